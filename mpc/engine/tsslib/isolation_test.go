package tsslib_test

import (
	"bytes"
	"context"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/enginetest"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/engine/worker"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

func TestAttacksBehindTheGuard(t *testing.T) {
	for _, a := range attacks {
		t.Run(a.name, func(t *testing.T) {
			a.require(t, a.guarded, a.run(t, newEngine(t)))
		})
	}
}

// Without the guard, the honest parties of each attack share a worker. Whatever becomes of it, the parent says what
// happened and the next session begins.
func TestAttacksWithoutTheGuard(t *testing.T) {
	var log lockedBuffer
	client := worker.New(worker.Config{
		Args: []string{}, Env: []string{unguardedEnv + "=1"}, Logger: slog.New(slog.NewTextHandler(&log, nil)),
		Backoff: 10 * time.Millisecond, MaxBackoff: 20 * time.Millisecond,
	})
	defer func() { require.NoError(t, client.Close()) }()
	for _, a := range attacks {
		t.Run(a.name, func(t *testing.T) {
			deaths := log.count("MPC worker died")
			a.require(t, a.naked, a.run(t, split{honest: client, liar: newEngine(t)}))
			if a.naked == deadly {
				require.Equal(t, deaths+1, log.count("MPC worker died"), "the parent says so: %s", &log)
			} else {
				require.Equal(t, deaths, log.count("MPC worker died"), "%s", &log)
			}
		})
	}
	t.Run("the next session signs", func(t *testing.T) {
		tasks, shares := signTasks(t, [32]byte{8}, 0, 1, 2)
		ends, err := enginetest.Run(t.Context(), client, tasks, nil)
		require.NoError(t, err)
		for id, end := range ends {
			require.NotNil(t, end.Result, "party %d: %+v", id, end)
			require.NoError(t, mpc.Signature(end.Result.Signature).Verify(shares[0].Address, [32]byte{8}))
		}
	})
}

// run plays the attack until the honest parties have ended, and the liar where it counts how that one ends.
func (a *attack) run(t *testing.T, eng engine.Engine) map[uint64]enginetest.End {
	t.Helper()
	tasks := a.tasks(t)
	var waitFor []uint64
	for id := range tasks {
		if (id != liar || a.guarded == nameless) && !slices.Contains(a.unaware, id) {
			waitFor = append(waitFor, id)
		}
	}
	ends, err := enginetest.Run(t.Context(), eng, tasks, a.tap(), waitFor...)
	require.NoError(t, err)
	if a.guarded != nameless {
		delete(ends, liar)
	}
	return ends
}

// tasks are those of the smallest runs that show an attack: keygen and resharing are dear.
func (a *attack) tasks(t *testing.T) map[uint64]*engine.Task {
	t.Helper()
	tasks, shares := signTasks(t, [32]byte{5}, 0, 1, 2)
	if a.op == engine.Sign {
		return tasks
	}
	newParties := []engine.Party{{ID: 1, Point: [32]byte{30: 9, 31: 1}}, {ID: liar, Point: [32]byte{30: 9, 31: 2}}}
	if a.op == engine.Keygen {
		delete(tasks, 2)
	}
	for id, task := range tasks {
		*task = engine.Task{Op: a.op, Self: id, Parties: newParties, Threshold: 2}
		if id != 2 {
			set, err := preparams.Devnet(int(id) + 3)
			require.NoError(t, err)
			task.PreParams = set.Encode()
		}
		if a.op == engine.Reshare {
			task.OldParties, task.OldThreshold, task.Address = shares[0].Parties[:3], 3, shares[0].Address
			task.Share = shares[id-1].Secret
		}
	}
	return tasks
}

// require compares what became of the honest parties.
func (a *attack) require(t *testing.T, want fate, ends map[uint64]enginetest.End) {
	t.Helper()
	blames := a.blames
	if blames == nil {
		blames = []uint64{liar}
	}
	for id, end := range ends {
		f := end.Failure
		if want == harmless || id == liar {
			require.NotNil(t, end.Result, "party %d: %+v %+v", id, f, end.Reject)
			shares, err := mpctest.Shares()
			require.NoError(t, err)
			require.NoError(t, mpc.Signature(end.Result.Signature).Verify(shares[0].Address, [32]byte{5}))
			continue
		}
		if want == refused {
			require.NotNil(t, end.Reject, "party %d: %+v", id, f)
			require.Equal(t, blames[0], end.Reject.From)
			require.Equal(t, a.equation, end.Reject.Equation)
			continue
		}
		require.NotNil(t, f, "party %d: %+v", id, end)
		require.Equal(t, want == deadly, f.Crashed, "party %d: %+v", id, f)
		switch want {
		case framed:
			require.Equal(t, []uint64{3 - id}, f.Culprits, "parties 1 and 2 name each other")
		case blamed:
			require.Equal(t, blames, f.Culprits)
		case brokenOff:
			require.Contains(t, f.Reason, "the library panicked")
			require.Empty(t, f.Culprits)
		default:
			require.Empty(t, f.Culprits)
		}
	}
}

// split runs the liar apart from the honest parties.
type split struct {
	honest engine.Engine
	liar   *tsslib.Engine
}

func (s split) Name() string { return s.honest.Name() }

func (s split) Start(ctx context.Context, task *engine.Task) (engine.Run, error) {
	if task.Self == liar {
		return s.liar.Start(ctx, task)
	}
	return s.honest.Start(ctx, task)
}

func (s split) GeneratePreParams(ctx context.Context) ([]byte, error) {
	return s.honest.GeneratePreParams(ctx)
}

func (s split) Close() error { return nil } // each is its maker's

// lockedBuffer is written by the logger while the test reads it.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func (l *lockedBuffer) count(s string) int { return strings.Count(l.String(), s) }
