package ceremony

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// settle makes the share of the active generation the one that this node signs with.
func (r *Runner) settle(t task, log *slog.Logger) error {
	k := t.key
	err := r.cfg.MPC.Activate(k.Name, k.Generation, mpc.Address(k.Address))
	switch {
	case errors.Is(err, mpc.ErrNoShare):
		log.Error("this node has no share of a key that it is a participant of: it cannot sign",
			"address", k.Address, "generation", k.Generation)
		return nil
	case err != nil:
		return fmt.Errorf("%w: activate the share of generation %d: %w", errAgain, k.Generation, err)
	}
	log.Info("threshold key is ready", "address", k.Address, "generation", k.Generation, "participants", k.Participants,
		"threshold", k.Threshold)
	return nil
}

// clean destroys what ceremonies that failed left behind, and shares of generations that were replaced while this node was
// away for so long that the pool does not wait for its word any more.
func (r *Runner) clean(t task, log *slog.Logger) error {
	k := t.key
	for g := uint64(1); g <= t.attempt; g++ {
		waits := slices.ContainsFunc(k.Retiring, func(x pool.Retirement) bool {
			return x.Generation == g && slices.Contains(x.Outstanding(), t.self)
		})
		if waits || (k.State == pool.KeyActive && g == k.Generation) {
			continue
		}
		err := r.cfg.MPC.Discard(k.Name, g)
		if errors.Is(err, mpc.ErrActive) {
			log.Info("destroying the share of a generation that was replaced long ago", "generation", g)
			err = r.cfg.MPC.Retire(k.Name, g)
		}
		if err != nil {
			return fmt.Errorf("%w: destroy what is left of generation %d: %w", errAgain, g, err)
		}
	}
	return nil
}

// retire destroys the share of a replaced generation and tells the pool. The one that follows is secured first.
func (r *Runner) retire(ctx context.Context, chainID string, t task, log *slog.Logger) error {
	k := t.key
	if slices.Contains(k.Participants, t.self) {
		if err := r.cfg.MPC.Activate(k.Name, k.Generation, mpc.Address(k.Address)); err != nil {
			if errors.Is(err, mpc.ErrNoShare) {
				return r.withoutSuccessor(ctx, chainID, t, log)
			}
			return fmt.Errorf("%w: activate generation %d before its predecessor is destroyed: %w", errAgain, k.Generation, err)
		}
	}
	return r.destroy(ctx, chainID, t, log)
}

// withoutSuccessor is for a node that lost its share of the active generation: the pool has proven that generation with
// signatures, so nothing speaks for keeping the old share.
func (r *Runner) withoutSuccessor(ctx context.Context, chainID string, t task, log *slog.Logger) error {
	log.Warn("this node destroys a replaced share and has none of the generation that follows", "active", t.key.Generation)
	return r.destroy(ctx, chainID, t, log)
}

func (r *Runner) destroy(ctx context.Context, chainID string, t task, log *slog.Logger) error {
	if err := r.cfg.MPC.Retire(t.key.Name, t.retiring); err != nil {
		return fmt.Errorf("%w: destroy the share: %w", errAgain, err)
	}
	log.InfoContext(ctx, "share of a replaced generation is destroyed")
	confirm := &pool.KeyRetired{Key: t.key.Name, Generation: t.retiring}
	return r.submit(ctx, chainID, confirm, log, func(s *pool.State) bool { return !retiring(s, t) })
}

// retiring tells whether the state waits for this node's word that a share is gone.
func retiring(s *pool.State, t task) bool {
	k, ok := s.Key(t.key.Name)
	return ok && slices.ContainsFunc(k.Retiring, func(x pool.Retirement) bool {
		return x.Generation == t.retiring && slices.Contains(x.Outstanding(), t.self)
	})
}
