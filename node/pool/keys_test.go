package pool_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

func TestKeyIsMade(t *testing.T) {
	w := newWorld(t)
	w.produce(2)
	require.Empty(t, w.state.Keys, "keygen must not slow the first blocks down")
	w.produce(1)
	c := w.pending()
	require.Equal(t, pool.KeyGenerating, w.key().State)
	require.Equal(t, pool.Keygen, c.Op)
	require.Equal(t, pool.PhaseGathering, c.Phase)
	require.Equal(t, uint64(1), c.Generation)
	require.Equal(t, []uint64{1, 2, 3, 4}, c.Participants)
	require.Equal(t, uint64(3), c.Threshold)
	require.Equal(t, w.block.Millis+5_000, c.Deadline)

	w.gather(1, 2, 3)
	require.Equal(t, pool.PhaseGathering, w.pending().Phase)
	w.gather(4)
	c = w.pending()
	require.Equal(t, pool.PhaseRunning, c.Phase)
	require.Equal(t, w.block.Millis+60_000, c.Deadline)
	for id := uint64(1); id <= 4; id++ {
		require.Equal(t, pool.PhaseRunning, w.pending().Phase, "all must report, not only enough to sign")
		w.must(10, w.report(id, keyOf("batch")))
	}

	c = w.pending()
	require.Equal(t, pool.PhaseTesting, c.Phase)
	require.Equal(t, pool.KeyGenerating, w.key().State, "a key that has not proven itself is none")
	require.Len(t, c.Tests, 2, "as many as cover four members with three signers")
	covered := map[uint64]bool{}
	for i, test := range c.Tests {
		require.Len(t, test.Signers, 3)
		digest := mpc.TestDigest(chainID, pool.KeyBatch, 1, mpc.Address(keyOf("batch").Address()), test.Signers)
		require.Equal(t, common.Hash(digest), test.Digest)
		for _, id := range test.Signers {
			covered[id] = true
		}
		require.Equal(t, pool.CodeBadSender, w.do(w.test(uint64(i), 1, keyOf("another"))))
		w.must(10, w.test(uint64(i), 1, keyOf("batch")))
	}
	require.Len(t, covered, 4)

	k := w.key()
	require.Equal(t, pool.KeyActive, k.State)
	require.Equal(t, uint64(1), k.Generation)
	require.Equal(t, []uint64{1, 2, 3, 4}, k.Participants)
	require.Equal(t, keyOf("batch").Address(), k.Address)
	require.Equal(t, keyOf("batch").compressed(), k.PubKey)
	require.Nil(t, k.Pending)
	require.Empty(t, k.Retiring)
	w.idle(120_000)
	require.Equal(t, k, w.key(), "a finished key does not change by itself")
}

func TestReportsThatDoNotCount(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	w.l1(locked(5, 1))
	require.Equal(t, pool.CodeUnknown, w.do(w.report(1, keyOf("batch"))), "not all are there yet")
	require.Equal(t, pool.CodeStale, w.do(w.ready(5)), "no participant")
	w.gather(1)
	require.Equal(t, pool.CodeStale, w.do(w.ready(1)), "twice")
	w.gather(2, 3, 4)
	w.must(10, w.report(1, keyOf("batch")))
	require.Equal(t, pool.CodeStale, w.do(w.report(1, keyOf("batch"))), "twice")
	require.Equal(t, pool.CodeStale, w.do(w.trouble(1)), "nor another thing")
	require.Equal(t, pool.CodeStale, w.do(w.report(5, keyOf("batch"))), "no participant")
	require.Equal(t, pool.CodeBadSender, w.do(w.report(77, keyOf("batch"))), "a stranger")
	bad := w.sign(&pool.KeyReport{Session: w.pending().Session, PubKey: make([]byte, 33)}, 2)
	require.Equal(t, pool.CodeMalformed, w.do(bad))
	many := w.sign(&pool.KeyReport{Session: w.pending().Session, Failure: "x", Blamed: make([]uint64, 99)}, 2)
	require.Equal(t, pool.CodeMalformed, w.do(many))
	other := w.sign(&pool.KeyReport{PubKey: keyOf("batch").compressed()}, 2)
	require.Equal(t, pool.CodeUnknown, w.do(other), "another session")
	require.Len(t, w.pending().Reports, 1)
}

