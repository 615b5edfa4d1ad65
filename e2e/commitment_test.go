package e2e

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// TestCommitmentIsTheOneThatProducersSign holds the two makings of the digest together: that of the node, by hand, and
// the one here, by the EIP-712 library of go-ethereum.
func TestCommitmentIsTheOneThatProducersSign(t *testing.T) {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("producer")))
	require.NoError(t, err)
	contract := common.HexToAddress("0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0")
	r := &record.Record{L1: record.Chain{ChainID: 900}, L2: record.Chain{ChainID: 901}, Contracts: record.Contracts{LockingPool: contract.Hex()}}
	b := &api.CommittedBlock{Block: api.Block{Number: 42, Hash: common.Hash{7}}, Epoch: 3}
	digest := pool.Commitment{Epoch: 3, Number: 42, BlockHash: b.Hash}.Digest(&pool.Params{L1ChainID: 900, L2ChainID: 901, LockingPool: contract})
	b.Signature, err = crypto.Sign(digest[:], key)
	require.NoError(t, err)

	got, err := RecoverProducer(r, b)
	require.NoError(t, err)
	require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), got)

	b.Hash[0]++
	got, err = RecoverProducer(r, b)
	require.NoError(t, err)
	require.NotEqual(t, crypto.PubkeyToAddress(key.PublicKey), got, "another block is not signed")
}
