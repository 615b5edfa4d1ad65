package pool

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc"
)

// applyKeyReport counts a participant's word. When all new members report the same, they have a generation to prove.
func (s *State) applyKeyReport(t *KeyReport, b Block) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	k, ok := s.pending(t.Session)
	if !ok || k.Pending.Phase == PhaseGathering {
		return refuse(CodeUnknown, "no ceremony runs as %s", t.Session)
	}
	if len(t.Blamed) > len(s.Sequencers) {
		return refuse(CodeMalformed, "more sequencers are blamed than there are")
	}
	if !slices.Contains(k.Pending.Everyone(), q.ID) {
		return refuse(CodeStale, "sequencer %d takes no part in %s", q.ID, t.Session)
	}
	if t.Failure != "" {
		return s.applyTrouble(k, q, t, b)
	}
	c := k.Pending
	if c.Phase != PhaseRunning || c.Reported(q.ID) {
		return refuse(CodeStale, "sequencer %d has reported on %s before", q.ID, t.Session)
	}
	report := Report{Sequencer: q.ID}
	if slices.Contains(c.Participants, q.ID) {
		if err := k.checkReport(t); err != "" {
			return refuse(CodeMalformed, "%s", err)
		}
		report.PubKey, report.Hash = t.PubKey, t.Hash
	}
	c.Reports = append(slices.Clone(c.Reports), report)
	s.judgeReports(k, b)
	return Result{}
}

// checkReport says what is wrong with a report of success, or nothing.
func (k *Key) checkReport(t *KeyReport) string {
	if _, err := crypto.DecompressPubkey(t.PubKey); err != nil {
		return "public key: " + err.Error()
	}
	if k.Pending.Op != Keygen && !bytes.Equal(t.PubKey, k.PubKey) {
		return "resharing does not change the public key"
	}
	return ""
}

func (s *State) applyTrouble(k *Key, q Sequencer, t *KeyReport, b Block) Result {
	c := k.Pending
	if c.Troubled(q.ID) || (c.Phase == PhaseRunning && c.Reported(q.ID)) {
		return refuse(CodeStale, "sequencer %d has reported on %s before", q.ID, t.Session)
	}
	if c.Phase == PhaseTesting && !c.owesTest(q.ID) {
		return refuse(CodeStale, "no test signature of %s waits for sequencer %d", t.Session, q.ID)
	}
	trouble := Trouble{Sequencer: q.ID, Reason: t.Failure[:min(len(t.Failure), maxReasonBytes)]}
	for _, id := range t.Blamed {
		if id != q.ID && slices.Contains(c.Everyone(), id) && !slices.Contains(trouble.Blamed, id) {
			trouble.Blamed = append(trouble.Blamed, id)
		}
	}
	c.Troubles = append(slices.Clone(c.Troubles), trouble)
	// A member without a share cannot get one any more. The others may say what they saw.
	if c.Phase == PhaseTesting || slices.Contains(c.Participants, q.ID) {
		c.Deadline = min(c.Deadline, b.Millis+troubleMillis)
	}
	if c.Phase == PhaseRunning {
		s.judgeReports(k, b)
	}
	return Result{}
}

// judgeReports goes on to the tests when all new members agree, and gives up when all have spoken and they do not.
func (s *State) judgeReports(k *Key, b Block) {
	c := k.Pending
	if c.agreed() {
		s.startTests(k, b)
		return
	}
	if len(c.Waiting()) == 0 {
		s.failSession(k, "participants disagree", b)
	}
}

// agreed tells whether all members of the new committee report the same.
func (c *Ceremony) agreed() bool {
	members := c.memberReports()
	if len(members) < len(c.Participants) {
		return false
	}
	return !slices.ContainsFunc(members, func(r Report) bool { return !r.equal(members[0]) })
}

// memberReports are those of the new committee.
func (c *Ceremony) memberReports() []Report {
	return slices.DeleteFunc(slices.Clone(c.Reports), func(r Report) bool { return len(r.PubKey) == 0 })
}

func (r Report) equal(o Report) bool { return r.Hash == o.Hash && bytes.Equal(r.PubKey, o.PubKey) }

// startTests asks for signatures of as many sets of members as it takes to have every member in one.
func (s *State) startTests(k *Key, b Block) {
	c := k.Pending
	first := c.memberReports()[0]
	pub, err := crypto.DecompressPubkey(first.PubKey)
	if err != nil {
		return // was checked when it was reported
	}
	c.PubKey, c.Hash, c.Address = first.PubKey, first.Hash, crypto.PubkeyToAddress(*pub)
	c.Phase, c.Troubles = PhaseTesting, nil
	for _, signers := range covering(c.Participants, c.Threshold, c.Session) {
		digest := mpc.TestDigest(s.ChainID, k.Name, c.Generation, mpc.Address(c.Address), signers)
		c.Tests = append(c.Tests, Test{Signers: signers, Digest: digest})
	}
	s.callTests(k, b)
}

// callTests starts a round of those tests that have no signature.
func (s *State) callTests(k *Key, b Block) {
	c := k.Pending
	c.Tests = slices.Clone(c.Tests)
	for i := range c.Tests {
		if t := &c.Tests[i]; len(t.Signature) == 0 {
			t.Session = s.sessionID("test", k.Name, c.Generation, t.Digest, c.Round, t.Signers)
		}
	}
	c.Deadline = b.Millis + s.Params.MPC.SignMillis
}

