package deploy

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/rondoseq/rondo/bindings"
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
	type holder struct {
		name    string
		address common.Address
	}
	holders := []holder{
		{"admin", c.Admin},
		{"governance.council", c.Governance.Council},
		{"rollup.owner", c.Rollup.Owner},
		{"rollup.batcher", c.Rollup.Batcher},
		{"rollup.unsafe_signer", c.Rollup.UnsafeSigner},
		{"rollup.mpc", c.Rollup.MPC},
		{"stake.mpc", c.Stake.MPC},
		{"stake.slashing.treasury", c.Stake.Slashing.Treasury},
	}
	for i, owner := range c.Stake.Whitelist {
		holders = append(holders, holder{fmt.Sprintf("stake.whitelist[%d]", i), owner})
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

// refuseDevToken stops a deployment whose stake is a token that anybody can mint.
func (c *Config) refuseDevToken(ctx context.Context, client *ethclient.Client) error {
	if IsDevnet(c.L1ChainID) {
		return nil
	}
	code, err := client.CodeAt(ctx, c.Stake.Token, nil)
	if err != nil {
		return fmt.Errorf("reading the code of stake.token %s: %w", c.Stake.Token, err)
	}
	if isDevToken(code) {
		return fmt.Errorf("stake.token %s is a DevToken, which anybody can mint, and chain %d is no devnet", c.Stake.Token, c.L1ChainID)
	}
	return nil
}

// isDevToken tells whether this is the code that the constructor of DevToken leaves.
func isDevToken(code []byte) bool {
	return len(code) > 0 && strings.Contains(bindings.DevTokenMetaData.Bin, hex.EncodeToString(code))
}
