package pool_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/preparams"
	"github.com/rondoseq/rondo/node/pool"
)

// keygenStart is the first message of an honest party in a keygen. Its proofs come last in it.
func keygenStart(t *testing.T) engine.Message {
	t.Helper()
	set, err := preparams.Devnet(2)
	require.NoError(t, err)
	eng := tsslib.New()
	defer func() { require.NoError(t, eng.Close()) }()
	task := &engine.Task{Op: engine.Keygen, Self: 2, Threshold: 3, PreParams: set.Encode()}
	for id := uint64(1); id <= 4; id++ {
		task.Parties = append(task.Parties, engine.Party{ID: id, Point: [32]byte{31: byte(10 * id)}})
	}
	run, err := eng.Start(t.Context(), task)
	require.NoError(t, err)
	defer run.Stop()
	for e := range run.Events() {
		if e.Out != nil {
			return e.Out.Message
		}
	}
	require.Fail(t, "the party said nothing")
	return engine.Message{}
}

// A proof that does not hold convicts its sender, who signed it; one that holds convicts nobody, whatever is said of it.
func TestProofsConvictTheirSender(t *testing.T) {
	s := mpc.Session{
		ID: mpc.SessionID{9}, Op: mpc.Keygen, KeyName: pool.KeyBatch, Generation: 1, Participants: []uint64{1, 2, 3, 4},
		KeyParticipants: []uint64{1, 2, 3, 4}, Threshold: 3,
	}
	m := keygenStart(t)
	accuse := func(payload []byte, equation uint16) mpc.Evidence {
		return mpc.Evidence{
			Class: mpc.EvidenceInvalid, Offender: 2, Session: s.ID, Op: s.Op, Subject: s, Kind: uint8(m.Kind), Equation: equation,
			Messages: []mpc.SignedMessage{says(t, s, 2, keyOfSequencer(2), uint8(m.Kind), string(payload))},
		}
	}
	w := newWorld(t)
	w.withKey()
	broken := append([]byte(nil), m.Payload...)
	broken[len(broken)-1] ^= 1 // the last response of the second proof
	for _, equation := range []uint16{0, 1, 256, 257, 1<<16 - 1} {
		require.Equal(t, pool.CodeMalformed, w.accuse(accuse(m.Payload, equation), 3), "equation %d of an honest message", equation)
	}
	for _, equation := range []uint16{0, 1, 255, 257} {
		require.Equal(t, pool.CodeMalformed, w.accuse(accuse(broken, equation), 3), "equation %d holds, or there is none", equation)
	}
	require.Empty(t, w.state.Convicts)
	e := accuse(broken, 256)
	conflict := e
	conflict.Class = mpc.EvidenceConflict
	require.Equal(t, pool.CodeMalformed, w.accuse(conflict, 3))
	require.Equal(t, pool.CodeOK, w.accuse(e, 3))
	require.Equal(t, pool.FaultInvalid, w.state.Convicts[0].Class)
	order, err := w.state.PenaltyOrder(w.state.Convicts[0].Evidence)
	require.NoError(t, err)
	require.Equal(t, pool.PenaltyJail, order.Penalty)
}
