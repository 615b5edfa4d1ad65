package guard

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto/mta"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
)

// sign1Cipher is the sender's nonce share, encrypted under its own key, with a proof of its range.
func (g *Guard) sign1Cipher(from uint64, m *signing.SignRound1Message1) error {
	n, ok := g.peerN[from]
	if !ok {
		return errors.New("the sender has no Paillier modulus")
	}
	if _, err := unit("ciphertext", m.GetC(), new(big.Int).Mul(n, n), n); err != nil {
		return err
	}
	parts := m.GetRangeProofAlice()
	if err := count("range proof", parts, mta.RangeProofAliceBytesParts); err != nil {
		return err
	}
	z, err := unit("z of the range proof", parts[0], g.cfg.NTilde, g.cfg.NTilde)
	if err != nil {
		return err
	}
	if _, err := unit("u of the range proof", parts[1], new(big.Int).Mul(n, n), n); err != nil {
		return err
	}
	if _, err := unit("w of the range proof", parts[2], g.cfg.NTilde, g.cfg.NTilde); err != nil {
		return err
	}
	s, err := unit("s of the range proof", parts[3], n, n)
	if err != nil {
		return err
	}
	s1, err := response("s1 of the range proof", parts[4], q3)
	if err != nil {
		return err
	}
	s2, err := response("s2 of the range proof", parts[5], g.bounds.masked)
	if err != nil {
		return err
	}
	if s.Cmp(one) == 0 || z.Cmp(one) == 0 || s1.Cmp(s2) == 0 {
		return errors.New("range proof is degenerate")
	}
	return nil
}

// response reads a proof's response x with 0 < x <= max.
func response(what string, b []byte, max *big.Int) (*big.Int, error) {
	return between(what, b, new(big.Int).Add(max, one))
}

func (g *Guard) sign1Commit(_ uint64, m *signing.SignRound1Message2) error {
	return commitment(m.GetCommitment())
}

// sign2 answers the receiver's ciphertext twice, under the receiver's keys.
func (g *Guard) sign2(_ uint64, m *signing.SignRound2Message) error {
	if _, err := unit("c1", m.GetC1(), g.bounds.nSquared, g.cfg.PaillierN); err != nil {
		return err
	}
	if _, err := unit("c2", m.GetC2(), g.bounds.nSquared, g.cfg.PaillierN); err != nil {
		return err
	}
	if err := count("proof without check", m.GetProofBob(), mta.ProofBobBytesParts); err != nil {
		return err
	}
	if err := g.bobProof(m.GetProofBob()); err != nil {
		return err
	}
	wc := m.GetProofBobWc()
	if err := count("proof with check", wc, mta.ProofBobWCBytesParts); err != nil {
		return err
	}
	if err := g.bobProof(wc[:mta.ProofBobBytesParts]); err != nil {
		return err
	}
	return point("u of the proof with check", wc[10], wc[11])
}

// bobProof checks the ten numbers that both proofs have: z, z', t, v, w, s, s1, s2, t1, t2.
func (g *Guard) bobProof(parts [][]byte) error {
	for _, i := range []int{0, 1, 2, 4} {
		if _, err := unit(fmt.Sprintf("part %d of the answer's proof", i), parts[i], g.cfg.NTilde, g.cfg.NTilde); err != nil {
			return err
		}
	}
	if _, err := unit("v of the answer's proof", parts[3], g.bounds.nSquared, g.cfg.PaillierN); err != nil {
		return err
	}
	if _, err := unit("s of the answer's proof", parts[5], g.cfg.PaillierN, g.cfg.PaillierN); err != nil {
		return err
	}
	s1, err := response("s1 of the answer's proof", parts[6], q3)
	if err != nil {
		return err
	}
	if new(big.Int).Mod(s1, q).Sign() == 0 {
		return errors.New("s1 of the answer's proof is a multiple of the group order")
	}
	if _, err := response("t1 of the answer's proof", parts[8], q7); err != nil {
		return err
	}
	for _, i := range []int{7, 9} {
		if _, err := response(fmt.Sprintf("part %d of the answer's proof", i), parts[i], g.bounds.masked); err != nil {
			return err
		}
	}
	return nil
}

func (g *Guard) sign3(_ uint64, m *signing.SignRound3Message) error {
	_, err := between("theta", m.GetTheta(), q)
	return err
}

func (g *Guard) sign4(_ uint64, m *signing.SignRound4Message) error {
	return all(
		func() error { return opening(m.GetDeCommitment(), 1) },
		func() error { return point("alpha of the proof", m.GetProofAlphaX(), m.GetProofAlphaY()) },
		func() error { return scalar("t of the proof", m.GetProofT()) },
	)
}

func (g *Guard) sign5(_ uint64, m *signing.SignRound5Message) error {
	return commitment(m.GetCommitment())
}

func (g *Guard) sign6(_ uint64, m *signing.SignRound6Message) error {
	return all(
		func() error { return opening(m.GetDeCommitment(), 2) },
		func() error { return point("alpha of the proof", m.GetProofAlphaX(), m.GetProofAlphaY()) },
		func() error { return scalar("t of the proof", m.GetProofT()) },
		func() error { return point("alpha of the second proof", m.GetVProofAlphaX(), m.GetVProofAlphaY()) },
		func() error { return scalar("t of the second proof", m.GetVProofT()) },
		func() error { return scalar("u of the second proof", m.GetVProofU()) },
	)
}

func (g *Guard) sign7(_ uint64, m *signing.SignRound7Message) error {
	return commitment(m.GetCommitment())
}

func (g *Guard) sign8(_ uint64, m *signing.SignRound8Message) error {
	return opening(m.GetDeCommitment(), 2)
}

func (g *Guard) sign9(_ uint64, m *signing.SignRound9Message) error {
	return scalar("share of s", m.GetS())
}

// scalar reads a non-zero residue modulo the group order.
func scalar(what string, b []byte) error {
	_, err := between(what, b, q)
	return err
}
