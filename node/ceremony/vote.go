package ceremony

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

// vote judges a request and publishes the verdict of this node.
func (r *Runner) vote(ctx context.Context, chainID string, t task, log *slog.Logger) error {
	reason, err := r.judge(ctx, t, log)
	if err != nil {
		return err
	}
	approve := reason == ""
	if !approve {
		log.WarnContext(ctx, "Sign request refused", "requester", t.request.Requester, "reason", reason)
	}
	ballot := &pool.SignVote{Request: t.request.ID, Attempt: t.attempt, Approve: approve, Reason: reason}
	return r.submit(ctx, chainID, ballot, log, func(s *pool.State) bool {
		now, ok := s.Request(t.request.ID)
		if !ok || !wantsVote(s, &now, t.self) {
			return true
		}
		// An approval counts only in the attempt it is for, while that still looks for signers.
		return approve && (now.State != pool.RequestVoting || now.Attempt != t.attempt)
	})
}

// judge returns why this node does not sign, or nothing when it does. It waits while the node cannot tell.
func (r *Runner) judge(ctx context.Context, t task, log *slog.Logger) (reason string, err error) {
	has, err := r.cfg.MPC.HasShare(t.key.Name, t.key.Generation, mpc.Address(t.key.Address))
	if err != nil {
		return "", fmt.Errorf("%w: look for the share of key %q: %w", errAgain, t.key.Name, err)
	}
	if !has {
		return "this signer has no share of the key", nil
	}
	for waiting := false; ; waiting = true {
		st := r.cfg.Chain.State()
		err := r.cfg.Policy.Check(ctx, t.request, st)
		var refusal *policy.Refusal
		switch {
		case err == nil:
			return "", nil
		case errors.As(err, &refusal):
			return refusal.Reason, nil
		case ctx.Err() != nil:
			return "", ctx.Err()
		case !waiting:
			log.InfoContext(ctx, "Sign request cannot be judged yet", "err", err)
		}
		// Not ready is a matter of this node's stores and of L1, not only of the state: time matters too.
		_ = r.wait(ctx, never)
	}
}
