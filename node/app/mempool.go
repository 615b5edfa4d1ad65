package app

import (
	"context"
	"errors"
	"fmt"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"

	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// maxTxAge is after how many heights a transaction that no block took is dropped. One that stays would make CometBFT
	// produce blocks without pause.
	maxTxAge = 8
	// maxWaiting and maxWaitingBytes bound what of one sequencer waits, of each class: whatever one sequencer sends, there is
	// room for the others. An honest one has a few transactions waiting.
	maxWaiting      = 64
	maxWaitingBytes = 2 << 20
	// maxPayloads bounds its L2 payloads. They may be of any size that is allowed: two of the largest, of the producer, and one
	// of another, who may be the next one. What counts is their size when they are unpacked.
	maxPayloads = 8
)

// class is what a transaction is to the mempool. Each has a share of its own.
type class uint8

const (
	// applicable is what has an effect now. Only its sender can add to that: what has had its effect is refused.
	applicable class = iota
	// unknown is what may have an effect when this node has caught up, or never. Others can add to it, by sending again what its
	// sender signed long ago.
	unknown
	// current is a payload by the producer, and coming is one of the next epoch.
	current
	coming
)

// waiting is a transaction of the mempool.
type waiting struct {
	height int64 // at which it came in
	sender uint64
	class  class
	bytes  int64
	// outline is of a payload: it is opened once, when it comes in, and when a block is made of it.
	outline *pool.Proposal
}

// place is whose share a transaction is in.
type place struct {
	sender uint64
	class  class
}

// share is what of one sequencer waits in one class.
type share struct {
	txs   int
	bytes int64
}

// fits tells whether a share is not too large, where the largest transaction is of some size.
func (s share) fits(c class, largest int64) bool {
	switch c {
	case current:
		return s.txs <= maxPayloads && s.bytes <= 2*largest
	case coming:
		return s.txs <= maxPayloads && s.bytes <= largest
	}
	return s.txs <= maxWaiting && s.bytes <= maxWaitingBytes
}

// book is the application's own account of the mempool, which CometBFT keeps without regard to who sent what.
type book struct {
	mu     sync.Mutex
	txs    map[types.TxKey]waiting
	shares map[place]share
}

func newBook() *book { return &book{txs: map[types.TxKey]waiting{}, shares: map[place]share{}} }

// outline is that of a payload that waits, or nil.
func (b *book) outline(key types.TxKey) *pool.Proposal {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.txs[key].outline
}

// age is how many heights a transaction has waited: 0 if it does not wait.
func (b *book) age(key types.TxKey, height int64) int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	if w, ok := b.txs[key]; ok {
		return height - w.height
	}
	return 0
}

// add notes that a transaction comes in. It reports false if too much of its sender waits.
func (b *book) add(key types.TxKey, w waiting, largest int64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.drop(key) // what comes in was not in the mempool, or CometBFT has dropped it
	b.sweep(w.height)
	s := b.shares[place{w.sender, w.class}]
	if s.txs, s.bytes = s.txs+1, s.bytes+w.bytes; !s.fits(w.class, largest) {
		return false
	}
	b.put(key, w)
	return true
}

func (b *book) put(key types.TxKey, w waiting) {
	p := place{w.sender, w.class}
	s := b.shares[p]
	b.txs[key], b.shares[p] = w, share{s.txs + 1, s.bytes + w.bytes}
}

// move notes that a transaction which waits is of another class now. It has its place, and keeps it.
func (b *book) move(key types.TxKey, c class) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if w, ok := b.txs[key]; ok && w.class != c {
		b.drop(key)
		w.class = c
		b.put(key, w)
	}
}

// remove forgets a transaction, if it is known.
func (b *book) remove(key types.TxKey) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.drop(key)
}

