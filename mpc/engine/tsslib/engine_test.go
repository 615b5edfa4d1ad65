package tsslib_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/enginetest"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/engine/worker"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// unguardedEnv makes the test program a worker without a guard.
const unguardedEnv = "RONDO_TEST_UNGUARDED_WORKER"

func TestMain(m *testing.M) {
	if os.Getenv(unguardedEnv) != "" {
		if err := worker.Serve(os.Stdin, os.Stdout, tsslib.NewUnguarded()); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	// The library's logger starts this when the program starts.
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
}

// signTasks makes the tasks of some members of the fixture's committee, in its order.
func signTasks(t *testing.T, digest [32]byte, members ...int) (map[uint64]*engine.Task, []*keystore.Share) {
	t.Helper()
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	var parties []engine.Party
	for _, i := range members {
		parties = append(parties, shares[0].Parties[i])
	}
	tasks := map[uint64]*engine.Task{}
	for _, i := range members {
		tasks[shares[i].Self] = &engine.Task{
			Op: engine.Sign, Self: shares[i].Self, Parties: parties, Threshold: shares[i].Threshold,
			Share: shares[i].Secret, Digest: digest,
		}
	}
	return tasks, shares
}

func newEngine(t *testing.T) *tsslib.Engine {
	eng := tsslib.New()
	t.Cleanup(func() { require.NoError(t, eng.Close()) })
	return eng
}

func TestSignatureRecoversToTheKey(t *testing.T) {
	for name, digest := range map[string][32]byte{
		"a digest with leading zeros":    {31: 7},
		"a digest above the group order": [32]byte(bytesOf(0xff)),
	} {
		t.Run(name, func(t *testing.T) {
			tasks, shares := signTasks(t, digest, 0, 2, 3)
			ends, err := enginetest.Run(t.Context(), newEngine(t), tasks, nil)
			require.NoError(t, err)
			for id, end := range ends {
				require.NotNil(t, end.Result, "party %d: %+v", id, end)
				require.NoError(t, mpc.Signature(end.Result.Signature).Verify(shares[0].Address, digest))
			}
		})
	}
}

// Messages may come in any order, twice, and before what they build on.
func TestOrderAndRepetitionDoNotMatter(t *testing.T) {
	tasks, shares := signTasks(t, [32]byte{1}, 0, 1, 2)
	held := map[uint64][]engine.Message{}
	ends, err := enginetest.Run(t.Context(), newEngine(t), tasks, func(to uint64, m engine.Message) []engine.Message {
		if m.Kind == 1 { // the ciphertext arrives after its sender's commitment, and twice
			held[to] = append(held[to], m, m)
			return nil
		}
		out := append([]engine.Message{m}, held[to]...)
		held[to] = nil
		return out
	})
	require.NoError(t, err)
	for id, end := range ends {
		require.NotNil(t, end.Result, "party %d: %+v", id, end)
		require.NoError(t, mpc.Signature(end.Result.Signature).Verify(shares[0].Address, [32]byte{1}))
	}
}

func TestRefusedMessageNamesItsSender(t *testing.T) {
	tasks, _ := signTasks(t, [32]byte{1}, 0, 1, 2)
	ends, err := enginetest.Run(t.Context(), newEngine(t), tasks, func(to uint64, m engine.Message) []engine.Message {
		if m.From == 2 && m.Kind == 2 {
			m.Payload = []byte("no message of the protocol")
		}
		return []engine.Message{m}
	}, 1, 3)
	require.NoError(t, err)
	for _, victim := range []uint64{1, 3} {
		require.NotNil(t, ends[victim].Reject)
		require.Equal(t, uint64(2), ends[victim].Reject.From)
	}
}

func TestBadTasksAreRefused(t *testing.T) {
	for name, spoil := range map[string]func(*engine.Task){
		"an unknown operation":       func(k *engine.Task) { k.Op = 9 },
		"no share":                   func(k *engine.Task) { k.Share = nil },
		"a share of another engine":  func(k *engine.Task) { k.Share = []byte(`{"Engine":"other/1"}`) },
		"a share with parts missing": func(k *engine.Task) { k.Share = []byte(`{"Engine":"tss-lib/2","Data":{}}`) },
		"too many signers":           func(k *engine.Task) { k.Threshold = 2 },
		"a threshold of one":         func(k *engine.Task) { k.Threshold = 1 },
		"a stranger":                 func(k *engine.Task) { k.Parties[1].Point[31] ^= 1 },
		"another party's share":      func(k *engine.Task) { k.Self = 2 },
		"a party twice":              func(k *engine.Task) { k.Parties[1] = k.Parties[0] },
		"a point of zero":            func(k *engine.Task) { k.Parties[1].Point = [32]byte{} },
		"not a participant":          func(k *engine.Task) { k.Self = 99 },
		"keygen without numbers":     func(k *engine.Task) { k.Op = engine.Keygen },
	} {
		t.Run(name, func(t *testing.T) {
			tasks, _ := signTasks(t, [32]byte{1}, 0, 1, 2)
			task := tasks[1]
			task.Parties = append([]engine.Party(nil), task.Parties...)
			spoil(task)
			_, err := newEngine(t).Start(t.Context(), task)
			require.ErrorIs(t, err, engine.ErrTask)
		})
	}
}

// A run that nobody reads or feeds any more leaves nothing behind (goleak looks, at the end).
func TestStoppedRunEnds(t *testing.T) {
	tasks, _ := signTasks(t, [32]byte{1}, 0, 1, 2)
	eng := newEngine(t)
	for range 3 {
		run, err := eng.Start(t.Context(), tasks[1])
		require.NoError(t, err)
		run.Stop()
		run.Stop()
		for range run.Events() { // closed in the end
		}
	}
}

func TestClosedEngineStartsNothing(t *testing.T) {
	tasks, _ := signTasks(t, [32]byte{1}, 0, 1, 2)
	eng := tsslib.New()
	require.NoError(t, eng.Close())
	_, err := eng.Start(t.Context(), tasks[1])
	require.ErrorIs(t, err, engine.ErrUnavailable)
	_, err = eng.GeneratePreParams(t.Context())
	require.ErrorIs(t, err, context.Canceled)
}

func TestQueueIsBounded(t *testing.T) {
	tasks, _ := signTasks(t, [32]byte{1}, 0, 1, 2)
	run, err := newEngine(t).Start(t.Context(), tasks[1])
	require.NoError(t, err)
	defer run.Stop()
	for range 1000 {
		if err = run.Deliver(engine.Message{From: 2, Kind: 1}); err != nil {
			break
		}
	}
	require.ErrorIs(t, err, engine.ErrQueue)
}

func bytesOf(b byte) []byte {
	out := make([]byte, 32)
	for i := range out {
		out[i] = b
	}
	return out
}
