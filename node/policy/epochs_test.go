package policy_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

// epochs is an L2 that waits for one transaction.
type epochs struct {
	call  pool.EpochCall
	nonce uint64
	err   error
}

func (e *epochs) Next(context.Context, *pool.State) (pool.EpochCall, uint64, error) {
	return e.call, e.nonce, e.err
}

type epochScene struct {
	state  pool.State
	record epochs
	tx     types.DynamicFeeTx
	policy *policy.Policy
}

// newEpochScene is a request for what this node would record itself.
func newEpochScene() *epochScene {
	s := &epochScene{record: epochs{call: pool.EpochCall{Old: 4, ID: 6, First: 17, Last: 30, Signer: common.Address{0x51}}, nonce: 3}}
	s.state.Params = pool.DefaultParams()
	s.state.Params.L1ChainID, s.state.Params.L2ChainID = 900, 901
	s.state.Keys = []pool.Key{{Name: pool.KeyEpoch, Generation: 1, State: pool.KeyActive}}
	p := &s.state.Params.EpochTx
	s.tx = types.DynamicFeeTx{
		ChainID: big.NewInt(901), Nonce: 3, GasTipCap: new(big.Int).SetUint64(p.Tip), GasFeeCap: new(big.Int).SetUint64(p.FeeCap),
		Gas: p.Gas, To: &p.SequencerSet, Value: new(big.Int), Data: s.record.call.Data(),
	}
	s.policy = policy.New(nil, nil, &s.record)
	return s
}

func (s *epochScene) check(t testing.TB) error {
	content, err := pool.EncodeUnsignedTx(types.NewTx(&s.tx))
	require.NoError(t, err)
	hash := crypto.Keccak256Hash(content)
	return s.policy.Check(t.Context(), pool.SignRequest{
		Key: pool.KeyEpoch, Kind: pool.KindL2CommitEpoch, Generation: 1, Requester: 4, Producer: 1, Content: content, ContentHash: hash, Digest: hash,
	}, &s.state)
}

func TestEpochOfAnySequencerIsSigned(t *testing.T) {
	s := newEpochScene()
	require.NoError(t, s.check(t))
	require.Equal(t, s.record.call.Tx(&s.state.Params, 3).Hash(), types.NewTx(&s.tx).Hash(), "there is one transaction")
}

func TestEveryChangedEpochIsRefusedByName(t *testing.T) {
	other := common.HexToAddress("0x0bad")
	data := func(change func(*pool.EpochCall)) func(*epochScene) {
		return func(s *epochScene) {
			call := s.record.call
			change(&call)
			s.tx.Data = call.Data()
		}
	}
	const wrong = "data does not record the next epoch as it was"
	tests := []struct {
		reason string
		change func(*epochScene)
	}{
		{"chain id is not that of L2", func(s *epochScene) { s.tx.ChainID = big.NewInt(900) }},
		{"target is not the SequencerSet", func(s *epochScene) { s.tx.To = &other }},
		{"target is not the SequencerSet", func(s *epochScene) { s.tx.To = nil }},
		{"value is not zero", func(s *epochScene) { s.tx.Value = big.NewInt(1) }},
		{"access list is not empty", func(s *epochScene) { s.tx.AccessList = types.AccessList{{Address: other}} }},
		{"gas is not what the pool gives", func(s *epochScene) { s.tx.Gas++ }},
		{"fee cap is not what the pool gives", func(s *epochScene) { s.tx.GasFeeCap = big.NewInt(1) }},
		{"tip is not what the pool gives", func(s *epochScene) { s.tx.GasTipCap = big.NewInt(0) }},
		{"nonce is used on L2", func(s *epochScene) { s.tx.Nonce-- }},
		{"nonce is ahead of L2", func(s *epochScene) { s.tx.Nonce++ }},
		{"no epoch is to be recorded", func(s *epochScene) { s.record.err = pool.ErrNothingToRecord }},
		{"SequencerSet has epochs that the pool does not know", func(s *epochScene) { s.record.err = pool.ErrForeignRecord }},
		{wrong, data(func(c *pool.EpochCall) { c.Signer = other })},
		{wrong, data(func(c *pool.EpochCall) { c.ID++ })},
		{wrong, data(func(c *pool.EpochCall) { c.First-- })},
		{wrong, data(func(c *pool.EpochCall) { c.Last++ })},
		{wrong, data(func(c *pool.EpochCall) { c.Old-- })},
		{wrong, data(func(c *pool.EpochCall) { c.Old = 0 })},
		{wrong, func(s *epochScene) { s.tx.Data = append(s.tx.Data, 0) }},
		{wrong, func(s *epochScene) { s.tx.Data = crypto.Keccak256([]byte("transferMpc(address)"))[:4] }},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			s := newEpochScene()
			tt.change(s)
			requireRefusal(t, s.check(t), tt.reason)
		})
	}
}

func TestEpochIsNotJudgedBeforeL2IsHere(t *testing.T) {
	s := newEpochScene()
	s.record.err = errors.New("header not found")
	require.ErrorIs(t, s.check(t), policy.ErrNotReady)
}
