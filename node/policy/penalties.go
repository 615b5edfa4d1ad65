package policy

import (
	"errors"

	"github.com/rondoseq/rondo/node/pool"
)

// checkPenalty computes the order anew from the conviction that it names. The requester chooses nothing else.
func checkPenalty(req *pool.SignRequest, st *pool.State) error {
	asked, err := pool.DecodePenaltyOrder(req.Content)
	if err != nil {
		return refuse("content is not a penalty order")
	}
	own, err := st.PenaltyOrder(asked.Reason)
	switch {
	case errors.Is(err, pool.ErrNoPenalty):
		return refuse("order is for an invalid message, which costs no stake here")
	case errors.Is(err, pool.ErrTooLate):
		return refuse("order comes too late for the LockingPool")
	case err != nil:
		return refuse("order names evidence that has convicted nobody")
	case asked.Number != own.Number:
		return refuse("order has another number than its lie")
	case asked.Sequencer != own.Sequencer:
		return refuse("order is against another sequencer than the evidence")
	case asked.Penalty != own.Penalty:
		return refuse("order has another penalty than the conviction leads to")
	case asked.Period != own.Period:
		return refuse("order has another time in jail than the pool's parameters")
	case asked.Deadline != own.Deadline:
		return refuse("order has another deadline than the conviction leads to")
	}
	return nil
}
