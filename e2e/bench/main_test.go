package main

import (
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestTheLineHasPlainDecimals(t *testing.T) {
	r := result{
		ready: 12345 * time.Millisecond, firstBatch: 100 * time.Second, commitP50: 0.0426, commitP99: 1.5,
		failoverP50: 2346 * time.Millisecond, rss: 2047.6,
	}
	require.Equal(t, "ready_s=12.3 first_batch_s=100.0 commit_p50_ms=42.6 commit_p99_ms=1500.0 failover_p50_s=2.35 rss_mib=2048", r.String())
}

func TestFlagsThatMeasureNothingAreRefused(t *testing.T) {
	o, err := parse([]string{"--failovers", "3", "--l2-block-time", "2s"}, io.Discard)
	require.NoError(t, err)
	require.Equal(t, options{bin: "bin", portBase: 28000, l2BlockTime: 2 * time.Second, blocks: 120, failovers: 3}, o)

	_, err = parse([]string{"--failovers", "0"}, io.Discard)
	require.ErrorContains(t, err, "--failovers 0, both must be at least 1")
	_, err = parse([]string{"4"}, io.Discard)
	require.ErrorContains(t, err, "unexpected arguments: [4]")
}
