package mpc_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// guilty and innocent are judges of any message.
func guilty(*mpc.Session, engine.Message, uint16) error   { return errors.New("not like this") }
func innocent(*mpc.Session, engine.Message, uint16) error { return nil }

// lieOf is the evidence that a liar leaves in a session on this chain.
func lieOf(t *testing.T, lie func(mpctest.Packet) []mpctest.Packet) mpc.Evidence {
	t.Helper()
	p, x := newSecuredPool(t)
	s := p.signSession(p.withKey(), "text", 1, 2, 3)
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == 2 && pk.To == 3 && pk.Data[kindAt] == commitmentKind {
			return lie(pk)
		}
		return []mpctest.Packet{pk}
	})
	require.Error(t, p.sign(s)[3].Err)
	require.Len(t, x.list(), 1)
	return x.list()[0]
}

// Evidence convicts the party that signed, in the session and on the chain that it signed for, and nobody else anywhere
// else.
func TestEvidenceIsBoundToItsSession(t *testing.T) {
	conflict := lieOf(t, func(pk mpctest.Packet) []mpctest.Packet {
		return []mpctest.Packet{pk, resign(t, pk, func(b []byte) []byte { b[0] ^= 1; return b })}
	})
	prove := func(e mpc.Evidence) error { return e.Prove(mpctest.ChainID, mpctest.Identities{}, innocent) }
	require.NoError(t, prove(conflict))
	require.ErrorIs(t, conflict.Prove("another chain", mpctest.Identities{}, innocent), mpc.ErrEvidence)
	for name, change := range map[string]func(*mpc.Evidence){
		"another session":       func(e *mpc.Evidence) { e.Session[0] ^= 1; e.Subject.ID[0] ^= 1 },
		"another digest":        func(e *mpc.Evidence) { e.Subject.Digest[0] ^= 1 },
		"another generation":    func(e *mpc.Evidence) { e.Subject.Generation++ },
		"another offender":      func(e *mpc.Evidence) { e.Offender = 1 },
		"somebody outside":      func(e *mpc.Evidence) { e.Offender = 4 },
		"another kind":          func(e *mpc.Evidence) { e.Kind++ },
		"one message twice":     func(e *mpc.Evidence) { e.Messages = []mpc.SignedMessage{e.Messages[0], e.Messages[0]} },
		"one message":           func(e *mpc.Evidence) { e.Messages = e.Messages[:1] },
		"nothing":               func(e *mpc.Evidence) { e.Messages = nil },
		"an equation":           func(e *mpc.Evidence) { e.Equation = 1 },
		"a class of its own":    func(e *mpc.Evidence) { e.Class = "rumour" },
		"a session without end": func(e *mpc.Evidence) { e.Subject.Participants = nil },
	} {
		e := conflict
		e.Messages = append([]mpc.SignedMessage(nil), conflict.Messages...)
		change(&e)
		require.ErrorIs(t, prove(e), mpc.ErrEvidence, name)
	}
}

// An invalid message convicts only if a judge says so, and a judge that crashes has not said so.
func TestInvalidMessagesAreJudged(t *testing.T) {
	e := lieOf(t, func(pk mpctest.Packet) []mpctest.Packet {
		return []mpctest.Packet{resign(t, pk, func(b []byte) []byte { return b[:3] })}
	})
	require.Equal(t, mpc.EvidenceInvalid, e.Class)
	require.NoError(t, e.Prove(mpctest.ChainID, mpctest.Identities{}, guilty))
	require.ErrorIs(t, e.Prove(mpctest.ChainID, mpctest.Identities{}, innocent), mpc.ErrEvidence)
	e.Equation = 7
	require.NoError(t, e.Prove(mpctest.ChainID, mpctest.Identities{}, func(_ *mpc.Session, _ engine.Message, equation uint16) error {
		if equation != 7 {
			return nil
		}
		return errors.New("it does not hold")
	}), "the judge is told where to look")
	crash := func(*mpc.Session, engine.Message, uint16) error { panic("what is this?") }
	require.ErrorIs(t, e.Prove(mpctest.ChainID, mpctest.Identities{}, crash), mpc.ErrEvidence)
}
