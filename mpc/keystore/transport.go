package keystore

import (
	"crypto/ecdh"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/syndtr/goleveldb/leveldb"
)

const transportPath = "transport/x25519"

// TransportKey returns the X25519 key of this node, to which peers encrypt what is for it alone. It is made at first.
// Backups do not have it: a restored node makes another one and publishes that.
func (s *Store) TransportKey() (*ecdh.PrivateKey, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	sealed, err := s.db.Get([]byte(transportPath), nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return s.makeTransportKey()
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: read transport key: %w", err)
	}
	raw, err := open(s.shareKey, s.transportIdentity(), sealed)
	if err != nil {
		return nil, err
	}
	defer clear(raw)
	key, err := ecdh.X25519().NewPrivateKey(raw)
	if err != nil {
		return nil, fmt.Errorf("%w: transport key: %w", ErrTampered, err)
	}
	return key, nil
}

func (s *Store) makeTransportKey() (*ecdh.PrivateKey, error) {
	key, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("keystore: make transport key: %w", err)
	}
	raw := key.Bytes()
	defer clear(raw)
	sealed, err := seal(s.shareKey, s.transportIdentity(), raw)
	if err != nil {
		return nil, err
	}
	if err := s.db.Put([]byte(transportPath), sealed, synced); err != nil {
		return nil, fmt.Errorf("keystore: write transport key: %w", err)
	}
	return key, nil
}

func (s *Store) transportIdentity() identity {
	id := s.id("transport key")
	id.key = transportPath
	return id
}
