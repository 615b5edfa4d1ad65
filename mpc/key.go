package mpc

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"
)

// Address is an Ethereum address.
type Address [20]byte

// String returns the address in lower-case hexadecimal with the prefix 0x.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// PublicKey is a secp256k1 public key in its compressed form (SEC 1, section 2.3.3).
type PublicKey [33]byte

// String returns the compressed key in hexadecimal with the prefix 0x.
func (k PublicKey) String() string { return "0x" + hex.EncodeToString(k[:]) }

// Address returns the key's Ethereum address: the last 20 bytes of the Keccak-256 of the uncompressed point.
// It fails when the bytes are not a point of the curve.
func (k PublicKey) Address() (Address, error) {
	pub, err := crypto.DecompressPubkey(k[:])
	if err != nil {
		return Address{}, fmt.Errorf("mpc: decompress public key %s: %w", k, err)
	}
	return Address(crypto.PubkeyToAddress(*pub)), nil
}

// Signature is r || s || v: 32, 32 and 1 bytes, s in the lower half of the group order (EIP-2), v 0 or 1.
type Signature [65]byte

// String returns the signature in hexadecimal with the prefix 0x.
func (s Signature) String() string { return "0x" + hex.EncodeToString(s[:]) }

// Verify reports whether the signature is canonical and recovers to the address for this digest.
func (s Signature) Verify(address Address, digest [32]byte) error {
	if s[64] > 1 {
		return fmt.Errorf("mpc: recovery id %d is neither 0 nor 1", s[64])
	}
	r, sv := new(big.Int).SetBytes(s[:32]), new(big.Int).SetBytes(s[32:64])
	if !crypto.ValidateSignatureValues(s[64], r, sv, true) {
		return fmt.Errorf("mpc: r or s of the signature is out of range, or s is in the upper half")
	}
	pub, err := crypto.SigToPub(digest[:], s[:])
	if err != nil {
		return fmt.Errorf("mpc: recover the signer: %w", err)
	}
	if got := Address(crypto.PubkeyToAddress(*pub)); got != address {
		return fmt.Errorf("mpc: signature recovers to %s, want %s", got, address)
	}
	return nil
}

// sharePoint derives the point at which the key's polynomial is evaluated for one party: non-zero, distinct
// except with negligible probability, and different for every attempt and generation, so that nothing of one
// session fits into another, and old and new points of a reshare differ. It stays with the share for the share's
// life.
func sharePoint(chainID string, s *Session, party PartyID) [32]byte {
	return hashToScalar("rondo/mpc/party/v1", s.Tag(chainID), party)
}

// oldPoint stands for an old member's point where that is not known.
func oldPoint(chainID string, s *Session, party PartyID) [32]byte {
	return hashToScalar("rondo/mpc/old-party/v1", s.Tag(chainID), party)
}

func hashToScalar(domain string, tag Tag, party PartyID) [32]byte {
	order := crypto.S256().Params().N
	for counter := uint64(0); ; counter++ {
		h := sha256.New()
		h.Write([]byte(domain))
		h.Write(tag[:])
		h.Write(binary.BigEndian.AppendUint64(nil, party))
		h.Write(binary.BigEndian.AppendUint64(nil, counter))
		x := new(big.Int).Mod(new(big.Int).SetBytes(h.Sum(nil)), order)
		if x.Sign() == 0 {
			continue // once in 2^256
		}
		var out [32]byte
		x.FillBytes(out[:])
		return out
	}
}
