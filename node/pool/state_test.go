package pool_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

type bigInt = big.Int

// busy is a pool with something in every field of its state, and the blocks that led there.
func busy(t testing.TB) *world {
	w := keyed(t)
	w.l1(locked(5, 10))
	w.must(10, w.statements(boundary(w.state.L1.Position.Block+1, 1)))
	req := w.ask(2, 7, 0)
	w.must(10, w.vote(req.ID, 1, 0, "because"))
	for _, id := range []uint64{2, 3, 4} {
		w.must(10, w.vote(req.ID, id, 0, ""))
	}
	w.must(10, w.result(req.ID, 2, keyOf("batch")))
	w.idle(stall)
	require.NotEmpty(t, w.state.Faults)
	require.NotEmpty(t, w.state.Statements)
	return w
}

func TestStateRoundTrip(t *testing.T) {
	w := busy(t)
	raw, err := w.state.Encode()
	require.NoError(t, err)
	back, err := pool.DecodeState(raw)
	require.NoError(t, err)
	again, err := back.Encode()
	require.NoError(t, err)
	require.Equal(t, raw, again)

	// A node that goes on from the decoded state comes to the same as one that never stopped.
	other := &world{t: t, state: back, block: w.block}
	for _, x := range []*world{w, other} {
		x.produce(5)
		x.l1(exit(5, 2))
	}
	require.Equal(t, w.hash(), other.hash())
}

func TestDecodeStateRefusesJunk(t *testing.T) {
	w := busy(t)
	raw, err := w.state.Encode()
	require.NoError(t, err)
	_, err = pool.DecodeState(raw[:len(raw)-1])
	require.Error(t, err)
	_, err = pool.DecodeState(append(raw, 0))
	require.Error(t, err)
}

func TestSameBlocksSameState(t *testing.T) {
	require.Equal(t, busy(t).hash(), busy(t).hash())
}

// Apply works on a copy: states that were handed out are read by other goroutines.
func TestApplyLeavesTheStateAlone(t *testing.T) {
	w := keyed(t)
	req := w.ask(2, 7, 0)
	w.must(10, w.vote(req.ID, 1, 0, ""))
	before := w.state
	hash := w.hash()
	e := before.Epoch()
	one := w.next()
	block := pool.Block{Height: w.block.Height + 1, Millis: w.block.Millis + 60_000}
	for _, txs := range [][][]byte{
		{w.proposal(one, e.ID, e.Producer)},
		{w.vote(req.ID, 2, 0, ""), w.vote(req.ID, 3, 0, ""), w.result(req.ID, 1, keyOf("batch"))},
		{w.vote(req.ID, 2, 0, "no"), w.vote(req.ID, 3, 0, "no")},
		{w.statements(boundary(w.state.L1.Position.Block+1, 1))},
		nil,
	} {
		first := before.Apply(block, txs)
		again, err := before.Hash()
		require.NoError(t, err)
		require.Equal(t, hash, again)
		second := before.Apply(block, txs)
		a, err := first.Next.Hash()
		require.NoError(t, err)
		b, err := second.Next.Hash()
		require.NoError(t, err)
		require.Equal(t, a, b)
		require.Equal(t, first.Results, second.Results)
	}
}

// An app hash that moves makes CometBFT produce blocks without pause.
func TestIdlePoolDoesNotMove(t *testing.T) {
	w := keyed(t)
	hash := w.hash()
	for range 3 {
		w.pass(100)
		require.Equal(t, hash, w.hash())
	}
}

func TestTransactionsWithoutEffectDoNotMoveTheState(t *testing.T) {
	w := keyed(t)
	hash := w.hash()
	for _, raw := range [][]byte{
		nil, []byte("junk"), w.askFor(77, 0, 0), w.result0(), w.proposal(w.next(), 99, 1),
		w.sign(&pool.SignVote{Request: common.Hash{1}, Approve: true}, 1),
	} {
		require.NotEqual(t, pool.CodeOK, w.do(raw))
		require.Equal(t, hash, w.hash())
	}
}

// result0 is a signature for a request that does not exist.
func (w *world) result0() []byte {
	return w.sign(&pool.SignResult{Request: common.Hash{1}, Sig: make([]byte, 65)}, 1)
}

// The order of phases is fixed: L1, payloads, the rest. A proposer cannot change an outcome by another order.
func TestPhasesComeInOrder(t *testing.T) {
	w := newWorld(t)
	e := w.state.Epoch()
	b := pool.L1Block{Number: w.state.L1.Position.Block, Events: []pool.Event{locked(5, 10)}}
	to := pool.Boundary{Position: b.End(), Digest: pool.NextDigest(w.state.L1.Digest, &b)}
	txs := [][]byte{
		w.proposal(w.next(), e.ID, e.Producer), w.statements(to), w.encode(&pool.Segment{Blocks: []pool.L1Block{b}, To: to}),
	}
	w.must(1000, txs...)
	require.Equal(t, uint64(1), w.state.Head.Number)
	require.Equal(t, pool.Cursor(to), w.state.L1)
}

func TestWhatApplyTakesAdmitTakes(t *testing.T) {
	w := keyed(t)
	req := w.ask(2, 7, 0)
	e := w.state.Epoch()
	for _, raw := range [][]byte{
		w.proposal(w.next(), e.ID, e.Producer), w.vote(req.ID, 1, 0, ""), w.vote(req.ID, 1, 0, "no"), w.askFor(2, 8, 0),
		w.result(req.ID, 2, keyOf("batch")),
	} {
		tx, err := pool.DecodeTx(raw)
		require.NoError(t, err)
		hash := w.hash()
		sender, res := w.state.Admit(tx, w.block)
		require.Equal(t, pool.CodeOK, res.Code)
		require.NotZero(t, sender)
		require.Equal(t, hash, w.hash(), "asking changes nothing")
		require.Equal(t, pool.CodeOK, w.state.Apply(w.block, [][]byte{raw}).Results[0].Code)
	}
}

func TestGenesisIsBound(t *testing.T) {
	hash := func(change func(*pool.Genesis)) common.Hash {
		g := genesis()
		change(g)
		s, err := g.NewState()
		require.NoError(t, err)
		h, err := s.Hash()
		require.NoError(t, err)
		require.Equal(t, s.Genesis, s.L1.Digest, "pools never mistake each other's statements")
		return h
	}
	same := hash(func(*pool.Genesis) {})
	require.Equal(t, same, hash(func(*pool.Genesis) {}))
	for _, change := range []func(*pool.Genesis){
		func(g *pool.Genesis) { g.ChainID = "other" }, func(g *pool.Genesis) { g.Params.StallMillis++ },
		func(g *pool.Genesis) { g.L1Hash[0]++ }, func(g *pool.Genesis) { g.Sequencers[0].Power++ },
	} {
		require.NotEqual(t, same, hash(change))
	}
}

func TestGenesisWithoutValidatorsIsRefused(t *testing.T) {
	g := genesis()
	for i := range g.Sequencers {
		g.Sequencers[i].PubKey = nil
	}
	_, err := g.NewState()
	require.ErrorContains(t, err, "no active sequencer")
	g = genesis()
	g.Params.StallMillis = 100
	_, err = g.NewState()
	require.ErrorContains(t, err, "stallMillis")
}
