package pool

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// maxJailSeconds is the longest time in jail that the LockingPool takes (PoolBounds.MAX_JAIL_PERIOD).
const maxJailSeconds = 30 * 86_400

// PenaltyParams say what the pool has the LockingPool do to who was proven to have lied in a session of a threshold key.
// What it costs is set in the contract.
type PenaltyParams struct {
	OrderSeconds uint64 `json:"orderSeconds"` // time from the conviction in which the LockingPool takes the order
	JailSeconds  uint64 `json:"jailSeconds"`  // for an invalid message, which another version may have made; 0 is no penalty
}

func (p *PenaltyParams) validate() error {
	switch {
	case p.OrderSeconds == 0:
		return errors.New("pool parameters: penalty.orderSeconds must not be zero")
	case p.JailSeconds > maxJailSeconds:
		return fmt.Errorf("pool parameters: penalty.jailSeconds is %d, the LockingPool takes %d at most", p.JailSeconds, maxJailSeconds)
	}
	return nil
}

// Why there is no order.
var (
	ErrNotConvicted = errors.New("nobody was convicted by this evidence, or too long ago")
	ErrNoPenalty    = errors.New("the pool punishes nobody for an invalid message")
)

// PenaltyOrder is the one order to the LockingPool that follows from a conviction, which is known by its evidence. Who
// contradicts itself has no excuse and is expelled; an invalid message costs less, since another version of the software may have
// made it. Silence and what the threshold library says about culprits lead to no order.
func (s *State) PenaltyOrder(evidence common.Hash) (*PenaltyOrder, error) {
	i := slices.IndexFunc(s.Convicts, func(c Conviction) bool { return c.Evidence == evidence })
	if i < 0 {
		return nil, fmt.Errorf("%w: %s", ErrNotConvicted, evidence)
	}
	c := &s.Convicts[i]
	o := &PenaltyOrder{
		Penalty: PenaltyExpel, Sequencer: c.Sequencer, Reason: evidence, Deadline: c.Millis/1000 + s.Params.Penalty.OrderSeconds,
	}
	if c.Class == FaultInvalid {
		o.Penalty, o.Period = PenaltyJail, s.Params.Penalty.JailSeconds
		if o.Period == 0 {
			return nil, ErrNoPenalty
		}
	}
	return o, nil
}
