package api

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// MPCKey is a threshold key. Threshold is the number of signatures needed. While a first keygen runs, participants,
// threshold and generation are those of the attempt.
type MPCKey struct {
	Name         string         `json:"name"`
	Address      common.Address `json:"address"`
	Participants []uint64       `json:"participants"`
	Threshold    uint64         `json:"threshold"`
	Generation   uint64         `json:"generation"`
	State        pool.KeyState  `json:"state"`
	Attempt      uint64         `json:"attempt"` // ceremonies that failed since the last success
	Since        uint64         `json:"since"`   // block time at which the generation became active, Unix milliseconds
	Pending      *Ceremony      `json:"pending"` // null while nothing is under way
	LastFailure  *Failure       `json:"lastFailure"`
	RetryAt      uint64         `json:"retryAt"`  // block time before which nothing is tried again; 0 after a success
	Retiring     []Retirement   `json:"retiring"` // replaced generations, oldest first
	ReplaceVotes []uint64       `json:"replaceVotes"`
	Replacing    bool           `json:"replacing"`   // a key with another address is on its way
	DeleteVotes  []uint64       `json:"deleteVotes"` // who wants to do without the key
}

// Ceremony is the making of a generation: how far it is, and whom it waits for.
type Ceremony struct {
	Op           pool.CeremonyOp    `json:"op"`
	Phase        pool.CeremonyPhase `json:"phase"`
	Generation   uint64             `json:"generation"`
	Attempt      uint64             `json:"attempt"`
	Session      common.Hash        `json:"session"`
	Participants []uint64           `json:"participants"`
	Threshold    uint64             `json:"threshold"`
	Old          []uint64           `json:"old"` // who gives shares away
	Deadline     uint64             `json:"deadline"`
	Waiting      []uint64           `json:"waiting"`   // who has not done its part of the phase
	Tests        int                `json:"tests"`     // signatures that prove the generation
	TestsDone    int                `json:"testsDone"` // of which so many are made
	Troubles     []Trouble          `json:"troubles"`
}

// Trouble is a participant's word on why a session failed on its side.
type Trouble struct {
	Sequencer uint64   `json:"sequencer"`
	Reason    string   `json:"reason"`
	Blamed    []uint64 `json:"blamed"` // whom it misses, which proves nothing
}

// Failure is how the last ceremony that came to nothing ended.
type Failure struct {
	Op         pool.CeremonyOp    `json:"op"`
	Phase      pool.CeremonyPhase `json:"phase"`
	Generation uint64             `json:"generation"`
	Reason     string             `json:"reason"`
	Missing    []uint64           `json:"missing"`
	Millis     uint64             `json:"millis"`
}

// Retirement is a replaced generation. Late is the alarm: shares of it are left after they should be gone.
type Retirement struct {
	Generation  uint64   `json:"generation"`
	Since       uint64   `json:"since"`
	Due         uint64   `json:"due"`
	Confirmed   []uint64 `json:"confirmed"`
	Outstanding []uint64 `json:"outstanding"`
	Late        bool     `json:"late"`
}

// MpcKeys answers pool_mpcKeys.
func (p *Pool) MpcKeys() ([]MPCKey, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	return keys(s), nil
}

func keys(s *pool.State) []MPCKey {
	list := []MPCKey{}
	for i := range s.Keys {
		list = append(list, mpcKey(&s.Keys[i]))
	}
	return list
}

func mpcKey(k *pool.Key) MPCKey {
	out := MPCKey{
		Name: k.Name, Address: k.Address, Participants: list(k.Participants), Threshold: k.Threshold, Generation: k.Generation,
		State: k.State, Attempt: k.Failed, Since: k.Since, RetryAt: k.RetryAt, Replacing: k.Replacing, Pending: pending(k.Pending),
		Retiring: []Retirement{}, ReplaceVotes: votes(k.Votes), DeleteVotes: votes(k.Deletions),
	}
	if c := k.Pending; c != nil && k.State == pool.KeyGenerating {
		out.Participants, out.Threshold, out.Generation = list(c.Participants), c.Threshold, c.Generation
	}
	if f := k.Last; f.Millis != 0 {
		out.LastFailure = &Failure{
			Op: f.Op, Phase: f.Phase, Generation: f.Generation, Reason: f.Reason, Missing: list(f.Missing), Millis: f.Millis,
		}
	}
	for i := range k.Retiring {
		r := &k.Retiring[i]
		out.Retiring = append(out.Retiring, Retirement{
			Generation: r.Generation, Since: r.Since, Due: r.Due, Confirmed: list(r.Confirmed), Outstanding: list(r.Outstanding()),
			Late: r.Late && len(r.Outstanding()) > 0,
		})
	}
	return out
}

// votes are who has voted.
func votes(given []pool.ReplaceVote) []uint64 {
	ids := []uint64{}
	for _, v := range given {
		ids = append(ids, v.Sequencer)
	}
	return ids
}

func pending(c *pool.Ceremony) *Ceremony {
	if c == nil {
		return nil
	}
	out := &Ceremony{
		Op: c.Op, Phase: c.Phase, Generation: c.Generation, Attempt: c.Attempt, Session: c.Session,
		Participants: list(c.Participants), Threshold: c.Threshold, Old: list(c.Old), Deadline: c.Deadline,
		Waiting: list(c.Waiting()), Tests: len(c.Tests), Troubles: []Trouble{},
	}
	for _, t := range c.Tests {
		if len(t.Signature) > 0 {
			out.TestsDone++
		}
	}
	for _, t := range c.Troubles {
		out.Troubles = append(out.Troubles, Trouble{Sequencer: t.Sequencer, Reason: t.Reason, Blamed: list(t.Blamed)})
	}
	return out
}

// list makes an empty JSON array of nothing.
func list(ids []uint64) []uint64 {
	if ids == nil {
		return []uint64{}
	}
	return ids
}
