package pool

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/rondoseq/rondo/mpc"
)

// CeremonyOp is what a ceremony does.
type CeremonyOp string

// A ceremony makes a new key, gives the shares of one to another committee, or makes them anew for the same.
const (
	Keygen  CeremonyOp = "keygen"
	Reshare CeremonyOp = "reshare"
	Refresh CeremonyOp = "refresh"
)

// CeremonyPhase is how far a ceremony is.
type CeremonyPhase string

// Members say that they are there, run the protocol until all new ones hold a share, and prove with signatures that
// these shares work. Only then is the generation active. Until then, and if the ceremony fails at any point, the
// generation before it is, with all its shares.
const (
	PhaseGathering CeremonyPhase = "gathering"
	PhaseRunning   CeremonyPhase = "running"
	PhaseTesting   CeremonyPhase = "testing"
)

// Ceremony makes the next generation of a key.
type Ceremony struct {
	Op         CeremonyOp
	Phase      CeremonyPhase
	Generation uint64
	Attempt    uint64      // ceremonies that failed before this one
	Session    common.Hash // one for gathering, another for the rest

	Participants []uint64 // the new committee
	Threshold    uint64
	// Old is who gives shares away: who may while members gather, then exactly as many as can sign. Empty for keygen.
	Old []uint64

	Deadline uint64   // of the phase, block time in milliseconds
	Ready    []uint64 // who is there
	Reports  []Report
	Troubles []Trouble // of the phase
	PubKey   []byte    // what all members report
	Address  common.Address
	Hash     common.Hash // of what the members know in common
	Tests    []Test
	Round    uint64 // of tests
}

// Report is a participant's word for the public key it holds a share of. PubKey is empty where it only gave one away.
type Report struct {
	Sequencer uint64
	PubKey    []byte
	Hash      common.Hash
}

// Trouble is a participant's word on why the session failed on its side, and whom it misses.
type Trouble struct {
	Sequencer uint64
	Reason    string
	Blamed    []uint64
}

// Test is a signature that some of the new members make to prove their shares.
type Test struct {
	Signers   []uint64
	Digest    common.Hash
	Session   common.Hash
	Signature []byte // r || s || v, once made
}

// Everyone is who takes part in a ceremony, in ascending order.
func (c *Ceremony) Everyone() []uint64 {
	all := slices.Concat(c.Participants, c.Old)
	slices.Sort(all)
	return slices.Compact(all)
}

// Reported tells whether a participant has said how the running protocol ended for it.
func (c *Ceremony) Reported(id uint64) bool {
	return slices.ContainsFunc(c.Reports, func(r Report) bool { return r.Sequencer == id }) || c.Troubled(id)
}

// Troubled tells whether a participant has said that the phase failed on its side.
func (c *Ceremony) Troubled(id uint64) bool {
	return slices.ContainsFunc(c.Troubles, func(t Trouble) bool { return t.Sequencer == id })
}

const (
	// troubleMillis is how long others may still say what they saw after somebody said that a session failed.
	troubleMillis = 10_000
	// testRounds is how often members may try to make a test signature.
	testRounds = 3
	// retryMillis is the pause after a ceremony that failed. It doubles with every further one, maxRetryShift times.
	retryMillis   = 5_000
	maxRetryShift = 6
)

// startCeremony calls for the members of a ceremony. It is of a generation that no ceremony had before: what a failed one
// left behind on some node can never be taken for a share of this one.
func (s *State) startCeremony(k *Key, op CeremonyOp, members []uint64, b Block) {
	k.Newest++
	c := &Ceremony{
		Op: op, Phase: PhaseGathering, Generation: k.Newest, Attempt: k.Failed, Participants: members,
		Threshold: uint64(mpc.Threshold(len(members))), Deadline: b.Millis + s.Params.MPC.ReadyMillis,
	}
	if op != Keygen {
		c.Old = k.Participants
	}
	c.Session = s.ceremonySession("gather", k.Name, c)
	k.Pending = c
}

