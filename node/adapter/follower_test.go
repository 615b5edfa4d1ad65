package adapter

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// followerFixture is sequencer 2's follower in a pool where sequencer 1 produces. Its clock stands still.
type followerFixture struct {
	chain    *fakeChain
	node     *fakeOpNode
	follower *Follower
	clock    time.Time
}

func newFollowerFixture(t *testing.T, origins OriginChecker) *followerFixture {
	t.Helper()
	g := testGenesis(t, 2)
	g.Params.EpochLength = 1000
	f := &followerFixture{chain: newFakeChain(t, g), clock: time.Unix(genesisSeconds, 0)}
	f.chain.giveTurnTo(1)
	node, client := newFakeOpNode(t, f.chain)
	f.node = node
	f.follower = NewFollower(FollowerConfig{
		Chain: f.chain, Blocks: f.chain.store, Self: newTestKey(t, 2).Address(), OpNode: client, Origins: origins, Log: testLog(t),
	})
	f.follower.now = func() time.Time { return f.clock }
	return f
}

func numbers(from, to uint64) []uint64 {
	var list []uint64
	for n := from; n <= to; n++ {
		list = append(list, n)
	}
	return list
}

func TestFollowerPostsEachCommittedBlockOnce(t *testing.T) {
	f := newFollowerFixture(t, nil)
	require.Equal(t, followTick, f.follower.step(t.Context()))
	require.Empty(t, f.node.takePosts())
	for n := uint64(1); n <= 3; n++ {
		f.chain.commitBlocks(1)
		f.follower.step(t.Context())
		require.Equal(t, []uint64{n}, f.node.takePosts())
		require.Equal(t, followTick, f.follower.step(t.Context()), "nothing is missing")
		require.Empty(t, f.node.takePosts())
	}
}

func TestFollowerCatchesUpInWindows(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.chain.commitBlocks(150)
	require.Equal(t, followPoll, f.follower.step(t.Context()))
	require.Equal(t, numbers(1, 64), f.node.takePosts())
	f.follower.step(t.Context())
	f.follower.step(t.Context())
	require.Equal(t, numbers(65, 150), f.node.takePosts())
	require.Equal(t, uint64(150), f.node.stands())
}

func TestFollowerWaitsWhileOpNodeInserts(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.node.slow = true
	f.chain.commitBlocks(70)
	f.follower.step(t.Context())
	require.Equal(t, numbers(1, 64), f.node.takePosts())
	f.follower.step(t.Context())
	require.Empty(t, f.node.takePosts(), "the window is full")

	f.node.set(func(n *fakeOpNode) { n.head = f.ref(t, 3) })
	f.follower.step(t.Context())
	require.Equal(t, numbers(65, 67), f.node.takePosts(), "the window moves with op-node's head")
}

// ref is a committed block as op-node names it.
func (f *followerFixture) ref(t *testing.T, number uint64) opstack.BlockRef {
	t.Helper()
	r, ok, err := f.chain.store.Get(number)
	require.NoError(t, err)
	require.True(t, ok)
	return opstack.BlockRef{Number: number, Hash: r.Hash}
}

func TestFollowerPostsAgainWhatOpNodeHasDropped(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.node.slow = true
	f.chain.commitBlocks(3)
	f.follower.step(t.Context())
	require.Equal(t, numbers(1, 3), f.node.takePosts())
	f.node.set(func(n *fakeOpNode) { clear(n.queue) })

	f.clock = f.clock.Add(repostAfter - 1)
	f.follower.step(t.Context())
	require.Empty(t, f.node.takePosts())
	f.clock = f.clock.Add(1)
	f.node.set(func(n *fakeOpNode) { n.slow = false })
	f.follower.step(t.Context())
	require.Equal(t, []uint64{1}, f.node.takePosts(), "at first only the block that is next")
	f.follower.step(t.Context())
	f.follower.step(t.Context())
	require.Equal(t, uint64(3), f.node.stands())
}

func TestFollowerStartsOverWhenOpNodeRestarts(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.chain.commitBlocks(4)
	f.follower.step(t.Context())
	require.Equal(t, numbers(1, 4), f.node.takePosts())

	f.node.set(func(n *fakeOpNode) { n.head = opstack.BlockRef{} })
	f.follower.step(t.Context())
	require.Empty(t, f.node.takePosts(), "op-node does not know its head yet")
	f.node.set(func(n *fakeOpNode) { n.head = f.ref(t, 2) })
	f.follower.step(t.Context())
	require.Equal(t, numbers(3, 4), f.node.takePosts())
}

