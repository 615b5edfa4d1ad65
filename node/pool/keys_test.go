package pool_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

func TestKeyIsMade(t *testing.T) {
	w := newWorld(t)
	w.produce(2)
	require.Empty(t, w.state.Keys, "keygen must not slow the first blocks down")
	w.produce(1)
	k, ok := w.state.Key(pool.KeyBatch)
	require.True(t, ok)
	require.Equal(t, pool.KeyGenerating, k.State)
	require.Equal(t, []uint64{1, 2, 3, 4}, k.Participants)
	require.Equal(t, uint64(3), k.Threshold)
	require.Equal(t, w.block.Millis+60_000, k.Deadline)
	for id := uint64(1); id <= 4; id++ {
		require.Equal(t, pool.KeyGenerating, w.state.Keys[0].State, "all must report, not only enough to sign")
		w.must(10, w.report(id, keyOf("batch")))
	}
	k, _ = w.state.Key(pool.KeyBatch)
	require.Equal(t, pool.KeyActive, k.State)
	require.Equal(t, keyOf("batch").Address(), k.Address)
	require.Equal(t, keyOf("batch").compressed(), k.PubKey)
	w.idle(120_000)
	again, _ := w.state.Key(pool.KeyBatch)
	require.Equal(t, k, again, "a finished key does not change")
}

func TestReportsThatDoNotCount(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	w.l1(locked(5, 1))
	w.must(10, w.report(1, keyOf("batch")))
	require.Equal(t, pool.CodeStale, w.do(w.report(1, keyOf("batch"))), "twice")
	require.Equal(t, pool.CodeStale, w.do(w.report(5, keyOf("batch"))), "no participant")
	require.Equal(t, pool.CodeBadSender, w.do(w.report(77, keyOf("batch"))), "a stranger")
	bad := w.sign(&pool.KeyReport{Session: w.state.Keys[0].Session, PubKey: make([]byte, 33)}, 2)
	require.Equal(t, pool.CodeMalformed, w.do(bad))
	other := w.sign(&pool.KeyReport{PubKey: keyOf("batch").compressed()}, 2)
	require.Equal(t, pool.CodeUnknown, w.do(other), "another session")
	require.Len(t, w.state.Keys[0].Reports, 1)
}

func TestKeygenThatRunsOutOfTimeIsRepeated(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	first := w.state.Keys[0]
	w.must(10, w.report(1, keyOf("batch")))
	w.pass(59_989)
	require.Equal(t, first.Session, w.state.Keys[0].Session)
	w.pass(1)
	second := w.state.Keys[0]
	require.NotEqual(t, first.Session, second.Session)
	require.Equal(t, uint64(1), second.Attempt)
	require.Empty(t, second.Reports)
	late := w.sign(&pool.KeyReport{Session: first.Session, PubKey: keyOf("batch").compressed()}, 2)
	require.Equal(t, pool.CodeUnknown, w.do(late))
}

func TestDisagreementEndsTheAttemptAtOnce(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	first := w.state.Keys[0]
	for id := uint64(1); id <= 3; id++ {
		w.must(10, w.report(id, keyOf("batch")))
	}
	w.must(10, w.report(4, keyOf("a lie")))
	require.Equal(t, pool.KeyGenerating, w.state.Keys[0].State)
	require.NotEqual(t, first.Session, w.state.Keys[0].Session)
	require.Equal(t, uint64(1), w.state.Keys[0].Attempt)
}

// A session id names one attempt for ever: engines refuse one that they have seen.
func TestSessionsAreNeverRepeated(t *testing.T) {
	w := newWorld(t)
	w.produce(3)
	seen := map[string]bool{}
	for round := range uint64(6) {
		id := w.state.Keys[0].Session.Hex()
		require.False(t, seen[id])
		seen[id] = true
		if round == 2 {
			w.l1(exit(4, 2)) // three are too few for a while
			w.pass(60_000)
			w.pass(60_000)
			w.l1(locked(4+round, 10))
			w.l1(locked(5+round, 10))
			continue
		}
		w.pass(60_000)
	}
}

func TestTooFewForAKey(t *testing.T) {
	w := newWorld(t)
	w.l1(exit(4, 2))
	w.produce(4)
	require.Empty(t, w.state.Keys)
	w.l1(locked(5, 10))
	k, ok := w.state.Key(pool.KeyBatch)
	require.True(t, ok)
	require.Equal(t, []uint64{1, 2, 3, 5}, k.Participants)
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
	k := w.state.Keys[0]
	require.Contains(t, k.Participants, uint64(1))
	require.Len(t, k.Participants, 12, "of seventeen")
	powers, total := map[uint64]uint64{}, uint64(0)
	for _, q := range w.state.Sequencers {
		powers[q.ID] = q.Power
		total += q.Power
	}
	var smallest []uint64
	for i := len(k.Participants) - 1; len(smallest) < int(k.Threshold); i-- {
		smallest = append(smallest, powers[k.Participants[i]]) // ids rise as powers fall here
	}
	var sum uint64
	for _, p := range smallest {
		sum += p
	}
	require.Greater(t, 3*sum, total)
}
