package adapter

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/adapter/opstack"
)

// newSequencerFixture is sequencer 1's control loop; sequencer 1 produces.
func newSequencerFixture(t *testing.T) (*fakeChain, *fakeOpNode, *Sequencer) {
	t.Helper()
	chain := newFakeChain(t, testGenesis(t, 2))
	chain.giveTurnTo(1)
	node, client := newFakeOpNode(t, chain)
	self := newTestKey(t, 1).Address()
	node.leading = func() bool { return mayProduce(chain, chain.State(), self) }
	return chain, node, NewSequencer(SequencerConfig{Chain: chain, Self: self, OpNode: client, Log: testLog(t)})
}

func TestSequencerStartsAndStopsWithItsTurn(t *testing.T) {
	chain, node, q := newSequencerFixture(t)
	require.Equal(t, sequencerTick, q.step(t.Context()))
	require.True(t, node.active)
	q.step(t.Context())
	require.Equal(t, 1, node.starts, "started once")

	chain.giveTurnTo(1)
	q.step(t.Context())
	require.Equal(t, []int{1, 0}, []int{node.starts, node.stops}, "the same producer goes on")

	chain.giveTurnTo(2)
	q.step(t.Context())
	require.False(t, node.active)
	q.step(t.Context())
	require.Equal(t, []int{1, 1}, []int{node.starts, node.stops}, "stopped once")
}

func TestSequencerWaitsForTheCommittedHead(t *testing.T) {
	chain, node, q := newSequencerFixture(t)
	chain.commitBlocks(1)
	var waits []time.Duration
	for range 6 {
		waits = append(waits, q.step(t.Context()))
	}
	ms := time.Millisecond
	require.Equal(t, []time.Duration{10 * ms, 20 * ms, 40 * ms, 80 * ms, 100 * ms, 100 * ms}, waits)
	require.Zero(t, node.starts)

	node.set(func(n *fakeOpNode) { n.head = opstack.BlockRef{Number: 1, Hash: common.Hash{0xbb}} })
	q.step(t.Context())
	require.Zero(t, node.starts, "the right number is not enough")
	node.set(func(n *fakeOpNode) { n.head.Hash = chain.State().Head.Hash })
	q.step(t.Context())
	require.True(t, node.active)
}

func TestSequencerDoesNotStartWhileTheNodeCatchesUp(t *testing.T) {
	chain, node, q := newSequencerFixture(t)
	chain.catchingUp = true
	q.step(t.Context())
	require.Zero(t, node.starts)

	node.active = true
	q.step(t.Context())
	require.False(t, node.active, "whose turn it is now, a node that catches up does not know")
}

func TestSequencerStartsAnOpNodeThatRestarted(t *testing.T) {
	_, node, q := newSequencerFixture(t)
	q.step(t.Context())
	node.set(func(n *fakeOpNode) { n.active = false })
	q.step(t.Context())
	require.True(t, node.active)
}

func TestSequencerToleratesAnOpNodeThatIsDown(t *testing.T) {
	_, node, q := newSequencerFixture(t)
	node.server.Close()
	require.Equal(t, sequencerTick, q.step(t.Context()))
	require.Equal(t, "down", q.opNode.last)
}

func TestSequencerLooksWhenItMatters(t *testing.T) {
	chain, _, q := newSequencerFixture(t)
	q.step(t.Context())
	require.False(t, q.worthALook(chain.State()))
	chain.commitBlocks(1)
	require.False(t, q.worthALook(chain.State()), "op-node builds: the head moves by itself")
	chain.giveTurnTo(2)
	require.True(t, q.worthALook(chain.State()))
	q.step(t.Context())
	chain.commitBlocks(1)
	require.False(t, q.worthALook(chain.State()), "somebody else's turn")
	chain.giveTurnTo(1)
	q.step(t.Context())
	chain.commitBlocks(1)
	require.True(t, q.worthALook(chain.State()), "op-node waits for the head")
}

func TestSequencerReactsToTheStateAndNotToTheTick(t *testing.T) {
	chain, node, q := newSequencerFixture(t)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- q.Run(ctx) }()
	active := func(want bool) func() bool {
		return func() bool {
			node.mu.Lock()
			defer node.mu.Unlock()
			return node.active == want
		}
	}
	for range 10 {
		require.Eventually(t, active(true), 5*time.Second, time.Millisecond)
		chain.giveTurnTo(2)
		require.Eventually(t, active(false), 5*time.Second, time.Millisecond)
		chain.giveTurnTo(1)
	}
	cancel()
	require.NoError(t, <-done)
}

func TestStartAndStopTolerateRepetition(t *testing.T) {
	_, node, q := newSequencerFixture(t)
	head := node.head.Hash
	require.NoError(t, q.node.StopSequencer(t.Context()))
	require.NoError(t, q.node.StartSequencer(t.Context(), head))
	require.NoError(t, q.node.StartSequencer(t.Context(), head))
	require.NoError(t, q.node.StopSequencer(t.Context()))
	err := q.node.StartSequencer(t.Context(), common.Hash{1})
	require.ErrorContains(t, err, "does not match")
	require.True(t, opstack.Answered(err))
}
