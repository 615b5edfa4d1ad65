package main

import (
	"fmt"
	"slices"
	"time"
)

// result is what was measured. Commits are in seconds, rss in MiB.
type result struct {
	ready, firstBatch    time.Duration
	commitP50, commitP99 float64
	failoverP50          time.Duration
	rss                  float64
}

// String is the line that other programs read.
func (r result) String() string {
	return fmt.Sprintf("ready_s=%.1f first_batch_s=%.1f commit_p50_ms=%.1f commit_p99_ms=%.1f failover_p50_s=%.2f rss_mib=%.0f",
		r.ready.Seconds(), r.firstBatch.Seconds(), 1000*r.commitP50, 1000*r.commitP99, r.failoverP50.Seconds(), r.rss)
}

// median of at least one duration; of an even number the mean of the two in the middle.
func median(list []time.Duration) time.Duration {
	sorted := slices.Sorted(slices.Values(list))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
