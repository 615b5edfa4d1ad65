package payload

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// Origin names the L1 block that an L2 block is derived from.
type Origin struct {
	Number uint64
	Hash   common.Hash
}

// depositTx is a deposit transaction (https://specs.optimism.io/protocol/deposits.html#the-deposited-transaction-type).
type depositTx struct {
	SourceHash common.Hash
	From       common.Address
	To         []byte
	Mint       []byte
	Value      []byte
	Gas        uint64
	IsSystem   bool
	Data       []byte
}

// The packed L1 attributes of Ecotone and later forks: selector 4, base fee scalar 4, blob base fee scalar 4, sequence
// number 8, timestamp 8, number 8, base fee 32, blob base fee 32, hash 32, batcher 32, and more
// (https://specs.optimism.io/protocol/ecotone/l1-attributes.html).
const (
	sequenceNumberAt = 12
	originNumberAt   = 28
	originHashAt     = 100
	minAttributes    = originHashAt + 32 + 32
)

// attributes are the data of the L1 attributes deposit, which is the first transaction of every L2 block.
func (e *Envelope) attributes() ([]byte, error) {
	txs := e.Payload.Transactions
	if len(txs) == 0 || len(txs[0]) == 0 || txs[0][0] != DepositTxType {
		return nil, fmt.Errorf("%w: block %d does not start with an L1 attributes deposit", ErrMalformed, e.Number())
	}
	var dep depositTx
	if err := rlp.DecodeBytes(txs[0][1:], &dep); err != nil {
		return nil, fmt.Errorf("%w: L1 attributes deposit of block %d: %w", ErrMalformed, e.Number(), err)
	}
	if len(dep.Data) < minAttributes {
		return nil, fmt.Errorf("%w: L1 attributes of block %d have %d bytes, want at least %d",
			ErrMalformed, e.Number(), len(dep.Data), minAttributes)
	}
	return dep.Data, nil
}

// L1Origin reads the L1 block that the block is derived from.
func (e *Envelope) L1Origin() (Origin, error) {
	data, err := e.attributes()
	if err != nil {
		return Origin{}, err
	}
	return Origin{
		Number: binary.BigEndian.Uint64(data[originNumberAt:]), Hash: common.BytesToHash(data[originHashAt : originHashAt+32]),
	}, nil
}

// SequenceNumber reads how many L2 blocks with the same L1 origin come before the block.
func (e *Envelope) SequenceNumber() (uint64, error) {
	data, err := e.attributes()
	if err != nil {
		return 0, err
	}
	return binary.BigEndian.Uint64(data[sequenceNumberAt:]), nil
}
