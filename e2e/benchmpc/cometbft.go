package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"time"

	"github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/p2p"
)

// signer is the key that a party proves itself with.
type signer struct{ key *ecdsa.PrivateKey }

// Address implements pool.Signer.
func (s signer) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// SignHash implements pool.Signer.
func (s signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.key) }

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
	ids := map[common.Address]uint64{}
	var signers []signer
	for i := range n {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, fmt.Errorf("make signer key: %w", err)
		}
		signers = append(signers, signer{key})
		ids[signers[i].Address()] = uint64(i + 1)
	}
	lookup := func(a common.Address) (uint64, bool) { id, ok := ids[a]; return id, ok }
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
	listen, err := freeAddress()
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

// freeAddress asks the system for a port, which somebody else could take before it is used.
func freeAddress() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a port: %w", err)
	}
	return l.Addr().String(), l.Close()
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
