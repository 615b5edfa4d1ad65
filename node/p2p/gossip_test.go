package p2p_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
)

type event struct{ what, peer, frame string }

// recorder is a GossipHandler that remembers. hold, if set, keeps Receive waiting.
type recorder struct {
	events chan event
	hold   chan struct{}
}

func newRecorder() *recorder { return &recorder{events: make(chan event, 5000)} }

func (r *recorder) PeerUp(peer string)   { r.events <- event{"up", peer, ""} }
func (r *recorder) PeerDown(peer string) { r.events <- event{"down", peer, ""} }
func (r *recorder) Receive(peer string, frame []byte) {
	if r.hold != nil {
		<-r.hold
	}
	r.events <- event{"frame", peer, string(frame)}
}

func startGossiper(t *testing.T, set *p2ptest.Registry) (*node, *recorder) {
	t.Helper()
	n, rec := startNode(t, set, nil), newRecorder()
	n.Gossip().SetHandler(rec)
	return n, rec
}

func TestGossip(t *testing.T) {
	set := p2ptest.NewRegistry()
	a, atA := startGossiper(t, set)
	b, atB := startGossiper(t, set)
	nameA, nameB := string(a.ID), string(b.ID)
	require.ErrorIs(t, a.Gossip().Send(nameB, []byte("early")), p2p.ErrNotConnected)

	connect(t, a.Host, b.Host)
	require.Equal(t, event{"up", nameB, ""}, take(t, atA.events))
	require.Equal(t, event{"up", nameA, ""}, take(t, atB.events))
	largest := bytes.Repeat([]byte{7}, p2p.MaxGossip)
	require.NoError(t, a.Gossip().Send(nameB, largest))
	require.Equal(t, event{"frame", nameA, string(largest)}, take(t, atB.events))
	require.ErrorIs(t, a.Gossip().Send(nameB, append(largest, 0)), p2p.ErrTooLarge)

	a.StopPeerGracefully(a.Host.Peers().Get(b.ID))
	require.Equal(t, event{"down", nameB, ""}, take(t, atA.events))
	require.Equal(t, event{"down", nameA, ""}, take(t, atB.events))
	require.Empty(t, atA.events)
	require.Empty(t, atB.events)
}

// A slow receiver loses frames, and the sender learns when a peer takes no more.
func TestGossipFlood(t *testing.T) {
	set := p2ptest.NewRegistry()
	a, atA := startGossiper(t, set)
	b, atB := startGossiper(t, set)
	atB.hold = make(chan struct{})
	connect(t, a.Host, b.Host)
	require.Equal(t, "up", take(t, atA.events).what)

	sent := 0
	for sent < 600 {
		err := a.Gossip().Send(string(b.ID), []byte("flood"))
		if err == nil {
			sent++
			continue
		}
		require.ErrorIs(t, err, p2p.ErrQueueFull)
	}
	require.Eventually(t, func() bool { return b.Stats().DroppedUserTx >= 600-257 }, patience, often)
	close(atB.hold)
}
