package usertx

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
)

// store keeps pending transactions on disk, by hash.
type store struct{ db *leveldb.DB }

// recordHead is what precedes the raw transaction in a record: seconds since 1970, and 1 if a user sent it here.
const recordHead = 9

func openStore(dir string) (*store, error) {
	db, err := leveldb.OpenFile(dir, nil)
	if err != nil {
		return nil, fmt.Errorf("open user transactions in %s: %w", dir, err)
	}
	return &store{db}, nil
}

// put is durable when it returns.
func (s *store) put(e *entry) error {
	record := binary.BigEndian.AppendUint64(nil, uint64(e.added.Unix()))
	record = append(record, 0)
	if e.own {
		record[recordHead-1] = 1
	}
	if err := s.db.Put(e.hash[:], append(record, e.raw...), &opt.WriteOptions{Sync: true}); err != nil {
		return fmt.Errorf("store user transaction %s: %w", e.hash, err)
	}
	return nil
}

// remove need not be durable: what comes back after a crash is found to be void.
func (s *store) remove(hashes []common.Hash) error {
	batch := new(leveldb.Batch)
	for _, h := range hashes {
		batch.Delete(h[:])
	}
	if err := s.db.Write(batch, nil); err != nil {
		return fmt.Errorf("remove %d user transactions: %w", len(hashes), err)
	}
	return nil
}

// load returns everything stored.
func (s *store) load(signer types.Signer) ([]*entry, error) {
	it := s.db.NewIterator(nil, nil)
	defer it.Release()
	var all []*entry
	for it.Next() {
		record := it.Value()
		if len(record) <= recordHead {
			return nil, fmt.Errorf("load user transaction %x: record of %d bytes", it.Key(), len(record))
		}
		e, err := newEntry(append([]byte(nil), record[recordHead:]...), signer)
		if err != nil {
			return nil, fmt.Errorf("load user transaction %x: %w", it.Key(), err)
		}
		e.added = time.Unix(int64(binary.BigEndian.Uint64(record)), 0)
		e.own = record[recordHead-1] == 1
		all = append(all, e)
	}
	if err := it.Error(); err != nil {
		return nil, fmt.Errorf("load user transactions: %w", err)
	}
	return all, nil
}

func (s *store) close() error {
	if err := s.db.Close(); err != nil && !errors.Is(err, leveldb.ErrClosed) {
		return fmt.Errorf("close user transactions: %w", err)
	}
	return nil
}
