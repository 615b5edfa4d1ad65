package mpc

import (
	"cmp"
	"crypto/sha256"
	"encoding/binary"
	"slices"

	"github.com/rondoseq/rondo/mpc/engine"
)

// transcript compares what the participants heard. Each hashes every broadcast of the session but the last kind,
// its own among them, and tells the others the digest before it releases its own last message.
type transcript struct {
	tag        Tag
	self       PartyID
	others     int
	broadcasts map[slot][32]byte
	digests    map[PartyID][32]byte
	prior      [32]byte           // of the session that this one continues
	own        *[32]byte          // set when this node has heard everything
	held       []*engine.Outgoing // its last messages
}

func newTranscript(tag Tag, self PartyID, participants []PartyID) transcript {
	return transcript{tag: tag, self: self, others: len(participants) - 1, broadcasts: map[slot][32]byte{}, digests: map[PartyID][32]byte{}}
}

// record notes a broadcast.
func (t *transcript) record(m engine.Message) {
	if m.Broadcast {
		t.broadcasts[slot{m.From, m.Kind}] = sha256.Sum256(m.Payload)
	}
}

// hold keeps a last message back. The first one closes the transcript, whose digest is returned once.
func (t *transcript) hold(out *engine.Outgoing) (digest []byte) {
	t.held = append(t.held, out)
	return t.close(out.Kind)
}

// close ends the transcript, whose digest is returned once. No broadcast of the last kind is in it.
func (t *transcript) close(last engine.Kind) (digest []byte) {
	if t.own != nil {
		return nil
	}
	t.own = new([32]byte)
	*t.own = t.digest(last)
	return t.own[:]
}

// digest leaves out the kind of the last messages: some participants may have released theirs.
func (t *transcript) digest(last engine.Kind) [32]byte {
	var slots []slot
	for s := range t.broadcasts {
		if s.kind != last {
			slots = append(slots, s)
		}
	}
	slices.SortFunc(slots, func(a, b slot) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.kind, b.kind))
	})
	h := sha256.New()
	h.Write([]byte("rondo/mpc/transcript/v1"))
	h.Write(t.tag[:])
	h.Write(t.prior[:])
	for _, s := range slots {
		h.Write(binary.BigEndian.AppendUint64([]byte{byte(s.kind)}, s.from))
		sum := t.broadcasts[s]
		h.Write(sum[:])
	}
	return [32]byte(h.Sum(nil))
}

// hear notes another participant's digest.
func (t *transcript) hear(m engine.Message) (ok bool) {
	if !m.Broadcast || len(m.Payload) != 32 {
		return false
	}
	t.digests[m.From] = [32]byte(m.Payload)
	return true
}

// differs reports whether a participant heard something else.
func (t *transcript) differs() bool {
	if t.own == nil {
		return false
	}
	for _, d := range t.digests {
		if d != *t.own {
			return true
		}
	}
	return false
}

// agreed reports whether all participants heard the same.
func (t *transcript) agreed() bool {
	return t.own != nil && len(t.digests) == t.others && !t.differs()
}

// release returns what was held.
func (t *transcript) release() []*engine.Outgoing {
	held := t.held
	t.held = nil
	return held
}
