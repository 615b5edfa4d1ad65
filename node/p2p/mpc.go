package p2p

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/rondoseq/rondo/mpc"
)

// MPC is the reactor as package mpc sees it. Sending to the node itself is an error: the session manager keeps its
// own messages.
type MPC struct{ r *Reactor }

var (
	_ mpc.Transport   = MPC{}
	_ mpc.Multicaster = MPC{}
)

// MPC returns the transport for MPC messages.
func (r *Reactor) MPC() MPC { return MPC{r} }

// SetHandler implements mpc.Transport.
func (t MPC) SetHandler(h mpc.Handler) {
	t.r.mu.Lock()
	defer t.r.mu.Unlock()
	t.r.mpc = h
}

// Send implements mpc.Transport. It never waits: ErrNotConnected when no peer has proven to be that sequencer,
// ErrQueueFull when the peer is slow.
func (t MPC) Send(_ context.Context, to mpc.PartyID, msg []byte) error {
	if len(msg) > mpc.MaxMessage {
		return fmt.Errorf("send %d bytes to sequencer %d: %w", len(msg), to, ErrTooLarge)
	}
	l := t.r.linkTo(to)
	if l == nil {
		return fmt.Errorf("send to sequencer %d: %w", to, ErrNotConnected)
	}
	if err := t.r.send(l, ChannelMPC, newFrame(frameDirect, msg)); err != nil {
		return fmt.Errorf("send to sequencer %d: %w", to, err)
	}
	return nil
}

// Broadcast implements mpc.Transport: a copy for every connected peer that is a proven sequencer. A sequencer
// without a connection is not told, which is no error here, since a dead one must not hold up the others; a full
// queue is.
func (t MPC) Broadcast(_ context.Context, msg []byte) error {
	return t.tell(msg, func(uint64) bool { return true })
}

// Multicast implements mpc.Multicaster: as Broadcast, for some sequencers only.
func (t MPC) Multicast(_ context.Context, to []mpc.PartyID, msg []byte) error {
	return t.tell(msg, func(id uint64) bool { return slices.Contains(to, id) })
}

// tell sends a broadcast to the connected sequencers that are meant.
func (t MPC) tell(msg []byte, meant func(uint64) bool) error {
	if len(msg) > mpc.MaxMessage {
		return fmt.Errorf("broadcast %d bytes: %w", len(msg), ErrTooLarge)
	}
	frame := newFrame(frameBroadcast, msg)
	var errs []error
	for _, l := range t.r.allLinks() {
		id, ok := t.r.sequencer(l)
		if !ok || !meant(id) {
			continue
		}
		if err := t.r.send(l, ChannelMPC, frame); err != nil {
			errs = append(errs, fmt.Errorf("broadcast to sequencer %d: %w", id, err))
		}
	}
	return errors.Join(errs...)
}

// linkTo finds the connection to a sequencer. Should two peers have proven the same signer (a node that moved, its
// old connection not yet timed out), the newer proof counts.
func (r *Reactor) linkTo(to uint64) *link {
	var best *link
	var newest uint64
	for _, l := range r.allLinks() {
		id, ok := r.sequencer(l)
		if _, order := l.proof(); ok && id == to && order > newest {
			best, newest = l, order
		}
	}
	return best
}

// takeMPC queues a peer's message, if the peer is a sequencer.
func (r *Reactor) takeMPC(l *link, broadcast bool, body []byte) {
	id, ok := r.sequencer(l)
	if !ok {
		r.count.outsider.Add(1)
		return
	}
	if !l.mpc.offer(received{from: id, broadcast: broadcast, body: body}) {
		r.count.flood.Add(1)
	}
}

func (r *Reactor) handMPC(m received) {
	r.mu.RLock()
	handler := r.mpc
	r.mu.RUnlock()
	if handler == nil {
		r.count.noise.Add(1)
		return
	}
	r.count.received.Add(1)
	handler(m.from, m.broadcast, m.body)
}
