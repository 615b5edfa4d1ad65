package adapter

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/util"

	"github.com/rondoseq/rondo/node/payload"
)

// Pins remembers, on disk, which payload this node stands by for each (epoch, number), as a validator remembers its votes.
// A payload is pinned before it is signed, so an honest producer never signs two.
type Pins struct {
	mu sync.Mutex
	db *leveldb.DB
}

// OpenPins opens the pins in a folder, or makes it.
func OpenPins(dir string) (*Pins, error) {
	db, err := leveldb.OpenFile(dir, nil)
	if err != nil {
		return nil, fmt.Errorf("open pinned payloads %s: %w", dir, err)
	}
	return &Pins{db: db}, nil
}

// Close releases the folder.
func (p *Pins) Close() error { return p.db.Close() }

// Pin gives the payload that this node stands by for an epoch and a number: the one pinned before, or else the given one,
// which is then on disk. Pins of earlier epochs are forgotten: an epoch id is never used twice.
func (p *Pins) Pin(epoch uint64, e *payload.Envelope) (*payload.Envelope, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	key := pinKey(epoch, e.Number())
	raw, err := p.db.Get(key, nil)
	switch {
	case err == nil:
		return payload.Decode(raw, payload.StoredLimits)
	case !errors.Is(err, leveldb.ErrNotFound):
		return nil, fmt.Errorf("read the payload pinned for L2 block %d in epoch %d: %w", e.Number(), epoch, err)
	}
	if raw, err = e.Encode(); err != nil {
		return nil, err
	}
	batch := new(leveldb.Batch)
	batch.Put(key, raw)
	if err := p.forget(batch, epoch); err != nil {
		return nil, err
	}
	if err := p.db.Write(batch, &opt.WriteOptions{Sync: true}); err != nil {
		return nil, fmt.Errorf("pin the payload of L2 block %d in epoch %d: %w", e.Number(), epoch, err)
	}
	return e, nil
}

func (p *Pins) forget(batch *leveldb.Batch, before uint64) error {
	it := p.db.NewIterator(&util.Range{Limit: pinKey(before, 0)}, nil)
	defer it.Release()
	for it.Next() {
		batch.Delete(bytes.Clone(it.Key()))
	}
	return it.Error()
}

func pinKey(epoch, number uint64) []byte {
	return binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, epoch), number)
}
