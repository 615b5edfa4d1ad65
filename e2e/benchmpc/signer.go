package main

import (
	"crypto/ecdsa"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// signer is the key that a party proves itself with.
type signer struct{ key *ecdsa.PrivateKey }

// Address implements pool.Signer.
func (s signer) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// SignHash implements pool.Signer.
func (s signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.key) }

// newSigners makes the keys of parties 1 to n, and a register of who has which.
func newSigners(n int) ([]signer, func(common.Address) (uint64, bool), error) {
	ids := map[common.Address]uint64{}
	var signers []signer
	for i := range n {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, nil, fmt.Errorf("make signer key: %w", err)
		}
		signers = append(signers, signer{key})
		ids[signers[i].Address()] = uint64(i + 1)
	}
	return signers, func(a common.Address) (uint64, bool) { id, ok := ids[a]; return id, ok }, nil
}
