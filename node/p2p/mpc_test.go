package p2p_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
)

// The logger of tss-lib, which package mpc brings along, keeps a goroutine.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
}

type heard struct {
	from      mpc.PartyID
	broadcast bool
	msg       []byte
}

func listen(n *node) <-chan heard {
	ch := make(chan heard, 1000)
	n.MPC().SetHandler(func(from mpc.PartyID, broadcast bool, msg []byte) { ch <- heard{from, broadcast, msg} })
	return ch
}

// startMesh starts sequencers 1 to n, all connected, and waits until all know each other.
func startMesh(t *testing.T, set *p2ptest.Registry, n int) []*node {
	t.Helper()
	var nodes []*node
	for i := range n {
		nodes = append(nodes, startNode(t, set, p2ptest.SignerOf(uint64(i+1))))
		for _, before := range nodes[:i] {
			connect(t, nodes[i].Host, before.Host)
		}
	}
	for _, node := range nodes {
		awaitProofs(t, node.Reactor, n-1)
	}
	return nodes
}

func TestMessagesBetweenFourSequencers(t *testing.T) {
	ctx := context.Background()
	nodes := startMesh(t, p2ptest.NewRegistry(1, 2, 3, 4), 4)
	var inboxes []<-chan heard
	for _, n := range nodes {
		inboxes = append(inboxes, listen(n))
	}

	t.Run("one to one, of the largest size", func(t *testing.T) {
		large := bytes.Repeat([]byte{0xab}, mpc.MaxMessage)
		require.NoError(t, nodes[0].MPC().Send(ctx, 3, large))
		got := take(t, inboxes[2])
		require.Equal(t, heard{1, false, large}, got)
		require.ErrorIs(t, nodes[0].MPC().Send(ctx, 3, append(large, 0)), p2p.ErrTooLarge)
		require.ErrorIs(t, nodes[0].MPC().Broadcast(ctx, append(large, 0)), p2p.ErrTooLarge)
	})
	t.Run("one to all, but itself", func(t *testing.T) {
		require.NoError(t, nodes[3].MPC().Broadcast(ctx, []byte("to all")))
		for _, inbox := range inboxes[:3] {
			require.Equal(t, heard{4, true, []byte("to all")}, take(t, inbox))
		}
		require.Empty(t, inboxes[3])
	})
	t.Run("one to some", func(t *testing.T) {
		require.NoError(t, nodes[3].MPC().Multicast(ctx, []mpc.PartyID{1, 3, 9}, []byte("to some")))
		for _, i := range []int{0, 2} {
			require.Equal(t, heard{4, true, []byte("to some")}, take(t, inboxes[i]))
		}
		require.NoError(t, nodes[3].MPC().Broadcast(ctx, []byte("to all")))
		for _, inbox := range inboxes[:3] {
			require.Equal(t, heard{4, true, []byte("to all")}, take(t, inbox), "nothing before")
		}
		require.ErrorIs(t, nodes[0].MPC().Multicast(ctx, []mpc.PartyID{2}, bytes.Repeat([]byte{1}, mpc.MaxMessage+1)), p2p.ErrTooLarge)
	})
	t.Run("to nobody", func(t *testing.T) {
		require.ErrorIs(t, nodes[0].MPC().Send(ctx, 1, []byte("myself")), p2p.ErrNotConnected)
		require.ErrorIs(t, nodes[0].MPC().Send(ctx, 9, []byte("nobody")), p2p.ErrNotConnected)
	})
	t.Run("to a peer that is gone, and back", func(t *testing.T) {
		nodes[0].StopPeerGracefully(nodes[0].Host.Peers().Get(nodes[1].ID))
		require.ErrorIs(t, nodes[0].MPC().Send(ctx, 2, []byte("lost")), p2p.ErrNotConnected)
		require.Eventually(t, func() bool { return !nodes[1].Host.Peers().Has(nodes[0].ID) }, patience, often)
		connect(t, nodes[0].Host, nodes[1].Host)
		awaitProofs(t, nodes[0].Reactor, 3)
		require.NoError(t, nodes[0].MPC().Send(ctx, 2, []byte("back")))
		require.Equal(t, heard{1, false, []byte("back")}, take(t, inboxes[1]))
	})
}

// The set of sequencers changes while connections last.
func TestSetChangesUnderAConnection(t *testing.T) {
	ctx := context.Background()
	set := p2ptest.NewRegistry(1, 2)
	nodes := startMesh(t, set, 2)
	inbox := listen(nodes[0])

	set.Remove(p2ptest.SignerOf(2).Address())
	require.ErrorIs(t, nodes[0].MPC().Send(ctx, 2, []byte("late")), p2p.ErrNotConnected)
	require.NoError(t, nodes[1].MPC().Send(ctx, 1, []byte("late")))
	require.Eventually(t, func() bool { return nodes[0].Stats().DroppedOutsider == 1 }, patience, often)

	set.Set(p2ptest.SignerOf(2).Address(), 7) // it locked stake again, under another id
	require.NoError(t, nodes[1].MPC().Send(ctx, 1, []byte("again")))
	require.Equal(t, heard{7, false, []byte("again")}, take(t, inbox))
}

// A node that is no sequencer stays connected, hears no broadcast and says nothing that counts.
func TestFullNode(t *testing.T) {
	set := p2ptest.NewRegistry(1, 2)
	sequencer, full := startNode(t, set, p2ptest.SignerOf(1)), startNode(t, set, nil)
	inbox := listen(full)
	connect(t, full.Host, sequencer.Host)
	awaitProofs(t, full.Reactor, 1)
	require.NoError(t, full.MPC().Send(context.Background(), 1, []byte("let me sign")))
	require.Eventually(t, func() bool { return sequencer.Stats().DroppedOutsider == 1 }, patience, often)
	require.NoError(t, sequencer.MPC().Broadcast(context.Background(), []byte("to sequencers")))
	require.True(t, sequencer.Host.Peers().Has(full.ID))
	require.Empty(t, inbox)
}
