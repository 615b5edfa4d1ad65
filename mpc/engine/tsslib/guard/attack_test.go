package guard_test

import (
	"bytes"
	"math/big"
	"sync"
	"testing"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/resharing"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	"github.com/bnb-chain/tss-lib/v2/tss"
	"google.golang.org/protobuf/proto"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// Each case is a message that a malicious party could send. Among them are all that are known to end the process
// of a party that gives them to the library.

var q = tss.S256().Params().N

// oversize stands for a number that is too long for any field.
var oversize = bytes.Repeat([]byte{0xab}, 700)

type attack struct {
	kind   engine.Kind
	before []engine.Kind // honest messages of the sender that came earlier
	spoil  func(t *testing.T, r run, m engine.Message) engine.Message
}

func on[M interface {
	*keygen.KGRound1Message | *keygen.KGRound2Message1 | *keygen.KGRound2Message2 | *keygen.KGRound3Message |
		*signing.SignRound1Message1 | *signing.SignRound1Message2 | *signing.SignRound2Message | *signing.SignRound3Message |
		*signing.SignRound4Message | *signing.SignRound5Message | *signing.SignRound6Message | *signing.SignRound8Message |
		*signing.SignRound9Message | *resharing.DGRound1Message | *resharing.DGRound2Message1 | *resharing.DGRound3Message1 |
		*resharing.DGRound3Message2 | *resharing.DGRound4Message1
	proto.Message
}](change func(run, M)) func(*testing.T, run, engine.Message) engine.Message {
	return func(t *testing.T, r run, m engine.Message) engine.Message {
		return spoiled(t, m, func(content M) { change(r, content) })
	}
}

func even(b []byte) []byte { return append(append([]byte(nil), b[:len(b)-1]...), b[len(b)-1]&^1) }

func timesQ(b []byte) []byte {
	k := new(big.Int).Div(new(big.Int).SetBytes(b), q)
	return k.Mul(k, q).Bytes()
}

// offCurve changes the last bit of a y coordinate.
func offCurve(b []byte) []byte { return append(append([]byte(nil), b[:len(b)-1]...), b[len(b)-1]^1) }

// prime2048 is the largest prime of 2048 bits.
var prime2048 = sync.OnceValue(func() []byte {
	p := new(big.Int).Lsh(big.NewInt(1), 2048)
	p.Sub(p, big.NewInt(1))
	for ; !p.ProbablyPrime(1); p.Sub(p, big.NewInt(2)) {
	}
	return p.Bytes()
})

func runAttacks(t *testing.T, once func() (run, error), attacks map[string]attack) {
	for name, a := range attacks {
		t.Run(name, func(t *testing.T) {
			r := load(t, once)
			g := r.guardWith(a.before...)
			m := a.spoil(t, r, r.messages[a.kind])
			requireViolation(t, g.Check(m), m)
		})
	}
}

func TestKeygenAttacksAreRefused(t *testing.T) {
	open := []engine.Kind{1}
	runAttacks(t, keygenRun, map[string]attack{
		"no commitment":       {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.Commitment = nil })},
		"a long commitment":   {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.Commitment = oversize })},
		"an even Paillier N":  {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.PaillierN = even(m.PaillierN) })},
		"a short Paillier N":  {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.PaillierN = m.PaillierN[1:] })},
		"a long Paillier N":   {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.PaillierN = oversize })},
		"a prime Paillier N":  {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.PaillierN = prime2048() })},
		"an even NTilde":      {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.NTilde = even(m.NTilde) })},
		"a prime NTilde":      {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.NTilde = prime2048() })},
		"one modulus for two": {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.NTilde = m.PaillierN })},
		"h1 of zero":          {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.H1 = []byte{0} })},
		"h1 of one":           {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.H1 = []byte{1} })},
		"h1 beyond NTilde":    {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.H1 = m.NTilde })},
		"h1 equal to h2":      {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.H1 = m.H2 })},
		"a proof with too few parts": {1, nil, on(func(_ run, m *keygen.KGRound1Message) {
			m.Dlnproof_1 = m.Dlnproof_1[:257]
		})},
		"a proof with a negative length": {1, nil, on(func(_ run, m *keygen.KGRound1Message) {
			m.Dlnproof_1[0] = bytes.Repeat([]byte{0xff}, 8)
		})},
		"a second proof with a wrong inner length": {1, nil, on(func(_ run, m *keygen.KGRound1Message) {
			m.Dlnproof_2[129] = []byte{127}
		})},
		"a proof with a huge exponent": {1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.Dlnproof_1[200] = oversize })},

		"a share of zero":          {2, open, on(func(_ run, m *keygen.KGRound2Message1) { m.Share = []byte{0} })},
		"a share of the order":     {2, open, on(func(_ run, m *keygen.KGRound2Message1) { m.Share = q.Bytes() })},
		"no factor proof":          {2, open, on(func(_ run, m *keygen.KGRound2Message1) { m.FacProof = nil })},
		"a factor proof cut short": {2, open, on(func(_ run, m *keygen.KGRound2Message1) { m.FacProof = m.FacProof[:10] })},
		"a factor proof of zero":   {2, open, on(func(_ run, m *keygen.KGRound2Message1) { m.FacProof[0] = []byte{0} })},
		"a huge factor response":   {2, open, on(func(_ run, m *keygen.KGRound2Message1) { m.FacProof[10] = oversize })},
		"a factor residue too large": {2, open, on(func(r run, m *keygen.KGRound2Message1) {
			m.FacProof[4] = r.config.NTilde.Bytes()
		})},

		"too few points": {3, open, on(func(_ run, m *keygen.KGRound2Message2) { m.DeCommitment = m.DeCommitment[:3] })},
		"too many points": {3, open, on(func(_ run, m *keygen.KGRound2Message2) {
			m.DeCommitment = append(m.DeCommitment, m.DeCommitment[1:3]...)
		})},
		"a point off the curve": {3, open, on(func(_ run, m *keygen.KGRound2Message2) { m.DeCommitment[4] = offCurve(m.DeCommitment[4]) })},
		"a point at infinity":   {3, open, on(func(_ run, m *keygen.KGRound2Message2) { m.DeCommitment[1], m.DeCommitment[2] = []byte{0}, []byte{0} })},
		"a coordinate that is not reduced": {3, open, on(func(_ run, m *keygen.KGRound2Message2) {
			x := new(big.Int).SetBytes(m.DeCommitment[1])
			m.DeCommitment[1] = x.Add(x, tss.S256().Params().P).Bytes()
		})},
		"long randomness":           {3, open, on(func(_ run, m *keygen.KGRound2Message2) { m.DeCommitment[0] = oversize })},
		"no modulus proof":          {3, open, on(func(_ run, m *keygen.KGRound2Message2) { m.ModProof = nil })},
		"a modulus proof cut short": {3, open, on(func(_ run, m *keygen.KGRound2Message2) { m.ModProof = m.ModProof[:162] })},
		"w that shares a factor with N": {3, open, on(func(r run, m *keygen.KGRound2Message2) {
			m.ModProof[0] = factorOf(sender)
		})},
		"selectors of the wrong length": {3, open, on(func(_ run, m *keygen.KGRound2Message2) { m.ModProof[81] = []byte{1} })},

		"a Paillier proof cut short": {4, open, on(func(_ run, m *keygen.KGRound3Message) { m.PaillierProof = m.PaillierProof[:12] })},
		"a Paillier proof of zero":   {4, open, on(func(_ run, m *keygen.KGRound3Message) { m.PaillierProof[5] = []byte{0} })},
		"a Paillier proof too large": {4, open, on(func(_ run, m *keygen.KGRound3Message) { m.PaillierProof[5] = oversize })},
	})
}

