package deploy

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/testkeys"
)

// devnets are the chain ids that count as devnets: that of Rondo's own L1, and the usual ones of hardhat, anvil and geth --dev.
// Published test keys may be used there and nowhere else.
var devnets = []uint64{900, 1337, 31337}

// IsDevnet tells whether a chain counts as a devnet.
func IsDevnet(chainID uint64) bool { return slices.Contains(devnets, chainID) }

// refusePublished stops a deployment that would give power over other people's money to a key that everybody has.
func (c *Config) refusePublished() error {
	if IsDevnet(c.L1ChainID) {
		return nil
	}
	holders := []struct {
		name    string
		address common.Address
	}{
		{"admin", c.Admin},
		{"governance.council", c.Governance.Council},
		{"rollup.owner", c.Rollup.Owner},
		{"rollup.batcher", c.Rollup.Batcher},
		{"rollup.unsafe_signer", c.Rollup.UnsafeSigner},
		{"stake.mpc", c.Stake.MPC},
		{"stake.slashing.treasury", c.Stake.Slashing.Treasury},
	}
	for _, h := range holders {
		known, err := testkeys.Published(h.address)
		if err != nil {
			return fmt.Errorf("looking whether %s is a published test key: %w", h.name, err)
		}
		if known {
			return fmt.Errorf("%s %s is a published test key, which everybody has, and chain %d is no devnet", h.name, h.address, c.L1ChainID)
		}
	}
	return nil
}
