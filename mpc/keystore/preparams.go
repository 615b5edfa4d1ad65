package keystore

import (
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/syndtr/goleveldb/leveldb/util"
)

// PutPreParams stores an encoded set of pre-parameters for later use.
func (s *Store) PutPreParams(set []byte) error {
	var name [8]byte
	if _, err := rand.Read(name[:]); err != nil {
		return fmt.Errorf("keystore: draw name: %w", err)
	}
	key := fmt.Sprintf("preparams/%x", name)
	s.mu.Lock()
	defer s.mu.Unlock()
	sealed, err := seal(s.prepKey, s.prepIdentity(key), set)
	if err != nil {
		return err
	}
	if err := s.db.Put([]byte(key), sealed, synced); err != nil {
		return fmt.Errorf("keystore: write pre-parameters: %w", err)
	}
	return nil
}

// TakePreParams removes a set and returns it: no set is used twice. It returns ErrNotFound when there is none. A
// record that cannot be opened is removed as well, and its error is returned.
func (s *Store) TakePreParams() ([]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	it := s.db.NewIterator(util.BytesPrefix([]byte("preparams/")), nil)
	defer it.Release()
	if !it.Next() {
		if err := it.Error(); err != nil {
			return nil, fmt.Errorf("keystore: look for pre-parameters: %w", err)
		}
		return nil, fmt.Errorf("%w: pre-parameters", ErrNotFound)
	}
	key := string(it.Key())
	set, err := open(s.prepKey, s.prepIdentity(key), it.Value())
	if derr := s.db.Delete([]byte(key), synced); derr != nil {
		return nil, errors.Join(err, fmt.Errorf("keystore: remove pre-parameters: %w", derr))
	}
	return set, err
}

// CountPreParams returns how many sets are stored.
func (s *Store) CountPreParams() (int, error) {
	it := s.db.NewIterator(util.BytesPrefix([]byte("preparams/")), nil)
	defer it.Release()
	n := 0
	for it.Next() {
		n++
	}
	if err := it.Error(); err != nil {
		return 0, fmt.Errorf("keystore: count pre-parameters: %w", err)
	}
	return n, nil
}

func (s *Store) prepIdentity(key string) identity {
	id := s.id("pre-parameters")
	id.key = key
	return id
}
