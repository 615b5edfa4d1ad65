package mpc

import (
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// linger answers peers that are not done when this node is: they may have missed its last message, and nobody else has
// it. It ends when every peer is done, or cannot be under way any more.
//
// A session succeeds only with the last message of every participant, and nobody releases that before it has heard
// everything else. So the last messages are all that a peer can still miss. Whoever is done says so; otherwise two nodes
// that are done would take each other's answers for questions, and repeat themselves to each other until the end.
func (r *running) linger() {
	r.outbox.keepLast()
	r.forget()
	r.send(engine.Message{Broadcast: true, Kind: kindDone}, true)
	r.outbox.flush(r.m.ctx)
	deadline := time.NewTimer(time.Until(r.session.Deadline) + r.m.cfg.Limits.Linger)
	defer deadline.Stop()
	asked := false
	var answer <-chan time.Time // set while there is something to send
	pause := r.m.cfg.Limits.RetrySend
	for len(r.done) < len(r.heard) {
		switch {
		case answer != nil:
		case asked:
			answer = time.After(pause)
		case r.outbox.waiting():
			answer = time.After(r.m.cfg.Limits.RetrySend)
		}
		select {
		case <-deadline.C:
			return
		case <-r.m.ctx.Done():
			return
		case <-r.wake:
			asked = r.hearDone() || asked
		case <-answer:
			if asked {
				r.outbox.again()
				pause = r.patience(pause)
			}
			asked, answer = false, nil
			r.outbox.flush(r.m.ctx)
		}
	}
}

// patience is the pause before the next answer to peers that miss something: each time longer, up to a second by default.
// Whoever asks without end gets little.
func (r *running) patience(pause time.Duration) time.Duration {
	return max(pause, min(2*pause, r.m.cfg.Limits.Resend/5))
}

// forget keeps of what was heard only who sent how much.
func (r *running) forget() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.lingering = true
	clear(r.first)
}

// hearDone notes which peers are done, with success or not, and reports whether one that is not has sent something.
func (r *running) hearDone() (asked bool) {
	inbox, _ := r.mail()
	for _, msg := range inbox {
		if _, _, err := r.unseal(msg); err == nil && (msg.Kind == kindDone || msg.Kind == kindAbort) {
			r.done[msg.From] = true
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for from := range r.poked {
		asked = asked || !r.done[from]
	}
	clear(r.poked)
	return asked
}
