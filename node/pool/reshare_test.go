package pool_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

func sortNumbers(n []uint64) { slices.Sort(n) }

// nextPlan produces until the next plan has begun.
func (w *world) nextPlan() {
	w.t.Helper()
	for plan := w.state.Epoch().Plan; w.state.Epoch().Plan == plan; {
		w.produce(1)
	}
}

func TestKeyIsResharedWhenSequencersComeAndGo(t *testing.T) {
	w := keyed(t)
	before := w.key()
	w.l1(locked(5, 10), locked(6, 10))
	w.l1(exit(2, 2))
	require.Nil(t, w.key().Pending, "changes are gathered until a plan starts")
	w.nextPlan()
	c := w.pending()
	require.Equal(t, pool.Reshare, c.Op)
	require.Equal(t, []uint64{1, 3, 4, 5, 6}, c.Participants)
	require.Equal(t, []uint64{1, 2, 3, 4}, c.Old, "who leaves may help")
	w.gather(c.Everyone()...)
	c = w.pending()
	require.Equal(t, pool.PhaseRunning, c.Phase)
	require.Len(t, c.Old, 3, "exactly as many as can sign")
	require.Subset(t, before.Participants, c.Old)

	for _, id := range c.Participants {
		require.Equal(t, before.Generation, w.key().Generation)
		w.must(10, w.report(id, keyOf("batch")))
	}
	require.Len(t, w.pending().Tests, 2, "five members, four of whom sign")
	w.testAll(keyOf("batch"))

	k := w.key()
	require.Equal(t, pool.KeyActive, k.State)
	require.Equal(t, uint64(2), k.Generation)
	require.Equal(t, []uint64{1, 3, 4, 5, 6}, k.Participants)
	require.Equal(t, uint64(4), k.Threshold)
	require.Equal(t, before.Address, k.Address)
	require.Equal(t, w.block.Millis, k.Since)
	require.Len(t, k.Retiring, 1)
	require.Equal(t, []uint64{1, 2, 3, 4}, k.Retiring[0].Outstanding())

	w.nextPlan()
	require.Nil(t, w.key().Pending, "nothing to do")
}

func TestReshareReportsMustBeOfTheKey(t *testing.T) {
	w := keyed(t)
	w.l1(locked(5, 10))
	w.nextPlan()
	w.gather(w.pending().Everyone()...)
	require.Equal(t, pool.CodeMalformed, w.do(w.report(1, keyOf("another"))))
}

// A member of the old committee that gets no share says that it is done; it is not waited for.
func TestOldMembersReportsAreNotWaitedFor(t *testing.T) {
	for _, speaks := range []bool{true, false} {
		w := keyed(t)
		w.l1(exit(2, 2), exit(3, 2), locked(5, 10))
		w.nextPlan()
		w.gather(w.pending().Everyone()...)
		c := w.pending()
		leavers := slices.DeleteFunc(slices.Clone(c.Old), func(id uint64) bool { return slices.Contains(c.Participants, id) })
		require.NotEmpty(t, leavers, "three of four old members take part, two of them leave")
		if speaks {
			w.must(10, w.sign(&pool.KeyReport{Session: c.Session}, leavers[0]))
			require.Equal(t, []pool.Report{{Sequencer: leavers[0]}}, w.pending().Reports)
		} else {
			w.must(10, w.trouble(leavers[0]))
			require.Equal(t, c.Deadline, w.pending().Deadline, "the new members may have their shares all the same")
		}
		w.reportAll(keyOf("batch"))
		require.Equal(t, pool.PhaseTesting, w.pending().Phase)
	}
}

func TestFailedReshareLeavesTheKeyAsItIs(t *testing.T) {
	w := keyed(t)
	before := w.key()
	w.l1(locked(5, 10))
	w.nextPlan()
	w.gather(1, 2, 3, 4, 5)
	for _, id := range []uint64{1, 2, 3, 4} {
		w.must(10, w.report(id, keyOf("batch")))
	}
	w.pass(60_000)
	k := w.key()
	require.Nil(t, k.Pending)
	require.Equal(t, []uint64{5}, k.Last.Missing)
	require.Equal(t, before.Generation, k.Generation)
	require.Equal(t, before.Participants, k.Participants)
	require.Empty(t, k.Retiring)
	require.Equal(t, pool.CodeOK, w.do(w.askFor(2, 7, 0)), "it signs as before")

	w.pass(5_000)
	require.Nil(t, w.key().Pending, "without the silent one there is nothing to reshare")
	require.Zero(t, w.key().Failed)
	w.nextPlan()
	require.Nil(t, w.key().Pending)
	w.block.Millis += 1_200_000 // it is trusted again
	w.nextPlan()
	require.Equal(t, []uint64{1, 2, 3, 4, 5}, w.pending().Participants)
	require.Equal(t, uint64(3), w.pending().Generation)
}