func (s *State) ceremonySession(op, key string, c *Ceremony) common.Hash {
	raw, err := rlp.EncodeToBytes([]any{string(c.Op), c.Old})
	if err != nil {
		panic("encode a list of sequencers: " + err.Error()) // fixed types: cannot happen
	}
	return s.sessionID(op, key, c.Generation, crypto.Keccak256Hash(raw), c.Attempt, c.Participants)
}

// stepCeremony is what time does to a ceremony.
func (s *State) stepCeremony(k *Key, b Block) {
	c := k.Pending
	if c == nil || b.Millis < c.Deadline {
		return
	}
	switch c.Phase {
	case PhaseGathering:
		s.runCeremony(k, b)
	case PhaseRunning:
		s.failSession(k, "time ran out", b)
	case PhaseTesting:
		s.repeatTests(k, b)
	}
}

// pending finds the ceremony with a session in a phase.
func (s *State) pending(session common.Hash) (*Key, bool) {
	i := slices.IndexFunc(s.Keys, func(k Key) bool { return k.Pending != nil && k.Pending.Session == session })
	if i < 0 {
		return nil, false
	}
	return &s.Keys[i], true
}

// applyKeyReady counts who is there. The protocol starts when all are, or when the time to come has passed.
func (s *State) applyKeyReady(t *KeyReady, b Block) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	k, ok := s.pending(t.Session)
	if !ok || k.Pending.Phase != PhaseGathering {
		return refuse(CodeUnknown, "no ceremony gathers as %s", t.Session)
	}
	c := k.Pending
	if everyone := c.Everyone(); !slices.Contains(everyone, q.ID) || slices.Contains(c.Ready, q.ID) {
		return refuse(CodeStale, "sequencer %d is no member of %s, or is known to be there", q.ID, t.Session)
	}
	c.Ready = append(slices.Clone(c.Ready), q.ID)
	if len(c.Ready) == len(c.Everyone()) {
		s.runCeremony(k, b)
	}
	return Result{}
}

// runCeremony fixes who takes part, among those who are there. The first attempt is for all; later ones go on without
// those who do not come.
func (s *State) runCeremony(k *Key, b Block) {
	c := k.Pending
	here := func(id uint64) bool { return slices.Contains(c.Ready, id) }
	absent := slices.DeleteFunc(c.Everyone(), here)
	missing := slices.DeleteFunc(slices.Clone(c.Participants), here)
	// Stake may have moved since members were called: the rule is for the moment at which the protocol starts.
	members := s.reduced(func(id uint64) bool { return here(id) && slices.Contains(c.Participants, id) })
	if !slices.Equal(members, c.Participants) {
		if c.Attempt == 0 || members == nil || c.Op == Refresh || (c.Op == Reshare && !s.worthwhile(k, members, b)) {
			s.failCeremony(k, "the committee is not complete", missing, suspectAbsent, b)
			return
		}
		c.Participants, c.Threshold = members, uint64(mpc.Threshold(len(members)))
	}
	if c.Op != Keygen {
		c.Old = s.leastSuspected(slices.DeleteFunc(slices.Clone(c.Old), func(id uint64) bool { return !here(id) }), k.Threshold, c.Session, b)
		if uint64(len(c.Old)) < k.Threshold {
			s.failCeremony(k, "too few members of the old committee are there", absent, suspectAbsent, b)
			return
		}
	}
	s.suspect(missing, suspectAbsent, b)
	c.Phase, c.Ready = PhaseRunning, nil
	c.Session = s.ceremonySession(string(c.Op), k.Name, c)
	c.Deadline = b.Millis + s.Params.MPC.KeygenMillis
}

// worthwhile tells whether a committee brings what resharing is for: somebody who should hold a share gets one, or
// somebody who should not loses it.
func (s *State) worthwhile(k *Key, members []uint64, b Block) bool {
	should := s.entitled(b)
	for _, id := range k.Participants {
		if !slices.Contains(should, id) {
			return true
		}
	}
	return slices.ContainsFunc(members, func(id uint64) bool { return !slices.Contains(k.Participants, id) })
}
