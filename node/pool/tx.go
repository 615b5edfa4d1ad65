package pool

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Transactions of the pool: one byte of type, then RLP.
const (
	txStatements byte = 0x01 // injected by the proposer of a block
	txSegment    byte = 0x02 // injected by the proposer of a block
	txPayload    byte = 0x10
	txKeyReport  byte = 0x20
	txSignAsk    byte = 0x21
	txSignVote   byte = 0x22
	txSignResult byte = 0x23
	txKeyReady   byte = 0x24
	txKeyTest    byte = 0x25
	txKeyRetired byte = 0x26
	txKeyReplace byte = 0x27
	txKeyDelete  byte = 0x28
	txTransport  byte = 0x29
	txEvidence   byte = 0x2a
)

// maxSignedTx bounds all transactions but payloads and what proposers inject, in bytes, before they are decoded. The largest is
// evidence with a message of a threshold key's session.
const maxSignedTx = 512 << 10

// Tx is a decoded transaction: one of the types below.
type Tx interface{ kind() byte }

// PayloadTx proposes an L2 block. Signature is by the epoch's producer over the block commitment, 65 bytes.
type PayloadTx struct {
	Epoch     uint64
	Signature []byte
	Body      []byte // payload.Envelope, binary
}

// SignAsk asks the pool to sign. Content is what the kind says it is; the digest is computed from it.
type SignAsk struct {
	Key       string
	Kind      string
	Content   []byte
	Head      uint64 // number of the newest committed L2 block that its sender knew, see [FreshBlocks]
	Salt      uint64 // tells two requests for the same content apart
	Signature []byte
}

// SignVote is a participant's own verdict on a request: take part, or not and why. Waiting are the sessions made ahead
// that wait on its side.
type SignVote struct {
	Request   common.Hash
	Attempt   uint64
	Approve   bool
	Reason    string
	Waiting   []common.Hash
	Signature []byte
}

// SignResult carries a finished threshold signature, r || s || v with v 0 or 1. Consensus verifies it against the key's
// address; Signature is that of the sequencer who hands it in.
type SignResult struct {
	Request   common.Hash
	Sig       []byte
	Signature []byte
}

func (*PayloadTx) kind() byte    { return txPayload }
func (*SignAsk) kind() byte      { return txSignAsk }
func (*SignVote) kind() byte     { return txSignVote }
func (*SignResult) kind() byte   { return txSignResult }
func (*StatementsTx) kind() byte { return txStatements }
func (*Segment) kind() byte      { return txSegment }

// ErrBadTx is wrapped by every error about bytes that are no transaction.
var ErrBadTx = errors.New("malformed pool transaction")

// EncodeTx gives the bytes that consensus orders.
func EncodeTx(tx Tx) ([]byte, error) {
	body, err := rlp.EncodeToBytes(tx)
	if err != nil {
		return nil, fmt.Errorf("encode pool transaction: %w", err)
	}
	return append([]byte{tx.kind()}, body...), nil
}

// DecodeTx reads a transaction from untrusted bytes.
func DecodeTx(raw []byte) (Tx, error) {
	if len(raw) == 0 {
		return nil, fmt.Errorf("%w: empty", ErrBadTx)
	}
	if len(raw) > maxSignedTx && raw[0] >= txKeyReport {
		return nil, fmt.Errorf("%w: %d bytes, at most %d are allowed", ErrBadTx, len(raw), maxSignedTx)
	}
	var tx Tx
	switch raw[0] {
	case txStatements:
		tx = new(StatementsTx)
	case txSegment:
		tx = new(Segment)
	case txPayload:
		tx = new(PayloadTx)
	case txKeyReport:
		tx = new(KeyReport)
	case txKeyReady:
		tx = new(KeyReady)
	case txKeyTest:
		tx = new(KeyTest)
	case txKeyRetired:
		tx = new(KeyRetired)
	case txKeyReplace:
		tx = new(KeyReplace)
	case txKeyDelete:
		tx = new(KeyDelete)
	case txTransport:
		tx = new(TransportKey)
	case txEvidence:
		tx = new(KeyEvidence)
	case txSignAsk:
		tx = new(SignAsk)
	case txSignVote:
		tx = new(SignVote)
	case txSignResult:
		tx = new(SignResult)
	default:
		return nil, fmt.Errorf("%w: unknown type 0x%02x", ErrBadTx, raw[0])
	}
	if err := rlp.DecodeBytes(raw[1:], tx); err != nil {
		return nil, fmt.Errorf("%w: type 0x%02x: %w", ErrBadTx, raw[0], err)
	}
	return tx, nil
}