// A leaver that does nothing any more holds nobody up.
func TestReshareWithoutTheLeaver(t *testing.T) {
	w := keyed(t)
	w.l1(exit(4, 2))
	w.nextPlan()
	w.gather(1, 2, 3)
	require.Equal(t, pool.PhaseGathering, w.pending().Phase)
	w.pass(5_000)
	c := w.pending()
	require.Equal(t, pool.PhaseRunning, c.Phase)
	require.Equal(t, []uint64{1, 2, 3}, c.Old)
	w.reportAll(keyOf("batch"))
	w.testAll(keyOf("batch"))
	require.Equal(t, []uint64{1, 2, 3}, w.key().Participants)
}

func TestReshareNeedsEnoughOldMembers(t *testing.T) {
	w := keyed(t)
	w.l1(locked(5, 10), locked(6, 10))
	w.l1(exit(1, 2), exit(2, 2))
	w.nextPlan()
	w.gather(3, 4, 5, 6)
	w.pass(5_000)
	require.Nil(t, w.key().Pending)
	require.Equal(t, []uint64{1, 2}, w.key().Last.Missing)
	require.Equal(t, pool.KeyActive, w.key().State)
	require.NotZero(t, w.key().RetryAt)
}

func TestRefresh(t *testing.T) {
	g := genesis()
	g.Params.MPC.RefreshMillis = 20_000
	w := worldOf(t, g)
	w.withKey()
	w.nextPlan()
	require.Nil(t, w.key().Pending)
	w.block.Millis += 20_000
	w.nextPlan()
	c := w.pending()
	require.Equal(t, pool.Refresh, c.Op)
	require.Equal(t, []uint64{1, 2, 3, 4}, c.Participants)
	w.finish(keyOf("batch"))
	require.Equal(t, uint64(2), w.key().Generation)
	require.Equal(t, []uint64{1, 2, 3, 4}, w.key().Retiring[0].Outstanding())
}

// Where every ceremony takes longer than a plan, each key still gets its own.
func TestKeysTakeTurns(t *testing.T) {
	g := genesis()
	g.Params.MPC.Keys, g.Params.MPC.RefreshMillis = []string{pool.KeyBatch, pool.KeyReward, pool.KeyEpoch}, 1
	g.Params.MPC.ReadyMillis = 60_000
	w := worldOf(t, g)
	w.produce(3)
	for _, name := range g.Params.MPC.Keys {
		w.finishKey(name)
		w.must(10)
	}
	for range 9 {
		w.nextPlan()
		i := slices.IndexFunc(w.state.Keys, func(k pool.Key) bool { return k.Pending != nil })
		require.GreaterOrEqual(t, i, 0)
		w.finishKey(w.state.Keys[i].Name)
	}
	for _, k := range w.state.Keys {
		require.InDelta(t, 4, k.Generation, 1, "key %s", k.Name)
	}
}

func reshared(t testing.TB) *world {
	w := keyed(t)
	w.l1(locked(5, 10))
	w.nextPlan()
	w.finish(keyOf("batch"))
	return w
}

func TestRetirement(t *testing.T) {
	w := reshared(t)
	for id := uint64(1); id <= 3; id++ {
		w.must(10, w.retired(id, 1))
	}
	require.Equal(t, pool.CodeStale, w.do(w.retired(3, 1)), "twice")
	require.Equal(t, pool.CodeStale, w.do(w.retired(5, 1)), "it has none")
	require.Equal(t, pool.CodeUnknown, w.do(w.retired(4, 2)), "the active one")
	require.Equal(t, []uint64{4}, w.key().Retiring[0].Outstanding())
	w.pass(20_000)
	require.True(t, w.key().Retiring[0].Late)
	last := w.state.Faults[len(w.state.Faults)-1]
	faults := slices.DeleteFunc(slices.Clone(w.state.Faults), func(f pool.Fault) bool { return f.Kind != pool.FaultRetirement })
	require.Len(t, faults, 1)
	require.Equal(t, uint64(4), faults[0].Sequencer)
	require.NotZero(t, last.Millis)
	w.pass(20_000)
	require.Len(t, slices.DeleteFunc(slices.Clone(w.state.Faults), func(f pool.Fault) bool { return f.Kind != pool.FaultRetirement }), 1,
		"the alarm is raised once")
	w.must(10, w.retired(4, 1))
	require.Empty(t, w.key().Retiring[0].Outstanding())
}

