package mpc

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/preparams"
)

var errPublished = errors.New("these pre-parameters are published, and this chain is no devnet")

func (r *running) prepareKeygen(ctx context.Context, task *engine.Task) (outcome, bool) {
	if o, done := r.madeBefore(); done {
		return o, true
	}
	if o, done := r.takePreParams(ctx, task); done {
		return o, true
	}
	task.Parties = r.points(r.session.Participants)
	return outcome{}, false
}

// madeBefore answers a session that made a share on this node already.
func (r *running) madeBefore() (outcome, bool) {
	switch share, err := r.m.cfg.Store.ShareOf(r.session.ID); {
	case err == nil:
		return r.stored(share), true
	case !errors.Is(err, keystore.ErrNotFound):
		return r.failed(ReasonStore, err), true
	}
	return outcome{}, false
}

func (r *running) takePreParams(ctx context.Context, task *engine.Task) (outcome, bool) {
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
	return outcome{}, false
}

// points gives each party of a new committee its evaluation point.
func (r *running) points(parties []PartyID) []engine.Party {
	out := make([]engine.Party, len(parties))
	for i, p := range parties {
		out[i] = engine.Party{ID: p, Point: sharePoint(r.m.cfg.ChainID, &r.session, p)}
	}
	return out
}

// stored answers a keygen session that this node finished earlier.
func (r *running) stored(share *keystore.Share) outcome {
	if share.Key != r.session.KeyName || share.Generation != r.session.Generation {
		return r.failed(ReasonStore, fmt.Errorf("the session made a %s", share.ShareID))
	}
	return outcome{publicKey: share.PublicKey, address: share.Address, public: share.Public}
}

func (r *running) prepareSign(task *engine.Task) (outcome, bool) {
	share, o, done := r.loadShare(r.session.Generation, r.session.KeyParticipants, r.session.Threshold)
	if done {
		return o, true
	}
	s := &r.session
	if share.State != ShareActive && (s.Op == Presign || s.Digest != TestDigest(r.m.cfg.ChainID, s.KeyName, s.Generation, s.Address, s.Participants)) {
		clear(share.Secret)
		return r.failed(ReasonPending, fmt.Errorf("%s signs nothing but its test digest", share.ShareID)), true
	}
	task.Parties, task.Share = among(share.Parties, s.Participants), share.Secret
	return outcome{}, false
}

// loadShare reads this node's share of a generation and checks that it is of the committee that the session means.
func (r *running) loadShare(generation uint64, committee []PartyID, threshold int) (*keystore.Share, outcome, bool) {
	id := keystore.ShareID{Key: r.session.KeyName, Generation: generation, Address: r.session.Address}
	fail := func(reason Reason, err error) (*keystore.Share, outcome, bool) {
		return nil, r.failed(reason, err), true
	}
	if err := r.m.cfg.Store.CheckFresh(id.Key, id.Generation); errors.Is(err, keystore.ErrStale) {
		return fail(ReasonStale, err)
	} else if err != nil {
		return fail(ReasonStore, err)
	}
	share, err := r.m.cfg.Store.Share(id)
	switch {
	case errors.Is(err, keystore.ErrNotFound):
		return fail(r.missing(generation), err)
	case err != nil:
		return fail(ReasonStore, err)
	}
	switch {
	case share.Engine != r.m.cfg.Engine.Name():
		err = fmt.Errorf("the share is for engine %q, this is %q", share.Engine, r.m.cfg.Engine.Name())
	case share.Self != r.m.cfg.Self || share.Threshold != threshold || len(share.Parties) != len(committee) ||
		len(among(share.Parties, committee)) != len(committee):
		err = errors.New("the share is of another committee")
	default:
		return share, outcome{}, false
	}
	clear(share.Secret)
	return fail(ReasonNoShare, err)
}

// missing tells a node that was left behind from one that never had a share.
func (r *running) missing(generation uint64) Reason {
	shares, err := r.m.sharesOf(r.session.KeyName)
	if err != nil {
		return ReasonStore
	}
	for _, s := range shares {
		if s.Generation < generation {
			return ReasonStale
		}
	}
	return ReasonNoShare
}

// among returns the parties that are named, with their points.
func among(parties []engine.Party, named []PartyID) []engine.Party {
	var out []engine.Party
	for _, p := range parties {
		if slices.Contains(named, p.ID) {
			out = append(out, p)
		}
	}
	return out
}

// concludeKey stores the share that a keygen or reshare made, as pending. The result counts once that is done.
func (r *running) concludeKey(task *engine.Task) outcome {
	defer clear(r.result.Share)
	pub := PublicKey(r.result.PublicKey)
	address, err := pub.Address()
	if err != nil {
		return r.failed(ReasonProtocol, err)
	}
	if r.session.Op == Reshare && address != r.session.Address {
		return r.failed(ReasonKey, fmt.Errorf("resharing ended with the key of %s, want %s", address, r.session.Address))
	}
	if !slices.Contains(r.session.Participants, r.m.cfg.Self) {
		return outcome{publicKey: pub, address: address} // an old member that is not a new one
	}
	public := r.publicHash()
	err = r.m.cfg.Store.PutShare(&keystore.Share{
		ShareID:   keystore.ShareID{Key: r.session.KeyName, Generation: r.session.Generation, Address: address},
		Session:   r.session.ID,
		Engine:    r.m.cfg.Engine.Name(),
		PublicKey: pub,
		Self:      r.m.cfg.Self,
		Parties:   task.Parties,
		Threshold: r.session.Threshold,
		Secret:    r.result.Share,
		Public:    public,
	})
	if err != nil {
		return r.failed(ReasonStore, err)
	}
	return outcome{publicKey: pub, address: address, public: public}
}

// publicHash binds what the engine says is common to the members to the session that it comes from.
func (r *running) publicHash() [32]byte {
	h := sha256.New()
	h.Write([]byte("rondo/mpc/public/v1"))
	h.Write(r.tag[:])
	h.Write(r.result.PublicKey[:])
	h.Write(r.result.Public[:])
	return [32]byte(h.Sum(nil))
}
