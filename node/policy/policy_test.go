package policy_test

import (
	"errors"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

func requireRefusal(t testing.TB, err error, reason string) {
	t.Helper()
	var refusal *policy.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, reason, refusal.Reason)
}

func TestHonestBatchIsSigned(t *testing.T) {
	require.NoError(t, newScene(t).check(t))
}

func TestSignedHashIsTheDigest(t *testing.T) {
	s := newScene(t)
	require.NoError(t, s.check(t))
	tx := types.NewTx(&s.tx)
	require.Equal(t, types.LatestSignerForChainID(tx.ChainId()).Hash(tx), s.req.Digest)
}

func TestCancelIsSigned(t *testing.T) {
	s := newScene(t)
	s.tx.Data, s.tx.Gas = nil, 21_000
	require.NoError(t, s.check(t))
}

func TestHonestBatchesOfAnyShapeAreSigned(t *testing.T) {
	s := newScene(t)
	rapid.Check(t, func(r *rapid.T) {
		first := rapid.Uint64Range(1, 12).Draw(r, "first")
		last := rapid.Uint64Range(first, 12).Draw(r, "last")
		var list []rawBatch
		for n := first; n <= last; n++ {
			list = append(list, batchOf(t, s.blocks[n]))
		}
		s.tx.Nonce = 5 + rapid.Uint64Range(0, s.state.Params.Batch.NonceLead).Draw(r, "lead")
		for _, data := range frames(compress(t, encodeBatches(t, list...)), rapid.IntRange(1, 9).Draw(r, "frames")) {
			s.tx.Data = data
			require.NoError(t, s.check(t))
			s.pin(t, data)
		}
		s.state.Channel = pool.Channel{}
	})
}

// Every test changes one thing of an honest request and names the reason that the answer must give.
func TestEveryChangeIsRefusedByName(t *testing.T) {
	other := common.HexToAddress("0x0bad")
	tests := []struct {
		reason string
		change func(*scene)
	}{
		{`key "batch" does not sign requests of kind "L1RewardBatch"`, func(s *scene) { s.req.Kind = pool.KindL1RewardBatch }},
		{`key "reward" does not sign requests of kind "L1BatchTx"`, func(s *scene) { s.req.Key = "reward" }},
		{`key "batch" does not sign requests of kind "Anything"`, func(s *scene) { s.req.Kind = "Anything" }},
		{`key "batch" of generation 2 is not active`, func(s *scene) { s.req.Generation = 2 }},
		{`key "batch" of generation 1 is not active`, func(s *scene) { s.state.Keys[0].State = pool.KeyGenerating }},
		{"requester is not the producer of the epoch", func(s *scene) { s.req.Requester = 3 }},
		{"chain id is not that of L1", func(s *scene) { s.tx.ChainID = big.NewInt(901) }},
		{"target is not the batch inbox", func(s *scene) { s.tx.To = &other }},
		{"target is not the batch inbox", func(s *scene) { s.tx.To = nil }},
		{"value is not zero", func(s *scene) { s.tx.Value = big.NewInt(1) }},
		{"access list is not empty", func(s *scene) { s.tx.AccessList = types.AccessList{{Address: other}} }},
		{"fee cap is above the limit", func(s *scene) { s.tx.GasFeeCap = big.NewInt(500e9 + 1) }},
		{"tip is above the fee cap", func(s *scene) { s.tx.GasTipCap = big.NewInt(20e9 + 1) }},
		{"gas is above the limit", func(s *scene) { s.tx.Gas = 16_000_001 }},
		{"gas is below what the data costs", func(s *scene) { s.tx.Gas = 21_000 }},
		{"nonce is used on L1", func(s *scene) { s.tx.Nonce = 4 }},
		{"nonce is too far ahead of L1", func(s *scene) { s.tx.Nonce = 10 }},
		{"nonce is too far ahead of L1", func(s *scene) { s.tx.Nonce = math.MaxUint64 }},
		{"batch is of a block that is not committed", func(s *scene) { s.state.Head = pool.Head{Number: 8, Hash: s.blocks[8].Hash()} }},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			s := newScene(t)
			tt.change(s)
			requireRefusal(t, s.check(t), tt.reason)
		})
	}
}

func TestContentIsRefusedByName(t *testing.T) {
	s := newScene(t)
	good, err := pool.EncodeUnsignedTx(types.NewTx(&s.tx))
	require.NoError(t, err)
	retyped := func(kind byte) []byte { return append([]byte{kind}, good[1:]...) }
	tests := map[string][]byte{
		"blob transactions are not supported":          retyped(types.BlobTxType),
		"transactions of type 1 are not supported":     retyped(types.AccessListTxType),
		"transactions of type 4 are not supported":     retyped(types.SetCodeTxType),
		"content is not an EIP-1559 transaction":       retyped(0x7f),
		"content is not an unsigned transaction":       good[:len(good)-1],
		"content is not an unsigned transaction (nil)": nil,
	}
	for reason, content := range tests {
		want := reason
		if content == nil {
			want = "content is not an unsigned transaction"
		}
		requireRefusal(t, s.checkContent(t, content), want)
	}
}

func TestDigestIsRecomputed(t *testing.T) {
	s := newScene(t)
	require.NoError(t, s.check(t))
	s.req.Digest = crypto.Keccak256Hash([]byte("a transaction that pays me"))
	requireRefusal(t, s.policy.Check(t.Context(), s.req, &s.state), "digest is not that of the content")
	s.req.ContentHash[0] ^= 1
	requireRefusal(t, s.policy.Check(t.Context(), s.req, &s.state), "content is not what was asked for")
}

func TestGasFloor(t *testing.T) {
	s := newScene(t)
	zeros, rest := 0, 0
	for _, b := range s.tx.Data {
		if b == 0 {
			zeros++
		} else {
			rest++
		}
	}
	s.tx.Gas = uint64(21_000 + 10*zeros + 40*rest) // EIP-7623
	require.NoError(t, s.check(t))
	s.tx.Gas--
	requireRefusal(t, s.check(t), "gas is below what the data costs")
}

func TestNotReady(t *testing.T) {
	t.Run("a block has not arrived here", func(t *testing.T) {
		s := newScene(t)
		delete(s.blocks, 8)
		require.ErrorIs(t, s.check(t), policy.ErrNotReady)
	})
	t.Run("the newest block here is not the committed one", func(t *testing.T) {
		s := newScene(t)
		s.state.Head.Hash = common.Hash{1}
		s.tx.Data = honest(t, s.blocks, 10, 12)
		require.ErrorIs(t, s.check(t), policy.ErrNotReady)
	})
	t.Run("L1 does not answer", func(t *testing.T) {
		s := newScene(t)
		s.l1.err = errors.New("connection refused")
		require.ErrorIs(t, s.check(t), policy.ErrNotReady)
	})
}

func TestNonceIsCachedButNotForARefusal(t *testing.T) {
	s := newScene(t)
	require.NoError(t, s.check(t))
	require.NoError(t, s.check(t))
	require.Equal(t, 1, s.l1.asked)
	s.l1.nonce, s.tx.Nonce = 9, 12 // L1 moved on meanwhile
	require.NoError(t, s.check(t))
	require.Equal(t, 2, s.l1.asked)
}
