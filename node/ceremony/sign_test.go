package ceremony_test

import (
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

func inState(id common.Hash, want pool.RequestState) func(*pool.State) bool {
	return func(s *pool.State) bool {
		r, ok := s.Request(id)
		return ok && r.State == want
	}
}

func refusals(n int, id common.Hash) func(*pool.State) bool {
	return func(s *pool.State) bool {
		r, ok := s.Request(id)
		return ok && len(r.Refusals) == n
	}
}

func TestApprovedRequestIsSigned(t *testing.T) {
	c, n := newChain(t), newThreshold()
	key := withKey(t, c, n)
	runAll(t, c, n, verdicts(approve))
	req := c.ask(t, 2, 0)
	s := c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	r, _ := s.Request(req.ID)
	tx, err := r.SignedTx()
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	require.NoError(t, err)
	require.Equal(t, key.Address, from)
	require.ElementsMatch(t, r.Committee, n.startsOf(r.Session), "every member starts once, and nobody else")
}

func TestSignsWithOneNodeDown(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	for id := uint64(1); id <= 3; id++ {
		run(t, c, n, id, verdicts(approve))
	}
	req := c.ask(t, 2, 0)
	c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
}

func TestEverySignersReasonIsVisible(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	for id := uint64(1); id <= 4; id++ {
		reason := fmt.Sprintf("reason of %d", id)
		run(t, c, n, id, verdicts(func(pool.SignRequest, *pool.State) error { return &policy.Refusal{Reason: reason} }))
	}
	req := c.ask(t, 2, 0)
	s := c.until(t, "four refusals", refusals(4, req.ID)) // two of them decide
	r, _ := s.Request(req.ID)
	require.Equal(t, pool.RequestRefused, r.State)
	for _, f := range r.Refusals {
		require.Equal(t, fmt.Sprintf("reason of %d", f.Sequencer), f.Reason)
	}
	require.Empty(t, n.digests)
}

func TestOneRefusalDoesNotStopTheOthers(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	for id := uint64(1); id <= 3; id++ {
		run(t, c, n, id, verdicts(approve))
	}
	run(t, c, n, 4, verdicts(func(pool.SignRequest, *pool.State) error { return &policy.Refusal{Reason: "no"} }))
	req := c.ask(t, 2, 0)
	s := c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	r, _ := s.Request(req.ID)
	require.NotContains(t, r.Committee, uint64(4))
}

func TestOldRefusedRequestIsLeftAlone(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	req := c.ask(t, 2, 0)
	c.edit(func(s *pool.State) {
		s.Requests[0].State = pool.RequestRefused
		s.Progress.Millis = s.Requests[0].Created + s.Params.MPC.RequestMillis
	})
	var asked atomic.Int32
	run(t, c, n, 1, verdicts(func(r pool.SignRequest, _ *pool.State) error {
		asked.Add(1)
		return &policy.Refusal{Reason: "no"}
	}))
	later := c.ask(t, 2, 1)
	c.until(t, "a refusal", refusals(1, later.ID))
	require.True(t, refusals(0, req.ID)(c.State()))
	require.Equal(t, int32(1), asked.Load())
}

func TestVoteWaitsUntilTheNodeCanJudge(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	var ready atomic.Bool
	var asked atomic.Int32
	runAll(t, c, n, verdicts(func(pool.SignRequest, *pool.State) error {
		asked.Add(1)
		if !ready.Load() {
			return fmt.Errorf("%w: block 7 is not here", policy.ErrNotReady)
		}
		return nil
	}))
	req := c.ask(t, 2, 0)
	require.Eventually(t, func() bool { return asked.Load() > 12 }, 5*time.Second, time.Millisecond)
	r, _ := c.State().Request(req.ID)
	require.Empty(t, r.Approvals)
	require.Empty(t, r.Refusals)
	ready.Store(true) // no block tells: the store or L1 came back
	c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
}

func TestSignerWithoutShareSaysSo(t *testing.T) {
	c, n := newChain(t), newThreshold()
	key := withKey(t, c, n)
	delete(n.shares, shareName(3, key.Name, 1, mpc.Address(key.Address)))
	run(t, c, n, 3, verdicts(approve))
	req := c.ask(t, 2, 0)
	s := c.until(t, "a refusal", refusals(1, req.ID))
	r, _ := s.Request(req.ID)
	require.Equal(t, pool.Refusal{Sequencer: 3, Reason: "this signer has no share of the key"}, r.Refusals[0])
}

func TestAttemptPastItsDeadlineIsRepeated(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	n.holding = true // a member of the committee is silent
	runAll(t, c, n, verdicts(approve))
	req := c.ask(t, 2, 0)
	s := c.until(t, "a committee", inState(req.ID, pool.RequestSigning))
	first, _ := s.Request(req.ID)
	require.Eventually(t, func() bool { return len(n.startsOf(first.Session)) == 3 }, 5*time.Second, time.Millisecond)
	n.set(func() { n.holding = false })
	c.pass(10_000)
	s = c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	second, _ := s.Request(req.ID)
	require.Equal(t, uint64(1), second.Attempt)
	require.NotEqual(t, first.Session, second.Session)
	require.Eventually(t, func() bool {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.live == 0 // the first session has been cancelled everywhere
	}, 5*time.Second, time.Millisecond)
}

func TestRestartedSignerJoinsTheRunningSession(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	var stops []func()
	n.holding = true
	for id := uint64(1); id <= 3; id++ {
		stops = append(stops, run(t, c, n, id, verdicts(approve)))
	}
	req := c.ask(t, 2, 0)
	s := c.until(t, "a committee", inState(req.ID, pool.RequestSigning))
	r, _ := s.Request(req.ID)
	require.Eventually(t, func() bool { return len(n.startsOf(r.Session)) == 3 }, 5*time.Second, time.Millisecond)
	stops[0]()
	n.set(func() { n.holding = false })
	run(t, c, n, 1, verdicts(approve))
	s = c.until(t, "a signature", inState(req.ID, pool.RequestSigned))
	r, _ = s.Request(req.ID)
	require.Zero(t, r.Attempt)
	require.Len(t, r.Approvals, 3, "the vote of before the restart counts")
}

func TestDigestIsOfTheContentHere(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	req := c.ask(t, 2, 0)
	other := c.ask(t, 2, 1).Content
	c.edit(func(s *pool.State) { s.Requests[0].Content, s.Requests = other, s.Requests[:1] })
	runAll(t, c, n, verdicts(approve)) // a policy that looks away
	c.until(t, "a committee", inState(req.ID, pool.RequestSigning))
	for range 20 {
		c.pass(1)
	}
	r, _ := c.State().Request(req.ID)
	require.Empty(t, n.startsOf(r.Session))
	require.Equal(t, pool.RequestSigning, r.State)
}

func TestSessionsAreBoundedAndInOrder(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	n.holding = true
	for id := uint64(1); id <= 3; id++ {
		run(t, c, n, id, verdicts(approve))
	}
	var requests []pool.SignRequest
	for nonce := range uint64(6) {
		requests = append(requests, c.ask(t, 1+nonce%3, nonce))
	}
	for _, req := range requests {
		c.until(t, "a committee", inState(req.ID, pool.RequestSigning))
	}
	live := func() int {
		n.mu.Lock()
		defer n.mu.Unlock()
		return n.live
	}
	require.Eventually(t, func() bool { return live() == 3*4 }, 5*time.Second, time.Millisecond)
	c.pass(1)
	require.Equal(t, 3*4, live())
	n.set(func() { n.holding = false })
	c.pass(10_000) // the attempts run out and are repeated; time has to pass until signers that failed are taken again
	require.Eventually(t, func() bool {
		c.pass(20)
		return !slices.ContainsFunc(c.State().Requests, func(r pool.SignRequest) bool { return r.State != pool.RequestSigned })
	}, 10*time.Second, 2*time.Millisecond)
	require.LessOrEqual(t, n.peak, 3*4)
}

func TestNobodyVotesTwice(t *testing.T) {
	c, n := newChain(t), newThreshold()
	withKey(t, c, n)
	run(t, c, n, 1, verdicts(approve))
	c.ask(t, 2, 0)
	c.until(t, "an approval", func(s *pool.State) bool { return len(s.Requests[0].Approvals) == 1 })
	for range 50 {
		c.pass(1)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	require.Equal(t, []pool.Code{pool.CodeOK, pool.CodeOK}, c.codes, "the request and one vote, nothing else")
}
