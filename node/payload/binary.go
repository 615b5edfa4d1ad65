package payload

import (
	"errors"
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

// Limits are what Decode lets a payload be.
type Limits struct {
	Bytes        int // unpacked
	Transactions int
}

// Unpacked is how many bytes the binary form unpacks to; 0 if it is not one.
func Unpacked(data []byte) int {
	n, err := snappy.DecodedLen(data)
	if err != nil {
		return 0
	}
	return n
}

// Decode reads the binary form, which may be anybody's. It refuses what is over a limit before it does the work: data that would unpack
// to more bytes before it unpacks it, and lists that are too long before it makes room for them.
func Decode(data []byte, most Limits) (*Envelope, error) {
	n, err := snappy.DecodedLen(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if n > most.Bytes {
		return nil, fmt.Errorf("%w: unpacks to %d bytes, at most %d are allowed", ErrMalformed, n, most.Bytes)
	}
	raw, err := snappy.Decode(nil, data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if err := checkLists(raw, most.Transactions); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	var w wire
	if err := rlp.DecodeBytes(raw, &w); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return w.envelope()
}

// transactionsField is the place of the transactions in wire.
const transactionsField = 14

// checkLists counts what the lists of an envelope hold, without making room for it: an empty transaction is a byte here, and 24 in
// memory.
func checkLists(raw []byte, transactions int) error {
	fields, _, err := rlp.SplitList(raw)
	if err != nil {
		return err
	}
	for i := 0; len(fields) > 0; i++ {
		kind, content, rest, err := rlp.Split(fields)
		if err != nil {
			return err
		}
		fields = rest
		if kind != rlp.List {
			continue
		}
		n, err := rlp.CountValues(content)
		switch {
		case err != nil:
			return err
		case i == transactionsField && n > transactions:
			return fmt.Errorf("%d transactions, at most %d are possible", n, transactions)
		case i != transactionsField && n > 1:
			return errors.New("an optional field is given twice")
		}
	}
	return nil
}

func (w *wire) envelope() (*Envelope, error) {
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