func TestSignAttacksAreRefused(t *testing.T) {
	runAttacks(t, signRun, map[string]attack{
		"a ciphertext of zero": {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.C = []byte{0} })},
		"a ciphertext that N divides": {1, nil, on(func(r run, m *signing.SignRound1Message1) {
			m.C = r.config.PeerN[sender].Bytes()
		})},
		"a ciphertext too large":      {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.C = oversize })},
		"a range proof cut short":     {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.RangeProofAlice = m.RangeProofAlice[:5] })},
		"a range proof with z of one": {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.RangeProofAlice[0] = []byte{1} })},
		"a range proof with s of one": {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.RangeProofAlice[3] = []byte{1} })},
		"a range proof with s1 = s2":  {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.RangeProofAlice[5] = m.RangeProofAlice[4] })},
		"a huge s1":                   {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.RangeProofAlice[4] = oversize })},
		"a huge s2":                   {1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.RangeProofAlice[5] = oversize })},
		"u with no inverse":           {1, nil, on(func(r run, m *signing.SignRound1Message1) { m.RangeProofAlice[1] = factorOf(sender) })},
		"no commitment":               {2, nil, on(func(_ run, m *signing.SignRound1Message2) { m.Commitment = nil })},

		"c1 of zero":            {3, nil, on(func(_ run, m *signing.SignRound2Message) { m.C1 = []byte{0} })},
		"c2 with a factor of N": {3, nil, on(func(r run, m *signing.SignRound2Message) { m.C2 = factorOf(receiver) })},
		"s1 a multiple of q, with check": {3, nil, on(func(_ run, m *signing.SignRound2Message) {
			m.ProofBobWc[6] = timesQ(m.ProofBobWc[6])
		})},
		"s1 a multiple of q, without check": {3, nil, on(func(_ run, m *signing.SignRound2Message) {
			m.ProofBob[6] = timesQ(m.ProofBob[6])
		})},
		"s1 beyond its bound": {3, nil, on(func(_ run, m *signing.SignRound2Message) { m.ProofBob[6] = oversize })},
		"s2 beyond its bound": {3, nil, on(func(r run, m *signing.SignRound2Message) { m.ProofBob[7] = beyondMask(r) })},
		"t1 beyond its bound": {3, nil, on(func(_ run, m *signing.SignRound2Message) {
			m.ProofBob[8] = new(big.Int).Exp(q, big.NewInt(8), nil).Bytes()
		})},
		"t2 beyond its bound":       {3, nil, on(func(r run, m *signing.SignRound2Message) { m.ProofBobWc[9] = beyondMask(r) })},
		"u off the curve":           {3, nil, on(func(_ run, m *signing.SignRound2Message) { m.ProofBobWc[11] = offCurve(m.ProofBobWc[11]) })},
		"a proof without its point": {3, nil, on(func(_ run, m *signing.SignRound2Message) { m.ProofBobWc = m.ProofBobWc[:10] })},
		"a proof with a point too many": {3, nil, on(func(_ run, m *signing.SignRound2Message) {
			m.ProofBob = m.ProofBobWc
		})},
		"z with no inverse": {3, nil, on(func(_ run, m *signing.SignRound2Message) { m.ProofBob[0] = []byte{0} })},

		"theta of zero":       {4, nil, on(func(_ run, m *signing.SignRound3Message) { m.Theta = []byte{0} })},
		"theta of the order":  {4, nil, on(func(_ run, m *signing.SignRound3Message) { m.Theta = q.Bytes() })},
		"gamma off the curve": {5, nil, on(func(_ run, m *signing.SignRound4Message) { m.DeCommitment[2] = offCurve(m.DeCommitment[2]) })},
		"gamma with a point more": {5, nil, on(func(_ run, m *signing.SignRound4Message) {
			m.DeCommitment = append(m.DeCommitment, m.DeCommitment[1:]...)
		})},
		"a Schnorr t of zero":           {5, nil, on(func(_ run, m *signing.SignRound4Message) { m.ProofT = []byte{0} })},
		"a Schnorr alpha off the curve": {5, nil, on(func(_ run, m *signing.SignRound4Message) { m.ProofAlphaY = offCurve(m.ProofAlphaY) })},
		"an empty commitment":           {6, nil, on(func(_ run, m *signing.SignRound5Message) { m.Commitment = nil })},
		"V off the curve":               {7, nil, on(func(_ run, m *signing.SignRound6Message) { m.DeCommitment[2] = offCurve(m.DeCommitment[2]) })},
		"a V proof with t of zero":      {7, nil, on(func(_ run, m *signing.SignRound6Message) { m.VProofT = []byte{0} })},
		"a V proof with u of the order": {7, nil, on(func(_ run, m *signing.SignRound6Message) { m.VProofU = q.Bytes() })},
		"U off the curve":               {9, nil, on(func(_ run, m *signing.SignRound8Message) { m.DeCommitment[2] = offCurve(m.DeCommitment[2]) })},
		"U and T cut short":             {9, nil, on(func(_ run, m *signing.SignRound8Message) { m.DeCommitment = m.DeCommitment[:3] })},
		"s of zero":                     {10, nil, on(func(_ run, m *signing.SignRound9Message) { m.S = []byte{0} })},
		"s of the order":                {10, nil, on(func(_ run, m *signing.SignRound9Message) { m.S = q.Bytes() })},
	})
}

func beyondMask(r run) []byte {
	x := new(big.Int).Exp(q, big.NewInt(3), nil)
	x.Mul(x, r.config.NTilde)
	return x.Lsh(x, 2).Bytes()
}

// factorOf returns a prime factor of a party's Paillier modulus, which is published.
func factorOf(party int) []byte { return must(preparams.Devnet(party - 1)).PaillierP.Bytes() }
