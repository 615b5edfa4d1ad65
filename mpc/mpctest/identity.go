package mpctest

import (
	"crypto/ecdh"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc"
)

// Identities are published keys of all parties, derived from their identifiers.
type Identities struct{}

var _ mpc.EnvelopeVerifier = Identities{}

// ErrSignature is returned for a signature of somebody else.
var ErrSignature = errors.New("mpctest: not the party's signature")

func seed(kind string, id mpc.PartyID) []byte {
	h := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("rondo/mpctest/"+kind), id))
	return h[:]
}

type signer mpc.PartyID

// SignEnvelope implements [mpc.EnvelopeSigner].
func (s signer) SignEnvelope(hash [32]byte) ([]byte, error) {
	key, err := crypto.ToECDSA(seed("signer", mpc.PartyID(s)))
	if err != nil {
		return nil, fmt.Errorf("mpctest: make key: %w", err)
	}
	return crypto.Sign(hash[:], key)
}

// VerifyEnvelope implements [mpc.EnvelopeVerifier].
func (Identities) VerifyEnvelope(from mpc.PartyID, hash [32]byte, signature []byte) error {
	key, err := crypto.ToECDSA(seed("signer", from))
	if err != nil {
		return fmt.Errorf("mpctest: make key: %w", err)
	}
	got, err := crypto.SigToPub(hash[:], signature)
	if err != nil || !got.Equal(key.Public()) {
		return ErrSignature
	}
	return nil
}

// Security returns what one party needs to take part in secured sessions.
func (i Identities) Security(self mpc.PartyID, evidence func(mpc.Evidence)) (*mpc.Security, error) {
	own, err := transportKey(self)
	if err != nil {
		return nil, err
	}
	return &mpc.Security{
		Signer: signer(self), Verifier: i, TransportKey: own, Evidence: evidence,
		PeerKey: func(id mpc.PartyID) (*ecdh.PublicKey, error) {
			key, err := transportKey(id)
			if err != nil {
				return nil, err
			}
			return key.PublicKey(), nil
		},
	}, nil
}

func transportKey(id mpc.PartyID) (*ecdh.PrivateKey, error) {
	return ecdh.X25519().NewPrivateKey(seed("transport", id))
}
