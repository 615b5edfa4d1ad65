// Package genesis writes the three files that the rollup's programs start from: the L2 genesis block for op-geth, and
// the rollup and L1 chain configurations for op-node. It is given chain ids, times, addresses and the allocation of
// predeploys, and hands on JSON. The types of the OP Stack are not imported, so that its releases can change below.
package genesis

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// GasLimit is the gas limit of an L2 block. A full one must fit into a request to op-node in hex (5 MiB), at one byte for 10
// gas.
const GasLimit = 24_000_000

// EIP-1559 parameters of L2, as OP Mainnet has had them since Canyon.
const (
	eip1559Elasticity  = 6
	eip1559Denominator = 250
	// denominatorBedrock applies before Canyon, which is active from the first block; op-geth wants it all the same.
	denominatorBedrock = 50
)

// sequencerFeeVault is the predeploy that receives the priority fees, and op-node's fee recipient.
var sequencerFeeVault = common.HexToAddress("0x4200000000000000000000000000000000000011")

// L2 is what differs between the genesis blocks of two devnets.
type L2 struct {
	ChainID   uint64
	Timestamp uint64
	// Alloc holds the predeploys, Funded what is added to it.
	Alloc  types.GenesisAlloc
	Funded map[common.Address]*big.Int
}

// ParseAlloc reads an allocation as l2genesis prints it.
func ParseAlloc(data []byte) (types.GenesisAlloc, error) {
	var alloc types.GenesisAlloc
	if err := json.Unmarshal(data, &alloc); err != nil {
		return nil, fmt.Errorf("parsing L2 allocation: %w", err)
	}
	return alloc, nil
}

// Predeploy adds a contract to alloc. It refuses an address that holds one already.
func Predeploy(alloc types.GenesisAlloc, address common.Address, account types.Account) error {
	if _, taken := alloc[address]; taken {
		return fmt.Errorf("adding predeploy %s: the address is taken", address)
	}
	alloc[address] = account
	return nil
}

// JSON returns the genesis block in the form that `geth init` reads.
func (g L2) JSON() ([]byte, error) {
	alloc := make(map[string]types.Account, len(g.Alloc)+len(g.Funded))
	for address, account := range g.Alloc {
		if account.Balance == nil {
			account.Balance = new(big.Int) // the format wants every account to state one
		}
		alloc[allocKey(address)] = account
	}
	for address, balance := range g.Funded {
		account := g.Alloc[address]
		account.Balance = balance
		alloc[allocKey(address)] = account
	}
	return indent(map[string]any{
		"config":        l2ChainConfig(g.ChainID),
		"nonce":         "0x0",
		"timestamp":     hexutil.Uint64(g.Timestamp),
		"extraData":     hexutil.Bytes(extraData()),
		"gasLimit":      hexutil.Uint64(GasLimit),
		"difficulty":    "0x0",
		"mixHash":       common.Hash{},
		"coinbase":      sequencerFeeVault,
		"number":        "0x0",
		"gasUsed":       "0x0",
		"parentHash":    common.Hash{},
		"baseFeePerGas": hexutil.Uint64(1_000_000_000),
		"excessBlobGas": "0x0",
		"blobGasUsed":   "0x0",
		"alloc":         alloc,
	})
}

// l2ChainConfig has every fork up to Jovian active from the first block.
func l2ChainConfig(chainID uint64) map[string]any {
	config := l1Forks(chainID)
	for _, name := range []string{"regolith", "canyon", "ecotone", "fjord", "granite", "holocene", "isthmus", "jovian"} {
		config[name+"Time"] = 0
	}
	config["mergeNetsplitBlock"] = 0
	config["bedrockBlock"] = 0
	config["optimism"] = chainOpConfig()
	return config
}

func chainOpConfig() map[string]any {
	return map[string]any{
		"eip1559Elasticity":        eip1559Elasticity,
		"eip1559Denominator":       denominatorBedrock,
		"eip1559DenominatorCanyon": eip1559Denominator,
	}
}

// extraData carries the EIP-1559 parameters in the header, in Jovian's form: a version byte, denominator, elasticity,
// and the minimum base fee, which is 0.
func extraData() []byte {
	out := []byte{1, 0, 0, 0, eip1559Denominator, 0, 0, 0, eip1559Elasticity}
	return append(out, make([]byte, 8)...)
}

// allocKey is an address as genesis files write it.
func allocKey(a common.Address) string { return strings.ToLower(strings.TrimPrefix(a.Hex(), "0x")) }

// indent encodes v with sorted keys, one field a line.
func indent(v any) ([]byte, error) {
	out, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encoding genesis: %w", err)
	}
	return append(out, '\n'), nil
}
