package policy_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

// penaltyScene has two convicts: sequencer 2 contradicted itself, sequencer 3 sent something invalid.
type penaltyScene struct {
	state pool.State
	order pool.PenaltyOrder
	key   string
}

func newPenaltyScene() *penaltyScene {
	s := &penaltyScene{key: pool.KeyReward}
	s.state.Params = pool.DefaultParams()
	s.state.Params.L1ChainID, s.state.Params.LockingPool[0] = 900, 1
	s.state.Params.Penalty = pool.PenaltyParams{OrderSeconds: 20 * 86_400, JailSeconds: 60}
	s.state.Keys = []pool.Key{
		{Name: pool.KeyBatch, Generation: 1, State: pool.KeyActive}, {Name: pool.KeyReward, Generation: 1, State: pool.KeyActive},
	}
	s.state.Convicts = []pool.Conviction{
		{Sequencer: 2, Class: pool.FaultConflict, Evidence: common.Hash{0xc}, Lie: common.Hash{0x1c}, Millis: 5_000_999},
		{Sequencer: 3, Class: pool.FaultInvalid, Evidence: common.Hash{0xd}, Lie: common.Hash{0x1d}, Millis: 7_000_000},
	}
	s.order = pool.PenaltyOrder{Penalty: pool.PenaltyExpel, Number: common.Hash{0x1c}, Sequencer: 2, Reason: common.Hash{0xc}, Deadline: 5000 + 20*86_400}
	return s
}

func (s *penaltyScene) check(t testing.TB) error {
	content, err := s.order.Encode()
	require.NoError(t, err)
	return s.checkContent(t, content, s.order.Digest(&s.state.Params))
}

func (s *penaltyScene) checkContent(t testing.TB, content []byte, digest common.Hash) error {
	return policy.New(nil, nil, nil).Check(t.Context(), pool.SignRequest{
		Key: s.key, Kind: pool.KindL1PenaltyOrder, Generation: 1, Requester: 4, Producer: 1, Content: content,
		ContentHash: crypto.Keccak256Hash(content), Digest: digest,
	}, &s.state)
}

func jailOf3(s *penaltyScene) {
	s.order = pool.PenaltyOrder{
		Penalty: pool.PenaltyJail, Number: common.Hash{0x1d}, Sequencer: 3, Period: 60, Reason: common.Hash{0xd}, Deadline: 7000 + 20*86_400,
	}
}

func TestPenaltyForAConvictIsSigned(t *testing.T) {
	s := newPenaltyScene()
	require.NoError(t, s.check(t))
	jailOf3(s)
	require.NoError(t, s.check(t))
}

func TestEveryChangedPenaltyIsRefusedByName(t *testing.T) {
	for _, tt := range []struct {
		reason string
		change func(*penaltyScene)
	}{
		{`key "batch" does not sign requests of kind "L1PenaltyOrder"`, func(s *penaltyScene) { s.key = pool.KeyBatch }},
		{`key "reward" of generation 1 is not active`, func(s *penaltyScene) { s.state.Keys[1].State = pool.KeyGenerating }},
		{"order names evidence that has convicted nobody", func(s *penaltyScene) { s.order.Reason = common.Hash{0xe} }},
		{"order names evidence that has convicted nobody", func(s *penaltyScene) { s.state.Convicts = nil }},
		{"order is against another sequencer than the evidence", func(s *penaltyScene) { s.order.Sequencer = 1 }},
		{"order is against another sequencer than the evidence", func(s *penaltyScene) { s.order.Reason, s.order.Number = common.Hash{0xd}, common.Hash{0x1d} }},
		{"order has another number than its lie", func(s *penaltyScene) { s.order.Number[5]++ }},
		{"order comes too late for the LockingPool", func(s *penaltyScene) { s.state.Progress.Millis = 5_001_000 + 20*86_400_000 }},
		{"order has another penalty than the conviction leads to", func(s *penaltyScene) { s.order.Penalty, s.order.Period = pool.PenaltyJail, 60 }},
		{"order has another penalty than the conviction leads to", func(s *penaltyScene) {
			jailOf3(s)
			s.order.Penalty, s.order.Period = pool.PenaltyExpel, 0
		}},
		{"order has another time in jail than the pool's parameters", func(s *penaltyScene) { jailOf3(s); s.order.Period++ }},
		{"order has another deadline than the conviction leads to", func(s *penaltyScene) { s.order.Deadline++ }},
		{"order is for an invalid message, which costs no stake here", func(s *penaltyScene) { jailOf3(s); s.state.Params.Penalty.JailSeconds = 0 }},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			s := newPenaltyScene()
			tt.change(s)
			requireRefusal(t, s.check(t), tt.reason)
		})
	}
}

func TestContentThatIsNoPenaltyOrder(t *testing.T) {
	s := newPenaltyScene()
	for _, content := range [][]byte{nil, {0xc0}, []byte("order")} {
		requireRefusal(t, s.checkContent(t, content, common.Hash{}), "content is not a penalty order")
	}
	content, err := s.order.Encode()
	require.NoError(t, err)
	requireRefusal(t, s.checkContent(t, content, crypto.Keccak256Hash(content)), "digest is not that of the content")
}
