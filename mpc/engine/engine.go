// Package engine is the boundary to a threshold-signature library. It is given a [Task] and the messages of the
// other parties, and hands on messages for them and, at the end, a share or a signature. Which library does the
// work, with which types and which flaws, is known to the implementation alone: package tsslib in this process,
// package worker in a child process.
//
// An implementation checks every message that it is given before its library sees it, and names the sender of
// one that no honest party would send.
package engine

import (
	"context"
	"errors"
	"fmt"
)

// Op is what a run does.
type Op uint8

// The operations.
const (
	Keygen  Op = 1
	Sign    Op = 2
	Reshare Op = 3
	// Presign runs the part of Sign that does not need the digest, and waits. Its messages are numbered as those of
	// Sign.
	Presign Op = 4
)

func (op Op) String() string {
	switch op {
	case Keygen:
		return "keygen"
	case Sign:
		return "sign"
	case Reshare:
		return "reshare"
	case Presign:
		return "presign"
	default:
		return fmt.Sprintf("operation %d", uint8(op))
	}
}

// Party is a participant and the point at which the key's polynomial is evaluated for it: a non-zero residue
// modulo the group order, big-endian, fixed for the life of its share.
type Party struct {
	ID    uint64
	Point [32]byte
}

// Task describes one run.
type Task struct {
	// Session labels the run in logs and errors.
	Session [32]byte
	Op      Op
	Self    uint64
	// Parties take part in the run: the committee at keygen, exactly Threshold of it to sign or presign, the new
	// committee to reshare.
	Parties []Party
	// Threshold is the number of parties that sign together; after a reshare, of the new committee.
	Threshold int
	// OldParties are exactly OldThreshold members of the old committee, which give their shares to the new one
	// (reshare). A party can be in both lists, with different points. A party that is not of the old committee
	// does not know the old points, and may put others in their place: none is equal to a new one.
	OldParties   []Party
	OldThreshold int
	// Address is the key's registered Ethereum address; no other key is taken over (reshare).
	Address [20]byte
	// PreParams is an encoded preparams.Set (keygen; reshare by a new member: never those of the old share).
	PreParams []byte
	// Share is what an earlier keygen or reshare of the same engine returned (sign, presign; reshare by an old
	// member).
	Share []byte
	// Digest is what is signed (sign; presign is given it later, see [Run.Assign]).
	Digest [32]byte
}

// Kind numbers the message types of an operation, from 1. At most one message of a kind goes from one party to
// another in a run.
type Kind uint8

// MaxKind is the largest kind that an engine may use. Larger values belong to the session layer.
const MaxKind Kind = 0x7f

// Message is one protocol message.
type Message struct {
	From      uint64
	To        uint64 // unused in a broadcast
	Broadcast bool
	Kind      Kind
	Payload   []byte
}

// Event is what a run reports. Exactly one field is set.
type Event struct {
	Out     *Outgoing
	Reject  *Reject
	Result  *Result
	Failure *Failure
	// Ready tells that all has been done that can be done without the digest (presign): the run waits for Assign.
	// Nothing follows until then but a failure, or a refusal of a message that came too early.
	Ready bool
}

// Outgoing is a message for other parties.
type Outgoing struct {
	Message
	// Final marks the message that completes the protocol for its receivers. The session layer holds it
	// back until all parties have confirmed that they saw the same broadcasts.
	Final bool
}

// Reject names the sender of a message that was refused before the library saw it, or whose proofs were found not to hold when the
// library had failed.
type Reject struct {
	From   uint64
	Kind   Kind
	Reason string
	// Equation is the number of an equation of the message's proofs that does not hold, from 1; 0 if it is the message itself that no
	// honest party sends.
	Equation uint16
}

// Result ends a run that succeeded.
type Result struct {
	// PublicKey is the compressed point (keygen, reshare).
	PublicKey [33]byte
	// Share is this party's secret, encoded by the engine (keygen, reshare by a new member).
	Share []byte
	// Public is a hash of all that the members of the (new) committee know in common (keygen, reshare by a new
	// member): they have one and the same key, and can sign together, if it is equal.
	Public [32]byte
	// Signature is r || s || v with s in the lower half (sign).
	Signature [65]byte
}

// Failure ends a run that did not succeed.
type Failure struct {
	// Crashed is true when the engine itself broke off, as opposed to the protocol.
	Crashed bool
	// Culprits are the parties that the library named. It is known to name honest ones.
	Culprits []uint64
	Reason   string
}

// Errors of engines.
var (
	// ErrUnavailable: the engine cannot run anything now.
	ErrUnavailable = errors.New("engine: unavailable")
	// ErrTask: the task is malformed, or its share or pre-parameters are.
	ErrTask = errors.New("engine: bad task")
	// ErrQueue: a run was given more messages than its protocol has.
	ErrQueue = errors.New("engine: message queue is full")
	// ErrAssigned: the run is not waiting for a digest. It was given one before, or is not ready, or never waits.
	ErrAssigned = errors.New("engine: run does not wait for a digest")
)

// Engine runs threshold protocols. Its methods may be called from many goroutines.
type Engine interface {
	// Name identifies the library and its wire format. Shares are bound to it.
	Name() string
	// Start begins a run. The context bounds only the start.
	Start(ctx context.Context, task *Task) (Run, error)
	// GeneratePreParams makes a preparams.Set, encoded. It takes seconds of CPU time.
	GeneratePreParams(ctx context.Context) ([]byte, error)
	// Close stops every run and waits for what the engine started.
	Close() error
}

// Run is one protocol run.
type Run interface {
	// Deliver queues a message from another party. It never blocks and never computes.
	Deliver(m Message) error
	// Events reports what happens, in order. It ends, closed, after a Result or a Failure, or after Stop.
	Events() <-chan Event
	// Assign gives a run that has reported Ready what it signs. It then goes on as a signing does, with the other
	// parties that were given the same digest. A run takes one digest in its life: any other call is [ErrAssigned],
	// or ends the run.
	//
	// Until Assign, nothing that the run has sent lets anybody learn the signature's R, and nothing depends on the
	// digest.
	Assign(digest [32]byte) error
	// Stop abandons the run. It may be called more than once.
	Stop()
}
