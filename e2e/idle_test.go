package e2e

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	// maxBlockRate is how many CometBFT blocks a second an idle pool may make.
	maxBlockRate = 5.0
	// idleFor is how long it is watched.
	idleFor = 20 * time.Second
	// metasPerAnswer is how many blocks CometBFT lists at once.
	metasPerAnswer = 20
)

// testIdle counts the blocks of CometBFT, by their own times, while nobody sends anything.
func (s *suite) testIdle(t *testing.T) {
	client, err := s.comet(0)
	require.NoError(t, err)
	first, err := client.Block(t.Context(), nil)
	require.NoError(t, err)
	var blocks int64
	var span time.Duration
	s.await(t, 3*idleFor, fmt.Sprintf("%s of CometBFT blocks", idleFor), []string{"seq1/node"}, func(ctx context.Context) error {
		last, err := client.Block(ctx, nil)
		if err != nil {
			return fmt.Errorf("newest CometBFT block: %w", err)
		}
		blocks, span = last.Block.Height-first.Block.Height, last.Block.Time.Sub(first.Block.Time)
		if span < idleFor {
			return fmt.Errorf("%d blocks in %s", blocks, span)
		}
		return nil
	})
	rate := float64(blocks) / span.Seconds()
	t.Logf("%d CometBFT blocks in %s: %.2f a second, %d of them with transactions", blocks, span.Round(time.Millisecond), rate,
		s.filled(t, first.Block.Height+1, first.Block.Height+blocks))
	require.Positive(t, blocks)
	require.LessOrEqual(t, rate, maxBlockRate)
}

// filled counts the CometBFT blocks with transactions among those from first to last: L2 blocks, L1, and sign requests of
// batches, which an idle rollup has too.
func (s *suite) filled(t *testing.T, first, last int64) int {
	t.Helper()
	client, err := s.comet(0)
	require.NoError(t, err)
	count := 0
	for low := first; low <= last; low += metasPerAnswer {
		answer, err := client.BlockchainInfo(t.Context(), low, min(last, low+metasPerAnswer-1))
		require.NoError(t, err)
		for _, meta := range answer.BlockMetas {
			if meta.NumTxs > 0 {
				count++
			}
		}
	}
	return count
}
