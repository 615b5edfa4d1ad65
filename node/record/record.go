// Package record reads what SequencerSet on L2 says of epochs, and tells which transaction brings it in line with the pool. It is
// given the replicated state and this node's own op-geth. It reads at the pool's committed head, so that all nodes with the
// same state come to the same transaction.
package record

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
)

// timeout bounds all questions about one block.
const timeout = 3 * time.Second

// L2 is this node's view of L2 at a block that is named by its hash: an ethclient.Client of op-geth. A block that is not there
// (yet) is an error.
type L2 interface {
	bind.ContractCaller
	bind.BlockHashContractCaller
	NonceAtHash(ctx context.Context, account common.Address, block common.Hash) (uint64, error)
}

// Reader reads SequencerSet.
type Reader struct{ l2 L2 }

// New makes a Reader.
func New(l2 L2) *Reader { return &Reader{l2: l2} }

// Next is the call that records the next epoch, and the nonce of the pool's key `epoch` for it, as of the state's committed head.
// It returns pool.ErrNothingToRecord when all is recorded, and other errors when this node cannot tell.
func (r *Reader) Next(ctx context.Context, s *pool.State) (pool.EpochCall, uint64, error) {
	key, ok := s.Key(pool.KeyEpoch)
	if !ok || key.State != pool.KeyActive {
		return pool.EpochCall{}, 0, fmt.Errorf("the pool has no key %q yet", pool.KeyEpoch)
	}
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	now, err := r.read(ctx, s)
	if err != nil {
		return pool.EpochCall{}, 0, fmt.Errorf("read SequencerSet %s at L2 block %d: %w", s.Params.EpochTx.SequencerSet, s.Head.Number, err)
	}
	call, err := s.NextEpochCall(now)
	if err != nil {
		return pool.EpochCall{}, 0, err
	}
	nonce, err := r.l2.NonceAtHash(ctx, key.Address, s.Head.Hash)
	if err != nil {
		return pool.EpochCall{}, 0, fmt.Errorf("nonce of %s at L2 block %d: %w", key.Address, s.Head.Number, err)
	}
	return call, nonce, nil
}

func (r *Reader) read(ctx context.Context, s *pool.State) (pool.EpochRecord, error) {
	contract, err := bindings.NewSequencerSetCaller(s.Params.EpochTx.SequencerSet, r.l2)
	if err != nil {
		return pool.EpochRecord{}, err
	}
	at := &bind.CallOpts{Context: ctx, BlockHash: s.Head.Hash}
	latest, err := contract.LatestEpoch(at)
	if err != nil {
		return pool.EpochRecord{}, fmt.Errorf("latest epoch: %w", err)
	}
	final, err := contract.FinalizedBlock(at)
	if err != nil {
		return pool.EpochRecord{}, fmt.Errorf("finalized block: %w", err)
	}
	if !latest.Number.IsUint64() || !latest.StartBlock.IsUint64() || !latest.EndBlock.IsUint64() || !final.IsUint64() {
		return pool.EpochRecord{}, fmt.Errorf("a number does not fit 64 bits: %v, %v", latest, final)
	}
	return pool.EpochRecord{
		Latest: latest.Number.Uint64(), First: latest.StartBlock.Uint64(), Last: latest.EndBlock.Uint64(), Final: final.Uint64(),
	}, nil
}
