package usertx

import (
	"context"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// refusal finds out why op-geth's pool does not hold a transaction that it was given, in the pool's order and
// words. nil: no lasting reason is known.
func (r rules) refusal(ctx context.Context, g opGeth, e *entry, tx *types.Transaction) error {
	a, err := g.account(ctx, e.from)
	if err != nil {
		return err
	}
	if err := r.basic(tx, uint64(a.head.GasLimit)); err != nil {
		return err
	}
	if a.nonce > tx.Nonce() {
		return fmt.Errorf("%w: next nonce %v, tx nonce %v", errNonceTooLow, a.nonce, tx.Nonce())
	}
	fee := g.rollupFee(ctx, tx)
	if err := a.checkFunds(tx, fee); err != nil {
		return err
	}
	key := strconv.FormatUint(tx.Nonce(), 10)
	for _, list := range []map[string]*types.Transaction{a.pool.Pending, a.pool.Queued} {
		if old := list[key]; old != nil && !replaces(tx, old) {
			return errReplacement
		}
	}
	return nil
}

// checkFunds mirrors ValidateTransactionWithState of op-geth's core/txpool. fee is the part of the cost that an OP Stack chain adds.
func (a *account) checkFunds(tx *types.Transaction, fee *big.Int) error {
	balance := a.balance.ToInt()
	cost := new(big.Int).Add(tx.Cost(), fee)
	if balance.Cmp(cost) < 0 {
		return fmt.Errorf("%w: balance %v, tx cost %v, overshot %v",
			errInsufficientFunds, balance, cost, new(big.Int).Sub(cost, balance))
	}
	spent := new(big.Int)
	for _, p := range a.pool.Pending {
		spent.Add(spent, p.Cost())
	}
	if old := a.pool.Pending[strconv.FormatUint(tx.Nonce(), 10)]; old != nil {
		bump := new(big.Int).Sub(cost, old.Cost())
		if need := new(big.Int).Add(spent, bump); balance.Cmp(need) < 0 {
			return fmt.Errorf("%w: balance %v, queued cost %v, tx bumped %v, overshot %v",
				errInsufficientFunds, balance, spent, bump, new(big.Int).Sub(need, balance))
		}
		return nil
	}
	if need := new(big.Int).Add(spent, cost); balance.Cmp(need) < 0 {
		return fmt.Errorf("%w: balance %v, queued cost %v, tx cost %v, overshot %v",
			errInsufficientFunds, balance, spent, cost, new(big.Int).Sub(need, balance))
	}
	return nil
}

// gasPriceOracle is a predeploy (https://specs.optimism.io/protocol/predeploys.html#gaspriceoracle).
var gasPriceOracle = common.HexToAddress("0x420000000000000000000000000000000000000F")

// selectorGetL1Fee is that of getL1Fee(bytes).
const selectorGetL1Fee = "\x49\x94\x8e\x0e"

// rollupFee is what the transaction pays for its data on L1, in wei, as the chain's own oracle sees it; 0 where
// there is no oracle. It differs by a little from what op-geth computes, because the oracle takes the transaction
// without its signature. A missing answer is no reason to refuse anything, so errors count as 0.
func (g opGeth) rollupFee(ctx context.Context, tx *types.Transaction) *big.Int {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return new(big.Int)
	}
	input := append([]byte(selectorGetL1Fee), common.LeftPadBytes([]byte{32}, 32)...)
	input = append(input, common.BigToHash(big.NewInt(int64(len(raw)))).Bytes()...)
	input = append(input, common.RightPadBytes(raw, (len(raw)+31)/32*32)...)
	var out hexutil.Bytes
	call := map[string]any{"to": gasPriceOracle, "input": hexutil.Bytes(input)}
	if err := g.rpc.CallContext(ctx, &out, "eth_call", call, "latest"); err != nil || len(out) != 32 {
		return new(big.Int)
	}
	return new(big.Int).SetBytes(out)
}
