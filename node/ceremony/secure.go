package ceremony

import (
	"context"
	"crypto/sha256"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// maxLies bounds the evidence that waits to be handed in: one piece for each liar and generation is enough.
	maxLies = 16
	// accuseTime is for how long one piece is handed in. What the pool does not take until then, it does not believe.
	accuseTime = time.Minute
	// announceTime is for how long one announcement is handed in. It names an L2 block, and grows stale.
	announceTime = time.Minute
)

// open leaves of the tasks of a sequencer those that it can do. Without its transport key in the state, peers could not
// send it what is for it alone, so it keeps out of everything, and publishes the key.
func (r *Runner) open(st *pool.State, self uint64, tasks []task) []task {
	own := r.cfg.TransportKey
	if own == nil {
		return tasks
	}
	if published, ok := st.Transport(self); ok && published.Key == *own {
		return tasks
	}
	tasks = slices.DeleteFunc(tasks, func(t task) bool { return t.kind > retire })
	return append(tasks, task{taskID: taskID{kind: announce, id: *own}, self: self})
}

// announce publishes the transport key, at a later L2 block than the one before, which a store that was lost had made.
func (r *Runner) announce(ctx context.Context, chainID string, t task, log *slog.Logger) error {
	own := *r.cfg.TransportKey
	st, err := r.cfg.Chain.Wait(ctx, func(s *pool.State) bool {
		before, known := s.Transport(t.self)
		return !known || s.Head.Number > before.Head
	})
	if err != nil {
		return err
	}
	limited, cancel := context.WithTimeout(ctx, announceTime)
	defer cancel()
	err = r.submit(limited, chainID, &pool.TransportKey{Key: own, Head: st.Head.Number}, log, func(s *pool.State) bool {
		published, ok := s.Transport(t.self)
		return ok && published.Key == own
	})
	if err != nil {
		return fmt.Errorf("%w: publish the transport key: %w", errAgain, err)
	}
	log.InfoContext(ctx, "transport key is published")
	return nil
}

// file keeps evidence until it is handed in, if it convinces others: some of what a receiver refuses, it alone can judge.
func (r *Runner) file(e mpc.Evidence) {
	st := r.cfg.Chain.State()
	if st == nil {
		return
	}
	if _, known := r.lies[lieOf(e)]; known {
		return
	}
	if err := st.Proves(&e); err != nil {
		r.log.Info("a message was refused, for a reason that convinces nobody else", "sequencer", e.Offender, "session", e.Session, "kind", e.Kind,
			"reason", e.Reason, "err", err)
		return
	}
	if len(r.lies) >= maxLies {
		r.log.Warn("evidence is dropped: much of it waits to be handed in", "sequencer", e.Offender, "session", e.Session)
		return
	}
	r.log.Warn("a sequencer has lied in a session of a threshold key", "sequencer", e.Offender, "class", e.Class,
		"key", e.Subject.KeyName, "generation", e.Subject.Generation, "session", e.Session, "kind", e.Kind, "reason", e.Reason)
	r.lies[lieOf(e)] = e
}

// lieOf names what evidence is about: a sequencer is convicted once of a class of lies for a generation of a key.
func lieOf(e mpc.Evidence) taskID {
	id := common.Hash(sha256.Sum256([]byte(string(e.Class) + "/" + e.Subject.KeyName)))
	for i := range 8 {
		id[i] ^= byte(e.Offender >> (8 * i))
	}
	return taskID{kind: accuse, id: id, attempt: e.Subject.Generation}
}

// accusations are the tasks of handing evidence in.
func (r *Runner) accusations(st *pool.State, self uint64) []task {
	var list []task
	for id, e := range r.lies {
		if st.Convicted(e.Offender, e.Subject.KeyName, e.Subject.Generation, e.Class) {
			if r.running[id] == nil {
				delete(r.lies, id) // somebody else was faster
			}
			continue
		}
		list = append(list, task{taskID: id, self: self, evidence: e})
	}
	return list
}

// accuse hands evidence in.
func (r *Runner) accuse(ctx context.Context, chainID string, t task, log *slog.Logger) error {
	e := t.evidence
	limited, cancel := context.WithTimeout(ctx, accuseTime)
	defer cancel()
	err := r.submit(limited, chainID, pool.NewKeyEvidence(e), log, func(s *pool.State) bool {
		return s.Convicted(e.Offender, e.Subject.KeyName, e.Subject.Generation, e.Class)
	})
	if err != nil && ctx.Err() == nil {
		log.WarnContext(ctx, "the pool does not take this evidence", "sequencer", e.Offender, "session", e.Session)
		return nil
	}
	return err
}
