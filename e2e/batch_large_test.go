package e2e

import (
	"context"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

const (
	// largeData is what a transaction carries: more than fits into a batch transaction, since it cannot be compressed, and not
	// more than two of them hold.
	largeData = maxBatchSize * 3 / 2
	// largeGas is what that costs at most (EIP-7623: 40 gas for a byte that is not zero), and some.
	largeGas = 40*largeData + 100_000
)

// testLargeBlock has a block built whose batch does not fit into one L1 transaction. It must be signed in several, or batches
// would stop for ever.
func (s *suite) testLargeBlock(t *testing.T) {
	now := s.awaitTurn(t, 6, anybody)
	hash := s.sendLarge(t, now.producer)
	s.awaitIncluded(t, hash, now.producer)
	ctx, cancel := context.WithTimeout(t.Context(), askLimit)
	defer cancel()
	r, err := ReceiptOf(ctx, s.record.Sequencers[now.producer].RPC, hash)
	require.NoError(t, err)
	block := uint64(r.BlockNumber)
	s.awaitSafe(t, block)
	batches, err := ScanInbox(t.Context(), s.l1, common.HexToAddress(s.record.Contracts.BatchInbox))
	require.NoError(t, err)
	var channels Assembler
	for _, b := range batches {
		if len(b.Tx.Data()) == 0 {
			continue
		}
		list, frames, err := channels.Add(b.Tx.Data())
		require.NoError(t, err)
		for _, batch := range list {
			if s.checkBatch(t, batch) == block {
				require.Greater(t, frames, 1, "transactions of the channel with L2 block %d", block)
				t.Logf("L2 block %d came to L1 in %d transactions", block, frames)
				return
			}
		}
	}
	require.Fail(t, "no batch of the large block", "L2 block %d", block)
}

// sendLarge sends a transaction that cannot be compressed.
func (s *suite) sendLarge(t *testing.T, through int) common.Hash {
	client, err := dial(s.record.Sequencers[through].RPC)
	require.NoError(t, err)
	defer client.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	from := key(t, s.record.Users[userOfLargeBlocks])
	nonce, err := client.PendingNonceAt(ctx, crypto.PubkeyToAddress(from.PublicKey))
	require.NoError(t, err)
	chainID := new(big.Int).SetUint64(s.record.L2.ChainID)
	data := make([]byte, largeData)
	_, err = rand.NewChaCha8([32]byte{}).Read(data)
	require.NoError(t, err)
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9), Gas: largeGas,
		To: &common.Address{0xda}, Value: new(big.Int), Data: data,
	})
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(ctx, tx))
	return tx.Hash()
}
