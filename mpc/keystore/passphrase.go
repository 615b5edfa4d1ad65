package keystore

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/util"
)

// ChangePassphrase seals everything in the store under a new passphrase, in one synchronous write: after a crash
// either the old one or the new one opens all of it. The old one is asked for again (ErrPassphrase), because an open
// store does not keep it. Argon2 parameters stay as they are when a is zero.
//
// Copies of the store that were made before, and what an SSD keeps, still open with the old passphrase.
func (s *Store) ChangePassphrase(old, next []byte, a Argon2) error {
	if len(next) == 0 {
		return ErrNoPassphrase
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	m, err := s.readMeta()
	if err != nil {
		return err
	}
	if _, err := m.root(old, s.id("check")); err != nil {
		return err
	}
	if a == (Argon2{}) {
		a = m.Argon2
	}
	m, root, err := newMeta(s.chainID, s.node, next, a, s.id("check"))
	if err != nil {
		return err
	}
	target := &Store{db: s.db, chainID: s.chainID, node: s.node}
	target.useRoot(root)
	batch := new(leveldb.Batch)
	if err := s.resealAll(batch, target); err != nil {
		return err
	}
	raw, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("keystore: encode header: %w", err)
	}
	batch.Put([]byte(metaKey), raw)
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: write under the new passphrase: %w", err)
	}
	clear(s.shareKey)
	clear(s.prepKey)
	s.useRoot(root)
	return s.compact()
}

// resealAll opens every record that is sealed with a key of the passphrase, and seals it with the target's. Shares
// themselves are under data keys of their own, and stay.
func (s *Store) resealAll(batch *leveldb.Batch, target *Store) error {
	it := s.db.NewIterator(&util.Range{}, nil)
	defer it.Release()
	for it.Next() {
		path := string(it.Key())
		from, to, id, err := s.sealOf(target, path, it.Value())
		if err != nil {
			return err
		}
		if from == nil {
			continue
		}
		plain, err := open(from, id, it.Value())
		if err != nil {
			return err
		}
		sealed, err := seal(to, id, plain)
		clear(plain)
		if err != nil {
			return err
		}
		batch.Put([]byte(path), sealed)
	}
	if err := it.Error(); err != nil {
		return fmt.Errorf("keystore: read all records: %w", err)
	}
	return nil
}

// sealOf returns the keys, here and in the target, and the identity of a record; no key for one that no key of the
// passphrase seals.
func (s *Store) sealOf(target *Store, path string, rec []byte) (from, to []byte, id identity, err error) {
	kind, rest, _ := strings.Cut(path, "/")
	switch kind {
	case "datakey":
		share, err := parseSharePath("share/" + rest)
		return s.shareKey, target.shareKey, s.shareIdentity("data key", share, stateIn(rec)), err
	case "active", "retired":
		return s.shareKey, target.shareKey, s.markIdentity(path), nil
	case "transport":
		return s.shareKey, target.shareKey, s.transportIdentity(), nil
	case "preparams":
		return s.prepKey, target.prepKey, s.prepIdentity(path), nil
	case "share", "session", metaKey:
		return nil, nil, id, nil
	default:
		return nil, nil, id, errors.Join(ErrTampered, fmt.Errorf("keystore: unknown record %q", path))
	}
}
