package mpc

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/keystore"
)

// execute runs the session to its end.
func (r *running) execute(ctx context.Context) outcome {
	if r.session.Ahead != (SessionID{}) {
		return r.executeAhead(ctx)
	}
	if o, ended := r.ended(ctx); ended {
		return o
	}
	if r.session.Op == Presign {
		return r.executePresign(ctx)
	}
	o := r.begin(ctx)
	if r.engine != nil {
		r.engine.Stop()
	}
	return o
}

// begin starts the engine's run and passes messages until the session is over. The caller ends the run.
func (r *running) begin(ctx context.Context) outcome {
	task, o, done := r.prepare(ctx)
	if done {
		return o
	}
	run, err := r.m.cfg.Engine.Start(ctx, task)
	clear(task.Share)
	clear(task.PreParams)
	if err != nil {
		if o, ended := r.ended(ctx); ended {
			return o
		}
		reason := ReasonWorker
		if errors.Is(err, engine.ErrTask) {
			reason = ReasonProtocol
		}
		return r.failed(reason, err)
	}
	r.engine = run
	return r.exchange(ctx, task)
}

// exchange passes messages between peers and engine until the session is over.
func (r *running) exchange(ctx context.Context, task *engine.Task) outcome {
	events := r.engine.Events()
	retry := time.NewTicker(r.m.cfg.Limits.RetrySend)
	defer retry.Stop()
	pause := r.m.cfg.Limits.Resend
	resend := time.NewTimer(pause)
	defer resend.Stop()
	heard := 0 // new messages; a repeated one is no progress
	for {
		var o outcome
		var over bool
		select {
		case <-ctx.Done():
			o, over = r.ended(ctx)
		case <-r.wake:
			before := heard
			if o, over = r.takeMail(&heard); heard > before {
				pause = r.m.cfg.Limits.Resend
				resend.Reset(pause)
			}
		case e, ok := <-events:
			if !ok {
				events = nil
				e.Failure = &engine.Failure{Crashed: true, Reason: errNoEnd.Error()}
			}
			o, over = r.takeEvent(e)
			if r.result != nil {
				events = nil // it closes after a result
			}
		case <-resend.C:
			r.outbox.again()
			pause = min(2*pause, 4*r.m.cfg.Limits.Resend)
			resend.Reset(pause)
		case <-retry.C:
		}
		if over {
			return o
		}
		if r.sealError != nil {
			return r.failed(ReasonTransportKey, r.sealError)
		}
		if r.transcript.agreed() {
			for _, out := range r.transcript.release() {
				r.post(out)
			}
		}
		if r.result != nil && (r.transcript.agreed() || r.onlyOld()) {
			r.outbox.flush(ctx)
			return r.conclude(task)
		}
		r.outbox.flush(ctx)
		if r.ready && r.transcript.agreed() {
			return outcome{}
		}
	}
}

// onlyOld reports whether this node gives its share away and gets none. It has no last message to hold back, and no
// say in what the new members heard: they compare that among themselves.
func (r *running) onlyOld() bool {
	return r.session.Op == Reshare && !slices.Contains(r.session.Participants, r.m.cfg.Self)
}

// ended reports whether the session's context has.
func (r *running) ended(ctx context.Context) (outcome, bool) {
	switch err := ctx.Err(); {
	case err == nil:
		return outcome{}, false
	case errors.Is(err, context.DeadlineExceeded):
		return r.failed(ReasonDeadline, nil, r.quietest()...), true
	default:
		return r.failed(ReasonCancelled, nil), true
	}
}

func (r *running) takeMail(heard *int) (outcome, bool) {
	inbox, conflicts := r.mail()
	*heard += len(inbox)
	if len(conflicts) > 0 {
		var who []PartyID
		for _, c := range conflicts {
			r.holdToConflict(c)
			who = append(who, c.first.From)
		}
		slices.Sort(who)
		return r.failed(ReasonConflict, nil, slices.Compact(who)...), true
	}
	for _, msg := range inbox {
		content, _, err := r.unseal(msg)
		if err != nil {
			return r.failed(ReasonRejected, err, msg.From), true
		}
		msg.Payload = content
		switch {
		case msg.Kind == kindAbort:
			r.compareHeard(msg.Payload)
			return r.failed(ReasonAborted, nil, msg.From), true
		case msg.Kind == kindDone:
			r.done[msg.From] = true
		case msg.Kind == kindTranscript:
			if !slices.Contains(r.session.Participants, msg.From) || !r.transcript.hear(msg) {
				return r.failed(ReasonRejected, errors.New("malformed transcript"), msg.From), true
			}
		case msg.Kind > engine.MaxKind:
			return r.failed(ReasonRejected, fmt.Errorf("unknown message kind %d", msg.Kind), msg.From), true
		default:
			r.transcript.record(msg)
			if r.result != nil {
				continue
			}
			if err := r.engine.Deliver(msg); err != nil {
				return r.failed(ReasonWorker, err), true
			}
		}
	}
	if r.transcript.differs() {
		return r.failed(ReasonTranscript, nil), true
	}
	return outcome{}, false
}

