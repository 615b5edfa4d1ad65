package policy

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/rondoseq/rondo/node/pool"
)

// decodeTransaction reads the unsigned transaction that a content must be.
func decodeTransaction(content []byte) (*types.Transaction, error) {
	if len(content) > 0 && content[0] != types.DynamicFeeTxType {
		return nil, refuseType(content[0])
	}
	tx, err := pool.DecodeUnsignedTx(content)
	if err != nil {
		return nil, refuse("content is not an unsigned transaction")
	}
	if again, err := pool.EncodeUnsignedTx(tx); err != nil || !bytes.Equal(again, content) {
		return nil, refuse("content is not the canonical form of its transaction")
	}
	return tx, nil
}

// checkTransaction checks everything about a batch transaction that needs no view of a chain, its data aside.
func checkTransaction(content []byte, params *pool.Params) (*types.Transaction, error) {
	tx, err := decodeTransaction(content)
	if err != nil {
		return nil, err
	}
	batch := &params.Batch
	limit := new(big.Int).SetUint64(batch.MaxFeeCap)
	switch {
	case tx.ChainId().Cmp(new(big.Int).SetUint64(params.L1ChainID)) != 0:
		return nil, refuse("chain id is not that of L1")
	case tx.To() == nil || *tx.To() != batch.Inbox:
		return nil, refuse("target is not the batch inbox")
	case tx.Value().Sign() != 0:
		return nil, refuse("value is not zero")
	case len(tx.AccessList()) > 0:
		return nil, refuse("access list is not empty")
	case tx.GasFeeCap().Cmp(limit) > 0:
		return nil, refuse("fee cap is above the limit")
	case tx.GasTipCap().Cmp(tx.GasFeeCap()) > 0:
		return nil, refuse("tip is above the fee cap")
	case tx.Gas() > batch.MaxGas:
		return nil, refuse("gas is above the limit")
	case tx.Gas() < minGas(tx.Data()):
		return nil, refuse("gas is below what the data costs")
	}
	return tx, nil
}

func refuseType(kind byte) error {
	switch kind {
	case types.BlobTxType:
		return refuse("blob transactions are not supported")
	case types.LegacyTxType, types.AccessListTxType, types.SetCodeTxType:
		return refuse("transactions of type %d are not supported", kind)
	}
	return refuse("content is not an EIP-1559 transaction")
}

// Gas that L1 takes for a transaction that only carries data: EIP-2028 and the floor of EIP-7623.
const (
	txGas            = 21_000
	zeroByteGas      = 4
	nonZeroByteGas   = 16
	tokensPerNonZero = 4
	floorGasPerToken = 10
)

// minGas is the gas limit below which L1 refuses a transaction with this data.
func minGas(data []byte) uint64 {
	zeros := uint64(bytes.Count(data, []byte{0}))
	rest := uint64(len(data)) - zeros
	intrinsic := zeros*zeroByteGas + rest*nonZeroByteGas
	floor := (zeros + rest*tokensPerNonZero) * floorGasPerToken
	return txGas + max(intrinsic, floor)
}
