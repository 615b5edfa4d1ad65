package pool

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
)

// KeyEvidence is the proof that a sequencer lied in a session of a threshold key: mpc.Evidence, without what a node only
// says about it.
type KeyEvidence struct {
	Class     string
	Offender  uint64
	Kind      uint8
	Equation  uint16
	Session   EvidenceSession
	Messages  []EvidenceMessage
	Signature []byte
}

// EvidenceSession is mpc.Session without its times, which are each node's own.
type EvidenceSession struct {
	ID                                  common.Hash
	Op                                  uint8
	KeyName                             string
	Generation                          uint64
	Participants, KeyParticipants       []uint64
	Threshold                           uint64
	OldGeneration                       uint64
	OldParticipants, OldKeyParticipants []uint64
	Address                             common.Address
	Digest, Ahead                       common.Hash
}

// EvidenceMessage is mpc.SignedMessage.
type EvidenceMessage struct {
	Header    []byte
	Content   common.Hash
	Signature []byte
	Payload   []byte
}

func (*KeyEvidence) kind() byte { return txEvidence }

func (t *KeyEvidence) signature() *[]byte { return &t.Signature }

// Bounds of what evidence may hold. It is checked before anything of it is believed, on every node.
const (
	maxSessionParties   = 1 << 10 // in each list of a session, and its threshold
	maxEvidenceMessages = 2
)

// oversized tells whether there is more in the evidence than in any session of a pool.
func (t *KeyEvidence) oversized() bool {
	s := &t.Session
	for _, list := range [][]uint64{s.Participants, s.KeyParticipants, s.OldParticipants, s.OldKeyParticipants} {
		if len(list) > maxSessionParties {
			return true
		}
	}
	return s.Threshold > maxSessionParties || len(t.Messages) > maxEvidenceMessages
}

// NewKeyEvidence makes the transaction for a piece of evidence.
func NewKeyEvidence(e mpc.Evidence) *KeyEvidence {
	s := e.Subject
	t := &KeyEvidence{
		Class: string(e.Class), Offender: e.Offender, Kind: e.Kind, Equation: e.Equation,
		Session: EvidenceSession{
			ID: common.Hash(s.ID), Op: uint8(s.Op), KeyName: s.KeyName, Generation: s.Generation, Participants: s.Participants,
			KeyParticipants: s.KeyParticipants, Threshold: uint64(s.Threshold), OldGeneration: s.OldGeneration,
			OldParticipants: s.OldParticipants, OldKeyParticipants: s.OldKeyParticipants, Address: common.Address(s.Address),
			Digest: common.Hash(s.Digest), Ahead: common.Hash(s.Ahead),
		},
	}
	for _, m := range e.Messages {
		t.Messages = append(t.Messages, EvidenceMessage{m.Header, m.Content, m.Signature, m.Payload})
	}
	return t
}

// evidence is what the transaction says.
func (t *KeyEvidence) evidence() mpc.Evidence {
	s := t.Session
	e := mpc.Evidence{
		Class: mpc.EvidenceClass(t.Class), Offender: t.Offender, Session: mpc.SessionID(s.ID), Op: engine.Op(s.Op), Kind: t.Kind, Equation: t.Equation,
		Reason: fmt.Sprintf("evidence of class %q", t.Class),
		Subject: mpc.Session{
			ID: mpc.SessionID(s.ID), Op: engine.Op(s.Op), KeyName: s.KeyName, Generation: s.Generation, Participants: s.Participants,
			KeyParticipants: s.KeyParticipants, Threshold: int(s.Threshold), OldGeneration: s.OldGeneration,
			OldParticipants: s.OldParticipants, OldKeyParticipants: s.OldKeyParticipants, Address: mpc.Address(s.Address),
			Digest: s.Digest, Ahead: mpc.SessionID(s.Ahead),
		},
	}
	for _, m := range t.Messages {
		e.Messages = append(e.Messages, mpc.SignedMessage{Header: m.Header, Content: m.Content, Signature: m.Signature, Payload: m.Payload})
	}
	return e
}
