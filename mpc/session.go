package mpc

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// PartyID is a sequencer's identifier in the locking pool.
type PartyID = uint64

// Op is what a session does.
type Op = engine.Op

// The operations of a session.
const (
	Keygen  = engine.Keygen
	Sign    = engine.Sign
	Reshare = engine.Reshare
	Presign = engine.Presign
)

// SessionID names one attempt of one operation. The caller derives it from replicated state; a new attempt has a
// new one.
type SessionID [32]byte

// String returns the first eight bytes in hexadecimal: enough to find a session in a log.
func (id SessionID) String() string { return hex.EncodeToString(id[:8]) }

// Tag identifies a session together with everything that its participants must agree on.
type Tag [32]byte

// Session describes one run of an operation. All participants must be given equal values, the deadline aside.
type Session struct {
	ID SessionID
	Op Op

	// KeyName and Generation name the key. A generation never changes its committee. A reshare makes Generation
	// from OldGeneration.
	KeyName    string
	Generation uint64

	// Participants take part in this session, in ascending order: for keygen the whole committee, to sign or presign
	// exactly Threshold of its members, to reshare the whole new committee.
	Participants []PartyID
	// KeyParticipants is the whole committee of the key, in ascending order.
	KeyParticipants []PartyID
	// Threshold is the number of members that sign together: Threshold(len(KeyParticipants)).
	Threshold int

	// OldGeneration is the generation whose shares are given to the new committee (reshare only). OldParticipants
	// are the members of its committee OldKeyParticipants that do so, both in ascending order: exactly
	// Threshold(len(OldKeyParticipants)). A member of both committees is listed in both.
	OldGeneration      uint64
	OldParticipants    []PartyID
	OldKeyParticipants []PartyID

	// Address is the registered address of the key (sign, presign and reshare). It picks the share to sign with, and
	// the signature must recover to it; a reshare leaves it as it is.
	Address Address
	// Digest is what is signed (sign only).
	Digest [32]byte
	// Ahead is the presign session that this one takes over, or zero (sign only). The pool assigns it: to one sign
	// session, ever.
	Ahead SessionID

	// Deadline ends the session on this node, by its own clock.
	Deadline time.Time
	// Expires is how long a presign session waits for a request, by this node's clock.
	Expires time.Time
}

// ErrSession is wrapped by every error about a session that cannot be run as described.
var ErrSession = errors.New("mpc: invalid session")

const maxKeyName = 64

// Validate reports whether the session can be run by self. Errors wrap [ErrSession].
func (s *Session) Validate(self PartyID) error {
	switch {
	case s.Op != Reshare && (s.OldGeneration != 0 || len(s.OldParticipants)+len(s.OldKeyParticipants) > 0):
		return fmt.Errorf("%w %s: only a reshare has an old committee", ErrSession, s.ID)
	case s.ID == SessionID{}:
		return fmt.Errorf("%w: no identifier", ErrSession)
	case !validKeyName(s.KeyName):
		return fmt.Errorf("%w %s: key name %q must be 1 to %d of a-z, 0-9, '-', '_' and '.'", ErrSession, s.ID, s.KeyName, maxKeyName)
	case !ascending(s.KeyParticipants):
		return fmt.Errorf("%w %s: key participants %v are not in ascending order", ErrSession, s.ID, s.KeyParticipants)
	case len(s.KeyParticipants) < 2:
		return fmt.Errorf("%w %s: a threshold key needs at least 2 participants, got %d", ErrSession, s.ID, len(s.KeyParticipants))
	case s.Threshold != Threshold(len(s.KeyParticipants)):
		return fmt.Errorf("%w %s: threshold %d of %d participants, want %d", ErrSession, s.ID, s.Threshold, len(s.KeyParticipants), Threshold(len(s.KeyParticipants)))
	case !slices.Contains(s.everyone(), self):
		return fmt.Errorf("%w %s: party %d is not among the participants %v", ErrSession, s.ID, self, s.everyone())
	case s.Deadline.IsZero():
		return fmt.Errorf("%w %s: no deadline", ErrSession, s.ID)
	case s.Op != Sign && s.Ahead != SessionID{}:
		return fmt.Errorf("%w %s: only signing takes over a session", ErrSession, s.ID)
	}
	return s.validateOp()
}

