package bridge

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
)

func TestGenesisIsReadFromANamedFinalBlock(t *testing.T) {
	l1 := newFakeL1(16)
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("genesis test")))
	require.NoError(t, err)
	signer := crypto.PubkeyToAddress(key.PublicKey)
	abi, err := bindings.LockingPoolMetaData.GetAbi()
	require.NoError(t, err)
	method := abi.Methods["currentSequencers"]
	out, err := method.Outputs.Pack([]bindings.IPoolTypesActiveSequencer{{
		SeqId: big.NewInt(1), Nonce: big.NewInt(3), Owner: common.Address{1}, Signer: signer,
		Pubkey: crypto.FromECDSAPub(&key.PublicKey)[1:], Amount: tokens(20_000),
	}})
	require.NoError(t, err)
	l1.calls[string(method.ID)] = out
	l1.calls[string(abi.Methods["currentBatch"].ID)] = common.BigToHash(big.NewInt(7)).Bytes()
	l1.calls[string(abi.Methods["lastRewardedEpoch"].ID)] = common.BigToHash(big.NewInt(60)).Bytes()

	g, err := ReadGenesis(context.Background(), l1, "rondo-901", testParams(), L2Genesis{Hash: common.Hash{5}}, 13)
	require.NoError(t, err)
	require.Equal(t, l1.headers[13].Hash(), g.L1Hash)
	require.EqualValues(t, 20_000, g.Sequencers[0].Power)
	s, err := g.NewState()
	require.NoError(t, err)
	require.Equal(t, signer, s.ActiveSequencers()[0].Signer)
	require.Equal(t, pool.Position{Block: 14}, s.L1.Position)
	require.Equal(t, pool.Rewards{Batch: 7, Epoch: 60}, s.Rewards)
	require.EqualValues(t, 61, s.Epoch().ID, "what was rewarded before was of other epochs")

	_, err = ReadGenesis(context.Background(), l1, "rondo-901", testParams(), L2Genesis{}, 14)
	require.ErrorContains(t, err, "not final")
}
