package libp2p

import "sync/atomic"

// Stats counts what a transport has seen since it was made.
type Stats struct {
	Proofs          uint64 // hellos accepted
	ProofsRefused   uint64 // hellos that were malformed, signed by another key, or of no sequencer
	Received        uint64 // messages handed on
	DroppedOutsider uint64 // messages of peers that are no sequencer any more
	DroppedNoise    uint64 // messages before there is a handler, or after
	Malformed       uint64 // frames that ended a connection
	SendRefused     uint64 // messages that a send queue had no room for
}

type counters struct {
	proofs, proofsRefused, received, outsider, noise, malformed, sendRefused atomic.Uint64
}

// Stats returns the counters. It may be called at any time.
func (t *Transport) Stats() Stats {
	c := &t.count
	return Stats{
		Proofs: c.proofs.Load(), ProofsRefused: c.proofsRefused.Load(), Received: c.received.Load(),
		DroppedOutsider: c.outsider.Load(), DroppedNoise: c.noise.Load(), Malformed: c.malformed.Load(),
		SendRefused: c.sendRefused.Load(),
	}
}
