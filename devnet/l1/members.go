package l1

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/devnet/accounts"
)

// statusActive is the state of a sequencer that has not left (IPoolTypes.Status).
const statusActive = 2

// SequencerID returns the id of whoever has ever locked stake with a signer key, or 0. A signer key is good for one sequencer.
func (c *Chain) SequencerID(ctx context.Context, d Deployment, s accounts.Sequencer) (uint64, error) {
	pool, err := bindings.NewLockingPool(d.LockingPool, c.eth)
	if err != nil {
		return 0, fmt.Errorf("binding LockingPool: %w", err)
	}
	id, err := pool.SeqSigners(&bind.CallOpts{Context: ctx}, s.Signer.Address)
	if err != nil {
		return 0, fmt.Errorf("looking for the sequencer of signer %s: %w", s.Signer.Address, err)
	}
	return id.Uint64(), nil
}

// Unlock makes the owner of a sequencer unlock its stake. One that has left already is left alone, so that it can be tried again.
func (c *Chain) Unlock(ctx context.Context, d Deployment, s accounts.Sequencer, id uint64) error {
	pool, err := bindings.NewLockingPool(d.LockingPool, c.eth)
	if err != nil {
		return fmt.Errorf("binding LockingPool: %w", err)
	}
	seq := new(big.Int).SetUint64(id)
	q, err := pool.Sequencers(&bind.CallOpts{Context: ctx}, seq)
	if err != nil {
		return fmt.Errorf("looking for sequencer %d: %w", id, err)
	}
	if q.Status != statusActive {
		return nil
	}
	if err := c.send(ctx, s.Owner, func(o *bind.TransactOpts) (*types.Transaction, error) { return pool.Unlock(o, seq) }); err != nil {
		return fmt.Errorf("unlocking the stake of sequencer %d: %w", id, err)
	}
	return nil
}
