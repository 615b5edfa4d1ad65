package pool_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// claim is an approval by somebody on whose side sessions wait.
func (w *world) claim(id common.Hash, by uint64, waiting ...common.Hash) []byte {
	return w.sign(&pool.SignVote{Request: id, Approve: true, Waiting: waiting}, by)
}

// claimAll has members approve a request, with all sessions of theirs waiting.
func (w *world) claimAll(id common.Hash, members ...uint64) {
	w.t.Helper()
	for _, m := range members {
		var waiting []common.Hash
		for _, x := range w.state.Slots {
			if slices.Contains(x.Committee, m) {
				waiting = append(waiting, x.Session)
			}
		}
		if w.request(id).State != pool.RequestVoting {
			return
		}
		w.must(10, w.claim(id, m, waiting...))
	}
}

func TestActiveKeyHasSlots(t *testing.T) {
	w := newWorld(t)
	require.Empty(t, w.state.Slots)
	w.withKey()
	require.Len(t, w.state.Slots, 2)
	seen := map[common.Hash]bool{}
	for _, x := range w.state.Slots {
		require.Equal(t, w.key().Generation, x.Generation)
		require.Len(t, x.Committee, 3)
		require.Subset(t, w.key().Participants, x.Committee)
		seen[x.Session] = true
	}
	require.Len(t, seen, 2)
	before := slices.Clone(w.state.Slots)
	w.must(1_000_000)
	require.Equal(t, before, w.state.Slots, "time alone changes nothing")
}

// Another generation has other shares and maybe another committee: what the one before made ahead is of no use.
func TestNextGenerationHasSlotsOfItsOwn(t *testing.T) {
	w := keyed(t)
	before := w.state.Slots
	req := w.ask(1, 7, 0)
	w.l1(locked(5, 10))
	w.nextPlan()
	w.finish(keyOf("batch"))
	require.Len(t, w.state.Slots, 2)
	for _, x := range w.state.Slots {
		require.Equal(t, uint64(2), x.Generation)
		require.Len(t, x.Committee, int(w.key().Threshold))
		require.False(t, slices.ContainsFunc(before, func(o pool.Slot) bool { return o.Session == x.Session || o.Number == x.Number }))
	}
	if r := w.request(req.ID); r.Open() {
		require.Equal(t, common.Hash{}, r.Ahead)
	}
}

func TestRequestTakesASlotOnce(t *testing.T) {
	w := keyed(t)
	used := map[common.Hash]bool{}
	for nonce := range uint64(5) {
		req := w.ask(1, 7+nonce, 0)
		w.claimAll(req.ID, 1, 2, 3, 4)
		r := w.request(req.ID)
		require.Equal(t, pool.RequestSigning, r.State)
		require.NotEqual(t, common.Hash{}, r.Ahead)
		require.Len(t, r.Committee, 3)
		require.False(t, used[r.Ahead])
		used[r.Ahead] = true
		require.Len(t, w.state.Slots, 2)
		for _, x := range w.state.Slots {
			require.False(t, used[x.Session], "what is taken is gone in the same block")
		}
		w.must(10, w.result(req.ID, 3, keyOf("batch")))
	}
}

// Three approve, and the slot's fourth member has not spoken: it gets a moment.
func TestSlotIsWaitedForAMoment(t *testing.T) {
	w := keyed(t)
	x := w.state.Slots[0]
	var outside uint64
	for _, id := range w.key().Participants {
		if !slices.Contains(x.Committee, id) {
			outside = id
		}
	}
	last := x.Committee[2]
	req := w.ask(1, 7, 0)
	// Nobody but the members of one slot says that anything waits.
	w.must(10, w.claim(req.ID, outside), w.claim(req.ID, x.Committee[0], x.Session), w.claim(req.ID, x.Committee[1], x.Session))
	require.Equal(t, pool.RequestVoting, w.request(req.ID).State)
	w.must(10, w.claim(req.ID, last, x.Session))
	r := w.request(req.ID)
	require.Equal(t, x.Session, r.Ahead)
	require.Equal(t, x.Committee, r.Committee)

	x = w.state.Slots[0]
	req = w.ask(2, 8, 0)
	for _, id := range w.key().Participants {
		if id != x.Committee[2] {
			w.must(10, w.claim(req.ID, id, x.Session))
		}
	}
	require.Equal(t, pool.RequestVoting, w.request(req.ID).State)
	w.must(w.state.Params.MPC.SignMillis / 20)
	r = w.request(req.ID)
	require.Equal(t, pool.RequestSigning, r.State)
	require.Equal(t, common.Hash{}, r.Ahead)
	require.NotContains(t, r.Committee, x.Committee[2])
}

