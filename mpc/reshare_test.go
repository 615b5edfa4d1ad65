package mpc_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// reshareSession gives the fixture's key to a committee in which 5 takes the place of 1.
func (p *pool) reshareSession(address mpc.Address) mpc.Session {
	p.attempt++
	return mpc.Session{
		ID: sha256.Sum256(fmt.Appendf(nil, "%s reshare %d", p.t.Name(), p.attempt)), Op: mpc.Reshare,
		KeyName: mpctest.KeyName, Generation: mpctest.Generation + 1, Participants: []mpc.PartyID{2, 3, 4, 5},
		KeyParticipants: []mpc.PartyID{2, 3, 4, 5}, Threshold: 3, OldGeneration: mpctest.Generation,
		OldParticipants: []mpc.PartyID{1, 2, 3}, OldKeyParticipants: committee, Address: address,
		Deadline: time.Now().Add(patience),
	}
}

func (p *pool) reshare(s mpc.Session) map[mpc.PartyID]mpc.ReshareResult {
	p.t.Helper()
	channels := map[mpc.PartyID]<-chan mpc.ReshareResult{}
	for id, n := range p.nodes {
		c, err := n.StartReshare(context.Background(), s)
		require.NoError(p.t, err)
		channels[id] = c
	}
	return collect(channels)
}

// signNew is a signing by the new generation.
func (p *pool) signNew(r mpc.Session, digest [32]byte, signers ...mpc.PartyID) mpc.Session {
	s := p.signSession(r.Address, "", signers...)
	s.Generation, s.KeyParticipants, s.Digest = r.Generation, r.KeyParticipants, digest
	return s
}

func (p *pool) requireState(id mpc.PartyID, generation uint64, address mpc.Address, want mpc.ShareState) {
	p.t.Helper()
	got, err := p.nodes[id].ShareState(mpctest.KeyName, generation, address)
	require.NoError(p.t, err)
	require.Equal(p.t, want, got, "party %d generation %d", id, generation)
}

// The life of a key when a member leaves and another joins: the new committee gets the key, proves it, takes over, and
// the old shares are destroyed. The address stays, and at every step somebody can sign.
func TestReshare(t *testing.T) {
	p := newPool(t, false) // with a worker process each
	address := p.withKey()
	p.start(5)
	r := p.reshareSession(address)
	results := p.reshare(r)
	for id, result := range results {
		require.NoError(t, result.Err, "party %d", id)
		require.Equal(t, id != 1, result.Member)
		if result.Member {
			require.Equal(t, results[2].PublicHash, result.PublicHash)
			p.requireState(id, r.Generation, address, mpc.SharePending)
		}
	}
	require.Zero(t, results[1].PublicHash)
	p.requireState(1, r.Generation, address, mpc.ShareNone)

	// Before the pool has settled on it, the new generation signs its proof and nothing else, and the old one signs.
	text := sha256.Sum256([]byte("text"))
	for _, result := range p.sign(p.signNew(r, text, 2, 3, 5)) {
		requireFailed(t, result.Err, mpc.ReasonPending, mpc.ReasonAborted)
	}
	signers := []mpc.PartyID{3, 4, 5}
	proof := p.signNew(r, mpc.TestDigest(mpctest.ChainID, r.KeyName, r.Generation, address, signers), signers...)
	requireSigned(t, proof, p.sign(proof))
	old := p.signSession(address, "meanwhile", 1, 2, 4)
	requireSigned(t, old, p.sign(old))
	require.ErrorIs(t, p.nodes[2].Retire(r.KeyName, r.OldGeneration), mpc.ErrPending, "the old share is still needed")

	p.nodes[5].close()
	again, err := p.start(5).StartReshare(t.Context(), r)
	require.NoError(t, err)
	require.Equal(t, results[5], <-again, "a finished reshare is answered from the store")

	for _, id := range r.Participants {
		require.NoError(t, p.nodes[id].Activate(r.KeyName, r.Generation, address))
		require.NoError(t, p.nodes[id].Activate(r.KeyName, r.Generation, address), "again")
		require.ErrorIs(t, p.nodes[id].Discard(r.KeyName, r.Generation), mpc.ErrActive)
	}
	require.ErrorIs(t, p.nodes[1].Activate(r.KeyName, r.Generation, address), mpc.ErrNoShare)
	next := p.signNew(r, text, 2, 3, 5)
	requireSigned(t, next, p.sign(next))
	for id, result := range p.sign(p.signSession(address, "too late", 1, 2, 3)) {
		if id != 1 { // which was not told
			requireFailed(t, result.Err, mpc.ReasonStale, mpc.ReasonAborted)
		}
	}

	for id, n := range p.nodes {
		require.NoError(t, n.Retire(r.KeyName, r.OldGeneration))
		require.NoError(t, n.Retire(r.KeyName, r.OldGeneration), "again")
		p.requireState(id, r.OldGeneration, address, mpc.ShareRetired)
		_, err := n.store.Share(keystore.ShareID{Key: r.KeyName, Generation: r.OldGeneration, Address: address})
		require.ErrorIs(t, err, keystore.ErrNotFound)
		require.ErrorIs(t, n.Activate(r.KeyName, r.OldGeneration, address), mpc.ErrStale)
	}
	last := p.signNew(r, sha256.Sum256([]byte("after")), 2, 4, 5)
	requireSigned(t, last, p.sign(last))
}

// A new member that does not answer costs the reshare, not the key: it is given up, and the old generation signs on.
func TestReshareThatFailsLeavesTheKey(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	r := p.reshareSession(address) // 5 is not there
	r.Deadline = time.Now().Add(2 * time.Second)
	for id, result := range p.reshare(r) {
		require.Contains(t, requireFailed(t, result.Err, mpc.ReasonDeadline).Culprits, mpc.PartyID(5), "party %d", id)
		require.NoError(t, p.nodes[id].Discard(r.KeyName, r.Generation))
	}
	s := p.signSession(address, "text", 1, 2, 4)
	requireSigned(t, s, p.sign(s))
	r.Deadline = time.Now().Add(patience)
	c, err := p.nodes[2].StartReshare(t.Context(), r)
	require.NoError(t, err)
	requireFailed(t, (<-c).Err, mpc.ReasonInterrupted)
}

func TestReshareNeedsTheActiveShare(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	r := p.reshareSession(address)
	other := r
	other.OldKeyParticipants, other.OldParticipants = []mpc.PartyID{1, 2, 3, 6}, []mpc.PartyID{1, 2, 3}
	c, err := p.nodes[1].StartReshare(t.Context(), other)
	require.NoError(t, err)
	requireFailed(t, (<-c).Err, mpc.ReasonNoShare)

	behind := r
	behind.ID[0]++
	behind.OldGeneration, behind.Generation = 5, 6
	c, err = p.nodes[1].StartReshare(t.Context(), behind)
	require.NoError(t, err)
	requireFailed(t, (<-c).Err, mpc.ReasonStale)
	s := p.signSession(address, "text", 1, 2, 3)
	s.Generation = 5
	for _, result := range p.sign(s) {
		requireFailed(t, result.Err, mpc.ReasonStale, mpc.ReasonAborted)
	}
}
