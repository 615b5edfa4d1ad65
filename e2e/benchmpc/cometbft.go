package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/testports"
)

// cometNode is a CometBFT switch with the pool's reactor, without consensus.
type cometNode struct {
	sw        *cmtp2p.Switch
	transport *cmtp2p.MultiplexTransport
	reactor   *p2p.Reactor
	addr      *cmtp2p.NetAddress
}

// connectCometBFT connects reactors as they are in a node, with its rates.
func connectCometBFT(ctx context.Context, n int) (*mesh, error) {
	m := &mesh{ends: map[mpc.PartyID]*counted{}}
	signers, lookup, err := newSigners(n)
	if err != nil {
		return nil, err
	}
	var nodes []*cometNode
	m.close = func() error {
		var errs []error
		for _, node := range nodes {
			errs = append(errs, node.sw.Stop(), node.transport.Close())
		}
		return errors.Join(errs...)
	}
	for i := range n {
		node, err := startCometNode(signers[i], lookup)
		if err != nil {
			return nil, errors.Join(err, m.close())
		}
		nodes = append(nodes, node)
		for _, before := range nodes[:i] {
			if err := node.sw.DialPeerWithAddress(before.addr); err != nil {
				return nil, errors.Join(fmt.Errorf("connect: %w", err), m.close())
			}
		}
		m.ends[mpc.PartyID(i+1)] = &counted{Transport: node.reactor.MPC(), others: uint64(n - 1)}
	}
	for _, node := range nodes {
		if err := node.awaitPeers(ctx, n-1); err != nil {
			return nil, errors.Join(err, m.close())
		}
	}
	return m, nil
}

func startCometNode(key signer, lookup func(common.Address) (uint64, bool)) (*cometNode, error) {
	cfg := config.DefaultP2PConfig()
	cfg.SendRate, cfg.RecvRate = 100<<20, 100<<20
	cfg.FlushThrottleTimeout = time.Millisecond
	cfg.AllowDuplicateIP, cfg.MaxNumInboundPeers = true, 100
	listen, err := testports.Address()
	if err != nil {
		return nil, err
	}
	nodeKey := cmtp2p.NodeKey{PrivKey: ed25519.GenPrivKey()}
	node := new(cometNode)
	if node.addr, err = cmtp2p.NewNetAddressString(cmtp2p.IDAddressString(nodeKey.ID(), listen)); err != nil {
		return nil, fmt.Errorf("node address: %w", err)
	}
	if node.reactor, err = p2p.New(p2p.Config{ChainID: mpctest.ChainID, NodeID: nodeKey.ID(), Signer: key, Lookup: lookup}); err != nil {
		return nil, err
	}
	info := cmtp2p.DefaultNodeInfo{
		ProtocolVersion: cmtp2p.NewProtocolVersion(1, 1, 1), DefaultNodeID: nodeKey.ID(), ListenAddr: listen,
		Network: mpctest.ChainID, Version: "1", Channels: []byte{p2p.ChannelMPC, p2p.ChannelUserTx}, Moniker: "bench",
	}
	node.transport = cmtp2p.NewMultiplexTransport(info, nodeKey, cmtp2p.MConnConfig(cfg))
	if err := node.transport.Listen(*node.addr); err != nil {
		return nil, fmt.Errorf("listen on %s: %w", listen, err)
	}
	node.sw = cmtp2p.NewSwitch(cfg, node.transport)
	node.sw.SetLogger(log.NewNopLogger())
	node.sw.SetNodeKey(&nodeKey)
	node.sw.SetNodeInfo(info)
	node.sw.AddReactor(p2p.ReactorName, node.reactor)
	if err := node.sw.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("start switch: %w", err), node.transport.Close())
	}
	return node, nil
}

// awaitPeers waits until n peers have proven who they are.
func (c *cometNode) awaitPeers(ctx context.Context, n int) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	poll := time.NewTicker(5 * time.Millisecond)
	defer poll.Stop()
	for {
		proven := 0
		for _, p := range c.reactor.Peers() {
			if p.IsSequencer {
				proven++
			}
		}
		if proven == n {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%d of %d peers are connected: %w", proven, n, ctx.Err())
		case <-poll.C:
		}
	}
}
