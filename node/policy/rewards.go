package policy

import (
	"errors"
	"slices"

	"github.com/rondoseq/rondo/node/pool"
)

// checkRewards computes the batch anew from the state. The requester chooses only its last epoch.
func checkRewards(req *pool.SignRequest, st *pool.State) error {
	asked, err := pool.DecodeRewardBatch(req.Content)
	if err != nil {
		return refuse("content is not a reward batch")
	}
	own, err := st.RewardBatch(asked.EndEpoch)
	switch {
	case asked.BatchID != st.Rewards.Batch+1:
		return refuse("batch is not the next one")
	case asked.StartEpoch != st.Rewards.Epoch+1:
		return refuse("batch does not start after the last rewarded epoch")
	case errors.Is(err, pool.ErrRewarded):
		return refuse("batch ends before it starts")
	case errors.Is(err, pool.ErrNotEnded):
		return refuse("batch ends with an epoch that has not ended")
	case errors.Is(err, pool.ErrJoined):
		return refuse("batch ends among epochs that are only known together")
	case errors.Is(err, pool.ErrTooMany):
		return refuse("batch has more epochs than LockingPool takes")
	case err != nil:
		return refuse("batch rewards nobody")
	case !slices.Equal(asked.SeqIDs, own.SeqIDs):
		return refuse("batch names other sequencers than the state")
	case !slices.Equal(asked.Blocks, own.Blocks):
		return refuse("batch has other numbers of blocks than the state")
	case !st.AskedToReward(asked.EndEpoch):
		return refuse("batch was asked for before its last epoch ended")
	}
	return nil
}
