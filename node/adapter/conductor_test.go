package adapter

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// conductorFixture is a pool in which sequencer 1 produces, with the conductor of sequencer self behind real JSON-RPC.
type conductorFixture struct {
	chain     *fakeChain
	node      *fakeOpNode
	conductor *Conductor
	client    *rpc.Client
	pins      string
}

func newConductorFixture(t *testing.T, self uint64) *conductorFixture {
	t.Helper()
	f := &conductorFixture{chain: newFakeChain(t, testGenesis(t, 3)), pins: filepath.Join(t.TempDir(), "pins")}
	f.chain.giveTurnTo(1)
	f.start(t, self)
	return f
}

// start makes a conductor, as a node does when it starts. It returns what stops it.
func (f *conductorFixture) start(t *testing.T, self uint64) (stop func()) {
	t.Helper()
	node, client := newFakeOpNode(t, f.chain)
	pins, err := OpenPins(f.pins)
	require.NoError(t, err)
	f.node = node
	f.conductor = NewConductor(ConductorConfig{
		Chain: f.chain, Blocks: f.chain.store, Pins: pins, Key: newTestKey(t, self), OpNode: client, Log: testLog(t),
	})
	server := serveAPIs(t, map[string]any{"conductor": &conductorAPI{c: f.conductor}})
	f.client, err = rpc.Dial(server.URL)
	require.NoError(t, err)
	stop = func() {
		f.client.Close()
		_ = pins.Close()
	}
	t.Cleanup(stop)
	return stop
}

func (f *conductorFixture) commit(t *testing.T, e *payload.Envelope) error {
	t.Helper()
	return f.client.CallContext(withinSeconds(t, 10), nil, "conductor_commitUnsafePayload", e)
}

func (f *conductorFixture) leader(t *testing.T) bool {
	t.Helper()
	var leader bool
	require.NoError(t, f.client.CallContext(withinSeconds(t, 10), &leader, "conductor_leader"))
	return leader
}

func TestCommitAnswersWhenTheBlockIsCommitted(t *testing.T) {
	f := newConductorFixture(t, 1)
	e := blockOn(t, f.chain.State(), 0)
	require.NoError(t, f.commit(t, e))
	require.Equal(t, e.Hash(), f.chain.State().Head.Hash)

	r, ok, err := f.chain.store.Get(1)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, newTestKey(t, 1).Address(), r.Signer)
}

func TestCommitOfTheSameBlockAgainIsFine(t *testing.T) {
	f := newConductorFixture(t, 1)
	first := blockOn(t, f.chain.State(), 0)
	require.NoError(t, f.commit(t, first))
	require.NoError(t, f.commit(t, first), "at the head")
	require.NoError(t, f.commit(t, blockOn(t, f.chain.State(), 0)))
	require.NoError(t, f.commit(t, first), "below the head")
	require.Equal(t, 2, f.chain.submissions())
}

func TestCommitOfAnotherBlockAtACommittedNumberNamesBoth(t *testing.T) {
	f := newConductorFixture(t, 1)
	good, bad := blockOn(t, f.chain.State(), 0), blockOn(t, f.chain.State(), 1)
	require.NoError(t, f.commit(t, good))
	for range 2 {
		err := f.commit(t, bad)
		require.ErrorContains(t, err, ErrConflict.Error())
		require.ErrorContains(t, err, good.Hash().Hex())
		require.ErrorContains(t, err, bad.Hash().Hex())
		f.chain.commitBlocks(1) // the second time, it is below the head
	}
}

func TestCommitIsForTheProducerOnly(t *testing.T) {
	f := newConductorFixture(t, 2)
	require.False(t, f.leader(t))
	err := f.commit(t, blockOn(t, f.chain.State(), 0))
	require.ErrorContains(t, err, ErrNotLeader.Error())
	require.Zero(t, f.chain.submissions())
}

func TestCommitRefusesWhatThePoolWould(t *testing.T) {
	f := newConductorFixture(t, 1)
	for name, test := range map[string]struct {
		edit func(*payload.ExecutionPayload)
		want error
	}{
		"a gap":             {func(p *payload.ExecutionPayload) { p.Number = 2 }, pool.ErrNotNext},
		"another parent":    {func(p *payload.ExecutionPayload) { p.ParentHash[0]++ }, pool.ErrWrongParent},
		"another time":      {func(p *payload.ExecutionPayload) { p.Timestamp++ }, pool.ErrWrongTime},
		"no L1 attributes":  {func(p *payload.ExecutionPayload) { p.Transactions = nil }, payload.ErrMalformed},
		"more than allowed": {func(p *payload.ExecutionPayload) { p.Transactions = append(p.Transactions, make([]byte, 17<<20)) }, payload.ErrMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			e := blockOn(t, f.chain.State(), 0)
			test.edit(e.Payload)
			require.ErrorIs(t, f.conductor.commit(t.Context(), e), test.want)
		})
	}
	require.NoError(t, f.commit(t, blockOn(t, f.chain.State(), 0)), "nothing of it was pinned")
}

