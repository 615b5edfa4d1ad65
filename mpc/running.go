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

	mu        sync.Mutex
	inbox     []engine.Message
	first     map[slot]engine.Message // in each place, as received
	heard     map[PartyID]*heard
	conflict  []conflict
	lingering bool             // this node is done, and peers that are not may miss something of it
	poked     map[PartyID]bool // since then: whoever still sends something is not done
	wake      chan struct{}

	// The session's goroutine alone uses these.
	engine     engine.Run
	outbox     outbox
	transcript transcript
	done       map[PartyID]bool // peers that need nothing more
	result     *engine.Result
	sealError  error
	ready      bool     // presign: only the digest is missing
	ahead      *running // sign: the presign session that this one has taken

	handover handover // presign
}

// slot is a message's place: the first message in it counts.
type slot struct {
	from PartyID
	kind engine.Kind
}

// conflict is two messages in one place.
type conflict struct{ first, second engine.Message }

type heard struct{ messages, bytes int }

// outcome is how a session ended. failure is nil after a success.
type outcome struct {
	publicKey PublicKey
	address   Address
	public    [32]byte
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
		log:   m.cfg.Logger.With("session", s.ID, "op", s.Op, "key", s.KeyName, "generation", s.Generation),
		first: map[slot]engine.Message{}, heard: map[PartyID]*heard{}, wake: make(chan struct{}, 1),
		poked: map[PartyID]bool{}, done: map[PartyID]bool{},
	}
	r.outbox = outbox{transport: m.cfg.Transport, count: &m.count}
	for _, p := range s.everyone() {
		if p != m.cfg.Self {
			r.heard[p] = new(heard)
			r.outbox.everyone = append(r.outbox.everyone, p)
		}
	}
	r.handover = handover{taken: make(chan struct{}), released: make(chan struct{})}
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
	if r.lingering && msg.Kind != kindDone && msg.Kind != kindAbort {
		// One that waits as this node does answers with what it said last, and asks nothing.
		if r.session.Op != Presign || msg.Kind <= engine.MaxKind {
			r.poked[msg.From] = true
		}
		return repeated
	}
	place := slot{msg.From, msg.Kind}
	if first, ok := r.first[place]; ok {
		if r.same(first.Payload, msg.Payload) {
			return repeated
		}
		if len(r.conflict) < len(r.heard) {
			r.conflict = append(r.conflict, conflict{first, msg})
		}
		return conflicting
	}
	if h.messages >= kindSlots || h.bytes+len(msg.Payload) > r.m.cfg.Limits.SessionBytes {
		return overQuota
	}
	h.messages++
	h.bytes += len(msg.Payload)
	r.first[place] = msg
	r.inbox = append(r.inbox, msg)
	return accepted
}

// same compares two payloads of one place: by what was signed, where it was. Whether it was is looked at later.
func (r *running) same(a, b []byte) bool {
	if r.m.cfg.Security != nil && len(a) >= securedHeader && len(b) >= securedHeader {
		return bytes.Equal(a[:32], b[:32])
	}
	return bytes.Equal(a, b)
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
func (r *running) mail() (inbox []engine.Message, conflicts []conflict) {
	r.mu.Lock()
	defer r.mu.Unlock()
	inbox, conflicts = r.inbox, r.conflict
	r.inbox = nil
	return inbox, conflicts
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
	for _, p := range r.session.everyone() {
		if h := r.heard[p]; h != nil && h.messages == least && (least < most || least == 0) {
			out = append(out, p)
		}
	}
	return out
}

func (r *running) failed(reason Reason, err error, culprits ...PartyID) outcome {
	return outcome{failure: &Failure{Session: r.session.ID, Op: r.session.Op, Reason: reason, Culprits: culprits, Err: err}}
}

func (r *running) logFailure(f *Failure, took time.Duration) {
	if f.Reason == ReasonCancelled { // nobody needs it any more
		r.log.Info("MPC session cancelled", "took", took)
		return
	}
	log := r.log
	if f.Err != nil {
		log = log.With("err", f.Err)
	}
	log.Warn("MPC session failed", "took", took, "reason", f.Reason, "parties", f.Culprits)
}

// run is the session's goroutine.
func (r *running) run(ctx context.Context) {
	defer r.m.remove(r)
	defer r.cancel()
	began := time.Now()
	o := r.execute(ctx)
	r.m.finished(r, o)
	if o.failure == nil {
		r.m.count.succeeded.Add(1)
		r.log.Debug("MPC session succeeded", "took", time.Since(began).Round(time.Millisecond))
	} else {
		r.m.count.failed.Add(1)
		r.logFailure(o.failure, time.Since(began).Round(time.Millisecond))
		r.sayAbort(o.failure.Reason)
	}
	r.report(o)
	if o.failure == nil && r.session.Op == Presign {
		r.hold(ctx)
		return
	}
	if o.failure != nil && mayBeTold(o.failure.Reason) && r.m.cfg.Security != nil {
		r.hearOut()
	}
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
	abort := engine.Message{Broadcast: true, Kind: kindAbort}
	if mayBeTold(reason) {
		abort.Payload = r.heardList()
	}
	if data, err := r.seal(abort); err == nil {
		r.outbox.add(data, nil, true)
	}
	r.outbox.flush(ctx)
}

// seal puts a message of this node into its envelope.
func (r *running) seal(msg engine.Message) ([]byte, error) {
	msg.From = r.m.cfg.Self
	e := envelope{tag: r.tag, secured: r.m.cfg.Security != nil, msg: msg}
	if e.secured {
		var err error
		if e.msg.Payload, err = r.m.cfg.Security.secure(&e); err != nil {
			return nil, err
		}
	}
	return e.encode(), nil
}

// unseal returns the content of a received message.
func (r *running) unseal(msg engine.Message) ([]byte, SignedMessage, error) {
	if r.m.cfg.Security == nil {
		return msg.Payload, SignedMessage{}, nil
	}
	return r.m.cfg.Security.unsecure(&envelope{tag: r.tag, secured: true, msg: msg})
}

// holdToConflict reports a pair of messages, if their sender signed both.
func (r *running) holdToConflict(c conflict) {
	if r.m.cfg.Security == nil {
		return
	}
	place := envelope{tag: r.tag, secured: true, msg: c.first}
	if place.exclusive() != nil {
		return
	}
	first, _, err := split(&place)
	second, _, err2 := split(&envelope{tag: r.tag, secured: true, msg: c.second})
	if err == nil && err2 == nil {
		r.evidence(Evidence{
			Class: EvidenceConflict, Reason: "two messages in one place", Kind: uint8(c.first.Kind), Messages: []SignedMessage{first, second},
		})
	}
}

// holdToRefusal reports a message that the engine has refused.
func (r *running) holdToRefusal(refused *engine.Reject) {
	if r.m.cfg.Security == nil {
		return
	}
	r.mu.Lock()
	msg, ok := r.first[slot{refused.From, refused.Kind}]
	r.mu.Unlock()
	if !ok {
		return
	}
	if content, signed, err := r.unseal(msg); err == nil {
		signed.Payload = content
		r.evidence(Evidence{
			Class: EvidenceInvalid, Reason: refused.Reason, Kind: uint8(refused.Kind), Equation: refused.Equation, Messages: []SignedMessage{signed},
		})
	}
}

var errNoEnd = errors.New("the run ended without a result")
