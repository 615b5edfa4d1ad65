package mpc

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/rondoseq/rondo/mpc/keystore"
)

// ShareState says what this node may do with its share of one generation of a key.
type ShareState = keystore.State

// The states of a share. A share is PENDING from the keygen or reshare that made it until the pool has settled on
// it, ACTIVE until it is retired, and RETIRED once it was destroyed.
const (
	ShareNone    = keystore.StateNone
	SharePending = keystore.StatePending
	ShareActive  = keystore.StateActive
	ShareRetired = keystore.StateRetired
)

// Errors of the life of a key.
var (
	// ErrNoShare: this node has no such share.
	ErrNoShare = keystore.ErrNotFound
	// ErrStale: the generation is older than the one that this node was told to be active, or is retired.
	ErrStale = keystore.ErrStale
	// ErrActive: the share is active, and the operation is for pending ones.
	ErrActive = keystore.ErrActive
	// ErrPending: a pending share of a later generation must be activated or discarded first.
	ErrPending = errors.New("mpc: a share of a later generation is pending")
)

// TestDigest returns what the members of a generation sign to prove that they hold it: the only digest that a
// pending share signs. It is a SHA-256 over a tagged text, so it is no hash of a transaction nor of a message as
// Ethereum hashes them (Keccak-256, EIP-191, EIP-712). It is different for every set of signers.
func TestDigest(chainID, key string, generation uint64, address Address, signers []PartyID) [32]byte {
	h := sha256.New()
	field := func(b []byte) {
		h.Write(binary.BigEndian.AppendUint64(nil, uint64(len(b))))
		h.Write(b)
	}
	field([]byte("rondo/mpc/test-signature/v1"))
	field([]byte(chainID))
	field([]byte(key))
	field(binary.BigEndian.AppendUint64(nil, generation))
	field(address[:])
	for _, p := range signers {
		field(binary.BigEndian.AppendUint64(nil, p))
	}
	return [32]byte(h.Sum(nil))
}

// ShareState returns the state of this node's share. ShareRetired is remembered after the share is destroyed.
func (m *Manager) ShareState(key string, generation uint64, address Address) (ShareState, error) {
	return m.cfg.Store.State(keystore.ShareID{Key: key, Generation: generation, Address: address})
}

// ShareInfo is what may be known of a share.
type ShareInfo struct {
	State ShareState
	// Session is the keygen or reshare that made it, and PublicHash what that session reported.
	Session    SessionID
	PublicHash [32]byte
}

// DescribeShare returns what is known of this node's share, or [ErrNoShare]. A caller that has to make sure that a
// pending share is of the attempt which the pool has settled on, and not of one before, compares the session.
func (m *Manager) DescribeShare(key string, generation uint64, address Address) (ShareInfo, error) {
	share, err := m.cfg.Store.Share(keystore.ShareID{Key: key, Generation: generation, Address: address})
	if err != nil {
		return ShareInfo{}, err
	}
	clear(share.Secret)
	return ShareInfo{State: share.State, Session: share.Session, PublicHash: share.Public}, nil
}

// Activate makes a pending share the one to sign with. It is called when the pool calls this generation active, and
// again at will: activating the active share is no error. From then on, no signing starts with an older generation
// of the key, and nothing brings one back: Activate of an older generation returns [ErrStale]. Sessions under way
// are not touched, but presign sessions of other generations that wait are destroyed. A node that has no such share
// gets [ErrNoShare].
func (m *Manager) Activate(key string, generation uint64, address Address) error {
	if err := m.cfg.Store.Activate(keystore.ShareID{Key: key, Generation: generation, Address: address}); err != nil {
		return err
	}
	m.revoke(key, func(g uint64) bool { return g != generation })
	return nil
}

// Discard destroys the pending shares of a generation, after a keygen or reshare that the pool gave up. An active
// share is not touched: the error is [ErrActive]. Discarding what is not there is no error.
func (m *Manager) Discard(key string, generation uint64) error {
	ids, err := m.sharesOf(key)
	if err != nil {
		return err
	}
	for _, s := range ids {
		if s.Generation != generation {
			continue
		}
		if s.State == ShareActive {
			return fmt.Errorf("%w: %s", ErrActive, s.ShareID)
		}
		if err := m.cfg.Store.DeleteShare(s.ShareID); err != nil {
			return err
		}
	}
	return nil
}

// Retire destroys this node's shares of a generation that the pool has replaced, whether this node is in the
// committee that follows or not: first the key that the share is sealed with, then the record, then the
// database's old files. When it returns nil the share is gone, and can be confirmed as such; its state is
// [ShareRetired] from then on. Retiring again is no error.
//
// A node that holds a pending share of a later generation must activate it before ([ErrPending]): otherwise an
// error of the caller could destroy the only share.
func (m *Manager) Retire(key string, generation uint64) error {
	ids, err := m.sharesOf(key)
	if err != nil {
		return err
	}
	for _, s := range ids {
		if s.Generation > generation && s.State == SharePending {
			return fmt.Errorf("%w: %s", ErrPending, s.ShareID)
		}
	}
	m.revoke(key, func(g uint64) bool { return g <= generation })
	return m.cfg.Store.Retire(key, generation)
}

// Delete destroys all shares of a key up to and with a generation, the active one too, and remembers the newest
// of them as retired. It is for keys that the pool has given up.
func (m *Manager) Delete(key string, generation uint64) error {
	m.revoke(key, func(g uint64) bool { return g <= generation })
	ids, err := m.sharesOf(key)
	if err != nil {
		return err
	}
	for _, s := range ids {
		if s.Generation < generation {
			if err := m.cfg.Store.Retire(key, s.Generation); err != nil {
				return err
			}
		}
	}
	return m.cfg.Store.Retire(key, generation)
}

func (m *Manager) sharesOf(key string) ([]keystore.ShareInfo, error) {
	all, err := m.cfg.Store.List()
	if err != nil {
		return nil, err
	}
	var out []keystore.ShareInfo
	for _, s := range all {
		if s.Key == key {
			out = append(out, s)
		}
	}
	return out, nil
}
