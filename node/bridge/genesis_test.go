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
	l1.calls[string(abi.Methods["memberCount"].ID)] = common.BigToHash(big.NewInt(1)).Bytes()
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

// Who is in jail has no say, but it is known: nothing on L1 tells its key when it comes back.
func TestGenesisKnowsWhoIsInJail(t *testing.T) {
	l1 := newFakeL1(16)
	abi, err := bindings.LockingPoolMetaData.GetAbi()
	require.NoError(t, err)
	answer := func(name string, values ...any) {
		out, err := abi.Methods[name].Outputs.Pack(values...)
		require.NoError(t, err)
		l1.calls[string(abi.Methods[name].ID)] = out
	}
	free, err := crypto.ToECDSA(crypto.Keccak256([]byte("free")))
	require.NoError(t, err)
	caught, err := crypto.ToECDSA(crypto.Keccak256([]byte("caught")))
	require.NoError(t, err)
	answer("currentSequencers", []bindings.IPoolTypesActiveSequencer{{
		SeqId: big.NewInt(2), Nonce: big.NewInt(3), Owner: common.Address{1}, Signer: crypto.PubkeyToAddress(free.PublicKey),
		Pubkey: crypto.FromECDSAPub(&free.PublicKey)[1:], Amount: tokens(20_000),
	}})
	answer("currentBatch", new(big.Int))
	answer("lastRewardedEpoch", new(big.Int))
	answer("memberCount", big.NewInt(2))
	answer("totalSequencers", big.NewInt(1))
	jailed := bindings.IPoolTypesSequencer{
		Amount: tokens(19_800), Reward: new(big.Int), Nonce: big.NewInt(5), ActivationEpoch: new(big.Int), DeactivationEpoch: new(big.Int),
		DeactivationTime: new(big.Int), UnlockClaimTime: new(big.Int), JailedUntil: big.NewInt(1), Owner: common.Address{2},
		Signer: crypto.PubkeyToAddress(caught.PublicKey), Pubkey: crypto.FromECDSAPub(&caught.PublicKey)[1:], WithdrawAmount: new(big.Int),
		WithdrawClaimTime: new(big.Int), Status: statusJailed,
	}
	answer("sequencers", jailed)

	g, err := ReadGenesis(context.Background(), l1, "rondo-901", testParams(), L2Genesis{}, 13)
	require.NoError(t, err)
	require.Equal(t, []uint64{1, 2}, []uint64{g.Sequencers[0].ID, g.Sequencers[1].ID})
	s, err := g.NewState()
	require.NoError(t, err)
	require.Len(t, s.ActiveSequencers(), 1)
	q, ok := s.Sequencer(1)
	require.True(t, ok)
	require.Zero(t, q.Power)
	require.EqualValues(t, 5, q.Nonce, "the next change is its sixth")
	require.Equal(t, jailed.Signer, q.Signer)

	answer("memberCount", big.NewInt(3))
	_, err = ReadGenesis(context.Background(), l1, "rondo-901", testParams(), L2Genesis{}, 13)
	require.ErrorContains(t, err, "1 are active and 1 in jail, of 3 members")
	answer("memberCount", big.NewInt(2))
	jailed.Status = statusJailed - 1
	answer("sequencers", jailed)
	_, err = ReadGenesis(context.Background(), l1, "rondo-901", testParams(), L2Genesis{}, 13)
	require.ErrorContains(t, err, "1 are active and 0 in jail, of 2 members")
}