// signedTx is a transaction that a sequencer's signer key signs.
type signedTx interface {
	Tx
	signature() *[]byte
}

func (t *SignAsk) signature() *[]byte    { return &t.Signature }
func (t *SignVote) signature() *[]byte   { return &t.Signature }
func (t *SignResult) signature() *[]byte { return &t.Signature }

// Signer signs 32-byte hashes with a sequencer's signer key: 65 bytes r || s || v, v 0 or 1.
type Signer interface {
	Address() common.Address
	SignHash(hash common.Hash) ([]byte, error)
}

// SignTx puts the signer's signature into a transaction that carries one and encodes it.
func SignTx(chainID string, tx Tx, key Signer) ([]byte, error) {
	signed, ok := tx.(signedTx)
	if !ok {
		return nil, fmt.Errorf("sign pool transaction: %T carries no signature", tx)
	}
	hash, err := signingHash(chainID, signed)
	if err != nil {
		return nil, err
	}
	sig, err := key.SignHash(hash)
	if err != nil {
		return nil, fmt.Errorf("sign pool transaction: %w", err)
	}
	*signed.signature() = sig
	return EncodeTx(tx)
}

// signingHash covers the chain, the type and every field but the signature.
func signingHash(chainID string, tx signedTx) (common.Hash, error) {
	field := tx.signature()
	saved := *field
	*field = nil
	body, err := EncodeTx(tx)
	*field = saved
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash([]byte("rondo/tx/v1"), crypto.Keccak256([]byte(chainID)), body), nil
}

// sender finds the sequencer whose signer key signed the transaction.
func (s *State) sender(tx signedTx) (Sequencer, error) {
	hash, err := signingHash(s.ChainID, tx)
	if err != nil {
		return Sequencer{}, err
	}
	signer, err := Recover(hash, *tx.signature())
	if err != nil {
		return Sequencer{}, err
	}
	q, ok := s.SequencerBySigner(signer)
	if !ok {
		return Sequencer{}, fmt.Errorf("%s is not the signer of a sequencer", signer)
	}
	return q, nil
}

// Recover finds the address that made a 65-byte signature r || s || v, v 0 or 1, low s.
func Recover(hash common.Hash, sig []byte) (common.Address, error) {
	if len(sig) != crypto.SignatureLength {
		return common.Address{}, fmt.Errorf("signature has %d bytes, want %d", len(sig), crypto.SignatureLength)
	}
	if !crypto.ValidateSignatureValues(sig[64], newInt(sig[:32]), newInt(sig[32:64]), true) {
		return common.Address{}, errors.New("signature is out of range")
	}
	pub, err := crypto.SigToPub(hash[:], sig)
	if err != nil {
		return common.Address{}, fmt.Errorf("recover signer: %w", err)
	}
	return crypto.PubkeyToAddress(*pub), nil
}

// RequestID names a sign request.
func (t *SignAsk) RequestID(chainID string) (common.Hash, error) {
	hash, err := signingHash(chainID, t)
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash(hash[:], t.Signature), nil
}

// sessionID binds an MPC session to the chain, the key, the operation, its attempt and its committee.
func (s *State) sessionID(op, key string, generation uint64, digest common.Hash, attempt uint64, committee []uint64) common.Hash {
	raw, err := rlp.EncodeToBytes([]any{"rondo/mpc/v2", s.ChainID, s.Genesis, key, generation, op, digest, attempt, committee})
	if err != nil {
		panic(fmt.Sprintf("encode session id: %v", err)) // fixed types: cannot happen
	}
	return crypto.Keccak256Hash(raw)
}
