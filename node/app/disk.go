package app

import (
	"encoding/binary"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"

	"github.com/rondoseq/rondo/node/pool"
)

// disk keeps the newest state. It is written without fsync: what a power cut loses, CometBFT replays. But contents are written
// once, not with every state that names them, and LevelDB drops what it finds broken in the middle of its journal: so they are
// synced.
type disk struct{ db *leveldb.DB }

var (
	keyHeight = []byte("height")
	keyState  = []byte("state")
	keyHash   = []byte("app-hash")
)

// saved is a state with its height and the app hash that CometBFT was given for it. All are zero where nothing was saved.
type saved struct {
	state  *pool.State
	height int64
	hash   appHash
}

func openDisk(home string) (*disk, error) {
	db, err := leveldb.OpenFile(filepath.Join(home, "state"), nil)
	if err != nil {
		return nil, fmt.Errorf("open pool state in %s: %w", home, err)
	}
	return &disk{db}, nil
}

func (d *disk) close() error { return d.db.Close() }

// save writes the state of a height. Contents that it names by hash lie beside it, each written once.
func (d *disk) save(s saved, before *pool.State) error {
	raw, err := s.state.Encode()
	if err != nil {
		return err
	}
	batch := new(leveldb.Batch)
	batch.Put(keyHeight, binary.BigEndian.AppendUint64(nil, uint64(s.height)))
	batch.Put(keyState, raw)
	batch.Put(keyHash, s.hash.Bytes())
	old := contents(before)
	var options opt.WriteOptions
	for hash, content := range contents(s.state) {
		if _, kept := old[hash]; !kept {
			batch.Put(contentKey(hash), content)
			options.Sync = true
		}
		delete(old, hash)
	}
	for hash := range old {
		batch.Delete(contentKey(hash))
	}
	if err := d.db.Write(batch, &options); err != nil {
		return fmt.Errorf("save pool state of height %d: %w", s.height, err)
	}
	return nil
}

// load gives zero where nothing was saved.
func (d *disk) load() (saved, error) {
	raw, err := d.db.Get(keyState, nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return saved{}, nil
	}
	if err != nil {
		return saved{}, err
	}
	height, err := d.fixed(keyHeight, 8)
	if err != nil {
		return saved{}, err
	}
	hash, err := d.fixed(keyHash, common.HashLength)
	if err != nil {
		return saved{}, err
	}
	s, err := pool.DecodeState(raw)
	if err != nil {
		return saved{}, err
	}
	get := func(hash common.Hash) ([]byte, error) { return d.db.Get(contentKey(hash), nil) }
	if err := s.SetContents(get); err != nil {
		return saved{}, err
	}
	return saved{s, int64(binary.BigEndian.Uint64(height)), appHash(hash)}, nil
}

// fixed reads a value of a known size.
func (d *disk) fixed(key []byte, size int) ([]byte, error) {
	value, err := d.db.Get(key, nil)
	if err != nil {
		return nil, fmt.Errorf("%s of the saved state: %w", key, err)
	}
	if len(value) != size {
		return nil, fmt.Errorf("%s of the saved state has %d bytes, want %d", key, len(value), size)
	}
	return value, nil
}

func contents(s *pool.State) map[common.Hash][]byte {
	if s == nil {
		return map[common.Hash][]byte{}
	}
	return s.Contents()
}

func contentKey(hash common.Hash) []byte { return append([]byte("content/"), hash[:]...) }
