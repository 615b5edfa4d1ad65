package tsslib

import (
	"context"
	"fmt"

	"github.com/rondoseq/rondo/mpc/engine"
)

// Unguarded is the engine with its guard taken out: the library gets every message as it comes. It exists in tests
// alone, where it shows what the guard is for, and that the process around the library holds without it.
type Unguarded struct{ *Engine }

// NewUnguarded returns an engine without a guard.
func NewUnguarded() Unguarded { return Unguarded{New()} }

// Start implements [engine.Engine].
func (e Unguarded) Start(_ context.Context, task *engine.Task) (engine.Run, error) {
	proto, _, err := newProtocol(task)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", engine.ErrTask, err)
	}
	ctx, stop := context.WithCancel(e.ctx)
	r := newRun(ctx, stop, e.slots, task, proto, gullible{})
	e.done.Go(r.loop)
	return r, nil
}

// gullible lets everything pass.
type gullible struct{}

func (gullible) Check(engine.Message) error { return nil }
