package keystore

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/util"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/rondoseq/rondo/mpc/engine"
)

// ShareID names a share. One key and generation can have several: each attempt at keygen that succeeded on this
// node left one, under its own address, until the pool has settled on one of them.
type ShareID struct {
	Key        string // without '/'
	Generation uint64
	Address    [20]byte
}

func (id ShareID) String() string {
	return fmt.Sprintf("share of key %q generation %d address 0x%x", id.Key, id.Generation, id.Address)
}

func (id ShareID) path() string {
	return fmt.Sprintf("%s/%016x/%x", id.Key, id.Generation, id.Address)
}

// Share is one member's part of a key.
type Share struct {
	ShareID
	Session   [32]byte // the keygen that made it
	Engine    string   // the library that made it, and that alone can use it
	PublicKey [33]byte
	Self      uint64
	Parties   []engine.Party // the committee, with each member's evaluation point
	Threshold int            // how many sign together
	Secret    []byte         // encoded by the engine
}

// PutShare stores a share and marks its session as finished, in one synchronous write. A share is never replaced.
func (s *Store) PutShare(share *Share) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	path := share.path()
	switch ok, err := s.db.Has([]byte("share/"+path), nil); {
	case err != nil:
		return fmt.Errorf("keystore: look for %s: %w", share.ShareID, err)
	case ok:
		return fmt.Errorf("%w: %s", ErrExists, share.ShareID)
	}
	plain, err := json.Marshal(share)
	if err != nil {
		return fmt.Errorf("keystore: encode %s: %w", share.ShareID, err)
	}
	defer clear(plain)
	dataKey := make([]byte, chacha20poly1305.KeySize)
	defer clear(dataKey)
	if _, err := rand.Read(dataKey); err != nil {
		return fmt.Errorf("keystore: draw data key: %w", err)
	}
	wrapped, err := seal(s.shareKey, s.shareIdentity("data key", share.ShareID), dataKey)
	if err != nil {
		return err
	}
	sealed, err := seal(dataKey, s.shareIdentity("share", share.ShareID), plain)
	if err != nil {
		return err
	}
	batch := new(leveldb.Batch)
	batch.Put([]byte("datakey/"+path), wrapped)
	batch.Put([]byte("share/"+path), sealed)
	batch.Put(sessionKey(share.Session), sessionRecord{share: &share.ShareID}.encode())
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: write %s: %w", share.ShareID, err)
	}
	return nil
}

// Share reads and decrypts a share.
func (s *Store) Share(id ShareID) (*Share, error) {
	wrapped, err := s.get("datakey/"+id.path(), id)
	if err != nil {
		return nil, err
	}
	sealed, err := s.get("share/"+id.path(), id)
	if err != nil {
		return nil, err
	}
	dataKey, err := open(s.shareKey, s.shareIdentity("data key", id), wrapped)
	if err != nil {
		return nil, err
	}
	defer clear(dataKey)
	plain, err := open(dataKey, s.shareIdentity("share", id), sealed)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	share := new(Share)
	if err := json.Unmarshal(plain, share); err != nil {
		return nil, fmt.Errorf("keystore: decode %s: %w", id, err)
	}
	return share, nil
}

// HasShare reports whether there is such a share, without decrypting it.
func (s *Store) HasShare(id ShareID) (bool, error) {
	ok, err := s.db.Has([]byte("share/"+id.path()), nil)
	if err != nil {
		return false, fmt.Errorf("keystore: look for %s: %w", id, err)
	}
	return ok, nil
}

// Shares lists all shares in the order of key, generation and address.
func (s *Store) Shares() ([]ShareID, error) {
	it := s.db.NewIterator(util.BytesPrefix([]byte("share/")), nil)
	defer it.Release()
	var ids []ShareID
	for it.Next() {
		id, err := parseSharePath(string(it.Key()))
		if err != nil {
			return nil, err
		}
		ids = append(ids, id)
	}
	if err := it.Error(); err != nil {
		return nil, fmt.Errorf("keystore: list shares: %w", err)
	}
	return ids, nil
}

// DeleteShare destroys a share: first the key that it is sealed with, then the record, then the old files of the
// database that may hold either. Deleting a share that is not there is no error.
func (s *Store) DeleteShare(id ShareID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	batch := new(leveldb.Batch)
	batch.Delete([]byte("datakey/" + id.path()))
	batch.Delete([]byte("share/" + id.path()))
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: delete %s: %w", id, err)
	}
	if err := s.db.CompactRange(util.Range{}); err != nil {
		return fmt.Errorf("keystore: compact after deleting %s: %w", id, err)
	}
	return nil
}

func (s *Store) get(key string, id ShareID) ([]byte, error) {
	raw, err := s.db.Get([]byte(key), nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return nil, fmt.Errorf("%w: %s", ErrNotFound, id)
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: read %s: %w", id, err)
	}
	return raw, nil
}

func (s *Store) shareIdentity(kind string, share ShareID) identity {
	id := s.id(kind)
	id.key, id.generation, id.address = share.Key, share.Generation, share.Address
	return id
}

func parseSharePath(path string) (ShareID, error) {
	parts := strings.Split(path, "/")
	var id ShareID
	if len(parts) != 4 {
		return id, fmt.Errorf("%w: database key %q", ErrTampered, path)
	}
	id.Key = parts[1]
	_, err := fmt.Sscanf(parts[2], "%016x", &id.Generation)
	address, err2 := hex.DecodeString(parts[3])
	if err != nil || err2 != nil || copy(id.Address[:], address) != len(id.Address) || !bytes.Equal([]byte(id.path()), []byte(path[len("share/"):])) {
		return id, fmt.Errorf("%w: database key %q", ErrTampered, path)
	}
	return id, nil
}
