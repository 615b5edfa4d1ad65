package mpc

import (
	"encoding/binary"
	"maps"
	"slices"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// When a session has failed for a reason that a party could have caused by telling different things to different peers,
// its participants show each other what they were sent: each broadcast's place, hash and signature, without content.
// Two signatures for one place are evidence against their sender.
//
// Such a list is the payload of an abort: for each broadcast the sender (8 bytes), the kind (1), the hash (32) and the
// signature.
const heardEntry = 8 + 1 + securedHeader

// mayBeTold reports whether a failure can come from broadcasts that differ.
func mayBeTold(reason Reason) bool { return reason == ReasonTranscript || reason == ReasonProtocol }

// heardList encodes what this node was sent; nil where nothing is signed.
func (r *running) heardList() []byte {
	if r.m.cfg.Security == nil {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	var out []byte
	for place, msg := range r.first {
		if msg.Broadcast && place.kind <= engine.MaxKind && len(msg.Payload) >= securedHeader {
			out = binary.BigEndian.AppendUint64(out, place.from)
			out = append(append(out, byte(place.kind)), msg.Payload[:securedHeader]...)
		}
	}
	return out
}

// compareHeard looks for broadcasts of which a peer was sent another content, and reports one for each sender.
func (r *running) compareHeard(list []byte) {
	if r.m.cfg.Security == nil || len(list)%heardEntry != 0 || len(list) > heardEntry*kindSlots*len(r.heard) {
		return
	}
	found := map[PartyID]conflict{}
	r.mu.Lock()
	for ; len(list) > 0; list = list[heardEntry:] {
		place := slot{binary.BigEndian.Uint64(list), engine.Kind(list[8])}
		own, ok := r.first[place]
		if !ok || !own.Broadcast || r.same(own.Payload, list[9:heardEntry]) {
			continue
		}
		other := own
		other.Payload = list[9:heardEntry]
		found[place.from] = conflict{own, other}
	}
	r.mu.Unlock()
	for _, from := range slices.Sorted(maps.Keys(found)) {
		r.holdToConflict(found[from])
	}
}

// hearOut listens, after a failure, to what the others were sent.
func (r *running) hearOut() {
	deadline := time.NewTimer(r.m.cfg.Limits.Linger)
	defer deadline.Stop()
	for left := len(r.heard); left > 0; {
		select {
		case <-deadline.C:
			return
		case <-r.m.ctx.Done():
			return
		case <-r.wake:
			inbox, _ := r.mail()
			for _, msg := range inbox {
				if msg.Kind != kindAbort {
					continue
				}
				left--
				if list, _, err := r.unseal(msg); err == nil {
					r.compareHeard(list)
				}
			}
		}
	}
}