func (b *book) drop(key types.TxKey) {
	w, ok := b.txs[key]
	if !ok {
		return
	}
	delete(b.txs, key)
	p := place{w.sender, w.class}
	s := b.shares[p]
	if s = (share{s.txs - 1, s.bytes - w.bytes}); s == (share{}) {
		delete(b.shares, p)
		return
	}
	b.shares[p] = s
}

// sweep drops what CometBFT did not take in, because its mempool was full, without a word to the application.
func (b *book) sweep(height int64) {
	for key, w := range b.txs {
		if height-w.height > 2*maxTxAge {
			b.drop(key)
		}
	}
}

// CheckTx admits what may make sense soon, and drops at recheck what has not been taken.
func (a *App) CheckTx(_ context.Context, req *abci.RequestCheckTx) (*abci.ResponseCheckTx, error) {
	s := a.State()
	if s == nil {
		return &abci.ResponseCheckTx{Code: uint32(pool.CodeStale), Log: "the pool has not started"}, nil
	}
	height := a.Height()
	key := types.Tx(req.Tx).Key()
	again := req.Type == abci.CheckTxType_Recheck
	var age int64
	if again {
		age = a.mempool.age(key, height)
	}
	w := waiting{height: height, class: applicable, bytes: int64(len(req.Tx))}
	if again {
		w.outline = a.mempool.outline(key)
	}
	res := a.admit(s, req.Tx, pool.Block{Height: uint64(height) + 1}, &w)
	switch {
	case res.Code == pool.CodeUnknown && age < maxTxAge:
		w.class, res = unknown, pool.Result{}
	case res.Code == pool.CodeOK && age >= maxTxAge:
		res = pool.Result{Code: pool.CodeStale, Log: "no block took it"}
	}
	switch {
	case res.Code != pool.CodeOK:
		a.mempool.remove(key)
	case again:
		a.mempool.move(key, w.class)
	case !a.mempool.add(key, w, s.Params.MaxTxBytes()):
		res = pool.Result{Code: pool.CodeQuota, Log: fmt.Sprintf("too many transactions of sequencer %d wait", w.sender)}
	}
	return &abci.ResponseCheckTx{Code: uint32(res.Code), Log: res.Log}, nil
}

// admit judges a transaction, and notes what the mempool has to know of it.
func (a *App) admit(s *pool.State, raw []byte, b pool.Block, w *waiting) (res pool.Result) {
	if w.outline != nil {
		w.sender, res = s.AdmitPayload(w.outline)
		return a.admitOutline(s, w, res)
	}
	tx, err := pool.DecodeTx(raw)
	if err != nil {
		return pool.Result{Code: pool.CodeMalformed, Log: err.Error()}
	}
	t, ok := tx.(*pool.PayloadTx)
	if !ok {
		w.sender, res = s.Admit(tx, b)
		return res
	}
	p, err := t.OpenIf(&s.Params, func(p *pool.Proposal) error {
		if w.sender, res = s.AdmitPayload(p); res.Code != pool.CodeOK {
			return errNotAdmitted
		}
		return nil
	})
	switch {
	case errors.Is(err, errNotAdmitted):
		return res
	case err != nil:
		return pool.Result{Code: pool.CodeMalformed, Log: err.Error()}
	}
	w.outline, w.bytes = p.Outline(), max(w.bytes, int64(payload.Unpacked(t.Body)))
	return a.admitOutline(s, w, res)
}

var errNotAdmitted = errors.New("the pool does not admit this payload")

// admitOutline says of which class a payload is that the pool's rules admit, and whether the execution engine has refused its block.
func (a *App) admitOutline(s *pool.State, w *waiting, res pool.Result) pool.Result {
	w.class = current
	if w.outline.Epoch > s.Epoch().ID {
		w.class = coming
	}
	if res.Code == pool.CodeOK && a.verdicts.get(w.outline.Envelope.Hash()) == engine.Invalid {
		return pool.Result{Code: pool.CodePayload, Log: "the execution engine calls the L2 block invalid"}
	}
	return res
}
