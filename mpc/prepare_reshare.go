package mpc

import (
	"context"
	"errors"
	"slices"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/keystore"
)

// prepareReshare makes the task of an old member, of a new one, or of one that is both.
func (r *running) prepareReshare(ctx context.Context, task *engine.Task) (outcome, bool) {
	s := &r.session
	self := r.m.cfg.Self
	task.Parties, task.Address = r.points(s.Participants), s.Address
	task.OldThreshold = len(s.OldParticipants)
	isNew := slices.Contains(s.Participants, self)
	if isNew {
		if o, done := r.madeBefore(); done {
			return o, true
		}
		if err := r.m.cfg.Store.CheckFresh(s.KeyName, s.Generation); errors.Is(err, keystore.ErrStale) {
			return r.failed(ReasonStale, err), true
		} else if err != nil {
			return r.failed(ReasonStore, err), true
		}
	}
	if slices.Contains(s.OldParticipants, self) {
		share, o, done := r.loadShare(s.OldGeneration, s.OldKeyParticipants, task.OldThreshold)
		if done {
			return o, true
		}
		if share.State != ShareActive {
			clear(share.Secret)
			return r.failed(ReasonPending, errors.New("only an active share is given to a new committee")), true
		}
		task.OldParties, task.Share = among(share.Parties, s.OldParticipants), share.Secret
	} else {
		// Only old members know the old points, and only they compute with them.
		for _, p := range s.OldParticipants {
			task.OldParties = append(task.OldParties, engine.Party{ID: p, Point: oldPoint(r.m.cfg.ChainID, s, p)})
		}
	}
	if isNew {
		// The secret is cleared by the caller after the engine's start, or here.
		if o, done := r.takePreParams(ctx, task); done {
			clear(task.Share)
			return o, true
		}
	}
	return outcome{}, false
}
