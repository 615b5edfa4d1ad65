package pool_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// Computed by LockingPool.rewardBatchDigest at the address 0x01 00.., on a chain with id 900.
func TestRewardBatchDigestIsThatOfTheContract(t *testing.T) {
	p := genesis().Params
	full := pool.RewardBatch{
		BatchID: 7, StartEpoch: 61, EndEpoch: 80, SeqIDs: []uint64{1, 3, 12}, Blocks: []uint64{1000, 250, 1<<64 - 1},
	}
	require.Equal(t, common.HexToHash("0x7acc40d1752b3fbcd9a9a7e5e65bc6a0e43fccd1c964747f202bc4deea105444"), full.Digest(&p))
	empty := pool.RewardBatch{BatchID: 1, StartEpoch: 1, EndEpoch: 1}
	require.Equal(t, common.HexToHash("0xdaf1fb28afb8cc9eee89101ae282559670c2b1a12ab989430228627bac3531ac"), empty.Digest(&p))
}

func TestRewardBatchRoundTrip(t *testing.T) {
	b := &pool.RewardBatch{BatchID: 7, StartEpoch: 61, EndEpoch: 80, SeqIDs: []uint64{1, 3}, Blocks: []uint64{1000, 250}}
	raw, err := b.Encode()
	require.NoError(t, err)
	back, err := pool.DecodeRewardBatch(raw)
	require.NoError(t, err)
	require.Equal(t, b, back)
	_, err = pool.DecodeRewardBatch(append(raw, 0))
	require.Error(t, err)
	b.Blocks = b.Blocks[:1]
	raw, err = b.Encode()
	require.NoError(t, err)
	_, err = pool.DecodeRewardBatch(raw)
	require.ErrorContains(t, err, "one number of blocks for every sequencer")
}

// rewarding is a pool that has its key for rewards.
func rewarding(t testing.TB) *world {
	g := genesis()
	g.Params.MPC.Keys = []string{pool.KeyReward}
	w := worldOf(t, g)
	w.produce(3)
	w.finishKey(pool.KeyReward)
	return w
}

func (w *world) rewards(end uint64) *pool.RewardBatch {
	w.t.Helper()
	b, err := w.state.RewardBatch(end)
	require.NoError(w.t, err)
	return b
}

func (w *world) askForRewards(by uint64, b *pool.RewardBatch) []byte {
	content, err := b.Encode()
	require.NoError(w.t, err)
	return w.sign(&pool.SignAsk{Key: pool.KeyReward, Kind: pool.KindL1RewardBatch, Content: content, Head: w.state.Head.Number}, by)
}

func rewarded(batch, epoch uint64) pool.Event {
	return pool.Event{Kind: pool.EventRewarded, Batch: batch, Epoch: epoch}
}

func TestRewardsAreTheBlocksOfEndedEpochs(t *testing.T) {
	w := newWorld(t)
	_, err := w.state.RewardBatch(1)
	require.ErrorIs(t, err, pool.ErrNotEnded)
	w.idle(stall) // epoch 1 ends before its first block
	require.Equal(t, uint64(2), w.state.Epoch().ID)
	_, err = w.state.RewardBatch(1)
	require.ErrorIs(t, err, pool.ErrNoRewards)
	w.produce(2)
	w.idle(stall * 2) // epoch 2 is cut short
	require.Equal(t, uint64(3), w.state.Epoch().ID)
	second, third := w.state.Epochs[1].Producer, w.state.Epochs[2].Producer
	require.Equal(t, &pool.RewardBatch{BatchID: 1, StartEpoch: 1, EndEpoch: 2, SeqIDs: []uint64{second}, Blocks: []uint64{2}}, w.rewards(2))
	w.produce(3)
	both := w.rewards(3)
	require.Equal(t, []uint64{min(second, third), max(second, third)}, both.SeqIDs)
	require.Equal(t, uint64(5), both.Blocks[0]+both.Blocks[1])
	_, err = w.state.RewardBatch(4)
	require.ErrorIs(t, err, pool.ErrNotEnded)
}

func TestRewardBatchIsSigned(t *testing.T) {
	w := rewarding(t)
	w.produce(7)
	b := w.rewards(2)
	w.must(10, w.askForRewards(bystander(w), b))
	req := w.state.Requests[0]
	require.Equal(t, b.Digest(&w.state.Params), req.Digest)
	require.NotEqual(t, crypto.Keccak256Hash(req.Content), req.Digest)
	require.Equal(t, uint64(1), req.Nonce)
	require.True(t, w.state.AskedToReward(2))
	require.Equal(t, pool.CodeStale, w.do(w.askForRewards(3, b)), "whoever asks, it is the same batch")
	for _, id := range []uint64{1, 2, 3} {
		w.must(10, w.vote(req.ID, id, 0, ""))
	}
	w.must(10, w.result(req.ID, 2, keyOf(pool.KeyReward)))
	signed := w.request(req.ID)
	require.Equal(t, pool.RequestSigned, signed.State)
	_, err := signed.SignedTx()
	require.ErrorContains(t, err, "no transaction")
	require.Equal(t, pool.CodeStale, w.do(w.askForRewards(3, b)), "it is there to be relayed")
}

