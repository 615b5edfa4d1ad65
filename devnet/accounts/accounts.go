// Package accounts derives the keys of a devnet from the published test mnemonic. They are known to everybody and must
// never hold anything of value. It is given the number of sequencers and hands on who deploys, who owns and signs for
// each sequencer, and which accounts are funded for users.
package accounts

import (
	"crypto/ecdsa"
	"encoding/hex"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/testkeys"
)

// Mnemonic is the published phrase that every key of a devnet comes from.
const Mnemonic = testkeys.Mnemonic

const (
	// Users is the number of accounts that are funded on both chains. They are those of anvil's default.
	Users = 10
	// Spares is the number of owners beyond the first sequencers that are whitelisted and hold stake tokens, so that
	// somebody can join a running network.
	Spares = 4
)

// The BIP-44 account (third step of the path) that each role is derived under.
const (
	accountUsers = iota
	accountOwners
	accountSigners
)

// Account is one key with its address.
type Account struct {
	Address common.Address
	Key     *ecdsa.PrivateKey
}

// KeyHex returns the private key as 0x-prefixed hex.
func (a Account) KeyHex() string { return "0x" + hex.EncodeToString(crypto.FromECDSA(a.Key)) }

// PublicKey returns the uncompressed public key without its prefix: x and y, 32 bytes each, as LockingPool takes it.
func (a Account) PublicKey() []byte { return crypto.FromECDSAPub(&a.Key.PublicKey)[1:] }

// Sequencer is what a staker holds: the cold key that owns the stake and the hot key that signs.
type Sequencer struct {
	Owner, Signer Account
}

// Set is every account of a devnet.
type Set struct {
	// Deployer deploys the L1 contracts and administers them. It is the first user account.
	Deployer Account
	// Users are funded on both chains.
	Users []Account
	// Sequencers lock stake when the network starts.
	Sequencers []Sequencer
	// Spares may lock stake later.
	Spares []Sequencer
}

// New derives the accounts of a network with n sequencers.
func New(n int) (Set, error) {
	var set Set
	for i := range uint32(Users) {
		a, err := account(accountUsers, i)
		if err != nil {
			return Set{}, err
		}
		set.Users = append(set.Users, a)
	}
	set.Deployer = set.Users[0]
	for i := range uint32(n + Spares) {
		s, err := sequencer(i)
		if err != nil {
			return Set{}, err
		}
		if int(i) < n {
			set.Sequencers = append(set.Sequencers, s)
		} else {
			set.Spares = append(set.Spares, s)
		}
	}
	return set, nil
}

// Owners returns the owner accounts of all sequencers and spares.
func (s Set) Owners() []Account {
	var owners []Account
	for _, q := range append(append([]Sequencer{}, s.Sequencers...), s.Spares...) {
		owners = append(owners, q.Owner)
	}
	return owners
}

func sequencer(i uint32) (Sequencer, error) {
	owner, err := account(accountOwners, i)
	if err != nil {
		return Sequencer{}, err
	}
	signer, err := account(accountSigners, i)
	return Sequencer{Owner: owner, Signer: signer}, err
}

// account derives m/44'/60'/role'/0/i.
func account(role, i uint32) (Account, error) {
	key, err := testkeys.Derive(role, i)
	if err != nil {
		return Account{}, err
	}
	return Account{Address: crypto.PubkeyToAddress(key.PublicKey), Key: key}, nil
}
