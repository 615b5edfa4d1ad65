package ceremony_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc"
)

// threshold is the pool's threshold crypto without the crypto: a session succeeds when all participants are in it, and
// holds the shares that they need.
type threshold struct {
	mu       sync.Mutex
	sessions map[mpc.SessionID]*session
	shares   map[string]mpc.ShareState // node, key, generation, address
	starts   map[mpc.SessionID][]uint64
	waiting  map[string]bool // node, session
	digests  [][32]byte
	log      []string // what was done to stores
	busy     int      // so many starts find no place
	broken   int      // so many signings fail
	stuck    int      // so many activations fail
	failing  bool
	fault    error // of all sessions
	holding  bool  // sessions do not end
	live     int   // sessions under way, but for those made ahead
	peak     int
}

type session struct {
	joined map[uint64]bool
	full   chan struct{}
	weight int // as it counts among those under way
}

func newThreshold() *threshold {
	return &threshold{sessions: map[mpc.SessionID]*session{}, shares: map[string]mpc.ShareState{}, starts: map[mpc.SessionID][]uint64{}, waiting: map[string]bool{}}
}

func shareName(self uint64, key string, generation uint64, a mpc.Address) string {
	return fmt.Sprintf("%d/%s/%d/%s", self, key, generation, a)
}

// groupKey is the private key that no node of a real pool has.
func groupKey(key string) signer { return keyOf("group " + key) }

// everyone is who has to join a session.
func everyone(s mpc.Session) int {
	all := slices.Concat(s.Participants, s.OldParticipants)
	slices.Sort(all)
	return len(slices.Compact(all))
}

func (n *threshold) enter(self uint64, s mpc.Session) (*session, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := s.Validate(self); err != nil {
		return nil, err
	}
	if n.busy > 0 {
		n.busy--
		return nil, mpc.ErrBusy
	}
	n.starts[s.ID] = append(n.starts[s.ID], self)
	x := n.sessions[s.ID]
	if x == nil {
		x = &session{joined: map[uint64]bool{}, full: make(chan struct{}), weight: 1}
		if s.Op == mpc.Presign {
			x.weight = 0
		}
		n.sessions[s.ID] = x
	}
	x.joined[self] = true
	if len(x.joined) == everyone(s) && !n.holding {
		close(x.full)
	}
	n.live += x.weight
	n.peak = max(n.peak, n.live)
	return x, nil
}

