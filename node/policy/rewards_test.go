package policy_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

// rewardScene has epochs 61 to 64 without a reward: 7 blocks of sequencer 1, none of 4, 3 of 2, and the current one.
type rewardScene struct {
	state  pool.State
	batch  pool.RewardBatch
	key    string
	policy *policy.Policy
}

func newRewardScene() *rewardScene {
	s := &rewardScene{key: pool.KeyReward, policy: policy.New(nil, nil, nil)}
	s.state.Params = pool.DefaultParams()
	s.state.Params.L1ChainID, s.state.Params.LockingPool[0] = 900, 1
	s.state.Keys = []pool.Key{
		{Name: pool.KeyBatch, Generation: 1, State: pool.KeyActive}, {Name: pool.KeyReward, Generation: 1, State: pool.KeyActive},
	}
	s.state.Rewards = pool.Rewards{Batch: 6, Epoch: 60, Ends: []uint64{61, 63}}
	s.state.Epochs = []pool.Epoch{
		{ID: 60, First: 1, Producer: 3},
		{ID: 61, First: 11, Producer: 1},
		{ID: 62, First: 18, Producer: 4},
		{ID: 63, First: 18, Producer: 2},
		{ID: 64, First: 21, Producer: 1},
	}
	s.batch = pool.RewardBatch{BatchID: 7, StartEpoch: 61, EndEpoch: 63, SeqIDs: []uint64{1, 2}, Blocks: []uint64{7, 3}}
	return s
}

func (s *rewardScene) check(t testing.TB) error {
	content, err := s.batch.Encode()
	require.NoError(t, err)
	return s.policy.Check(t.Context(), pool.SignRequest{
		Key: s.key, Kind: pool.KindL1RewardBatch, Generation: 1, Requester: 4, Producer: 1, Content: content,
		ContentHash: crypto.Keccak256Hash(content), Digest: s.batch.Digest(&s.state.Params),
	}, &s.state)
}

func TestRewardBatchOfAnySequencerIsSigned(t *testing.T) {
	s := newRewardScene()
	require.NoError(t, s.check(t))
	s.batch.EndEpoch, s.batch.SeqIDs, s.batch.Blocks = 61, []uint64{1}, []uint64{7}
	require.NoError(t, s.check(t), "a part of what could be rewarded")
}

func TestEveryChangedRewardIsRefusedByName(t *testing.T) {
	others := "batch names other sequencers than the state"
	counts := "batch has other numbers of blocks than the state"
	tests := []struct {
		reason string
		change func(*rewardScene)
	}{
		{`key "batch" does not sign requests of kind "L1RewardBatch"`, func(s *rewardScene) { s.key = pool.KeyBatch }},
		{`key "reward" of generation 1 is not active`, func(s *rewardScene) { s.state.Keys[1].State = pool.KeyGenerating }},
		{"batch is not the next one", func(s *rewardScene) { s.batch.BatchID++ }},
		{"batch is not the next one", func(s *rewardScene) { s.batch.BatchID-- }},
		{"batch is not the next one", func(s *rewardScene) { s.state.Rewards.Batch++ }},
		{"batch does not start after the last rewarded epoch", func(s *rewardScene) { s.batch.StartEpoch++ }},
		{"batch does not start after the last rewarded epoch", func(s *rewardScene) { s.batch.StartEpoch-- }},
		{"batch ends before it starts", func(s *rewardScene) { s.batch.EndEpoch = 60 }},
		{"batch ends with an epoch that has not ended", func(s *rewardScene) { s.batch.EndEpoch = 64 }},
		{"batch ends with an epoch that has not ended", func(s *rewardScene) { s.batch.EndEpoch = 1 << 63 }},
		{"batch was asked for before its last epoch ended", func(s *rewardScene) { s.state.Rewards.Ends = []uint64{61} }},
		{"batch rewards nobody", func(s *rewardScene) {
			s.state.Rewards.Epoch, s.batch.StartEpoch, s.batch.EndEpoch = 61, 62, 62
		}},
		{"batch ends among epochs that are only known together", func(s *rewardScene) {
			s.state.Rewards.Older = []pool.OlderEpochs{{First: 61, Last: 64}}
			s.batch.EndEpoch = 62
		}},
		{others, func(s *rewardScene) { s.batch.SeqIDs = []uint64{1, 3} }},
		{others, func(s *rewardScene) { s.batch.SeqIDs = []uint64{2, 1} }},
		{others, func(s *rewardScene) { s.batch.SeqIDs, s.batch.Blocks = []uint64{1}, []uint64{10} }},
		{others, func(s *rewardScene) { s.batch.SeqIDs, s.batch.Blocks = []uint64{1, 2, 4}, []uint64{7, 3, 0} }},
		{others, func(s *rewardScene) { s.batch.SeqIDs, s.batch.Blocks = nil, nil }},
		{counts, func(s *rewardScene) { s.batch.Blocks = []uint64{8, 3} }},
		{counts, func(s *rewardScene) { s.batch.Blocks = []uint64{3, 7} }},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			s := newRewardScene()
			tt.change(s)
			requireRefusal(t, s.check(t), tt.reason)
		})
	}
}

func TestContentThatIsNoRewardBatch(t *testing.T) {
	s := newRewardScene()
	for _, content := range [][]byte{nil, {0xc0}, []byte("batch")} {
		err := s.policy.Check(t.Context(), pool.SignRequest{
			Key: pool.KeyReward, Kind: pool.KindL1RewardBatch, Generation: 1, Content: content, ContentHash: crypto.Keccak256Hash(content),
		}, &s.state)
		requireRefusal(t, err, "content is not a reward batch")
	}
}

func TestDigestOfARewardBatchIsRecomputed(t *testing.T) {
	s := newRewardScene()
	content, err := s.batch.Encode()
	require.NoError(t, err)
	hash := crypto.Keccak256Hash(content)
	err = s.policy.Check(t.Context(), pool.SignRequest{
		Key: pool.KeyReward, Kind: pool.KindL1RewardBatch, Generation: 1, Content: content, ContentHash: hash, Digest: hash,
	}, &s.state)
	requireRefusal(t, err, "digest is not that of the content")
}
