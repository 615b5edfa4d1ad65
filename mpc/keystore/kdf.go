package keystore

import (
	"crypto/hkdf"
	"crypto/sha256"
	"fmt"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
)

// Argon2 sets the cost of a guess at the passphrase. It is fixed when a store is made.
type Argon2 struct {
	Time    uint32 // passes
	Memory  uint32 // KiB
	Threads uint8
}

// DefaultArgon2 takes about a tenth of a second and 64 MiB. CheapArgon2 is for tests and for devnets, whose
// passphrases are published: it protects nothing.
var (
	DefaultArgon2 = Argon2{Time: 3, Memory: 64 << 10, Threads: 4}
	CheapArgon2   = Argon2{Time: 1, Memory: 64, Threads: 1}
)

// The bounds keep an altered header from exhausting the machine.
const (
	maxArgonTime   = 64
	maxArgonMemory = 4 << 20 // KiB
)

func (a Argon2) validate() error {
	if a.Time == 0 || a.Time > maxArgonTime || a.Threads == 0 || a.Memory < 8*uint32(a.Threads) || a.Memory > maxArgonMemory {
		return fmt.Errorf("keystore: Argon2 parameters out of range: %+v", a)
	}
	return nil
}

// rootKey holds the stretched passphrase and derives one key per purpose from it.
type rootKey [32]byte

func newRootKey(passphrase, salt []byte, a Argon2) rootKey {
	return rootKey(argon2.IDKey(passphrase, salt, a.Time, a.Memory, a.Threads, 32))
}

func (r rootKey) purpose(name string) []byte {
	key, err := hkdf.Key(sha256.New, r[:], nil, "rondo/mpc/keystore/v1/"+name, chacha20poly1305.KeySize)
	if err != nil {
		panic(err) // only for a length that SHA-256 cannot reach
	}
	return key
}
