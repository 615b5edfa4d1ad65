package app

import (
	"context"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// ExtendVote states what this node has seen of finalized L1.
func (a *App) ExtendVote(context.Context, *abci.RequestExtendVote) (*abci.ResponseExtendVote, error) {
	ext, err := pool.EncodeExtension(a.cfg.L1.Boundaries(a.State().L1))
	if err != nil {
		return nil, err
	}
	return &abci.ResponseExtendVote{VoteExtension: ext}, nil
}

// VerifyVoteExtension refuses only what is malformed: refusing a vote for what it says would cost liveness.
func (a *App) VerifyVoteExtension(_ context.Context, req *abci.RequestVerifyVoteExtension) (*abci.ResponseVerifyVoteExtension, error) {
	if _, err := pool.DecodeExtension(req.VoteExtension); err != nil {
		a.log.Warn("refused a vote extension", "height", req.Height,
			"validator", common.BytesToAddress(req.ValidatorAddress), "err", err)
		return &abci.ResponseVerifyVoteExtension{Status: abci.ResponseVerifyVoteExtension_REJECT}, nil
	}
	return &abci.ResponseVerifyVoteExtension{Status: abci.ResponseVerifyVoteExtension_ACCEPT}, nil
}
