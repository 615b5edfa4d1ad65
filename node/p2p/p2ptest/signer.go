package p2ptest

import (
	"crypto/ecdsa"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/pool"
)

// Signer is a signer key in memory.
type Signer struct{ key *ecdsa.PrivateKey }

var _ pool.Signer = Signer{}

// SignerOf returns the published key of a sequencer: always the same for an id.
func SignerOf(id uint64) Signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(id)}))
	if err != nil {
		panic(fmt.Sprintf("key of sequencer %d: %v", id, err))
	}
	return Signer{key}
}

// Address implements [pool.Signer].
func (s Signer) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// SignHash implements [pool.Signer].
func (s Signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.key) }

// Impostor claims to be one signer and signs with the key of another.
type Impostor struct {
	Claims common.Address
	Signer
}

// Address implements [pool.Signer].
func (i Impostor) Address() common.Address { return i.Claims }

// Registry is who is a sequencer now.
type Registry struct {
	mu  sync.Mutex
	ids map[common.Address]uint64
}

// NewRegistry returns a set of sequencers with their published keys.
func NewRegistry(ids ...uint64) *Registry {
	r := &Registry{ids: map[common.Address]uint64{}}
	for _, id := range ids {
		r.ids[SignerOf(id).Address()] = id
	}
	return r
}

// Lookup finds the sequencer that signs with a key.
func (r *Registry) Lookup(a common.Address) (uint64, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	id, ok := r.ids[a]
	return id, ok
}

// Set makes a signer that of a sequencer.
func (r *Registry) Set(a common.Address, id uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ids[a] = id
}

// Remove makes a signer nobody's.
func (r *Registry) Remove(a common.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.ids, a)
}
