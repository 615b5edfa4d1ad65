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
		log.WarnContext(ctx, "sign request refused", "requester", t.request.Requester, "reason", reason)
	}
	ballot := &pool.SignVote{Request: t.request.ID, Attempt: t.attempt, Approve: approve, Reason: reason}
	if approve {
		ballot.Waiting = r.waiting(t.self)
	}
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
	for waiting := false; ; waiting = true {
		st := r.cfg.Chain.State()
		req, ok := st.Request(t.request.ID)
		if !ok || !wantsVote(st, &req, t.self) || req.Attempt != t.attempt {
			return "", errAgain // the state has moved on: what would be judged is not what the vote is for
		}
		held, err := r.holds(t, req.Generation)
		if err != nil {
			return "", err
		}
		switch held {
		case mpc.ShareActive:
			err = r.cfg.Policy.Check(ctx, req, st)
		case mpc.SharePending:
			err = errNotActivated
		default:
			return "this signer has no share of the key", nil
		}
		var refusal *policy.Refusal
		switch {
		case err == nil:
			return "", nil
		case errors.As(err, &refusal):
			return refusal.Reason, nil
		case ctx.Err() != nil:
			return "", ctx.Err()
		case !waiting:
			log.InfoContext(ctx, "sign request cannot be judged yet", "err", err)
		}
		// Not ready is a matter of this node's stores and of L1, not only of the state: time matters too.
		_ = r.wait(ctx, never)
	}
}

var errNotActivated = errors.New("the share of this generation is not activated yet")

// holds tells what this node has of the generation that a request is for.
func (r *Runner) holds(t task, generation uint64) (mpc.ShareState, error) {
	state, err := r.cfg.MPC.ShareState(t.key.Name, generation, mpc.Address(t.key.Address))
	if err != nil {
		return state, fmt.Errorf("%w: look for the share of key %q: %w", errAgain, t.key.Name, err)
	}
	return state, nil
}
