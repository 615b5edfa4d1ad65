package pool_test

import (
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/pool"
)

// session is one in which three of four sign with a generation.
func session(generation uint64) mpc.Session {
	return mpc.Session{
		ID: mpc.SessionID{9}, Op: mpc.Sign, KeyName: pool.KeyBatch, Generation: generation, Participants: []uint64{1, 2, 3},
		KeyParticipants: []uint64{1, 2, 3, 4}, Threshold: 3, Address: mpc.Address{7}, Digest: [32]byte{8},
	}
}

// says is what a sequencer signs with a key.
func says(t testing.TB, s mpc.Session, from uint64, key signer, kind uint8, payload string) mpc.SignedMessage {
	t.Helper()
	m, err := mpctest.Statement{Session: s, ChainID: chainID, From: from, Kind: kind, Payload: []byte(payload)}.
		Signed(func(hash [32]byte) ([]byte, error) { return key.SignHash(hash) })
	require.NoError(t, err)
	return m
}

// conflict is a lie that proves itself: two things said in one place.
func conflict(t testing.TB, s mpc.Session, by uint64) mpc.Evidence {
	key := keyOfSequencer(by)
	return mpc.Evidence{
		Class: mpc.EvidenceConflict, Offender: by, Session: s.ID, Op: s.Op, Subject: s, Kind: 2,
		Messages: []mpc.SignedMessage{says(t, s, by, key, 2, "yes"), says(t, s, by, key, 2, "no")},
	}
}

// invalid is a lie that proves itself: something that no honest sequencer says.
func invalid(t *testing.T, s mpc.Session, by uint64) mpc.Evidence {
	return mpc.Evidence{
		Class: mpc.EvidenceInvalid, Offender: by, Session: s.ID, Op: s.Op, Subject: s, Kind: 2,
		Messages: []mpc.SignedMessage{says(t, s, by, keyOfSequencer(by), 2, "noise")},
	}
}

func (w *world) lie(by uint64) mpc.Evidence { return conflict(w.t, session(1), by) }

func (w *world) accuse(e mpc.Evidence, reporter uint64) pool.Code {
	return w.do(w.sign(pool.NewKeyEvidence(e), reporter))
}

func TestLiarIsConvictedOnceForAGeneration(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 2), 3))
	require.Len(t, w.state.Convicts, 1)
	c := w.state.Convicts[0]
	require.Equal(t, uint64(2), c.Sequencer)
	require.Equal(t, uint64(3), c.Reporter)
	require.Equal(t, pool.FaultConflict, c.Class)
	require.Zero(t, c.Until, "it is not asked again")
	require.Equal(t, pool.FaultConflict, w.state.Faults[len(w.state.Faults)-1].Kind)
	before := w.hash()
	require.Equal(t, pool.CodeStale, w.accuse(conflict(t, session(1), 2), 3), "the same again")
	other := session(1)
	other.ID = mpc.SessionID{10}
	require.Equal(t, pool.CodeStale, w.accuse(conflict(t, other, 2), 1), "another session of the generation")
	require.Equal(t, before, w.hash())
}

