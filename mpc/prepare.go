package mpc

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/preparams"
)

var errPublished = errors.New("these pre-parameters are published, and this chain is no devnet")

func (r *running) prepareKeygen(ctx context.Context, task *engine.Task) (outcome, bool) {
	switch share, err := r.m.cfg.Store.ShareOf(r.session.ID); {
	case err == nil:
		return r.stored(share), true
	case !errors.Is(err, keystore.ErrNotFound):
		return r.failed(ReasonStore, err), true
	}
	set, err := r.m.cfg.PreParams.Take(ctx)
	if err != nil {
		if o, ended := r.ended(ctx); ended {
			return o, true
		}
		return r.failed(ReasonPreParams, err), true
	}
	if !r.m.cfg.Devnet {
		published, err := preparams.Published(set)
		if err != nil || published {
			return r.failed(ReasonPreParams, errors.Join(err, errPublished)), true
		}
	}
	task.PreParams = set.Encode()
	for _, p := range r.session.Participants {
		task.Parties = append(task.Parties, engine.Party{ID: p, Point: sharePoint(r.m.cfg.ChainID, &r.session, p)})
	}
	return outcome{}, false
}

// stored answers a keygen session that this node finished earlier.
func (r *running) stored(share *keystore.Share) outcome {
	if share.Key != r.session.KeyName || share.Generation != r.session.Generation {
		return r.failed(ReasonStore, fmt.Errorf("the session made a %s", share.ShareID))
	}
	return outcome{publicKey: share.PublicKey, address: share.Address}
}

func (r *running) prepareSign(task *engine.Task) (outcome, bool) {
	id := keystore.ShareID{Key: r.session.KeyName, Generation: r.session.Generation, Address: r.session.Address}
	share, err := r.m.cfg.Store.Share(id)
	switch {
	case errors.Is(err, keystore.ErrNotFound):
		return r.failed(ReasonNoShare, err), true
	case err != nil:
		return r.failed(ReasonStore, err), true
	case share.Engine != r.m.cfg.Engine.Name():
		return r.failed(ReasonNoShare, fmt.Errorf("the share is for engine %q, this is %q", share.Engine, r.m.cfg.Engine.Name())), true
	case share.Self != r.m.cfg.Self || share.Threshold != r.session.Threshold || len(share.Parties) != len(r.session.KeyParticipants):
		return r.failed(ReasonNoShare, errors.New("the share is of another committee")), true
	}
	for _, p := range share.Parties {
		if !slices.Contains(r.session.KeyParticipants, p.ID) {
			return r.failed(ReasonNoShare, errors.New("the share is of another committee")), true
		}
		if slices.Contains(r.session.Participants, p.ID) {
			task.Parties = append(task.Parties, p)
		}
	}
	task.Share = share.Secret
	return outcome{}, false
}

func (r *running) concludeKeygen(task *engine.Task) outcome {
	defer clear(r.result.Share)
	pub := PublicKey(r.result.PublicKey)
	address, err := pub.Address()
	if err != nil {
		return r.failed(ReasonProtocol, err)
	}
	err = r.m.cfg.Store.PutShare(&keystore.Share{
		ShareID:   keystore.ShareID{Key: r.session.KeyName, Generation: r.session.Generation, Address: address},
		Session:   r.session.ID,
		Engine:    r.m.cfg.Engine.Name(),
		PublicKey: pub,
		Self:      r.m.cfg.Self,
		Parties:   task.Parties,
		Threshold: r.session.Threshold,
		Secret:    r.result.Share,
	})
	if err != nil {
		return r.failed(ReasonStore, err)
	}
	return outcome{publicKey: pub, address: address}
}
