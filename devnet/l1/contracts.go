package l1

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/devnet/accounts"
)

// ether is one ETH in wei, and one stake token in its smallest unit.
var ether = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)

// Ether returns n ETH in wei; stake tokens have as many decimals.
func Ether(n uint64) *big.Int { return new(big.Int).Mul(ether, new(big.Int).SetUint64(n)) }

// Lock makes every sequencer's owner approve and lock stake, in whole tokens. Sequencer ids follow the order given.
func (c *Chain) Lock(ctx context.Context, d Deployment, tokens uint64, sequencers []accounts.Sequencer) error {
	token, err := bindings.NewDevToken(d.StakeToken, c.eth)
	if err != nil {
		return fmt.Errorf("binding the stake token: %w", err)
	}
	pool, err := bindings.NewLockingPool(d.LockingPool, c.eth)
	if err != nil {
		return fmt.Errorf("binding LockingPool: %w", err)
	}
	for _, s := range sequencers {
		if err := c.send(ctx, s.Owner, func(o *bind.TransactOpts) (*types.Transaction, error) {
			return token.Approve(o, d.LockingPool, Ether(tokens))
		}); err != nil {
			return fmt.Errorf("approving the stake of signer %s: %w", s.Signer.Address, err)
		}
		consent, err := signerConsent(ctx, pool, s)
		if err != nil {
			return fmt.Errorf("locking the stake of signer %s: %w", s.Signer.Address, err)
		}
		if err := c.send(ctx, s.Owner, func(o *bind.TransactOpts) (*types.Transaction, error) {
			return pool.LockFor(o, s.Signer.Address, Ether(tokens), s.Signer.PublicKey(), consent)
		}); err != nil {
			return fmt.Errorf("locking the stake of signer %s: %w", s.Signer.Address, err)
		}
	}
	return nil
}

// signerConsent is the signer's own signature that it works for the owner, without which LockingPool takes no key.
func signerConsent(ctx context.Context, pool *bindings.LockingPool, s accounts.Sequencer) ([]byte, error) {
	digest, err := pool.RegisterSignerDigest(&bind.CallOpts{Context: ctx}, s.Owner.Address, s.Signer.Address)
	if err != nil {
		return nil, fmt.Errorf("asking what signer %s has to sign: %w", s.Signer.Address, err)
	}
	signature, err := crypto.Sign(digest[:], s.Signer.Key)
	if err != nil {
		return nil, fmt.Errorf("signing as %s: %w", s.Signer.Address, err)
	}
	return signature, nil
}

// FundRewards makes tokens for what the pool's rewards are paid from, in whole ones, and hands them to LockingPool.
func (c *Chain) FundRewards(ctx context.Context, d Deployment, from accounts.Account, tokens uint64) error {
	token, err := bindings.NewDevToken(d.StakeToken, c.eth)
	if err != nil {
		return fmt.Errorf("binding the stake token: %w", err)
	}
	pool, err := bindings.NewLockingPool(d.LockingPool, c.eth)
	if err != nil {
		return fmt.Errorf("binding LockingPool: %w", err)
	}
	for _, step := range []func(*bind.TransactOpts) (*types.Transaction, error){
		func(o *bind.TransactOpts) (*types.Transaction, error) {
			return token.Mint(o, from.Address, Ether(tokens))
		},
		func(o *bind.TransactOpts) (*types.Transaction, error) {
			return token.Approve(o, d.LockingPool, Ether(tokens))
		},
		func(o *bind.TransactOpts) (*types.Transaction, error) { return pool.FundRewards(o, Ether(tokens)) },
	} {
		if err := c.send(ctx, from, step); err != nil {
			return fmt.Errorf("funding rewards: %w", err)
		}
	}
	return nil
}

// SetBatcher makes the pool's key `batch` the batcher: batches are derived from its address from then on. What is set already
// is left alone, so that it can be tried again.
func (c *Chain) SetBatcher(ctx context.Context, d Deployment, admin accounts.Account, key common.Address) error {
	system, err := bindings.NewSystemConfig(d.SystemConfig, c.eth)
	if err != nil {
		return fmt.Errorf("binding SystemConfig: %w", err)
	}
	if err := c.set(ctx, admin, key, system.Batcher, system.SetBatcher); err != nil {
		return fmt.Errorf("setting the batcher to %s: %w", key, err)
	}
	return nil
}

// SetRewardKey makes the pool's key `reward` the one that LockingPool takes reward batches from. What is set already is left
// alone.
func (c *Chain) SetRewardKey(ctx context.Context, d Deployment, admin accounts.Account, key common.Address) error {
	pool, err := bindings.NewLockingPool(d.LockingPool, c.eth)
	if err != nil {
		return fmt.Errorf("binding LockingPool: %w", err)
	}
	if err := c.set(ctx, admin, key, pool.MpcAddress, pool.UpdateMpc); err != nil {
		return fmt.Errorf("setting the pool's key to %s: %w", key, err)
	}
	return nil
}

// set writes an address of a contract unless it is there.
func (c *Chain) set(ctx context.Context, from accounts.Account, want common.Address, read func(*bind.CallOpts) (common.Address, error),
	write func(*bind.TransactOpts, common.Address) (*types.Transaction, error),
) error {
	now, err := read(&bind.CallOpts{Context: ctx})
	if err != nil {
		return fmt.Errorf("reading the present address: %w", err)
	}
	if now == want {
		return nil
	}
	return c.send(ctx, from, func(o *bind.TransactOpts) (*types.Transaction, error) { return write(o, want) })
}

// send makes a transaction, and waits until it is mined and has succeeded.
func (c *Chain) send(ctx context.Context, from accounts.Account, call func(*bind.TransactOpts) (*types.Transaction, error)) error {
	opts, err := bind.NewKeyedTransactorWithChainID(from.Key, c.id)
	if err != nil {
		return fmt.Errorf("making a transactor for %s: %w", from.Address, err)
	}
	opts.Context = ctx
	tx, err := call(opts)
	if err != nil {
		return fmt.Errorf("sending from %s: %w", from.Address, err)
	}
	tick := time.NewTicker(receiptPoll)
	defer tick.Stop()
	for {
		receipt, err := c.eth.TransactionReceipt(ctx, tx.Hash())
		switch {
		case err == nil && receipt.Status == types.ReceiptStatusSuccessful:
			return nil
		case err == nil:
			return fmt.Errorf("transaction %s from %s failed in L1 block %s", tx.Hash(), from.Address, receipt.BlockNumber)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for transaction %s: %w", tx.Hash(), context.Cause(ctx))
		case <-tick.C:
		}
	}
}
