package mpc

import (
	"errors"
	"fmt"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// Judge says why no honest party sends a message in a session, or nil. With the number of an equation, from 1, it looks at that one of
// the message's proofs, too. It knows what everybody knows: neither secrets nor what parties told one of them alone. For equal
// arguments it must say the same everywhere and for ever.
type Judge func(s *Session, m engine.Message, equation uint16) error

// Prove reports, to somebody who was not in the session, whether the evidence convicts the offender: the session is one
// of this chain in which it has a part, it signed all messages for exactly that session, and no honest party would have.
// A judge is needed for messages that are invalid.
//
// What a party says when it gives up is no evidence: it may say so again after a restart, in other words.
func (e *Evidence) Prove(chainID string, v EnvelopeVerifier, judge Judge) error {
	s := e.Subject
	s.Deadline = time.Unix(1, 0) // are each node's own
	s.Expires = s.Deadline
	if err := s.Validate(e.Offender); err != nil {
		return fmt.Errorf("%w: %w", ErrEvidence, err)
	}
	if s.ID != e.Session || s.Op != e.Op {
		return fmt.Errorf("%w: it is about another session", ErrEvidence)
	}
	if err := e.Verify(v); err != nil {
		return err
	}
	place, err := placeOf(e.Messages[0].Header)
	switch {
	case err != nil:
		return err
	case place.tag != s.Tag(chainID):
		return fmt.Errorf("%w: the messages are of another session or chain", ErrEvidence)
	case byte(place.msg.Kind) != e.Kind:
		return fmt.Errorf("%w: the messages are of kind %d", ErrEvidence, place.msg.Kind)
	case e.Class == EvidenceConflict:
		return place.exclusive()
	}
	return e.convict(&s, place.msg, judge)
}

// convict has an invalid message judged. Whoever judges it may not have met such a message before, so a crash is the
// same as a doubt, everywhere.
func (e *Evidence) convict(s *Session, msg engine.Message, judge Judge) (err error) {
	if msg.Kind > engine.MaxKind {
		return fmt.Errorf("%w: no judge knows messages of kind %d", ErrEvidence, msg.Kind)
	}
	defer func() {
		if recover() != nil {
			err = fmt.Errorf("%w: the message cannot be judged", ErrEvidence)
		}
	}()
	msg.Payload = e.Messages[0].Payload
	if judge(s, msg, e.Equation) == nil {
		return fmt.Errorf("%w: the message is as it should be", ErrEvidence)
	}
	return nil
}

// placeOf reads a signed header.
func placeOf(header []byte) (*envelope, error) {
	if len(header) != envelopeHeader || header[0] != securedVersion {
		return nil, fmt.Errorf("%w: not the header of a signed envelope", ErrEvidence)
	}
	e := readEnvelope(header)
	if header[34] > 1 || (e.msg.Broadcast && e.msg.To != 0) {
		return nil, fmt.Errorf("%w: malformed header", ErrEvidence)
	}
	return e, nil
}

var errRepeatable = errors.New("a party may say this more than once")

// exclusive tells whether an honest party says at most one thing in a place.
func (e *envelope) exclusive() error {
	if e.msg.Kind <= engine.MaxKind || e.msg.Kind == kindTranscript {
		return nil
	}
	return fmt.Errorf("%w: kind %d: %w", ErrEvidence, e.msg.Kind, errRepeatable)
}
