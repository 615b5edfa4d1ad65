package api

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// Conviction is a lie in a session of a threshold key that every validator has verified by itself.
type Conviction struct {
	Sequencer  uint64         `json:"sequencer"`
	Class      pool.FaultKind `json:"class"`
	Slashable  bool           `json:"slashable"` // no version of the software makes it in good faith
	Penalty    pool.Penalty   `json:"penalty"`   // that pool_penaltyOrder orders: expel, jail, or empty if there is none
	Key        string         `json:"key"`
	Generation uint64         `json:"generation"`
	Op         string         `json:"op"`
	Session    common.Hash    `json:"session"`
	Kind       uint64         `json:"kind"`     // of the message
	Reporter   uint64         `json:"reporter"` // sequencer that handed the evidence in
	Evidence   common.Hash    `json:"evidence"` // what the reporter signed: the transaction itself is in the blocks
	Millis     uint64         `json:"millis"`
	Until      uint64         `json:"until"` // block time from which on the sequencer may hold new shares; 0 is never
}

// MpcEvidence answers pool_mpcEvidence: who was proven to have lied in a session of a threshold key, oldest first. It costs
// the place in the committees, as long as the others can do without, and stake, once somebody has asked for pool_penaltyOrder and
// handed it to the LockingPool.
func (p *Pool) MpcEvidence() ([]Conviction, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	list := []Conviction{}
	for _, c := range s.Convicts {
		var penalty pool.Penalty
		if o, err := s.PenaltyOrder(c.Evidence); err == nil {
			penalty = o.Penalty
		}
		list = append(list, Conviction{
			Sequencer: c.Sequencer, Class: c.Class, Slashable: c.Class == pool.FaultConflict, Penalty: penalty, Key: c.Key, Generation: c.Generation, Op: c.Op,
			Session: c.Session, Kind: c.Kind, Reporter: c.Reporter, Evidence: c.Evidence, Millis: c.Millis, Until: c.Until,
		})
	}
	return list, nil
}
