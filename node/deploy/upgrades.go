package deploy

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

// upgraded is the event of ERC-1967 by which a proxy says that its code was replaced. The first one is of its construction.
var upgraded = crypto.Keccak256Hash([]byte("Upgraded(address)"))

// logReader reads events: an ethclient.Client.
type logReader interface {
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

// checkUpgrades makes sure that the code behind every proxy is its first. Code that was there for a while may have left something
// in storage, which no look at the present shows.
func (d *Deployer) checkUpgrades(ctx context.Context) error {
	file, err := ReadFile(d.File)
	if err != nil {
		return err
	}
	client, err := ethclient.DialContext(ctx, d.Forge.RPC)
	if err != nil {
		return fmt.Errorf("connecting to L1: %w", err)
	}
	defer client.Close()
	return countUpgrades(ctx, client, &file)
}

func countUpgrades(ctx context.Context, client logReader, d *Deployment) error {
	for _, proxy := range []Named{{"LockingPool", d.LockingPool}, {"StakeVotes", d.StakeVotes}, {"governor", d.Governor}} {
		if proxy.Address == (common.Address{}) {
			continue
		}
		logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{
			FromBlock: new(big.Int).SetUint64(d.StartBlock), Addresses: []common.Address{proxy.Address}, Topics: [][]common.Hash{{upgraded}},
		})
		if err != nil {
			return fmt.Errorf("reading the upgrades of %s since block %d (an archive of all events is needed): %w", proxy.Name, d.StartBlock, err)
		}
		if len(logs) != 1 {
			return fmt.Errorf("%s %s has got code %d times since block %d, expected was once: see what it did in between",
				proxy.Name, proxy.Address, len(logs), d.StartBlock)
		}
	}
	return nil
}
