package mpc_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

var ahead = []mpc.PartyID{1, 2, 3}

func (p *pool) presignSession(address mpc.Address) mpc.Session {
	s := p.signSession(address, "", ahead...)
	s.ID = sha256.Sum256(fmt.Appendf(nil, "%s presign %d", p.t.Name(), p.attempt))
	s.Op, s.Digest, s.Expires = mpc.Presign, [32]byte{}, s.Deadline.Add(time.Hour)
	return s
}

// presign makes a session that waits on all of its participants.
func (p *pool) presign(ctx context.Context, s mpc.Session) {
	p.t.Helper()
	channels := map[mpc.PartyID]<-chan mpc.PresignResult{}
	for _, id := range s.Participants {
		c, err := p.nodes[id].StartPresign(ctx, s)
		require.NoError(p.t, err)
		channels[id] = c
	}
	for id, r := range collect(channels) {
		require.NoError(p.t, r.Err, "party %d", id)
		require.True(p.t, p.nodes[id].Waiting(s.ID))
	}
}

// signAhead describes the signing that takes over a session.
func (p *pool) signAhead(waiting mpc.Session, text string) mpc.Session {
	s := p.signSession(waiting.Address, text, waiting.Participants...)
	s.Ahead = waiting.ID
	return s
}

// requireGone waits until a session waits nowhere, and sees that it cannot be used.
func (p *pool) requireGone(waiting mpc.Session) {
	p.t.Helper()
	for _, id := range waiting.Participants {
		require.Eventually(p.t, func() bool { return p.nodes[id] == nil || !p.nodes[id].Waiting(waiting.ID) }, 20*time.Second, time.Millisecond)
	}
	for _, r := range p.sign(p.signAhead(waiting, "too late")) {
		requireFailed(p.t, r.Err, mpc.ReasonUnprepared, mpc.ReasonAborted, mpc.ReasonStale, mpc.ReasonNoShare)
	}
}

func TestWaitingSessionSignsWhatItIsGiven(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	first, second := p.presignSession(address), p.presignSession(address)
	p.presign(t.Context(), first)
	p.presign(t.Context(), second)
	require.Equal(t, 2, p.nodes[1].Stats().Waiting)
	for _, waiting := range []mpc.Session{second, first} { // in any order
		s := p.signAhead(waiting, "text")
		requireSigned(t, s, p.sign(s))
	}
	require.Zero(t, p.nodes[1].Stats().Waiting)
	require.Zero(t, p.nodes[1].Stats().WaitingDestroyed)
	p.requireGone(first)
}

func TestWorkersSignWhatTheyAreGiven(t *testing.T) {
	p := newPool(t, false)
	p.evidence = func(e mpc.Evidence) { t.Errorf("evidence against an honest party: %+v", e) }
	waiting := p.presignSession(p.withKey())
	p.presign(t.Context(), waiting)
	s := p.signAhead(waiting, "text")
	requireSigned(t, s, p.sign(s))
}

func TestWaitingSessionServesOneRequest(t *testing.T) {
	p := newPool(t, true)
	waiting := p.presignSession(p.withKey())
	p.presign(t.Context(), waiting)
	one, other := p.signAhead(waiting, "one"), p.signAhead(waiting, "another")
	channels := map[mpc.PartyID][2]<-chan mpc.SignResult{}
	for i, id := range ahead {
		// Should the pool ever tell two requests to take one session, and to different nodes in a different order:
		order := []mpc.Session{one, other}
		var c [2]<-chan mpc.SignResult
		for j := range order {
			k := (i + j) % 2
			var err error
			c[k], err = p.nodes[id].StartSign(t.Context(), order[k])
			require.NoError(t, err)
		}
		channels[id] = c
	}
	for id, c := range channels {
		for _, c := range c {
			r := <-c
			requireFailed(t, r.Err, mpc.ReasonUnprepared, mpc.ReasonAborted)
		}
		require.False(t, p.nodes[id].Waiting(waiting.ID))
	}
	p.requireGone(waiting)
}

// Nodes that were told different digests do not hear each other: neither gets anything that goes with the other's.
func TestDifferentDigestsOfOneSessionSignNothing(t *testing.T) {
	p := newPool(t, true)
	waiting := p.presignSession(p.withKey())
	p.presign(t.Context(), waiting)
	s := p.signAhead(waiting, "one")
	s.Deadline = time.Now().Add(2 * time.Second)
	channels := map[mpc.PartyID]<-chan mpc.SignResult{}
	for _, id := range ahead {
		if id == 3 {
			s.Digest[0]++
		}
		var err error
		channels[id], err = p.nodes[id].StartSign(t.Context(), s)
		require.NoError(t, err)
	}
	for _, r := range collect(channels) {
		requireFailed(t, r.Err, mpc.ReasonDeadline, mpc.ReasonAborted)
	}
	p.requireGone(waiting)
}

func TestCrashDestroysWaitingSessions(t *testing.T) {
	p := newPool(t, false)
	address := p.withKey()
	waiting := p.presignSession(address)
	p.presign(t.Context(), waiting)
	kill(t, p.nodes[2].worker.PID())
	p.requireGone(waiting)
	require.Equal(t, uint64(1), p.nodes[1].Stats().WaitingDestroyed, "party 1 heard of it")

	s := p.signSession(address, "text", ahead...)
	requireSigned(t, s, p.sign(s))
}

