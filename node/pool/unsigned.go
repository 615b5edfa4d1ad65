package pool

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
)

// unsignedDynamicFee are the fields that an EIP-1559 transaction's signature covers.
type unsignedDynamicFee struct {
	ChainID    *big.Int
	Nonce      uint64
	GasTipCap  *big.Int
	GasFeeCap  *big.Int
	Gas        uint64
	To         *common.Address `rlp:"nil"`
	Value      *big.Int
	Data       []byte
	AccessList types.AccessList
}

// EncodeUnsignedTx gives the bytes whose Keccak-256 is the signing hash of an EIP-1559 transaction.
func EncodeUnsignedTx(tx *types.Transaction) ([]byte, error) {
	if tx.Type() != types.DynamicFeeTxType {
		return nil, fmt.Errorf("transaction is of type %d, want %d (EIP-1559)", tx.Type(), types.DynamicFeeTxType)
	}
	raw, err := rlp.EncodeToBytes(&unsignedDynamicFee{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(), Gas: tx.Gas(),
		To: tx.To(), Value: tx.Value(), Data: tx.Data(), AccessList: tx.AccessList(),
	})
	if err != nil {
		return nil, fmt.Errorf("encode unsigned transaction: %w", err)
	}
	return append([]byte{types.DynamicFeeTxType}, raw...), nil
}

// DecodeUnsignedTx reads what EncodeUnsignedTx wrote, from untrusted bytes.
func DecodeUnsignedTx(raw []byte) (*types.Transaction, error) {
	if len(raw) == 0 || len(raw) > MaxContentBytes {
		return nil, fmt.Errorf("unsigned transaction has %d bytes, want 1 to %d", len(raw), MaxContentBytes)
	}
	if raw[0] != types.DynamicFeeTxType {
		return nil, fmt.Errorf("unsigned transaction is of type %d, want %d (EIP-1559)", raw[0], types.DynamicFeeTxType)
	}
	var u unsignedDynamicFee
	if err := rlp.DecodeBytes(raw[1:], &u); err != nil {
		return nil, fmt.Errorf("unsigned transaction: %w", err)
	}
	if u.ChainID.Sign() <= 0 {
		return nil, errors.New("unsigned transaction names no chain")
	}
	for _, n := range []*big.Int{u.ChainID, u.GasTipCap, u.GasFeeCap, u.Value} {
		if n.BitLen() > 256 {
			return nil, errors.New("unsigned transaction has a number of more than 256 bits")
		}
	}
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: u.ChainID, Nonce: u.Nonce, GasTipCap: u.GasTipCap, GasFeeCap: u.GasFeeCap, Gas: u.Gas, To: u.To,
		Value: u.Value, Data: u.Data, AccessList: u.AccessList,
	}), nil
}
