package guard

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/resharing"
	"github.com/ethereum/go-ethereum/crypto"
)

// reshare1 is an old member's word of which key this is, its commitment to a polynomial, and a hash of the old
// committee's public data. The library takes the key from one old member and does not know which one it should be.
func (g *Guard) reshare1(_ uint64, m *resharing.DGRound1Message) error {
	if err := point("public key", m.GetEcdsaPubX(), m.GetEcdsaPubY()); err != nil {
		return err
	}
	var xy [64]byte
	new(big.Int).SetBytes(m.GetEcdsaPubX()).FillBytes(xy[:32])
	new(big.Int).SetBytes(m.GetEcdsaPubY()).FillBytes(xy[32:])
	if address := [20]byte(crypto.Keccak256(xy[:])[12:]); address != g.cfg.Address {
		return fmt.Errorf("public key is that of 0x%x, want 0x%x", address, g.cfg.Address)
	}
	if n := len(m.GetSsid()); n == 0 || n > 32 {
		return fmt.Errorf("identifier of the old committee has %d bytes, want 1 to 32", n)
	}
	return commitment(m.GetVCommitment())
}

// reshare2 holds a new member's moduli with all proofs but one. The library's resharing, unlike its keygen, does not
// look at their size.
func (g *Guard) reshare2(from uint64, m *resharing.DGRound2Message1) error {
	if err := g.moduli(from, m); err != nil {
		return err
	}
	return modulusProof(m.GetModProof(), g.peerN[from])
}

func (g *Guard) reshare2Ack(uint64, *resharing.DGRound2Message2) error { return nil }

// reshare3Share is an old member's part of this party's new share.
func (g *Guard) reshare3Share(_ uint64, m *resharing.DGRound3Message1) error {
	return scalar("share", m.GetShare())
}

// reshare3Open opens the commitment to an old member's polynomial, of the new degree.
func (g *Guard) reshare3Open(_ uint64, m *resharing.DGRound3Message2) error {
	return opening(m.GetVDecommitment(), g.cfg.Degree+1)
}

// reshare4Factors proves that the sender's Paillier modulus has no small factor.
func (g *Guard) reshare4Factors(_ uint64, m *resharing.DGRound4Message1) error {
	return g.factorProof(m.GetFacProof())
}

func (g *Guard) reshare4Ack(uint64, *resharing.DGRound4Message2) error { return nil }

// roles checks that the sender is of the committee that sends this kind, and that this party is of one that gets it.
// A broadcast reaches everybody.
func (g *Guard) roles(from uint64, k kind) error {
	switch {
	case k.fromNew && !g.new[from]:
		return errors.New("the sender is not of the new committee")
	case !k.fromNew && !g.old[from]:
		return errors.New("the sender is not of the old committee")
	case !k.broadcast && (!k.toOld || !g.old[g.cfg.Self]) && (!k.toNew || !g.new[g.cfg.Self]):
		return errors.New("it is not for this party")
	}
	return nil
}
