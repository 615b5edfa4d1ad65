package metrics

import (
	"strconv"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/rondoseq/rondo/node/pool"
)

// chain reads the newest state at every scrape.
type chain struct{ Chain }

// gauge is a value that is read off the state.
type gauge struct {
	desc *prometheus.Desc
	read func(Chain, *pool.State) float64
}

func newGauge(name, help string, read func(Chain, *pool.State) float64) gauge {
	return gauge{prometheus.NewDesc(name, help, nil, nil), read}
}

var gauges = []gauge{
	newGauge("rondo_height", "Newest CometBFT height of this node.",
		func(c Chain, _ *pool.State) float64 { return float64(c.Height()) }),
	newGauge("rondo_peers", "Connected PoS nodes.", func(c Chain, _ *pool.State) float64 { return float64(c.Peers()) }),
	newGauge("rondo_catching_up", "1 while this node fetches old blocks.", func(c Chain, _ *pool.State) float64 {
		if c.CatchingUp() {
			return 1
		}
		return 0
	}),
	newGauge("rondo_committed_number", "Newest committed L2 block.",
		func(_ Chain, s *pool.State) float64 { return float64(s.Head.Number) }),
	newGauge("rondo_committed_timestamp_seconds", "Timestamp of the newest committed L2 block.",
		func(_ Chain, s *pool.State) float64 { return float64(s.Head.Timestamp) }),
	newGauge("rondo_epoch", "Current epoch.", func(_ Chain, s *pool.State) float64 { return float64(s.Epoch().ID) }),
	newGauge("rondo_epoch_attempt", "Re-proposals since the current plan started.",
		func(_ Chain, s *pool.State) float64 { return float64(s.Epoch().Attempt) }),
	newGauge("rondo_epoch_producer", "Sequencer whose turn it is.",
		func(_ Chain, s *pool.State) float64 { return float64(s.Epoch().Producer) }),
	newGauge("rondo_l1_cursor_block", "First L1 block whose events the pool has not applied.",
		func(_ Chain, s *pool.State) float64 { return float64(s.L1.Position.Block) }),
	newGauge("rondo_sequencers", "Active sequencers.",
		func(_ Chain, s *pool.State) float64 { return float64(len(s.ActiveSequencers())) }),
	newGauge("rondo_mpc_convictions", "Lies in sessions of threshold keys that were proven to the pool.",
		func(_ Chain, s *pool.State) float64 { return float64(len(s.Convicts)) }),
	newGauge("rondo_sign_requests_open", "Sign requests that wait for votes or a signature.", func(_ Chain, s *pool.State) float64 {
		n := 0
		for i := range s.Requests {
			if s.Requests[i].Open() {
				n++
			}
		}
		return float64(n)
	}),
}

var (
	powerDesc = prometheus.NewDesc("rondo_sequencer_power", "Voting power of an active sequencer.", []string{"sequencer"}, nil)
	keyDesc   = prometheus.NewDesc("rondo_key_active", "1 if a threshold key can sign.", []string{"key"}, nil)

	generationDesc = prometheus.NewDesc("rondo_key_generation", "Active generation of a threshold key; 0 before the first.", []string{"key"}, nil)
	retiringDesc   = prometheus.NewDesc("rondo_key_shares_retiring", "Shares of replaced generations that no node has confirmed as destroyed.",
		[]string{"key"}, nil)
	lateDesc = prometheus.NewDesc("rondo_key_shares_late",
		"Shares of replaced generations that should have been destroyed by now: an alarm.", []string{"key"}, nil)
	failedDesc = prometheus.NewDesc("rondo_key_ceremonies_failed", "Ceremonies of a threshold key that failed since the last success.",
		[]string{"key"}, nil)
)

// Describe implements prometheus.Collector.
func (*chain) Describe(out chan<- *prometheus.Desc) {
	for _, g := range gauges {
		out <- g.desc
	}
	for _, d := range []*prometheus.Desc{powerDesc, keyDesc, generationDesc, retiringDesc, lateDesc, failedDesc} {
		out <- d
	}
}

// Collect implements prometheus.Collector.
func (c *chain) Collect(out chan<- prometheus.Metric) {
	s := c.State()
	if s == nil {
		return
	}
	for _, g := range gauges {
		out <- prometheus.MustNewConstMetric(g.desc, prometheus.GaugeValue, g.read(c.Chain, s))
	}
	for _, q := range s.ActiveSequencers() {
		out <- prometheus.MustNewConstMetric(powerDesc, prometheus.GaugeValue, float64(q.Power), strconv.FormatUint(q.ID, 10))
	}
	for i := range s.Keys {
		collectKey(&s.Keys[i], out)
	}
}

func collectKey(k *pool.Key, out chan<- prometheus.Metric) {
	active, retiring, late := 0, 0, 0
	if k.State == pool.KeyActive {
		active = 1
	}
	for i := range k.Retiring {
		left := len(k.Retiring[i].Outstanding())
		retiring += left
		if k.Retiring[i].Late {
			late += left
		}
	}
	for desc, value := range map[*prometheus.Desc]float64{
		keyDesc: float64(active), generationDesc: float64(k.Generation), retiringDesc: float64(retiring), lateDesc: float64(late),
		failedDesc: float64(k.Failed),
	} {
		out <- prometheus.MustNewConstMetric(desc, prometheus.GaugeValue, value, k.Name)
	}
}
