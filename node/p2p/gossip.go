package p2p

import (
	"fmt"

	"github.com/cometbft/cometbft/p2p"
)

// GossipHandler takes what happens on the user transaction channel. Peers are named by their node IDs.
type GossipHandler interface {
	// PeerUp and PeerDown say who can be reached. They return at once and do not call the reactor.
	PeerUp(peer string)
	PeerDown(peer string)
	// Receive takes a frame. Each peer has a goroutine of its own for these calls, so they may take a while, at
	// the cost of that peer's next frames.
	Receive(peer string, frame []byte)
}

// Gossip sends frames on the user transaction channel. It does not know what they mean.
type Gossip struct{ r *Reactor }

// Gossip returns the user transaction channel.
func (r *Reactor) Gossip() Gossip { return Gossip{r} }

// SetHandler registers the receiver. Call it before the switch starts.
func (g Gossip) SetHandler(h GossipHandler) {
	g.r.mu.Lock()
	defer g.r.mu.Unlock()
	g.r.gossip = h
}

// Send queues a frame for one peer. It never waits: ErrNotConnected, ErrQueueFull or ErrTooLarge.
func (g Gossip) Send(peer string, frame []byte) error {
	if len(frame) > MaxGossip {
		return fmt.Errorf("send %d bytes to peer %s: %w", len(frame), peer, ErrTooLarge)
	}
	g.r.mu.RLock()
	l := g.r.links[p2p.ID(peer)]
	g.r.mu.RUnlock()
	if l == nil {
		return fmt.Errorf("send to peer %s: %w", peer, ErrNotConnected)
	}
	return g.r.send(l, ChannelUserTx, frame)
}

func (r *Reactor) handUserTx(peer p2p.Peer, m received) {
	r.mu.RLock()
	handler := r.gossip
	r.mu.RUnlock()
	if handler == nil {
		r.count.noise.Add(1)
		return
	}
	handler.Receive(string(peer.ID()), m.body)
}
