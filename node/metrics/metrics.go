// Package metrics is what a PoS node tells Prometheus. It is given the replicated state and counters of other parts, and
// reads them when it is asked; only durations are recorded as they happen.
package metrics

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/rondoseq/rondo/node/pool"
)

// Chain is the replicated state as this node has it.
type Chain interface {
	State() *pool.State
	Height() int64
	CatchingUp() bool
	Peers() int
}

// CommitSeconds names the histogram of how long commits take. Producers take turns, so only what all nodes have counted
// together says how the pool does: that is why it is a histogram, which adds up, and its buckets are fine, from 5 ms to
// just over the 5 s that op-node waits for a commit.
const CommitSeconds = "rondo_commit_seconds"

// Metrics of one node.
type Metrics struct {
	registry *prometheus.Registry
	commit   prometheus.Histogram
	failed   prometheus.Counter
}

// New makes the metrics of a node.
func New() *Metrics {
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		commit: prometheus.NewHistogram(prometheus.HistogramOpts{
			Name:    CommitSeconds,
			Help:    "Time from conductor_commitUnsafePayload to its answer, of L2 blocks that were committed.",
			Buckets: prometheus.ExponentialBuckets(0.005, 1.15, 51),
		}),
		failed: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "rondo_commit_failures_total", Help: "Calls of conductor_commitUnsafePayload that were answered with an error.",
		}),
	}
	m.registry.MustRegister(m.commit, m.failed)
	return m
}

// Committed records one call of conductor_commitUnsafePayload.
func (m *Metrics) Committed(took time.Duration, err error) {
	if err != nil {
		m.failed.Inc()
		return
	}
	m.commit.Observe(took.Seconds())
}

// Follow adds what is read off the state.
func (m *Metrics) Follow(c Chain) { m.registry.MustRegister(&chain{c}) }

// Handler answers a scrape.
func (m *Metrics) Handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

// shutdownTimeout is what scrapes under way get to finish.
const shutdownTimeout = time.Second

// Serve answers /metrics on a host:port until ctx ends.
func (m *Metrics) Serve(ctx context.Context, listen string) error {
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return fmt.Errorf("listen for metrics: %w", err)
	}
	mux := http.NewServeMux()
	mux.Handle("/metrics", m.Handler())
	s := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	stopped := make(chan error, 1)
	go func() { stopped <- s.Serve(l) }()
	select {
	case err := <-stopped:
		return fmt.Errorf("serve metrics: %w", err)
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTimeout)
	defer cancel()
	err = s.Shutdown(end)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.Close()
	}
	<-stopped //nolint:errcheck // it says that the server was closed
	return err
}
