package pool

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Epoch is a range of L2 blocks with one producer. Ids rise by one and are never used twice. A planned epoch and the
// re-proposals that cut it short share a plan number; the draw belongs to the plan.
type Epoch struct {
	ID       uint64
	Plan     uint64
	First    uint64 // L2 block
	Last     uint64 // L2 block, included; an epoch that was cut short ends before it
	Producer uint64 // sequencer id
	Standby  []uint64
	Attempt  uint64 // re-proposals since the plan started
	SeedL1   uint64 // L1 block whose prevRandao is the seed; 0 if the seed was made by hashing the one before
	Seed     common.Hash
	// Candidates took part in the draw: who was active, with which power, when the seed block was fixed.
	Candidates []Candidate
	// CandidatesAt is the L1 position up to which events had been applied when the candidates were taken.
	CandidatesAt Position
}

// blocksIn is how many blocks the epoch at an index has that later ones have left to it. A rewind may let a later epoch begin
// before it.
func (s *State) blocksIn(i int) uint64 {
	first, end := s.Epochs[i].First, s.Epochs[len(s.Epochs)-1].First
	for _, later := range s.Epochs[i+1:] {
		end = min(end, later.First)
	}
	if end < first {
		return 0
	}
	return end - first
}

// Seed is the draw of a plan that has not started yet.
type Seed struct {
	Plan         uint64
	L1Block      uint64
	Seed         common.Hash
	Known        bool
	Candidates   []Candidate
	CandidatesAt Position
}

// maxStallShift bounds the back-off of repeated re-proposals to 2^4 times the stall timeout.
const maxStallShift = 4

// minStallHeights must pass before silence counts, so that the first block after a healed partition, whose time
// jumps, replaces nobody.
const minStallHeights = 4

// stallDue is the block time at which the current producer is replaced.
func (s *State) stallDue() uint64 {
	return s.Progress.Millis + s.Params.StallMillis<<min(s.Epoch().Attempt, maxStallShift)
}

// checkStall replaces a producer that let its time pass (decision 6 of the architecture): a function of block times.
func (s *State) checkStall(b Block) {
	if b.Height <= 2 {
		// The time of block 1 is that of the genesis file, which may be long past.
		s.Progress = Progress{Millis: b.Millis, Height: b.Height}
		return
	}
	e := s.Epoch()
	if q, ok := s.Sequencer(e.Producer); !ok || !q.Votes() {
		s.repropose(b)
		return
	}
	if b.Millis < s.stallDue() || b.Height < s.Progress.Height+minStallHeights {
		return
	}
	s.Faults = keepLast(append(s.Faults, Fault{
		Kind: FaultStall, Sequencer: e.Producer, Epoch: e.ID, Number: s.Head.Number + 1, Millis: b.Millis,
	}), keptFaults)
	s.repropose(b)
}

// repropose cuts the current epoch at the head and gives the rest of it to the next standby that is active.
func (s *State) repropose(b Block) {
	old := s.Epoch()
	next := old
	next.ID++
	next.First = s.Head.Number + 1
	next.Attempt++
	order := append(slices.Clone(old.Standby), old.Producer)
	for i, id := range order {
		if q, ok := s.Sequencer(id); ok && q.Votes() {
			next.Producer = id
			next.Standby = append(slices.Clone(order[i+1:]), order[:i]...)
			s.startEpoch(next, b)
			return
		}
	}
	// Nobody of the draw is left: whoever is active now takes a new one. With nobody active, the epoch waits: a new one in
	// every block would keep consensus busy for nothing.
	next.Candidates, next.CandidatesAt = s.candidates(), s.L1.Position
	if len(next.Candidates) == 0 {
		return
	}
	next.Producer, next.Standby = Draw(next.Seed, next.Plan, next.Candidates)
	s.startEpoch(next, b)
}

// endPlan starts the next plan when the current epoch is complete.
func (s *State) endPlan(b Block) {
	if s.Head.Number < s.Epoch().Last {
		return
	}
	s.startPlan(s.Epoch().Plan+1, b)
}

func (s *State) startPlan(plan uint64, b Block) {
	last := s.Epoch()
	e := Epoch{ID: last.ID + 1, Plan: plan, First: s.Head.Number + 1, Last: s.Head.Number + s.Params.EpochLength}
	s.drawEpoch(&e, last.Seed)
	s.startEpoch(e, b)
	s.scheduleSeed(plan + 2)
}

// drawEpoch fills in producer and standby order from the plan's seed, or from the hash of the seed before when L1 has
// not delivered it in time.
func (s *State) drawEpoch(e *Epoch, before common.Hash) {
	seed := Seed{Plan: e.Plan, Candidates: s.candidates(), CandidatesAt: s.L1.Position}
	for _, known := range s.Seeds {
		if known.Plan == e.Plan {
			seed = known
		}
	}
	s.Seeds = slices.DeleteFunc(s.Seeds, func(x Seed) bool { return x.Plan <= e.Plan })
	if seed.Known {
		e.Seed, e.SeedL1 = seed.Seed, seed.L1Block
	} else {
		e.Seed = nextSeed(before, e.Plan)
	}
	e.Candidates, e.CandidatesAt = seed.Candidates, seed.CandidatesAt
	e.Producer, e.Standby = Draw(e.Seed, e.Plan, e.Candidates)
	s.skipInactive(e)
}

// skipInactive moves sequencers that left since the candidates were taken to the end of the order.
func (s *State) skipInactive(e *Epoch) {
	order := append([]uint64{e.Producer}, e.Standby...)
	slices.SortStableFunc(order, func(a, b uint64) int {
		return s.rank(a) - s.rank(b)
	})
	e.Producer, e.Standby = order[0], order[1:]
}

func (s *State) rank(id uint64) int {
	if q, ok := s.Sequencer(id); ok && q.Votes() {
		return 0
	}
	return 1
}

func (s *State) startEpoch(e Epoch, b Block) {
	s.Epochs = append(slices.Clone(s.Epochs), e)
	for len(s.Epochs) > keptEpochs {
		s.foldEpoch()
	}
	s.Progress = Progress{Millis: b.Millis, Height: b.Height}
}

// scheduleSeed fixes, before anybody can know it, the L1 block that draws a plan, and who takes part.
func (s *State) scheduleSeed(plan uint64) {
	s.Seeds = append(s.Seeds, Seed{
		Plan: plan, L1Block: s.L1.Position.Block + s.Params.SeedLag, Candidates: s.candidates(), CandidatesAt: s.L1.Position,
	})
}

func (s *State) candidates() []Candidate {
	var list []Candidate
	for _, q := range s.ActiveSequencers() {
		list = append(list, Candidate{ID: q.ID, Power: q.Power})
	}
	return list
}
