// Package payloadtest makes deposit transactions for the L2 blocks of tests.
package payloadtest

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/rondoseq/rondo/node/payload"
)

// Deposit is a deposit transaction with some data, in the encoding of a block
// (https://specs.optimism.io/protocol/deposits.html#the-deposited-transaction-type).
func Deposit(data []byte) []byte {
	const gas, system = uint64(1e6), false
	raw, err := rlp.EncodeToBytes([]any{common.Hash{1}, common.Address{2}, []byte{}, []byte{}, []byte{}, gas, system, data})
	if err != nil {
		panic(err) // of a list of constants
	}
	return append([]byte{payload.DepositTxType}, raw...)
}

// Attributes is the L1 attributes deposit of an L2 block with an origin, before which there are some blocks of the same origin. All
// that nobody here reads is zero (https://specs.optimism.io/protocol/ecotone/l1-attributes.html).
func Attributes(origin payload.Origin, sequence uint64) []byte {
	data := make([]byte, 176)
	binary.BigEndian.PutUint64(data[12:], sequence)
	binary.BigEndian.PutUint64(data[28:], origin.Number)
	copy(data[100:], origin.Hash[:])
	return Deposit(data)
}
