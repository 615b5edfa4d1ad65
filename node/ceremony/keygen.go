package ceremony

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// keygen makes this node's share of a new key and reports the key. A share that was made before a restart is reported
// again: the mpc manager answers a finished session from its store.
func (r *Runner) keygen(ctx context.Context, params *pool.Params, chainID string, t task, log *slog.Logger) error {
	k := t.key
	start := r.cfg.Now()
	session := sessionOf(k)
	session.ID, session.Op, session.Participants = mpc.SessionID(k.Session), mpc.Keygen, k.Participants
	session.Deadline = start.Add(millis(params.MPC.KeygenMillis))
	results, err := r.cfg.MPC.StartKeygen(ctx, session)
	if err != nil {
		return startError("keygen", err)
	}
	log.InfoContext(ctx, "Keygen started", "participants", k.Participants, "threshold", k.Threshold)
	result := <-results
	if result.Err != nil {
		return fmt.Errorf("keygen: %w", result.Err)
	}
	log.InfoContext(ctx, "Keygen finished", "address", result.Address, "took", r.cfg.Now().Sub(start).Round(time.Millisecond))
	report := &pool.KeyReport{Session: k.Session, PubKey: result.PublicKey[:]}
	return r.submit(ctx, chainID, report, log, func(s *pool.State) bool {
		now, ok := s.Key(k.Name)
		return !ok || now.Session != k.Session || !wantsReport(&now, t.self)
	})
}

// settle destroys what failed attempts left behind, once a key is registered.
func (r *Runner) settle(t task, log *slog.Logger) error {
	k := t.key
	address := mpc.Address(k.Address)
	has, err := r.cfg.MPC.HasShare(k.Name, k.Generation, address)
	if err != nil {
		return fmt.Errorf("look for the share of %s: %w", address, err)
	}
	if !has {
		log.Error("This node has no share of a key that it is a participant of: it cannot sign", "address", address)
		return nil
	}
	if err := r.cfg.MPC.Settle(k.Name, k.Generation, address); err != nil {
		return fmt.Errorf("destroy shares of failed keygen attempts: %w", err)
	}
	log.Info("Threshold key is ready", "address", address, "participants", k.Participants, "threshold", k.Threshold)
	return nil
}

// sessionOf fills in what all sessions of a key share.
func sessionOf(k pool.Key) mpc.Session {
	return mpc.Session{
		KeyName: k.Name, Generation: k.Generation, KeyParticipants: k.Participants, Threshold: int(k.Threshold),
	}
}

// startError tells a session that has no place now from one that cannot be run.
func startError(op string, err error) error {
	if errors.Is(err, mpc.ErrBusy) {
		return fmt.Errorf("%w: %s: %w", errAgain, op, err)
	}
	return fmt.Errorf("start %s: %w", op, err)
}

func millis(n uint64) time.Duration { return time.Duration(n) * time.Millisecond }
