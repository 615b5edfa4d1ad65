package ceremony_test

import (
	"testing"
	"time"

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
	session := c.State().Keys[0].Session
	s := c.until(t, "the key", isActive)
	k, _ := s.Key(pool.KeyBatch)
	require.Equal(t, groupKey(pool.KeyBatch).Address(), k.Address)
	require.ElementsMatch(t, []uint64{1, 2, 3, 4}, n.startsOf(session))
}

func TestKeygenIsStartedOncePerAttempt(t *testing.T) {
	c, n := newChain(t), newThreshold()
	run(t, c, n, 1, verdicts(approve))
	for range 20 {
		c.pass(1)
	}
	session := c.State().Keys[0].Session
	require.Eventually(t, func() bool { return len(n.startsOf(session)) == 1 }, time.Second*5, time.Millisecond)
	for range 20 {
		c.pass(1)
	}
	require.Equal(t, []uint64{1}, n.startsOf(session))
}

func TestShareOfFinishedKeygenIsReportedAfterRestart(t *testing.T) {
	c, n := newChain(t), newThreshold()
	c.pass(1)
	// The share is durable, the node died before it could say so.
	n.shares[shareName(2, pool.KeyBatch, 1, mpc.Address(groupKey(pool.KeyBatch).Address()))] = true
	run(t, c, n, 2, verdicts(approve))
	s := c.until(t, "a report", func(s *pool.State) bool { return len(s.Keys[0].Reports) == 1 })
	require.Equal(t, uint64(2), s.Keys[0].Reports[0].Sequencer)
}

func TestFailedKeygenWaitsForTheNextAttempt(t *testing.T) {
	c, n := newChain(t), newThreshold()
	n.failing = true
	runAll(t, c, n, verdicts(approve))
	c.pass(1)
	first := c.State().Keys[0].Session
	require.Eventually(t, func() bool { return len(n.startsOf(first)) == 4 }, 5*time.Second, time.Millisecond)
	n.set(func() { n.failing = false })
	c.pass(1)
	require.Len(t, n.startsOf(first), 4)
	c.pass(60_000)
	s := c.until(t, "the key", isActive)
	k, _ := s.Key(pool.KeyBatch)
	require.Equal(t, uint64(1), k.Attempt)
}

func TestKeygenPastItsDeadlineIsCancelled(t *testing.T) {
	c, n := newChain(t), newThreshold()
	run(t, c, n, 1, verdicts(approve)) // the others never come
	c.pass(1)
	first := c.State().Keys[0].Session
	require.Eventually(t, func() bool { return len(n.startsOf(first)) == 1 }, 5*time.Second, time.Millisecond)
	c.pass(60_000)
	second := c.State().Keys[0].Session
	require.NotEqual(t, first, second)
	require.Eventually(t, func() bool {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.live == 1 && len(n.starts[mpc.SessionID(second)]) == 1
	}, 5*time.Second, time.Millisecond)
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
	require.Empty(t, n.startsOf(c.State().Keys[0].Session))
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
	require.Empty(t, n.startsOf(c.State().Keys[0].Session))
}
