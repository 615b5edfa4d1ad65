package adapter

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// TransactionArgs is the parameter of eth_signTransaction as op-service's remote signer client sends it.
type TransactionArgs struct {
	From                 *common.Address   `json:"from"`
	To                   *common.Address   `json:"to"`
	Gas                  *hexutil.Uint64   `json:"gas"`
	GasPrice             *hexutil.Big      `json:"gasPrice"`
	MaxFeePerGas         *hexutil.Big      `json:"maxFeePerGas"`         // wei
	MaxPriorityFeePerGas *hexutil.Big      `json:"maxPriorityFeePerGas"` // wei
	Value                *hexutil.Big      `json:"value"`                // wei
	Nonce                *hexutil.Uint64   `json:"nonce"`
	Data                 *hexutil.Bytes    `json:"data"` // the older name of Input
	Input                *hexutil.Bytes    `json:"input"`
	AccessList           *types.AccessList `json:"accessList"`
	ChainID              *hexutil.Big      `json:"chainId"`
	BlobVersionedHashes  []common.Hash     `json:"blobVersionedHashes"`
	BlobFeeCap           *hexutil.Big      `json:"maxFeePerBlobGas"`
	AuthList             []any             `json:"authorizationList"`
}

// transaction gives the unsigned EIP-1559 transaction that is asked for. All other types are refused by name.
func (a *TransactionArgs) transaction() (*types.Transaction, error) {
	switch {
	case len(a.BlobVersionedHashes) > 0 || a.BlobFeeCap != nil:
		return nil, fail(codeInvalidTx, "blob transactions (type 3) are not supported: run op-batcher with --data-availability-type calldata")
	case len(a.AuthList) > 0:
		return nil, fail(codeInvalidTx, "set-code transactions (type 4) are not supported")
	case a.GasPrice != nil:
		return nil, fail(codeInvalidTx, "gasPrice: transactions of type 0 and 1 are not supported, only EIP-1559")
	}
	for _, field := range []struct {
		name    string
		missing bool
	}{
		{"from", a.From == nil},
		{"to", a.To == nil},
		{"gas", a.Gas == nil},
		{"nonce", a.Nonce == nil},
		{"chainId", a.ChainID == nil},
		{"maxFeePerGas", a.MaxFeePerGas == nil},
		{"maxPriorityFeePerGas", a.MaxPriorityFeePerGas == nil},
	} {
		if field.missing {
			return nil, fail(codeInvalidTx, "%s is missing", field.name)
		}
	}
	data, err := a.data()
	if err != nil {
		return nil, err
	}
	tx := &types.DynamicFeeTx{
		ChainID: a.ChainID.ToInt(), Nonce: uint64(*a.Nonce), GasTipCap: a.MaxPriorityFeePerGas.ToInt(), GasFeeCap: a.MaxFeePerGas.ToInt(),
		Gas: uint64(*a.Gas), To: a.To, Value: new(big.Int), Data: data,
	}
	if a.Value != nil {
		tx.Value = a.Value.ToInt()
	}
	if a.AccessList != nil {
		tx.AccessList = *a.AccessList
	}
	return types.NewTx(tx), nil
}

func (a *TransactionArgs) data() ([]byte, error) {
	switch {
	case a.Input == nil && a.Data == nil:
		return nil, nil
	case a.Input == nil:
		return *a.Data, nil
	case a.Data != nil && !bytes.Equal(*a.Data, *a.Input):
		return nil, fail(codeInvalidTx, "data and input are both given and differ")
	}
	return *a.Input, nil
}
