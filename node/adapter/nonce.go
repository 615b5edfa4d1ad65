package adapter

import (
	"bytes"
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/rondoseq/rondo/node/pool"
)

// L1Account is this node's view of the key's account on L1: *opstack.L1.
type L1Account interface {
	// NonceAt is the nonce that L1 expects next of an address, in its newest block.
	NonceAt(ctx context.Context, a common.Address) (uint64, error)
	// Mined tells whether a transaction is in an L1 block.
	Mined(ctx context.Context, hash common.Hash) (bool, error)
}

// assignNonce gives a transaction the nonce that L1 expects next of the key.
//
// op-batcher counts nonces by itself and reads L1 only once and after a failed broadcast. But the key is the whole pool's:
// when a sequencer's next turn comes, others have used nonces in between, and a signer that says no to the old one makes
// op-batcher try again for a minute with the same. It takes whatever transaction it is answered with, also as the base of
// later fee bumps, so the one who answers counts. This needs --max-pending-tx 1: then no two transactions are ever on
// their way, and the next nonce is right for a new transaction and for a fee bump alike.
func (s *Signer) assignNonce(ctx context.Context, state *pool.State, k pool.Key, tx *types.Transaction) (*types.Transaction, error) {
	next, err := s.l1.NonceAt(ctx, k.Address)
	if err != nil {
		return nil, fail(codeInvalidTx, "the nonce of %s cannot be assigned: %v", k.Address, err)
	}
	if tx.Nonce() == next {
		return tx, nil
	}
	if hash, ok := s.minedBefore(ctx, state, k, tx, next); ok {
		return nil, fail(codeInvalidTx, "the content is on L1 already, in transaction %s", hash)
	}
	s.log.DebugContext(ctx, "nonce assigned", "asked", tx.Nonce(), "assigned", next)
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: next, GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(), Gas: tx.Gas(), To: tx.To(),
		Value: tx.Value(), Data: tx.Data(), AccessList: tx.AccessList(),
	}), nil
}

// minedBefore looks for a transaction with the same data at the nonce asked for: the fee bump of one that L1 has just taken.
func (s *Signer) minedBefore(ctx context.Context, state *pool.State, k pool.Key, tx *types.Transaction, next uint64) (common.Hash, bool) {
	if tx.Nonce() >= next {
		return common.Hash{}, false
	}
	for i := range state.Requests {
		r := &state.Requests[i]
		if r.Key != k.Name || r.State != pool.RequestSigned || r.Nonce != tx.Nonce() {
			continue
		}
		signed, err := r.SignedTx()
		if err != nil || !bytes.Equal(signed.Data(), tx.Data()) {
			continue
		}
		if mined, err := s.l1.Mined(ctx, signed.Hash()); err == nil && mined {
			return signed.Hash(), true
		}
	}
	return common.Hash{}, false
}
