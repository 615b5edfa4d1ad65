package tsslib_test

import (
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto/commitments"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/resharing"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	"github.com/bnb-chain/tss-lib/v2/tss"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/enginetest"
)

// The parties of an attack. The liar's evaluation point is the largest of the three signers', so that a victim which
// blames the first party that it doubts does not hit the liar by chance.
const (
	liar     = 3
	stranger = 99
)

// fate is what an attack does to the honest parties.
type fate int

const (
	refused   fate = iota // the message is refused, and its sender named
	harmless              // the run ends as if nothing had happened
	nameless              // the run fails and names nobody; the liar alone has the signature
	framed                // the run fails and names an honest party
	blamed                // the run fails and names the liar
	brokenOff             // the run fails with a panic that was caught, and names nobody
	deadly                // the process ends
)

// attack is what one malicious party sends, what becomes of the others behind the guard, and what without it.
type attack struct {
	name           string
	op             engine.Op
	guarded, naked fate
	blames         []uint64 // the liar if nil
	unaware        []uint64 // who does not look at what the liar spoils
	equation       uint16   // that does not hold, and shows it to others; 0 if it is the message itself that is refused
	tap            func() enginetest.Tap
}

// attacks are all ten that are known against this version of the library, and two that it bears. What each proves:
//
//	first six   one message ends the process of every receiver. The guard refuses the message and names the sender;
//	            without the guard the worker dies, its parent says so, and the next session signs.
//	seventh     a false share at the very end. Nobody can tell whose: the liar is not named, and neither is anybody
//	            else. It gains a signature that it was to have anyway.
//	eighth      a false share of an earlier round, for one receiver. Each guard sees one good message, and the library
//	            has the honest parties name each other; so the engine's word costs nobody anything. Package mpc finds the liar, because
//	            it signs what it sends (TestDifferentWordsToDifferentPeersAreProven).
//	ninth       a sender that is no party. The guard refuses it. Without the guard the engine still knows no such party,
//	            and the library's slots cannot be reached by a number that the sender chooses.
//	tenth       a second message in the place of the first. The guard keeps the first; package mpc ends the session and
//	            names the sender. Without the guard the library takes the second, silently.
//	last two    a proof that does not hold. The library names the sender, which is a word; the engine looks for the equation that
//	            does not hold, which convinces everybody.
var attacks = []attack{
	{
		name: "sign 1: a ciphertext of zero", op: engine.Sign, guarded: refused, naked: deadly,
		tap: spoil(1, func(m *signing.SignRound1Message1) { m.C = []byte{0} }),
	},
	{
		name: "sign 2: a response that is a multiple of the order", op: engine.Sign, guarded: refused, naked: deadly,
		tap: spoil(3, func(m *signing.SignRound2Message) { m.ProofBobWc[6] = order().Bytes() }),
	},
	{
		name: "keygen 1: an even modulus", op: engine.Keygen, guarded: refused, naked: deadly,
		tap: spoil(1, func(m *keygen.KGRound1Message) { m.PaillierN[len(m.PaillierN)-1] &^= 1 }),
	},
	{
		name: "keygen 2: a share of zero", op: engine.Keygen, guarded: refused, naked: deadly,
		tap: spoil(2, func(m *keygen.KGRound2Message1) { m.Share = order().Bytes() }),
	},
	{
		name: "keygen 2: a polynomial with too few points", op: engine.Keygen, guarded: refused, naked: deadly,
		tap: shortPolynomial,
	},
	{
		name: "reshare 2: an even modulus", op: engine.Reshare, guarded: refused, naked: deadly,
		tap: spoil(2, func(m *resharing.DGRound2Message1) { m.PaillierN[len(m.PaillierN)-1] &^= 1 }),
	},
	{
		name: "sign 9: a false share of the signature", op: engine.Sign, guarded: nameless, naked: nameless,
		tap: spoil(10, func(m *signing.SignRound9Message) { m.S = nextScalar(m.S) }),
	},
	{
		name: "sign 3: a false theta for one receiver", op: engine.Sign, guarded: framed, naked: framed,
		tap: onlyTo(2, spoil(4, func(m *signing.SignRound3Message) { m.Theta = nextScalar(m.Theta) })),
	},
	{
		name: "a sender that is no party", op: engine.Sign, guarded: refused, naked: brokenOff,
		tap: fromStranger, blames: []uint64{stranger},
	},
	{name: "a second message for one place", op: engine.Sign, guarded: harmless, naked: blamed, tap: secondCommitment},
	{
		name: "keygen 1: a proof that does not hold", op: engine.Keygen, guarded: refused, naked: refused, equation: 8,
		tap: spoil(1, func(m *keygen.KGRound1Message) { m.Dlnproof_1[130+7] = nextScalar(m.Dlnproof_1[130+7]) }),
	},
	{
		name: "reshare 2: a proof that does not hold", op: engine.Reshare, guarded: refused, naked: refused, equation: 128 + 128, unaware: []uint64{2},
		tap: spoil(2, func(m *resharing.DGRound2Message1) { m.Dlnproof_2[130+127] = nextScalar(m.Dlnproof_2[130+127]) }),
	},
}

