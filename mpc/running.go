package mpc

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"sync"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// running is a session under way: a mailbox that the transport's handler fills, and a goroutine that owns the rest.
type running struct {
	m        *Manager
	session  Session
	tag      Tag
	cancel   context.CancelFunc
	report   func(outcome)
	log      *slog.Logger
	reported bool // guarded by the manager's lock

	mu       sync.Mutex
	inbox    []engine.Message
	seen     map[slot][]byte // payload of the first message in each place
	heard    map[PartyID]*heard
	conflict []PartyID
	poked    bool // a peer repeats itself: it may have missed something of ours
	wake     chan struct{}

	// The session's goroutine alone uses these.
	engine     engine.Run
	outbox     outbox
	transcript transcript
	result     *engine.Result
}

// slot is a message's place: the first message in it counts.
type slot struct {
	from PartyID
	kind engine.Kind
}

type heard struct{ messages, bytes int }

// outcome is how a session ended. failure is nil after a success.
type outcome struct {
	publicKey PublicKey
	address   Address
	signature Signature
	failure   *Failure
}

// err avoids an interface that holds a nil pointer.
func (o outcome) err() error {
	if o.failure == nil {
		return nil
	}
	return o.failure
}

func newRunning(m *Manager, s Session, tag Tag, cancel context.CancelFunc, report func(outcome)) *running {
	r := &running{
		m: m, session: s, tag: tag, cancel: cancel, report: report,
		log:  m.cfg.Logger.With("session", s.ID, "op", s.Op, "key", s.KeyName, "generation", s.Generation),
		seen: map[slot][]byte{}, heard: map[PartyID]*heard{}, wake: make(chan struct{}, 1),
	}
	for _, p := range s.Participants {
		if p != m.cfg.Self {
			r.heard[p] = new(heard)
		}
	}
	r.outbox = outbox{transport: m.cfg.Transport, count: &m.count}
	r.transcript = newTranscript(tag, m.cfg.Self, s.Participants)
	return r
}

const (
	accepted verdict = iota + 10
	outsider
	conflicting
)

// accept files a message. It is called from the transport and does no work.
func (r *running) accept(msg engine.Message) verdict {
	r.mu.Lock()
	defer r.mu.Unlock()
	defer r.signal()
	h := r.heard[msg.From]
	if h == nil {
		return outsider
	}
	place := slot{msg.From, msg.Kind}
	if first, ok := r.seen[place]; ok {
		if bytes.Equal(first, msg.Payload) {
			r.poked = true
			return repeated
		}
		r.conflict = append(r.conflict, msg.From)
		return conflicting
	}
	if h.messages >= kindSlots || h.bytes+len(msg.Payload) > r.m.cfg.Limits.SessionBytes {
		return overQuota
	}
	h.messages++
	h.bytes += len(msg.Payload)
	r.seen[place] = msg.Payload
	r.inbox = append(r.inbox, msg)
	return accepted
}

func (m *Manager) countVerdict(v verdict) {
	switch v {
	case accepted:
		m.count.accepted.Add(1)
	case outsider:
		m.count.outsider.Add(1)
	case repeated:
		m.count.repeated.Add(1)
	case conflicting:
		m.count.conflict.Add(1)
	case overQuota:
		m.count.quota.Add(1)
	}
}

func (r *running) signal() {
	select {
	case r.wake <- struct{}{}:
	default:
	}
}

// mail empties the mailbox.
func (r *running) mail() (inbox []engine.Message, conflict []PartyID, poked bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	inbox, conflict, poked = r.inbox, r.conflict, r.poked
	r.inbox, r.poked = nil, false
	return inbox, conflict, poked
}

// quietest returns the parties of which the fewest messages came, if others were heard more.
func (r *running) quietest() []PartyID {
	r.mu.Lock()
	defer r.mu.Unlock()
	least, most := -1, 0
	for _, h := range r.heard {
		most = max(most, h.messages)
		if least < 0 || h.messages < least {
			least = h.messages
		}
	}
	var out []PartyID
	for _, p := range r.session.Participants {
		if h := r.heard[p]; h != nil && h.messages == least && (least < most || least == 0) {
			out = append(out, p)
		}
	}
	return out
}

func (r *running) failed(reason Reason, err error, culprits ...PartyID) outcome {
	return outcome{failure: &Failure{Session: r.session.ID, Op: r.session.Op, Reason: reason, Culprits: culprits, Err: err}}
}

// run is the session's goroutine.
func (r *running) run(ctx context.Context) {
	defer r.m.remove(r)
	defer r.cancel()
	began := time.Now()
	o := r.execute(ctx)
	r.m.finished(r)
	if o.failure == nil {
		r.m.count.succeeded.Add(1)
		r.log.Debug("MPC session succeeded", "took", time.Since(began).Round(time.Millisecond))
	} else {
		r.m.count.failed.Add(1)
		r.log.Warn("MPC session failed", "took", time.Since(began).Round(time.Millisecond), "reason", o.failure.Reason, "parties", o.failure.Culprits, "err", o.failure.Err)
		r.sayAbort(o.failure.Reason)
	}
	r.report(o)
	if o.failure == nil && len(r.outbox.messages) > 0 {
		r.linger()
	}
}

// sayAbort spares the others the wait for the deadline.
func (r *running) sayAbort(reason Reason) {
	if reason == ReasonDeadline || reason == ReasonAborted {
		return // they know by themselves
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	r.outbox.add(r.seal(engine.Message{Broadcast: true, Kind: kindAbort}), nil)
	r.outbox.flush(ctx)
}

// linger answers peers that repeat themselves after this node is done: they may have missed its last message.
func (r *running) linger() {
	deadline := time.NewTimer(r.m.cfg.Limits.Linger)
	defer deadline.Stop()
	retry := time.NewTicker(r.m.cfg.Limits.RetrySend)
	defer retry.Stop()
	var answered time.Time
	for {
		select {
		case <-deadline.C:
			return
		case <-r.m.ctx.Done():
			return
		case <-retry.C:
		case <-r.wake:
			if _, _, poked := r.mail(); poked && time.Since(answered) >= r.m.cfg.Limits.RetrySend {
				answered = time.Now()
				r.outbox.again()
			}
		}
		r.outbox.flush(r.m.ctx)
	}
}

// seal puts a message of this node into its envelope.
func (r *running) seal(msg engine.Message) []byte {
	msg.From = r.m.cfg.Self
	e := envelope{tag: r.tag, msg: msg}
	return e.encode()
}

var errNoEnd = errors.New("the run ended without a result")
