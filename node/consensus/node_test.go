package consensus_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/pool"
)

func TestFourValidatorsOrderBlocksAndTakeTurns(t *testing.T) {
	n := newNetwork(t, 4, func(p *pool.Params) { p.EpochLength = 3 })
	n.start(n.members...)
	s := n.wait(n.members[0], func(s *pool.State) bool { return true })
	for s.Head.Number < 10 {
		s = n.produce(n.wait(n.producer(s), func(have *pool.State) bool { return have.Epoch().ID >= s.Epoch().ID }))
	}
	require.EqualValues(t, 4, s.Epoch().ID, "three blocks an epoch")
	for _, m := range n.members {
		n.wait(m, func(have *pool.State) bool { return have.Head == s.Head })
		r, ok, err := m.blocks.Get(7)
		require.NoError(t, err)
		require.True(t, ok)
		e, err := r.Decode()
		require.NoError(t, err)
		require.Equal(t, r.Hash, e.Hash())
	}
}

func TestSilentProducerIsReplacedAndRecorded(t *testing.T) {
	n := newNetwork(t, 4, shortStall)
	n.start(n.members...)
	first := n.wait(n.members[0], func(s *pool.State) bool { return true }).Epoch()
	s := n.wait(n.members[0], func(s *pool.State) bool { return s.Epoch().ID > first.ID })
	next, ok := s.EpochByID(first.ID + 1)
	require.True(t, ok)
	require.Equal(t, first.Standby[0], next.Producer, "the next of the standby order")
	require.EqualValues(t, 1, next.Attempt)
	require.Equal(t, pool.FaultStall, s.Faults[0].Kind)
	require.Equal(t, first.Producer, s.Faults[0].Sequencer)
	for s.Head.Number == 0 { // a slow machine may lose a turn
		s = n.produce(n.wait(n.producer(s), func(have *pool.State) bool { return have.Epoch().ID >= s.Epoch().ID }))
	}
	require.EqualValues(t, 1, s.Head.Number)
}

func TestFencedProducerCannotCommit(t *testing.T) {
	n := newNetwork(t, 4, shortStall)
	n.start(n.members...)
	old := n.wait(n.members[0], func(s *pool.State) bool { return true })
	s := n.wait(n.members[0], func(s *pool.State) bool { return s.Epoch().ID > old.Epoch().ID })
	tx, err := pool.NewPayloadTx(&s.Params, old.Epoch().ID, nextBlock(s), n.producer(old).key)
	require.NoError(t, err)
	raw, err := pool.EncodeTx(tx)
	require.NoError(t, err)
	n.takesPart(n.members[0])
	require.ErrorContains(t, n.members[0].node.Submit(context.Background(), raw), "epoch that is over")
}

func TestInvalidBlockIsRefusedBeforeAnyVoteAndItsProducerReplaced(t *testing.T) {
	n := newNetwork(t, 4, shortStall)
	// The first producer's block 1 is the bad one: its hash follows from the genesis.
	g, err := n.genesis.NewState()
	require.NoError(t, err)
	for _, m := range n.members {
		m.judge = judge{bad: nextBlock(g).Hash()}
	}
	n.start(n.members...)
	s := n.wait(n.members[0], func(s *pool.State) bool { return true })
	tx, err := pool.NewPayloadTx(&s.Params, s.Epoch().ID, nextBlock(s), n.producer(s).key)
	require.NoError(t, err)
	raw, err := pool.EncodeTx(tx)
	require.NoError(t, err)
	n.submit(n.producer(s), raw)
	after := n.wait(n.members[0], func(have *pool.State) bool { return have.Epoch().ID > s.Epoch().ID })
	require.Zero(t, after.Head.Number)
	require.NotEqual(t, s.Epoch().Producer, after.Epoch().Producer)
}

