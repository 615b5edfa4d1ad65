package mpc_test

import (
	"bytes"
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// With Security, a payload starts with the hash of its content and the sender's signature.
const contentAt = payloadAt + 32 + mpc.EnvelopeSignature

// exhibits collects evidence.
type exhibits struct {
	mu  sync.Mutex
	all []mpc.Evidence
}

func (x *exhibits) add(e mpc.Evidence) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.all = append(x.all, e)
}

func (x *exhibits) list() []mpc.Evidence {
	x.mu.Lock()
	defer x.mu.Unlock()
	return append([]mpc.Evidence(nil), x.all...)
}

func newSecuredPool(t *testing.T) (*pool, *exhibits) {
	p, x := newPool(t, true), new(exhibits)
	p.evidence = x.add
	return p, x
}

func TestSecuredSessionSigns(t *testing.T) {
	p, x := newSecuredPool(t)
	s := p.signSession(p.withKey(), "text", 1, 2, 4)
	var mu sync.Mutex
	direct := map[mpc.PartyID][][]byte{}
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if !pk.Broadcast {
			mu.Lock()
			direct[pk.To] = append(direct[pk.To], pk.Data)
			mu.Unlock()
		}
		return []mpctest.Packet{pk}
	})
	requireSigned(t, s, p.sign(s))
	require.Empty(t, x.list())
	for _, packets := range direct {
		for _, b := range packets {
			require.NotContains(t, string(b), "binance", "the library's type names would show in plain text")
		}
	}
}

// Whoever alters a message on its way is noticed, and nobody is held to what it did not sign.
func TestForgedMessagesAreNoEvidence(t *testing.T) {
	for name, at := range map[string]int{"hash": payloadAt, "signature": payloadAt + 40, "content": contentAt + 40} {
		t.Run(name, func(t *testing.T) {
			p, x := newSecuredPool(t)
			s := p.signSession(p.withKey(), "text", 1, 2, 3)
			p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
				if pk.From == 2 && pk.To == 3 && pk.Data[kindAt] == 1 {
					pk.Data = bytes.Clone(pk.Data)
					pk.Data[at] ^= 1
				}
				return []mpctest.Packet{pk}
			})
			requireFailed(t, p.sign(s)[3].Err, mpc.ReasonRejected)
			require.Empty(t, x.list())
		})
	}
	t.Run("a second message that its sender never signed", func(t *testing.T) {
		p, x := newSecuredPool(t)
		s := p.signSession(p.withKey(), "text", 1, 2, 3)
		p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
			if pk.From != 2 || pk.To != 3 || pk.Data[kindAt] != commitmentKind {
				return []mpctest.Packet{pk}
			}
			second := pk
			second.Data = bytes.Clone(pk.Data)
			second.Data[payloadAt] ^= 1
			return []mpctest.Packet{pk, second}
		})
		requireFailed(t, p.sign(s)[3].Err, mpc.ReasonConflict)
		require.Empty(t, x.list())
	})
}

// resign alters a message the way its own sender could: with a good signature.
func resign(t *testing.T, pk mpctest.Packet, spoil func([]byte) []byte) mpctest.Packet {
	t.Helper()
	security, err := mpctest.Identities{}.Security(pk.From, nil)
	require.NoError(t, err)
	data, err := mpc.Resign(security, pk.Data, spoil(bytes.Clone(pk.Data[contentAt:])))
	require.NoError(t, err)
	pk.Data = data
	return pk
}