// Whoever was there and falls silent is left out of the next attempt.
func TestKeygenGoesOnWithoutTheSilent(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	w.gather(1, 2, 3, 4)
	first := w.pending().Session
	w.must(10, w.report(1, keyOf("batch")), w.report(2, keyOf("batch")))
	w.must(10, w.trouble(3, 4))
	require.Equal(t, w.block.Millis+10_000, w.pending().Deadline, "it cannot succeed any more: the others may say why")
	w.pass(10_000)
	k := w.key()
	require.Nil(t, k.Pending)
	require.Equal(t, []uint64{4}, k.Last.Missing)
	require.Equal(t, pool.PhaseRunning, k.Last.Phase)
	require.Equal(t, w.block.Millis+5_000, k.RetryAt)
	late := w.sign(&pool.KeyReport{Session: first, PubKey: keyOf("batch").compressed()}, 4)
	require.Equal(t, pool.CodeUnknown, w.do(late))

	w.pass(4_990)
	c := w.pending()
	require.Equal(t, []uint64{1, 2, 3}, c.Participants)
	require.Equal(t, [2]uint64{2, 1}, [2]uint64{c.Generation, c.Attempt}, "no generation is used twice")
	w.finish(keyOf("batch"))
	require.Equal(t, []uint64{1, 2, 3}, w.key().Participants)
	require.Zero(t, w.key().Failed)
}

// The first attempt is for all: a node may be late. Later ones do not wait for it.
func TestKeygenGoesOnWithoutTheAbsent(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	w.gather(1, 2, 3)
	w.pass(5_000)
	require.Equal(t, []uint64{4}, w.key().Last.Missing)
	w.pass(5_000)
	require.Equal(t, []uint64{1, 2, 3, 4}, w.pending().Participants, "it may come")
	w.gather(1, 2, 3)
	w.pass(5_000)
	require.Equal(t, pool.PhaseRunning, w.pending().Phase)
	require.Equal(t, []uint64{1, 2, 3}, w.pending().Participants)
	require.Equal(t, uint64(3), w.pending().Threshold)
}

// Fewer than those who hold 2/3 of the power never have the key to themselves.
func TestKeygenDoesNotGoOnWithTooFew(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	seen := map[common.Hash]bool{}
	for range 8 {
		require.Equal(t, pool.PhaseGathering, w.pending().Phase)
		require.False(t, seen[w.pending().Session], "a session id names one attempt for ever")
		seen[w.pending().Session] = true
		w.gather(1, 2)
		w.pass(5_000)
		require.Nil(t, w.key().Pending)
		w.pass(w.key().RetryAt - w.block.Millis)
		require.LessOrEqual(t, w.key().RetryAt-w.key().Last.Millis, uint64(5_000<<6))
	}
}

func TestDisagreementEndsTheAttemptAtOnce(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	w.gather(1, 2, 3, 4)
	for id := uint64(1); id <= 3; id++ {
		w.must(10, w.report(id, keyOf("batch")))
	}
	w.must(10, w.report(4, keyOf("a lie")))
	require.Equal(t, pool.KeyGenerating, w.key().State)
	require.Nil(t, w.key().Pending)
	require.Equal(t, []uint64{4}, w.key().Last.Missing, "the others are enough to sign")
	require.Equal(t, uint64(2), w.state.Suspicion(4, w.block.Millis), "it may have been lied to")
}

// One that says again and again that it failed, when all others did not, holds them up twice.
func TestWhoeverCriesWolfIsLeftOut(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	for range 2 {
		w.gather(1, 2, 3, 4)
		w.must(10, w.report(1, keyOf("batch")), w.report(2, keyOf("batch")), w.report(3, keyOf("batch")))
		w.must(10, w.trouble(4, 1))
		require.Equal(t, []uint64{4}, w.key().Last.Missing)
		w.pass(w.key().RetryAt - w.block.Millis)
	}
	require.Equal(t, []uint64{1, 2, 3}, w.pending().Participants)
}

func TestWhoeverIsMissedByManyIsSuspected(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	w.gather(1, 2, 3, 4)
	w.must(10, w.trouble(1, 4), w.trouble(2, 4), w.trouble(4, 1), w.trouble(3))
	require.Equal(t, []uint64{4}, w.key().Last.Missing)

	// One word against another is worth little: both are suspected a little, and nobody is left out.
	w = newWorld(t)
	w.produce(3)
	w.gather(1, 2, 3, 4)
	w.must(10, w.trouble(1, 4), w.trouble(2), w.trouble(4), w.trouble(3))
	require.Equal(t, []uint64{1, 2, 3, 4}, w.key().Last.Missing)
	w.pass(5_000)
	require.Equal(t, []uint64{1, 2, 3, 4}, w.pending().Participants)
}

