package mpc

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/rondoseq/rondo/mpc/keystore"
)

// KeygenResult ends a keygen session. When Err is nil, the share is stored and synced.
type KeygenResult struct {
	Session   SessionID
	PublicKey PublicKey
	Address   Address
	// PublicHash covers all that the members know in common: those that report the same have the same key.
	PublicHash [32]byte
	Err        error // a *Failure
}

// ReshareResult ends a reshare session. When Err is nil, a new member's share is stored as pending and synced, and a
// party of the old committee alone has done its part.
type ReshareResult struct {
	Session SessionID
	// Member tells that this node is in the new committee.
	Member bool
	// PublicHash covers all that the new members know in common (zero for others): the new generation may be
	// activated only after every new member reported the same.
	PublicHash [32]byte
	Err        error // a *Failure
}

// SignResult ends a signing session. When Err is nil, the signature recovers to the session's address.
type SignResult struct {
	Session   SessionID
	Signature Signature
	Err       error // a *Failure
}

// Manager runs this node's side of sessions. Its methods may be called from many goroutines, and none of them
// waits for a session.
type Manager struct {
	cfg   Config
	count counters
	stop  context.CancelFunc
	ctx   context.Context
	done  sync.WaitGroup

	mu       sync.Mutex
	closed   bool
	sessions map[Tag]*running       // under way or lingering
	byID     map[SessionID]Tag      // of sessions
	waiting  map[SessionID]*running // presign sessions that a sign session may take, once
	over     map[Tag]time.Time      // ended; until when their late messages are recognised
	early    *early
}

// NewManager returns a manager that listens on its transport.
func NewManager(cfg Config) (*Manager, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.MaxSessions == 0 {
		cfg.MaxSessions = 12
	}
	if cfg.MaxWaiting == 0 {
		cfg.MaxWaiting = 8
	}
	cfg.Limits = cfg.Limits.withDefaults()
	ctx, stop := context.WithCancel(context.Background())
	m := &Manager{
		cfg: cfg, ctx: ctx, stop: stop,
		sessions: map[Tag]*running{}, byID: map[SessionID]Tag{}, over: map[Tag]time.Time{}, waiting: map[SessionID]*running{},
		early: newEarly(cfg.Limits),
	}
	m.done.Go(m.sweep)
	cfg.Transport.SetHandler(m.receive)
	return m, nil
}

