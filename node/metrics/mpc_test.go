package metrics

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/node/pool"
)

// shares is a node's part in the threshold keys.
type shares []keystore.ShareInfo

func (shares) Stats() mpc.Stats {
	return mpc.Stats{SessionsStarted: 9, SessionsSucceeded: 7, SessionsFailed: 1, Running: 1, DroppedLate: 3}
}

func (s shares) Shares() ([]keystore.ShareInfo, error) { return s, nil }

func TestMPCMetrics(t *testing.T) {
	m := New()
	held := shares{
		{ShareID: keystore.ShareID{Key: "batch", Generation: 1}, State: keystore.StateActive},
		{ShareID: keystore.ShareID{Key: "batch", Generation: 2}, State: keystore.StatePending},
		{ShareID: keystore.ShareID{Key: "reward", Generation: 1}, State: keystore.StateActive},
	}
	m.FollowMPC(held)
	text := scrape(m)
	for _, line := range []string{
		`rondo_mpc_sessions_total{result="failed"} 1`, `rondo_mpc_sessions_total{result="started"} 9`,
		`rondo_mpc_sessions_total{result="succeeded"} 7`, `rondo_mpc_messages_dropped_total{reason="late"} 3`,
		`rondo_mpc_shares{key="batch",state="active"} 1`, `rondo_mpc_shares{key="batch",state="pending"} 1`,
		`rondo_mpc_shares{key="reward",state="active"} 1`,
	} {
		require.Contains(t, text, line)
	}
	m.ForgetMPC(held)
	require.NotContains(t, scrape(m), "rondo_mpc_")
}

// scrape is what Prometheus would read.
func scrape(m *Metrics) string {
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest("GET", "/metrics", strings.NewReader("")))
	return w.Body.String()
}

// still is a chain that does not move.
type still struct{ state *pool.State }

func (c still) State() *pool.State { return c.state }
func (still) Height() int64        { return 1 }
func (still) CatchingUp() bool     { return false }
func (still) Peers() int           { return 0 }

// Shares that should be gone and are not raise an alarm until they are.
func TestLateRetirementIsAnAlarm(t *testing.T) {
	key := pool.Key{Name: "batch", State: pool.KeyActive, Generation: 3, Retiring: []pool.Retirement{
		{Generation: 1, Participants: []uint64{1, 2, 3}, Confirmed: []uint64{1}, Late: true},
		{Generation: 2, Participants: []uint64{1, 2, 3}, Confirmed: []uint64{1, 2}},
	}}
	m := New()
	m.Follow(still{&pool.State{Keys: []pool.Key{key}, Epochs: []pool.Epoch{{}}}})
	text := scrape(m)
	require.Contains(t, text, `rondo_key_shares_late{key="batch"} 2`)
	require.Contains(t, text, `rondo_key_shares_retiring{key="batch"} 3`)
}
