package e2e

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// BatchTx is a transaction to the batch inbox, as L1 has it. Sender is recovered from its signature.
type BatchTx struct {
	Tx      *types.Transaction
	Sender  common.Address
	L1Block uint64
}

// ScanInbox reads all L1 blocks from the first to the newest and returns every transaction to the inbox.
func ScanInbox(ctx context.Context, l1 *ethclient.Client, inbox common.Address) ([]BatchTx, error) {
	newest, err := l1.BlockNumber(ctx)
	if err != nil {
		return nil, fmt.Errorf("newest L1 block: %w", err)
	}
	chainID, err := l1.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("L1 chain id: %w", err)
	}
	signer := types.LatestSignerForChainID(chainID)
	var list []BatchTx
	for n := uint64(0); n <= newest; n++ {
		b, err := l1.BlockByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return nil, fmt.Errorf("L1 block %d: %w", n, err)
		}
		for _, tx := range b.Transactions() {
			if tx.To() == nil || *tx.To() != inbox {
				continue
			}
			sender, err := types.Sender(signer, tx)
			if err != nil {
				return nil, fmt.Errorf("sender of %s in L1 block %d: %w", tx.Hash(), n, err)
			}
			list = append(list, BatchTx{Tx: tx, Sender: sender, L1Block: n})
		}
	}
	return list, nil
}
