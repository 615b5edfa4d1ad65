package pool

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
)

// Conviction records that a sequencer was proven to have lied in a session of a threshold key.
type Conviction struct {
	Sequencer  uint64
	Class      FaultKind
	Key        string
	Generation uint64
	Op         string
	Session    common.Hash
	Kind       uint64      // of the message
	Reporter   uint64      // sequencer that handed the evidence in
	Evidence   common.Hash // of the transaction that proves it, without its sender's signature
	Lie        common.Hash // names what was done in which place of a session: the number of the order that follows
	Millis     uint64      // block time
	Until      uint64      // block time at which it may hold shares again; 0 is never under this id
}

const (
	// evidenceWindow is how many of a key's newest generations evidence may be about, besides those that still sign. A sequencer is
	// convicted once for each of them, so nothing has to be remembered about older ones.
	evidenceWindow = 8
	// invalidBarMillis is for how long a sequencer that sent an invalid message holds no share: another version of the
	// software may have made it. Who contradicts itself is not asked again.
	invalidBarMillis = 7 * 86_400_000
)

// Barred tells whether a sequencer holds no share of a new generation, for having been convicted, if the others can do
// without it.
func (s *State) Barred(id, millis uint64) bool {
	return slices.ContainsFunc(s.Convicts, func(c Conviction) bool { return c.Sequencer == id && c.bars(millis) })
}

func (c *Conviction) bars(millis uint64) bool { return c.Until == 0 || millis < c.Until }

// Convicted tells whether a sequencer was convicted of such a lie, or of a worse one, for a generation of a key. What costs less is no
// shield: anybody could convict itself of it beforehand.
func (s *State) Convicted(id uint64, key string, generation uint64, class mpc.EvidenceClass) bool {
	return slices.ContainsFunc(s.Convicts, func(c Conviction) bool {
		return c.Sequencer == id && c.Key == key && c.Generation == generation && (c.Class == FaultConflict || c.Class == faultOf(class))
	})
}

// Proves tells whether evidence convicts, or why it does not.
func (s *State) Proves(e *mpc.Evidence) error { return e.Prove(s.ChainID, signers{s}, judge) }

// longAgo tells whether there is no evidence about a generation any more. Attempts that failed count as generations, so the one that
// signs can be an old one.
func (k *Key) longAgo(generation uint64) bool {
	leaves := slices.ContainsFunc(k.Retiring, func(r Retirement) bool { return r.Generation == generation && len(r.Outstanding()) > 0 })
	return generation+evidenceWindow <= k.Newest && generation < k.Generation && !leaves
}

// lieOf is one for one lie, whatever else the evidence says and in whichever pool: it is of what was done in which place of a session.
// Of what was done, since who first sends an invalid message and then contradicts it has lied twice, and the first costs less.
func lieOf(e *mpc.Evidence) common.Hash {
	return crypto.Keccak256Hash([]byte(faultOf(e.Class)), e.Messages[0].Header)
}

// applyKeyEvidence convicts a sequencer, if what it signed proves by itself that it lied. Who hands the evidence in, and
// why, does not matter.
func (s *State) applyKeyEvidence(t *KeyEvidence, b Block) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	if t.oversized() {
		return refuse(CodeMalformed, "evidence of more than %d parties or %d messages", maxSessionParties, maxEvidenceMessages)
	}
	e := t.evidence()
	key, generation := e.Subject.KeyName, e.Subject.Generation
	k, ok := s.Key(key)
	switch {
	case !ok || generation > k.Newest:
		return refuse(CodeUnknown, "there is no generation %d of key %q", generation, key)
	case k.longAgo(generation):
		return refuse(CodeStale, "generation %d of key %q is too long ago", generation, key)
	case s.Convicted(e.Offender, key, generation, e.Class):
		return refuse(CodeStale, "sequencer %d was convicted for generation %d of key %q before", e.Offender, generation, key)
	}
	if err := s.Proves(&e); err != nil {
		return refuse(CodeMalformed, "%v", err)
	}
	id, err := signingHash(s.ChainID, t)
	if err != nil {
		return refuse(CodeMalformed, "%v", err)
	}
	s.convict(Conviction{
		Sequencer: e.Offender, Class: faultOf(e.Class), Key: key, Generation: generation, Op: e.Op.String(),
		Session: common.Hash(e.Session), Kind: uint64(e.Kind), Reporter: q.ID, Evidence: id,
		Lie: lieOf(&e), Millis: b.Millis,
	})
	return Result{}
}

func faultOf(class mpc.EvidenceClass) FaultKind {
	if class == mpc.EvidenceConflict {
		return FaultConflict
	}
	return FaultInvalid
}

func (s *State) convict(c Conviction) {
	if c.Class == FaultInvalid {
		c.Until = c.Millis + invalidBarMillis
	}
	s.forgetConvictions(c.Millis)
	s.Convicts = append(s.Convicts, c)
	s.Faults = keepLast(append(s.Faults, Fault{
		Kind: c.Class, Sequencer: c.Sequencer, Epoch: s.Epoch().ID, Number: s.Head.Number + 1, Millis: c.Millis,
	}), keptFaults)
}

// forgetConvictions drops those that bar nobody, lead to no order any more, and are about generations of which there can be no evidence.
func (s *State) forgetConvictions(millis uint64) {
	s.Convicts = slices.DeleteFunc(slices.Clone(s.Convicts), func(c Conviction) bool {
		k, ok := s.Key(c.Key)
		return !c.bars(millis) && millis/1000 > s.Params.Penalty.deadline(&c) && (!ok || k.longAgo(c.Generation))
	})
}

// entitled are the sequencers that should hold shares: whom stake implies, without those who are barred, if the others can
// do without them.
func (s *State) entitled(b Block) []uint64 {
	all := s.shareholders()
	if !slices.ContainsFunc(all, func(id uint64) bool { return s.Barred(id, b.Millis) }) {
		return all
	}
	if honest := s.reduced(func(id uint64) bool { return !s.Barred(id, b.Millis) }); honest != nil {
		return honest
	}
	return all
}

// signers verifies envelopes by the signer keys that the sequencers have now. One that has changed its signer key cannot
// be held to what it signed with the old one; neither can somebody else who has got hold of that.
type signers struct{ s *State }

// VerifyEnvelope implements mpc.EnvelopeVerifier.
func (v signers) VerifyEnvelope(from mpc.PartyID, hash [32]byte, signature []byte) error {
	q, ok := v.s.Sequencer(from)
	if !ok {
		return fmt.Errorf("there is no sequencer %d", from)
	}
	signer, err := Recover(hash, signature)
	if err != nil {
		return err
	}
	if signer != q.Signer {
		return fmt.Errorf("%s is not the signer of sequencer %d", signer, from)
	}
	return nil
}

// Envelopes returns a verifier of what sequencers sign of the messages of a session.
func (s *State) Envelopes() mpc.EnvelopeVerifier { return signers{s} }

// judge asks the guard of the threshold library, about what everybody knows.
func judge(s *mpc.Session, m engine.Message, equation uint16) error {
	cfg := guard.Config{
		Op: s.Op, Self: m.To, Parties: slices.Concat(s.Participants, s.OldParticipants), Old: s.OldParticipants, New: s.Participants,
		Address: s.Address, Degree: s.Threshold - 1,
	}
	return guard.CheckEquation(cfg, m, int(equation))
}
