package keystore

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sync"
	"syscall"
	"time"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/storage"
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
	files   storage.Storage // closed with the store; nil if it is the caller's
	chainID string
	node    uint64

	shareKey []byte // seals data keys
	prepKey  []byte // seals pre-parameters

	swept time.Time // when expired sessions were looked for; guarded by mu

	mu sync.RWMutex // serialises read-then-write sequences, and changes of the keys above
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
	files, err := storage.OpenFile(dir, false)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, fmt.Errorf("%w: %s", ErrInUse, dir)
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: open folder %s: %w", dir, err)
	}
	s, err := OpenStorage(files, o)
	if err != nil {
		return nil, errors.Join(err, files.Close())
	}
	s.files = files
	return s, nil
}

// OpenStorage opens the store in any storage of LevelDB, which the caller closes after the store. Storage in memory is
// for simulations.
func OpenStorage(files storage.Storage, o Options) (*Store, error) {
	if len(o.Passphrase) == 0 {
		return nil, ErrNoPassphrase
	}
	db, err := leveldb.Open(files, nil)
	if err != nil {
		return nil, fmt.Errorf("keystore: open database: %w", err)
	}
	s := &Store{db: db, chainID: o.ChainID, node: o.Node}
	if err := s.unlock(o); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return s, nil
}

// Close closes the database.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.shareKey)
	clear(s.prepKey)
	err := s.db.Close()
	if s.files != nil {
		err = errors.Join(err, s.files.Close())
	}
	return err
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
	m, err := s.readMeta()
	if errors.Is(err, ErrNotFound) {
		return s.create(o)
	}
	if err != nil {
		return err
	}
	if m.ChainID != o.ChainID || m.Node != o.Node {
		return fmt.Errorf("%w: it is of chain %q, node %d; this is chain %q, node %d", ErrForeign, m.ChainID, m.Node, o.ChainID, o.Node)
	}
	root, err := m.root(o.Passphrase, s.id("check"))
	if err != nil {
		return err
	}
	s.useRoot(root)
	return nil
}

func (s *Store) readMeta() (meta, error) {
	var m meta
	raw, err := s.db.Get([]byte(metaKey), nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return m, fmt.Errorf("%w: header", ErrNotFound)
	}
	if err != nil {
		return m, fmt.Errorf("keystore: read header: %w", err)
	}
	if err := json.Unmarshal(raw, &m); err != nil {
		return m, fmt.Errorf("%w: header: %w", ErrTampered, err)
	}
	return m, m.validate()
}

func (m meta) validate() error {
	if string(m.sum()) != string(m.Sum) {
		return fmt.Errorf("%w: header", ErrTampered)
	}
	if m.Schema != 1 {
		return fmt.Errorf("keystore: schema %d is not known to this version", m.Schema)
	}
	return m.Argon2.validate()
}

// root stretches the passphrase, and compares it with the one that the header was made with.
func (m meta) root(passphrase []byte, check identity) (rootKey, error) {
	root := newRootKey(passphrase, m.Salt, m.Argon2)
	if _, err := open(root.purpose("check"), check, m.Check); err != nil {
		return rootKey{}, ErrPassphrase
	}
	return root, nil
}

// newMeta makes a header and the root key that belongs to it.
func newMeta(chainID string, node uint64, passphrase []byte, a Argon2, check identity) (m meta, root rootKey, err error) {
	m = meta{Schema: 1, ChainID: chainID, Node: node, Argon2: a, Salt: make([]byte, 16)}
	if m.Argon2 == (Argon2{}) {
		m.Argon2 = DefaultArgon2
	}
	if err := m.Argon2.validate(); err != nil {
		return m, root, err
	}
	if _, err := rand.Read(m.Salt); err != nil {
		return m, root, fmt.Errorf("keystore: draw salt: %w", err)
	}
	root = newRootKey(passphrase, m.Salt, m.Argon2)
	if m.Check, err = seal(root.purpose("check"), check, nil); err != nil {
		return m, root, err
	}
	m.Sum = m.sum()
	return m, root, nil
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
	m, root, err := newMeta(o.ChainID, o.Node, o.Passphrase, o.Argon2, s.id("check"))
	if err != nil {
		return err
	}
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
	return identity{chainID: s.chainID, node: s.node, kind: kind, state: StateActive}
}
