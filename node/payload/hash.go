package payload

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/trie"
)

// ErrWrongHash is wrapped by the error about an envelope that claims the hash of another block.
var ErrWrongHash = errors.New("payload has not the hash that it claims")

// CheckHash tells whether the block's contents are those of the hash that the envelope claims. A producer signs the hash
// alone: without this, anybody could put other contents under its signature.
func (e *Envelope) CheckHash() error {
	if hash := e.ComputeHash(); hash != e.Hash() {
		return fmt.Errorf("%w: block %d has %s and claims %s", ErrWrongHash, e.Number(), hash, e.Hash())
	}
	return nil
}

// ComputeHash is the hash of the block's header, as execution engines compute it. The header has the fields that the payload
// has: withdrawalsRoot stands for the fork Isthmus, since which it is in the header, with an empty list of requests
// (https://specs.optimism.io/protocol/isthmus/exec-engine.html).
func (e *Envelope) ComputeHash() common.Hash {
	p := e.Payload
	h := types.Header{
		ParentHash: p.ParentHash, UncleHash: types.EmptyUncleHash, Coinbase: p.FeeRecipient, Root: p.StateRoot,
		TxHash:      types.DeriveSha(rawTransactions(p.Transactions), trie.NewStackTrie(nil)),
		ReceiptHash: p.ReceiptsRoot, Bloom: types.BytesToBloom(p.LogsBloom), Difficulty: new(big.Int),
		Number: new(big.Int).SetUint64(uint64(p.Number)), GasLimit: uint64(p.GasLimit), GasUsed: uint64(p.GasUsed),
		Time: uint64(p.Timestamp), Extra: p.ExtraData, MixDigest: p.PrevRandao, BaseFee: p.BaseFeePerGas.ToInt(),
		BlobGasUsed: (*uint64)(p.BlobGasUsed), ExcessBlobGas: (*uint64)(p.ExcessBlobGas), ParentBeaconRoot: e.ParentBeaconBlockRoot,
	}
	switch {
	case p.WithdrawalsRoot != nil:
		h.WithdrawalsHash, h.RequestsHash = p.WithdrawalsRoot, &types.EmptyRequestsHash
	case p.Withdrawals != nil:
		h.WithdrawalsHash = &types.EmptyWithdrawalsHash
	}
	return h.Hash()
}

// rawTransactions is a list of transactions of all types, also those of the OP Stack alone, for types.DeriveSha.
type rawTransactions []hexutil.Bytes

// Len implements types.DerivableList.
func (l rawTransactions) Len() int { return len(l) }

// EncodeIndex implements types.DerivableList.
func (l rawTransactions) EncodeIndex(i int, w *bytes.Buffer) { w.Write(l[i]) }
