// Package tsslib runs the threshold protocols of bnb-chain/tss-lib v2 (GG18 with the proofs of CGGMP) behind the
// engine interface. The library's parameters, types and errors stay inside this package and its guard.
//
// It is given tasks and messages, passes each message through package guard, and hands on the library's own
// messages and results. A panic in this package's goroutines fails the run. A panic in a goroutine that the
// library starts cannot be caught by anybody: it ends the process, which is why package worker runs this engine
// in one of its own.
package tsslib

import (
	"context"
	"crypto/rand"
	"fmt"
	"runtime"
	"sync"

	golog "github.com/ipfs/go-log"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// Name identifies the library, its major version and the encoding of shares.
const Name = "tss-lib/2"

// The library logs the parties of a run, with data of theirs, at info level and below.
func init() {
	if err := golog.SetLogLevel("tss-lib", "panic"); err != nil {
		panic(err) // the logger's name is fixed in the library
	}
}

// Engine implements [engine.Engine] in this process.
type Engine struct {
	slots chan struct{} // one per run that may compute at a time
	ctx   context.Context
	stop  context.CancelFunc
	mu    sync.Mutex // guards done.Add against Close
	done  sync.WaitGroup
}

// New returns an engine that lets as many runs compute at a time as there are processors.
func New() *Engine {
	ctx, stop := context.WithCancel(context.Background())
	return &Engine{slots: make(chan struct{}, runtime.GOMAXPROCS(0)), ctx: ctx, stop: stop}
}

// Name implements [engine.Engine].
func (e *Engine) Name() string { return Name }

// Start implements [engine.Engine].
func (e *Engine) Start(_ context.Context, task *engine.Task) (engine.Run, error) {
	proto, g, err := newProtocol(task)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", engine.ErrTask, err)
	}
	ctx, stop := context.WithCancel(e.ctx)
	r := newRun(ctx, stop, e.slots, task, proto, g)
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.ctx.Err() != nil {
		stop()
		return nil, fmt.Errorf("%w: engine is closed", engine.ErrUnavailable)
	}
	e.done.Go(r.loop)
	return r, nil
}

// GeneratePreParams implements [engine.Engine].
func (e *Engine) GeneratePreParams(ctx context.Context) ([]byte, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	defer context.AfterFunc(e.ctx, stop)()
	set, err := preparams.Generate(ctx, rand.Reader)
	if err != nil {
		return nil, err
	}
	return set.Encode(), nil
}

// Close implements [engine.Engine]. It waits for computations under way, which can take seconds.
func (e *Engine) Close() error {
	e.mu.Lock()
	e.stop()
	e.mu.Unlock()
	e.done.Wait()
	return nil
}
