package tsslib_test

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/enginetest"
)

// The last kinds of the library's rounds 3, 8 and 9.
const (
	round3Kind engine.Kind = 4
	round8Kind engine.Kind = 9
	round9Kind engine.Kind = 10
)

func presignTasks(t *testing.T, digest [32]byte) (map[uint64]*engine.Task, mpc.Address) {
	t.Helper()
	tasks, shares := signTasks(t, digest, 0, 1, 2)
	for _, task := range tasks {
		task.Op = engine.Presign
	}
	return tasks, shares[0].Address
}

func TestSignatureIsMadeOfADigestThatComesLate(t *testing.T) {
	digest := [32]byte(bytesOf(0xff)) // above the group order
	tasks, address := presignTasks(t, digest)
	ends, err := enginetest.Run(t.Context(), newEngine(t), tasks, nil)
	require.NoError(t, err)
	for id, end := range ends {
		require.NotNil(t, end.Result, "party %d: %+v", id, end)
		require.NoError(t, mpc.Signature(end.Result.Signature).Verify(address, digest))
	}
}

// One nonce and two digests would give the key away. Parties that were given different ones find out before any of them
// has released its part of the signature.
func TestPartiesWithDifferentDigestsReleaseNothing(t *testing.T) {
	tasks, _ := presignTasks(t, [32]byte{1})
	tasks[2].Digest = [32]byte{2}
	var got [round9Kind + 1]atomic.Int32
	ends, err := enginetest.Run(t.Context(), newEngine(t), tasks, func(_ uint64, m engine.Message) []engine.Message {
		got[m.Kind].Add(1)
		return []engine.Message{m}
	})
	require.NoError(t, err)
	for id, end := range ends {
		require.NotNil(t, end.Failure, "party %d: %+v", id, end)
		require.False(t, end.Failure.Crashed)
	}
	require.NotZero(t, got[round8Kind].Load(), "they went on to the last check")
	require.Zero(t, got[round9Kind].Load())
}

// waiting runs one party against the others until it is ready.
func waiting(t *testing.T, tasks map[uint64]*engine.Task, self uint64) map[uint64]engine.Run {
	t.Helper()
	eng := newEngine(t)
	runs := map[uint64]engine.Run{}
	for id, task := range tasks {
		run, err := eng.Start(t.Context(), task)
		require.NoError(t, err)
		runs[id] = run
	}
	ready := map[uint64]bool{}
	deadline := time.After(time.Minute)
	for len(ready) < len(runs) {
		for id, run := range runs {
			select {
			case <-deadline:
				require.Fail(t, "not ready in time")
			case e := <-run.Events():
				require.True(t, e.Ready || e.Out != nil, "%+v", e)
				if e.Ready {
					ready[id] = true
					continue
				}
				require.LessOrEqual(t, e.Out.Kind, round3Kind, "nothing of round 4 is told before the digest")
				for to, other := range runs {
					if to != id && (e.Out.Broadcast || e.Out.To == to) {
						require.NoError(t, other.Deliver(e.Out.Message))
					}
				}
			case <-time.After(time.Millisecond):
			}
		}
	}
	require.True(t, ready[self])
	return runs
}

func TestWaitingRunTakesOneDigest(t *testing.T) {
	tasks, _ := presignTasks(t, [32]byte{})
	runs := waiting(t, tasks, 1)
	require.NoError(t, runs[1].Assign([32]byte{1}))
	require.ErrorIs(t, runs[1].Assign([32]byte{1}), engine.ErrAssigned)
	require.ErrorIs(t, runs[1].Assign([32]byte{2}), engine.ErrAssigned)
	out := (<-runs[1].Events()).Out
	require.NotNil(t, out)
	require.Equal(t, round3Kind+1, out.Kind)

	// The others have no digest: what the first one says now is refused, and not kept.
	require.NoError(t, runs[2].Deliver(out.Message))
	refused := (<-runs[2].Events()).Reject
	require.NotNil(t, refused)
	require.Equal(t, uint64(1), refused.From)
	require.Equal(t, out.Kind, refused.Kind)

	runs[3].Stop()
	for range runs[3].Events() { // closed in the end
	}
	require.NoError(t, runs[2].Assign([32]byte{1}), "a refused message does no harm")
}

func TestOnlyAWaitingRunTakesADigest(t *testing.T) {
	tasks, _ := presignTasks(t, [32]byte{})
	eng := newEngine(t)
	early, err := eng.Start(t.Context(), tasks[1])
	require.NoError(t, err)
	defer early.Stop()
	require.ErrorIs(t, early.Assign([32]byte{1}), engine.ErrAssigned, "rounds 1 to 3 are not done")
	signing, _ := signTasks(t, [32]byte{1}, 0, 1, 2)
	run, err := eng.Start(t.Context(), signing[1])
	require.NoError(t, err)
	defer run.Stop()
	require.ErrorIs(t, run.Assign([32]byte{1}), engine.ErrAssigned, "it has its digest")
}
