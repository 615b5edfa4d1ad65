package usertx

import (
	"bytes"
	"cmp"
	"errors"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// errFull is what a user sees when the pool cannot keep more.
var errFull = errors.New("the sequencer pool holds too many pending transactions, try again later")

// book is every pending transaction that this node knows, in memory and on disk.
type book struct {
	store    *store
	maxCount int
	maxBytes int

	mu      sync.Mutex
	entries map[common.Hash]*entry
	senders map[common.Address]map[common.Hash]*entry
	bytes   int
}

func openBook(dir string, maxCount, maxBytes int, signer types.Signer) (*book, error) {
	s, err := openStore(dir)
	if err != nil {
		return nil, err
	}
	b := &book{
		store: s, maxCount: maxCount, maxBytes: maxBytes,
		entries: map[common.Hash]*entry{}, senders: map[common.Address]map[common.Hash]*entry{},
	}
	all, err := s.load(signer)
	if err != nil {
		return nil, errors.Join(err, s.close())
	}
	for _, e := range all {
		b.insert(e)
	}
	return b, nil
}

// add keeps a transaction. It is on disk when add returns true; false means that it was known.
func (b *book) add(e *entry) (bool, error) {
	b.mu.Lock()
	if b.entries[e.hash] != nil {
		b.mu.Unlock()
		return false, nil
	}
	if len(b.entries) >= b.maxCount || b.bytes+len(e.raw) > b.maxBytes {
		b.mu.Unlock()
		return false, errFull
	}
	b.insert(e)
	b.mu.Unlock()
	if err := b.store.put(e); err != nil {
		b.forget([]common.Hash{e.hash})
		return false, err
	}
	return true, nil
}

func (b *book) insert(e *entry) {
	b.entries[e.hash] = e
	if b.senders[e.from] == nil {
		b.senders[e.from] = map[common.Hash]*entry{}
	}
	b.senders[e.from][e.hash] = e
	b.bytes += len(e.raw)
}

// forget drops transactions from memory; those that were there are returned.
func (b *book) forget(hashes []common.Hash) []common.Hash {
	b.mu.Lock()
	defer b.mu.Unlock()
	var gone []common.Hash
	for _, h := range hashes {
		e := b.entries[h]
		if e == nil {
			continue
		}
		delete(b.entries, h)
		delete(b.senders[e.from], h)
		if len(b.senders[e.from]) == 0 {
			delete(b.senders, e.from)
		}
		b.bytes -= len(e.raw)
		gone = append(gone, h)
	}
	return gone
}

// remove drops transactions from memory and from disk.
func (b *book) remove(hashes []common.Hash) error {
	if gone := b.forget(hashes); len(gone) > 0 {
		return b.store.remove(gone)
	}
	return nil
}

// spent names the transactions that the mining of these has settled: themselves, and others of the same sender
// with the same nonce or a lower one.
func (b *book) spent(mined []common.Hash) []common.Hash {
	b.mu.Lock()
	defer b.mu.Unlock()
	var all []common.Hash
	for _, h := range mined {
		e := b.entries[h]
		if e == nil {
			continue
		}
		for other, o := range b.senders[e.from] {
			if o.nonce <= e.nonce {
				all = append(all, other)
			}
		}
	}
	return all
}

// get returns the transaction's bytes, or nil.
func (b *book) get(h common.Hash) []byte {
	b.mu.Lock()
	defer b.mu.Unlock()
	if e := b.entries[h]; e != nil {
		return e.raw
	}
	return nil
}

// hashes lists everything, oldest first.
func (b *book) hashes() []common.Hash {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := make([]*entry, 0, len(b.entries))
	for _, e := range b.entries {
		all = append(all, e)
	}
	slices.SortFunc(all, func(x, y *entry) int {
		return cmp.Or(x.added.Compare(y.added), bytes.Compare(x.from[:], y.from[:]), cmp.Compare(x.nonce, y.nonce))
	})
	list := make([]common.Hash, len(all))
	for i, e := range all {
		list[i] = e.hash
	}
	return list
}

// dueNow takes out what is to be looked after, by sender and nonce, up to limit bytes but at least one, and sets
// when to look again.
func (b *book) dueNow(now time.Time, limit int) []*entry {
	b.mu.Lock()
	defer b.mu.Unlock()
	var due []*entry
	for _, e := range b.entries {
		if !e.due.After(now) {
			due = append(due, e)
		}
	}
	slices.SortFunc(due, func(x, y *entry) int {
		return cmp.Or(bytes.Compare(x.from[:], y.from[:]), cmp.Compare(x.nonce, y.nonce))
	})
	n, size := 0, 0
	for n < len(due) && (n == 0 || size+len(due[n].raw) <= limit) && n < maxBatch {
		size += len(due[n].raw)
		due[n].later(now)
		n++
	}
	return due[:n]
}

// allSoon makes everything due.
func (b *book) allSoon() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range b.entries {
		e.soon()
	}
}

// missed counts that op-geth does not hold a transaction (or does: resets), and says whether to give it up.
func (b *book) missed(e *entry, missing bool) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if missing {
		e.misses++
	} else {
		e.misses = 0
	}
	return e.misses > maxMisses
}

// acknowledge remembers that a peer has a transaction on disk.
func (b *book) acknowledge(h common.Hash, peer string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	e := b.entries[h]
	if e == nil || e.acked[peer] {
		return
	}
	e.acked[peer] = true
	if e.enough != nil && len(e.acked) >= e.needed {
		close(e.enough)
		e.enough = nil
	}
}

// has says whether a peer is known to have a transaction.
func (b *book) has(e *entry, peer string) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return e.acked[peer]
}

// size counts what is pending.
func (b *book) size() (count, bytes int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.entries), b.bytes
}
