package ceremony_test

import (
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// join makes a fifth sequencer, and leave makes one inactive; the next plan begins with it.
func join(s *pool.State) {
	key := sequencerKey(5)
	s.Sequencers = append(slices.Clone(s.Sequencers), pool.Sequencer{
		ID: 5, Signer: key.Address(), PubKey: crypto.CompressPubkey(&key.PublicKey), Power: 10, Status: pool.Active,
	})
	s.Keys[0].Plan = 0
}

func leave(id uint64) func(*pool.State) {
	return func(s *pool.State) {
		s.Sequencers = slices.Clone(s.Sequencers)
		s.Sequencers[id-1].Status = pool.Inactive
	}
}

func hasGeneration(g uint64) func(*pool.State) bool {
	return func(s *pool.State) bool { return s.Keys[0].Generation == g && s.Keys[0].State == pool.KeyActive }
}

func retirementDone(s *pool.State) bool {
	r := s.Keys[0].Retiring
	return len(r) > 0 && !slices.ContainsFunc(r, func(x pool.Retirement) bool { return len(x.Outstanding()) > 0 })
}

// A fifth sequencer joins and one of the first four leaves: the address stays, the old shares go.
func TestKeyIsReshared(t *testing.T) {
	c, n := newChain(t), newThreshold()
	before := withKey(t, c, n)
	runAll(t, c, n, verdicts(approve))
	run(t, c, n, 5, verdicts(approve))
	c.edit(leave(2))
	c.edit(join)
	c.until(t, "the next generation", hasGeneration(2))
	s := c.until(t, "retirement by all", retirementDone)
	k, _ := s.Key(pool.KeyBatch)
	require.Equal(t, before.Address, k.Address)
	require.Equal(t, []uint64{1, 3, 4, 5}, k.Participants)
	for id := uint64(1); id <= 5; id++ {
		want := mpc.ShareActive
		if id == 2 {
			want = mpc.ShareNone
		}
		requireShare(t, n, id, 2, want)
	}
	for id := uint64(1); id <= 4; id++ {
		requireShare(t, n, id, 1, mpc.ShareRetired)
	}
	req := c.ask(t, 5, 0)
	s = c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	r, _ := s.Request(req.ID)
	require.Equal(t, uint64(2), r.Generation)
}

// The old share goes only after the new one is the one to sign with, on every node.
func TestSuccessorIsActivatedFirst(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	runAll(t, c, n, verdicts(approve))
	run(t, c, n, 5, verdicts(approve))
	c.edit(join)
	c.until(t, "retirement by all", retirementDone)
	n.mu.Lock()
	defer n.mu.Unlock()
	address := mpc.Address(groupKey(pool.KeyBatch).Address())
	for id := uint64(1); id <= 4; id++ {
		activated := slices.Index(n.log, "activate "+shareName(id, pool.KeyBatch, 2, address))
		retired := slices.Index(n.log, "retire "+shareName(id, pool.KeyBatch, 1, address))
		require.GreaterOrEqual(t, activated, 0)
		require.Greater(t, retired, activated)
	}
}

// All nodes die at once after the pool has committed a generation and before anybody has acted on it.
func TestRestartAfterTheCommit(t *testing.T) {
	c, n := newChain(t), newThreshold()
	key := withKey(t, c, n)
	c.edit(func(s *pool.State) {
		k := &s.Keys[0]
		k.Generation, k.Newest = 2, 2
		k.Retiring = []pool.Retirement{{Generation: 1, Participants: k.Participants, Threshold: 3}}
	})
	for id := uint64(1); id <= 4; id++ {
		n.shares[shareName(id, pool.KeyBatch, 2, mpc.Address(key.Address))] = mpc.SharePending
	}
	runAll(t, c, n, verdicts(approve))
	c.until(t, "retirement by all", retirementDone)
	for id := uint64(1); id <= 4; id++ {
		requireShare(t, n, id, 2, mpc.ShareActive)
		requireShare(t, n, id, 1, mpc.ShareRetired)
	}
}

// A ceremony may begin in the block in which the generation before becomes active: no node fails it because it has not got round
// to its store yet.
func TestReshareRightAfterTheCommit(t *testing.T) {
	c, n := newChain(t), newThreshold()
	key := withKey(t, c, n)
	for id := uint64(1); id <= 4; id++ {
		n.shares[shareName(id, pool.KeyBatch, 1, mpc.Address(key.Address))] = mpc.SharePending
	}
	c.edit(join)
	c.pass(1)
	here(t, c, 1, 2, 3, 4, 5)
	running(t, c)
	n.stuck = 8 // activations, so that the store is late on every node
	runAll(t, c, n, verdicts(approve))
	run(t, c, n, 5, verdicts(approve))
	s := c.until(t, "the end of the ceremony", func(s *pool.State) bool { return s.Keys[0].Pending == nil })
	require.True(t, hasGeneration(2)(s), "%+v", s.Keys[0].Last)
}

// All nodes die at once in the middle of a reshare: the generation is given up, and the old one signs.
func TestRestartDuringAReshare(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	n.holding = true
	var stops []func()
	for id := uint64(1); id <= 5; id++ {
		stops = append(stops, run(t, c, n, id, verdicts(approve)))
	}
	c.edit(join)
	session := running(t, c)
	require.Eventually(t, func() bool { return len(n.startsOf(session)) >= 4 }, 5*time.Second, time.Millisecond)
	for _, stop := range stops {
		stop()
	}
	n.set(func() { n.holding = false })
	c.pass(60_000)
	require.Nil(t, c.State().Keys[0].Pending)
	runAll(t, c, n, verdicts(approve))
	req := c.ask(t, 2, 0)
	s := c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	require.True(t, hasGeneration(1)(s))
}

func TestShareOfAFailedReshareIsDiscarded(t *testing.T) {
	c, n := newChain(t), newThreshold()
	key := withKey(t, c, n)
	c.edit(func(s *pool.State) { s.Keys[0].Newest = 3 }) // generations 2 and 3 failed
	n.shares[shareName(1, pool.KeyBatch, 2, mpc.Address(key.Address))] = mpc.SharePending
	n.shares[shareName(1, pool.KeyBatch, 3, mpc.Address(key.Address))] = mpc.SharePending
	run(t, c, n, 1, verdicts(approve))
	requireShare(t, n, 1, 2, mpc.ShareNone)
	requireShare(t, n, 1, 3, mpc.ShareNone)
	requireShare(t, n, 1, 1, mpc.ShareActive)
}

// The pool does not wait for the word of a node that was away for ages, but its old share goes all the same.
func TestForgottenShareIsDestroyed(t *testing.T) {
	c, n := newChain(t), newThreshold()
	key := withKey(t, c, n)
	c.edit(func(s *pool.State) {
		s.Keys[0].Generation, s.Keys[0].Newest, s.Keys[0].Participants = 9, 9, []uint64{2, 3, 4}
	})
	run(t, c, n, 1, verdicts(approve))
	requireShare(t, n, 1, 1, mpc.ShareRetired)
	require.Equal(t, mpc.Address(key.Address), mpc.Address(c.State().Keys[0].Address))
}

// An old share is kept as long as a signature is being made with it.
func TestOldShareWaitsForASignatureUnderWay(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	runAll(t, c, n, verdicts(approve))
	run(t, c, n, 5, verdicts(approve))
	n.set(func() { n.holding = true })
	req := c.ask(t, 2, 0)
	s := c.until(t, "a committee", inState(req.ID, pool.RequestSigning))
	r, _ := s.Request(req.ID)
	require.Eventually(t, func() bool { return len(n.startsOf(r.Session)) == 3 }, 5*time.Second, time.Millisecond)
	n.set(func() { n.holding = false })
	c.edit(join)
	s = c.until(t, "the next generation", hasGeneration(2))
	require.False(t, s.Retirable(pool.KeyBatch, 1))
	for id := uint64(1); id <= 5; id++ {
		requireShare(t, n, id, 2, mpc.ShareActive)
	}
	n.mu.Lock()
	require.False(t, slices.ContainsFunc(n.log, func(line string) bool { return line[:6] == "retire" }))
	n.mu.Unlock()
	c.pass(10_000) // the attempt ends
	c.until(t, "retirement by all", retirementDone)
	s = c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	r, _ = s.Request(req.ID)
	require.Equal(t, uint64(2), r.Generation)
}

func TestTestSignatureIsTriedAgain(t *testing.T) {
	c, n := newChain(t), newThreshold()
	n.broken = 6 // three signers of two sets
	runAll(t, c, n, verdicts(approve))
	c.pass(1)
	s := c.until(t, "everybody's word", func(s *pool.State) bool {
		return len(s.Keys) > 0 && s.Keys[0].Pending != nil && len(s.Keys[0].Pending.Troubles) == 4
	})
	require.Eventually(t, func() bool {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.broken <= 0
	}, 5*time.Second, time.Millisecond)
	require.Equal(t, pool.PhaseTesting, s.Keys[0].Pending.Phase)
	for _, trouble := range s.Keys[0].Pending.Troubles {
		require.Contains(t, trouble.Reason, "deadline")
	}
	c.pass(10_000)
	s = c.until(t, "the key", isActive)
	require.Equal(t, uint64(1), s.Keys[0].Generation)
}

// What the library names after a protocol failure, and who gave up first, can be honest.
func TestOnlyWhoIsMissedIsBlamed(t *testing.T) {
	for reason, blamed := range map[mpc.Reason][]uint64{
		mpc.ReasonDeadline: {3}, mpc.ReasonRejected: {3}, mpc.ReasonConflict: {3}, mpc.ReasonProtocol: nil, mpc.ReasonAborted: nil,
	} {
		c, n := newChain(t), newThreshold()
		n.fault = &mpc.Failure{Reason: reason, Culprits: []mpc.PartyID{3}}
		c.pass(1)
		here(t, c, 1, 2, 3, 4)
		stop := run(t, c, n, 1, verdicts(approve))
		s := c.until(t, "a report", func(s *pool.State) bool { return len(s.Keys[0].Pending.Troubles) == 1 })
		require.Equal(t, blamed, s.Keys[0].Pending.Troubles[0].Blamed, reason)
		stop()
	}
}
