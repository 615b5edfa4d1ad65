// Package payload holds L2 blocks as the pool passes them around: the execution payload envelope that op-node hands to its
// conductor, in JSON at the edges (conductor RPC, engine API, admin_postUnsafePayload) and in a compact binary form inside pool
// transactions and on disk. It knows the shape of a payload and nothing of who may produce one.
package payload

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Envelope is an execution payload with the parent beacon block root that belongs to it: the parameter of
// conductor_commitUnsafePayload and admin_postUnsafePayload
// (https://specs.optimism.io/protocol/exec-engine.html, https://github.com/ethereum/execution-apis/tree/main/src/engine).
type Envelope struct {
	ParentBeaconBlockRoot *common.Hash      `json:"parentBeaconBlockRoot,omitempty"`
	Payload               *ExecutionPayload `json:"executionPayload"`
}

// ExecutionPayload is the block itself, with the fields of engine API version 4 and the OP Stack's withdrawalsRoot. Optional
// fields are nil in chains whose fork does not have them.
type ExecutionPayload struct {
	ParentHash      common.Hash     `json:"parentHash"`
	FeeRecipient    common.Address  `json:"feeRecipient"`
	StateRoot       common.Hash     `json:"stateRoot"`
	ReceiptsRoot    common.Hash     `json:"receiptsRoot"`
	LogsBloom       hexutil.Bytes   `json:"logsBloom"`
	PrevRandao      common.Hash     `json:"prevRandao"`
	Number          hexutil.Uint64  `json:"blockNumber"`
	GasLimit        hexutil.Uint64  `json:"gasLimit"`
	GasUsed         hexutil.Uint64  `json:"gasUsed"`
	Timestamp       hexutil.Uint64  `json:"timestamp"` // seconds
	ExtraData       hexutil.Bytes   `json:"extraData"`
	BaseFeePerGas   *hexutil.Big    `json:"baseFeePerGas"` // wei
	BlockHash       common.Hash     `json:"blockHash"`
	Transactions    []hexutil.Bytes `json:"transactions"`
	Withdrawals     *[]Withdrawal   `json:"withdrawals,omitempty"`
	BlobGasUsed     *hexutil.Uint64 `json:"blobGasUsed,omitempty"`
	ExcessBlobGas   *hexutil.Uint64 `json:"excessBlobGas,omitempty"`
	WithdrawalsRoot *common.Hash    `json:"withdrawalsRoot,omitempty"`
}

// Withdrawal is a beacon chain withdrawal. An OP Stack block has an empty list of them.
type Withdrawal struct {
	Index     hexutil.Uint64 `json:"index"`
	Validator hexutil.Uint64 `json:"validatorIndex"`
	Address   common.Address `json:"address"`
	Amount    hexutil.Uint64 `json:"amount"` // gwei
}

const bloomLength = 256

// ErrMalformed is wrapped by every error about an envelope that is not one.
var ErrMalformed = errors.New("malformed payload")

// ParseJSON reads an envelope as op-node sends it. Fields that this version does not know are refused: dropping one
// would change the block.
func ParseJSON(raw []byte) (*Envelope, error) {
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var e Envelope
	if err := dec.Decode(&e); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: data after the envelope", ErrMalformed)
	}
	return &e, e.validate()
}

// validate checks the shape, not the meaning: an execution engine judges that.
func (e *Envelope) validate() error {
	p := e.Payload
	switch {
	case p == nil:
		return fmt.Errorf("%w: no executionPayload", ErrMalformed)
	case len(p.LogsBloom) != bloomLength:
		return fmt.Errorf("%w: logsBloom has %d bytes, want %d", ErrMalformed, len(p.LogsBloom), bloomLength)
	case p.BaseFeePerGas == nil || p.BaseFeePerGas.ToInt().Sign() < 0 || p.BaseFeePerGas.ToInt().BitLen() > 256:
		return fmt.Errorf("%w: baseFeePerGas is missing or out of range", ErrMalformed)
	case p.BlockHash == (common.Hash{}):
		return fmt.Errorf("%w: no blockHash", ErrMalformed)
	case p.Withdrawals != nil && len(*p.Withdrawals) > 0:
		return fmt.Errorf("%w: an L2 block has no withdrawals of its own, this one has %d", ErrMalformed, len(*p.Withdrawals))
	}
	return nil
}

// Number is the L2 block number.
func (e *Envelope) Number() uint64 { return uint64(e.Payload.Number) }

// Hash is the L2 block hash that the envelope claims, see CheckHash.
func (e *Envelope) Hash() common.Hash { return e.Payload.BlockHash }

// ParentHash is the hash of the block before.
func (e *Envelope) ParentHash() common.Hash { return e.Payload.ParentHash }

// Timestamp is the block's time in seconds.
func (e *Envelope) Timestamp() uint64 { return uint64(e.Payload.Timestamp) }

// DepositTxType is the type byte of deposit transactions
// (https://specs.optimism.io/protocol/deposits.html#the-deposited-transaction-type).
const DepositTxType = 0x7e

// UserTransactions are the transactions that are not deposits: what a batch must carry.
func (e *Envelope) UserTransactions() [][]byte {
	var user [][]byte
	for _, tx := range e.Payload.Transactions {
		if len(tx) > 0 && tx[0] != DepositTxType {
			user = append(user, tx)
		}
	}
	return user
}
