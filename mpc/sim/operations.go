package sim

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/rondoseq/rondo/mpc"
)

// made is what a node reports of a keygen or reshare.
type made struct {
	address mpc.Address
	hash    [32]byte
}

// keygen makes the key. It counts once all members report the same and have proven it with signatures.
func (w *world) keygen(committee []mpc.PartyID) error {
	w.chain.scheduled = 1
	s := w.newSession(mpc.Keygen)
	s.Generation, s.Participants, s.KeyParticipants, s.Threshold = 1, committee, committee, mpc.Threshold(len(committee))
	results := map[mpc.PartyID]<-chan mpc.KeygenResult{}
	for _, id := range w.alive(committee) {
		c, err := w.nodes[id].manager.StartKeygen(context.Background(), s)
		if errors.Is(err, mpc.ErrClosed) {
			continue // it has just crashed
		} else if err != nil {
			return fmt.Errorf("%w: %w", errInvariant, err)
		}
		results[id] = c
	}
	reports := map[mpc.PartyID]made{}
	for _, id := range w.ids() {
		if c := results[id]; c != nil {
			r := <-c
			if r.Err == nil {
				reports[id] = made{r.Address, r.PublicHash}
			} else if err := w.failed(r.Err); err != nil {
				return err
			}
		}
	}
	return w.conclude(s, reports, func(m made) { w.report.Keygens++ })
}

// reshare gives the key to another committee. Half of the time, the old one signs meanwhile.
func (w *world) reshare(committee []mpc.PartyID) error {
	c := &w.chain
	old := w.alive(c.committee)
	need := mpc.Threshold(len(c.committee))
	if len(old) < need {
		w.report.Aborted++
		return nil // scheduled later
	}
	c.scheduled = c.generation + 1
	s := w.newSession(mpc.Reshare)
	s.Generation, s.Participants, s.KeyParticipants, s.Threshold = c.scheduled, committee, committee, mpc.Threshold(len(committee))
	s.OldGeneration, s.OldParticipants, s.OldKeyParticipants, s.Address = c.generation, w.some(need, old), c.committee, c.address
	results := map[mpc.PartyID]<-chan mpc.ReshareResult{}
	for _, id := range w.ids() {
		if n := w.nodes[id]; n.up && (slices.Contains(s.Participants, id) || slices.Contains(s.OldParticipants, id)) {
			r, err := n.manager.StartReshare(context.Background(), s)
			if errors.Is(err, mpc.ErrClosed) {
				continue
			} else if err != nil {
				return fmt.Errorf("%w: %w", errInvariant, err)
			}
			results[id] = r
		}
	}
	if w.rng.IntN(2) == 0 {
		if _, err := w.sign(); err != nil {
			return err
		}
	}
	reports := map[mpc.PartyID]made{}
	for _, id := range w.ids() {
		if c := results[id]; c != nil {
			r := <-c
			if r.Err != nil {
				if err := w.failed(r.Err); err != nil {
					return err
				}
			} else if r.Member {
				reports[id] = made{s.Address, r.PublicHash}
			}
		}
	}
	return w.conclude(s, reports, func(made) { w.report.Reshares++ })
}

// conclude commits or aborts what a session has made: prepared when all members report the same, then proven by
// signatures that every member has a part in, then committed, then the generation before is retired.
func (w *world) conclude(s mpc.Session, reports map[mpc.PartyID]made, committed func(made)) error {
	c := &w.chain
	if err := w.restartSome(); err != nil {
		return err
	}
	first, ok := reports[s.Participants[0]]
	for _, id := range s.Participants {
		r, reported := reports[id]
		ok = ok && reported && r == first
	}
	if ok {
		s.Address = first.address
		proven, err := w.prove(s)
		if err != nil {
			return err
		}
		ok = proven
	}
	c.scheduled = 0
	if !ok {
		w.report.Aborted++
		return w.followAll()
	}
	c.generation, c.address, c.committee = s.Generation, first.address, s.KeyParticipants
	committed(first)
	if err := w.followAll(); err != nil {
		return err
	}
	if err := w.restartSome(); err != nil {
		return err
	}
	c.retired = s.OldGeneration
	return w.followAll()
}

// prove signs the test digest with committees that cover every member, a few times each if need be.
func (w *world) prove(made mpc.Session) (bool, error) {
	members := made.KeyParticipants
	for at := 0; at < len(members); at += made.Threshold {
		first := min(at, len(members)-made.Threshold)
		signers := members[first : first+made.Threshold]
		proven := false
		for range 2 {
			s := w.newSession(mpc.Sign)
			s.Generation, s.KeyParticipants, s.Threshold, s.Address = made.Generation, members, made.Threshold, made.Address
			s.Participants, s.Digest = signers, mpc.TestDigest(chainID, keyName, made.Generation, made.Address, signers)
			signed, err := w.runSign(s)
			if err != nil {
				return false, err
			}
			if proven = signed; proven {
				break
			}
		}
		if !proven {
			return false, nil
		}
	}
	return true, nil
}

// sign signs a new digest with members of the active committee, in up to three attempts.
func (w *world) sign() (bool, error) {
	c := &w.chain
	digest := sha256.Sum256(fmt.Appendf(nil, "digest %d of %d", c.session, w.seed))
	threshold := mpc.Threshold(len(c.committee))
	for range 3 {
		able := w.alive(c.committee)
		if len(able) < threshold {
			return false, nil
		}
		s := w.newSession(mpc.Sign)
		s.Generation, s.KeyParticipants, s.Threshold, s.Address = c.generation, c.committee, threshold, c.address
		s.Participants, s.Digest = w.some(threshold, able), digest
		if signed, err := w.runSign(s); signed || err != nil {
			return signed, err
		}
	}
	return false, nil
}

// runSign reports whether anybody got the signature: one is enough.
func (w *world) runSign(s mpc.Session) (bool, error) {
	results := map[mpc.PartyID]<-chan mpc.SignResult{}
	for _, id := range w.alive(s.Participants) {
		c, err := w.nodes[id].manager.StartSign(context.Background(), s)
		if errors.Is(err, mpc.ErrClosed) {
			continue
		} else if err != nil {
			return false, fmt.Errorf("%w: %w", errInvariant, err)
		}
		results[id] = c
	}
	signed := false
	for _, id := range s.Participants {
		c := results[id]
		if c == nil {
			continue
		}
		r := <-c
		if r.Err != nil {
			if err := w.failed(r.Err); err != nil {
				return false, err
			}
			continue
		}
		if err := r.Signature.Verify(s.Address, s.Digest); err != nil {
			return false, fmt.Errorf("%w: %w", errInvariant, err)
		}
		signed = true
		w.report.Signatures++
	}
	return signed, w.restartSome()
}
