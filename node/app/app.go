// Package app runs the pool's state machine under CometBFT: it is the ABCI application. It is given transactions and
// proposals by consensus, a view of finalized L1 by the bridge and verdicts on L2 blocks by an execution engine. It hands
// on every committed state to whoever waits for it, and every committed L2 block to the payload store.
package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"

	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// L1 is this node's view of finalized L1. Its methods answer from memory.
type L1 interface {
	// Boundaries are the next boundaries past the cursor that are final, at most pool.MaxBoundaries, rising.
	Boundaries(from pool.Cursor) []pool.Boundary
	// Segment is the stretch from the cursor to a boundary, if this node has it.
	Segment(from pool.Cursor, to pool.Boundary) (*pool.Segment, bool)
}

// Judge asks this node's execution engine about an L2 block. It must not move the engine's head.
type Judge interface {
	NewPayload(ctx context.Context, e *payload.Envelope) (engine.Status, error)
}

// Config is what an App needs.
type Config struct {
	Home     string // folder for the state
	L1       L1
	Judge    Judge
	Payloads *payload.Store
	Log      *slog.Logger
}

// App is the ABCI application.
type App struct {
	abci.BaseApplication

	cfg  Config
	log  *slog.Logger
	disk *disk

	state    atomic.Pointer[pool.State] // newest committed
	height   atomic.Int64
	hash     atomic.Pointer[appHash] // what CometBFT was told last
	pending  *pendingBlock           // between FinalizeBlock and Commit
	verdicts *verdicts
	mempool  *book
	rejects  rejectCount

	mu      sync.Mutex
	changed chan struct{} // closed and replaced at every commit
}

type pendingBlock struct {
	height int64
	hash   appHash
	out    pool.Outcome
	txs    [][]byte
}

// New opens the state in the home folder. The L1 view, judge and store must be ready to answer.
func New(cfg Config) (*App, error) {
	d, err := openDisk(cfg.Home)
	if err != nil {
		return nil, err
	}
	a := &App{
		cfg: cfg, log: cfg.Log, disk: d, changed: make(chan struct{}),
		verdicts: newVerdicts(), mempool: newBook(),
	}
	saved, err := d.load()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("load pool state: %w", err), d.close())
	}
	if saved.state != nil {
		a.state.Store(saved.state)
		a.height.Store(saved.height)
		a.hash.Store(&saved.hash)
	}
	return a, nil
}

// Close closes the state on disk. CometBFT must have stopped.
func (a *App) Close() error { return a.disk.close() }

// State is the newest committed state. It is nil before genesis.
func (a *App) State() *pool.State { return a.state.Load() }

// Height is the CometBFT height of State.
func (a *App) Height() int64 { return a.height.Load() }

// Wait blocks until the newest state satisfies ok.
func (a *App) Wait(ctx context.Context, ok func(*pool.State) bool) (*pool.State, error) {
	for {
		a.mu.Lock()
		changed := a.changed
		a.mu.Unlock()
		if s := a.State(); s != nil && ok(s) {
			return s, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, context.Cause(ctx)
		}
	}
}

func (a *App) publish(s *pool.State, height int64) {
	a.state.Store(s)
	a.height.Store(height)
	a.mu.Lock()
	close(a.changed)
	a.changed = make(chan struct{})
	a.mu.Unlock()
}

// Info tells CometBFT what this node has, so that it replays what is missing.
func (a *App) Info(context.Context, *abci.RequestInfo) (*abci.ResponseInfo, error) {
	if a.State() == nil || a.Height() == 0 {
		return &abci.ResponseInfo{}, nil
	}
	return &abci.ResponseInfo{LastBlockHeight: a.Height(), LastBlockAppHash: a.hash.Load().Bytes()}, nil
}

// InitChain builds the first state from the genesis that every node has verified against L1.
func (a *App) InitChain(_ context.Context, req *abci.RequestInitChain) (*abci.ResponseInitChain, error) {
	var g pool.Genesis
	if err := json.Unmarshal(req.AppStateBytes, &g); err != nil {
		return nil, fmt.Errorf("parse app_state of the genesis file: %w", err)
	}
	if g.ChainID != req.ChainId {
		return nil, fmt.Errorf("genesis file is for chain %q, its app_state for %q", req.ChainId, g.ChainID)
	}
	s, err := g.NewState()
	if err != nil {
		return nil, err
	}
	hash, err := nextAppHash(appHash{}, 0, s)
	if err != nil {
		return nil, err
	}
	if err := a.disk.save(saved{state: s, hash: hash}, nil); err != nil {
		return nil, err
	}
	a.hash.Store(&hash)
	a.publish(s, 0)
	updates, err := validatorUpdates(s.Validators[0].Members)
	if err != nil {
		return nil, err
	}
	return &abci.ResponseInitChain{Validators: updates, AppHash: hash.Bytes()}, nil
}

// FinalizeBlock computes the next state. It has no side effect: it is replayed at start.
func (a *App) FinalizeBlock(_ context.Context, req *abci.RequestFinalizeBlock) (*abci.ResponseFinalizeBlock, error) {
	out := a.State().Apply(blockOf(req.Height, req.Time), req.Txs)
	hash, err := nextAppHash(*a.hash.Load(), req.Height, out.Next)
	if err != nil {
		return nil, err
	}
	updates, err := validatorUpdates(out.Updates)
	if err != nil {
		return nil, err
	}
	res := &abci.ResponseFinalizeBlock{ValidatorUpdates: updates, AppHash: hash.Bytes()}
	for _, r := range out.Results {
		res.TxResults = append(res.TxResults, &abci.ExecTxResult{Code: uint32(r.Code), Log: r.Log})
	}
	a.pending = &pendingBlock{height: req.Height, hash: hash, out: out, txs: req.Txs}
	return res, nil
}

// Commit stores L2 payloads first and the state after them, so that a crash between the two repeats the block and loses
// nothing.
func (a *App) Commit(context.Context, *abci.RequestCommit) (*abci.ResponseCommit, error) {
	p := a.pending
	if p == nil {
		return nil, errors.New("commit without a finalized block")
	}
	before := a.State()
	if err := a.storePayloads(p); err != nil {
		return nil, err
	}
	if err := a.disk.save(saved{p.out.Next, p.height, p.hash}, before); err != nil {
		return nil, err
	}
	a.pending = nil
	a.hash.Store(&p.hash)
	a.logChanges(before, p.out.Next, p.height)
	a.publish(p.out.Next, p.height)
	for _, tx := range p.txs {
		a.mempool.remove(types.Tx(tx).Key())
	}
	return &abci.ResponseCommit{}, nil
}

func (a *App) storePayloads(p *pendingBlock) error {
	var records []payload.Record
	for _, c := range p.out.Committed {
		body, err := c.Envelope.Encode()
		if err != nil {
			return err
		}
		records = append(records, payload.Record{
			Number: c.Envelope.Number(), Hash: c.Envelope.Hash(), Epoch: c.Epoch, Signature: c.Signature, Signer: c.Signer,
			Envelope: body, Height: uint64(p.height),
		})
	}
	if len(records) == 0 {
		return nil
	}
	if err := a.cfg.Payloads.Put(records...); err != nil {
		return fmt.Errorf("store L2 payloads of height %d: %w", p.height, err)
	}
	return nil
}

func blockOf(height int64, t time.Time) pool.Block {
	return pool.Block{Height: uint64(height), Millis: uint64(t.UnixMilli())}
}
