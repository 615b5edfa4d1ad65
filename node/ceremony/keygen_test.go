package ceremony_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

func isActive(s *pool.State) bool {
	k, ok := s.Key(pool.KeyBatch)
	return ok && k.State == pool.KeyActive
}

func TestMissingKeyIsMade(t *testing.T) {
	c, n := newChain(t), newThreshold()
	runAll(t, c, n, verdicts(approve))
	c.pass(1)
	s := c.until(t, "the key", isActive)
	k, _ := s.Key(pool.KeyBatch)
	require.Equal(t, groupKey(pool.KeyBatch).Address(), k.Address)
	require.Equal(t, []uint64{1, 2, 3, 4}, k.Participants)
	for id := uint64(1); id <= 4; id++ {
		requireShare(t, n, id, 1, mpc.ShareActive)
	}
}

// requireShare waits until a node's store has a share in a state.
func requireShare(t *testing.T, n *threshold, id, generation uint64, want mpc.ShareState) {
	t.Helper()
	name := shareName(id, pool.KeyBatch, generation, mpc.Address(groupKey(pool.KeyBatch).Address()))
	require.Eventually(t, func() bool {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.shares[name] == want
	}, 5*time.Second, time.Millisecond, "share of generation %d of node %d", generation, id)
}

// running waits until the members of a ceremony are there, and gives its session.
func running(t *testing.T, c *chain) common.Hash {
	t.Helper()
	s := c.until(t, "a running ceremony", func(s *pool.State) bool {
		return len(s.Keys) > 0 && s.Keys[0].Pending != nil && s.Keys[0].Pending.Phase == pool.PhaseRunning
	})
	return s.Keys[0].Pending.Session
}

// here says for nodes that do not run that they are there.
func here(t *testing.T, c *chain, ids ...uint64) {
	t.Helper()
	for _, id := range ids {
		raw, err := pool.SignTx("test", &pool.KeyReady{Session: c.State().Keys[0].Pending.Session}, sequencerKey(id))
		require.NoError(t, err)
		require.NoError(t, c.Submit(t.Context(), raw))
	}
}

func TestKeygenIsStartedOncePerAttempt(t *testing.T) {
	c, n := newChain(t), newThreshold()
	c.pass(1)
	here(t, c, 2, 3, 4)
	run(t, c, n, 1, verdicts(approve))
	session := running(t, c)
	for range 20 {
		c.pass(1)
	}
	require.Eventually(t, func() bool { return len(n.startsOf(session)) == 1 }, time.Second*5, time.Millisecond)
	for range 20 {
		c.pass(1)
	}
	require.Equal(t, []uint64{1}, n.startsOf(session))
}

func TestShareOfFinishedKeygenIsReportedAfterRestart(t *testing.T) {
	c, n := newChain(t), newThreshold()
	c.pass(1)
	here(t, c, 1, 2, 3, 4)
	// The share is durable, the node died before it could say so.
	n.shares[shareName(2, pool.KeyBatch, 1, mpc.Address(groupKey(pool.KeyBatch).Address()))] = mpc.SharePending
	run(t, c, n, 2, verdicts(approve))
	s := c.until(t, "a report", func(s *pool.State) bool { return len(s.Keys[0].Pending.Reports) == 1 })
	require.Equal(t, uint64(2), s.Keys[0].Pending.Reports[0].Sequencer)
}

func TestFailureIsReportedAndTheNextAttemptSucceeds(t *testing.T) {
	c, n := newChain(t), newThreshold()
	n.failing = true
	runAll(t, c, n, verdicts(approve))
	c.pass(1)
	s := c.until(t, "the end of an attempt", func(s *pool.State) bool { return s.Keys[0].Failed == 1 })
	require.Equal(t, "participants disagree", s.Keys[0].Last.Reason, "nobody waited for the deadline")
	n.set(func() { n.failing = false })
	c.pass(5_000)
	s = c.until(t, "the key", isActive)
	k, _ := s.Key(pool.KeyBatch)
	require.Equal(t, uint64(2), k.Generation)
}

func TestKeygenPastItsDeadlineIsCancelled(t *testing.T) {
	c, n := newChain(t), newThreshold()
	c.pass(1)
	here(t, c, 2, 3, 4) // and that is the last that is heard of them
	run(t, c, n, 1, verdicts(approve))
	first := running(t, c)
	require.Eventually(t, func() bool { return len(n.startsOf(first)) == 1 }, 5*time.Second, time.Millisecond)
	c.pass(60_000)
	require.Eventually(t, func() bool {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.live == 0
	}, 5*time.Second, time.Millisecond)
	require.Equal(t, uint64(1), c.State().Keys[0].Failed)
}

func TestGenerationThatOthersDoNotHaveIsDiscarded(t *testing.T) {
	c, n := newChain(t), newThreshold()
	c.pass(1)
	here(t, c, 1, 2, 3, 4)
	n.shares[shareName(2, pool.KeyBatch, 1, mpc.Address(groupKey(pool.KeyBatch).Address()))] = mpc.SharePending
	run(t, c, n, 2, verdicts(approve))
	c.until(t, "a report", func(s *pool.State) bool { return len(s.Keys[0].Pending.Reports) == 1 })
	c.pass(60_000)
	requireShare(t, n, 2, 1, mpc.ShareNone)
}

func TestBusyManagerIsAskedAgain(t *testing.T) {
	c, n := newChain(t), newThreshold()
	n.busy = 5
	runAll(t, c, n, verdicts(approve))
	c.pass(1)
	c.until(t, "the key", isActive)
}

func TestLostReportIsHandedInAgain(t *testing.T) {
	c, n := newChain(t), newThreshold()
	c.lose, c.refuse = 3, 3
	runAll(t, c, n, verdicts(approve))
	c.pass(1)
	c.until(t, "the key", isActive)
}

func TestNothingStartsWhileCatchingUp(t *testing.T) {
	c, n := newChain(t), newThreshold()
	c.catchingUp = true
	runAll(t, c, n, verdicts(approve))
	for range 20 {
		c.pass(1)
	}
	require.Empty(t, c.State().Keys[0].Pending.Ready)
	c.mu.Lock()
	c.catchingUp = false
	c.mu.Unlock()
	c.until(t, "the key", isActive) // without another block
}

func TestOutsiderDoesNothing(t *testing.T) {
	c, n := newChain(t), newThreshold()
	run(t, c, n, 9, verdicts(approve))
	for range 20 {
		c.pass(1)
	}
	require.Empty(t, c.codes)
}