// bystander is a sequencer whose turn it is not.
func bystander(w *world) uint64 { return w.state.Epoch().Standby[0] }

func TestNextBatchFollowsWhatL1HasTaken(t *testing.T) {
	w := rewarding(t)
	w.produce(12)
	w.must(10, w.askForRewards(1, w.rewards(1)), w.askForRewards(2, w.rewards(3)))
	require.Equal(t, []uint64{1, 3}, w.state.Rewards.Ends)
	w.l1(rewarded(1, 1)) // any of them may be relayed
	require.Equal(t, pool.Rewards{Batch: 1, Epoch: 1, Ends: nil}, w.state.Rewards)
	b := w.rewards(3)
	require.Equal(t, [3]uint64{2, 2, 3}, [3]uint64{b.BatchID, b.StartEpoch, b.EndEpoch})
	_, err := w.state.RewardBatch(1)
	require.ErrorIs(t, err, pool.ErrRewarded)
	hash := w.state.Rewards
	w.l1(rewarded(1, 3), rewarded(0, 9), pool.Event{Kind: pool.EventRewarded})
	require.Equal(t, hash, w.state.Rewards, "what is past changes nothing")
	w.l1(rewarded(2, 1_000_000))
	_, err = w.state.RewardBatch(3)
	require.ErrorIs(t, err, pool.ErrRewarded, "whatever L1 says, nothing halts")
	w.produce(1)
}

func TestQuotaOfRewardBatches(t *testing.T) {
	w := rewarding(t)
	w.produce(7)
	b := w.rewards(2)
	with := func(by uint64, change func(*pool.RewardBatch)) []byte {
		other := *b
		other.Blocks = slices.Clone(b.Blocks)
		change(&other)
		return w.askForRewards(by, &other)
	}
	require.Equal(t, pool.CodeOK, w.do(with(3, func(b *pool.RewardBatch) { b.Blocks[0]++ })), "participants say what is wrong")
	require.Equal(t, pool.CodeOK, w.do(with(3, func(b *pool.RewardBatch) { b.BatchID++ })))
	require.Empty(t, w.state.Rewards.Ends, "neither can be signed")
	require.Equal(t, pool.CodeQuota, w.do(w.askForRewards(3, b)), "a sequencer has two waiting at most")
	require.Equal(t, pool.CodeOK, w.do(w.askForRewards(4, b)))
	require.Equal(t, pool.CodeMalformed, w.do(w.sign(&pool.SignAsk{Key: pool.KeyReward, Kind: pool.KindL1Batch, Content: content(t, 0)}, 2)))
	require.Equal(t, pool.CodeMalformed, w.do(with(2, func(b *pool.RewardBatch) { b.Blocks = nil })))
	long := &pool.RewardBatch{SeqIDs: make([]uint64, 1<<15), Blocks: make([]uint64, 1<<15)}
	require.Equal(t, pool.CodeMalformed, w.do(w.askForRewards(2, long)))
}

func TestOneBatchIsAskedForWithSixteenEndsAtMost(t *testing.T) {
	w := rewarding(t)
	w.produce(95)
	for end := range uint64(16) {
		w.must(10, w.askForRewards(1+end%4, w.rewards(end+1)))
		req := w.state.Requests[len(w.state.Requests)-1]
		w.must(10, w.result(req.ID, 1, keyOf(pool.KeyReward)))
	}
	require.Equal(t, pool.CodeQuota, w.do(w.askForRewards(1, w.rewards(17))))
	w.l1(rewarded(1, 16))
	require.Equal(t, pool.CodeOK, w.do(w.askForRewards(1, w.rewards(17))))
}

// However long nobody asks for rewards, and whichever of the batches asked for L1 takes, every block is rewarded once.
func TestNoBlockIsForgottenOrRewardedTwice(t *testing.T) {
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 0))
		w := rewarding(t)
		credited := map[uint64]uint64{}
		credit := func(b *pool.RewardBatch) {
			for i, id := range b.SeqIDs {
				credited[id] += b.Blocks[i]
			}
		}
		for range 4 {
			w.quickEpochs(1 + r.IntN(200))
			var asked []*pool.RewardBatch
			for by := range uint64(r.IntN(4)) {
				first := w.state.Rewards.Epoch + 1
				b, err := w.state.RewardBatch(first + r.Uint64N(w.state.Epoch().ID-first))
				if err == nil && w.do(w.askForRewards(by+1, b)) == pool.CodeOK {
					asked = append(asked, b)
				}
			}
			w.quickEpochs(r.IntN(200))
			require.LessOrEqual(t, len(w.state.Rewards.Older), 1+len(w.state.Rewards.Ends), "bounded")
			if len(asked) > 0 {
				b := asked[r.IntN(len(asked))]
				credit(b)
				w.l1(rewarded(b.BatchID, b.EndEpoch))
			}
		}
		w.quickEpochs(1)
		credit(w.rewards(w.state.Epoch().ID - 1))
		require.Equal(t, w.built, credited)
	}
}

