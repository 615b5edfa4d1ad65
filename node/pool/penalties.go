package pool

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

const (
	// maxJailSeconds is the longest time in jail that the LockingPool takes (PoolBounds.MAX_JAIL_PERIOD).
	maxJailSeconds = 30 * 86_400
	// minOrderSeconds is the longest appeal time that the LockingPool can have (PoolBounds.MAX_APPEAL_PERIOD), and two days. It holds
	// one penalty for a sequencer at a time: an order that waits must be over before another one is too late.
	minOrderSeconds = 16 * 86_400
	maxOrderSeconds = 366 * 86_400
)

// PenaltyParams say what the pool has the LockingPool do to who was proven to have lied in a session of a threshold key.
// What it costs is set in the contract.
type PenaltyParams struct {
	OrderSeconds uint64 `json:"orderSeconds"` // time from the conviction in which the LockingPool takes the order
	JailSeconds  uint64 `json:"jailSeconds"`  // for an invalid message, which another version may have made; 0 is no penalty
}

func (p *PenaltyParams) validate() error {
	switch {
	case p.OrderSeconds < minOrderSeconds || p.OrderSeconds > maxOrderSeconds:
		return fmt.Errorf("pool parameters: penalty.orderSeconds is %d, must be %d to %d", p.OrderSeconds, minOrderSeconds, maxOrderSeconds)
	case p.JailSeconds > maxJailSeconds:
		return fmt.Errorf("pool parameters: penalty.jailSeconds is %d, the LockingPool takes %d at most", p.JailSeconds, maxJailSeconds)
	}
	return nil
}

// deadline is the last time at which the LockingPool takes the order for a conviction, Unix seconds.
func (p *PenaltyParams) deadline(c *Conviction) uint64 { return c.Millis/1000 + p.OrderSeconds }

// Why there is no order.
var (
	ErrNotConvicted = errors.New("nobody was convicted by this evidence, or too long ago")
	ErrNoPenalty    = errors.New("the pool punishes nobody for an invalid message")
	ErrTooLate      = errors.New("the LockingPool does not take the order any more")
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
		Penalty: PenaltyExpel, Number: c.Lie, Sequencer: c.Sequencer, Reason: evidence, Deadline: s.Params.Penalty.deadline(c),
	}
	if now := s.Progress.Millis / 1000; now > o.Deadline {
		return nil, fmt.Errorf("%w: its time ended at %d, it is %d", ErrTooLate, o.Deadline, now)
	}
	if c.Class == FaultInvalid {
		o.Penalty, o.Period = PenaltyJail, s.Params.Penalty.JailSeconds
		if o.Period == 0 {
			return nil, ErrNoPenalty
		}
	}
	return o, nil
}
