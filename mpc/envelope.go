package mpc

import (
	"encoding/binary"
	"errors"

	"github.com/rondoseq/rondo/mpc/engine"
)

// An envelope is what travels between members: version (1 byte) | session tag (32) | kind (1) | broadcast (1) |
// from (8) | to (8) | payload. Sender and channel are stated so that they are bound to the session in whatever
// signs or encrypts the envelope; what counts is the transport's word, and both must agree.
const (
	envelopeVersion = 1
	envelopeHeader  = 1 + 32 + 1 + 1 + 8 + 8
)

// Kinds above engine.MaxKind belong to the session layer.
const (
	// kindTranscript carries the digest of all broadcasts that the sender saw before its last message.
	kindTranscript engine.Kind = 0x80
	// kindAbort says that the session failed at the sender.
	kindAbort engine.Kind = 0x81
)

// kindSlots bounds the messages that one party may send in a session, resent ones aside.
const kindSlots = 24

type envelope struct {
	tag Tag
	msg engine.Message
}

var errEnvelope = errors.New("mpc: malformed envelope")

func (e *envelope) encode() []byte {
	b := make([]byte, 0, envelopeHeader+len(e.msg.Payload))
	b = append(b, envelopeVersion)
	b = append(b, e.tag[:]...)
	b = append(b, byte(e.msg.Kind), boolByte(e.msg.Broadcast))
	b = binary.BigEndian.AppendUint64(b, e.msg.From)
	b = binary.BigEndian.AppendUint64(b, e.msg.To)
	return append(b, e.msg.Payload...)
}

// decodeEnvelope reads an envelope that self received from a known sender over a known channel. The payload
// shares b's memory.
func decodeEnvelope(b []byte, self, from PartyID, broadcast bool) (*envelope, error) {
	if len(b) < envelopeHeader || b[0] != envelopeVersion || b[34] > 1 {
		return nil, errEnvelope
	}
	e := &envelope{tag: Tag(b[1:33]), msg: engine.Message{
		Kind: engine.Kind(b[33]), Broadcast: b[34] == 1,
		From: binary.BigEndian.Uint64(b[35:]), To: binary.BigEndian.Uint64(b[43:]),
		Payload: b[envelopeHeader:],
	}}
	wantTo := self
	if broadcast {
		wantTo = 0
	}
	if e.msg.From != from || e.msg.Broadcast != broadcast || e.msg.To != wantTo || e.msg.Kind == 0 {
		return nil, errEnvelope
	}
	return e, nil
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}
