package p2p_test

import (
	"testing"
	"time"

	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/cosmos/gogoproto/types"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	chainID  = p2ptest.ChainID
	patience = 20 * time.Second
	often    = 5 * time.Millisecond
)

// node is a host with the pool's reactor.
type node struct {
	*p2ptest.Host
	*p2p.Reactor
}

// startNode starts a node that signs with key (nil for a node that is no sequencer).
func startNode(t *testing.T, set *p2ptest.Registry, key pool.Signer) *node {
	t.Helper()
	n := &node{}
	n.Host = p2ptest.StartHost(t, func(id cmtp2p.ID) cmtp2p.Reactor {
		r, err := p2p.New(p2p.Config{ChainID: chainID, NodeID: id, Signer: key, Lookup: set.Lookup})
		require.NoError(t, err)
		n.Reactor = r
		return r
	})
	return n
}

func connect(t *testing.T, a, b *p2ptest.Host) {
	t.Helper()
	require.NoError(t, a.DialPeerWithAddress(b.Addr))
	require.Eventually(t, func() bool { return b.Peers().Has(a.ID) }, patience, often)
}

// awaitProofs waits until a node has proof of n peers.
func awaitProofs(t *testing.T, r *p2p.Reactor, n int) {
	t.Helper()
	require.Eventually(t, func() bool {
		proven := 0
		for _, p := range r.Peers() {
			if p.IsSequencer {
				proven++
			}
		}
		return proven == n
	}, patience, often)
}

// rogue is a reactor on the same channels that says what the test wants.
type rogue struct {
	cmtp2p.BaseReactor
	inbox chan []byte // what it is told on the MPC channel
	peer  chan cmtp2p.Peer
}

func newRogue() *rogue {
	r := &rogue{inbox: make(chan []byte, 100), peer: make(chan cmtp2p.Peer, 1)}
	r.BaseReactor = *cmtp2p.NewBaseReactor("Rogue", r)
	return r
}

func (r *rogue) GetChannels() []*cmtp2p.ChannelDescriptor {
	list := []*cmtp2p.ChannelDescriptor{}
	for _, ch := range []byte{p2p.ChannelMPC, p2p.ChannelUserTx} {
		list = append(list, &cmtp2p.ChannelDescriptor{
			ID: ch, Priority: 1, SendQueueCapacity: 1, RecvMessageCapacity: 1 << 20, MessageType: &types.BytesValue{},
		})
	}
	return list
}

func (r *rogue) AddPeer(peer cmtp2p.Peer) { r.peer <- peer }

func (r *rogue) Receive(e cmtp2p.Envelope) {
	if e.ChannelID == p2p.ChannelMPC {
		r.inbox <- e.Message.(*types.BytesValue).Value
	}
}

// say sends raw bytes and waits until they are queued.
func say(t *testing.T, peer cmtp2p.Peer, channel byte, raw []byte) {
	t.Helper()
	require.True(t, peer.Send(cmtp2p.Envelope{ChannelID: channel, Message: &types.BytesValue{Value: raw}}))
}

func take[T any](t *testing.T, from <-chan T) T {
	t.Helper()
	select {
	case v := <-from:
		return v
	case <-time.After(patience):
		require.Fail(t, "nothing came")
		panic("unreachable")
	}
}
