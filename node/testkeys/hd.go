package testkeys

import (
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/pbkdf2"
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// hardened marks a BIP-32 index whose child depends on the private parent key.
const hardened = 0x8000_0000

// extendedKey is a BIP-32 private key with its chain code.
type extendedKey struct {
	key   *big.Int
	chain []byte
}

// master returns the BIP-32 master key of a BIP-39 mnemonic with an empty passphrase.
func master(mnemonic string) (extendedKey, error) {
	seed, err := pbkdf2.Key(sha512.New, mnemonic, []byte("mnemonic"), 2048, 64)
	if err != nil {
		return extendedKey{}, fmt.Errorf("deriving the BIP-39 seed: %w", err)
	}
	sum := hmacSHA512([]byte("Bitcoin seed"), seed)
	return extendedKey{key: new(big.Int).SetBytes(sum[:32]), chain: sum[32:]}, nil
}

// child derives one step of a BIP-32 path.
func (k extendedKey) child(index uint32) (extendedKey, error) {
	data := make([]byte, 0, 37)
	if index >= hardened {
		data = append(append(data, 0), k.key.FillBytes(make([]byte, 32))...)
	} else {
		private, err := k.private()
		if err != nil {
			return extendedKey{}, err
		}
		data = append(data, crypto.CompressPubkey(&private.PublicKey)...)
	}
	sum := hmacSHA512(k.chain, binary.BigEndian.AppendUint32(data, index))
	next := new(big.Int).SetBytes(sum[:32])
	next.Mod(next.Add(next, k.key), crypto.S256().Params().N)
	return extendedKey{key: next, chain: sum[32:]}, nil
}

func (k extendedKey) private() (*ecdsa.PrivateKey, error) {
	private, err := crypto.ToECDSA(k.key.FillBytes(make([]byte, 32)))
	if err != nil {
		return nil, fmt.Errorf("BIP-32 key: %w", err)
	}
	return private, nil
}

// derive walks a path down from the mnemonic's master key.
func derive(mnemonic string, path ...uint32) (*ecdsa.PrivateKey, error) {
	k, err := master(mnemonic)
	if err != nil {
		return nil, err
	}
	for _, index := range path {
		if k, err = k.child(index); err != nil {
			return nil, err
		}
	}
	return k.private()
}

func hmacSHA512(key, data []byte) []byte {
	mac := hmac.New(sha512.New, key)
	mac.Write(data)
	return mac.Sum(nil)
}
