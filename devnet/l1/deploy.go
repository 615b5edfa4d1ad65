package l1

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/devnet/accounts"
	"github.com/rondoseq/rondo/devnet/genesis"
	"github.com/rondoseq/rondo/node/deploy"
)

// Deployment is the addresses of the L1 contracts, as the deployment script writes them.
type Deployment = deploy.Deployment

// Deployer runs the deployment script.
type Deployer struct {
	// Forge is the program, Root the folder of foundry.toml.
	Forge, Root string
	// RPC is the L1 URL, L2ChainID goes into the record, Out is the file for the addresses.
	RPC       string
	L2ChainID uint64
	Out       string
	// Log is the file for what forge prints.
	Log string
	// Key deploys and owns everything; Batcher is the first batcher; Owners are put on the whitelist and given tokens.
	Key     accounts.Account
	Batcher common.Address
	Owners  []accounts.Account
	// ExitDelay is in seconds.
	ExitDelay uint64
}

// script is the deployment script: like that of `rondo deploy`, with a stake token that anybody can mint.
const script = "DeployDevnet"

// Deploy runs the script and returns the addresses that it wrote.
func (d Deployer) Deploy(ctx context.Context) (Deployment, error) {
	if err := os.MkdirAll(filepath.Dir(d.Out), 0o755); err != nil {
		return Deployment{}, fmt.Errorf("deploying contracts: %w", err)
	}
	forge := deploy.Forge{Path: d.Forge, Root: d.Root, RPC: d.RPC, Work: filepath.Dir(d.Out), Log: d.Log}
	if err := forge.Run(ctx, deploy.Script{Name: script, Env: d.env(), Broadcast: true}); err != nil {
		return Deployment{}, fmt.Errorf("deploying contracts: %w", err)
	}
	return readDeployment(d.Out)
}

func (d Deployer) env() []string {
	owners := make([]string, len(d.Owners))
	for i, o := range d.Owners {
		owners[i] = o.Address.Hex()
	}
	return []string{
		"DEPLOYER_KEY=" + d.Key.KeyHex(),
		"DEPLOY_OUT=" + d.Out,
		"BATCHER=" + d.Batcher.Hex(),
		"OWNERS=" + strings.Join(owners, ","),
		fmt.Sprintf("EXIT_DELAY=%d", d.ExitDelay),
		fmt.Sprintf("L2_CHAIN_ID=%d", d.L2ChainID),
		fmt.Sprintf("L2_GAS_LIMIT=%d", genesis.GasLimit),
		"BLOBBASEFEE_SCALAR=0", // as in rollup.json
	}
}

func readDeployment(path string) (Deployment, error) {
	d, err := deploy.ReadFile(path)
	if err != nil {
		return Deployment{}, err
	}
	if d.SystemConfig == (common.Address{}) || d.DepositPortal == (common.Address{}) {
		return Deployment{}, fmt.Errorf("reading the deployment %s: systemConfig or depositPortal is missing", path)
	}
	return d, nil
}
