package ceremony

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// maxAhead bounds the sessions that this node makes ahead or keeps. A manager allows as many by default.
	maxAhead = 8
	// keepAhead is how long a session waits for a request. The pool replaces one that has expired with the next request.
	keepAhead = 6 * time.Hour
)

// ahead makes a session for a request to come, and keeps it as long as the state has a use for it.
func (r *Runner) ahead(ctx context.Context, params *pool.Params, t task, log *slog.Logger) error {
	members, needed, ok := t.key.Members(t.slot.Generation)
	if !ok {
		return fmt.Errorf("generation %d of the key is forgotten", t.slot.Generation)
	}
	start := r.cfg.Now()
	session := mpc.Session{
		ID: mpc.SessionID(t.slot.Session), Op: mpc.Presign, KeyName: t.key.Name, Generation: t.slot.Generation,
		Participants: t.slot.Committee, KeyParticipants: members, Threshold: int(needed),
		Address: mpc.Address(t.key.Address), Deadline: start.Add(millis(params.MPC.SignMillis)), Expires: start.Add(keepAhead),
	}
	held, err := r.holds(t, t.slot.Generation)
	if err != nil {
		return err
	}
	if held == mpc.SharePending {
		return fmt.Errorf("%w: %w", errAgain, errNotActivated)
	}
	results, err := r.cfg.MPC.StartPresign(ctx, session)
	if err != nil {
		return startError("presign", err)
	}
	if result := <-results; result.Err != nil {
		return fmt.Errorf("presign: %w", result.Err)
	}
	log.DebugContext(ctx, "a session waits for a request", "committee", t.slot.Committee)
	<-ctx.Done()
	return nil
}

// waiting are the sessions of the newest state that wait on this node.
func (r *Runner) waiting(self uint64) []common.Hash {
	var list []common.Hash
	for _, x := range r.cfg.Chain.State().Slots {
		if slices.Contains(x.Committee, self) && r.cfg.MPC.Waiting(mpc.SessionID(x.Session)) {
			list = append(list, x.Session)
		}
	}
	return list
}