func TestCommitNeverSignsTwoBlocksOfOneNumber(t *testing.T) {
	f := newConductorFixture(t, 1)
	pinned, other := blockOn(t, f.chain.State(), 0), blockOn(t, f.chain.State(), 1)
	f.chain.held = true
	require.ErrorIs(t, f.conductor.commit(withTimeout(t, 50*time.Millisecond), pinned), ErrNotOrdered)

	// The node restarts, and op-node, which restarted too, builds another block. No block has taken the first one yet.
	f.conductor.pins.Close()
	f.start(t, 1)
	f.chain.held = false
	err := f.commit(t, other)
	require.ErrorContains(t, err, ErrPinned.Error())
	require.Equal(t, pinned.Hash(), f.chain.State().Head.Hash, "the pinned block is submitted")
	require.Equal(t, []uint64{1}, f.node.takePosts(), "op-node gets it")
	require.Equal(t, pinned.Hash(), f.node.head.Hash)
}

func TestANewEpochVoidsThePin(t *testing.T) {
	f := newConductorFixture(t, 1)
	f.chain.held = true
	require.ErrorIs(t, f.conductor.commit(withTimeout(t, 50*time.Millisecond), blockOn(t, f.chain.State(), 0)), ErrNotOrdered)
	f.chain.held = false
	f.chain.giveTurnTo(1)
	other := blockOn(t, f.chain.State(), 1)
	require.NoError(t, f.commit(t, other))
	require.Equal(t, other.Hash(), f.chain.State().Head.Hash)
}

func TestAWaitingCommitFailsWhenTheTurnEnds(t *testing.T) {
	f := newConductorFixture(t, 1)
	f.chain.held = true
	result := make(chan error, 1)
	go func() { result <- f.commit(t, blockOn(t, f.chain.State(), 0)) }()
	require.Eventually(t, func() bool { return f.chain.submissions() > 0 }, 5*time.Second, time.Millisecond)
	require.True(t, f.leader(t))

	f.chain.giveTurnTo(2)
	require.False(t, f.leader(t))
	require.ErrorContains(t, <-result, ErrNotLeader.Error())
}

func TestAWaitingCommitGoesOnInTheNextEpochOfTheSameProducer(t *testing.T) {
	f := newConductorFixture(t, 1)
	f.chain.held = true
	e := blockOn(t, f.chain.State(), 0)
	result := make(chan error, 1)
	go func() { result <- f.commit(t, e) }()
	require.Eventually(t, func() bool { return f.chain.submissions() == 1 }, 5*time.Second, time.Millisecond)

	f.chain.mu.Lock()
	f.chain.held = false
	f.chain.mu.Unlock()
	f.chain.giveTurnTo(1)
	require.NoError(t, <-result)
	require.Equal(t, e.Hash(), f.chain.State().Head.Hash)
}

func TestALostSubmissionIsRepeated(t *testing.T) {
	f := newConductorFixture(t, 1)
	f.chain.held = true
	result := make(chan error, 1)
	go func() { result <- f.commit(t, blockOn(t, f.chain.State(), 0)) }()
	require.Eventually(t, func() bool { return f.chain.submissions() == 1 }, 5*time.Second, time.Millisecond)
	f.chain.mu.Lock()
	f.chain.held = false
	f.chain.mu.Unlock()
	require.NoError(t, <-result)
}

func TestCommitSaysWhyTheMempoolRefuses(t *testing.T) {
	f := newConductorFixture(t, 1)
	f.chain.refusal = errors.New("mempool is full")
	require.ErrorContains(t, f.commit(t, blockOn(t, f.chain.State(), 0)), "mempool is full")
}

func TestANodeThatCatchesUpDoesNotLead(t *testing.T) {
	f := newConductorFixture(t, 1)
	require.True(t, f.leader(t))
	f.chain.catchingUp = true
	require.False(t, f.leader(t))
	require.ErrorContains(t, f.commit(t, blockOn(t, f.chain.State(), 0)), ErrNotLeader.Error())
}

func TestANodeThatStopsIsFenced(t *testing.T) {
	f := newConductorFixture(t, 1)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.NoError(t, f.conductor.Run(ctx))
	require.False(t, f.leader(t))
	require.ErrorContains(t, f.commit(t, blockOn(t, f.chain.State(), 0)), ErrNotLeader.Error())
}
