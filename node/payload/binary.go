package payload

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/golang/snappy"
)

// wire is an envelope in RLP. Optional values are lists of at most one element, because RLP cannot tell a missing
// number from zero.
type wire struct {
	BeaconRoot      []common.Hash
	ParentHash      common.Hash
	FeeRecipient    common.Address
	StateRoot       common.Hash
	ReceiptsRoot    common.Hash
	LogsBloom       []byte
	PrevRandao      common.Hash
	Number          uint64
	GasLimit        uint64
	GasUsed         uint64
	Timestamp       uint64
	ExtraData       []byte
	BaseFee         *big.Int
	BlockHash       common.Hash
	Transactions    [][]byte
	HasWithdrawals  bool
	BlobGasUsed     []uint64
	ExcessBlobGas   []uint64
	WithdrawalsRoot []common.Hash
}

// Encode gives the compressed binary form: snappy over RLP.
func (e *Envelope) Encode() ([]byte, error) {
	if err := e.validate(); err != nil {
		return nil, err
	}
	p := e.Payload
	w := wire{
		BeaconRoot: optional(e.ParentBeaconBlockRoot), ParentHash: p.ParentHash, FeeRecipient: p.FeeRecipient,
		StateRoot: p.StateRoot, ReceiptsRoot: p.ReceiptsRoot, LogsBloom: p.LogsBloom, PrevRandao: p.PrevRandao,
		Number: uint64(p.Number), GasLimit: uint64(p.GasLimit), GasUsed: uint64(p.GasUsed), Timestamp: uint64(p.Timestamp),
		ExtraData: p.ExtraData, BaseFee: p.BaseFeePerGas.ToInt(), BlockHash: p.BlockHash,
		HasWithdrawals: p.Withdrawals != nil, BlobGasUsed: optionalUint(p.BlobGasUsed),
		ExcessBlobGas: optionalUint(p.ExcessBlobGas), WithdrawalsRoot: optional(p.WithdrawalsRoot),
	}
	for _, tx := range p.Transactions {
		w.Transactions = append(w.Transactions, tx)
	}
	raw, err := rlp.EncodeToBytes(&w)
	if err != nil {
		return nil, fmt.Errorf("encode payload %d: %w", p.Number, err)
	}
	return snappy.Encode(nil, raw), nil
}

// Decode reads the binary form. It refuses data that would unpack to more than maxBytes, before it unpacks it.
func Decode(data []byte, maxBytes int) (*Envelope, error) {
	n, err := snappy.DecodedLen(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if n > maxBytes {
		return nil, fmt.Errorf("%w: unpacks to %d bytes, at most %d are allowed", ErrMalformed, n, maxBytes)
	}
	raw, err := snappy.Decode(nil, data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	var w wire
	if err := rlp.DecodeBytes(raw, &w); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return w.envelope()
}

func (w *wire) envelope() (*Envelope, error) {
	if len(w.BeaconRoot) > 1 || len(w.BlobGasUsed) > 1 || len(w.ExcessBlobGas) > 1 || len(w.WithdrawalsRoot) > 1 {
		return nil, fmt.Errorf("%w: an optional field is given twice", ErrMalformed)
	}
	p := &ExecutionPayload{
		ParentHash: w.ParentHash, FeeRecipient: w.FeeRecipient, StateRoot: w.StateRoot, ReceiptsRoot: w.ReceiptsRoot,
		LogsBloom: w.LogsBloom, PrevRandao: w.PrevRandao, Number: hexutil.Uint64(w.Number), GasLimit: hexutil.Uint64(w.GasLimit),
		GasUsed: hexutil.Uint64(w.GasUsed), Timestamp: hexutil.Uint64(w.Timestamp), ExtraData: w.ExtraData,
		BaseFeePerGas: (*hexutil.Big)(w.BaseFee), BlockHash: w.BlockHash, BlobGasUsed: uintOf(w.BlobGasUsed),
		ExcessBlobGas: uintOf(w.ExcessBlobGas), WithdrawalsRoot: valueOf(w.WithdrawalsRoot),
		Transactions: make([]hexutil.Bytes, 0, len(w.Transactions)),
	}
	for _, tx := range w.Transactions {
		p.Transactions = append(p.Transactions, tx)
	}
	if w.HasWithdrawals {
		p.Withdrawals = &[]Withdrawal{}
	}
	e := &Envelope{ParentBeaconBlockRoot: valueOf(w.BeaconRoot), Payload: p}
	return e, e.validate()
}

func optional[T any](v *T) []T {
	if v == nil {
		return nil
	}
	return []T{*v}
}

func valueOf[T any](v []T) *T {
	if len(v) == 0 {
		return nil
	}
	return &v[0]
}

func optionalUint(v *hexutil.Uint64) []uint64 {
	if v == nil {
		return nil
	}
	return []uint64{uint64(*v)}
}

func uintOf(v []uint64) *hexutil.Uint64 {
	if len(v) == 0 {
		return nil
	}
	u := hexutil.Uint64(v[0])
	return &u
}
