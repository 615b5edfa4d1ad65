package app

import (
	"context"
	"sync"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"

	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/pool"
)

// maxTxAge is after how many heights a transaction that no block took is dropped. One that stays would make CometBFT
// produce blocks without pause.
const maxTxAge = 8

// mempoolAges remembers at which height each transaction came in.
type mempoolAges struct {
	mu   sync.Mutex
	seen map[types.TxKey]int64
}

func newMempoolAges() *mempoolAges { return &mempoolAges{seen: map[types.TxKey]int64{}} }

// age is how many heights a transaction has waited.
func (m *mempoolAges) age(key types.TxKey, height int64) int64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	first, ok := m.seen[key]
	if !ok {
		m.seen[key] = height
		m.sweep(height)
		return 0
	}
	return height - first
}

func (m *mempoolAges) forget(key types.TxKey) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.seen, key)
}

// sweep drops what left the mempool without a word to the application, in a block that is.
func (m *mempoolAges) sweep(height int64) {
	for key, first := range m.seen {
		if height-first > 4*maxTxAge {
			delete(m.seen, key)
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
	res := a.admit(s, req.Tx, pool.Block{Height: uint64(height) + 1})
	switch {
	case res.Code == pool.CodeUnknown && age < maxTxAge:
		res = pool.Result{}
	case res.Code == pool.CodeOK && req.Type == abci.CheckTxType_Recheck && age >= maxTxAge:
		res = pool.Result{Code: pool.CodeStale, Log: "no block took it"}
	}
	if res.Code != pool.CodeOK {
		a.mempool.forget(key)
	}
	return &abci.ResponseCheckTx{Code: uint32(res.Code), Log: res.Log}, nil
}

func (a *App) admit(s *pool.State, raw []byte, b pool.Block) pool.Result {
	tx, err := pool.DecodeTx(raw)
	if err != nil {
		return pool.Result{Code: pool.CodeMalformed, Log: err.Error()}
	}
	if res := s.Admit(tx, b); res.Code != pool.CodeOK {
		return res
	}
	if t, ok := tx.(*pool.PayloadTx); ok {
		if p, err := t.Open(&s.Params); err != nil || a.verdicts.get(p.Envelope.Hash()) == engine.Invalid {
			return pool.Result{Code: pool.CodePayload, Log: "the execution engine calls the L2 block invalid"}
		}
	}
	return pool.Result{}
}
