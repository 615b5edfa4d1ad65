package network

import (
	"context"
	"crypto/rand"
	"fmt"
	"path/filepath"

	"github.com/rondoseq/rondo/devnet/genesis"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/node/bridge"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// publishedPreParams is how many sets of pre-parameters a devnet may use. Sequencers beyond them make their own.
const publishedPreParams = 8

// Distances on L1 that are short because L1 is: blocks become final after two others, and nobody reorganises it.
const (
	l1Interval = 2
	seedLag    = 8 // further than the newest L1 block is ahead of the cursor: nobody knows the seed when its block is fixed
)

// makeHomes writes the home folder of every PoS node. All get the same genesis file, made from L1 at the block that L2
// starts at.
func (n *Network) makeHomes(ctx context.Context) error {
	g, err := bridge.ReadGenesis(ctx, n.chain.Eth(), fmt.Sprintf("rondo-%d", n.config.L2ChainID), n.poolParams(),
		bridge.L2Genesis{Hash: n.l2Genesis.Hash, Origin: payload.Origin{Number: n.origin.Number, Hash: n.origin.Hash}}, n.origin.Number)
	if err != nil {
		return fmt.Errorf("making the pool's genesis: %w", err)
	}
	if n.genesis, err = home.NewGenesisDoc(g); err != nil {
		return fmt.Errorf("making the pool's genesis: %w", err)
	}
	for _, m := range n.present() {
		if err := n.makeHome(m); err != nil {
			return err
		}
	}
	return nil
}

// makeHome writes the home folder of one PoS node, with all others as its peers.
func (n *Network) makeHome(m member) error {
	k := home.Keys{Signer: m.keys.Signer.Key, Node: m.node, Passphrase: rand.Text()}
	c, err := n.nodeConfig(m)
	if err == nil {
		err = home.Create(n.dir.Node(m.Name()), c, k, n.genesis)
	}
	if err != nil {
		return fmt.Errorf("making the home folder of %s: %w", m.Name(), err)
	}
	return nil
}

// poolParams are the constants of the pool, with a devnet's short times.
func (n *Network) poolParams() pool.Params {
	p := pool.DefaultParams()
	p.L1ChainID, p.L2ChainID, p.LockingPool, p.Devnet = n.config.L1ChainID, n.config.L2ChainID, n.deployment.LockingPool, true
	p.L2BlockTime, p.L2GenesisSec = n.config.L2BlockTime.Seconds(), n.l2Time
	p.EpochLength, p.StallMillis = n.config.EpochLength, uint64(n.config.StallTimeout.Std().Milliseconds())
	p.L1Interval, p.SeedLag = l1Interval, seedLag
	p.Batch.Inbox = genesis.Inbox(n.config.L2ChainID)
	p.MPC.ReadyMillis, p.MPC.KeygenMillis, p.MPC.RetireMillis = 5_000, 120_000, 120_000
	p.MPC.RefreshMillis = uint64(n.config.MPCRefresh.Std().Milliseconds())
	p.MPC.MinParticipants = uint64(min(n.config.Sequencers, int(p.MPC.MinParticipants)))
	return p
}

func (n *Network) nodeConfig(own member) (home.Config, error) {
	c := home.DefaultConfig()
	c.Moniker = own.Name()
	c.RPC.Listen = ports.Address(own.Node)
	c.P2P.Listen = ports.Address(own.P2P)
	c.MPC.Transport, c.MPC.Listen = n.config.MPCTransport, ports.Address(own.MPC)
	for _, m := range n.others(own) {
		peer, err := m.peer()
		if err != nil {
			return home.Config{}, err
		}
		peer.AddTo(&c)
	}
	c.CometBFT.Listen = ports.Address(own.Comet)
	c.Metrics.Listen = ports.Address(own.Metrics)
	c.L1.RPC = ports.URL(n.services.L1)
	c.L1.Poll = n.config.L1BlockTime.Std() / 4
	c.L2 = home.L2{
		EthRPC: ports.URL(own.GethRPC), Engine: ports.URL(own.GethEngine), JWT: filepath.Clean(n.dir.JWT(own.Name())),
		OpNode: ports.URL(own.OpNode), Batcher: ports.URL(own.Batcher),
	}
	if own.Number <= publishedPreParams {
		c.MPC.DevnetPreParams = own.Number
	}
	return c, nil
}