func TestGenerationWithoutProofIsGivenUp(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	w.gather(1, 2, 3, 4)
	w.reportAll(keyOf("batch"))
	first := w.pending()
	w.must(10, w.test(0, 1, keyOf("batch")))
	require.Equal(t, pool.CodeStale, w.do(w.test(0, 1, keyOf("batch"))))
	require.Equal(t, pool.CodeUnknown, w.do(w.sign(&pool.KeyTest{Session: first.Session, Index: 2, Sig: make([]byte, 65)}, 1)))
	w.pass(10_000)
	second := w.pending()
	require.Equal(t, uint64(1), second.Round)
	require.Equal(t, first.Tests[0].Session, second.Tests[0].Session, "what is done is done")
	require.NotEqual(t, first.Tests[1].Session, second.Tests[1].Session)
	require.Equal(t, first.Tests[1].Digest, second.Tests[1].Digest)
	w.pass(10_000)
	honest := second.Tests[1].Signers[:2]
	for _, id := range honest {
		w.must(10, w.trouble(id, second.Tests[1].Signers[2]))
	}
	w.pass(10_000)
	require.Equal(t, pool.KeyGenerating, w.key().State)
	require.Equal(t, []uint64{second.Tests[1].Signers[2]}, w.key().Last.Missing, "who neither signed nor said why not")
}

func TestTooFewForAKey(t *testing.T) {
	w := newWorld(t)
	w.l1(exit(4, 2))
	w.produce(4)
	require.Empty(t, w.state.Keys)
	w.l1(locked(5, 10))
	require.Equal(t, []uint64{1, 2, 3, 5}, w.pending().Participants)
}

func TestKeysAreMadeOneAfterTheOther(t *testing.T) {
	g := genesis()
	g.Params.MPC.Keys = pool.DefaultParams().MPC.Keys
	require.Equal(t, []string{pool.KeyBatch, pool.KeyReward, pool.KeyEpoch}, g.Params.MPC.Keys)
	w := worldOf(t, g)
	w.produce(3)
	for i, name := range g.Params.MPC.Keys {
		require.Len(t, w.state.Keys, i+1)
		w.finishKey(name)
	}
	require.Equal(t, []string{"batch", "epoch", "reward"}, keyNames(w.state), "kept by name")
	for _, name := range g.Params.MPC.Keys {
		k, _ := w.state.Key(name)
		require.Equal(t, pool.KeyActive, k.State)
		require.Equal(t, keyOf(name).Address(), k.Address)
	}
}

func TestKeyThatCannotBeMadeHoldsUpNoOther(t *testing.T) {
	g := genesis()
	g.Params.MPC.Keys = []string{pool.KeyBatch, pool.KeyReward}
	w := worldOf(t, g)
	w.produce(3)
	require.Equal(t, []string{"batch"}, keyNames(w.state))
	w.pass(5_000) // nobody comes for the first one
	require.Nil(t, w.key().Pending)
	w.pass(10)
	reward, _ := w.state.Key(pool.KeyReward)
	require.NotNil(t, reward.Pending, "the other one does not wait for it")
	w.pass(5_000)
	w.finish(keyOf("batch"))
}

func keyNames(s *pool.State) []string {
	var names []string
	for _, k := range s.Keys {
		names = append(names, k.Name)
	}
	return names
}

// Head counts are not power: those whose stake does not reach hold no share.
func TestSmallStakesHoldNoShare(t *testing.T) {
	g := genesis()
	for id := uint64(5); id <= 17; id++ {
		key := keyOfSequencer(id)
		g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{ID: id, Signer: key.Address(), PubKey: key.xy(), Power: 1, Nonce: 1})
	}
	w := worldOf(t, g)
	w.produce(3)
	c := w.pending()
	require.Contains(t, c.Participants, uint64(1))
	require.Len(t, c.Participants, 12, "of seventeen")
	requireStrong(t, w.state, c.Participants)
}

// requireStrong checks decision 8: whoever can sign holds more than a third of the power.
func requireStrong(t testing.TB, s *pool.State, committee []uint64) {
	t.Helper()
	var powers []uint64
	var total uint64
	for _, q := range s.ActiveSequencers() {
		total += q.Power
	}
	for _, id := range committee {
		q, ok := s.Sequencer(id)
		require.True(t, ok)
		require.True(t, q.Votes())
		powers = append(powers, q.Power)
	}
	sortNumbers(powers)
	var weakest uint64
	for _, p := range powers[:mpc.Threshold(len(powers))] {
		weakest += p
	}
	require.Greater(t, 3*weakest, total)
}
