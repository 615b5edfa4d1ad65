package network

import (
	"context"
	"fmt"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/services"
)

// clockHeadStart is how far behind the wall clock L1 starts. The blocks that set it up lie in that time, so that none
// ever lies in the future.
const clockHeadStart = 2 * time.Minute

// originAge is how far behind the wall clock the L1 block is that L2 starts at. The two blocks that make it final lie
// between it and now.
const originAge = 4 * time.Second

// Boot starts everything and returns when the network is ready: every service is up and L2 block 1 is committed.
func (n *Network) Boot(ctx context.Context) error {
	n.began = time.Now()
	n.l2Time = uint64(n.began.Add(-originAge).Unix())
	if err := n.writeSecrets(); err != nil {
		return err
	}
	group, groupCtx := errgroup.WithContext(ctx)
	group.Go(func() error { return n.bootL1(groupCtx) })
	group.Go(func() error { return n.bootGeths(groupCtx) })
	if err := group.Wait(); err != nil {
		return err
	}
	if err := n.writeRollup(); err != nil {
		return err
	}
	if err := n.bootPool(ctx); err != nil {
		return err
	}
	if err := n.bootOpNodes(ctx); err != nil {
		return err
	}
	if err := n.awaitFirstBlock(ctx); err != nil {
		return err
	}
	n.mu.Lock()
	n.readyIn = time.Since(n.began)
	n.mu.Unlock()
	return n.writeRecord()
}

// bootGeths makes the genesis block once, copies it for every node, and starts all op-geths.
func (n *Network) bootGeths(ctx context.Context) error {
	if err := n.makeGeths(ctx); err != nil {
		return err
	}
	group, groupCtx := errgroup.WithContext(ctx)
	members := n.present()
	for _, m := range members {
		forward := ports.URL(m.Node)
		if n.config.Solo {
			forward = soloForward(m, members[0])
		}
		group.Go(func() error { return n.startGeth(groupCtx, m, forward) })
	}
	group.Go(func() error {
		return n.start(groupCtx, n.services.Geth(services.Verifier, n.verifier, ""), n.verifier.GethEngine)
	})
	if err := group.Wait(); err != nil {
		return err
	}
	n.say("op-geth runs %d times", len(members)+1)
	return n.readL2Genesis(ctx)
}

// startGeth starts the op-geth of a member, which sends transactions on to a URL.
func (n *Network) startGeth(ctx context.Context, m member, forward string) error {
	return n.start(ctx, n.services.Geth(m.Name(), m.L2, forward), m.GethEngine)
}

// soloForward lets every op-geth but the sequencing one forward to that one, as replicas of a stock chain do.
func soloForward(m, first member) string {
	if m.Number == first.Number {
		return ""
	}
	return ports.URL(first.GethRPC)
}

// bootPool writes the home folders and starts the PoS nodes.
func (n *Network) bootPool(ctx context.Context) error {
	if n.config.Solo {
		return nil
	}
	if err := n.makeHomes(ctx); err != nil {
		return err
	}
	group, groupCtx := errgroup.WithContext(ctx)
	members := n.present()
	for _, m := range members {
		group.Go(func() error { return n.start(groupCtx, n.services.Node(m.Sequencer), m.Node) })
	}
	if err := group.Wait(); err != nil {
		return err
	}
	n.say("%d PoS nodes run", len(members))
	return nil
}

// bootOpNodes starts the op-nodes of the sequencers and of the verifier.
func (n *Network) bootOpNodes(ctx context.Context) error {
	group, groupCtx := errgroup.WithContext(ctx)
	members := n.present()
	for _, m := range members {
		spec := n.services.SequencerOpNode(m.Sequencer)
		if n.config.Solo {
			spec = n.services.SoloOpNode(m.Sequencer)
		}
		group.Go(func() error { return n.start(groupCtx, spec, m.OpNode) })
	}
	group.Go(func() error { return n.start(groupCtx, n.services.VerifierOpNode(n.verifier), n.verifier.OpNode) })
	if err := group.Wait(); err != nil {
		return err
	}
	n.say("op-node runs %d times", len(members)+1)
	return nil
}

// awaitFirstBlock returns when L2 block 1 is committed.
func (n *Network) awaitFirstBlock(ctx context.Context) error {
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		height, err := n.committed(ctx)
		if err == nil && height >= 1 {
			n.say("L2 block %d is committed", height)
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for the first L2 block: %w (last answer: height %d, error %v)", context.Cause(ctx), height, err) //nolint:errorlint // it may be nil
		case <-tick.C:
		}
	}
}
