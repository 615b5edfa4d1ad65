package mpc

import (
	"encoding/binary"
	"errors"

	"github.com/rondoseq/rondo/mpc/engine"
)

// An envelope is what travels between members: version (1 byte: 1, or 2 when the payload is secured, see Security) | session tag (32) | kind (1) | broadcast (1) |
// from (8) | to (8) | payload. Sender and channel are stated so that they are bound to the session in whatever
// signs or encrypts the envelope; what counts is the transport's word, and both must agree.
const (
	envelopeVersion = 1
	securedVersion  = 2
	envelopeHeader  = 1 + 32 + 1 + 1 + 8 + 8
)

// Kinds above engine.MaxKind belong to the session layer.
const (
	// kindTranscript carries the digest of all broadcasts that the sender saw before its last message.
	kindTranscript engine.Kind = 0x80
	// kindAbort says that the session failed at the sender.
	kindAbort engine.Kind = 0x81
	// kindDone says that the session succeeded at the sender, which needs no answer any more.
	kindDone engine.Kind = 0x82
)

// kindSlots bounds the messages that one party may send in a session, resent ones aside.
const kindSlots = 24

type envelope struct {
	tag     Tag
	secured bool
	msg     engine.Message
}

var errEnvelope = errors.New("mpc: malformed envelope")

func (e *envelope) encode() []byte { return append(e.header(), e.msg.Payload...) }

// header is everything but the payload.
func (e *envelope) header() []byte {
	b := make([]byte, 0, envelopeHeader+len(e.msg.Payload))
	version := byte(envelopeVersion)
	if e.secured {
		version = securedVersion
	}
	b = append(b, version)
	b = append(b, e.tag[:]...)
	b = append(b, byte(e.msg.Kind), boolByte(e.msg.Broadcast))
	b = binary.BigEndian.AppendUint64(b, e.msg.From)
	return binary.BigEndian.AppendUint64(b, e.msg.To)
}

// decodeEnvelope reads an envelope that self received from a known sender over a known channel. The payload
// shares b's memory.
func decodeEnvelope(b []byte, self, from PartyID, broadcast bool) (*envelope, error) {
	if len(b) < envelopeHeader || b[0] != envelopeVersion && b[0] != securedVersion || b[34] > 1 {
		return nil, errEnvelope
	}
	e := readEnvelope(b)
	wantTo := self
	if broadcast {
		wantTo = 0
	}
	if e.msg.From != from || e.msg.Broadcast != broadcast || e.msg.To != wantTo || e.msg.Kind == 0 {
		return nil, errEnvelope
	}
	return e, nil
}

// readEnvelope reads an envelope that is long enough.
func readEnvelope(b []byte) *envelope {
	return &envelope{tag: Tag(b[1:33]), secured: b[0] == securedVersion, msg: engine.Message{
		Kind: engine.Kind(b[33]), Broadcast: b[34] == 1,
		From: binary.BigEndian.Uint64(b[35:]), To: binary.BigEndian.Uint64(b[43:]),
		Payload: b[envelopeHeader:],
	}}
}

func boolByte(b bool) byte {
	if b {
		return 1
	}
	return 0
}
