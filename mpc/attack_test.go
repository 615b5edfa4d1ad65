package mpc_test

import (
	"bytes"
	"encoding/binary"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// Offsets in an envelope, for tests that change one on its way.
const (
	kindAt    = 33
	fromAt    = 35
	payloadAt = 51
)

const (
	transcriptKind = 0x80
	thetaKind      = 4 // the first broadcast of a signing that is no commitment
	commitmentKind = 2
)

// A signer tells one peer something else than the others. It gains nothing: before anybody releases the share that
// completes the signature, or sooner, the session ends, and nobody blames an honest party.
func TestEquivocationEndsTheSession(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == 2 && pk.To == 3 && pk.Data[kindAt] == transcriptKind {
			pk.Data = append([]byte(nil), pk.Data...)
			pk.Data[payloadAt] ^= 1
		}
		return []mpctest.Packet{pk}
	})
	results := p.sign(s)
	f := requireFailed(t, results[3].Err, mpc.ReasonTranscript)
	require.Empty(t, f.Culprits, "who lied is not known from digests alone")
}

// The commitment that one peer gets is another one: it is opened differently, and the transcript differs.
func TestLyingToOnePeerCannotSucceed(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == 2 && pk.To == 3 && pk.Data[kindAt] == commitmentKind {
			pk.Data = append([]byte(nil), pk.Data...)
			pk.Data[len(pk.Data)-1] ^= 1
		}
		return []mpctest.Packet{pk}
	})
	for _, r := range p.sign(s) {
		requireFailed(t, r.Err, mpc.ReasonProtocol, mpc.ReasonTranscript, mpc.ReasonAborted)
	}
}

func TestTwoMessagesInOnePlaceNameTheSender(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From != 2 || pk.To != 3 || pk.Data[kindAt] != commitmentKind {
			return []mpctest.Packet{pk}
		}
		second := pk
		second.Data = append([]byte(nil), pk.Data...)
		second.Data[len(second.Data)-1] ^= 1
		return []mpctest.Packet{pk, second}
	})
	r := p.sign(s)[3]
	require.Equal(t, []mpc.PartyID{2}, requireFailed(t, r.Err, mpc.ReasonConflict).Culprits)
	require.NotZero(t, p.nodes[3].Stats().DroppedConflict)
}

// The engine's guard refuses a message: the session ends, with the sender's name.
func TestRefusedMessageNamesTheSender(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == 2 && pk.To == 3 && pk.Data[kindAt] == thetaKind {
			pk.Data = pk.Data[:payloadAt+3]
		}
		return []mpctest.Packet{pk}
	})
	r := p.sign(s)[3]
	require.Equal(t, []mpc.PartyID{2}, requireFailed(t, r.Err, mpc.ReasonRejected).Culprits)
}

// Whatever does not belong to a session is dropped, counted, and harms nothing.
func TestStrayMessagesAreDroppedAndCounted(t *testing.T) {
	p := newPool(t, true)
	p.limits.EarlyMessages, p.limits.EarlyTTL = 3, 200*time.Millisecond
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	outsider := p.net.Join(4) // a member of the pool, but no signer of this session
	defer outsider.Close()
	liar := p.net.Join(66)
	defer liar.Close()

	var sample []byte
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == 2 && pk.To == 1 && !pk.Broadcast && sample == nil {
			sample = append([]byte(nil), pk.Data...)
		}
		if string(pk.Data) == "grow" { // no transport sends this much
			pk.Data = bytes.Repeat([]byte{1}, mpc.MaxMessage+1)
		}
		return []mpctest.Packet{pk}
	})
	requireSigned(t, s, p.sign(s))
	require.NotEmpty(t, sample)

	send := func(from *mpctest.Endpoint, b []byte) { require.NoError(t, from.Send(t.Context(), 1, b)) }
	as := func(from uint64, b []byte) []byte {
		b = append([]byte(nil), b...)
		binary.BigEndian.PutUint64(b[fromAt:], from)
		return b
	}
	send(outsider, []byte("grow"))
	send(outsider, nil)
	send(outsider, []byte("no envelope"))
	send(outsider, sample)        // says that it is from 2, the transport knows better
	send(outsider, as(4, sample)) // of a session that 4 has no part in
	for i := range byte(5) {
		early := as(66, sample)
		early[1] ^= 0xff // of a session that nobody knows
		early[kindAt] = i + 1
		send(liar, early)
		send(liar, early)
	}
	require.Eventually(t, func() bool {
		st := p.nodes[1].Stats()
		return st.DroppedOversize == 1 && st.DroppedMalformed == 3 && st.DroppedOutsider+st.DroppedLate == 1 &&
			st.DroppedRepeated >= 3 && st.DroppedQuota == 4 && st.ExpiredEarly == 3
	}, 10*time.Second, 5*time.Millisecond, "%+v", p.nodes[1].Stats())
	next := p.signSession(s.Address, "next", 1, 2, 3)
	requireSigned(t, next, p.sign(next))
}

// Two nodes that were told different things under one identifier do not sign together.
func TestDifferentDescriptionsDoNotMeet(t *testing.T) {
	p := newPool(t, true)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	s.Deadline = time.Now().Add(time.Second)
	other := s
	other.Digest[0] ^= 1
	a, err := p.nodes[1].StartSign(t.Context(), s)
	require.NoError(t, err)
	b, err := p.nodes[2].StartSign(t.Context(), s)
	require.NoError(t, err)
	c, err := p.nodes[3].StartSign(t.Context(), other)
	require.NoError(t, err)
	ra, rb, rc := <-a, <-b, <-c
	require.Contains(t, requireFailed(t, ra.Err, mpc.ReasonDeadline).Culprits, mpc.PartyID(3), "nothing came from it")
	require.Contains(t, requireFailed(t, rb.Err, mpc.ReasonDeadline).Culprits, mpc.PartyID(3))
	requireFailed(t, rc.Err, mpc.ReasonDeadline)
}