func (r *running) takeEvent(e engine.Event) (outcome, bool) {
	switch {
	case e.Out != nil && e.Out.Final:
		if digest := r.transcript.hold(e.Out); digest != nil {
			r.send(engine.Message{Broadcast: true, Kind: kindTranscript, Payload: digest}, false)
		}
		if r.transcript.differs() {
			return r.failed(ReasonTranscript, nil), true
		}
	case e.Out != nil:
		r.post(e.Out)
	case e.Ready:
		r.ready = true
		if digest := r.transcript.close(0); digest != nil {
			r.send(engine.Message{Broadcast: true, Kind: kindTranscript, Payload: digest}, true)
		}
		if r.transcript.differs() {
			return r.failed(ReasonTranscript, nil), true
		}
	case e.Reject != nil:
		r.holdToRefusal(e.Reject)
		return r.failed(ReasonRejected, fmt.Errorf("message kind %d: %s", e.Reject.Kind, e.Reject.Reason), e.Reject.From), true
	case e.Failure != nil:
		reason := ReasonProtocol
		if e.Failure.Crashed {
			reason = ReasonWorker
		}
		return r.failed(reason, errors.New(e.Failure.Reason), e.Failure.Culprits...), true
	case e.Result != nil:
		r.result = e.Result
	}
	return outcome{}, false
}

// post queues a message of the engine.
func (r *running) post(out *engine.Outgoing) {
	msg := out.Message
	msg.From = r.m.cfg.Self
	if msg.Broadcast {
		msg.To = 0
		r.transcript.record(msg)
	}
	r.send(msg, out.Final)
}

// send seals a message and queues it. One that cannot be sealed is a failure of this node's own, noticed at the end of
// the turn. A last message is kept for peers that miss it when this node is done.
func (r *running) send(msg engine.Message, last bool) {
	data, err := r.seal(msg)
	switch {
	case err != nil:
		r.sealError = errors.Join(r.sealError, err)
	case msg.Broadcast:
		r.outbox.add(data, nil, last)
	default:
		r.outbox.add(data, &msg.To, last)
	}
}

// prepare makes the engine's task. done is true when the session is over before it began.
func (r *running) prepare(ctx context.Context) (task *engine.Task, o outcome, done bool) {
	task = &engine.Task{Session: r.session.ID, Op: r.session.Op, Self: r.m.cfg.Self, Threshold: r.session.Threshold, Digest: r.session.Digest}
	switch r.session.Op {
	case Keygen:
		o, done = r.prepareKeygen(ctx, task)
	case Reshare:
		o, done = r.prepareReshare(ctx, task)
	default:
		o, done = r.prepareSign(task)
	}
	if done {
		return nil, o, true
	}
	remember := r.session.Deadline
	if r.session.Op == Presign {
		remember = r.session.Expires
	}
	switch err := r.m.cfg.Store.BeginSession(r.session.ID, remember, time.Now()); {
	case errors.Is(err, keystore.ErrStarted):
		return nil, r.failed(ReasonInterrupted, nil), true
	case err != nil:
		return nil, r.failed(ReasonStore, err), true
	}
	return task, outcome{}, false
}

// conclude checks the engine's result before anybody hears of it.
func (r *running) conclude(task *engine.Task) outcome {
	if r.session.Op != Sign {
		return r.concludeKey(task)
	}
	sig := Signature(r.result.Signature)
	if err := sig.Verify(r.session.Address, r.session.Digest); err != nil {
		return r.failed(ReasonSignature, err)
	}
	return outcome{signature: sig}
}