// spoil changes what the liar sends of one kind.
func spoil[M proto.Message](kind engine.Kind, change func(M)) func() enginetest.Tap {
	return func() enginetest.Tap {
		return func(_ uint64, m engine.Message) []engine.Message {
			if m.From == liar && m.Kind == kind {
				m = altered(m, change)
			}
			return []engine.Message{m}
		}
	}
}

// onlyTo spares all receivers but one.
func onlyTo(victim uint64, tap func() enginetest.Tap) func() enginetest.Tap {
	return func() enginetest.Tap {
		spoil := tap()
		return func(to uint64, m engine.Message) []engine.Message {
			if to != victim {
				return []engine.Message{m}
			}
			return spoil(to, m)
		}
	}
}

// shortPolynomial holds the liar's commitment back until it knows what it will open, and commits to a part of that.
func shortPolynomial() enginetest.Tap {
	first := map[uint64]engine.Message{}
	return func(to uint64, m engine.Message) []engine.Message {
		switch {
		case m.From == liar && m.Kind == 1:
			first[to] = m
			return nil
		case m.From == liar && m.Kind == 3:
			var commitment []byte
			m = altered(m, func(m *keygen.KGRound2Message2) {
				m.DeCommitment = m.DeCommitment[:3]
				n := make([]*big.Int, 3)
				for i, b := range m.DeCommitment {
					n[i] = new(big.Int).SetBytes(b)
				}
				commitment = commitments.NewHashCommitmentWithRandomness(n[0], n[1:]...).C.Bytes()
			})
			return []engine.Message{altered(first[to], func(m *keygen.KGRound1Message) { m.Commitment = commitment }), m}
		}
		return []engine.Message{m}
	}
}

func fromStranger() enginetest.Tap {
	return func(_ uint64, m engine.Message) []engine.Message {
		if m.From != liar || m.Kind != 2 {
			return []engine.Message{m}
		}
		forged := m
		forged.From = stranger
		return []engine.Message{forged, m}
	}
}

func secondCommitment() enginetest.Tap {
	return func(_ uint64, m engine.Message) []engine.Message {
		if m.From != liar || m.Kind != 2 {
			return []engine.Message{m}
		}
		return []engine.Message{m, altered(m, func(m *signing.SignRound1Message2) { m.Commitment = nextScalar(m.Commitment) })}
	}
}

// altered returns the message with its content changed.
func altered[M proto.Message](m engine.Message, change func(M)) engine.Message {
	var wrapped anypb.Any
	noError(proto.Unmarshal(m.Payload, &wrapped))
	content, err := wrapped.UnmarshalNew()
	noError(err)
	change(content.(M))
	noError(wrapped.MarshalFrom(content))
	m.Payload, err = proto.Marshal(&wrapped)
	noError(err)
	return m
}

// noError is for taps, which run in no test's goroutine of their own.
func noError(err error) {
	if err != nil {
		panic(err)
	}
}

func order() *big.Int { return tss.S256().Params().N }

func nextScalar(b []byte) []byte {
	x := new(big.Int).SetBytes(b)
	return x.Mod(x.Add(x, big.NewInt(1)), order()).Bytes()
}
