package genesis

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// Windows of derivation, in L1 blocks: how old a batch may be against its L1 origin, and how long a channel may take.
const (
	sequencerWindow = 3600
	channelTimeout  = 300
	// sequencerDrift is the protocol's constant since Fjord, in seconds.
	sequencerDrift = 1800
)

// feeScalar is version 1, blob base fee scalar 0, base fee scalar 1368, as op-deployer sets it for new chains.
var feeScalar = common.HexToHash("0x0100000000000000000000000000000000000000000000000000000000000558")

// NoBatcher is the batcher address before the pool has a threshold key. It is a hash, so nobody can have its key, and
// no batch is accepted from it.
var NoBatcher = common.BytesToAddress(crypto.Keccak256([]byte("rondo devnet: no batcher yet")))

// BlockID names a block by hash and number.
type BlockID struct {
	Hash   common.Hash `json:"hash"`
	Number uint64      `json:"number"`
}

// Rollup is what differs between the rollup configurations of two devnets.
type Rollup struct {
	L1ChainID, L2ChainID uint64
	// L1 is the L1 block that L2 starts at, L2 the first L2 block.
	L1, L2 BlockID
	// L2Time is the timestamp of the first L2 block, BlockTime the distance of its successors, both in seconds.
	L2Time, BlockTime uint64
	Inbox             common.Address
	DepositPortal     common.Address
	SystemConfig      common.Address
}

// Inbox returns the address that batches of a chain are sent to: 0xff, and the chain id as decimal digits.
func Inbox(l2ChainID uint64) common.Address {
	var a common.Address
	a[0] = 0xff
	for i := len(a) - 1; l2ChainID > 0; i-- {
		a[i] = byte(l2ChainID%10) | byte(l2ChainID/10%10)<<4
		l2ChainID /= 100
	}
	return a
}

// JSON returns the configuration in the form that op-node's --rollup.config reads.
func (r Rollup) JSON() ([]byte, error) {
	config := map[string]any{
		"genesis": map[string]any{
			"l1":            r.L1,
			"l2":            r.L2,
			"l2_time":       r.L2Time,
			"system_config": systemConfig(),
		},
		"block_time":               r.BlockTime,
		"max_sequencer_drift":      sequencerDrift,
		"seq_window_size":          sequencerWindow,
		"channel_timeout":          channelTimeout,
		"l1_chain_id":              r.L1ChainID,
		"l2_chain_id":              r.L2ChainID,
		"batch_inbox_address":      r.Inbox,
		"deposit_contract_address": r.DepositPortal,
		"l1_system_config_address": r.SystemConfig,
		"chain_op_config":          chainOpConfig(),
	}
	for _, fork := range []string{"regolith", "canyon", "delta", "ecotone", "fjord", "granite", "holocene", "isthmus", "jovian"} {
		config[fork+"_time"] = 0
	}
	return indent(config)
}

func systemConfig() map[string]any {
	return map[string]any{
		"batcherAddr":          NoBatcher,
		"overhead":             common.Hash{},
		"scalar":               feeScalar,
		"gasLimit":             GasLimit,
		"eip1559Params":        hexutil.Bytes{0, 0, 0, eip1559Denominator, 0, 0, 0, eip1559Elasticity},
		"operatorFeeParams":    common.Hash{},
		"minBaseFee":           0,
		"daFootprintGasScalar": 0,
	}
}