func TestFollowerLeavesAnActiveProducerAloneForAWhile(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.chain.giveTurnTo(2)
	f.node.set(func(n *fakeOpNode) { n.active = true })
	f.chain.commitBlocks(1)
	f.follower.step(t.Context())
	f.clock = f.clock.Add(producerGrace - 1)
	f.follower.step(t.Context())
	require.Empty(t, f.node.takePosts(), "op-node inserts what it has built")
	f.clock = f.clock.Add(1)
	f.follower.step(t.Context())
	require.Equal(t, []uint64{1}, f.node.takePosts(), "it has not")
}

func TestFollowerHelpsAProducerThatHasNotStarted(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.chain.commitBlocks(1)
	f.chain.giveTurnTo(2)
	f.follower.step(t.Context())
	require.Equal(t, []uint64{1}, f.node.takePosts())
}

// originView is an L1 that knows one block.
type originView struct {
	canonical payload.Origin
	err       error
}

func (v *originView) Canonical(_ context.Context, o payload.Origin) (bool, error) {
	return o == v.canonical, v.err
}

func TestFollowerHoldsBackBlocksOfAnOrphanedOrigin(t *testing.T) {
	view := &originView{canonical: payload.Origin{Number: 5, Hash: common.Hash{6}}}
	f := newFollowerFixture(t, view)
	f.chain.commitBlocks(1)
	require.Equal(t, followTick, f.follower.step(t.Context()))
	require.Empty(t, f.node.takePosts())
	require.Contains(t, f.follower.stuck, "not canonical")

	view.err = errors.New("L1 is down")
	f.follower.step(t.Context())
	require.Contains(t, f.follower.stuck, "L1 is down")

	*view = originView{canonical: payload.Origin{Number: 5, Hash: common.Hash{5}}}
	f.follower.step(t.Context())
	require.Equal(t, []uint64{1}, f.node.takePosts())
	require.Empty(t, f.follower.stuck)
}

func TestFollowerNeverJumpsAGapInTheStore(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.chain.commitBlocks(3)
	require.NoError(t, f.chain.store.Prune(2))
	require.Equal(t, followTick, f.follower.step(t.Context()))
	require.Empty(t, f.node.takePosts())
	require.Contains(t, f.follower.stuck, "L2 block 1")
}

func TestFollowerResetsAnOpNodeOnAnotherBranch(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.chain.commitBlocks(2)
	for _, number := range []uint64{1, 2} { // below the head, and at it
		f.node.set(func(n *fakeOpNode) { n.head, n.resets = opstack.BlockRef{Number: number, Hash: common.Hash{0xbb}}, 0 })
		f.clock = f.clock.Add(resetEvery)
		f.follower.step(t.Context())
		require.Equal(t, 1, f.node.resets)
		f.follower.step(t.Context())
		require.Equal(t, 1, f.node.resets, "not again so soon")
	}
	require.Empty(t, f.node.takePosts(), "posting moves nothing")
}

func TestFollowerIgnoresAnOpNodeThatIsAhead(t *testing.T) {
	f := newFollowerFixture(t, nil)
	f.node.set(func(n *fakeOpNode) { n.head = opstack.BlockRef{Number: 9, Hash: common.Hash{9}} })
	f.follower.step(t.Context())
	require.Zero(t, f.node.resets)
}

func TestFollowerRunsUntilItIsStopped(t *testing.T) {
	f := newFollowerFixture(t, nil)
	before := goleak.IgnoreCurrent()
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- f.follower.Run(ctx) }()
	f.chain.commitBlocks(200)
	require.Eventually(t, func() bool { return f.node.stands() == 200 }, 20*time.Second, time.Millisecond)
	cancel()
	require.NoError(t, <-done)
	f.follower.node.Close()
	f.node.server.CloseClientConnections()
	goleak.VerifyNone(t, before)
}

func TestTheProducerIsWhoeverHasTheKeyOfTheEpochsSequencer(t *testing.T) {
	c := newFakeChain(t, testGenesis(t, 2))
	c.giveTurnTo(2)
	require.True(t, isProducer(c.State(), newTestKey(t, 2).Address()))
	require.False(t, isProducer(c.State(), newTestKey(t, 1).Address()))
	c.change(func(s *pool.State) { s.Sequencers[1].Signer = common.Address{1} })
	require.False(t, isProducer(c.State(), newTestKey(t, 2).Address()), "the key was changed on L1")
}