func TestLiarIsHeldToWhatItSigned(t *testing.T) {
	for name, c := range map[string]struct {
		class mpc.EvidenceClass
		lie   func(mpctest.Packet) []mpctest.Packet
	}{
		"two messages in one place": {mpc.EvidenceConflict, func(pk mpctest.Packet) []mpctest.Packet {
			return []mpctest.Packet{pk, resign(t, pk, func(b []byte) []byte { b[len(b)-1] ^= 1; return b })}
		}},
		"a message that nobody sends": {mpc.EvidenceInvalid, func(pk mpctest.Packet) []mpctest.Packet {
			return []mpctest.Packet{resign(t, pk, func(b []byte) []byte { return b[:3] })}
		}},
	} {
		t.Run(name, func(t *testing.T) {
			p, x := newSecuredPool(t)
			s := p.signSession(p.withKey(), "text", 1, 2, 3)
			p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
				if pk.From == 2 && pk.To == 3 && pk.Data[kindAt] == commitmentKind {
					return c.lie(pk)
				}
				return []mpctest.Packet{pk}
			})
			requireFailed(t, p.sign(s)[3].Err, mpc.ReasonConflict, mpc.ReasonRejected)
			all := x.list()
			require.Len(t, all, 1)
			e := all[0]
			require.Equal(t, c.class, e.Class)
			require.Equal(t, mpc.PartyID(2), e.Offender)
			require.Equal(t, s.ID, e.Session)
			require.NoError(t, e.Verify(mpctest.Identities{}), "anybody can verify it")

			framed := e
			framed.Offender = 1
			require.ErrorIs(t, framed.Verify(mpctest.Identities{}), mpc.ErrEvidence)
			altered := e
			altered.Messages = append([]mpc.SignedMessage(nil), e.Messages...)
			altered.Messages[0].Content[0] ^= 1
			require.ErrorIs(t, altered.Verify(mpctest.Identities{}), mpc.ErrEvidence)
			same := e
			same.Class, same.Messages = mpc.EvidenceConflict, []mpc.SignedMessage{e.Messages[0], e.Messages[0]}
			require.ErrorIs(t, same.Verify(mpctest.Identities{}), mpc.ErrEvidence)
		})
	}
}

// A liar tells one peer something else than the other, with a good signature under both. The library has the honest
// parties blame each other, which costs nobody anything; what they show each other proves who it was.
func TestDifferentWordsToDifferentPeersAreProven(t *testing.T) {
	const liar = 3 // after the others in the library's order, which blames the first party that it doubts
	p, x := newSecuredPool(t)
	s := p.signSession(p.withKey(), "text", 1, 2, liar)
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == liar && pk.To == 2 && pk.Data[kindAt] == thetaKind {
			pk = resign(t, pk, func(b []byte) []byte { b[len(b)-1] ^= 1; return b })
		}
		return []mpctest.Packet{pk}
	})
	results := p.sign(s)
	for _, id := range []mpc.PartyID{1, 2} {
		f := requireFailed(t, results[id].Err, mpc.ReasonProtocol, mpc.ReasonAborted)
		if f.Reason == mpc.ReasonProtocol { // and not told by the liar's own node, which may notice first
			require.NotContains(t, f.Culprits, mpc.PartyID(liar), "the library's word is wrong")
		}
	}
	require.Eventually(t, func() bool { return len(x.list()) > 0 }, 30*time.Second, 10*time.Millisecond)
	for _, e := range x.list() {
		require.Equal(t, mpc.EvidenceConflict, e.Class)
		require.Equal(t, mpc.PartyID(liar), e.Offender)
		require.NoError(t, e.Verify(mpctest.Identities{}))
	}
}

// A node that secures its messages does not listen to one that does not.
func TestUnsecuredMessagesAreNotHeard(t *testing.T) {
	p, _ := newSecuredPool(t)
	address := p.withKey()
	p.nodes[3].close()
	p.evidence = nil
	p.start(3)
	s := p.signSession(address, "text", 1, 2, 3)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	results := map[mpc.PartyID]<-chan mpc.SignResult{}
	for _, id := range s.Participants {
		c, err := p.nodes[id].StartSign(ctx, s)
		require.NoError(t, err)
		results[id] = c
	}
	for _, id := range s.Participants {
		require.Eventually(t, func() bool { return p.nodes[id].Stats().DroppedMalformed > 0 }, patience, 5*time.Millisecond, "party %d", id)
	}
	require.Zero(t, p.nodes[3].Stats().MessagesAccepted)
	cancel()
	for _, r := range collect(results) {
		requireFailed(t, r.Err, mpc.ReasonCancelled, mpc.ReasonAborted)
	}
}