// A leaver confirms like everybody else.
func TestLeaverConfirms(t *testing.T) {
	w := keyed(t)
	w.l1(exit(4, 2))
	w.nextPlan()
	w.finish(keyOf("batch"))
	w.must(10, w.retired(4, 1))
	require.Equal(t, []uint64{1, 2, 3}, w.key().Retiring[0].Outstanding())
}

func TestFewRetirementsAreKept(t *testing.T) {
	g := genesis()
	g.Params.MPC.RefreshMillis = 1
	w := worldOf(t, g)
	w.withKey()
	for i := range uint64(40) {
		w.nextPlan()
		w.finish(keyOf("batch"))
		for id := uint64(1); id <= 4; id++ {
			if i >= 6 || id < 4 { // one member does not confirm the first ones
				w.must(1, w.retired(id, 1+i))
			}
		}
	}
	open, done := 0, 0
	for _, r := range w.key().Retiring {
		if len(r.Outstanding()) > 0 {
			open++
		} else {
			done++
		}
	}
	require.Equal(t, [2]int{6, 4}, [2]int{open, done})
	require.Equal(t, uint64(41), w.key().Generation)
}

func TestRequestsOutliveAReshare(t *testing.T) {
	w := keyed(t)
	w.l1(locked(5, 10))
	w.nextPlan()
	w.gather(1, 2, 3, 4, 5)
	w.reportAll(keyOf("batch"))
	signing, voting := w.ask(2, 7, 0), w.ask(2, 8, 0)
	for _, id := range []uint64{1, 2, 3} {
		w.must(0, w.vote(signing.ID, id, 0, ""))
	}
	w.must(0, w.vote(voting.ID, 1, 0, ""))
	w.testAll(keyOf("batch"))

	v := w.request(voting.ID)
	require.Equal(t, [2]uint64{2, 1}, [2]uint64{v.Generation, v.Attempt}, "it starts again under the new generation")
	require.Empty(t, v.Approvals)
	require.Equal(t, voting.Digest, v.Digest)
	for _, id := range []uint64{1, 3, 4, 5} {
		w.must(0, w.vote(voting.ID, id, 1, ""))
	}
	require.Equal(t, []uint64{1, 3, 4, 5}, w.request(voting.ID).Committee)

	s := w.request(signing.ID)
	require.Equal(t, [2]uint64{1, 0}, [2]uint64{s.Generation, s.Attempt}, "it goes on with the old shares")
	require.False(t, w.state.Retirable(pool.KeyBatch, 1))
	k := w.key()
	members, threshold, ok := k.Members(1)
	require.True(t, ok)
	require.Equal(t, []uint64{1, 2, 3, 4}, members)
	require.Equal(t, uint64(3), threshold)
	w.pass(10_000)
	s = w.request(signing.ID)
	require.Equal(t, [2]uint64{2, 1}, [2]uint64{s.Generation, s.Attempt})
	require.True(t, w.state.Retirable(pool.KeyBatch, 1))
	w.must(10, w.result(signing.ID, 3, keyOf("batch")))
}

func (w *world) replace(by uint64) []byte {
	return w.sign(&pool.KeyReplace{Key: pool.KeyBatch, Generation: w.key().Generation, Until: w.voteEnd()}, by)
}

// voteEnd is as long as a vote given now may count, but for the blocks that it takes to be counted.
func (w *world) voteEnd() uint64 { return w.block.Millis + pool.VoteMillis }

func TestPowerInstallsANewKey(t *testing.T) {
	w := keyed(t)
	old := w.key()
	open := w.ask(2, 7, 0)
	signed := w.ask(3, 3, 0)
	w.must(10, w.result(signed.ID, 1, keyOf("batch")))
	w.l1(locked(5, 9))
	w.must(10, w.replace(1), w.replace(2))
	require.Equal(t, pool.CodeStale, w.do(w.replace(2)), "twice")
	require.Equal(t, pool.CodeBadSender, w.do(w.replace(77)), "a stranger")
	require.False(t, w.key().Replacing)
	w.must(10, w.replace(3))
	require.False(t, w.key().Replacing, "30 of 49 is not more than two thirds")
	w.must(10, w.replace(5))
	require.True(t, w.key().Replacing)
	require.Equal(t, pool.CodeStale, w.do(w.replace(4)))
	c := w.pending()
	require.Equal(t, pool.Keygen, c.Op)
	require.Equal(t, uint64(2), c.Generation)
	require.Empty(t, c.Old)
	require.Equal(t, old.Address, w.key().Address, "until the new one has proven itself")
	require.Equal(t, pool.KeyActive, w.key().State)

	w.finish(keyOf("new batch"))
	k := w.key()
	require.Equal(t, keyOf("new batch").Address(), k.Address)
	require.Equal(t, uint64(2), k.Generation)
	require.Equal(t, uint64(2), k.Born)
	require.False(t, k.Replacing)
	require.Equal(t, []uint64{1, 2, 3, 4}, k.Retiring[0].Outstanding())
	require.Equal(t, pool.RequestExpired, w.request(open.ID).State, "it was for another address")
	require.False(t, k.Owns(&signed))
}

