package p2p

import "sync/atomic"

// Stats counts what a reactor has seen since it was made.
type Stats struct {
	Proofs          uint64 // hellos accepted
	ProofsRefused   uint64 // hellos that were malformed, repeated or signed by another key
	Received        uint64 // MPC messages handed on
	DroppedOutsider uint64 // MPC messages of peers that are no proven sequencer now
	DroppedFlood    uint64 // MPC messages beyond a peer's room
	DroppedNoise    uint64 // frames of no known kind, repeated challenges, messages before there is a handler
	DroppedUserTx   uint64 // user transaction frames beyond a peer's room
	SendRefused     uint64 // frames that a peer's send queue had no room for
}

type counters struct {
	proofs, proofsRefused, received, outsider, flood, noise, userTx, sendRefused atomic.Uint64
}

// Stats returns the counters. It may be called at any time.
func (r *Reactor) Stats() Stats {
	c := &r.count
	return Stats{
		Proofs: c.proofs.Load(), ProofsRefused: c.proofsRefused.Load(), Received: c.received.Load(),
		DroppedOutsider: c.outsider.Load(), DroppedFlood: c.flood.Load(), DroppedNoise: c.noise.Load(),
		DroppedUserTx: c.userTx.Load(), SendRefused: c.sendRefused.Load(),
	}
}
