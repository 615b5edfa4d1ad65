package mpc

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// Signing ahead of time. A presign session does nearly all the work of a signature while nobody knows yet what will be
// signed, and then waits, in memory only. A sign session that names it ([Session.Ahead]) takes it over, and ends a few
// quick rounds later.
//
// A waiting session serves one sign session in its life: it is taken out of the manager's books, under its lock, before
// anything else is done with it, and the engine and its worker each take one digest for it and no more.

// PresignResult ends the making of a presign session. When Err is nil, the session waits on this node, and all that its
// participants have said so far was the same to all of them.
type PresignResult struct {
	Session SessionID
	Err     error // a *Failure
}

// fate is what becomes of a presign session that waits. The manager's lock guards it.
type fate uint8

const (
	waiting fate = iota
	taken        // by a sign session, which owns the engine's run from then on
	destroyed
)

// handover is how a waiting session passes to the sign session that takes it.
type handover struct {
	fate     fate
	taken    chan struct{}  // closed by who takes it
	released chan struct{}  // closed when its own goroutine lets go of the run
	stray    []engine.Event // what that goroutine took from the run for the last time
}

// StartPresign begins a presign session. The channel gets exactly one result, when the session waits or has failed, and
// is closed. The context, which must outlive the call, is the life of the session also while it waits: when it ends, or
// at [Session.Expires], or when its generation of the key is not the active one any more, the session is destroyed, and
// so it is everywhere when it is on one participant: that one says so.
//
// A sign session which was told to take a session that is not waiting here fails with [ReasonUnprepared].
func (m *Manager) StartPresign(ctx context.Context, s Session) (<-chan PresignResult, error) {
	if s.Op != Presign {
		return nil, fmt.Errorf("%w %s: %s is no presigning", ErrSession, s.ID, s.Op)
	}
	out := make(chan PresignResult, 1)
	err := m.start(ctx, s, func(o outcome) {
		out <- PresignResult{Session: s.ID, Err: o.err()}
		close(out)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// Waiting reports whether a presign session waits here.
func (m *Manager) Waiting(id SessionID) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.waiting[id] != nil
}

// take removes a waiting session for a sign session; nil if there is none. One that is still being made is given up: it
// was promised to this sign session, and must not serve another. The manager's lock is held.
func (m *Manager) take(id SessionID) *running {
	r := m.waiting[id]
	if r == nil {
		if r := m.sessions[m.byID[id]]; r != nil && r.session.Op == Presign {
			r.cancel()
		}
		return nil
	}
	delete(m.waiting, id)
	r.handover.fate = taken
	close(r.handover.taken)
	return r
}

// revoke destroys the waiting sessions of a key, and those being made, whose generation is meant.
func (m *Manager) revoke(key string, meant func(generation uint64) bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.sessions {
		s := &r.session
		if s.Op != Presign || s.KeyName != key || !meant(s.Generation) || r.handover.fate == taken {
			continue
		}
		if m.waiting[s.ID] == r {
			delete(m.waiting, s.ID)
			r.handover.fate = destroyed
		}
		r.cancel()
	}
}

// executePresign makes a session that waits.
func (r *running) executePresign(ctx context.Context) outcome {
	ctx, cancel := context.WithDeadline(ctx, r.session.Deadline)
	defer cancel()
	o := r.begin(ctx)
	if o.failure != nil && r.engine != nil {
		r.engine.Stop()
	}
	return o
}

// hold keeps a session until it is taken or destroyed. Whoever is ready has everybody's messages of the protocol, so all
// that a participant which is not can miss is the digest of the transcript.
func (r *running) hold(ctx context.Context) {
	r.outbox.keepLast()
	r.forget()
	var answer <-chan time.Time // set while there is something to send
	pause := r.m.cfg.Limits.RetrySend
	if r.outbox.waiting() {
		answer = time.After(pause)
	}
	for {
		var why error
		select {
		case <-r.handover.taken:
			close(r.handover.released)
			return
		case <-ctx.Done():
			why = context.Cause(ctx)
		case e, ok := <-r.engine.Events():
			why = r.disturbed(e, ok)
		case <-r.wake:
			var asked bool
			if asked, why = r.heardWhileWaiting(); asked && answer == nil {
				answer = time.After(pause)
			}
		case <-answer:
			r.outbox.again()
			pause = r.patience(pause)
			r.outbox.flush(ctx)
			answer = nil
		}
		if why != nil && r.destroy(why) {
			return
		}
	}
}

// disturbed says what a run means that speaks while it waits. If the session was taken at this moment, the event belongs
// to who took it.
func (r *running) disturbed(e engine.Event, ok bool) error {
	if !ok {
		e = engine.Event{Failure: &engine.Failure{Crashed: true, Reason: errNoEnd.Error()}}
	}
	if r.isTaken() {
		r.handover.stray = append(r.handover.stray, e)
		return nil
	}
	switch {
	case e.Reject != nil:
		r.holdToRefusal(e.Reject)
		return fmt.Errorf("party %d: message kind %d: %s", e.Reject.From, e.Reject.Kind, e.Reject.Reason)
	case e.Failure != nil:
		return errors.New(e.Failure.Reason)
	}
	return errors.New("the engine did not wait for the digest")
}

// heardWhileWaiting looks at what participants say when there is nothing left to say: that they have given up, or that they
// miss something.
func (r *running) heardWhileWaiting() (asked bool, why error) {
	inbox, _ := r.mail()
	for _, msg := range inbox {
		if _, _, err := r.unseal(msg); err == nil && msg.Kind == kindAbort {
			why = fmt.Errorf("party %d has given it up", msg.From)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	asked = len(r.poked) > 0
	clear(r.poked)
	return asked, why
}

func (r *running) isTaken() bool {
	r.m.mu.Lock()
	defer r.m.mu.Unlock()
	return r.handover.fate == taken
}

// destroy ends a waiting session, here and on the other participants. It reports false if the session was taken.
func (r *running) destroy(why error) bool {
	r.m.mu.Lock()
	if r.handover.fate == taken {
		r.m.mu.Unlock()
		return false
	}
	r.handover.fate = destroyed
	if r.m.waiting[r.session.ID] == r {
		delete(r.m.waiting, r.session.ID)
	}
	r.m.mu.Unlock()
	r.engine.Stop()
	r.m.count.destroyed.Add(1)
	r.log.Info("MPC session that waited for a request is destroyed", "why", why)
	r.sayAbort(ReasonCancelled)
	return true
}

// executeAhead continues the presign session that was taken.
func (r *running) executeAhead(ctx context.Context) outcome {
	p := r.ahead
	if p == nil {
		return r.failed(ReasonUnprepared, nil)
	}
	<-p.handover.released // at once: the other goroutine only has to notice
	r.engine = p.engine
	defer r.engine.Stop()
	if !r.session.continues(&p.session) {
		return r.failed(ReasonUnprepared, errors.New("it is for other participants, or for another key"))
	}
	if o, done := r.mayUse(); done {
		return o
	}
	r.transcript.prior = *p.transcript.own
	for _, e := range p.handover.stray {
		if o, over := r.takeEvent(e); over {
			return o
		}
	}
	if err := r.engine.Assign(r.session.Digest); err != nil {
		return r.failed(ReasonWorker, err)
	}
	return r.exchange(ctx, nil)
}

// mayUse looks whether the share that the presign session was made with may sign now.
func (r *running) mayUse() (outcome, bool) {
	share, o, done := r.loadShare(r.session.Generation, r.session.KeyParticipants, r.session.Threshold)
	if done {
		return o, true
	}
	clear(share.Secret)
	if share.State != ShareActive {
		return r.failed(ReasonPending, fmt.Errorf("%s is not active", share.ShareID)), true
	}
	return outcome{}, false
}