func TestBatchThatEndsWhereNobodyAskedStopsNothing(t *testing.T) {
	w := rewarding(t)
	w.quickEpochs(300)
	_, err := w.state.RewardBatch(10)
	require.ErrorIs(t, err, pool.ErrJoined)
	w.l1(rewarded(1, 10))
	require.Empty(t, w.state.Rewards.Older)
	b := w.rewards(w.state.Epoch().ID - 1)
	require.Equal(t, [2]uint64{2, 11}, [2]uint64{b.BatchID, b.StartEpoch})
}

func TestFirstEpochOfAPoolFollowsWhatWasRewardedBefore(t *testing.T) {
	g := genesis()
	g.RewardBatch, g.RewardEpoch = 6, 60
	w := worldOf(t, g)
	require.Equal(t, uint64(61), w.state.Epoch().ID)
	w.produce(5)
	b := w.rewards(61)
	require.Equal(t, [3]uint64{7, 61, 61}, [3]uint64{b.BatchID, b.StartEpoch, b.EndEpoch})
	_, ok := w.state.EpochByID(61)
	require.True(t, ok)
}

// A pool that takes another's place with the same contract uses none of its ids again.
func TestFirstEpochOfAPoolCanBeNamed(t *testing.T) {
	g := genesis()
	g.RewardBatch, g.RewardEpoch, g.Params.FirstEpoch = 6, 60, 100_000
	w := worldOf(t, g)
	require.Equal(t, uint64(100_000), w.state.Epoch().ID)
	w.produce(5)
	_, err := w.state.RewardBatch(100_000)
	require.ErrorIs(t, err, pool.ErrTooMany)
	_, err = w.state.RewardBatch(70)
	require.ErrorIs(t, err, pool.ErrNoRewards)
	b := w.rewards(60 + 1<<16)
	require.Empty(t, b.SeqIDs, "nothing was built in these, but they must be got past")
	w.l1(rewarded(7, 60+1<<16))
	b = w.rewards(100_000)
	require.Equal(t, []uint64{5}, b.Blocks)
	g.Params.FirstEpoch = 60
	_, err = g.NewState()
	require.ErrorContains(t, err, "LockingPool has rewarded epochs up to 60")
}

// However many epochs come and go, and wherever rewards stand, there is a batch to go on with.
func TestThereIsAlwaysANextBatch(t *testing.T) {
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 1))
		s := &pool.State{Rewards: pool.Rewards{Batch: 1, Epoch: r.Uint64N(1 << 17)}, Epochs: []pool.Epoch{{ID: 1 << 20, First: 500}}}
		for first := s.Rewards.Epoch + 1 + r.Uint64N(1<<17); first < 1<<20; first += r.Uint64N(1 << 17) {
			last := min(first+r.Uint64N(1<<15), 1<<20-1)
			s.Rewards.Older = append(s.Rewards.Older, pool.OlderEpochs{First: first, Last: last, Blocks: []pool.Produced{{Sequencer: 1, Blocks: 1}}})
			first = last + 1
		}
		for steps := 0; len(s.Rewards.Older) > 0; steps++ {
			require.Less(t, steps, 100)
			next := s.Rewards.Older[0]
			end := next.Last
			_, err := s.RewardBatch(end)
			if err != nil {
				require.ErrorIs(t, err, pool.ErrTooMany)
				end = s.Rewards.Epoch + 1<<15
				_, err = s.RewardBatch(end)
			}
			require.NoError(t, err)
			s.Rewards.Epoch = end
			if end == next.Last {
				s.Rewards.Older = s.Rewards.Older[1:]
			}
		}
	}
}

// A stolen key has epochs rewarded that are still to come, and governance says where rewards go on.
func TestRewardsGoOnWhereGovernanceSays(t *testing.T) {
	w := rewarding(t)
	w.produce(12)
	e, ok := w.state.EpochByID(2)
	require.True(t, ok)
	second := e.First
	w.l1(rewarded(1, 1), rewarded(2, 1_000_000))
	_, err := w.state.RewardBatch(2)
	require.ErrorIs(t, err, pool.ErrRewarded)
	w.quickEpochs(300)
	require.NotEmpty(t, w.state.Rewards.Older, "what was built meanwhile is kept")
	w.l1(rewarded(3, 1))
	b := w.rewards(w.state.Epoch().ID - 1)
	require.Equal(t, [2]uint64{4, 2}, [2]uint64{b.BatchID, b.StartEpoch})
	var blocks uint64
	for _, n := range b.Blocks {
		blocks += n
	}
	require.Equal(t, w.state.Epoch().First-second, blocks, "every block since")
}

func TestARewindBeforeAnEpochLeavesItNoBlocks(t *testing.T) {
	s := &pool.State{Epochs: []pool.Epoch{
		{ID: 1, First: 1, Producer: 1}, {ID: 2, First: 11, Producer: 2}, {ID: 3, First: 21, Producer: 3}, {ID: 4, First: 6, Producer: 4},
	}}
	b, err := s.RewardBatch(3)
	require.NoError(t, err)
	require.Equal(t, []uint64{1}, b.SeqIDs)
	require.Equal(t, []uint64{5}, b.Blocks)
}
