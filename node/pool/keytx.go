package pool

import "github.com/ethereum/go-ethereum/common"

// KeyReady says that a member of the old or the new committee is there for a ceremony that gathers.
type KeyReady struct {
	Session   common.Hash
	Signature []byte
}

// KeyReport is a participant's word on a ceremony. A member of the new committee says that it holds its share, durably;
// all must report the same public key and the same hash of what they know in common. A member of the old committee alone
// says with neither that it is done. Or the sender says, in Failure, why the session failed on its side, and whom it has
// not heard: so those who are there are told from those who are not.
type KeyReport struct {
	Session   common.Hash
	PubKey    []byte // compressed, 33 bytes
	Hash      common.Hash
	Failure   string
	Blamed    []uint64
	Signature []byte
}

// KeyTest carries a test signature of a ceremony, r || s || v with v 0 or 1. Consensus verifies it; Signature is that of
// the sequencer who hands it in.
type KeyTest struct {
	Session   common.Hash // of the ceremony
	Index     uint64      // of the test
	Sig       []byte
	Signature []byte
}

// KeyRetired confirms that the sender has destroyed its share of a generation that was replaced.
type KeyRetired struct {
	Key        string
	Generation uint64
	Signature  []byte
}

// KeyReplace is a vote to put a new key, with another address, in the place of one: the way out when too many shares are
// gone to sign or to reshare. It takes effect with more than 2/3 of the power.
type KeyReplace struct {
	Key        string
	Generation uint64 // the active one
	Until      uint64 // block time up to which the vote counts, Unix milliseconds, at most VoteMillis ahead
	Signature  []byte
}

// KeyDelete is a vote to do without a key: its shares are destroyed and no other one is made, unless one is voted for with
// KeyReplace. It takes effect with more than 2/3 of the power.
type KeyDelete struct {
	Key        string
	Generation uint64 // the active one
	Until      uint64 // as in KeyReplace
	Signature  []byte
}

// TransportKey publishes the X25519 key to which peers encrypt what is for the sender alone.
type TransportKey struct {
	Key       [32]byte
	Head      uint64 // as in SignAsk, and higher than in the one before: nobody can bring an older key back
	Signature []byte
}

func (*KeyReady) kind() byte   { return txKeyReady }
func (*KeyReport) kind() byte  { return txKeyReport }
func (*KeyTest) kind() byte    { return txKeyTest }
func (*KeyRetired) kind() byte { return txKeyRetired }
func (*KeyReplace) kind() byte { return txKeyReplace }
func (*KeyDelete) kind() byte  { return txKeyDelete }

func (*TransportKey) kind() byte { return txTransport }

func (t *KeyReady) signature() *[]byte   { return &t.Signature }
func (t *KeyReport) signature() *[]byte  { return &t.Signature }
func (t *KeyTest) signature() *[]byte    { return &t.Signature }
func (t *KeyRetired) signature() *[]byte { return &t.Signature }
func (t *KeyReplace) signature() *[]byte { return &t.Signature }
func (t *KeyDelete) signature() *[]byte  { return &t.Signature }

func (t *TransportKey) signature() *[]byte { return &t.Signature }
