package policy

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// spanTx is a transaction as a span batch holds it. What the parts leave out, derivation puts back from the chain id and the
// parity: so only transactions that this gives back unchanged can be in a span batch.
type spanTx struct {
	*types.Transaction
	parity bool
}

func newSpanTx(raw []byte, chainID uint64) (spanTx, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return spanTx{}, fmt.Errorf("it cannot be decoded: %w", err)
	}
	switch tx.Type() {
	case types.LegacyTxType, types.AccessListTxType, types.DynamicFeeTxType, types.SetCodeTxType:
	default:
		return spanTx{}, fmt.Errorf("its type is %d", tx.Type())
	}
	v, r, s := tx.RawSignatureValues()
	base := uint64(0)
	switch {
	case tx.Type() != types.LegacyTxType:
	case tx.Protected():
		base = 35 + 2*chainID // EIP-155
	default:
		base = 27
	}
	parity := new(big.Int).Sub(v, new(big.Int).SetUint64(base))
	switch {
	case !parity.IsUint64() || parity.Uint64() > 1:
		return spanTx{}, errors.New("its v is out of range")
	case r.BitLen() > 256 || s.BitLen() > 256:
		return spanTx{}, errors.New("its signature is out of range")
	case tx.Protected() && !sameNumber(tx.ChainId(), chainID):
		return spanTx{}, errors.New("it is of another chain")
	}
	return spanTx{Transaction: tx, parity: parity.Uint64() == 1}, nil
}

func sameNumber(a *big.Int, b uint64) bool { return a.IsUint64() && a.Uint64() == b }

func (tx spanTx) legacy() bool { return tx.Type() == types.LegacyTxType }

func (tx spanTx) signature() ([]byte, error) {
	_, r, s := tx.RawSignatureValues()
	out := make([]byte, 2*common.HashLength)
	r.FillBytes(out[:common.HashLength])
	s.FillBytes(out[common.HashLength:])
	return out, nil
}

// recipient is empty for what creates a contract: a bit of its own tells.
func (tx spanTx) recipient() ([]byte, error) {
	if tx.To() == nil {
		return nil, nil
	}
	return tx.To()[:], nil
}

// data is what the other fields leave over.
func (tx spanTx) data() ([]byte, error) {
	var fields []any
	switch tx.Type() {
	case types.LegacyTxType:
		fields = []any{tx.Value(), tx.GasPrice(), tx.Data()}
	case types.AccessListTxType:
		fields = []any{tx.Value(), tx.GasPrice(), tx.Data(), tx.AccessList()}
	case types.DynamicFeeTxType:
		fields = []any{tx.Value(), tx.GasTipCap(), tx.GasFeeCap(), tx.Data(), tx.AccessList()}
	case types.SetCodeTxType:
		fields = []any{tx.Value(), tx.GasTipCap(), tx.GasFeeCap(), tx.Data(), tx.AccessList(), tx.SetCodeAuthorizations()}
	}
	raw, err := rlp.EncodeToBytes(fields)
	if err != nil {
		return nil, fmt.Errorf("encode a transaction for a span batch: %w", err)
	}
	if tx.legacy() {
		return raw, nil
	}
	return append([]byte{tx.Type()}, raw...), nil
}

func (tx spanTx) nonce() ([]byte, error) { return binary.AppendUvarint(nil, tx.Nonce()), nil }

func (tx spanTx) gas() ([]byte, error) { return binary.AppendUvarint(nil, tx.Gas()), nil }
