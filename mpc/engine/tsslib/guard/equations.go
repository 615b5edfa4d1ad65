package guard

import (
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/bnb-chain/tss-lib/v2/crypto/dlnproof"

	"github.com/rondoseq/rondo/mpc/engine"
)

// equations is how many equations the two discrete-logarithm proofs of a message consist of. They say that h1 and h2 generate the same
// group modulo NTilde (GG18, appendix A). Each stands for itself, and nothing but the message is needed to check it: so one that does
// not hold convicts its sender, at the price of one exponentiation and not of 256.
const equations = 2 * dlnproof.Iterations

// HasEquations tells whether messages of a kind hold proofs that everybody can check.
func HasEquations(op engine.Op, k engine.Kind) bool {
	kinds := kindsOf(op)
	return k >= 1 && int(k) <= len(kinds) && kinds[k-1].equations
}

// BrokenEquation finds the first equation of a message's proofs that does not hold, from 1; 0 if all do, or if there are none that
// everybody can check. It takes up to a second. The message is one that a guard has let pass.
func BrokenEquation(op engine.Op, m engine.Message) int {
	p, ok := proofsOf(op, m)
	if !ok {
		return 0
	}
	for i := 1; i <= equations; i++ {
		if !p.holds(i) {
			return i
		}
	}
	return 0
}

// CheckEquation judges one equation of a message's proofs by what everybody knows, after the message itself: see CheckPublic. It returns
// a *Violation if the equation does not hold, and nil if it does or if there is none of that number.
func CheckEquation(cfg Config, m engine.Message, number int) error {
	if err := CheckPublic(cfg, m); err != nil {
		return err
	}
	if p, ok := proofsOf(cfg.Op, m); ok && number >= 1 && number <= equations && !p.holds(number) {
		return &Violation{From: m.From, Kind: m.Kind, Reason: fmt.Sprintf("equation %d of its proofs does not hold", number)}
	}
	return nil
}

// proofs are the two discrete-logarithm proofs of a message.
type proofs struct {
	n  *big.Int // NTilde
	of [2]struct {
		base, power *big.Int // h1 and h2, and the other way round
		alpha, t    []*big.Int
		challenge   *big.Int
	}
}

// proofsOf reads the proofs of a message that a guard has let pass.
func proofsOf(op engine.Op, m engine.Message) (*proofs, bool) {
	if !HasEquations(op, m.Kind) {
		return nil, false
	}
	content, err := decode(m.Payload, kindsOf(op)[m.Kind-1].name)
	if err != nil {
		return nil, false
	}
	said, ok := content.(moduliMessage)
	if !ok {
		return nil, false
	}
	p := &proofs{n: new(big.Int).SetBytes(said.GetNTilde())}
	h1, h2 := new(big.Int).SetBytes(said.GetH1()), new(big.Int).SetBytes(said.GetH2())
	p.of[0].base, p.of[0].power, p.of[1].base, p.of[1].power = h1, h2, h2, h1
	for i, parts := range [][][]byte{said.GetDlnproof_1(), said.GetDlnproof_2()} {
		const half = 1 + dlnproof.Iterations // each list comes after its length
		if len(parts) != 2*half {
			return nil, false
		}
		x := &p.of[i]
		for _, b := range parts[1:half] {
			x.alpha = append(x.alpha, new(big.Int).SetBytes(b))
		}
		for _, b := range parts[half+1:] {
			x.t = append(x.t, new(big.Int).SetBytes(b))
		}
		x.challenge = common.SHA512_256i(append([]*big.Int{x.base, x.power, p.n}, x.alpha...)...)
	}
	return p, true
}

// holds checks base^t = alpha power^c modulo NTilde, for one bit c of the challenge.
func (p *proofs) holds(number int) bool {
	x, i := &p.of[(number-1)/dlnproof.Iterations], (number-1)%dlnproof.Iterations
	left := new(big.Int).Exp(x.base, x.t[i], p.n)
	right := new(big.Int).Mod(x.alpha[i], p.n)
	if x.challenge.Bit(i) == 1 {
		right.Mul(right, x.power).Mod(right, p.n)
	}
	return left.Cmp(right) == 0
}
