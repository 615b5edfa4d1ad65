package tsslib

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/bnb-chain/tss-lib/v2/tss"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
)

// run drives one party of the library. All calls into the library come from its loop, one at a time: the library
// computes for seconds under a lock.
type run struct {
	ctx    context.Context
	stop   context.CancelFunc
	slots  chan struct{}
	task   *engine.Task
	proto  protocol
	guard  judge
	events chan engine.Event

	mu    sync.Mutex
	queue []engine.Message
	limit int
	wake  chan struct{}

	held []engine.Message // came before what the guard needs to judge them
	// proven are what the parties have sent with proofs that anybody can check.
	proven map[uint64]engine.Message

	// Of a presigning run, guarded by mu: it is ready once, and has a digest once.
	ready    bool
	digest   *[32]byte
	assigned bool
}

// judge decides whether a message may reach the library; a [guard.Guard] is one.
type judge interface {
	Check(m engine.Message) error
}

func newRun(ctx context.Context, stop context.CancelFunc, slots chan struct{}, task *engine.Task, p protocol, g judge) *run {
	messages := maxMessages(task)
	return &run{
		ctx: ctx, stop: stop, slots: slots, task: task, proto: p, guard: g,
		// Room for every message in and out, every refusal, readiness and the end: nothing ever blocks on a reader.
		events: make(chan engine.Event, 2*messages+2),
		limit:  messages,
		wake:   make(chan struct{}, 1),
		proven: map[uint64]engine.Message{},
	}
}

// maxMessages bounds what a party sends in a run, and what it receives.
func maxMessages(task *engine.Task) int {
	return guard.KindCount(libraryOp(task.Op)) * (len(task.Parties) + len(task.OldParties))
}

func (r *run) Events() <-chan engine.Event { return r.events }

func (r *run) Stop() { r.stop() }

func (r *run) Deliver(m engine.Message) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.limit == 0 {
		return fmt.Errorf("%w: session %x", engine.ErrQueue, r.task.Session[:8])
	}
	r.limit--
	r.queue = append(r.queue, m)
	r.signal()
	return nil
}

func (r *run) signal() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

func (r *run) next() (m engine.Message, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.queue) == 0 || r.digest != nil { // the digest comes before messages that may depend on it
		return m, false
	}
	m, r.queue = r.queue[0], r.queue[1:]
	return m, true
}

func (r *run) loop() {
	defer r.stop()
	defer close(r.events)
	over := r.compute(r.proto.start)
	for !over {
		if over = r.takeDigest(); over {
			return
		}
		m, ok := r.next()
		if !ok {
			select {
			case <-r.wake:
			case <-r.ctx.Done():
				return
			}
			continue
		}
		over = r.take(m) || r.retryHeld()
	}
}

// take judges a message and gives it to the library. It reports whether the run is over.
func (r *run) take(m engine.Message) (over bool) {
	if r.ctx.Err() != nil {
		return true
	}
	var violation *guard.Violation
	if reason := r.misplaced(m.Kind); reason != "" {
		r.events <- engine.Event{Reject: &engine.Reject{From: m.From, Kind: m.Kind, Reason: reason}}
		return false
	}
	switch err := r.guard.Check(m); {
	case err == nil:
		if guard.HasEquations(libraryOp(r.task.Op), m.Kind) {
			r.proven[m.From] = m
		}
		return r.compute(func() error { return r.proto.update(m) })
	case errors.Is(err, guard.ErrEarly):
		r.held = append(r.held, m)
	case errors.As(err, &violation):
		r.events <- engine.Event{Reject: &engine.Reject{From: m.From, Kind: m.Kind, Reason: violation.Reason}}
	}
	return false // repeated: the first one counts
}

func (r *run) retryHeld() (over bool) {
	held := r.held
	r.held = nil
	for _, m := range held {
		if over := r.take(m); over {
			return true
		}
	}
	return false
}

// compute calls the library, in turn with other runs, and passes on what came of it. A run that only a little is left of,
// and that somebody waits for, waits for nobody.
func (r *run) compute(call func() error) (over bool) {
	if !r.quick() {
		select {
		case r.slots <- struct{}{}:
		case <-r.ctx.Done():
			return true
		}
		defer func() { <-r.slots }()
	}
	err := func() (err error) {
		defer func() {
			if p := recover(); p != nil {
				err = fmt.Errorf("the library panicked: %v", p)
			}
		}()
		return call()
	}()
	if r.ctx.Err() != nil {
		return true
	}
	out, outErr := r.proto.outgoing()
	for i := range out {
		r.events <- engine.Event{Out: &out[i]}
	}
	if err == nil && outErr == nil {
		r.sayReady()
	}
	if err = errors.Join(err, outErr); err != nil {
		return r.fail(err)
	}
	result, err := r.proto.result()
	switch {
	case err != nil:
		return r.fail(err)
	case result != nil:
		r.events <- engine.Event{Result: result}
		return true
	}
	return false
}

func (r *run) fail(err error) bool {
	f := &engine.Failure{Reason: err.Error()}
	var libErr *tss.Error
	if errors.As(err, &libErr) {
		f.Reason = fmt.Sprintf("round %d: %v", libErr.Round(), libErr.Cause())
		if libErr.Cause() == nil {
			f.Reason = fmt.Sprintf("round %d: a proof does not hold", libErr.Round())
		}
		for _, c := range libErr.Culprits() {
			// The library names the party itself when it cannot tell who is at fault.
			if id, ok := r.proto.idOf(c); ok && id != r.task.Self {
				f.Culprits = append(f.Culprits, id)
				r.convict(id)
			}
		}
	}
	r.events <- engine.Event{Failure: f}
	return true
}

// convict looks for what convinces others too that a party is at fault whom the library has named: its word alone does not.
func (r *run) convict(id uint64) {
	m, ok := r.proven[id]
	if !ok {
		return
	}
	if broken := guard.BrokenEquation(libraryOp(r.task.Op), m); broken > 0 {
		delete(r.proven, id)
		r.events <- engine.Event{Reject: &engine.Reject{
			From: id, Kind: m.Kind, Equation: uint16(broken), Reason: fmt.Sprintf("equation %d of its proofs does not hold", broken),
		}}
	}
}

// asError avoids the interface that holds a nil pointer and is not nil.
func asError(err *tss.Error) error {
	if err == nil {
		return nil
	}
	return err
}
