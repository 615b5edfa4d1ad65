package mpc

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
)

// EvidenceClass says what a piece of evidence is worth.
type EvidenceClass string

const (
	// EvidenceConflict is two signed messages for one place with different contents. Anybody can verify it, and no
	// honest party makes it: a session that was interrupted is never run again. One receiver can have both, or two
	// have one each.
	EvidenceConflict EvidenceClass = "conflict"
	// EvidenceInvalid is a signed message whose content the engine's guard refuses, or with a proof that does not hold.
	// Anybody with the same guard and the receiver's public numbers can verify it; [Evidence.Verify] sees to the
	// signature alone. A sender of another version of the software makes it too.
	EvidenceInvalid EvidenceClass = "invalid message"
)

// SignedMessage is what a party has signed of a message.
type SignedMessage struct {
	Header    []byte   // of the envelope
	Content   [32]byte // SHA-256 of the content
	Signature []byte
	// Payload is the content itself, where it is needed. In the session that it comes from it may have been
	// secret; that session has failed.
	Payload []byte
}

// Evidence is what a party can be held to by others than those who heard it. A library's word about who is at fault is
// none, nor is silence.
type Evidence struct {
	Class    EvidenceClass
	Offender PartyID
	Session  SessionID
	Op       Op
	Subject  Session // all of the session; Session and Op are its
	Kind     uint8
	Reason   string
	Equation uint16          // of the proofs of an invalid message, which does not hold; 0 if it is the message itself
	Messages []SignedMessage // two of a conflict, one that is invalid
}

// ErrEvidence is wrapped by every error about evidence that proves nothing.
var ErrEvidence = errors.New("mpc: no evidence")

// Verify reports whether the offender signed what it is said to have. The session's tag in the messages' headers binds
// them to one session; whether such a session existed is for the caller to say.
func (e *Evidence) Verify(v EnvelopeVerifier) error {
	want := map[EvidenceClass]int{EvidenceConflict: 2, EvidenceInvalid: 1}[e.Class]
	if want == 0 || len(e.Messages) != want {
		return fmt.Errorf("%w: %d messages of class %q", ErrEvidence, len(e.Messages), e.Class)
	}
	if from, err := e.offender(); err != nil || from != e.Offender {
		return fmt.Errorf("%w: the messages are not from party %d", ErrEvidence, e.Offender)
	}
	for i := range e.Messages {
		if err := e.Messages[i].verify(v, e.Offender); err != nil {
			return fmt.Errorf("%w: %w", ErrEvidence, err)
		}
	}
	first := e.Messages[0]
	switch {
	case e.Class == EvidenceConflict && e.Equation != 0:
		return fmt.Errorf("%w: a conflict is about no equation", ErrEvidence)
	case e.Class == EvidenceConflict && !bytes.Equal(first.Header, e.Messages[1].Header):
		return fmt.Errorf("%w: the messages have different places", ErrEvidence)
	case e.Class == EvidenceConflict && first.Content == e.Messages[1].Content:
		return fmt.Errorf("%w: the messages are the same", ErrEvidence)
	case e.Class == EvidenceInvalid && sha256.Sum256(first.Payload) != first.Content:
		return fmt.Errorf("%w: the payload is not the signed one", ErrEvidence)
	}
	return nil
}

func (e *Evidence) offender() (PartyID, error) {
	for _, m := range e.Messages {
		if len(m.Header) != envelopeHeader || !bytes.Equal(m.Header[35:43], e.Messages[0].Header[35:43]) {
			return 0, ErrEvidence
		}
	}
	if len(e.Messages) == 0 {
		return 0, ErrEvidence
	}
	return binary.BigEndian.Uint64(e.Messages[0].Header[35:]), nil
}

func (m *SignedMessage) verify(v EnvelopeVerifier, from PartyID) error {
	if err := v.VerifyEnvelope(from, signedHash(m.Header, m.Content), m.Signature); err != nil {
		return fmt.Errorf("%w: signature of party %d: %w", errSecured, from, err)
	}
	return nil
}