// finish waits for the others, and says how the session ended.
func (n *threshold) finish(ctx context.Context, x *session) error {
	defer func() {
		n.mu.Lock()
		n.live -= x.weight
		n.mu.Unlock()
	}()
	n.mu.Lock()
	failing, fault := n.failing, n.fault
	n.mu.Unlock()
	if fault != nil {
		return fault
	}
	if failing {
		return errors.New("protocol failed")
	}
	select {
	case <-x.full:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (n *threshold) startsOf(id common.Hash) []uint64 {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.starts[mpc.SessionID(id)])
}

func (n *threshold) set(change func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	change()
}

// member is one node's view of it.
type member struct {
	*threshold
	self uint64
}

func (m member) StartKeygen(ctx context.Context, s mpc.Session) (<-chan mpc.KeygenResult, error) {
	out := make(chan mpc.KeygenResult, 1)
	key := groupKey(s.KeyName)
	address := mpc.Address(key.Address())
	result := mpc.KeygenResult{
		Session: s.ID, PublicKey: mpc.PublicKey(crypto.CompressPubkey(&key.PublicKey)), Address: address, PublicHash: s.ID,
	}
	err := m.make(ctx, s, address, func(err error) {
		if err != nil {
			result = mpc.KeygenResult{Session: s.ID, Err: err}
		}
		out <- result
	})
	return out, err
}

func (m member) StartReshare(ctx context.Context, s mpc.Session) (<-chan mpc.ReshareResult, error) {
	out := make(chan mpc.ReshareResult, 1)
	if slices.Contains(s.OldParticipants, m.self) {
		if has, _ := m.ShareState(s.KeyName, s.OldGeneration, s.Address); has != mpc.ShareActive {
			out <- mpc.ReshareResult{Session: s.ID, Err: &mpc.Failure{Reason: mpc.ReasonNoShare}}
			return out, nil
		}
	}
	member := slices.Contains(s.Participants, m.self)
	err := m.make(ctx, s, s.Address, func(err error) {
		if err != nil {
			out <- mpc.ReshareResult{Session: s.ID, Err: err}
			return
		}
		out <- mpc.ReshareResult{Session: s.ID, Member: member, PublicHash: s.ID}
	})
	return out, err
}

// make runs a session that ends with a pending share. One that is made already is not made again.
func (m member) make(ctx context.Context, s mpc.Session, address mpc.Address, report func(error)) error {
	if state, _ := m.ShareState(s.KeyName, s.Generation, address); state != mpc.ShareNone {
		m.set(func() { m.starts[s.ID] = append(m.starts[s.ID], m.self) })
		report(nil)
		return nil
	}
	x, err := m.enter(m.self, s)
	if err != nil {
		return err
	}
	go func() {
		err := m.finish(ctx, x)
		if err == nil && slices.Contains(s.Participants, m.self) {
			m.set(func() { m.shares[shareName(m.self, s.KeyName, s.Generation, address)] = mpc.SharePending })
		}
		report(err)
	}()
	return nil
}

func (m member) StartSign(ctx context.Context, s mpc.Session) (<-chan mpc.SignResult, error) {
	out := make(chan mpc.SignResult, 1)
	switch state, _ := m.ShareState(s.KeyName, s.Generation, s.Address); {
	case m.breaks():
		out <- mpc.SignResult{Session: s.ID, Err: &mpc.Failure{Reason: mpc.ReasonDeadline, Culprits: []mpc.PartyID{s.Participants[0]}}}
		return out, nil
	case state == mpc.SharePending && s.Digest == mpc.TestDigest("test", s.KeyName, s.Generation, s.Address, s.Participants):
	case state != mpc.ShareActive:
		out <- mpc.SignResult{Session: s.ID, Err: &mpc.Failure{Reason: mpc.ReasonNoShare}}
		return out, nil
	}
	x, err := m.enter(m.self, s)
	if err != nil {
		return nil, err
	}
	if s.Ahead != (mpc.SessionID{}) && !m.takes(s.Ahead) {
		out <- mpc.SignResult{Session: s.ID, Err: &mpc.Failure{Reason: mpc.ReasonUnprepared}}
		return out, nil
	}
	go func() {
		err := m.finish(ctx, x)
		if err != nil {
			out <- mpc.SignResult{Session: s.ID, Err: err}
			return
		}
		sig, err := groupKey(s.KeyName).SignHash(s.Digest)
		m.set(func() { m.digests = append(m.digests, s.Digest) })
		out <- mpc.SignResult{Session: s.ID, Signature: mpc.Signature(sig), Err: err}
	}()
	return out, nil
}

// StartPresign makes a session that waits when all participants are in it.
func (m member) StartPresign(ctx context.Context, s mpc.Session) (<-chan mpc.PresignResult, error) {
	out := make(chan mpc.PresignResult, 1)
	if slices.Contains(m.startsOf(common.Hash(s.ID)), m.self) {
		out <- mpc.PresignResult{Session: s.ID, Err: &mpc.Failure{Reason: mpc.ReasonInterrupted}}
		return out, nil
	}
	x, err := m.enter(m.self, s)
	if err != nil {
		return nil, err
	}
	go func() {
		err := m.finish(ctx, x)
		if err == nil {
			m.set(func() { m.waiting[waitingName(m.self, s.ID)] = true })
			context.AfterFunc(ctx, func() { m.set(func() { delete(m.waiting, waitingName(m.self, s.ID)) }) })
		}
		out <- mpc.PresignResult{Session: s.ID, Err: err}
	}()
	return out, nil
}

func (m member) Waiting(id mpc.SessionID) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.waiting[waitingName(m.self, id)]
}

// takes uses up a session that waits, and tells whether it did.
func (m member) takes(id mpc.SessionID) (ok bool) {
	m.set(func() {
		ok = m.waiting[waitingName(m.self, id)]
		delete(m.waiting, waitingName(m.self, id))
	})
	return ok
}

func waitingName(self uint64, id mpc.SessionID) string { return fmt.Sprintf("%d/%s", self, id) }

func (m member) ShareState(key string, generation uint64, address mpc.Address) (mpc.ShareState, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.shares[shareName(m.self, key, generation, address)], nil
}

func (m member) Activate(key string, generation uint64, address mpc.Address) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	name := shareName(m.self, key, generation, address)
	if m.stuck > 0 {
		m.stuck--
		return errors.New("the disk is busy")
	}
	switch m.shares[name] {
	case mpc.ShareNone:
		return mpc.ErrNoShare
	case mpc.ShareRetired:
		return mpc.ErrStale
	case mpc.SharePending:
		m.log = append(m.log, "activate "+name)
	}
	m.shares[name] = mpc.ShareActive
	return nil
}

// breaks tells whether the next signing fails.
func (m member) breaks() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.broken--
	return m.broken >= 0
}

// sharesOf lists the shares of this node of a generation. The lock is held.
func (m member) sharesOf(key string, generation uint64) []string {
	var names []string
	for name := range m.shares {
		if strings.HasPrefix(name, fmt.Sprintf("%d/%s/%d/", m.self, key, generation)) {
			names = append(names, name)
		}
	}
	return names
}

func (m member) Discard(key string, generation uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, name := range m.sharesOf(key, generation) {
		switch m.shares[name] {
		case mpc.ShareActive:
			return mpc.ErrActive
		case mpc.SharePending:
			m.log = append(m.log, "discard "+name)
			delete(m.shares, name)
		}
	}
	return nil
}

func (m member) Retire(key string, generation uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, name := range m.sharesOf(key, generation) {
		m.shares[name] = mpc.ShareRetired
		m.log = append(m.log, "retire "+name)
	}
	return nil
}
