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

// Share is one member's part of a key. What is stored of it is encrypted.
type Share struct {
	ShareID
	Session   [32]byte // the keygen or reshare that made it
	Engine    string   // the library that made it, and that alone can use it
	PublicKey [33]byte
	Self      uint64
	Parties   []engine.Party // the committee, with each member's evaluation point
	Threshold int            // how many sign together
	Secret    []byte         // encoded by the engine
	Public    [32]byte       // hash of what the committee knows in common; see engine.Result

	State State `json:"-"` // as stored; PutShare stores pending ones
}

// PutShare stores a share as pending and marks its session as finished, in one synchronous write. It takes the place
// of a pending share that another session made for this generation and address: an attempt that was given up. Else a
// share is never replaced (ErrExists), and none of a generation that the store has left behind is taken (ErrStale).
func (s *Store) PutShare(share *Share) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch had, err := s.share(share.ShareID); {
	case err == nil && (had.State != StatePending || had.Session == share.Session):
		return fmt.Errorf("%w: %s", ErrExists, share.ShareID)
	case err != nil && !errors.Is(err, ErrNotFound):
		return err
	}
	if err := s.checkFresh(share.Key, share.Generation); err != nil {
		return err
	}
	batch := new(leveldb.Batch)
	if err := s.sealShare(batch, share, StatePending); err != nil {
		return err
	}
	batch.Put(sessionKey(share.Session), sessionRecord{share: &share.ShareID}.encode())
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: write %s: %w", share.ShareID, err)
	}
	return nil
}

// sealShare adds the records of a share to a batch, under a new data key.
func (s *Store) sealShare(batch *leveldb.Batch, share *Share, state State) error {
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
	wrapped, err := seal(s.shareKey, s.shareIdentity("data key", share.ShareID, state), dataKey)
	if err != nil {
		return err
	}
	sealed, err := seal(dataKey, s.shareIdentity("share", share.ShareID, state), plain)
	if err != nil {
		return err
	}
	batch.Put([]byte("datakey/"+share.path()), wrapped)
	batch.Put([]byte("share/"+share.path()), sealed)
	return nil
}

// Share reads and decrypts a share.
func (s *Store) Share(id ShareID) (*Share, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.share(id)
}

func (s *Store) share(id ShareID) (*Share, error) {
	wrapped, err := s.get("datakey/"+id.path(), id)
	if err != nil {
		return nil, err
	}
	sealed, err := s.get("share/"+id.path(), id)
	if err != nil {
		return nil, err
	}
	state := stateIn(wrapped)
	dataKey, err := open(s.shareKey, s.shareIdentity("data key", id, state), wrapped)
	if err != nil {
		return nil, err
	}
	defer clear(dataKey)
	plain, err := open(dataKey, s.shareIdentity("share", id, state), sealed)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	share := new(Share)
	if err := json.Unmarshal(plain, share); err != nil {
		return nil, fmt.Errorf("keystore: decode %s: %w", id, err)
	}
	share.State = state
	return share, nil
}

// stateOf reads the state of a share without decrypting it.
func (s *Store) stateOf(id ShareID) (State, error) {
	raw, err := s.get("share/"+id.path(), id)
	if err != nil {
		return StateNone, err
	}
	return stateIn(raw), nil
}

// HasShare reports whether there is such a share, pending or active, without decrypting it.
func (s *Store) HasShare(id ShareID) (bool, error) {
	ok, err := s.db.Has([]byte("share/"+id.path()), nil)
	if err != nil {
		return false, fmt.Errorf("keystore: look for %s: %w", id, err)
	}
	return ok, nil
}

// ShareInfo is what is known of a share without decrypting it.
type ShareInfo struct {
	ShareID
	State State
}

// List lists all shares in the order of key, generation and address.
func (s *Store) List() ([]ShareInfo, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.list()
}

func (s *Store) list() ([]ShareInfo, error) {
	it := s.db.NewIterator(util.BytesPrefix([]byte("share/")), nil)
	defer it.Release()
	var out []ShareInfo
	for it.Next() {
		id, err := parseSharePath(string(it.Key()))
		if err != nil {
			return nil, err
		}
		out = append(out, ShareInfo{id, stateIn(it.Value())})
	}
	if err := it.Error(); err != nil {
		return nil, fmt.Errorf("keystore: list shares: %w", err)
	}
	return out, nil
}

// DeleteShare destroys a share: the key that it is sealed with and the record, then the old files of the database
// that may hold either. Deleting a share that is not there is no error.
func (s *Store) DeleteShare(id ShareID) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	batch := new(leveldb.Batch)
	batch.Delete([]byte("datakey/" + id.path()))
	batch.Delete([]byte("share/" + id.path()))
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: delete %s: %w", id, err)
	}
	return s.compact()
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

func (s *Store) shareIdentity(kind string, share ShareID, state State) identity {
	id := s.id(kind)
	id.state = state
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
