package usertx

import (
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// entry is a pending transaction. What follows the blank line changes, under the book's lock.
type entry struct {
	hash  common.Hash
	raw   []byte
	from  common.Address
	nonce uint64
	added time.Time
	own   bool // a user sent it to this node's op-geth

	due    time.Time // when to look after it again
	wait   time.Duration
	misses int             // times in a row that op-geth did not take it
	acked  map[string]bool // peers that have it on disk
	enough chan struct{}   // closed once needed peers have; nil when nobody waits
	needed int
}

// How often a pending transaction is looked after: soon at first, then less and less.
const (
	firstWait = time.Second
	longWait  = 15 * time.Second
	// maxMisses is how often op-geth may refuse a transaction before it is given up: for about ten minutes.
	maxMisses = 40
	// lifetime is how long a transaction may wait to be mined: as in op-geth's pool.
	lifetime = 3 * time.Hour
)

// newEntry decodes a transaction and finds its sender.
func newEntry(raw []byte, signer types.Signer) (*entry, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("decode transaction: %w", err)
	}
	from, err := types.Sender(signer, tx)
	if err != nil {
		return nil, fmt.Errorf("invalid sender: %w", err)
	}
	return &entry{hash: tx.Hash(), raw: raw, from: from, nonce: tx.Nonce(), wait: firstWait, acked: map[string]bool{}}, nil
}

// later says when to look again, and waits longer each time.
func (e *entry) later(now time.Time) {
	e.due = now.Add(e.wait)
	e.wait = time.Duration(math.Min(float64(2*e.wait), float64(longWait)))
}

// soon makes it due at once.
func (e *entry) soon() { e.due, e.wait, e.misses = time.Time{}, firstWait, 0 }
