package api

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/pool"
)

// EpochCommit is the next transaction to SequencerSet on L2.
type EpochCommit struct {
	Epoch      uint64         `json:"epoch"`      // that it records
	Old        uint64         `json:"old"`        // that it cuts short; 0 if it comes after all that is recorded
	StartBlock uint64         `json:"startBlock"` // L2 block
	EndBlock   uint64         `json:"endBlock"`   // L2 block, included
	Signer     common.Address `json:"signer"`     // of the producer
	From       common.Address `json:"from"`       // the pool's key epoch
	To         common.Address `json:"to"`         // SequencerSet
	Data       hexutil.Bytes  `json:"data"`       // commitEpoch or recommitEpoch with its arguments
	Nonce      uint64         `json:"nonce"`
	Digest     common.Hash    `json:"digest"`    // the transaction's signing hash
	Content    hexutil.Bytes  `json:"content"`   // of a sign request for it: the transaction without its signature
	Signature  hexutil.Bytes  `json:"signature"` // by the key epoch, r || s || v; empty until the pool has signed
}

// EpochCommit answers pool_epochCommit: the one transaction that brings SequencerSet on L2 nearer to what the pool knows of
// epochs, as of the committed head. With an id it answers only if it is about that epoch. Anybody may broadcast it once it is
// signed; pool_signRequests has it.
func (p *Pool) EpochCommit(ctx context.Context, id *uint64) (*EpochCommit, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	call, nonce, err := p.record.Next(ctx, s)
	switch {
	case err != nil:
		return nil, err
	case id != nil && *id != call.ID:
		return nil, fmt.Errorf("epoch %d is not the next one to be recorded: %d is", *id, call.ID)
	}
	tx := call.Tx(&s.Params, nonce)
	content, err := pool.EncodeUnsignedTx(tx)
	if err != nil {
		return nil, err
	}
	key, _ := s.Key(pool.KeyEpoch)
	digest := crypto.Keccak256Hash(content)
	return &EpochCommit{
		Epoch: call.ID, Old: call.Old, StartBlock: call.First, EndBlock: call.Last, Signer: call.Signer, From: key.Address,
		To: *tx.To(), Data: tx.Data(), Nonce: nonce, Digest: digest, Content: content, Signature: signatureOf(s, pool.KeyEpoch, digest),
	}, nil
}

// RequestEpochCommit answers pool_requestEpochCommit: this node asks the pool to sign what pool_epochCommit says. It gives the id
// of the request.
func (p *Pool) RequestEpochCommit(ctx context.Context) (common.Hash, error) {
	next, err := p.EpochCommit(ctx, nil)
	if err != nil {
		return common.Hash{}, err
	}
	return p.ask(ctx, pool.KeyEpoch, pool.KindL2CommitEpoch, next.Content)
}