func (s *Session) validateOp() error {
	switch s.Op {
	case Keygen:
		if !slices.Equal(s.Participants, s.KeyParticipants) {
			return fmt.Errorf("%w %s: keygen needs the whole committee %v, got %v", ErrSession, s.ID, s.KeyParticipants, s.Participants)
		}
	case Sign, Presign:
		if !ascending(s.Participants) || len(s.Participants) != s.Threshold {
			return fmt.Errorf("%w %s: signing needs exactly %d participants in ascending order, got %v", ErrSession, s.ID, s.Threshold, s.Participants)
		}
		if !subset(s.Participants, s.KeyParticipants) {
			return fmt.Errorf("%w %s: signers %v are not all in the committee %v", ErrSession, s.ID, s.Participants, s.KeyParticipants)
		}
		if s.Address == (Address{}) {
			return fmt.Errorf("%w %s: no address to sign for", ErrSession, s.ID)
		}
		if s.Op == Presign && (s.Digest != [32]byte{} || s.Expires.Before(s.Deadline)) {
			return fmt.Errorf("%w %s: presigning has no digest, and waits from its deadline on", ErrSession, s.ID)
		}
	case Reshare:
		return s.validateReshare()
	default:
		return fmt.Errorf("%w %s: unknown operation %d", ErrSession, s.ID, s.Op)
	}
	return nil
}

func (s *Session) validateReshare() error {
	want := Threshold(len(s.OldKeyParticipants))
	switch {
	case !slices.Equal(s.Participants, s.KeyParticipants):
		return fmt.Errorf("%w %s: resharing needs the whole new committee %v, got %v", ErrSession, s.ID, s.KeyParticipants, s.Participants)
	case s.Generation <= s.OldGeneration:
		return fmt.Errorf("%w %s: resharing makes generation %d from %d", ErrSession, s.ID, s.Generation, s.OldGeneration)
	case !ascending(s.OldKeyParticipants) || len(s.OldKeyParticipants) < 2:
		return fmt.Errorf("%w %s: the old committee %v is not in ascending order, or too small", ErrSession, s.ID, s.OldKeyParticipants)
	case !ascending(s.OldParticipants) || len(s.OldParticipants) != want:
		return fmt.Errorf("%w %s: resharing needs exactly %d old participants in ascending order, got %v", ErrSession, s.ID, want, s.OldParticipants)
	case !subset(s.OldParticipants, s.OldKeyParticipants):
		return fmt.Errorf("%w %s: old participants %v are not all in the old committee %v", ErrSession, s.ID, s.OldParticipants, s.OldKeyParticipants)
	case s.Address == (Address{}):
		return fmt.Errorf("%w %s: no address of the key to reshare", ErrSession, s.ID)
	}
	return nil
}

// continues reports whether a sign session can take over a presign session.
func (s *Session) continues(p *Session) bool {
	return s.Ahead == p.ID && s.KeyName == p.KeyName && s.Generation == p.Generation && s.Address == p.Address &&
		s.Threshold == p.Threshold && slices.Equal(s.Participants, p.Participants) && slices.Equal(s.KeyParticipants, p.KeyParticipants)
}

// everyone returns all that take part, in ascending order.
func (s *Session) everyone() []PartyID {
	if len(s.OldParticipants) == 0 {
		return s.Participants
	}
	all := slices.Concat(s.Participants, s.OldParticipants)
	slices.Sort(all)
	return slices.Compact(all)
}

// subset tells whether all of part, in ascending order, are in whole, in ascending order.
func subset(part, whole []PartyID) bool {
	for _, p := range part {
		i, found := slices.BinarySearch(whole, p)
		if !found {
			return false
		}
		whole = whole[i+1:]
	}
	return true
}

// Tag hashes the session's description under the chain's identifier. Two nodes that were told different things
// under one session identifier have different tags, and do not hear each other.
func (s *Session) Tag(chainID string) Tag {
	h := sha256.New()
	field := func(b []byte) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(b)))
		h.Write(n[:])
		h.Write(b)
	}
	number := func(v uint64) { field(binary.BigEndian.AppendUint64(nil, v)) }
	parties := func(ps []PartyID) {
		number(uint64(len(ps)))
		for _, p := range ps {
			number(p)
		}
	}
	field([]byte("rondo/mpc/session/v1"))
	field([]byte(chainID))
	field(s.ID[:])
	number(uint64(s.Op))
	field([]byte(s.KeyName))
	number(s.Generation)
	parties(s.Participants)
	parties(s.KeyParticipants)
	number(uint64(s.Threshold))
	field(s.Address[:])
	field(s.Digest[:])
	number(s.OldGeneration)
	parties(s.OldParticipants)
	parties(s.OldKeyParticipants)
	field(s.Ahead[:])
	return Tag(h.Sum(nil))
}

func ascending(ps []PartyID) bool {
	for i := 1; i < len(ps); i++ {
		if ps[i-1] >= ps[i] {
			return false
		}
	}
	return true
}

func validKeyName(name string) bool {
	if len(name) == 0 || len(name) > maxKeyName {
		return false
	}
	for _, c := range name {
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-' && c != '_' && c != '.' {
			return false
		}
	}
	return true
}
