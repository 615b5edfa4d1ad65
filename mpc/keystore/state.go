package keystore

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/util"
)

// State says what may be done with a share.
type State byte

// The states of a share. They are part of what its record is authenticated with.
const (
	// StateNone: there is no share, and none was retired.
	StateNone State = 0
	// StateActive: the share signs.
	StateActive State = 1
	// StatePending: the share waits for the pool to settle on its generation.
	StatePending State = 2
	// StateRetired: the share was destroyed, and its generation never comes back.
	StateRetired State = 3
)

func (s State) String() string {
	switch s {
	case StateNone:
		return "none"
	case StateActive:
		return "active"
	case StatePending:
		return "pending"
	case StateRetired:
		return "retired"
	default:
		return fmt.Sprintf("state %d", byte(s))
	}
}

// mark is a record about a key that protects against its past: the generation that was activated last, or one that
// was retired.
type mark struct {
	Generation uint64
	Address    [20]byte
}

func activeKey(key string) string { return "active/" + key }

func retiredKey(key string, generation uint64) string {
	return fmt.Sprintf("retired/%s/%016x", key, generation)
}

// Active returns the generation and address of a key that were activated last. ok is false when none was.
func (s *Store) Active(key string) (generation uint64, address [20]byte, ok bool, err error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	m, err := s.mark(activeKey(key))
	if errors.Is(err, ErrNotFound) {
		return 0, address, false, nil
	}
	return m.Generation, m.Address, err == nil, err
}

// State returns the state of a share, without decrypting it.
func (s *Store) State(id ShareID) (State, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	switch state, err := s.stateOf(id); {
	case err == nil:
		return state, nil
	case !errors.Is(err, ErrNotFound):
		return StateNone, err
	}
	switch _, err := s.mark(retiredKey(id.Key, id.Generation)); {
	case err == nil:
		return StateRetired, nil
	case errors.Is(err, ErrNotFound):
		return StateNone, nil
	default:
		return StateNone, err
	}
}

// CheckFresh returns ErrStale when the generation is retired, or older than the one that was activated last.
func (s *Store) CheckFresh(key string, generation uint64) error {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.checkFresh(key, generation)
}

func (s *Store) checkFresh(key string, generation uint64) error {
	switch active, err := s.mark(activeKey(key)); {
	case err == nil && generation < active.Generation:
		return fmt.Errorf("%w: generation %d of key %q, generation %d was activated", ErrStale, generation, key, active.Generation)
	case err != nil && !errors.Is(err, ErrNotFound):
		return err
	}
	switch _, err := s.mark(retiredKey(key, generation)); {
	case err == nil:
		return fmt.Errorf("%w: generation %d of key %q is retired", ErrStale, generation, key)
	case !errors.Is(err, ErrNotFound):
		return err
	}
	return nil
}

// Activate makes a pending share the active one, in one synchronous write. It returns ErrStale for a generation
// that CheckFresh refuses, ErrExists when another share of the generation is active, ErrNotFound when there is no
// such share. Activating the active share is no error.
func (s *Store) Activate(id ShareID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.checkFresh(id.Key, id.Generation); err != nil {
		return err
	}
	active, err := s.mark(activeKey(id.Key))
	switch {
	case err == nil && active.Generation == id.Generation && active.Address != id.Address:
		return fmt.Errorf("%w: generation %d of key %q is active with address 0x%x", ErrExists, id.Generation, id.Key, active.Address)
	case err != nil && !errors.Is(err, ErrNotFound):
		return err
	}
	share, err := s.share(id)
	if err != nil {
		return err
	}
	defer clear(share.Secret)
	batch := new(leveldb.Batch)
	if share.State != StateActive {
		if err := s.sealShare(batch, share, StateActive); err != nil {
			return err
		}
	}
	if err := s.putMark(batch, activeKey(id.Key), mark{id.Generation, id.Address}); err != nil {
		return err
	}
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: activate %s: %w", id, err)
	}
	return nil
}

// Retire destroys all shares of a generation and remembers that it is retired: no share of it is taken again. The
// keys that the shares are sealed with go first, together with the records; then the old files of the database that
// may hold them. After an error it is to be called again.
func (s *Store) Retire(key string, generation uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	ids, err := s.list()
	if err != nil {
		return err
	}
	batch := new(leveldb.Batch)
	for _, id := range ids {
		if id.Key == key && id.Generation == generation {
			batch.Delete([]byte("datakey/" + id.path()))
			batch.Delete([]byte("share/" + id.path()))
		}
	}
	if err := s.putMark(batch, retiredKey(key, generation), mark{Generation: generation}); err != nil {
		return err
	}
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: retire generation %d of key %q: %w", generation, key, err)
	}
	return s.compact()
}

func (s *Store) compact() error {
	if err := s.db.CompactRange(util.Range{}); err != nil {
		return fmt.Errorf("keystore: compact: %w", err)
	}
	return nil
}

func (s *Store) mark(path string) (mark, error) {
	var m mark
	raw, err := s.db.Get([]byte(path), nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return m, fmt.Errorf("%w: %s", ErrNotFound, path)
	}
	if err != nil {
		return m, fmt.Errorf("keystore: read %s: %w", path, err)
	}
	plain, err := open(s.shareKey, s.markIdentity(path), raw)
	if err != nil {
		return m, err
	}
	if err := json.Unmarshal(plain, &m); err != nil {
		return m, fmt.Errorf("keystore: decode %s: %w", path, err)
	}
	return m, nil
}

func (s *Store) putMark(batch *leveldb.Batch, path string, m mark) error {
	plain, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("keystore: encode %s: %w", path, err)
	}
	sealed, err := seal(s.shareKey, s.markIdentity(path), plain)
	if err != nil {
		return err
	}
	batch.Put([]byte(path), sealed)
	return nil
}

func (s *Store) markIdentity(path string) identity {
	id := s.id("mark")
	id.key = path
	return id
}
