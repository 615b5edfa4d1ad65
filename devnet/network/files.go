package network

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/devnet/genesis"
	"github.com/rondoseq/rondo/devnet/l1"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/node/pool"
)

// userBalance is what each user account holds on L2, in ETH; on L1 it is anvil's 10,000.
const userBalance = 10_000

// writeSecrets makes the secret that each op-geth shares with the programs beside it.
func (n *Network) writeSecrets() error {
	for _, name := range n.l2Names() {
		if err := n.writeSecret(name); err != nil {
			return err
		}
	}
	return nil
}

func (n *Network) writeSecret(name string) error {
	var secret [32]byte
	if _, err := rand.Read(secret[:]); err != nil {
		return fmt.Errorf("making an engine secret: %w", err)
	}
	return write(n.dir.JWT(name), []byte(hex.EncodeToString(secret[:])), 0o600)
}

// makeGeths writes the L2 genesis, has op-geth make a database of it, and copies that for every node: making it takes
// a second of computing each time, a copy takes none.
func (n *Network) makeGeths(ctx context.Context) error {
	if err := n.writeL2Genesis(); err != nil {
		return err
	}
	if err := process.Run(ctx, n.services.GethInit(n.dir.GethTemplate())); err != nil {
		return fmt.Errorf("making the L2 genesis: %w", err)
	}
	for _, name := range n.l2Names() {
		if err := n.copyGeth(name); err != nil {
			return err
		}
	}
	return nil
}

func (n *Network) copyGeth(name string) error {
	if err := os.CopyFS(n.dir.Geth(name), os.DirFS(n.dir.GethTemplate())); err != nil {
		return fmt.Errorf("copying the genesis database for %s: %w", name, err)
	}
	return nil
}

func (n *Network) writeL2Genesis() error {
	alloc, err := readAlloc(n.services.Programs.L2Alloc)
	if err != nil {
		return err
	}
	own, err := readAlloc(n.services.Programs.L2Contracts)
	if err != nil {
		return err
	}
	for address, account := range own {
		if err := genesis.Predeploy(alloc, address, account); err != nil {
			return err
		}
	}
	if _, ok := own[pool.DefaultSequencerSet]; !ok {
		return fmt.Errorf("%s holds no SequencerSet at %s", n.services.Programs.L2Contracts, pool.DefaultSequencerSet)
	}
	funded := map[common.Address]*big.Int{}
	for _, u := range n.accounts.Users {
		funded[u.Address] = l1.Ether(userBalance)
	}
	text, err := genesis.L2{ChainID: n.config.L2ChainID, Timestamp: n.l2Time, Alloc: alloc, Funded: funded}.JSON()
	if err != nil {
		return err
	}
	return write(n.dir.L2Genesis(), text, 0o644)
}

func readAlloc(path string) (types.GenesisAlloc, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading an L2 allocation: %w", err)
	}
	alloc, err := genesis.ParseAlloc(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return alloc, nil
}

// readL2Genesis asks op-geth for the hash of L2 block 0.
func (n *Network) readL2Genesis(ctx context.Context) error {
	client, err := rpc.DialContext(ctx, ports.URL(n.verifier.GethRPC))
	if err != nil {
		return fmt.Errorf("connecting to op-geth: %w", err)
	}
	defer client.Close()
	// Read by hand: an L2 header may have fields that go-ethereum's type does not, and then hashes to something else.
	var block struct {
		Hash      common.Hash    `json:"hash"`
		Timestamp hexutil.Uint64 `json:"timestamp"`
	}
	if err := client.CallContext(ctx, &block, "eth_getBlockByNumber", "0x0", false); err != nil {
		return fmt.Errorf("reading L2 block 0: %w", err)
	}
	if uint64(block.Timestamp) != n.l2Time {
		return fmt.Errorf("L2 block 0 has timestamp %d, want %d", block.Timestamp, n.l2Time)
	}
	n.l2Genesis = genesis.BlockID{Hash: block.Hash}
	return nil
}

// writeRollup writes the configurations of op-node.
func (n *Network) writeRollup() error {
	rollup, err := genesis.Rollup{
		L1ChainID: n.config.L1ChainID, L2ChainID: n.config.L2ChainID, L1: n.origin, L2: n.l2Genesis, L2Time: n.l2Time,
		BlockTime: n.config.L2BlockTime.Seconds(), Inbox: genesis.Inbox(n.config.L2ChainID),
		DepositPortal: n.deployment.DepositPortal, SystemConfig: n.deployment.SystemConfig,
	}.JSON()
	if err != nil {
		return err
	}
	l1Config, err := genesis.L1JSON(n.config.L1ChainID)
	if err != nil {
		return err
	}
	if err := write(n.dir.Rollup(), rollup, 0o644); err != nil {
		return err
	}
	return write(n.dir.L1Config(), l1Config, 0o644)
}

func write(path string, data []byte, mode os.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	if err := os.WriteFile(path, data, mode); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return nil
}
