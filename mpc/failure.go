package mpc

import (
	"errors"
	"fmt"
)

// Errors returned by StartKeygen, StartReshare, StartPresign and StartSign when a session does not begin.
var (
	ErrClosed  = errors.New("mpc: manager is closed")
	ErrBusy    = errors.New("mpc: too many sessions are running")
	ErrRunning = errors.New("mpc: session is running")
)

// Reason says why a session failed.
type Reason string

// The reasons of a failed session.
const (
	// ReasonDeadline: time ran out; Culprits are the parties that were heard least, which may be honest.
	ReasonDeadline Reason = "deadline"
	// ReasonCancelled: the caller cancelled it, or its context ended, or the manager was closed.
	ReasonCancelled Reason = "cancelled"
	// ReasonRejected: the culprit sent a message that no honest party sends.
	ReasonRejected Reason = "rejected message"
	// ReasonConflict: the culprit sent two different messages in one place.
	ReasonConflict Reason = "conflicting messages"
	// ReasonTranscript: participants saw different broadcasts; who lied is not known.
	ReasonTranscript Reason = "broadcasts differ"
	// ReasonAborted: the culprit said that the session failed on its side.
	ReasonAborted Reason = "aborted by a participant"
	// ReasonProtocol: the threshold protocol failed; Culprits are whom the library named, which can be wrong.
	ReasonProtocol Reason = "protocol failed"
	// ReasonWorker: the worker process died or could not be reached.
	ReasonWorker Reason = "worker failed"
	// ReasonInterrupted: this node ran the session before a restart, and has no share of it.
	ReasonInterrupted Reason = "interrupted by a restart"
	// ReasonNoShare: this node has no share of the key that it is asked to sign with.
	ReasonNoShare Reason = "no share"
	// ReasonStale: the generation is not the one to use here. Either a later one was activated on this node, or
	// the node holds only shares of earlier ones: its store is of the past, or it was not in the last committee.
	ReasonStale Reason = "stale generation"
	// ReasonPending: the share is not activated, and the digest is not the one that proves it.
	ReasonPending Reason = "share is pending"
	// ReasonKey: resharing ended with another key, or with a share that does not fit it.
	ReasonKey Reason = "not the same key"
	// ReasonUnprepared: the presign session to take over does not wait on this node, or is another one.
	ReasonUnprepared Reason = "not prepared"
	// ReasonPreParams: pre-parameters are missing, or published ones are refused on this chain.
	ReasonPreParams Reason = "no pre-parameters"
	// ReasonTransportKey: a message could not be signed, or not be encrypted to its receiver.
	ReasonTransportKey Reason = "cannot seal messages"
	// ReasonStore: the key store failed.
	ReasonStore Reason = "key store failed"
	// ReasonSignature: the protocol ended with a signature that does not recover to the key's address.
	ReasonSignature Reason = "bad signature"
)

// Failure is the error of a session that began and did not succeed.
type Failure struct {
	Session  SessionID
	Op       Op
	Reason   Reason
	Culprits []PartyID // may be empty; see the reasons for what it is worth
	Err      error     // detail, may be nil
}

func (f *Failure) Error() string {
	s := fmt.Sprintf("mpc: %s session %s: %s", f.Op, f.Session, f.Reason)
	if len(f.Culprits) > 0 {
		s += fmt.Sprintf(" (parties %v)", f.Culprits)
	}
	if f.Err != nil {
		s += ": " + f.Err.Error()
	}
	return s
}

func (f *Failure) Unwrap() error { return f.Err }
