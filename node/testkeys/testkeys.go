// Package testkeys knows the keys that Ethereum development tools publish: those of one mnemonic. Devnets use them, and
// everything else refuses them. They must never hold anything of value.
package testkeys

import (
	"crypto/ecdsa"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Mnemonic is the phrase that Ethereum development tools publish for tests.
const Mnemonic = "test test test test test test test test test test test junk"

// Derive gives the key at m/44'/60'/account'/0/index (BIP-44) of the published mnemonic.
func Derive(account, index uint32) (*ecdsa.PrivateKey, error) {
	key, err := derive(Mnemonic, 44+hardened, 60+hardened, account+hardened, 0, index)
	if err != nil {
		return nil, fmt.Errorf("derive test key %d of account %d: %w", index, account, err)
	}
	return key, nil
}

// What of the mnemonic counts as published: devnets use accounts 0 to 2 and far fewer keys of each.
const (
	publishedAccounts = 3
	publishedKeys     = 64
)

var published = sync.OnceValues(func() (map[common.Address]bool, error) {
	known := map[common.Address]bool{}
	for account := range uint32(publishedAccounts) {
		for index := range uint32(publishedKeys) {
			key, err := Derive(account, index)
			if err != nil {
				return nil, err
			}
			known[crypto.PubkeyToAddress(key.PublicKey)] = true
		}
	}
	return known, nil
})

// Published tells whether an address belongs to a key that everybody has.
func Published(a common.Address) (bool, error) {
	known, err := published()
	return known[a], err
}
