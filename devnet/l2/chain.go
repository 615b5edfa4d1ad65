// Package l2 does what a devnet's administrator does on L2: it gives the pool's threshold key `epoch` gas, and makes it the
// writer of SequencerSet. It is given an op-geth, and hands on nothing.
package l2

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/devnet/accounts"
)

// Chain is a connection to an op-geth.
type Chain struct {
	eth *ethclient.Client
	id  *big.Int
}

// Dial connects to the op-geth at url.
func Dial(ctx context.Context, url string, chainID uint64) (*Chain, error) {
	eth, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connecting to L2 at %s: %w", url, err)
	}
	return &Chain{eth: eth, id: new(big.Int).SetUint64(chainID)}, nil
}

// Close ends the connection.
func (c *Chain) Close() { c.eth.Close() }

// Fund brings the balance of an account to at least wei, out of another's.
func (c *Chain) Fund(ctx context.Context, from accounts.Account, to common.Address, wei *big.Int) error {
	now, err := c.eth.BalanceAt(ctx, to, nil)
	if err != nil {
		return fmt.Errorf("asking for the balance of %s on L2: %w", to, err)
	}
	if now.Cmp(wei) >= 0 {
		return nil
	}
	account := bind.NewBoundContract(to, abi.ABI{}, c.eth, c.eth, c.eth)
	return c.send(ctx, from, func(o *bind.TransactOpts) (*types.Transaction, error) {
		o.Value, o.GasLimit = new(big.Int).Sub(wei, now), params.TxGas // an estimate is for contracts only
		return account.RawTransact(o, nil)
	})
}

// SetEpochKey makes key the writer of the SequencerSet. What is set already is left alone, so that it can be tried again.
func (c *Chain) SetEpochKey(ctx context.Context, set common.Address, admin accounts.Account, key common.Address) error {
	contract, err := bindings.NewSequencerSet(set, c.eth)
	if err != nil {
		return fmt.Errorf("binding SequencerSet: %w", err)
	}
	now, err := contract.MpcAddress(&bind.CallOpts{Context: ctx})
	if err != nil {
		return fmt.Errorf("asking SequencerSet %s for its writer: %w", set, err)
	}
	if now == key {
		return nil
	}
	return c.send(ctx, admin, func(o *bind.TransactOpts) (*types.Transaction, error) { return contract.UpdateMpc(o, key) })
}

// send makes a transaction, and waits until it is in a block and has succeeded.
func (c *Chain) send(ctx context.Context, from accounts.Account, call func(*bind.TransactOpts) (*types.Transaction, error)) error {
	opts, err := bind.NewKeyedTransactorWithChainID(from.Key, c.id)
	if err != nil {
		return fmt.Errorf("making a transactor for %s: %w", from.Address, err)
	}
	opts.Context = ctx
	tx, err := call(opts)
	if err != nil {
		return fmt.Errorf("sending from %s on L2: %w", from.Address, err)
	}
	receipt, err := bind.WaitMined(ctx, c.eth, tx)
	if err != nil {
		return fmt.Errorf("waiting for L2 transaction %s: %w", tx.Hash(), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("transaction %s from %s failed in L2 block %s", tx.Hash(), from.Address, receipt.BlockNumber)
	}
	return nil
}
