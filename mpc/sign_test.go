package mpc_test

import (
	"context"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

func TestAnyThreeOfFourSign(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	for _, signers := range [][]mpc.PartyID{{1, 2, 3}, {1, 3, 4}, {2, 3, 4}} {
		s := p.signSession(address, "text", signers...)
		requireSigned(t, s, p.sign(s))
	}
	stats := p.nodes[3].Stats()
	require.Equal(t, uint64(3), stats.SessionsSucceeded)
	require.Zero(t, stats.SessionsFailed+stats.DroppedConflict+stats.DroppedMalformed+stats.DroppedOversize)
	require.Zero(t, stats.Running)
}

func TestTwoSessionsRunSideBySide(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	a, b := p.signSession(address, "a", 1, 2, 3), p.signSession(address, "b", 1, 2, 3)
	done := make(chan map[mpc.PartyID]mpc.SignResult)
	go func() { done <- p.sign(a) }()
	requireSigned(t, b, p.sign(b))
	requireSigned(t, a, <-done)
}

// Replicated state reaches nodes at different times: messages for a session that is about to start are kept.
func TestNodesNeedNotStartTogether(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	first, err := p.nodes[1].StartSign(t.Context(), s)
	require.NoError(t, err)
	second, err := p.nodes[2].StartSign(t.Context(), s)
	require.NoError(t, err)
	require.Eventually(t, func() bool { return p.nodes[1].Stats().MessagesAccepted >= 2 && p.nodes[2].Stats().MessagesSent > 0 },
		10*time.Second, time.Millisecond)
	third, err := p.nodes[3].StartSign(t.Context(), s)
	require.NoError(t, err)
	requireSigned(t, s, map[mpc.PartyID]mpc.SignResult{1: <-first, 2: <-second, 3: <-third})
	require.Zero(t, p.nodes[3].Stats().DroppedOutsider)
}

// A transport that loses a fifth of the messages costs time, not the signature.
func TestLostMessagesAreSentAgain(t *testing.T) {
	p := newPool(t, true)
	p.limits.Resend = 300 * time.Millisecond
	s := p.signSession(p.withKey(), "text", 1, 2, 4)
	random := rand.New(rand.NewPCG(1, 2))
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if random.IntN(5) == 0 {
			return nil
		}
		return []mpctest.Packet{pk, pk} // what arrives, arrives twice
	})
	requireSigned(t, s, p.sign(s))
	require.NotZero(t, p.nodes[1].Stats().DroppedRepeated)
}

// The worker of one signer is killed in the middle: this session fails on every signer, soon and with a reason, and
// the next one succeeds.
func TestKilledWorkerCostsOneSession(t *testing.T) {
	p := newPool(t, false)
	address := p.withKey()
	warm := p.signSession(address, "warm up", 1, 2, 3)
	requireSigned(t, warm, p.sign(warm))

	s := p.signSession(address, "text", 1, 2, 3)
	killed := make(chan struct{})
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == 2 { // its first message: the session is under way
			select {
			case <-killed:
			default:
				close(killed)
				kill(t, p.nodes[2].worker.PID())
			}
		}
		return []mpctest.Packet{pk}
	})
	began := time.Now()
	results := p.sign(s)
	requireFailed(t, results[2].Err, mpc.ReasonWorker)
	for _, id := range []mpc.PartyID{1, 3} {
		f := requireFailed(t, results[id].Err, mpc.ReasonAborted)
		require.Equal(t, []mpc.PartyID{2}, f.Culprits)
	}
	require.Less(t, time.Since(began), time.Until(s.Deadline), "nobody waits for the deadline")

	p.net.SetFault(nil)
	next := p.signSession(address, "text", 1, 2, 3)
	requireSigned(t, next, p.sign(next))
}

func kill(t *testing.T, pid int) {
	process, err := os.FindProcess(pid)
	require.NoError(t, err)
	require.NoError(t, process.Kill())
}

func TestSilentSignerIsNamedAtTheDeadline(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	s.Deadline = time.Now().Add(1500 * time.Millisecond)
	p.nodes[2].close()
	a, err := p.nodes[1].StartSign(t.Context(), s)
	require.NoError(t, err)
	b, err := p.nodes[3].StartSign(t.Context(), s)
	require.NoError(t, err)
	for _, c := range []<-chan mpc.SignResult{a, b} {
		r := <-c
		require.Contains(t, requireFailed(t, r.Err, mpc.ReasonDeadline).Culprits, mpc.PartyID(2), "nothing came from it")
	}
}