func TestValidatorThatWasDownCatchesUp(t *testing.T) {
	n := newNetwork(t, 4, shortStall)
	up, late := n.members[:3], n.members[3]
	n.start(up...)
	s := n.wait(up[0], func(s *pool.State) bool { return s.Epoch().Producer != 4 })
	for s.Head.Number < 5 {
		for s.Epoch().Producer == 4 { // its turn passes
			old := s.Epoch().ID
			s = n.wait(up[0], func(s *pool.State) bool { return s.Epoch().ID > old })
		}
		s = n.produce(n.wait(n.producer(s), func(have *pool.State) bool { return have.Epoch().ID >= s.Epoch().ID }))
	}
	n.start(late)
	n.wait(late, func(have *pool.State) bool { return have.Head.Number >= s.Head.Number })
	require.Eventually(t, func() bool { return !late.node.CatchingUp() }, 60*time.Second, 50*time.Millisecond)
	for i := uint64(1); i <= s.Head.Number; i++ {
		mine, ok, err := late.blocks.Get(i)
		require.NoError(t, err)
		require.True(t, ok)
		theirs, _, err := up[0].blocks.Get(i)
		require.NoError(t, err)
		require.Equal(t, theirs.Hash, mine.Hash)
	}
}

func TestStateSurvivesRestartOfAll(t *testing.T) {
	n := newNetwork(t, 4, nil)
	n.start(n.members...)
	s := n.produce(n.produce(n.wait(n.members[0], func(*pool.State) bool { return true })))
	for _, m := range n.members {
		n.wait(m, func(have *pool.State) bool { return have.Head.Number >= 2 })
	}
	n.stop(n.members...)
	n.start(n.members...)
	for _, m := range n.members {
		n.wait(m, func(have *pool.State) bool { return have.Head == s.Head })
	}
	height := n.members[0].node.Height()
	n.wait(n.members[0], func(*pool.State) bool { return n.members[0].node.Height() > height+2 })
}

func TestSequencerThatLocksOnL1JoinsAndLeaves(t *testing.T) {
	n := newNetwork(t, 4, nil)
	n.start(n.members...)
	key := signerKey(t, 9)
	joiner := home.NewSigner(key).Address()
	lock := pool.L1Block{Number: 11, Hash: common.Hash{11}, PrevRandao: common.Hash{1}, Events: []pool.Event{{
		Kind: pool.EventLocked, ID: 5, Nonce: 1, Owner: joiner, Signer: joiner, Power: 100, PubKey: crypto.FromECDSAPub(&key.PublicKey)[1:],
	}}}
	// Three of four have seen it: more than two thirds.
	for _, m := range n.members[:3] {
		m.l1.show(lock)
	}
	for _, m := range n.members {
		s := n.wait(m, func(s *pool.State) bool { return len(s.ActiveSequencers()) == 5 })
		require.Equal(t, pool.Position{Block: 12}, s.L1.Position)
	}
	leave := pool.L1Block{Number: 12, Hash: common.Hash{12}, Events: []pool.Event{{Kind: pool.EventUnlockInit, ID: 5, Nonce: 2}}}
	n.members[3].l1.show(lock)
	for _, m := range n.members {
		m.l1.show(leave)
	}
	for _, m := range n.members {
		s := n.wait(m, func(s *pool.State) bool { return len(s.ActiveSequencers()) == 4 })
		set := s.Validators[len(s.Validators)-1].Members
		require.Len(t, set, 4)
	}
	height := n.members[0].node.Height()
	n.wait(n.members[0], func(*pool.State) bool { return n.members[0].node.Height() > height+5 })
}

func TestIdlePoolMakesAtMostFiveBlocksASecond(t *testing.T) {
	n := newNetwork(t, 4, nil)
	n.start(n.members...)
	m := n.members[0]
	n.wait(m, func(*pool.State) bool { return m.node.Height() >= 3 })
	start, from := time.Now(), m.node.Height()
	n.wait(m, func(*pool.State) bool { return time.Since(start) >= 5*time.Second })
	perSecond := float64(m.node.Height()-from) / time.Since(start).Seconds()
	require.LessOrEqual(t, perSecond, 5.0)
	require.Positive(t, perSecond)
}
