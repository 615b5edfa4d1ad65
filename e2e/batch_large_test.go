package e2e

import (
	"context"
	"fmt"
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
	// largeData is what a transaction carries: below op-geth's limit of 128 kB, and two of them above what fits into a batch
	// transaction, since it cannot be compressed.
	largeData = 90_000
	// largeGas is what that costs at most (EIP-7623: 40 gas for a byte that is not zero), and some.
	largeGas = 40*largeData + 100_000
	// volleys bounds how often transactions are sent that should meet in a block.
	volleys = 10
)

// testLargeBlock has a block built whose batch does not fit into one L1 transaction. It must be signed in several, or batches
// would stop for ever.
func (s *suite) testLargeBlock(t *testing.T) {
	var block uint64
	for i := 0; block == 0; i++ {
		require.Less(t, i, volleys, "large transactions never met in a block")
		block = s.largeBlock(t)
	}
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

// largeBlock sends transactions together and gives the number of a block that holds more than one of them, if there is one.
func (s *suite) largeBlock(t *testing.T) uint64 {
	now := s.awaitTurn(t, 6, anybody)
	count := map[uint64]int{}
	for _, hash := range s.sendLarge(t, now.producer, 3) {
		s.awaitIncluded(t, hash, now.producer)
		ctx, cancel := context.WithTimeout(t.Context(), askLimit)
		r, err := ReceiptOf(ctx, s.record.Sequencers[now.producer].RPC, hash)
		cancel()
		require.NoError(t, err)
		count[uint64(r.BlockNumber)]++
		if count[uint64(r.BlockNumber)] > 1 {
			return uint64(r.BlockNumber)
		}
	}
	return 0
}

func (s *suite) sendLarge(t *testing.T, through, n int) []common.Hash {
	client, err := dial(s.record.Sequencers[through].RPC)
	require.NoError(t, err)
	defer client.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	from := key(t, s.record.Users[userOfLargeBlocks])
	nonce, err := client.PendingNonceAt(ctx, crypto.PubkeyToAddress(from.PublicKey))
	require.NoError(t, err)
	chainID := new(big.Int).SetUint64(s.record.L2.ChainID)
	random := rand.NewChaCha8([32]byte{byte(nonce)})
	var sent []common.Hash
	for i := range n {
		data := make([]byte, largeData)
		_, err := random.Read(data)
		require.NoError(t, err)
		tx, err := types.SignNewTx(from, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
			ChainID: chainID, Nonce: nonce + uint64(i), GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9), Gas: largeGas,
			To: &common.Address{0xda}, Value: new(big.Int), Data: data,
		})
		require.NoError(t, err)
		require.NoError(t, client.SendTransaction(ctx, tx), fmt.Sprintf("large transaction %d", i))
		sent = append(sent, tx.Hash())
	}
	return sent
}
