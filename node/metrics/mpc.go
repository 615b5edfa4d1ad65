package metrics

import (
	"maps"
	"slices"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
)

// MPC is what this node's part in the threshold keys counts: *mpc.Custody.
type MPC interface {
	Stats() mpc.Stats
	// Shares lists the shares that this node holds.
	Shares() ([]keystore.ShareInfo, error)
}

// custody reads the counters at every scrape.
type custody struct{ MPC }

var (
	sessionsDesc = prometheus.NewDesc("rondo_mpc_sessions_total",
		"Sessions of threshold keys on this node, by result: started, and succeeded or failed.", []string{"result"}, nil)
	runningDesc  = prometheus.NewDesc("rondo_mpc_sessions_running", "Sessions of threshold keys under way on this node.", nil, nil)
	messagesDesc = prometheus.NewDesc("rondo_mpc_messages_total", "Messages of sessions that were sent, refused by the transport, or accepted.",
		[]string{"what"}, nil)
	droppedDesc = prometheus.NewDesc("rondo_mpc_messages_dropped_total", "Messages of sessions that were not taken, by reason.",
		[]string{"reason"}, nil)
	sharesDesc = prometheus.NewDesc("rondo_mpc_shares", "Shares of threshold keys in this node's store.", []string{"key", "state"}, nil)
)

// FollowMPC adds what this node counts of threshold keys.
func (m *Metrics) FollowMPC(c MPC) { m.registry.MustRegister(&custody{c}) }

// ForgetMPC removes it.
func (m *Metrics) ForgetMPC(c MPC) { m.registry.Unregister(&custody{c}) }

// Describe implements prometheus.Collector.
func (*custody) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{sessionsDesc, runningDesc, messagesDesc, droppedDesc, sharesDesc} {
		out <- d
	}
}

// Collect implements prometheus.Collector. Shares are left out when the store cannot be read.
func (c *custody) Collect(out chan<- prometheus.Metric) {
	s := c.Stats()
	counters := func(desc *prometheus.Desc, values map[string]uint64) {
		for _, label := range slices.Sorted(maps.Keys(values)) {
			out <- prometheus.MustNewConstMetric(desc, prometheus.CounterValue, float64(values[label]), label)
		}
	}
	counters(sessionsDesc, map[string]uint64{"started": s.SessionsStarted, "succeeded": s.SessionsSucceeded, "failed": s.SessionsFailed})
	counters(messagesDesc, map[string]uint64{"sent": s.MessagesSent, "refused": s.SendErrors, "accepted": s.MessagesAccepted})
	counters(droppedDesc, map[string]uint64{
		"oversize": s.DroppedOversize, "malformed": s.DroppedMalformed, "outsider": s.DroppedOutsider, "late": s.DroppedLate,
		"repeated": s.DroppedRepeated, "conflict": s.DroppedConflict, "quota": s.DroppedQuota, "expired": s.ExpiredEarly,
	})
	out <- prometheus.MustNewConstMetric(runningDesc, prometheus.GaugeValue, float64(s.Running))
	shares, err := c.Shares()
	if err != nil {
		return
	}
	type kind struct{ key, state string }
	held := map[kind]int{}
	for _, share := range shares {
		held[kind{share.Key, share.State.String()}]++
	}
	for k, n := range held {
		out <- prometheus.MustNewConstMetric(sharesDesc, prometheus.GaugeValue, float64(n), k.key, k.state)
	}
}