// Nobody is convicted for what it did not sign, in this session, on this chain.
func TestHonestSequencersCannotBeFramed(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	s := session(1)
	stranger := keyOf("stranger")
	for name, make := range map[string]func() mpc.Evidence{
		"forged by the accuser": func() mpc.Evidence {
			e := conflict(t, s, 2)
			e.Messages[1] = says(t, s, 2, keyOfSequencer(3), 2, "no")
			return e
		},
		"forged by a stranger": func() mpc.Evidence {
			e := conflict(t, s, 2)
			e.Messages = []mpc.SignedMessage{says(t, s, 2, stranger, 2, "yes"), says(t, s, 2, stranger, 2, "no")}
			return e
		},
		"blamed on another": func() mpc.Evidence {
			e := conflict(t, s, 2)
			e.Offender = 1
			return e
		},
		"one message of another session": func() mpc.Evidence {
			e, o := conflict(t, s, 2), s
			o.ID = mpc.SessionID{1}
			e.Messages[1] = says(t, o, 2, keyOfSequencer(2), 2, "no")
			return e
		},
		"both of another session": func() mpc.Evidence {
			o := s
			o.ID = mpc.SessionID{1}
			e := conflict(t, o, 2)
			e.Session, e.Subject = s.ID, s
			return e
		},
		"two kinds": func() mpc.Evidence {
			e := conflict(t, s, 2)
			e.Messages[1] = says(t, s, 2, keyOfSequencer(2), 3, "no")
			return e
		},
		"the same twice": func() mpc.Evidence {
			e := conflict(t, s, 2)
			e.Messages[1] = e.Messages[0]
			return e
		},
		"giving up in two ways": func() mpc.Evidence {
			e := conflict(t, s, 2)
			e.Kind = 0x81
			e.Messages = []mpc.SignedMessage{says(t, s, 2, keyOfSequencer(2), 0x81, ""), says(t, s, 2, keyOfSequencer(2), 0x81, "heard")}
			return e
		},
		"of another chain": func() mpc.Evidence {
			e := conflict(t, s, 2)
			for i, text := range []string{"yes", "no"} {
				m, err := mpctest.Statement{Session: s, ChainID: "elsewhere", From: 2, Kind: 2, Payload: []byte(text)}.
					Signed(func(h [32]byte) ([]byte, error) { return keyOfSequencer(2).SignHash(h) })
				require.NoError(t, err)
				e.Messages[i] = m
			}
			return e
		},
		"of somebody outside the session": func() mpc.Evidence { return conflict(t, s, 4) },
		"a message that is only disliked": func() mpc.Evidence {
			e := invalid(t, s, 2)
			e.Kind = 0x80 // a transcript, which no judge knows
			e.Messages[0] = says(t, s, 2, keyOfSequencer(2), 0x80, "noise")
			return e
		},
		"a payload that was not signed": func() mpc.Evidence {
			e := invalid(t, s, 2)
			e.Messages[0].Payload = []byte("other noise")
			return e
		},
		"a rumour": func() mpc.Evidence {
			e := conflict(t, s, 2)
			e.Class = "culprits"
			return e
		},
	} {
		before := w.hash()
		require.Equal(t, pool.CodeMalformed, w.accuse(make(), 3), name)
		require.Equal(t, before, w.hash(), name)
	}
	require.Equal(t, pool.CodeUnknown, w.accuse(conflict(t, session(2), 2), 3), "a generation that nobody made yet")
	raw, err := pool.SignTx(chainID, pool.NewKeyEvidence(conflict(t, s, 2)), stranger)
	require.NoError(t, err)
	require.Equal(t, pool.CodeBadSender, w.do(raw), "only sequencers may hand evidence in")
	require.Empty(t, w.state.Convicts)
}

// Whoever is about to contradict itself could have itself convicted of something cheap first.
func TestCheapConvictionIsNoShield(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	require.Equal(t, pool.CodeOK, w.accuse(invalid(t, session(1), 2), 3))
	require.Equal(t, pool.CodeStale, w.accuse(invalid(t, session(1), 2), 3))
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 2), 3))
	require.Equal(t, pool.CodeStale, w.accuse(conflict(t, session(1), 2), 3))
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 1), 3))
	require.Equal(t, pool.CodeStale, w.accuse(invalid(t, session(1), 1), 3), "the worse one covers it")
	require.Len(t, w.state.Convicts, 3)
	var orders []*pool.PenaltyOrder
	for _, c := range w.state.Convicts[:2] {
		o, err := w.state.PenaltyOrder(c.Evidence)
		require.NoError(t, err)
		orders = append(orders, o)
	}
	require.Equal(t, []pool.Penalty{pool.PenaltyJail, pool.PenaltyExpel}, []pool.Penalty{orders[0].Penalty, orders[1].Penalty})
	require.NotEqual(t, orders[0].Number, orders[1].Number, "LockingPool takes a number once, and both lies were told in one place")
}

