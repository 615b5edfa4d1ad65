package app

import (
	"context"
	"fmt"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"

	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// maxTxAge is after how many heights a transaction that no block took is dropped. One that stays would make CometBFT
	// produce blocks without pause.
	maxTxAge = 8
	// maxWaiting and maxWaitingBytes bound what of one sequencer waits besides its L2 payloads, and maxPayloads those: whatever
	// one sequencer sends, there is room for the others. An honest one has a few transactions waiting, and a payload or two,
	// which may be of any size that is allowed.
	maxWaiting      = 64
	maxWaitingBytes = 2 << 20
	maxPayloads     = 8
)

// waiting is a transaction of the mempool.
type waiting struct {
	height  int64 // at which it came in
	sender  uint64
	payload bool
	bytes   int
}

// share is what of one sequencer waits.
type share struct{ payloads, payloadBytes, others, bytes int }

// count adds a transaction, or takes one away.
func (s *share) count(w waiting, sign int) {
	if w.payload {
		s.payloads, s.payloadBytes = s.payloads+sign, s.payloadBytes+sign*w.bytes
		return
	}
	s.others, s.bytes = s.others+sign, s.bytes+sign*w.bytes
}

func (s *share) tooMuch(largest int64) bool {
	return s.payloads > maxPayloads || int64(s.payloadBytes) > 2*largest || s.others > maxWaiting || s.bytes > maxWaitingBytes
}

// book is the application's own account of the mempool, which CometBFT keeps without regard to who sent what.
type book struct {
	mu     sync.Mutex
	txs    map[types.TxKey]waiting
	shares map[uint64]share
}

func newBook() *book { return &book{txs: map[types.TxKey]waiting{}, shares: map[uint64]share{}} }

// age is how many heights a transaction has waited: 0 if it does not wait.
func (b *book) age(key types.TxKey, height int64) int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	if w, ok := b.txs[key]; ok {
		return height - w.height
	}
	return 0
}

// add notes that a transaction waits. It reports false if too much of its sender does, where the largest transaction is of some size.
func (b *book) add(key types.TxKey, w waiting, largest int64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, known := b.txs[key]; known {
		return true
	}
	b.sweep(w.height)
	s := b.shares[w.sender]
	s.count(w, 1)
	if s.tooMuch(largest) {
		return false
	}
	b.txs[key], b.shares[w.sender] = w, s
	return true
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
	s := b.shares[w.sender]
	s.count(w, -1)
	b.shares[w.sender] = s
	if s == (share{}) {
		delete(b.shares, w.sender)
	}
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
	age := a.mempool.age(key, height)
	tx, sender, res := a.admit(s, req.Tx, pool.Block{Height: uint64(height) + 1})
	switch {
	case res.Code == pool.CodeUnknown && age < maxTxAge:
		res = pool.Result{}
	case res.Code == pool.CodeOK && req.Type == abci.CheckTxType_Recheck && age >= maxTxAge:
		res = pool.Result{Code: pool.CodeStale, Log: "no block took it"}
	}
	if res.Code != pool.CodeOK {
		a.mempool.remove(key)
		return &abci.ResponseCheckTx{Code: uint32(res.Code), Log: res.Log}, nil
	}
	_, isPayload := tx.(*pool.PayloadTx)
	if !a.mempool.add(key, waiting{height: height, sender: sender, payload: isPayload, bytes: len(req.Tx)}, s.Params.MaxTxBytes()) {
		log := fmt.Sprintf("too many transactions of sequencer %d wait", sender)
		return &abci.ResponseCheckTx{Code: uint32(pool.CodeQuota), Log: log}, nil
	}
	return &abci.ResponseCheckTx{}, nil
}

// admit judges a transaction, and says which sequencer has signed it.
func (a *App) admit(s *pool.State, raw []byte, b pool.Block) (tx pool.Tx, sender uint64, res pool.Result) {
	tx, err := pool.DecodeTx(raw)
	if err != nil {
		return nil, 0, pool.Result{Code: pool.CodeMalformed, Log: err.Error()}
	}
	t, ok := tx.(*pool.PayloadTx)
	if !ok {
		sender, res = s.Admit(tx, b)
		return tx, sender, res
	}
	p, err := t.Open(&s.Params)
	if err != nil {
		return tx, 0, pool.Result{Code: pool.CodeMalformed, Log: err.Error()}
	}
	sender, res = s.AdmitPayload(p)
	if res.Code == pool.CodeOK && a.verdicts.get(p.Envelope.Hash()) == engine.Invalid {
		res = pool.Result{Code: pool.CodePayload, Log: "the execution engine calls the L2 block invalid"}
	}
	return tx, sender, res
}
