// Package node is the PoS node: it wires consensus, bridge, adapter, threshold keys and API into one process. It is given
// a home folder and runs until its context ends or a part fails.
package node

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/rondoseq/rondo/node/adapter"
	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/app"
	"github.com/rondoseq/rondo/node/bridge"
	"github.com/rondoseq/rondo/node/consensus"
	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/metrics"
	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/usertx"
)

// Node is a PoS node, put together and not yet started.
type Node struct {
	home *home.Home
	log  *slog.Logger

	l1        *ethclient.Client
	l2        *ethclient.Client // op-geth
	engine    *engine.Client
	opNode    *opstack.OpNode
	opGeth    *opstack.Client
	batcher   *opstack.OpBatcher // nil on a node without one
	l1Account *opstack.L1

	payloads *payload.Store
	pins     *adapter.Pins
	listener *bridge.Listener
	origins  *bridge.Origins
	reactor  *p2p.Reactor
	chain    *consensus.Node
	userTxs  *usertx.Service

	conductor *adapter.Conductor
	metrics   *metrics.Metrics
	closers   []func() error
}

// Run opens a home folder and runs its node until ctx ends. It returns nil on an orderly stop.
func Run(ctx context.Context, dir string) error {
	h, err := home.Open(dir)
	if err != nil {
		return err
	}
	log, err := newLogger(os.Stderr, h.Config.LogLevel)
	if err != nil {
		return err
	}
	log.InfoContext(ctx, "starting", "chain", h.Genesis.ChainID, "moniker", h.Config.Moniker, "signer", h.Signer.Address(),
		"node_id", h.NodeKey.ID(), "home", h.Dir)
	n := &Node{home: h, log: log, metrics: metrics.New()}
	err = n.open(ctx)
	if err == nil {
		err = n.run(ctx)
	}
	err = errors.Join(err, n.close())
	log.InfoContext(context.WithoutCancel(ctx), "stopped")
	return err
}

// open puts the parts together, innermost first.
func (n *Node) open(ctx context.Context) error {
	if err := refusePublishedKey(n.home); err != nil {
		return err
	}
	for _, step := range []func(context.Context) error{n.openClients, n.openStores, n.verifyGenesis, n.openChain} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (n *Node) onClose(f func() error) { n.closers = append(n.closers, f) }

// close goes the way back.
func (n *Node) close() error {
	var errs []error
	for i := len(n.closers) - 1; i >= 0; i-- {
		errs = append(errs, n.closers[i]())
	}
	return errors.Join(errs...)
}

func (n *Node) openClients(ctx context.Context) error {
	c := n.home.Config
	secret, err := engine.ReadSecret(n.home.Path(c.L2.JWT))
	if err != nil {
		return err
	}
	if n.engine, err = engine.Dial(c.L2.Engine, secret); err != nil {
		return err
	}
	n.onClose(func() error { n.engine.Close(); return nil })
	if n.l1, err = ethclient.DialContext(ctx, c.L1.RPC); err != nil {
		return fmt.Errorf("L1 endpoint %s: %w", c.L1.RPC, err)
	}
	n.onClose(func() error { n.l1.Close(); return nil })
	if n.l2, err = ethclient.DialContext(ctx, c.L2.EthRPC); err != nil {
		return fmt.Errorf("op-geth %s: %w", c.L2.EthRPC, err)
	}
	n.onClose(func() error { n.l2.Close(); return nil })
	if n.l1Account, err = opstack.DialL1(c.L1.RPC); err != nil {
		return err
	}
	if n.opNode, err = opstack.DialOpNode(c.L2.OpNode); err != nil {
		return err
	}
	if n.opGeth, err = opstack.Dial("op-geth", c.L2.EthRPC); err != nil {
		return err
	}
	if c.L2.Batcher != "" {
		n.batcher, err = opstack.DialOpBatcher(c.L2.Batcher)
	}
	return err
}

func (n *Node) openStores(context.Context) error {
	var err error
	if n.payloads, err = payload.OpenStore(n.home.Path(home.DataDir + "/payloads")); err != nil {
		return err
	}
	n.onClose(n.payloads.Close)
	if n.pins, err = adapter.OpenPins(n.home.Path(home.DataDir + "/pins")); err != nil {
		return err
	}
	n.onClose(n.pins.Close)
	return nil
}

// genesisTimeout bounds the wait for L1 at a node's first start.
const genesisTimeout = time.Minute

// verifyGenesis computes the genesis from L1 at a node's first start and compares: nobody has to trust a file.
func (n *Node) verifyGenesis(ctx context.Context) error {
	if _, err := os.Stat(n.home.Path(home.DataDir + "/state")); err == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, genesisTimeout)
	defer cancel()
	g := n.home.Genesis
	l2 := bridge.L2Genesis{Hash: g.L2Hash, Origin: payload.Origin{Number: g.L2Origin, Hash: g.L2OrigHash}}
	own, err := bridge.ReadGenesis(ctx, n.l1, g.ChainID, g.Params, l2, g.L1Block)
	if err != nil {
		return fmt.Errorf("verify the genesis file against L1: %w", err)
	}
	if err := home.CompareGenesis(n.home.Doc, own); err != nil {
		return fmt.Errorf("verify the genesis file against L1 block %d: %w", g.L1Block, err)
	}
	n.log.InfoContext(ctx, "genesis file agrees with L1", "block", g.L1Block, "hash", g.L1Hash, "sequencers", len(g.Sequencers))
	return nil
}

