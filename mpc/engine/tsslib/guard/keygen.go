package guard

import (
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto/dlnproof"
	"github.com/bnb-chain/tss-lib/v2/crypto/facproof"
	"github.com/bnb-chain/tss-lib/v2/crypto/modproof"
	"github.com/bnb-chain/tss-lib/v2/crypto/paillier"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
)

// keygen1 is a party's commitment, its moduli and generators, and two proofs of discrete logarithms.
func (g *Guard) keygen1(from uint64, m *keygen.KGRound1Message) error {
	if err := commitment(m.GetCommitment()); err != nil {
		return err
	}
	return g.moduli(from, m)
}

// moduliMessage is what keygen and resharing say of a party's moduli, in the same words.
type moduliMessage interface {
	GetPaillierN() []byte
	GetNTilde() []byte
	GetH1() []byte
	GetH2() []byte
	GetDlnproof_1() [][]byte
	GetDlnproof_2() [][]byte
}

func (g *Guard) moduli(from uint64, m moduliMessage) error {
	n, err := g.modulus("Paillier modulus", m.GetPaillierN())
	if err != nil {
		return err
	}
	nTilde, err := g.modulus("NTilde", m.GetNTilde())
	if err != nil {
		return err
	}
	if n.Cmp(nTilde) == 0 {
		return errEqual
	}
	h1, err := unit("h1", m.GetH1(), nTilde, nTilde)
	if err != nil {
		return err
	}
	h2, err := unit("h2", m.GetH2(), nTilde, nTilde)
	if err != nil {
		return err
	}
	if h1.Cmp(one) == 0 || h2.Cmp(one) == 0 || h1.Cmp(h2) == 0 {
		return fmt.Errorf("h1 and h2: %w, or one is 1", errEqual)
	}
	if err := dlnProof(m.GetDlnproof_1(), nTilde); err != nil {
		return err
	}
	if err := dlnProof(m.GetDlnproof_2(), nTilde); err != nil {
		return err
	}
	g.peerN[from] = n
	return nil
}

// dlnProof is two lists of numbers, each after its length: the library takes the lengths for what they say.
func dlnProof(parts [][]byte, nTilde *big.Int) error {
	if err := count("discrete-logarithm proof", parts, 2+2*dlnproof.Iterations); err != nil {
		return err
	}
	for i, b := range parts {
		if i%(1+dlnproof.Iterations) == 0 {
			if length, err := number("list length", b, 2); err != nil || length.Cmp(big.NewInt(dlnproof.Iterations)) != 0 {
				return fmt.Errorf("list length of the discrete-logarithm proof is not %d", dlnproof.Iterations)
			}
			continue
		}
		if _, err := between("number of the discrete-logarithm proof", b, nTilde); err != nil {
			return err
		}
	}
	return nil
}

// keygen2Share is a secret share and a proof that the sender's Paillier modulus has no small factor.
func (g *Guard) keygen2Share(from uint64, m *keygen.KGRound2Message1) error {
	if _, err := between("share", m.GetShare(), q); err != nil {
		return err
	}
	return g.factorProof(m.GetFacProof())
}

func (g *Guard) factorProof(parts [][]byte) error {
	if err := count("factor proof", parts, facproof.ProofFacBytesParts); err != nil {
		return err
	}
	const (
		residues = 5   // P, Q, A, B, T: residues modulo the receiver's NTilde
		maxSigma = 544 // q N NTilde
		maxZ     = 224 // q^3 sqrt(N)
		maxW     = 353 // 2 q^3 NTilde
		maxV     = 609 // 2 q^3 N NTilde
	)
	for i, b := range parts[:residues] {
		if _, err := unit(fmt.Sprintf("residue %d of the factor proof", i), b, g.cfg.NTilde, g.cfg.NTilde); err != nil {
			return err
		}
	}
	for i, max := range []int{maxSigma, maxZ, maxZ, maxW, maxW, maxV} {
		if x, err := number("response of the factor proof", parts[residues+i], max); err != nil || x.Sign() == 0 {
			return fmt.Errorf("response %d of the factor proof is zero or larger than %d bytes", i, max)
		}
	}
	return nil
}

// keygen2Open opens the commitment to the polynomial and proves that the Paillier modulus is well formed.
func (g *Guard) keygen2Open(from uint64, m *keygen.KGRound2Message2) error {
	n, ok := g.peerN[from]
	if !ok {
		return ErrEarly
	}
	if err := opening(m.GetDeCommitment(), g.cfg.Degree+1); err != nil {
		return err
	}
	return modulusProof(m.GetModProof(), n)
}

func modulusProof(parts [][]byte, n *big.Int) error {
	if err := count("modulus proof", parts, modproof.ProofModBytesParts); err != nil {
		return err
	}
	// W, X_1.., A, B, Z_1..: residues but for A and B, which are bit strings with a leading 1.
	for i, b := range parts {
		if i == modproof.Iterations+1 || i == modproof.Iterations+2 {
			if x, err := number("selector", b, modproof.Iterations/8+1); err != nil || x.BitLen() != modproof.Iterations+1 {
				return fmt.Errorf("selector of the modulus proof has not %d bits", modproof.Iterations+1)
			}
			continue
		}
		if _, err := unit(fmt.Sprintf("residue %d of the modulus proof", i), b, n, n); err != nil {
			return err
		}
	}
	return nil
}

// keygen3 proves that the sender knows the factors of its Paillier modulus.
func (g *Guard) keygen3(from uint64, m *keygen.KGRound3Message) error {
	n, ok := g.peerN[from]
	if !ok {
		return ErrEarly
	}
	parts := m.GetPaillierProof()
	if err := count("Paillier proof", parts, paillier.ProofIters); err != nil {
		return err
	}
	for i, b := range parts {
		if _, err := between(fmt.Sprintf("residue %d of the Paillier proof", i), b, n); err != nil {
			return err
		}
	}
	return nil
}
