package keystore

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
)

// Options open a store.
type Options struct {
	Passphrase []byte
	ChainID    string
	Node       uint64 // whose shares these are
	// Argon2 is used when the store is made; DefaultArgon2 if zero. Later the stored parameters count.
	Argon2 Argon2
}

// Store is an open key store. Its methods may be called from many goroutines.
type Store struct {
	db      *leveldb.DB
	chainID string
	node    uint64

	shareKey []byte // seals data keys
	prepKey  []byte // seals pre-parameters

	mu sync.Mutex // serialises read-then-write sequences
}

var synced = &opt.WriteOptions{Sync: true}

const metaKey = "meta"

// meta is the store's unencrypted header. Sum protects it from decay, Check from a wrong passphrase.
type meta struct {
	Schema  int
	ChainID string
	Node    uint64
	Argon2  Argon2
	Salt    []byte
	Check   []byte
	Sum     []byte
}

func (m meta) sum() []byte {
	m.Sum = nil
	b, err := json.Marshal(m)
	if err != nil {
		panic(err) // plain data always encodes
	}
	h := sha256.Sum256(b)
	return h[:]
}

// Open opens the store in dir, making it if there is none. The folder is readable by its owner alone.
func Open(dir string, o Options) (*Store, error) {
	if len(o.Passphrase) == 0 {
		return nil, ErrNoPassphrase
	}
	if err := privateDir(dir); err != nil {
		return nil, err
	}
	db, err := leveldb.OpenFile(dir, nil)
	if err != nil {
		return nil, fmt.Errorf("keystore: open database %s: %w", dir, err)
	}
	s := &Store{db: db, chainID: o.ChainID, node: o.Node}
	if err := s.unlock(o); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// Close closes the database.
func (s *Store) Close() error {
	clear(s.shareKey)
	clear(s.prepKey)
	return s.db.Close()
}

func privateDir(dir string) error {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("keystore: make folder: %w", err)
	}
	info, err := os.Stat(dir)
	if err != nil {
		return fmt.Errorf("keystore: look at folder: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return fmt.Errorf("%w: %s has mode %o, want 700", ErrPermissions, dir, info.Mode().Perm())
	}
	return nil
}

func (s *Store) unlock(o Options) error {
	raw, err := s.db.Get([]byte(metaKey), nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return s.create(o)
	}
	if err != nil {
		return fmt.Errorf("keystore: read header: %w", err)
	}
	var m meta
	if err := json.Unmarshal(raw, &m); err != nil {
		return fmt.Errorf("%w: header: %w", ErrTampered, err)
	}
	if string(m.sum()) != string(m.Sum) {
		return fmt.Errorf("%w: header", ErrTampered)
	}
	if m.Schema != 1 {
		return fmt.Errorf("keystore: schema %d is not known to this version", m.Schema)
	}
	if m.ChainID != o.ChainID || m.Node != o.Node {
		return fmt.Errorf("%w: it is of chain %q, node %d; this is chain %q, node %d", ErrForeign, m.ChainID, m.Node, o.ChainID, o.Node)
	}
	if err := m.Argon2.validate(); err != nil {
		return err
	}
	root := newRootKey(o.Passphrase, m.Salt, m.Argon2)
	if _, err := open(root.purpose("check"), s.id("check"), m.Check); err != nil {
		return ErrPassphrase
	}
	s.useRoot(root)
	return nil
}

// create refuses to make a new header over existing records: they could never be read again.
func (s *Store) create(o Options) error {
	it := s.db.NewIterator(nil, nil)
	used := it.Next()
	it.Release()
	if err := it.Error(); err != nil {
		return fmt.Errorf("keystore: look for records: %w", err)
	}
	if used {
		return fmt.Errorf("%w: header is missing", ErrTampered)
	}
	m := meta{Schema: 1, ChainID: o.ChainID, Node: o.Node, Argon2: o.Argon2, Salt: make([]byte, 16)}
	if m.Argon2 == (Argon2{}) {
		m.Argon2 = DefaultArgon2
	}
	if err := m.Argon2.validate(); err != nil {
		return err
	}
	if _, err := rand.Read(m.Salt); err != nil {
		return fmt.Errorf("keystore: draw salt: %w", err)
	}
	root := newRootKey(o.Passphrase, m.Salt, m.Argon2)
	check, err := seal(root.purpose("check"), s.id("check"), nil)
	if err != nil {
		return err
	}
	m.Check = check
	m.Sum = m.sum()
	raw, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("keystore: encode header: %w", err)
	}
	if err := s.db.Put([]byte(metaKey), raw, synced); err != nil {
		return fmt.Errorf("keystore: write header: %w", err)
	}
	s.useRoot(root)
	return nil
}

func (s *Store) useRoot(root rootKey) {
	s.shareKey = root.purpose("share")
	s.prepKey = root.purpose("pre-parameters")
}

func (s *Store) id(kind string) identity {
	return identity{chainID: s.chainID, node: s.node, kind: kind, state: stateActive}
}
