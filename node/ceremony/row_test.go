package ceremony_test

import (
	"context"
	"errors"
	"flag"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/enginetest"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/sim"
	"github.com/rondoseq/rondo/node/pool"
)

// manyReshares are as many as the toy engine does, always.
const manyReshares = 50

var errNoSignature = errors.New("there is no signature")

var reshares = flag.Int("reshares", 0, "reshares in a row with the arithmetic of the threshold library; make reshares does 50")

// One key goes from committee to committee, with a member that leaves and one that joins each time. After each reshare the
// address is what it was, the new committee signs, and what the old one held is of no use: it is destroyed, and the copy that the
// leaver has kept does not sign in the place of a new share.
func TestResharesInARow(t *testing.T) {
	t.Run("toy arithmetic", func(t *testing.T) {
		reshareInARow(t, func() engine.Engine { return sim.NewEngine() }, hasty, 10*time.Millisecond, manyReshares)
	})
	if *reshares > 0 {
		t.Run("threshold library", func(t *testing.T) {
			reshareInARow(t, func() engine.Engine { return tsslib.New() }, mpc.Limits{}, 250*time.Millisecond, *reshares)
		})
	}
}

func reshareInARow(t *testing.T, makeEngine func() engine.Engine, limits mpc.Limits, tick time.Duration, rounds int) {
	t.Helper()
	c := newChain(t)
	c.edit(func(s *pool.State) { // nobody fails here, so nothing needs to be given up
		s.Params.MPC.KeygenMillis, s.Params.MPC.SignMillis, s.Params.MPC.RequestMillis = 3_600_000, 3_600_000, 36_000_000
	})
	p := newPoolsWith(t, c, makeEngine, limits, 1, 2, 3, 4, 5)
	p.limit, p.tick = 30*time.Minute, tick
	p.until("the key", isActive)
	for round := range rounds {
		began := time.Now()
		p.replace(uint64(1+round%5), uint64(round))
		t.Logf("reshare %d: %v hold generation %d, after %s", round+1, p.key().Participants, p.key().Generation,
			time.Since(began).Round(time.Millisecond))
	}
}

// replace has one of five sequencers leave, and the one that was away join, and checks the key.
func (p *pools) replace(leaver, nonce uint64) {
	p.t.Helper()
	before := p.key()
	kept, err := p.stores[leaver].Share(keystore.ShareID{Key: before.Name, Generation: before.Generation, Address: before.Address})
	require.NoError(p.t, err)
	p.chain.edit(func(s *pool.State) {
		if len(s.Sequencers) == 4 {
			join(s)
		}
		s.Sequencers = slices.Clone(s.Sequencers)
		for i := range s.Sequencers {
			s.Sequencers[i].Status = pool.Active
		}
		s.Sequencers[leaver-1].Status = pool.Inactive
		s.Keys[0].Plan = 0
	})
	p.until("another generation", func(s *pool.State) bool { return s.Keys[0].Generation > before.Generation })
	p.until("retirement by all", retirementDone)
	now := p.key()
	require.Equal(p.t, before.Address, now.Address)
	require.Equal(p.t, before.PubKey, now.PubKey)
	require.Len(p.t, now.Participants, 4)
	require.NotContains(p.t, now.Participants, leaver)

	p.signs(now.Participants[0], nonce)
	r := p.chain.State().Requests
	require.Equal(p.t, now.Generation, r[len(r)-1].Generation)
	p.requireGone(before)
	p.requireUseless(now, kept)
}

// requireGone looks for a replaced generation on every disk.
func (p *pools) requireGone(k pool.Key) {
	p.t.Helper()
	id := keystore.ShareID{Key: k.Name, Generation: k.Generation, Address: k.Address}
	for _, holder := range k.Participants {
		_, err := p.stores[holder].Share(id)
		require.ErrorIs(p.t, err, keystore.ErrNotFound, "node %d, generation %d", holder, k.Generation)
		state, err := p.stores[holder].State(id)
		require.NoError(p.t, err)
		require.Equal(p.t, mpc.ShareRetired, state, "node %d, generation %d", holder, k.Generation)
	}
}

// requireUseless puts a share that a leaver has kept in the place of the share of a new member, and lets it sign with two others.
func (p *pools) requireUseless(k pool.Key, kept *keystore.Share) {
	p.t.Helper()
	signers := k.Participants[:k.Threshold]
	digest := [32]byte{1: byte(k.Generation)}
	require.NoError(p.t, p.signWith(k, signers, digest, nil), "three new shares sign")
	require.Error(p.t, p.signWith(k, signers, digest, kept), "an old share among new ones")
}

// signWith has three members sign, in an engine of its own and without the checks around it. With a kept share, the first of them uses
// that one.
func (p *pools) signWith(k pool.Key, signers []uint64, digest [32]byte, kept *keystore.Share) error {
	p.t.Helper()
	eng := p.engine()
	defer func() { require.NoError(p.t, eng.Close()) }()
	ctx, cancel := context.WithTimeout(p.t.Context(), p.limit)
	defer cancel()
	tasks := map[uint64]*engine.Task{}
	for _, id := range signers {
		share, err := p.stores[id].Share(keystore.ShareID{Key: k.Name, Generation: k.Generation, Address: k.Address})
		require.NoError(p.t, err)
		parties := slices.DeleteFunc(slices.Clone(share.Parties), func(q engine.Party) bool { return !slices.Contains(signers, q.ID) })
		tasks[id] = &engine.Task{Op: engine.Sign, Self: id, Parties: parties, Threshold: len(signers), Share: share.Secret, Digest: digest}
		if kept != nil && id == signers[0] {
			tasks[id].Share = kept.Secret
		}
	}
	ends, err := enginetest.Run(ctx, eng, tasks, nil, signers[1])
	if err != nil {
		return err
	}
	end := ends[signers[1]]
	if end.Result == nil {
		return errNoSignature
	}
	return mpc.Signature(end.Result.Signature).Verify(mpc.Address(k.Address), digest)
}