func TestOldWishesForAnotherKeyDoNotCount(t *testing.T) {
	w := keyed(t)
	w.must(10, w.replace(1), w.replace(2))
	w.block.Millis += 86_400_000
	w.must(10, w.replace(3))
	require.False(t, w.key().Replacing)
	require.Len(t, w.key().Votes, 1)
}

// The way out when so many are gone that nothing can be signed or reshared.
func TestNewKeyWhenTooManySharesAreGone(t *testing.T) {
	w := keyed(t)
	w.l1(locked(5, 100), locked(6, 100))
	w.nextPlan() // 3 and 4 are dead: two of the old four cannot reshare
	w.gather(1, 2, 5, 6)
	w.pass(5_000)
	require.Nil(t, w.key().Pending)
	w.must(10, w.replace(5), w.replace(6))
	require.True(t, w.key().Replacing, "200 of 240")
	w.gather(1, 2, 5, 6)
	w.pass(5_000)
	w.pass(5_000)
	require.Equal(t, []uint64{1, 2, 5, 6}, w.pending().Participants)
	w.finish(keyOf("new batch"))
	require.Equal(t, keyOf("new batch").Address(), w.key().Address)
}

func TestReplacementStopsAReshare(t *testing.T) {
	w := keyed(t)
	w.l1(locked(5, 10))
	w.nextPlan()
	require.Equal(t, pool.Reshare, w.pending().Op)
	w.must(10, w.replace(1), w.replace(2), w.replace(3), w.replace(4))
	require.Equal(t, pool.Keygen, w.pending().Op)
	require.Equal(t, uint64(3), w.pending().Generation)
}

func TestSuspicionDecays(t *testing.T) {
	w := keyed(t)
	req := w.ask(2, 7, 0)
	for _, id := range []uint64{1, 2, 3} {
		w.must(0, w.vote(req.ID, id, 0, ""))
	}
	w.pass(10_000)
	now := w.block.Millis
	for id, want := range map[uint64]uint64{1: 1, 2: 1, 3: 1, 4: 0} {
		require.Equal(t, want, w.state.Suspicion(id, now))
	}
	require.Equal(t, uint64(1), w.state.Suspicion(1, now+599_999))
	require.Zero(t, w.state.Suspicion(1, now+600_000))
	require.Zero(t, w.state.Suspicion(1, 1<<63))
}

// With somebody under suspicion among those who approve, a request waits a moment for others to choose from.
func TestCommitteesPreferTheLessSuspected(t *testing.T) {
	w := keyed(t)
	first := w.ask(2, 7, 0)
	for _, id := range []uint64{1, 2, 3} {
		w.must(0, w.vote(first.ID, id, 0, ""))
	}
	w.pass(10_000) // they do not sign
	w.must(10, w.result(first.ID, 4, keyOf("batch")))
	second := w.ask(2, 8, 0)
	for _, id := range []uint64{1, 2, 3} {
		w.must(0, w.vote(second.ID, id, 0, ""))
	}
	require.Equal(t, pool.RequestVoting, w.request(second.ID).State)
	w.must(0, w.vote(second.ID, 4, 0, ""))
	require.Equal(t, pool.RequestSigning, w.request(second.ID).State, "all have spoken")
	require.Contains(t, w.request(second.ID).Committee, uint64(4))

	third := w.ask(2, 9, 0)
	for _, id := range []uint64{1, 2, 3} {
		w.must(0, w.vote(third.ID, id, 0, ""))
	}
	w.pass(499)
	require.Equal(t, pool.RequestVoting, w.request(third.ID).State)
	w.pass(1)
	require.Equal(t, pool.RequestSigning, w.request(third.ID).State, "nobody better has come")
}