// Attempts that fail count as generations. However many do, the generation that signs is not too long ago, nor is one that a leaver
// still has.
func TestEvidenceReachesTheGenerationThatSigns(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	w.state.Keys[0].Newest = 40
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 2), 3))
	require.Equal(t, pool.CodeStale, w.accuse(conflict(t, session(1), 2), 3), "it is not forgotten either")
	w.state.Keys[0].Generation = 40
	require.Equal(t, pool.CodeStale, w.accuse(conflict(t, session(1), 1), 3))
	w.state.Keys[0].Retiring = []pool.Retirement{{Generation: 1, Participants: []uint64{1, 4}, Confirmed: []uint64{4}}}
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 1), 3))
}

// A conviction stays for as long as the LockingPool takes the order for it.
func TestConvictionOutlivesItsBar(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	require.Equal(t, pool.CodeOK, w.accuse(invalid(t, session(1), 2), 3))
	id := w.state.Convicts[0].Evidence
	w.state.Keys[0].Newest, w.state.Keys[0].Generation = 40, 40
	w.pass(8 * 86_400_000)
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(40), 1), 3))
	require.False(t, w.state.Barred(2, w.block.Millis))
	_, err := w.state.PenaltyOrder(id)
	require.NoError(t, err)
	w.pass(23 * 86_400_000)
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(40), 3), 2))
	_, err = w.state.PenaltyOrder(id)
	require.ErrorIs(t, err, pool.ErrNotConvicted)
}

// Who lied loses its place in the next committee, and is not drawn to sign while there are others.
func TestConvictLosesItsPlace(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 2), 3))
	w.produce(3) // the next plan
	c := w.pending()
	require.Equal(t, pool.Reshare, c.Op)
	require.Equal(t, []uint64{1, 3, 4}, c.Participants)
	w.finish(keyOf("batch"))
	require.Equal(t, []uint64{1, 3, 4}, w.key().Participants)
	w.produce(12)
	require.Nil(t, w.key().Pending, "it does not come back")
}

// An invalid message can come of a version of the software, so it costs the place for a time only.
func TestInvalidMessageCostsThePlaceForATime(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	require.Equal(t, pool.CodeOK, w.accuse(invalid(t, session(1), 2), 3))
	require.Equal(t, pool.FaultInvalid, w.state.Convicts[0].Class)
	w.produce(3)
	w.finish(keyOf("batch"))
	require.Equal(t, []uint64{1, 3, 4}, w.key().Participants)
	require.True(t, w.state.Barred(2, w.block.Millis))
	w.pass(7 * 86_400_000)
	require.False(t, w.state.Barred(2, w.block.Millis))
	w.produce(6)
	require.Equal(t, []uint64{1, 2, 3, 4}, w.pending().Participants)
}

// When the others hold too little of the power to go on alone, a convict keeps its share: losing the key would cost more.
func TestPlaceIsKeptWhileOthersAreTooFew(t *testing.T) {
	w := newWorld(t)
	w.withKey()
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 2), 3))
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, session(1), 1), 3))
	w.produce(8)
	require.Nil(t, w.key().Pending)
	require.Equal(t, []uint64{1, 2, 3, 4}, w.key().Participants)
}

// Every field of a session that its messages are bound to travels with the evidence: a field that is added to it and
// forgotten here would let liars go free.
func TestEvidenceCarriesAllOfASession(t *testing.T) {
	s := mpc.Session{
		ID: mpc.SessionID{1}, Op: mpc.Reshare, KeyName: pool.KeyBatch, Generation: 2, Participants: []uint64{1, 3, 4},
		KeyParticipants: []uint64{1, 3, 4}, Threshold: 3, OldGeneration: 1, OldParticipants: []uint64{1, 2, 3},
		OldKeyParticipants: []uint64{1, 2, 3, 4}, Address: mpc.Address{7}, Digest: [32]byte{8}, Deadline: time.Unix(1, 0),
	}
	ahead := session(1)
	ahead.Ahead = mpc.SessionID{3}
	presign := session(1)
	presign.Op, presign.Digest, presign.Expires = mpc.Presign, [32]byte{}, time.Unix(2, 0)
	for i := range reflect.TypeOf(s).NumField() {
		require.False(t, reflect.ValueOf(s).Field(i).IsZero() && reflect.ValueOf(ahead).Field(i).IsZero() && reflect.ValueOf(presign).Field(i).IsZero(),
			"%s is not tested", reflect.TypeOf(s).Field(i).Name)
	}
	for _, s := range []mpc.Session{s, ahead, presign} {
		w := newWorld(t)
		w.withKey()
		w.state.Keys[0].Newest = 2
		require.Equal(t, pool.CodeOK, w.accuse(conflict(t, s, 2), 3))
		require.Equal(t, pool.CodeOK, w.accuse(invalid(t, s, 1), 3))
	}
}

