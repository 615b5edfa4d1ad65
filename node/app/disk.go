package app

import (
	"encoding/binary"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/syndtr/goleveldb/leveldb"

	"github.com/rondoseq/rondo/node/pool"
)

// disk keeps the newest state. It is written without fsync: what a power cut loses, CometBFT replays.
type disk struct{ db *leveldb.DB }

var (
	keyHeight = []byte("height")
	keyState  = []byte("state")
)

func openDisk(home string) (*disk, error) {
	db, err := leveldb.OpenFile(filepath.Join(home, "state"), nil)
	if err != nil {
		return nil, fmt.Errorf("open pool state in %s: %w", home, err)
	}
	return &disk{db}, nil
}

func (d *disk) close() error { return d.db.Close() }

// save writes the state of a height. The contents of sign requests lie beside it, each written once.
func (d *disk) save(s *pool.State, height int64, before *pool.State) error {
	raw, err := s.Encode()
	if err != nil {
		return err
	}
	batch := new(leveldb.Batch)
	batch.Put(keyHeight, binary.BigEndian.AppendUint64(nil, uint64(height)))
	batch.Put(keyState, raw)
	old := contents(before)
	for hash, content := range contents(s) {
		if _, kept := old[hash]; !kept {
			batch.Put(contentKey(hash), content)
		}
		delete(old, hash)
	}
	for hash := range old {
		batch.Delete(contentKey(hash))
	}
	if err := d.db.Write(batch, nil); err != nil {
		return fmt.Errorf("save pool state of height %d: %w", height, err)
	}
	return nil
}

// load gives nil where nothing was saved.
func (d *disk) load() (*pool.State, int64, error) {
	raw, err := d.db.Get(keyState, nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return nil, 0, nil
	}
	if err != nil {
		return nil, 0, err
	}
	height, err := d.db.Get(keyHeight, nil)
	if err != nil {
		return nil, 0, fmt.Errorf("height of the saved state: %w", err)
	}
	if len(height) != 8 {
		return nil, 0, fmt.Errorf("height of the saved state has %d bytes, want 8", len(height))
	}
	s, err := pool.DecodeState(raw)
	if err != nil {
		return nil, 0, err
	}
	for i := range s.Requests {
		r := &s.Requests[i]
		if r.Content, err = d.db.Get(contentKey(r.ContentHash), nil); err != nil {
			return nil, 0, fmt.Errorf("content of sign request %s: %w", r.ID, err)
		}
	}
	return s, int64(binary.BigEndian.Uint64(height)), nil
}

func contents(s *pool.State) map[common.Hash][]byte {
	m := map[common.Hash][]byte{}
	if s == nil {
		return m
	}
	for _, r := range s.Requests {
		m[r.ContentHash] = r.Content
	}
	return m
}

func contentKey(hash common.Hash) []byte { return append([]byte("content/"), hash[:]...) }