func TestRestartDestroysWaitingSessions(t *testing.T) {
	p := newPool(t, true)
	waiting := p.presignSession(p.withKey())
	p.presign(t.Context(), waiting)
	p.nodes[2].close()
	p.start(2)
	p.requireGone(waiting)
	c, err := p.nodes[2].StartPresign(t.Context(), waiting)
	require.NoError(t, err)
	r := <-c
	requireFailed(t, r.Err, mpc.ReasonInterrupted)
}

func TestWaitingSessionExpires(t *testing.T) {
	p := newPool(t, true)
	waiting := p.presignSession(p.withKey())
	ctx, cancel := context.WithCancel(t.Context())
	p.presign(ctx, waiting)
	cancel() // the caller's deadline and its change of mind are one to the session
	p.requireGone(waiting)

	short := p.presignSession(waiting.Address)
	short.Deadline = time.Now().Add(100 * time.Millisecond)
	short.Expires = short.Deadline
	c, err := p.nodes[1].StartPresign(t.Context(), short)
	require.NoError(t, err)
	r := <-c
	requireFailed(t, r.Err, mpc.ReasonDeadline)
}

func TestNextGenerationDestroysWaitingSessions(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	waiting := p.presignSession(address)
	p.presign(t.Context(), waiting)
	next := keystore.ShareID{Key: mpctest.KeyName, Generation: mpctest.Generation + 1, Address: address}
	require.NoError(t, p.nodes[2].store.PutShare(&keystore.Share{ShareID: next, Session: [32]byte{1}}))
	require.NoError(t, p.nodes[2].Activate(next.Key, next.Generation, address))
	require.False(t, p.nodes[2].Waiting(waiting.ID), "at once")
	p.requireGone(waiting)
}

func TestDestroyedSharePresignsNothing(t *testing.T) {
	for name, destroy := range map[string]func(*node) error{
		"retired": func(n *node) error { return n.Retire(mpctest.KeyName, mpctest.Generation) },
		"deleted": func(n *node) error { return n.Delete(mpctest.KeyName, mpctest.Generation) },
	} {
		t.Run(name, func(t *testing.T) {
			p := newPool(t, true)
			s := p.presignSession(p.withKey())
			c, err := p.nodes[1].StartPresign(t.Context(), s)
			require.NoError(t, err)
			require.Eventually(t, func() bool { return p.nodes[1].Stats().MessagesSent > 0 }, 20*time.Second, time.Millisecond)
			require.NoError(t, destroy(p.nodes[1]))
			r := <-c
			requireFailed(t, r.Err, mpc.ReasonCancelled)
		})
	}
}

func TestSessionOfAnotherCommitteeIsNotTaken(t *testing.T) {
	p := newPool(t, true)
	waiting := p.presignSession(p.withKey())
	p.presign(t.Context(), waiting)
	s := p.signAhead(waiting, "text")
	s.Participants = []mpc.PartyID{1, 2, 4}
	for _, r := range p.sign(s) {
		requireFailed(t, r.Err, mpc.ReasonUnprepared, mpc.ReasonAborted)
	}
	require.False(t, p.nodes[1].Waiting(waiting.ID) || p.nodes[2].Waiting(waiting.ID), "it was promised, and is of no use to others")
	for _, r := range p.sign(p.signAhead(waiting, "text")) {
		requireFailed(t, r.Err, mpc.ReasonUnprepared, mpc.ReasonAborted)
	}
}

func TestPendingSharesDoNotPresign(t *testing.T) {
	p := newPool(t, true)
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	store := p.openStore(1)
	require.NoError(t, store.PutShare(shares[0]))
	require.NoError(t, store.Close())
	c, err := p.start(1).StartPresign(t.Context(), p.presignSession(shares[0].Address))
	require.NoError(t, err)
	r := <-c
	requireFailed(t, r.Err, mpc.ReasonPending)
}

func TestWaitingSessionsAreBounded(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	ctx, cancel := context.WithCancel(t.Context())
	var results []<-chan mpc.PresignResult
	for range 8 {
		c, err := p.nodes[1].StartPresign(ctx, p.presignSession(address))
		require.NoError(t, err)
		results = append(results, c)
	}
	_, err := p.nodes[1].StartPresign(ctx, p.presignSession(address))
	require.ErrorIs(t, err, mpc.ErrBusy)
	cancel()
	for _, c := range results {
		r := <-c
		requireFailed(t, r.Err, mpc.ReasonCancelled)
	}
}

func TestLostMessagesDoNotStopAWaitingSession(t *testing.T) {
	p := newPool(t, true)
	p.limits.Resend = 300 * time.Millisecond
	address := p.withKey()
	random := rand.New(rand.NewPCG(3, 4))
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if random.IntN(5) == 0 {
			return nil
		}
		return []mpctest.Packet{pk, pk}
	})
	waiting := p.presignSession(address)
	p.presign(t.Context(), waiting)
	s := p.signAhead(waiting, "text")
	requireSigned(t, s, p.sign(s))
}
