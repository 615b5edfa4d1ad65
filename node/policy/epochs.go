package policy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/rondoseq/rondo/node/pool"
)

// checkEpoch computes the transaction anew, from the state and this node's own op-geth. Nothing of it is for the requester to
// choose.
func (p *Policy) checkEpoch(ctx context.Context, req *pool.SignRequest, st *pool.State) error {
	tx, err := decodeTransaction(req.Content)
	if err != nil {
		return err
	}
	if err := checkEpochForm(tx, &st.Params); err != nil {
		return err
	}
	call, nonce, err := p.record.Next(ctx, st)
	switch {
	case errors.Is(err, pool.ErrNothingToRecord):
		return refuse("no epoch is to be recorded")
	case errors.Is(err, pool.ErrForeignRecord):
		return refuse("SequencerSet has epochs that the pool does not know")
	case err != nil:
		return fmt.Errorf("%w: %w", ErrNotReady, err)
	case tx.Nonce() < nonce:
		return refuse("nonce is used on L2")
	case tx.Nonce() > nonce:
		return refuse("nonce is ahead of L2")
	case !bytes.Equal(tx.Data(), call.Data()):
		return refuse("data does not record the next epoch as it was")
	}
	return nil
}

// checkEpochForm checks all that needs no view of L2.
func checkEpochForm(tx *types.Transaction, params *pool.Params) error {
	form := &params.EpochTx
	number := func(v uint64) *big.Int { return new(big.Int).SetUint64(v) }
	switch {
	case tx.ChainId().Cmp(number(params.L2ChainID)) != 0:
		return refuse("chain id is not that of L2")
	case tx.To() == nil || *tx.To() != form.SequencerSet:
		return refuse("target is not the SequencerSet")
	case tx.Value().Sign() != 0:
		return refuse("value is not zero")
	case len(tx.AccessList()) > 0:
		return refuse("access list is not empty")
	case tx.Gas() != form.Gas:
		return refuse("gas is not what the pool gives")
	case tx.GasFeeCap().Cmp(number(form.FeeCap)) != 0:
		return refuse("fee cap is not what the pool gives")
	case tx.GasTipCap().Cmp(number(form.Tip)) != 0:
		return refuse("tip is not what the pool gives")
	}
	return nil
}
