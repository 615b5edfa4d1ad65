package usertx

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// rules are those of op-geth's transaction pool, with its default settings, for a chain with the forks up to Prague
// (Isthmus). They are written again here, in the pool's own words, since op-geth does not tell its verdict. A test
// compares both, word by word.
type rules struct{ signer types.Signer }

func newRules(l2ChainID uint64) rules {
	return rules{types.NewPragueSigner(new(big.Int).SetUint64(l2ChainID))}
}

const (
	maxTxSize = 128 << 10 // bytes
	priceBump = 10        // percent that a replacement must pay more
	minTip    = 1         // wei
)

// The words of op-geth (core/error.go, core/txpool/errors.go, core/vm/errors.go).
var (
	errOversized         = errors.New("oversized data")
	errInitCode          = errors.New("max initcode size exceeded")
	errGasLimit          = errors.New("exceeds block gas limit")
	errTipAboveFeeCap    = errors.New("max priority fee per gas higher than max fee per gas")
	errInvalidSender     = errors.New("invalid sender")
	errNonceMax          = errors.New("nonce has max value")
	errNonceTooLow       = errors.New("nonce too low")
	errIntrinsicGas      = errors.New("intrinsic gas too low")
	errFloorGas          = errors.New("insufficient gas for floor data gas cost")
	errTipTooLow         = errors.New("transaction gas price below minimum")
	errNoAuthorization   = errors.New("set code tx must have at least one authorization tuple")
	errInsufficientFunds = errors.New("insufficient funds for gas * price + value")
	errReplacement       = errors.New("replacement transaction underpriced")
	errAlreadyKnown      = errors.New("already known")
)

// basic checks what needs no account. gasLimit is the newest block's.
func (r rules) basic(tx *types.Transaction, gasLimit uint64) error {
	if tx.Type() == types.BlobTxType {
		return types.ErrTxTypeNotSupported
	}
	if size := tx.Size(); size > maxTxSize {
		return fmt.Errorf("%w: transaction size %v, limit %v", errOversized, size, maxTxSize)
	}
	if size := len(tx.Data()); tx.To() == nil && size > params.MaxInitCodeSize {
		return fmt.Errorf("%w: code size %v limit %v", errInitCode, size, params.MaxInitCodeSize)
	}
	if tx.Gas() > gasLimit {
		return errGasLimit
	}
	if tx.GasFeeCapIntCmp(tx.GasTipCap()) < 0 {
		return errTipAboveFeeCap
	}
	if _, err := types.Sender(r.signer, tx); err != nil {
		return fmt.Errorf("%w: %w", errInvalidSender, err)
	}
	if tx.Nonce()+1 < tx.Nonce() {
		return errNonceMax
	}
	if err := checkGas(tx); err != nil {
		return err
	}
	if tx.GasTipCapIntCmp(big.NewInt(minTip)) < 0 {
		return fmt.Errorf("%w: gas tip cap %v, minimum needed %v", errTipTooLow, tx.GasTipCap(), minTip)
	}
	if tx.Type() == types.SetCodeTxType && len(tx.SetCodeAuthorizations()) == 0 {
		return errNoAuthorization
	}
	return nil
}

// checkGas compares the gas limit with what the transaction costs before it runs: EIP-2028, EIP-2930, EIP-3860,
// EIP-7702, and the floor of EIP-7623.
func checkGas(tx *types.Transaction) error {
	data := tx.Data()
	zeros := uint64(bytes.Count(data, []byte{0}))
	others := uint64(len(data)) - zeros

	need := params.TxGas
	if tx.To() == nil {
		need = params.TxGasContractCreation + uint64(len(data)+31)/32*params.InitCodeWordGas
	}
	need += zeros*params.TxDataZeroGas + others*params.TxDataNonZeroGasEIP2028
	list := tx.AccessList()
	need += uint64(len(list))*params.TxAccessListAddressGas + uint64(list.StorageKeys())*params.TxAccessListStorageKeyGas
	need += uint64(len(tx.SetCodeAuthorizations())) * params.CallNewAccountGas
	if tx.Gas() < need {
		return fmt.Errorf("%w: gas %v, minimum needed %v", errIntrinsicGas, tx.Gas(), need)
	}
	floor := params.TxGas + (zeros+others*params.TxTokenPerNonZeroByte)*params.TxCostFloorPerToken
	if tx.Gas() < floor {
		return fmt.Errorf("%w: gas %v, minimum needed %v", errFloorGas, tx.Gas(), floor)
	}
	return nil
}

// replaces says whether tx pays enough more than old to take its place.
func replaces(tx, old *types.Transaction) bool {
	atLeast := func(v *big.Int) *big.Int {
		v = new(big.Int).Mul(v, big.NewInt(100+priceBump))
		return v.Div(v, big.NewInt(100))
	}
	return old.GasFeeCapCmp(tx) < 0 && old.GasTipCapCmp(tx) < 0 &&
		tx.GasFeeCapIntCmp(atLeast(old.GasFeeCap())) >= 0 && tx.GasTipCapIntCmp(atLeast(old.GasTipCap())) >= 0
}