// repeatTests tries again, a few times: a new committee is dear.
func (s *State) repeatTests(k *Key, b Block) {
	c := k.Pending
	if c.Round+1 >= testRounds {
		s.failSession(k, "test signatures were not made", b)
		return
	}
	c.Round, c.Troubles = c.Round+1, nil
	s.callTests(k, b)
}

// owesTest tells whether a member is a signer of a test without a signature.
func (c *Ceremony) owesTest(id uint64) bool {
	return slices.ContainsFunc(c.Tests, func(t Test) bool { return len(t.Signature) == 0 && slices.Contains(t.Signers, id) })
}

// applyKeyTest accepts a test signature that verifies, from any sequencer. With the last one the generation is active.
func (s *State) applyKeyTest(t *KeyTest, b Block) Result {
	if _, err := s.sender(t); err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	k, ok := s.pending(t.Session)
	if !ok || k.Pending.Phase != PhaseTesting || t.Index >= uint64(len(k.Pending.Tests)) {
		return refuse(CodeUnknown, "no test %d of %s", t.Index, t.Session)
	}
	c := k.Pending
	if len(c.Tests[t.Index].Signature) > 0 {
		return refuse(CodeStale, "test %d of %s is done", t.Index, t.Session)
	}
	signer, err := Recover(c.Tests[t.Index].Digest, t.Sig)
	if err != nil || signer != c.Address {
		return refuse(CodeBadSender, "test signature is not by %s: %v", c.Address, err)
	}
	c.Tests = slices.Clone(c.Tests)
	c.Tests[t.Index].Signature = t.Sig
	if !slices.ContainsFunc(c.Tests, func(t Test) bool { return len(t.Signature) == 0 }) {
		s.commitCeremony(k, b)
	}
	return Result{}
}

// failSession gives a session up, and finds out as far as possible who let it fail: those who said nothing; or whom more
// than a third of the participants miss, at least one of them honestly; or who says another thing than enough members to
// sign. Otherwise, each pair of an accuser and an accused holds somebody at fault, but which?
func (s *State) failSession(k *Key, reason string, b Block) {
	c := k.Pending
	for _, x := range []struct {
		ids       []uint64
		suspicion uint64
	}{{c.Waiting(), suspectSilent}, {c.blamed(), suspectSilent}, {c.dissenters(), suspectDissent}} {
		if len(x.ids) > 0 {
			s.failCeremony(k, reason, x.ids, x.suspicion, b)
			return
		}
	}
	s.failCeremony(k, reason, c.involved(), suspectSigner, b)
}

// blamed are those whom more than a third of the participants miss.
func (c *Ceremony) blamed() []uint64 {
	everyone := c.Everyone()
	return slices.DeleteFunc(slices.Clone(everyone), func(id uint64) bool {
		n := 0
		for _, t := range c.Troubles {
			if slices.Contains(t.Blamed, id) {
				n++
			}
		}
		return 3*n <= len(everyone)
	})
}

// Waiting is whom the phase waits for.
func (c *Ceremony) Waiting() []uint64 {
	return slices.DeleteFunc(c.Everyone(), func(id uint64) bool {
		switch c.Phase {
		case PhaseGathering:
			return slices.Contains(c.Ready, id)
		case PhaseTesting:
			return !c.owesTest(id) || c.Troubled(id)
		}
		return c.Reported(id)
	})
}

// dissenters are members that do not report what enough members to sign do. They can be victims: who lies may lie to one.
func (c *Ceremony) dissenters() []uint64 {
	members := c.memberReports()
	for _, r := range members {
		var agree []uint64
		for _, o := range members {
			if o.equal(r) {
				agree = append(agree, o.Sequencer)
			}
		}
		if c.Phase == PhaseRunning && uint64(len(agree)) >= c.Threshold {
			return slices.DeleteFunc(slices.Clone(c.Participants), func(id uint64) bool { return slices.Contains(agree, id) })
		}
	}
	return nil
}

// involved are all who accuse or are accused.
func (c *Ceremony) involved() []uint64 {
	var ids []uint64
	for _, t := range c.Troubles {
		ids = append(append(ids, t.Sequencer), t.Blamed...)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// failCeremony gives a ceremony up. The generation that is active stays so.
func (s *State) failCeremony(k *Key, reason string, missing []uint64, suspicion uint64, b Block) {
	c := k.Pending
	s.suspect(missing, suspicion, b)
	k.Last = LastFailure{Op: c.Op, Phase: c.Phase, Generation: c.Generation, Reason: reason, Missing: missing, Millis: b.Millis}
	k.RetryAt = b.Millis + retryMillis<<min(k.Failed, maxRetryShift)
	k.Failed++
	k.Pending = nil
}

// commitCeremony makes the generation of a ceremony the active one, in the place of the one before.
func (s *State) commitCeremony(k *Key, b Block) {
	c := k.Pending
	if k.State == KeyActive {
		s.retireGeneration(k, b)
	}
	if k.Address != c.Address {
		k.Born = c.Generation
	}
	k.State, k.Generation, k.Participants, k.Threshold = KeyActive, c.Generation, c.Participants, c.Threshold
	k.PubKey, k.Address, k.Since = c.PubKey, c.Address, b.Millis
	if c.Op == Keygen {
		k.Plan = s.Epoch().Plan
	}
	k.Pending, k.Failed, k.RetryAt, k.Last = nil, 0, 0, LastFailure{}
	k.Votes, k.Deletions, k.Replacing = nil, nil, false
	s.trust(c.Everyone(), b)
	s.moveRequests(k, b)
}
