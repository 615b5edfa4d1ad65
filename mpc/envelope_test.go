package mpc

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc/engine"
)

func TestEnvelopeIsReversible(t *testing.T) {
	for _, m := range []engine.Message{
		{From: 3, To: 7, Kind: 2, Payload: []byte("to one")},
		{From: 3, Broadcast: true, Kind: kindAbort},
	} {
		e := envelope{tag: Tag{1, 2}, msg: m}
		got, err := decodeEnvelope(e.encode(), 7, 3, m.Broadcast)
		require.NoError(t, err)
		require.Equal(t, e.tag, got.tag)
		require.Equal(t, e.encode(), got.encode())
	}
}

func TestEnvelopeMustAgreeWithItsTransport(t *testing.T) {
	e := envelope{msg: engine.Message{From: 3, To: 7, Kind: 2}}
	b := e.encode()
	for name, err := range map[string]error{
		"another sender":   second(decodeEnvelope(b, 7, 4, false)),
		"another receiver": second(decodeEnvelope(b, 8, 3, false)),
		"a broadcast":      second(decodeEnvelope(b, 7, 3, true)),
		"cut short":        second(decodeEnvelope(b[:len(b)-1], 7, 3, false)),
	} {
		require.ErrorIs(t, err, errEnvelope, name)
	}
}

func second[A any](_ A, err error) error { return err }

func FuzzDecodeEnvelope(f *testing.F) {
	e := envelope{tag: Tag{1}, msg: engine.Message{From: 3, To: 7, Kind: 2, Payload: []byte("x")}}
	f.Add(e.encode(), false)
	e.msg.To, e.msg.Broadcast = 0, true
	f.Add(e.encode(), true)
	f.Fuzz(func(t *testing.T, b []byte, broadcast bool) {
		got, err := decodeEnvelope(b, 7, 3, broadcast)
		if err == nil {
			require.Equal(t, b, got.encode(), "one encoding for each envelope")
			require.Equal(t, PartyID(3), got.msg.From)
		}
	})
}

func TestEarlyMessagesAreBoundedPerPeer(t *testing.T) {
	now := time.Unix(100, 0)
	e := newEarly(Limits{EarlyTTL: time.Second, EarlyMessages: 2, EarlyBytes: 10})
	msg := func(from PartyID, tag byte, kind engine.Kind, size int) *envelope {
		return &envelope{tag: Tag{tag}, msg: engine.Message{From: from, Kind: kind, Payload: make([]byte, size)}}
	}
	require.Equal(t, kept, e.add(msg(1, 1, 1, 4), now))
	require.Equal(t, repeated, e.add(msg(1, 1, 1, 3), now), "the first one counts")
	require.Equal(t, overQuota, e.add(msg(1, 1, 2, 7), now), "bytes")
	require.Equal(t, kept, e.add(msg(1, 2, 1, 6), now.Add(500*time.Millisecond)))
	require.Equal(t, overQuota, e.add(msg(1, 1, 2, 0), now), "messages")
	require.Equal(t, kept, e.add(msg(2, 1, 1, 10), now), "every peer has its own share")

	require.Equal(t, 2, e.expire(now.Add(time.Second)))
	require.Len(t, e.take(Tag{2}), 1)
	require.Empty(t, e.take(Tag{1}))
	require.Empty(t, e.peers, "nothing is left")
}

func TestSharePointsDifferByPartyAndSession(t *testing.T) {
	s := Session{ID: SessionID{1}, Op: Keygen, KeyName: "batch"}
	seen := map[[32]byte]bool{}
	for _, id := range []SessionID{{1}, {2}} {
		s.ID = id
		for party := range PartyID(20) {
			seen[sharePoint("chain", &s, party)] = true
		}
	}
	require.Len(t, seen, 40)
	require.Equal(t, sharePoint("chain", &s, 1), sharePoint("chain", &s, 1))
	require.NotEqual(t, sharePoint("chain", &s, 1), sharePoint("other", &s, 1))
}
