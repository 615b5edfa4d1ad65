package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"slices"
	"time"

	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"

	"github.com/rondoseq/rondo/node/metrics"
)

// scrapeLimit bounds one scrape.
const scrapeLimit = 5 * time.Second

// histogram is how many commits took at most how long.
type histogram struct {
	bounds []float64 // upper, in seconds, rising, all finite
	counts []uint64  // of what took at most the bound
	total  uint64
}

// scrape reads the histogram of commits at an address for Prometheus.
func scrape(ctx context.Context, url string) (histogram, error) {
	ctx, cancel := context.WithTimeout(ctx, scrapeLimit)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return histogram{}, fmt.Errorf("reading metrics: %w", err)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return histogram{}, fmt.Errorf("reading metrics: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return histogram{}, fmt.Errorf("reading metrics of %s: %s", url, response.Status)
	}
	h, err := parseHistogram(response.Body, metrics.CommitSeconds)
	if err != nil {
		return h, fmt.Errorf("metrics of %s: %w", url, err)
	}
	return h, nil
}

// parseHistogram reads one histogram without labels out of the text format of Prometheus.
func parseHistogram(text io.Reader, name string) (histogram, error) {
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(text)
	if err != nil {
		return histogram{}, fmt.Errorf("reading the text format: %w", err)
	}
	list := families[name].GetMetric()
	if len(list) != 1 || list[0].GetHistogram() == nil {
		return histogram{}, fmt.Errorf("%s is not one histogram", name)
	}
	h := histogram{total: list[0].GetHistogram().GetSampleCount()}
	for _, bucket := range list[0].GetHistogram().GetBucket() {
		if bound := bucket.GetUpperBound(); bound <= maxBound {
			h.bounds = append(h.bounds, bound)
			h.counts = append(h.counts, bucket.GetCumulativeCount())
		}
	}
	if len(h.bounds) == 0 {
		return h, fmt.Errorf("%s has no buckets", name)
	}
	return h, nil
}

// maxBound in seconds tells the bounds from infinity.
const maxBound = 1e6

// empty is a histogram with the same buckets and nothing in them.
func (h histogram) empty() histogram {
	return histogram{bounds: h.bounds, counts: make([]uint64, len(h.counts))}
}

// errBuckets is for histograms that do not belong together.
var errBuckets = errors.New("the histograms have different buckets")

// since is what was counted after before, which the same process has shown earlier.
func (h histogram) since(before histogram) (histogram, error) {
	if !slices.Equal(h.bounds, before.bounds) {
		return histogram{}, errBuckets
	}
	if h.total < before.total {
		return histogram{}, fmt.Errorf("it counted %d commits, and %d before: it was started again", h.total, before.total)
	}
	out := h.empty()
	out.total = h.total - before.total
	for i := range h.counts {
		out.counts[i] = h.counts[i] - before.counts[i]
	}
	return out, nil
}

// plus is what both have counted.
func (h histogram) plus(other histogram) (histogram, error) {
	if !slices.Equal(h.bounds, other.bounds) {
		return histogram{}, errBuckets
	}
	out := h.empty()
	out.total = h.total + other.total
	for i := range h.counts {
		out.counts[i] = h.counts[i] + other.counts[i]
	}
	return out, nil
}

// quantile is the time, in seconds, that a share q of all commits took at most, interpolated within its bucket. What
// took longer than the last bound counts as that bound.
func (h histogram) quantile(q float64) (float64, error) {
	if h.total == 0 {
		return 0, errors.New("no commit was counted")
	}
	rank := q * float64(h.total)
	lower, below := 0.0, uint64(0)
	for i, bound := range h.bounds {
		if h.counts[i] > below && float64(h.counts[i]) >= rank {
			return lower + (bound-lower)*(rank-float64(below))/float64(h.counts[i]-below), nil
		}
		lower, below = bound, h.counts[i]
	}
	return lower, nil
}
