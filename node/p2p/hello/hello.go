// Package hello proves, on a connection between two PoS nodes, which sequencer is at the other end. It is given the names by
// which the transport knows both ends, proven by the transport itself; it hands on a signer address.
//
// Each side challenges the other with 32 random bytes. The answer is a signature, by the signer key, over the kind of
// connection, the chain, the challenge and the names of both ends, so it is worthless on any other connection and in the
// other direction, and nothing has to be revoked when a signer key or a node key changes.
package hello

import (
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/pool"
)

// Lengths in bytes.
const (
	ChallengeLength = 32
	Length          = common.AddressLength + crypto.SignatureLength // of a hello
)

// Challenge is what a verifier asks a prover to sign.
type Challenge [ChallengeLength]byte

// NewChallenge returns random bytes.
func NewChallenge() (c Challenge) {
	_, _ = rand.Read(c[:]) // never fails (Go 1.24 and later)
	return c
}

// ErrMalformed is returned for a hello of another length.
var ErrMalformed = errors.New("malformed hello")

// Statement is what a hello says. Domain names the kind of connection and the version of what is signed.
type Statement struct {
	Domain, ChainID  string
	Challenge        Challenge // the verifier's
	Prover, Verifier string    // as the transport knows them
}

// hash has a domain of any length and then parts of 32 bytes each.
func (s Statement) hash() common.Hash {
	return crypto.Keccak256Hash([]byte(s.Domain), crypto.Keccak256([]byte(s.ChainID)), s.Challenge[:],
		crypto.Keccak256([]byte(s.Prover)), crypto.Keccak256([]byte(s.Verifier)))
}

// Sign answers a challenge: the signer's address and its signature.
func (s Statement) Sign(key pool.Signer) ([]byte, error) {
	sig, err := key.SignHash(s.hash())
	if err != nil {
		return nil, fmt.Errorf("sign hello for %s: %w", s.Verifier, err)
	}
	return append(key.Address().Bytes(), sig...), nil
}

// Check returns the signer that the prover holds the key of.
func (s Statement) Check(hello []byte) (common.Address, error) {
	if len(hello) != Length {
		return common.Address{}, fmt.Errorf("%w: %d bytes, want %d", ErrMalformed, len(hello), Length)
	}
	claimed := common.BytesToAddress(hello[:common.AddressLength])
	signer, err := pool.Recover(s.hash(), hello[common.AddressLength:])
	if err != nil {
		return common.Address{}, fmt.Errorf("hello of %s: %w", claimed, err)
	}
	if signer != claimed {
		return common.Address{}, fmt.Errorf("hello of %s is not signed by it for this connection", claimed)
	}
	return signer, nil
}
