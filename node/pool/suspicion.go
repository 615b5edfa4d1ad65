package pool

import (
	"cmp"
	"slices"
)

// Suspect is a sequencer that was where something of the threshold keys failed. It may be innocent: suspicion costs
// nothing but a place, and decays.
type Suspect struct {
	Sequencer uint64
	Score     uint64 // at Millis
	Millis    uint64 // block time
}

const (
	// suspicionHalfLife is the block time in which a score halves.
	suspicionHalfLife = 600_000
	// maxSuspicion bounds a score, and so the time until a sequencer that is back is trusted again.
	maxSuspicion = 16
	// tooSuspicious is the score from which on a sequencer is left out of ceremonies.
	tooSuspicious = 4
)

// What raises suspicion, and by how much.
const (
	suspectSigner  = 1 // was in a committee that did not sign
	suspectAbsent  = 2 // did not say that it is there
	suspectDissent = 2 // did not report on a ceremony what the others did
	suspectSilent  = 4 // was there, and let a ceremony fail in silence
)

// Suspicion is a sequencer's score at a block time. The state holds the score of when it last changed: what only time
// changes must not move the app hash.
func (s *State) Suspicion(id, millis uint64) uint64 {
	i, ok := s.findSuspect(id)
	if !ok {
		return 0
	}
	return s.Suspects[i].at(millis)
}

func (x Suspect) at(millis uint64) uint64 {
	if millis < x.Millis {
		return x.Score
	}
	return x.Score >> min((millis-x.Millis)/suspicionHalfLife, 63)
}

func (s *State) findSuspect(id uint64) (int, bool) {
	return slices.BinarySearchFunc(s.Suspects, id, func(x Suspect, id uint64) int { return cmp.Compare(x.Sequencer, id) })
}

// standing orders sequencers by whom to do without first: like suspicion, with those who are barred behind all others.
func (s *State) standing(id, millis uint64) uint64 {
	if s.Barred(id, millis) {
		return maxSuspicion + 1
	}
	return s.Suspicion(id, millis)
}

// suspect raises the scores of sequencers.
func (s *State) suspect(ids []uint64, by uint64, b Block) {
	for _, id := range ids {
		s.setSuspicion(id, min(s.Suspicion(id, b.Millis)+by, maxSuspicion), b)
	}
}

// trust halves the scores of sequencers that did what they were there for.
func (s *State) trust(ids []uint64, b Block) {
	for _, id := range ids {
		if _, ok := s.findSuspect(id); ok {
			s.setSuspicion(id, s.Suspicion(id, b.Millis)/2, b)
		}
	}
}

func (s *State) setSuspicion(id, score uint64, b Block) {
	i, ok := s.findSuspect(id)
	switch {
	case ok && score == 0:
		s.Suspects = slices.Delete(s.Suspects, i, i+1)
	case ok:
		s.Suspects[i] = Suspect{Sequencer: id, Score: score, Millis: b.Millis}
	case score > 0:
		s.Suspects = slices.Insert(s.Suspects, i, Suspect{Sequencer: id, Score: score, Millis: b.Millis})
	}
}
