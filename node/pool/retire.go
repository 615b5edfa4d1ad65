package pool

import "slices"

// Retirement is a generation that was replaced. Its members destroy their shares, and confirm it: as long as shares of
// two generations exist, an attacker has the choice of which to collect.
type Retirement struct {
	Generation   uint64
	Participants []uint64
	Threshold    uint64
	Since        uint64   // block time in milliseconds at which it was replaced
	Due          uint64   // block time at which shares that are left become a fault
	Confirmed    []uint64 // who has destroyed its share
	Late         bool
}

// Kept retirements: those of which shares are left are kept much longer. A member that comes back after its retirement
// was forgotten still destroys its share: the generation is not the active one.
const (
	keptRetirements     = 4
	keptOpenRetirements = 32
)

// Outstanding are the members that have not confirmed.
func (r *Retirement) Outstanding() []uint64 {
	return slices.DeleteFunc(slices.Clone(r.Participants), func(id uint64) bool { return slices.Contains(r.Confirmed, id) })
}

// Retirable tells whether the shares of a replaced generation may go: no signature is being made with them.
func (s *State) Retirable(key string, generation uint64) bool {
	return !slices.ContainsFunc(s.Requests, func(r SignRequest) bool {
		return r.Key == key && r.Generation == generation && r.State == RequestSigning
	})
}

// retireGeneration puts the active generation among those that retire.
func (s *State) retireGeneration(k *Key, b Block) {
	k.Retiring = append(slices.Clone(k.Retiring), Retirement{
		Generation: k.Generation, Participants: k.Participants, Threshold: k.Threshold, Since: b.Millis,
		Due: b.Millis + s.Params.MPC.RetireMillis,
	})
	k.forgetRetirements()
}

func (k *Key) forgetRetirements() {
	open := 0
	for i := range k.Retiring {
		if len(k.Retiring[i].Outstanding()) > 0 {
			open++
		}
	}
	done := len(k.Retiring) - open
	k.Retiring = slices.DeleteFunc(slices.Clone(k.Retiring), func(r Retirement) bool {
		switch complete := len(r.Outstanding()) == 0; {
		case complete && done > keptRetirements:
			done--
			return true
		case !complete && open > keptOpenRetirements:
			open--
			return true
		}
		return false
	})
}

// applyKeyRetired counts a member's word that its share is gone.
func (s *State) applyKeyRetired(t *KeyRetired) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	at := s.findKey(t.Key)
	if at < 0 {
		return refuse(CodeUnknown, "there is no key %q", t.Key)
	}
	k := &s.Keys[at]
	i := slices.IndexFunc(k.Retiring, func(r Retirement) bool { return r.Generation == t.Generation })
	if i < 0 {
		return refuse(CodeUnknown, "generation %d of key %q does not retire", t.Generation, t.Key)
	}
	r := &k.Retiring[i]
	if !slices.Contains(r.Outstanding(), q.ID) {
		return refuse(CodeStale, "sequencer %d has no share of generation %d of key %q to destroy", q.ID, t.Generation, t.Key)
	}
	r.Confirmed = append(slices.Clone(r.Confirmed), q.ID)
	k.forgetRetirements()
	return Result{}
}

// stepRetirements records who is late. The pool goes on: it cannot make anybody destroy anything.
func (s *State) stepRetirements(k *Key, b Block) {
	for i := range k.Retiring {
		r := &k.Retiring[i]
		if r.Late || b.Millis < r.Due {
			continue
		}
		late := r.Outstanding()
		if len(late) == 0 {
			continue
		}
		r.Late = true
		for _, id := range late {
			s.Faults = keepLast(append(s.Faults, Fault{
				Kind: FaultRetirement, Sequencer: id, Epoch: s.Epoch().ID, Number: s.Head.Number + 1, Millis: b.Millis,
			}), keptFaults)
		}
	}
}
