package ceremony

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// submit signs a transaction and hands it in, again and again, until the state shows what it is for: a mempool may drop
// a transaction, and a peer that is behind may turn it away.
func (r *Runner) submit(ctx context.Context, chainID string, tx pool.Tx, log *slog.Logger, shown func(*pool.State) bool) error {
	raw, err := pool.SignTx(chainID, tx, r.cfg.Key)
	if err != nil {
		return fmt.Errorf("%w: %w", errAgain, err)
	}
	for {
		if shown(r.cfg.Chain.State()) {
			return nil
		}
		if err := r.cfg.Chain.Submit(ctx, raw); err != nil && ctx.Err() == nil && !shown(r.cfg.Chain.State()) {
			log.WarnContext(ctx, "pool transaction was not taken, trying again", "type", fmt.Sprintf("%T", tx), "err", err)
		}
		if err := r.wait(ctx, shown); err == nil || ctx.Err() != nil {
			return ctx.Err()
		}
	}
}

// wait blocks until the state shows something, but at most for the time after which things are tried again.
func (r *Runner) wait(ctx context.Context, shown func(*pool.State) bool) error {
	ctx, cancel := context.WithTimeout(ctx, r.cfg.Retry)
	defer cancel()
	_, err := r.cfg.Chain.Wait(ctx, shown)
	return err
}

// never makes wait a pause.
func never(*pool.State) bool { return false }

// short is enough of a hash to find it in a log.
func short(h common.Hash) string { return h.Hex()[:18] }