func TestTransportKeysAreThoseOfTheirSenders(t *testing.T) {
	w := newWorld(t)
	_, ok := w.state.Transport(2)
	require.False(t, ok)
	first, second := [32]byte{9}, [32]byte{10}
	publish := func(key [32]byte, by uint64) pool.Code {
		return w.do(w.sign(&pool.TransportKey{Key: key, Head: w.state.Head.Number}, by))
	}
	require.Equal(t, pool.CodeOK, publish(first, 2))
	require.Equal(t, pool.CodeOK, publish(second, 1))
	require.Equal(t, pool.CodeStale, publish(first, 2))
	require.Equal(t, pool.CodeStale, publish(second, 2), "not again at the same L2 block")
	w.state.Head.Number++
	require.Equal(t, pool.CodeOK, publish(second, 2))
	got, ok := w.state.Transport(2)
	require.True(t, ok)
	require.Equal(t, second, got.Key)
	require.Equal(t, pool.CodeMalformed, publish([32]byte{}, 3), "of low order: all that is sealed to it would fail")
	require.Equal(t, pool.CodeMalformed, publish([32]byte{1}, 3))
	require.Equal(t, pool.CodeBadSender, w.do(w.sign(&pool.TransportKey{Key: first}, 9)))
	raw, err := w.state.Encode()
	require.NoError(t, err)
	read, err := pool.DecodeState(raw)
	require.NoError(t, err)
	require.Equal(t, w.state.Transports, read.Transports)
}

// A key that most of the power wants no more signs nothing, its shares go, and it comes back only when it is voted for.
func TestDeletedKey(t *testing.T) {
	w := newWorld(t)
	old := w.withKey()
	w.must(10, w.askFor(1, 0, 0))
	vote := func(generation, by uint64) []byte {
		return w.sign(&pool.KeyDelete{Key: pool.KeyBatch, Generation: generation, Until: w.voteEnd()}, by)
	}
	require.Equal(t, pool.CodeUnknown, w.do(vote(2, 1)))
	w.must(10, vote(1, 1), vote(1, 2))
	require.Equal(t, pool.CodeStale, w.do(vote(1, 2)))
	require.Equal(t, pool.KeyActive, w.key().State)
	w.must(10, vote(1, 3))
	k := w.key()
	require.Equal(t, pool.KeyDeleted, k.State)
	require.Equal(t, pool.RequestExpired, w.state.Requests[0].State)
	require.Equal(t, old.Participants, k.Retiring[0].Outstanding())
	require.Equal(t, pool.CodeUnknown, w.do(w.askFor(1, 1, 0)))
	for _, id := range old.Participants {
		w.must(10, w.retired(id, 1))
	}
	w.produce(12)
	require.Nil(t, w.key().Pending, "no other one is made by itself")
	require.Empty(t, w.key().Retiring[0].Outstanding())

	for id := uint64(1); id <= 3; id++ {
		w.must(10, w.sign(&pool.KeyReplace{Key: pool.KeyBatch, Generation: 1, Until: w.voteEnd()}, id))
	}
	w.pass(10)
	w.finish(keyOf("another"))
	require.Equal(t, pool.KeyActive, w.key().State)
	require.Equal(t, uint64(2), w.key().Generation)
	require.NotEqual(t, common.Address{}, w.key().Address)
	require.NotEqual(t, old.Address, w.key().Address)
}
