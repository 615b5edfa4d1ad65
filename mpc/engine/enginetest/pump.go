// Package enginetest drives runs of an engine against each other: it carries the messages between the parties of
// one task, as a session layer without checks would, and lets a test change them on the way.
package enginetest

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/rondoseq/rondo/mpc/engine"
)

// Tap sees each message for each receiver and returns what the receiver is given instead.
type Tap func(to uint64, m engine.Message) []engine.Message

// End is how a party's run ended: with a result, a failure or a refused message.
type End struct {
	Result  *engine.Result
	Failure *engine.Failure
	Reject  *engine.Reject
}

// Run starts one run per task and carries messages until the runs of the parties that it waits for, by default all,
// have ended or refused a message, or the context ends. Runs that presign are given the digests of their tasks when all
// of them are ready.
func Run(ctx context.Context, eng engine.Engine, tasks map[uint64]*engine.Task, tap Tap, waitFor ...uint64) (map[uint64]End, error) {
	runs := map[uint64]engine.Run{}
	type report struct {
		from  uint64
		event engine.Event
		open  bool
	}
	reports := make(chan report)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	for id, task := range tasks {
		run, err := eng.Start(ctx, task)
		if err != nil {
			return nil, fmt.Errorf("enginetest: start party %d: %w", id, err)
		}
		defer run.Stop()
		runs[id] = run
		go func() {
			for e := range run.Events() {
				select {
				case reports <- report{id, e, true}:
				case <-ctx.Done():
					return
				}
			}
			select {
			case reports <- report{from: id}:
			case <-ctx.Done():
			}
		}()
	}
	if len(waitFor) == 0 {
		waitFor = slices.Collect(maps.Keys(runs))
	}
	ends := map[uint64]End{}
	ready := 0
	running := func(id uint64) bool { _, over := ends[id]; return !over }
	for slices.ContainsFunc(waitFor, running) {
		select {
		case <-ctx.Done():
			return ends, ctx.Err()
		case r := <-reports:
			if !running(r.from) {
				continue
			}
			switch e := r.event; {
			case !r.open:
				ends[r.from] = End{}
			case e.Out != nil:
				carry(runs, e.Out.Message, tap)
			case e.Ready:
				if ready++; ready < len(runs) {
					continue
				}
				for id, run := range runs {
					if err := run.Assign(tasks[id].Digest); err != nil {
						return ends, fmt.Errorf("enginetest: assign to party %d: %w", id, err)
					}
				}
			default:
				ends[r.from] = End{Result: e.Result, Failure: e.Failure, Reject: e.Reject}
			}
		}
	}
	return ends, nil
}

func carry(runs map[uint64]engine.Run, m engine.Message, tap Tap) {
	for to, run := range runs {
		if to == m.From || (!m.Broadcast && to != m.To) {
			continue
		}
		messages := []engine.Message{m}
		if tap != nil {
			messages = tap(to, m)
		}
		for _, m := range messages {
			// A run that has ended, or has had too many, takes no more.
			_ = run.Deliver(m)
		}
	}
}
