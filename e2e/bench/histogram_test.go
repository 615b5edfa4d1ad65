package main

import (
	"context"
	"math/rand/v2"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/metrics"
)

func TestQuantilesAreInterpolatedWithinABucket(t *testing.T) {
	h := histogram{bounds: []float64{0.1, 0.2, 0.4}, counts: []uint64{10, 10, 20}, total: 20}
	for q, want := range map[float64]float64{0.25: 0.05, 0.5: 0.1, 0.75: 0.3, 1: 0.4} {
		got, err := h.quantile(q)
		require.NoError(t, err)
		require.InDelta(t, want, got, 1e-9, "quantile %v", q)
	}
}

func TestWhatIsBeyondTheLastBoundCountsAsThatBound(t *testing.T) {
	h := histogram{bounds: []float64{0.1, 0.2}, counts: []uint64{1, 1}, total: 3}
	got, err := h.quantile(0.99)
	require.NoError(t, err)
	require.InDelta(t, 0.2, got, 1e-9)

	_, err = h.empty().quantile(0.5)
	require.ErrorContains(t, err, "no commit was counted")
}

func TestHistogramsOfNodesAddUpOverTheMeasuredTime(t *testing.T) {
	bounds := []float64{1, 2}
	before := histogram{bounds: bounds, counts: []uint64{5, 6}, total: 7}
	after := histogram{bounds: bounds, counts: []uint64{6, 9}, total: 11}
	since, err := after.since(before)
	require.NoError(t, err)
	require.Equal(t, histogram{bounds: bounds, counts: []uint64{1, 3}, total: 4}, since)

	sum, err := since.plus(histogram{bounds: bounds, counts: []uint64{10, 20}, total: 30})
	require.NoError(t, err)
	require.Equal(t, histogram{bounds: bounds, counts: []uint64{11, 23}, total: 34}, sum)

	_, err = before.since(after)
	require.ErrorContains(t, err, "started again")
	_, err = since.plus(histogram{bounds: []float64{1, 3}, counts: []uint64{1, 1}})
	require.ErrorIs(t, err, errBuckets)
}

func TestTextWithoutTheHistogramIsRefused(t *testing.T) {
	for _, text := range []string{
		"", "# TYPE x gauge\nx 1\n",
		"# TYPE x summary\nx{quantile=\"0.5\"} 1\nx_sum 1\nx_count 1\n",
	} {
		_, err := parseHistogram(strings.NewReader(text), "x")
		require.ErrorContains(t, err, "x is not one histogram")
	}
	_, err := parseHistogram(strings.NewReader("x{"), "x")
	require.ErrorContains(t, err, "reading the text format")
}

// The buckets of a node are fine enough that quantiles come out within their width.
func TestQuantilesOfANodeAreThoseOfItsCommits(t *testing.T) {
	m := metrics.New()
	random := rand.New(rand.NewPCG(1, 2))
	for range 10_000 {
		m.Committed(time.Duration(20+random.IntN(200))*time.Millisecond, nil) // evenly from 20 to 220 ms
	}
	m.Committed(time.Minute, context.DeadlineExceeded) // failed, and so not counted

	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	address := l.Addr().String()
	require.NoError(t, l.Close())
	ctx, cancel := context.WithCancel(t.Context())
	served := make(chan error, 1)
	go func() { served <- m.Serve(ctx, address) }()
	t.Cleanup(func() { cancel(); require.NoError(t, <-served) })

	var h histogram
	require.NoError(t, await(t.Context(), time.Minute, 10*time.Millisecond, "the metrics", func(ctx context.Context) (err error) {
		h, err = scrape(ctx, "http://"+address+"/metrics")
		return err
	}))
	require.Equal(t, uint64(10_000), h.total)
	for q, want := range map[float64]float64{0.5: 0.120, 0.99: 0.218} {
		got, err := h.quantile(q)
		require.NoError(t, err)
		require.InEpsilon(t, want, got, 0.15, "quantile %v", q)
	}
}
