package pool

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Names of the pool's keys, by what they sign.
const (
	KeyBatch  = "batch"  // batch transactions on L1
	KeyReward = "reward" // reward batches for the LockingPool
	KeyEpoch  = "epoch"  // transactions to SequencerSet on L2
)

// KeyState is where a key is in its life.
type KeyState string

// A key is made by its participants, then it signs. It stays active while its shares are made anew.
const (
	KeyGenerating KeyState = "keygen"
	KeyActive     KeyState = "active"
	// KeyDeleted is a key that the pool does without, by vote: nothing is signed with it, and its shares are destroyed.
	KeyDeleted KeyState = "deleted"
)

// Key is a threshold key. Exactly one generation of it is active, from the block on that commits it until the block that
// commits the next. Fields from Generation to Born are of the active generation, and empty before the first.
type Key struct {
	Name         string
	State        KeyState
	Generation   uint64
	Participants []uint64
	Threshold    uint64 // signatures needed
	PubKey       []byte // compressed, 33 bytes
	Address      common.Address
	Since        uint64 // block time in milliseconds at which the generation became active
	Born         uint64 // the first generation with this address

	Newest  uint64 // the newest generation that a ceremony was started for: no number is used twice
	Plan    uint64 // at whose start the committee was last compared with what stake implies
	Failed  uint64 // ceremonies in a row
	RetryAt uint64 // block time in milliseconds before which no other is started
	Last    LastFailure
	Pending *Ceremony `rlp:"nil"`
	// Retiring are replaced generations, oldest first: those of which shares are left, and the newest others.
	Retiring  []Retirement
	Votes     []ReplaceVote
	Replacing bool          // more than 2/3 of the power want another key
	Deletions []ReplaceVote // votes to do without the key
}

// LastFailure says how the last ceremony that came to nothing ended. It stays until one succeeds.
type LastFailure struct {
	Op         CeremonyOp
	Phase      CeremonyPhase
	Generation uint64
	Reason     string
	Missing    []uint64 // sequencers that let it fail, as far as can be told
	Millis     uint64
}

// keygenAfter is the L2 block from which on keys are made: keygen must not slow the first blocks down.
const keygenAfter = 3

// Key finds a key by name.
func (s *State) Key(name string) (Key, bool) {
	i := s.findKey(name)
	if i < 0 {
		return Key{}, false
	}
	return s.Keys[i], true
}

func (s *State) findKey(name string) int {
	return slices.IndexFunc(s.Keys, func(k Key) bool { return k.Name == name })
}

// Owns tells whether the key, in whichever generation, has the address that a request is for.
func (k *Key) Owns(r *SignRequest) bool { return r.Key == k.Name && r.Generation >= k.Born }

// Members finds who holds shares of a generation whose shares may be in use: the active one, or one that retires.
func (k *Key) Members(generation uint64) (participants []uint64, threshold uint64, ok bool) {
	if generation == k.Generation {
		return k.Participants, k.Threshold, k.State == KeyActive
	}
	i := slices.IndexFunc(k.Retiring, func(r Retirement) bool { return r.Generation == generation })
	if i < 0 {
		return nil, 0, false
	}
	return k.Retiring[i].Participants, k.Retiring[i].Threshold, true
}

func cloneKeys(keys []Key) []Key {
	list := slices.Clone(keys)
	for i := range list {
		if p := list[i].Pending; p != nil {
			c := *p
			list[i].Pending = &c
		}
		list[i].Retiring = slices.Clone(list[i].Retiring)
	}
	return list
}

// stepKeys ends ceremonies that ran out of time, and starts those that are due, one at a time: they are dear.
func (s *State) stepKeys(b Block) {
	for i := range s.Keys {
		k := &s.Keys[i]
		s.stepCeremony(k, b)
		s.stepRetirements(k, b)
	}
	s.addKey()
	for _, i := range s.byTurn() {
		if slices.ContainsFunc(s.Keys, func(k Key) bool { return k.Pending != nil }) {
			return
		}
		s.startDue(&s.Keys[i], b)
	}
}

// byTurn gives the places of the keys, those first that were looked at in the oldest plan: where one key needs a ceremony in
// every epoch, the others still get theirs.
func (s *State) byTurn() []int {
	turns := make([]int, len(s.Keys))
	for i := range turns {
		turns[i] = i
	}
	slices.SortStableFunc(turns, func(a, b int) int { return cmp.Compare(s.Keys[a].Plan, s.Keys[b].Plan) })
	return turns
}

// addKey begins with the next key of the parameters when those before it can sign, or could not be made for now: the pool
// needs the first one most, but its failure is no reason to go without the others.
func (s *State) addKey() {
	for _, name := range s.Params.MPC.Keys {
		if k, ok := s.Key(name); ok && (k.State != KeyGenerating || k.Failed > 0) {
			continue
		} else if !ok && s.Head.Number >= keygenAfter && uint64(len(s.shareholders())) >= s.Params.MPC.MinParticipants {
			s.Keys = append(s.Keys, Key{Name: name, State: KeyGenerating})
			slices.SortFunc(s.Keys, func(a, b Key) int { return cmp.Compare(a.Name, b.Name) })
		}
		return
	}
}

// startDue starts the ceremony that a key needs. The committee is compared with what stake implies when a plan starts, so
// that joins and exits are batched; what failed is tried again after a while.
func (s *State) startDue(k *Key, b Block) {
	plan := s.Epoch().Plan
	switch {
	case b.Millis < k.RetryAt:
	case k.State == KeyGenerating || k.Replacing:
		if members := s.candidatesFor(k, b); len(members) >= minCommittee {
			s.startCeremony(k, Keygen, members, b)
		}
	case k.State == KeyDeleted || (k.Plan == plan && k.Failed == 0):
	default:
		k.Plan = plan
		if members := s.candidatesFor(k, b); len(members) >= minCommittee && s.worthwhile(k, members, b) {
			s.startCeremony(k, Reshare, members, b)
			return
		}
		if age := s.Params.MPC.RefreshMillis; age > 0 && b.Millis >= k.Since+age {
			s.startCeremony(k, Refresh, k.Participants, b)
			return
		}
		k.Failed, k.RetryAt = 0, 0 // what was tried is not wanted any more
	}
}
