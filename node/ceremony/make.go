package ceremony

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// ready says that this node is there for a ceremony.
func (r *Runner) ready(ctx context.Context, chainID string, t task, log *slog.Logger) error {
	return r.submit(ctx, chainID, &pool.KeyReady{Session: t.key.Pending.Session}, log, func(s *pool.State) bool {
		c, ok := pendingOf(s, t)
		return !ok || !wantsReady(c, t.self)
	})
}

// run takes part in a keygen or a reshare and reports how it ended. A share that was made before a restart is reported
// again: the mpc manager answers a finished session from its store.
func (r *Runner) run(ctx context.Context, params *pool.Params, chainID string, t task, log *slog.Logger) error {
	c := t.key.Pending
	start := r.cfg.Now()
	session := sessionOf(t.key)
	session.Participants, session.Deadline = c.Participants, start.Add(inTime(params.MPC.KeygenMillis))
	log.InfoContext(ctx, "ceremony started", "op", c.Op, "participants", c.Participants, "threshold", c.Threshold, "old", c.Old)
	report, err := r.make(ctx, session, t)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if errors.Is(err, errAgain) {
		return err
	}
	if err != nil {
		log.WarnContext(ctx, "ceremony failed on this node", "op", c.Op, "err", err)
		report = troubleOf(err)
	} else {
		log.InfoContext(ctx, "ceremony finished on this node", "op", c.Op, "took", r.cfg.Now().Sub(start).Round(time.Millisecond))
	}
	report.Session = c.Session
	return r.submit(ctx, chainID, report, log, func(s *pool.State) bool {
		now, ok := pendingOf(s, t)
		return !ok || !wantsReport(now, t.self)
	})
}

// make runs the session of a ceremony to its end.
func (r *Runner) make(ctx context.Context, session mpc.Session, t task) (*pool.KeyReport, error) {
	c := t.key.Pending
	if c.Op == pool.Keygen {
		session.Op = mpc.Keygen
		results, err := r.cfg.MPC.StartKeygen(ctx, session)
		if err != nil {
			return nil, startError("keygen", err)
		}
		result := <-results
		return &pool.KeyReport{PubKey: result.PublicKey[:], Hash: result.PublicHash}, result.Err
	}
	// The generation to give away may be active since this very block, and its share not yet marked so on this node.
	if slices.Contains(c.Old, t.self) {
		err := r.cfg.MPC.Activate(t.key.Name, t.key.Generation, mpc.Address(t.key.Address))
		if err != nil && !errors.Is(err, mpc.ErrNoShare) {
			return nil, fmt.Errorf("%w: activate the share of generation %d: %w", errAgain, t.key.Generation, err)
		}
	}
	session.Op, session.Address = mpc.Reshare, mpc.Address(t.key.Address)
	session.OldGeneration, session.OldParticipants, session.OldKeyParticipants = t.key.Generation, c.Old, t.key.Participants
	results, err := r.cfg.MPC.StartReshare(ctx, session)
	if err != nil {
		return nil, startError("reshare", err)
	}
	result := <-results
	if !result.Member {
		return &pool.KeyReport{}, result.Err
	}
	return &pool.KeyReport{PubKey: t.key.PubKey, Hash: result.PublicHash}, result.Err
}

// prove takes part in a test signature of a generation that is not active yet. Every signer hands it in: one may die.
func (r *Runner) prove(ctx context.Context, params *pool.Params, chainID string, t task, log *slog.Logger) error {
	c := t.key.Pending
	session := sessionOf(t.key)
	session.ID, session.Op, session.Participants = mpc.SessionID(t.test.Session), mpc.Sign, t.test.Signers
	session.Address, session.Digest = mpc.Address(c.Address), t.test.Digest
	session.Deadline = r.cfg.Now().Add(inTime(params.MPC.SignMillis))
	sig, err := r.signTest(ctx, session)
	done := func(s *pool.State) bool {
		now, ok := pendingOf(s, t)
		return !ok || len(now.Tests[t.index].Signature) > 0
	}
	switch {
	case errors.Is(err, errAgain) || ctx.Err() != nil:
		return errors.Join(err, ctx.Err())
	case err == nil:
		log.InfoContext(ctx, "test signature made", "signers", t.test.Signers)
		return r.submit(ctx, chainID, &pool.KeyTest{Session: c.Session, Index: t.index, Sig: sig[:]}, log, done)
	case done(r.cfg.Chain.State()):
		return nil // the others have finished it
	}
	log.WarnContext(ctx, "test signature failed on this node", "signers", t.test.Signers, "err", err)
	report := troubleOf(err)
	report.Session = c.Session
	return r.submit(ctx, chainID, report, log, func(s *pool.State) bool {
		now, ok := pendingOf(s, t)
		return done(s) || !ok || now.Troubled(t.self) || now.Round != c.Round
	})
}

func (r *Runner) signTest(ctx context.Context, session mpc.Session) (mpc.Signature, error) {
	results, err := r.cfg.MPC.StartSign(ctx, session)
	if err != nil {
		return mpc.Signature{}, startError("sign", err)
	}
	result := <-results
	return result.Signature, result.Err
}

// sessionOf fills in what all sessions of a ceremony share.
func sessionOf(k pool.Key) mpc.Session {
	c := k.Pending
	return mpc.Session{
		ID: mpc.SessionID(c.Session), KeyName: k.Name, Generation: c.Generation, KeyParticipants: c.Participants,
		Threshold: int(c.Threshold),
	}
}

// pendingOf finds the ceremony of a task in a newer state.
func pendingOf(s *pool.State, t task) (*pool.Ceremony, bool) {
	k, ok := s.Key(t.key.Name)
	if !ok || k.Pending == nil || k.Pending.Session != t.key.Pending.Session {
		return nil, false
	}
	return k.Pending, true
}

// troubleOf tells the pool why a session failed here, and whom this node misses. What the threshold library suspects is
// not passed on, and neither is who gave up first: both can be honest.
func troubleOf(err error) *pool.KeyReport {
	report := &pool.KeyReport{Failure: err.Error()}
	var failure *mpc.Failure
	if errors.As(err, &failure) {
		switch failure.Reason {
		case mpc.ReasonDeadline, mpc.ReasonRejected, mpc.ReasonConflict:
			report.Blamed = failure.Culprits
		}
	}
	return report
}

// startError tells a session that has no place now from one that cannot be run.
func startError(op string, err error) error {
	if errors.Is(err, mpc.ErrBusy) || errors.Is(err, mpc.ErrRunning) {
		return fmt.Errorf("%w: %s: %w", errAgain, op, err)
	}
	return fmt.Errorf("start %s: %w", op, err)
}

func millis(n uint64) time.Duration { return time.Duration(n) * time.Millisecond }

// inTime is when a session ends on this node, so that its report comes before the pool's deadline: those who say what went
// wrong are not taken for the silent ones.
func inTime(n uint64) time.Duration { return millis(n) * 9 / 10 }
