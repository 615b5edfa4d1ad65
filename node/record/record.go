// Package record reads what SequencerSet on L2 says of epochs, and tells which transaction brings it in line with the pool. It is
// given the replicated state and this node's own op-geth. It reads at the pool's committed head, so that all nodes with the
// same state come to the same transaction.
package record

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
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
// It returns pool.ErrNothingToRecord when all is recorded, pool.ErrForeignRecord when governance has to repair the record, and other
// errors when this node cannot tell, or the contract would refuse the call at that head. A call that fills in blocks without a
// record is refused until its first block has been built.
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
	if err := r.try(ctx, s, key.Address, &call); err != nil {
		return pool.EpochCall{}, 0, fmt.Errorf("SequencerSet %s refuses epoch %d at L2 block %d: %w",
			s.Params.EpochTx.SequencerSet, call.ID, s.Head.Number, err)
	}
	nonce, err := r.l2.NonceAtHash(ctx, key.Address, s.Head.Hash)
	if err != nil {
		return pool.EpochCall{}, 0, fmt.Errorf("nonce of %s at L2 block %d: %w", key.Address, s.Head.Number, err)
	}
	return call, nonce, nil
}

// try runs the call at the committed head, with the gas that it will have: what can only fail is not signed.
func (r *Reader) try(ctx context.Context, s *pool.State, from common.Address, call *pool.EpochCall) error {
	to := s.Params.EpochTx.SequencerSet
	_, err := r.l2.CallContractAtHash(ctx, ethereum.CallMsg{From: from, To: &to, Gas: s.Params.EpochTx.Gas, Data: call.Data()}, s.Head.Hash)
	return err
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
	longest, err := contract.MaxEpochLength(at)
	if err != nil {
		return pool.EpochRecord{}, fmt.Errorf("greatest length of an epoch: %w", err)
	}
	if !latest.Number.IsUint64() || !latest.StartBlock.IsUint64() || !latest.EndBlock.IsUint64() || !final.IsUint64() ||
		!longest.IsUint64() {
		return pool.EpochRecord{}, fmt.Errorf("a number does not fit 64 bits: %v, %v, %v", latest, final, longest)
	}
	record := pool.EpochRecord{
		Latest: latest.Number.Uint64(), First: latest.StartBlock.Uint64(), Last: latest.EndBlock.Uint64(), Signer: latest.Signer,
		Final: final.Uint64(), MaxLength: longest.Uint64(),
	}
	if record.Latest == 0 {
		return record, nil
	}
	before, err := contract.GetEpochByBlock(at, new(big.Int).SetUint64(record.First-1))
	if err != nil {
		return pool.EpochRecord{}, fmt.Errorf("epoch of block %d: %w", record.First-1, err)
	}
	if !before.IsUint64() {
		return record, nil // it has no record
	}
	prev, err := contract.Epochs(at, before)
	if err != nil {
		return pool.EpochRecord{}, fmt.Errorf("epoch %s: %w", before, err)
	}
	record.Prev, record.PrevFirst = before.Uint64(), prev.StartBlock.Uint64()
	return record, nil
}
