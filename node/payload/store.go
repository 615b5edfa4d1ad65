package payload

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/opt"
	"github.com/syndtr/goleveldb/leveldb/util"
)

// Record is a committed L2 block with what proves who built it.
type Record struct {
	Number    uint64
	Hash      common.Hash
	Epoch     uint64         // of the pool, current when the block was committed
	Signature []byte         // of the producer over the block commitment, 65 bytes
	Signer    common.Address // who made the signature
	Envelope  []byte         // binary form, as Envelope.Encode gives it
	Height    uint64         // CometBFT block that committed it
}

// StoredLimits bound a stored payload: the largest bounds that a pool may have.
var StoredLimits = Limits{Bytes: 64 << 20, Transactions: 1 << 16}

// Decode unpacks the envelope of a record.
func (r *Record) Decode() (*Envelope, error) {
	e, err := Decode(r.Envelope, StoredLimits)
	if err != nil {
		return nil, fmt.Errorf("stored payload %d: %w", r.Number, err)
	}
	return e, nil
}

// Store keeps committed payloads by L2 block number, on the node's own disk. It may be used by many goroutines.
type Store struct {
	db *leveldb.DB
}

var recordPrefix = []byte("payload/")

var synced = &opt.WriteOptions{Sync: true}

// OpenStore opens the store in a folder, or makes it. One process at a time may have it open.
func OpenStore(dir string) (*Store, error) {
	db, err := leveldb.OpenFile(dir, nil)
	if err != nil {
		return nil, fmt.Errorf("open payload store %s: %w", dir, err)
	}
	return &Store{db: db}, nil
}

// Close releases the folder.
func (s *Store) Close() error { return s.db.Close() }

// Put stores records durably, all or none. A number that is stored already is replaced; if its hash changes, what was
// stored above it built on a block that is gone, and goes as well.
func (s *Store) Put(records ...Record) error {
	batch := new(leveldb.Batch)
	for i := range records {
		r := &records[i]
		old, known, err := s.Get(r.Number)
		if err != nil {
			return err
		}
		if known && old.Hash != r.Hash {
			if err := s.deleteRange(batch, util.Range{Start: recordKey(r.Number + 1), Limit: recordsEnd()}); err != nil {
				return err
			}
		}
		raw, err := rlp.EncodeToBytes(r)
		if err != nil {
			return fmt.Errorf("encode the record of L2 block %d: %w", r.Number, err)
		}
		batch.Put(recordKey(r.Number), raw)
	}
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("store %d payloads: %w", len(records), err)
	}
	return nil
}

// Get finds the record of an L2 block.
func (s *Store) Get(number uint64) (Record, bool, error) {
	raw, err := s.db.Get(recordKey(number), nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return Record{}, false, nil
	}
	if err != nil {
		return Record{}, false, fmt.Errorf("read the record of L2 block %d: %w", number, err)
	}
	return decodeRecord(raw)
}

// Newest finds the record with the highest number.
func (s *Store) Newest() (Record, bool, error) {
	it := s.db.NewIterator(util.BytesPrefix(recordPrefix), nil)
	defer it.Release()
	if !it.Last() {
		return Record{}, false, it.Error()
	}
	return decodeRecord(it.Value())
}

// Prune forgets all records below a number.
func (s *Store) Prune(below uint64) error {
	batch := new(leveldb.Batch)
	if err := s.deleteRange(batch, util.Range{Start: recordKey(0), Limit: recordKey(below)}); err != nil {
		return err
	}
	if err := s.db.Write(batch, nil); err != nil {
		return fmt.Errorf("prune payloads below L2 block %d: %w", below, err)
	}
	return nil
}

func (s *Store) deleteRange(batch *leveldb.Batch, r util.Range) error {
	it := s.db.NewIterator(&r, nil)
	defer it.Release()
	for it.Next() {
		batch.Delete(it.Key())
	}
	return it.Error()
}

func decodeRecord(raw []byte) (Record, bool, error) {
	var r Record
	if err := rlp.DecodeBytes(raw, &r); err != nil {
		return Record{}, false, fmt.Errorf("stored payload record is damaged: %w", err)
	}
	return r, true, nil
}

// recordKey sorts by number, because big-endian bytes do.
func recordKey(number uint64) []byte {
	return binary.BigEndian.AppendUint64(append([]byte(nil), recordPrefix...), number)
}

func recordsEnd() []byte { return util.BytesPrefix(recordPrefix).Limit }