func TestSessionIsNotRunAgainAfterARestart(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	ctx, cancel := context.WithCancel(t.Context())
	c, err := p.nodes[1].StartSign(ctx, s)
	require.NoError(t, err)
	require.Eventually(t, func() bool { return p.nodes[1].Stats().MessagesSent > 0 }, 10*time.Second, time.Millisecond)
	cancel()
	r := <-c
	requireFailed(t, r.Err, mpc.ReasonCancelled)

	p.nodes[1].close()
	c, err = p.start(1).StartSign(t.Context(), s)
	require.NoError(t, err)
	r = <-c
	requireFailed(t, r.Err, mpc.ReasonInterrupted)

	keygen := p.keygenSession()
	store := p.nodes[1].store
	require.NoError(t, store.BeginSession(keygen.ID, keygen.Deadline, time.Now()))
	k, err := p.nodes[1].StartKeygen(t.Context(), keygen)
	require.NoError(t, err)
	result := <-k
	requireFailed(t, result.Err, mpc.ReasonInterrupted)
}

func TestCancelAndCloseEndSessions(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	s := p.signSession(address, "text", 1, 2, 3)
	c, err := p.nodes[1].StartSign(t.Context(), s)
	require.NoError(t, err)
	_, err = p.nodes[1].StartSign(t.Context(), s)
	require.ErrorIs(t, err, mpc.ErrRunning)
	p.nodes[1].Cancel(s.ID)
	r := <-c
	requireFailed(t, r.Err, mpc.ReasonCancelled)
	p.nodes[1].Cancel(s.ID) // nothing to cancel

	s = p.signSession(address, "text", 1, 2, 3)
	c, err = p.nodes[1].StartSign(t.Context(), s)
	require.NoError(t, err)
	n := p.nodes[1]
	n.close()
	r = <-c
	requireFailed(t, r.Err, mpc.ReasonCancelled)
	_, err = n.StartSign(t.Context(), p.signSession(address, "text", 1, 2, 3))
	require.ErrorIs(t, err, mpc.ErrClosed)
}

func TestSessionsAreBounded(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	ctx, cancel := context.WithCancel(t.Context())
	var running []<-chan mpc.SignResult
	for range 12 {
		c, err := p.nodes[1].StartSign(ctx, p.signSession(address, "text", 1, 2, 3))
		require.NoError(t, err)
		running = append(running, c)
	}
	_, err := p.nodes[1].StartSign(ctx, p.signSession(address, "text", 1, 2, 3))
	require.ErrorIs(t, err, mpc.ErrBusy)
	require.Equal(t, 12, p.nodes[1].Stats().Running)
	cancel()
	for _, c := range running {
		r := <-c
		requireFailed(t, r.Err, mpc.ReasonCancelled)
	}
}

func TestNobodySignsWithoutAShareOfThatKey(t *testing.T) {
	p := newPool(t, true)
	p.withKey()
	s := p.signSession(mpc.Address{1}, "text", 1, 2, 3)
	for id, r := range p.sign(s) {
		requireFailed(t, r.Err, mpc.ReasonNoShare, mpc.ReasonAborted)
		has, err := p.nodes[id].HasShare(s.KeyName, s.Generation, s.Address)
		require.NoError(t, err)
		require.False(t, has)
	}
}

func TestPublishedPreParametersAreRefusedOffDevnets(t *testing.T) {
	p := newPool(t, true)
	n := p.start(1)
	set, err := preparams.Devnet(0)
	require.NoError(t, err)
	endpoint := p.net.Join(9)
	defer endpoint.Close()
	m, err := mpc.NewManager(mpc.Config{
		Self: 1, ChainID: "rondo-1", Transport: endpoint, Store: n.store, Engine: n.engine, PreParams: preparams.Fixed{Set: set},
	})
	require.NoError(t, err)
	defer m.Close()
	c, err := m.StartKeygen(t.Context(), p.keygenSession())
	require.NoError(t, err)
	r := <-c
	require.ErrorContains(t, requireFailed(t, r.Err, mpc.ReasonPreParams), "published")
}

func TestSettleDestroysTheSharesOfFailedAttempts(t *testing.T) {
	p := newPool(t, true)
	address := p.withKey()
	store := p.nodes[1].store
	failed := keystore.ShareID{Key: mpctest.KeyName, Generation: mpctest.Generation, Address: mpc.Address{7}}
	next := keystore.ShareID{Key: mpctest.KeyName, Generation: mpctest.Generation + 1, Address: mpc.Address{8}}
	for i, id := range []keystore.ShareID{failed, next} {
		require.NoError(t, store.PutShare(&keystore.Share{ShareID: id, Session: [32]byte{byte(i)}}))
	}
	require.NoError(t, p.nodes[1].Settle(mpctest.KeyName, mpctest.Generation, address))
	ids, err := store.List()
	require.NoError(t, err)
	require.Equal(t, []keystore.ShareInfo{
		{ShareID: keystore.ShareID{Key: mpctest.KeyName, Generation: mpctest.Generation, Address: address}, State: mpc.ShareActive},
		{ShareID: next, State: mpc.SharePending},
	}, ids)
}