func (n *Node) openChain(context.Context) error {
	c := n.home.Config
	var err error
	if n.listener, err = bridge.NewListener(n.l1, &n.home.Genesis.Params, c.L1.Poll, n.log.With("part", "bridge")); err != nil {
		return err
	}
	n.origins = bridge.NewOrigins(n.l1)
	a, err := app.New(app.Config{
		Home: n.home.Path(home.DataDir), L1: n.listener, Judge: n.engine, Payloads: n.payloads, Log: n.log.With("part", "pool"),
	})
	if err != nil {
		return err
	}
	n.onClose(a.Close)
	n.reactor, err = p2p.New(p2p.Config{
		ChainID: n.home.Genesis.ChainID, NodeID: n.home.NodeKey.ID(), Signer: n.home.Signer, Lookup: sequencerOf(a),
		Logger: n.log.With("part", "p2p"),
	})
	if err != nil {
		return err
	}
	if err := n.openUserTxs(a); err != nil {
		return err
	}
	n.chain, err = consensus.New(n.home, a, map[string]cmtp2p.Reactor{p2p.ReactorName: n.reactor}, n.log.With("part", "cometbft"))
	if err != nil {
		return err
	}
	n.onClose(func() error {
		n.reactor.Leave()
		return n.chain.Stop()
	})
	return nil
}

// openUserTxs takes the reactor's frames. It is opened before consensus and closed after it.
func (n *Node) openUserTxs(a *app.App) error {
	var err error
	n.userTxs, err = usertx.New(usertx.Config{
		Dir: n.home.Path(home.DataDir + "/usertx"), L2ChainID: n.home.Genesis.Params.L2ChainID, OpGeth: n.home.Config.L2.EthRPC,
		Self: n.home.Signer.Address(), Chain: a, Blocks: blocks{n.payloads}, Gossip: n.reactor.Gossip(),
		Logger: n.log.With("part", "usertx"),
	})
	if err != nil {
		return err
	}
	n.onClose(n.userTxs.Close)
	n.reactor.Gossip().SetHandler(n.userTxs)
	return nil
}

// sequencerOf finds the sequencer that signs with a key now.
func sequencerOf(a *app.App) func(common.Address) (uint64, bool) {
	return func(signer common.Address) (uint64, bool) {
		s := a.State()
		if s == nil {
			return 0, false
		}
		q, ok := s.SequencerBySigner(signer)
		return q.ID, ok
	}
}

// run starts everything and waits.
func (n *Node) run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	parts, err := n.parts()
	if err != nil {
		return err
	}
	server, err := n.listen()
	if err != nil {
		return err
	}
	if err := n.chain.Start(); err != nil {
		return errors.Join(err, server.close())
	}
	group.Go(func() error { return server.run(ctx) })
	for name, part := range parts {
		group.Go(func() error {
			if err := part(ctx); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			return nil
		})
	}
	group.Go(func() error {
		select {
		case <-ctx.Done():
			return nil
		case <-n.chain.Done():
			return errors.New("CometBFT has stopped by itself; its last log lines say why")
		}
	})
	n.log.InfoContext(ctx, "running", "rpc", n.home.Config.RPC.Listen, "p2p", n.home.Config.P2P.Listen)
	return group.Wait()
}

// parts are the loops of this node by name.
func (n *Node) parts() (map[string]func(context.Context) error, error) {
	self := n.home.Signer.Address()
	n.conductor = adapter.NewConductor(adapter.ConductorConfig{
		Chain: n.chain, Blocks: n.payloads, Pins: n.pins, Key: n.home.Signer, OpNode: n.opNode, Log: n.log,
		Observe: n.metrics.Committed,
	})
	n.metrics.Follow(n.chain)
	parts := map[string]func(context.Context) error{
		"bridge":    func(ctx context.Context) error { return n.listener.Run(ctx, n.chain) },
		"conductor": n.conductor.Run,
		"follower": adapter.NewFollower(adapter.FollowerConfig{
			Chain: n.chain, Blocks: n.payloads, Self: self, OpNode: n.opNode, Origins: n.origins, Log: n.log,
		}).Run,
		"sequencer": adapter.NewSequencer(adapter.SequencerConfig{Chain: n.chain, Self: self, OpNode: n.opNode, Log: n.log}).Run,
		"publisher": adapter.NewPublisher(adapter.PublisherConfig{Chain: n.chain, Self: self, L1: n.l1Account, Log: n.log}).Run,
		"usertx":    n.userTxs.Run,
		"limits":    n.checkLimits,
		"custody":   n.custody,
	}
	if listen := n.home.Config.Metrics.Listen; listen != "" {
		parts["metrics"] = func(ctx context.Context) error { return n.metrics.Serve(ctx, listen) }
	}
	if n.batcher != nil {
		parts["batcher"] = adapter.NewBatcher(adapter.BatcherConfig{Chain: n.chain, Self: self, OpBatcher: n.batcher, Log: n.log}).Run
	}
	return parts, nil
}
