package pool

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Slot is a place for a threshold session that is made ahead of requests: who makes it, and for which generation of a key.
// Members run the part of a signing that does not depend on what is signed, and wait. A request that they all approve, and
// that finds the session ready with all of them, takes it: the slot is gone from the state in the same block, so no other
// request can. Which request takes which session is decided here, by what consensus has ordered, and before anybody can know
// anything of the signature's R; see package mpc.
type Slot struct {
	Key        string
	Generation uint64
	Number     uint64 // of this pool; none is used twice
	Committee  []uint64
	Session    common.Hash
	Since      uint64 // block time in milliseconds
}

// aheadOf is how many sessions are made ahead for a key: one to use and one to have while the next is made, where the
// time from a request to a signature counts.
func aheadOf(key string) int {
	if key == KeyBatch {
		return 2
	}
	return 0
}

// maxClaims bounds what a vote may say of sessions.
const maxClaims = 8

// Claim is a participant's word for the sessions that wait on its side.
type Claim struct {
	Sequencer uint64
	Sessions  []common.Hash
}

// stepSlots makes the slots that are missing, and drops those of other generations.
func (s *State) stepSlots(b Block) {
	s.Slots = slices.DeleteFunc(s.Slots, func(x Slot) bool {
		k, ok := s.Key(x.Key)
		return !ok || k.State != KeyActive || k.Generation != x.Generation || k.Replacing
	})
	for i := range s.Keys {
		k := &s.Keys[i]
		for k.State == KeyActive && !k.Replacing && len(s.slotsOf(k.Name)) < aheadOf(k.Name) {
			s.addSlot(k, k.Participants, b)
		}
	}
}

func (s *State) slotsOf(key string) []Slot {
	var list []Slot
	for _, x := range s.Slots {
		if x.Key == key {
			list = append(list, x)
		}
	}
	return list
}

// addSlot draws a committee for a slot among some participants.
func (s *State) addSlot(k *Key, among []uint64, b Block) {
	s.SlotsMade++
	number := s.SlotsMade
	salt := s.sessionID("presign-draw", k.Name, k.Generation, common.Hash{}, number, among)
	committee := s.leastSuspected(among, k.Threshold, salt, b)
	s.Slots = append(s.Slots, Slot{
		Key: k.Name, Generation: k.Generation, Number: number, Committee: committee, Since: b.Millis,
		Session: s.sessionID("presign", k.Name, k.Generation, common.Hash{}, number, committee),
	})
}

// claims tells whether a participant has said, with its approval, that a session waits on its side.
func (r *SignRequest) claims(id uint64, session common.Hash) bool {
	return slices.ContainsFunc(r.Claims, func(c Claim) bool { return c.Sequencer == id && slices.Contains(c.Sessions, session) })
}

// slotFor finds a session that waits on all its members, all of whom approve the request. Only the first attempt takes
// one: what made that fail may be the session.
func (s *State) slotFor(r *SignRequest, k *Key) (Slot, bool) {
	if r.Attempt > 0 {
		return Slot{}, false
	}
	for _, x := range s.Slots {
		ready := func(id uint64) bool { return slices.Contains(r.Approvals, id) && r.claims(id, x.Session) }
		if x.Key == k.Name && x.Generation == r.Generation && all(x.Committee, ready) {
			return x, true
		}
	}
	return Slot{}, false
}

// slotMayCome tells whether a session of members above suspicion could still be taken when those have voted who have not.
func (s *State) slotMayCome(r *SignRequest, k *Key, b Block) bool {
	if r.Attempt > 0 {
		return false
	}
	return slices.ContainsFunc(s.Slots, func(x Slot) bool {
		possible := func(id uint64) bool {
			voted := slices.Contains(r.Approvals, id) || slices.ContainsFunc(r.Refusals, func(f Refusal) bool { return f.Sequencer == id })
			return s.standing(id, b.Millis) == 0 && (!voted || r.claims(id, x.Session))
		}
		return x.Key == k.Name && x.Generation == r.Generation && all(x.Committee, possible)
	})
}

// renewSlots replaces, when a request gets its committee, the session that it takes, those that should wait by now on all
// members and do not, and those with members under suspicion, if there are others. New ones are made by who approved it.
func (s *State) renewSlots(r *SignRequest, k *Key, b Block) {
	if r.Generation != k.Generation || r.Attempt > 0 {
		return
	}
	before := len(s.Slots)
	choice := uint64(len(s.trusted(r.Approvals, b))) >= k.Threshold
	s.Slots = slices.DeleteFunc(slices.Clone(s.Slots), func(x Slot) bool {
		if x.Key != k.Name || x.Session == r.Ahead {
			return x.Key == k.Name
		}
		waits := func(id uint64) bool { return r.claims(id, x.Session) }
		doubtful := choice && len(s.trusted(x.Committee, b)) < len(x.Committee)
		return doubtful || !all(x.Committee, waits) && b.Millis >= x.Since+s.Params.MPC.SignMillis
	})
	for range before - len(s.Slots) {
		s.addSlot(k, r.Approvals, b)
	}
}

func all(ids []uint64, ok func(uint64) bool) bool {
	return !slices.ContainsFunc(ids, func(id uint64) bool { return !ok(id) })
}
