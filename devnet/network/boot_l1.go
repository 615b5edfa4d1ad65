package network

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/devnet/genesis"
	"github.com/rondoseq/rondo/devnet/l1"
	"github.com/rondoseq/rondo/devnet/ports"
)

// ownerBalance is what the owners get for gas, in ETH.
const ownerBalance = 1000

// rewardFunds is what LockingPool holds for rewards from the start, in whole tokens: enough for many years.
const rewardFunds = 1_000_000

// saveLimit bounds how long L1 may take to save itself. A paused one cannot, and is killed only after `resume`.
const saveLimit = 20 * time.Second

// bootL1 starts L1, deploys the contracts, locks the stake, and lets blocks come by the clock. While it works, L1 mines
// a block per transaction.
func (n *Network) bootL1(ctx context.Context) error {
	anvil := n.service(n.services.Anvil(n.began.Add(-clockHeadStart).Unix()), n.services.L1)
	anvil.BeforeKill, anvil.AfterStart = n.saveL1, n.restoreL1
	if err := n.table.Start(ctx, anvil); err != nil {
		return err
	}
	chain, err := l1.Dial(ctx, ports.URL(n.services.L1), n.config.L1ChainID)
	if err != nil {
		return err
	}
	n.chain = chain
	n.say("L1 runs")
	if err := n.deploy(ctx); err != nil {
		return err
	}
	if err := n.lockStake(ctx); err != nil {
		return err
	}
	return n.settleL1(ctx)
}

// saveL1 and restoreL1 let `kill l1` and `restart l1` mean what they mean for a chain that others keep too: it is gone
// for a while, and comes back as it was.
func (n *Network) saveL1(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, saveLimit)
	defer cancel()
	return n.chain.Save(ctx, n.dir.L1State())
}

func (n *Network) restoreL1(ctx context.Context) error {
	if err := n.chain.Restore(ctx, n.dir.L1State()); err != nil {
		return err
	}
	return n.chain.Run(ctx, n.config.L1BlockTime.Std())
}

func (n *Network) deploy(ctx context.Context) error {
	d := l1.Deployer{
		Forge: n.services.Programs.Forge, Root: n.services.Programs.Root, RPC: ports.URL(n.services.L1), L2ChainID: n.config.L2ChainID,
		Out: n.dir.Deployment(), Log: n.dir.Log("deploy"), Key: n.accounts.Deployer, Batcher: genesis.NoBatcher,
		Owners: n.accounts.Owners(), ExitDelay: n.config.ExitDelay.Seconds(),
	}
	var err error
	if n.deployment, err = d.Deploy(ctx); err != nil {
		return err
	}
	if err := n.chain.FundRewards(ctx, n.deployment, n.accounts.Deployer, rewardFunds); err != nil {
		return err
	}
	n.say("contracts are on L1")
	return nil
}

func (n *Network) lockStake(ctx context.Context) error {
	var owners []common.Address
	for _, o := range n.accounts.Owners() {
		owners = append(owners, o.Address)
	}
	if err := n.chain.Fund(ctx, l1.Ether(ownerBalance), owners...); err != nil {
		return err
	}
	if err := n.chain.Lock(ctx, n.deployment, n.config.Stake, n.accounts.Sequencers); err != nil {
		return err
	}
	n.say("%d sequencers have locked %d tokens each", len(n.accounts.Sequencers), n.config.Stake)
	return nil
}

// settleL1 mines the block that L2 starts at and the two that make it final, and starts the clock.
func (n *Network) settleL1(ctx context.Context) error {
	origin, err := n.chain.MineAt(ctx, n.l2Time)
	if err != nil {
		return err
	}
	n.origin = genesis.BlockID{Hash: origin.Hash(), Number: origin.Number.Uint64()}
	step := uint64(originAge.Seconds()) / 2
	for i := range uint64(2) {
		if _, err := n.chain.MineAt(ctx, n.l2Time+(i+1)*step); err != nil {
			return err
		}
	}
	if err := n.chain.Run(ctx, n.config.L1BlockTime.Std()); err != nil {
		return err
	}
	final, err := n.chain.Finalized(ctx)
	if err != nil {
		return err
	}
	if final.Number.Uint64() < n.origin.Number {
		return fmt.Errorf("L1 block %d is final, want %d or newer: does this anvil know --slots-in-an-epoch?", final.Number, n.origin.Number)
	}
	return nil
}