// StartKeygen begins a keygen session. The channel gets exactly one result and is closed. The context ends the
// session early; it must outlive the call.
//
// A session that this node finished before, also before a restart, is answered from the store. One that it began
// before a restart and did not finish fails with ReasonInterrupted.
func (m *Manager) StartKeygen(ctx context.Context, s Session) (<-chan KeygenResult, error) {
	if s.Op != Keygen {
		return nil, fmt.Errorf("%w %s: %s is no keygen", ErrSession, s.ID, s.Op)
	}
	out := make(chan KeygenResult, 1)
	err := m.start(ctx, s, func(o outcome) {
		out <- KeygenResult{Session: s.ID, PublicKey: o.publicKey, Address: o.address, PublicHash: o.public, Err: o.err()}
		close(out)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// StartSign begins a signing session. The channel gets exactly one result and is closed. The context ends the
// session early; it must outlive the call. Nothing of the session but its identifier is ever written to disk.
//
// With [Session.Ahead] it takes over the presign session of that name, whether it succeeds or not.
func (m *Manager) StartSign(ctx context.Context, s Session) (<-chan SignResult, error) {
	if s.Op != Sign {
		return nil, fmt.Errorf("%w %s: %s is no signing", ErrSession, s.ID, s.Op)
	}
	out := make(chan SignResult, 1)
	err := m.start(ctx, s, func(o outcome) {
		out <- SignResult{Session: s.ID, Signature: o.signature, Err: o.err()}
		close(out)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// StartReshare begins a session in which members of the old committee give the key to the new one; see [Session]. A
// node that is in both takes both parts in the one session. The channel gets exactly one result and is closed. The
// context ends the session early; it must outlive the call.
//
// The old generation stays as it is and goes on signing. A new member's share is stored as pending before the result
// is reported; it signs nothing but [TestDigest] until Activate. A session that a new member finished before, also
// before a restart, is answered from the store; any other one that it began before fails with ReasonInterrupted.
func (m *Manager) StartReshare(ctx context.Context, s Session) (<-chan ReshareResult, error) {
	if s.Op != Reshare {
		return nil, fmt.Errorf("%w %s: %s is no reshare", ErrSession, s.ID, s.Op)
	}
	out := make(chan ReshareResult, 1)
	err := m.start(ctx, s, func(o outcome) {
		out <- ReshareResult{Session: s.ID, Member: slices.Contains(s.Participants, m.cfg.Self), PublicHash: o.public, Err: o.err()}
		close(out)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (m *Manager) start(ctx context.Context, s Session, report func(outcome)) error {
	if err := s.Validate(m.cfg.Self); err != nil {
		return err
	}
	tag := s.Tag(m.cfg.ChainID)
	m.mu.Lock()
	defer m.mu.Unlock()
	_, known := m.byID[s.ID]
	known = known || m.waiting[s.ID] != nil
	switch {
	case m.closed:
		return ErrClosed
	case known:
		return fmt.Errorf("%w: %s", ErrRunning, s.ID)
	case m.active() >= m.cfg.MaxSessions:
		return fmt.Errorf("%w: %d", ErrBusy, m.cfg.MaxSessions)
	case s.Op == Presign && m.prepared() >= m.cfg.MaxWaiting:
		return fmt.Errorf("%w: %d presigning or waiting", ErrBusy, m.cfg.MaxWaiting)
	}
	until := s.Deadline
	if s.Op == Presign {
		until = s.Expires
	}
	ctx, cancel := context.WithDeadline(ctx, until)
	r := newRunning(m, s, tag, cancel, report)
	if s.Ahead != (SessionID{}) {
		r.ahead = m.take(s.Ahead)
	}
	for _, msg := range m.early.take(tag) {
		m.countVerdict(r.accept(msg))
	}
	m.sessions[tag], m.byID[s.ID] = r, tag
	m.count.started.Add(1)
	m.done.Go(func() { r.run(ctx) })
	return nil
}

// Cancel ends a session, if it is running, with ReasonCancelled.
func (m *Manager) Cancel(id SessionID) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if r := m.sessions[m.byID[id]]; r != nil {
		r.cancel()
	}
}

// HasShare reports whether this node holds a share of the key with this address, pending or active.
func (m *Manager) HasShare(key string, generation uint64, address Address) (bool, error) {
	return m.cfg.Store.HasShare(keystore.ShareID{Key: key, Generation: generation, Address: address})
}

// Settle makes this node's share of a new key the active one, and destroys the shares that other attempts at keygen
// left for this key and generation: an attempt can succeed here and fail elsewhere. It is called once the pool has
// registered the key's address, and again at will.
func (m *Manager) Settle(key string, generation uint64, address Address) error {
	if err := m.Activate(key, generation, address); err != nil {
		return err
	}
	shares, err := m.sharesOf(key)
	if err != nil {
		return err
	}
	for _, s := range shares {
		if s.Generation == generation && s.Address != address {
			m.cfg.Logger.Info("destroying the share of a failed keygen", "key", key, "generation", generation, "address", Address(s.Address))
			if err := m.cfg.Store.DeleteShare(s.ShareID); err != nil {
				return err
			}
		}
	}
	return nil
}

// Close ends every session and waits for them.
func (m *Manager) Close() {
	m.cfg.Transport.SetHandler(nil)
	m.mu.Lock()
	m.closed = true
	m.stop()
	for _, r := range m.sessions {
		r.cancel()
	}
	m.mu.Unlock()
	m.done.Wait()
}

func (m *Manager) countWaiting() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.waiting)
}

// prepared counts the presign sessions that are waiting or being made. The lock is held.
func (m *Manager) prepared() int {
	n := len(m.waiting)
	for _, r := range m.sessions {
		if r.session.Op == Presign && !r.reported {
			n++
		}
	}
	return n
}

func (m *Manager) running() int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.active()
}

// active counts the sessions that have not reported. The lock is held.
func (m *Manager) active() int {
	n := 0
	for _, r := range m.sessions {
		if !r.reported {
			n++
		}
	}
	return n
}

// finished is called when a session is about to report. Its identifier is free then: the store knows what came
// of it, or it waits for a request.
func (m *Manager) finished(r *running, o outcome) {
	m.mu.Lock()
	defer m.mu.Unlock()
	r.reported = true
	delete(m.byID, r.session.ID)
	if r.session.Op == Presign && o.failure == nil {
		m.waiting[r.session.ID] = r
	}
}

// remove is called when a session's goroutine ends. Its late messages are recognised until they cannot come.
func (m *Manager) remove(r *running) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.sessions[r.tag] == r { // not started again meanwhile
		delete(m.sessions, r.tag)
	}
	until := r.session.Deadline
	if r.session.Op == Presign {
		until = r.session.Expires
	}
	m.over[r.tag] = time.Now().Add(2*m.cfg.Limits.EarlyTTL + time.Until(until))
}

// receive is the transport's handler. It only files the message.
func (m *Manager) receive(from PartyID, broadcast bool, b []byte) {
	if len(b) > MaxMessage {
		m.count.oversize.Add(1)
		return
	}
	env, err := decodeEnvelope(b, m.cfg.Self, from, broadcast)
	if err != nil || from == m.cfg.Self || env.secured != (m.cfg.Security != nil) {
		m.count.malformed.Add(1)
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if r := m.sessions[env.tag]; r != nil {
		m.countVerdict(r.accept(env.msg))
		return
	}
	if _, isOver := m.over[env.tag]; isOver || m.closed {
		m.count.late.Add(1)
		return
	}
	switch m.early.add(env, time.Now()) {
	case repeated:
		m.count.repeated.Add(1)
	case overQuota:
		m.count.quota.Add(1)
	}
}

// sweep drops what has expired.
func (m *Manager) sweep() {
	tick := time.NewTicker(m.cfg.Limits.EarlyTTL / 4)
	defer tick.Stop()
	for {
		select {
		case <-m.ctx.Done():
			return
		case now := <-tick.C:
			m.mu.Lock()
			m.count.expired.Add(uint64(m.early.expire(now)))
			for tag, until := range m.over {
				if now.After(until) {
					delete(m.over, tag)
				}
			}
			m.mu.Unlock()
		}
	}
}