func TestSlotThatDoesNotWaitIsReplaced(t *testing.T) {
	w := keyed(t)
	before := slices.Clone(w.state.Slots)
	approve := func(nonce uint64) pool.SignRequest {
		req := w.ask(1, nonce, 0)
		w.must(10, w.claim(req.ID, 1), w.claim(req.ID, 2), w.claim(req.ID, 3))
		w.must(10, w.result(req.ID, 3, keyOf("batch")))
		return w.request(req.ID)
	}
	require.Equal(t, common.Hash{}, approve(7).Ahead)
	require.Equal(t, before, w.state.Slots, "it may be under way")
	w.must(w.state.Params.MPC.SignMillis)
	approve(8)
	require.Len(t, w.state.Slots, 2)
	for _, x := range w.state.Slots {
		require.Equal(t, []uint64{1, 2, 3}, x.Committee, "those who are there")
		require.False(t, slices.ContainsFunc(before, func(o pool.Slot) bool { return o.Session == x.Session }))
	}
}

func TestRepeatedAttemptTakesNoSlot(t *testing.T) {
	w := keyed(t)
	req := w.ask(1, 7, 0)
	w.claimAll(req.ID, 1, 2, 3, 4)
	require.NotEqual(t, common.Hash{}, w.request(req.ID).Ahead)
	w.must(10_000)
	r := w.request(req.ID)
	require.Equal(t, uint64(1), r.Attempt)
	require.Equal(t, common.Hash{}, r.Ahead)
	require.Empty(t, r.Claims)
	for _, id := range []uint64{1, 2, 3, 4} {
		var waiting []common.Hash
		for _, x := range w.state.Slots {
			waiting = append(waiting, x.Session)
		}
		w.pass(10, w.sign(&pool.SignVote{Request: req.ID, Attempt: 1, Approve: true, Waiting: waiting}, id))
	}
	r = w.request(req.ID)
	require.Equal(t, pool.RequestSigning, r.State)
	require.Equal(t, common.Hash{}, r.Ahead)
}

// Whoever lets a session fail that was made ahead costs a batch half of an attempt's time, and is not forgiven for being in
// the next attempt, which succeeds.
func TestSessionMadeAheadThatFailsCostsLittleTime(t *testing.T) {
	w := keyed(t)
	req := w.ask(1, 7, 0)
	w.claimAll(req.ID, 1, 2, 3, 4)
	r := w.request(req.ID)
	require.NotEqual(t, common.Hash{}, r.Ahead)
	require.Equal(t, w.block.Millis+w.state.Params.MPC.SignMillis/2, r.Deadline)
	failed := r.Committee
	w.pass(w.state.Params.MPC.SignMillis / 2)
	for _, id := range []uint64{1, 2, 3, 4} {
		w.pass(10, w.sign(&pool.SignVote{Request: req.ID, Attempt: 1, Approve: true}, id))
	}
	require.GreaterOrEqual(t, w.request(req.ID).Deadline+30, w.block.Millis+w.state.Params.MPC.SignMillis, "an attempt from the beginning has all the time")
	w.must(10, w.result(req.ID, 3, keyOf("batch")))
	for _, id := range failed {
		require.Equal(t, uint64(1), w.state.Suspicion(id, w.block.Millis), "sequencer %d", id)
	}
}

func TestClaimsAreBounded(t *testing.T) {
	w := keyed(t)
	req := w.ask(1, 7, 0)
	w.must(10, w.claim(req.ID, 1, make([]common.Hash, 100)...))
	require.Len(t, w.request(req.ID).Claims, 1)
	require.Len(t, w.request(req.ID).Claims[0].Sessions, 8)
}
