package worker

import (
	"fmt"
	"sync"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// run is the parent's side of a run, or of a request for pre-parameters.
type run struct {
	child   *child
	id      uint64
	started chan response // the first answer, exactly one

	mu      sync.Mutex
	events  chan engine.Event
	closed  bool
	stopped bool
	ready   bool        // it waits for a digest, and has had none
	timer   *time.Timer // kills a child that does not stop
}

// newRun makes room for whatever one run can report: more than any protocol's kinds, in and out, for each party.
func newRun(c *child, id uint64, task *engine.Task) *run {
	size := 0
	if task != nil {
		size = 64*len(task.Parties) + 1
	}
	return &run{child: c, id: id, started: make(chan response, 1), events: make(chan engine.Event, size)}
}

// Deliver implements [engine.Run].
func (r *run) Deliver(m engine.Message) error {
	return r.child.send(request{Run: r.id, Deliver: &m})
}

// Assign implements [engine.Run]. The child looks to it as well that a run takes one digest.
func (r *run) Assign(digest [32]byte) error {
	r.mu.Lock()
	ready := r.ready && !r.stopped && !r.closed
	r.ready = false
	r.mu.Unlock()
	if !ready {
		return engine.ErrAssigned
	}
	return r.child.send(request{Run: r.id, Assign: &digest})
}

// Events implements [engine.Run].
func (r *run) Events() <-chan engine.Event { return r.events }

// Stop implements [engine.Run]. The child finishes the computation that it is at; one that takes longer than the
// grace period is killed, because a message may have been made to keep it busy.
func (r *run) Stop() {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.stopped || r.closed {
		return
	}
	r.stopped = true
	r.timer = time.AfterFunc(r.child.grace, r.child.kill)
	if err := r.child.send(request{Run: r.id, Stop: true}); err != nil {
		r.child.kill() // it does not even read
	}
}

// handle takes a response of the child. It never blocks: a child that sends more than a run has is killed.
func (r *run) handle(resp response) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if resp.Started || resp.Err != "" || resp.PreParams != nil {
		select {
		case r.started <- resp:
		default:
		}
	}
	if resp.Event != nil && resp.Event.Ready {
		r.ready = true
	}
	if resp.Event != nil && !r.stopped && !r.closed {
		select {
		case r.events <- *resp.Event:
		default:
			r.child.kill()
		}
	}
	if resp.Closed {
		r.close()
	}
}

// crash ends the run after the child's end.
func (r *run) crash(err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	select {
	case r.started <- response{Run: r.id, Err: err.Error()}:
	default:
	}
	if !r.stopped && !r.closed {
		select {
		case r.events <- engine.Event{Failure: &engine.Failure{Crashed: true, Reason: fmt.Sprint(err)}}:
		default: // full of events; the closed channel says enough
		}
	}
	r.close()
}

func (r *run) close() {
	if r.closed {
		return
	}
	r.closed = true
	if r.timer != nil {
		r.timer.Stop()
	}
	close(r.events)
}
