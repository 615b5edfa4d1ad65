package pool

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/payload"
)

// Commitment is what a producer signs for every L2 block, EIP-712 type
// BlockCommitment(uint256 l2ChainId,uint64 epoch,uint64 number,bytes32 blockHash). Two of one (chain, epoch, number) with
// different hashes are evidence of equivocation. The domain knows the LockingPool and not the pool's genesis: see
// Params.FirstEpoch for what a pool that starts anew has to observe.
type Commitment struct {
	Epoch     uint64
	Number    uint64
	BlockHash common.Hash
}

// Names of the EIP-712 domain, shared with the contracts.
const (
	DomainName    = "Rondo"
	DomainVersion = "1"
)

var (
	domainType     = crypto.Keccak256([]byte("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	commitmentType = crypto.Keccak256([]byte("BlockCommitment(uint256 l2ChainId,uint64 epoch,uint64 number,bytes32 blockHash)"))
)

// Digest is the EIP-712 signing hash, under a domain with the L1 chain id and the LockingPool address.
func (c Commitment) Digest(p *Params) common.Hash {
	return typedHash(p, crypto.Keccak256(commitmentType, word(p.L2ChainID), word(c.Epoch), word(c.Number), c.BlockHash[:]))
}

// typedHash is the EIP-712 signing hash of a struct hash, under the domain of the LockingPool.
func typedHash(p *Params, body []byte) common.Hash {
	domain := crypto.Keccak256(domainType, crypto.Keccak256([]byte(DomainName)), crypto.Keccak256([]byte(DomainVersion)),
		word(p.L1ChainID), common.LeftPadBytes(p.LockingPool[:], 32))
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, domain, body)
}

func word(v uint64) []byte {
	return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 32)
}

func newInt(b []byte) *big.Int { return new(big.Int).SetBytes(b) }

// NewPayloadTx signs the commitment to an L2 block and wraps both into a transaction.
func NewPayloadTx(p *Params, epoch uint64, e *payload.Envelope, key Signer) (*PayloadTx, error) {
	body, err := e.Encode()
	if err != nil {
		return nil, err
	}
	sig, err := key.SignHash(Commitment{Epoch: epoch, Number: e.Number(), BlockHash: e.Hash()}.Digest(p))
	if err != nil {
		return nil, fmt.Errorf("sign the commitment to L2 block %d: %w", e.Number(), err)
	}
	return &PayloadTx{Epoch: epoch, Signature: sig, Body: body}, nil
}

// Proposal is a decoded PayloadTx.
type Proposal struct {
	Epoch     uint64
	Envelope  *payload.Envelope
	Origin    payload.Origin
	Signature []byte
	Signer    common.Address
}

// Outline is the proposal without the block's transactions, which are nearly all of it. Every rule but the execution engine's can
// be asked about it.
func (p *Proposal) Outline() *Proposal {
	block := *p.Envelope.Payload
	block.Transactions = nil
	o := *p
	o.Envelope = &payload.Envelope{ParentBeaconBlockRoot: p.Envelope.ParentBeaconBlockRoot, Payload: &block}
	return &o
}

// Open decodes a payload transaction and recovers who signed its commitment. What it returns has the hash that was signed.
func (t *PayloadTx) Open(p *Params) (*Proposal, error) {
	return t.OpenIf(p, func(*Proposal) error { return nil })
}

// OpenIf is Open for transactions that may be anybody's: it computes the block's hash only if a rule that looks at the rest lets it.
func (t *PayloadTx) OpenIf(p *Params, rule func(*Proposal) error) (*Proposal, error) {
	e, err := payload.Decode(t.Body, p.PayloadLimits())
	if err != nil {
		return nil, err
	}
	origin, err := e.L1Origin()
	if err != nil {
		return nil, err
	}
	digest := Commitment{Epoch: t.Epoch, Number: e.Number(), BlockHash: e.Hash()}.Digest(p)
	signer, err := Recover(digest, t.Signature)
	if err != nil {
		return nil, fmt.Errorf("commitment to L2 block %d: %w", e.Number(), err)
	}
	proposal := &Proposal{Epoch: t.Epoch, Envelope: e, Origin: origin, Signature: t.Signature, Signer: signer}
	if err := rule(proposal); err != nil {
		return nil, err
	}
	if err := e.CheckHash(); err != nil {
		return nil, err
	}
	return proposal, nil
}
