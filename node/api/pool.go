// Package api answers questions about the pool over JSON-RPC, under the namespace pool_. It is given the newest state, the
// payload store and the record of epochs on L2. It decides nothing: two methods ask the pool to sign what all its signers
// compute anew. Numbers are JSON numbers, hashes and addresses 0x-prefixed hex.
package api

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// Chain is the replicated state as this node has it.
type Chain interface {
	State() *pool.State
	Height() int64
	CatchingUp() bool
	// Submit puts a transaction into the mempool.
	Submit(ctx context.Context, tx []byte) error
}

// Record tells which transaction to SequencerSet on L2 comes next: *record.Reader.
type Record interface {
	Next(ctx context.Context, s *pool.State) (call pool.EpochCall, nonce uint64, err error)
}

// Pool is the service behind pool_*.
type Pool struct {
	chain    Chain
	payloads *payload.Store
	record   Record
	key      pool.Signer
	self     common.Address // of the key
}

// NewPool makes the service. key is this node's signer key.
func NewPool(chain Chain, payloads *payload.Store, record Record, key pool.Signer) *Pool {
	return &Pool{chain: chain, payloads: payloads, record: record, key: key, self: key.Address()}
}

// Block names an L2 block.
type Block struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
}

// Status is the answer of pool_status.
type Status struct {
	ChainID    string        `json:"chainId"`
	Height     int64         `json:"height"` // of CometBFT
	L1Cursor   pool.Position `json:"l1Cursor"`
	Committed  Block         `json:"committed"`
	Epoch      EpochSummary  `json:"epoch"`
	Sequencers []Sequencer   `json:"sequencers"`
	Self       Self          `json:"self"`
	CatchingUp bool          `json:"catchingUp"`
	MPC        []MPCKey      `json:"mpc"`
	Faults     []Fault       `json:"faults"`
}

// EpochSummary says whose turn it is.
type EpochSummary struct {
	ID       uint64 `json:"id"`
	Plan     uint64 `json:"plan"`
	First    uint64 `json:"first"`
	Last     uint64 `json:"last"`
	Producer uint64 `json:"producer"`
	Attempt  uint64 `json:"attempt"`
}

// Sequencer is a staker as the pool has seen it on L1.
type Sequencer struct {
	ID     uint64         `json:"id"`
	Owner  common.Address `json:"owner"`
	Signer common.Address `json:"signer"`
	Power  uint64         `json:"power"`
	Status string         `json:"status"`
}

// Self is the node that answers. ID is 0 on a node that is no sequencer.
type Self struct {
	ID     uint64         `json:"id"`
	Signer common.Address `json:"signer"`
}

// Fault is a recorded failure of a sequencer.
type Fault struct {
	Kind      pool.FaultKind `json:"kind"`
	Sequencer uint64         `json:"sequencer"`
	Epoch     uint64         `json:"epoch"`
	Number    uint64         `json:"number"`
	Millis    uint64         `json:"millis"`
}

// Status answers pool_status.
func (p *Pool) Status() (*Status, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	st := &Status{
		ChainID: s.ChainID, Height: p.chain.Height(), L1Cursor: s.L1.Position,
		Committed: Block{Number: s.Head.Number, Hash: s.Head.Hash}, Epoch: summary(s.Epoch()),
		Self: Self{Signer: p.self}, CatchingUp: p.chain.CatchingUp(), MPC: keys(s), Sequencers: []Sequencer{}, Faults: []Fault{},
	}
	for _, q := range s.Sequencers {
		st.Sequencers = append(st.Sequencers, Sequencer{
			ID: q.ID, Owner: q.Owner, Signer: q.Signer, Power: q.Power, Status: q.Status.String(),
		})
	}
	if q, ok := s.SequencerBySigner(p.self); ok {
		st.Self.ID = q.ID
	}
	for _, f := range s.Faults {
		st.Faults = append(st.Faults, Fault(f))
	}
	return st, nil
}

func (p *Pool) state() (*pool.State, error) {
	s := p.chain.State()
	if s == nil {
		return nil, fmt.Errorf("the pool has not started: this node waits for its first block")
	}
	return s, nil
}

func summary(e pool.Epoch) EpochSummary {
	return EpochSummary{ID: e.ID, Plan: e.Plan, First: e.First, Last: e.Last, Producer: e.Producer, Attempt: e.Attempt}
}

// Epoch is the answer of pool_epoch: what is needed to recompute the draw from L1.
type Epoch struct {
	EpochSummary
	Standby []uint64 `json:"standby"`
	// SeedL1Block is the L1 block whose prevRandao is the seed; 0 if the seed is the hash of the one before.
	SeedL1Block  uint64        `json:"seedL1Block"`
	Seed         common.Hash   `json:"seed"`
	Candidates   []Candidate   `json:"candidates"`
	CandidatesAt pool.Position `json:"candidatesAt"` // L1 events before this position were applied
}

// Candidate is a sequencer in a draw, with its power then.
type Candidate struct {
	ID    uint64 `json:"id"`
	Power uint64 `json:"power"`
}

// Epoch answers pool_epoch(id). Epochs of long ago are not kept.
func (p *Pool) Epoch(id uint64) (*Epoch, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	e, ok := s.EpochByID(id)
	if !ok {
		return nil, fmt.Errorf("epoch %d is not known: kept are %d to %d", id, s.Epochs[0].ID, s.Epoch().ID)
	}
	out := &Epoch{
		EpochSummary: summary(e), Standby: e.Standby, SeedL1Block: e.SeedL1, Seed: e.Seed, Candidates: []Candidate{},
		CandidatesAt: e.CandidatesAt,
	}
	for _, c := range e.Candidates {
		out.Candidates = append(out.Candidates, Candidate(c))
	}
	return out, nil
}

// CommittedBlock is the answer of pool_block: an L2 block with its producer's signature.
type CommittedBlock struct {
	Block
	Epoch      uint64         `json:"epoch"`
	Producer   uint64         `json:"producer"` // sequencer id; 0 if it has left long ago
	Signer     common.Address `json:"signer"`
	Commitment common.Hash    `json:"commitment"` // EIP-712 digest that was signed
	Signature  hexutil.Bytes  `json:"signature"`  // r || s || v, v 0 or 1
	Height     uint64         `json:"height"`     // of the CometBFT block that ordered it
}

// Block answers pool_block(number).
func (p *Pool) Block(number uint64) (*CommittedBlock, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	if number > s.Head.Number {
		return nil, fmt.Errorf("L2 block %d is not committed: the committed head is %d", number, s.Head.Number)
	}
	r, ok, err := p.payloads.Get(number)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, fmt.Errorf("L2 block %d is not kept by this node", number)
	}
	c := pool.Commitment{Epoch: r.Epoch, Number: r.Number, BlockHash: r.Hash}
	out := &CommittedBlock{
		Block: Block{Number: r.Number, Hash: r.Hash}, Epoch: r.Epoch, Signer: r.Signer, Commitment: c.Digest(&s.Params),
		Signature: r.Signature, Height: r.Height,
	}
	if e, ok := s.EpochByID(r.Epoch); ok {
		out.Producer = e.Producer
	} else if q, ok := s.SequencerBySigner(r.Signer); ok {
		out.Producer = q.ID
	}
	return out, nil
}
