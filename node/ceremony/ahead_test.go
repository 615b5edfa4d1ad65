package ceremony_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// ready waits until all sessions of the state wait on their members.
func (n *threshold) ready(t *testing.T, c *chain) {
	t.Helper()
	require.Eventually(t, func() bool {
		c.pass(1)
		for _, x := range c.State().Slots {
			for _, id := range x.Committee {
				if !(member{threshold: n, self: id}).Waiting(mpc.SessionID(x.Session)) {
					return false
				}
			}
		}
		return len(c.State().Slots) == 2
	}, 10*time.Second, time.Millisecond)
}

func TestRequestTakesASessionThatWaits(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	runAll(t, c, n, verdicts(approve))
	used := map[common.Hash]bool{}
	for nonce := range uint64(4) {
		n.ready(t, c)
		req := c.ask(t, 2, nonce)
		s := c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
		r, _ := s.Request(req.ID)
		require.NotEqual(t, common.Hash{}, r.Ahead)
		require.False(t, used[r.Ahead], "no session serves two requests")
		used[r.Ahead] = true
		require.ElementsMatch(t, r.Committee, n.startsOf(r.Ahead))
		require.Zero(t, r.Attempt)
	}
}

// A node that restarts has lost its sessions. It does not say that they wait, and the pool does without.
func TestRestartedNodeHasNothingThatWaits(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	var stops []func()
	for id := uint64(1); id <= 4; id++ {
		stops = append(stops, run(t, c, n, id, verdicts(approve)))
	}
	n.ready(t, c)
	slots := c.State().Slots
	for i, stop := range stops {
		stop()
		run(t, c, n, uint64(i+1), verdicts(approve))
	}
	req := c.ask(t, 2, 0)
	s := c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	r, _ := s.Request(req.ID)
	require.Equal(t, common.Hash{}, r.Ahead)
	require.Equal(t, slots, s.Slots, "they could still be under way on some")

	c.pass(10_000) // now they should wait, and do not
	req = c.ask(t, 2, 1)
	c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	n.ready(t, c)
	req = c.ask(t, 2, 2)
	s = c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	r, _ = s.Request(req.ID)
	require.NotEqual(t, common.Hash{}, r.Ahead)
}

// What fails with a session that was made ahead is signed without one.
func TestSessionThatIsNotThereCostsOneAttempt(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	runAll(t, c, n, verdicts(approve))
	n.ready(t, c)
	n.set(func() { n.broken = 3 })
	req := c.ask(t, 2, 0)
	s := c.until(t, "a committee", inState(req.ID, pool.RequestSigning))
	r, _ := s.Request(req.ID)
	require.NotEqual(t, common.Hash{}, r.Ahead)
	require.Eventually(t, func() bool {
		c.pass(1000)
		r, _ = c.State().Request(req.ID)
		return r.State == pool.RequestSigned
	}, 10*time.Second, 2*time.Millisecond)
	require.Equal(t, common.Hash{}, r.Ahead)
	require.NotZero(t, r.Attempt)
}
