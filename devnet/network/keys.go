package network

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/devnet/l1"
	"github.com/rondoseq/rondo/devnet/l2"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/services"
	"github.com/rondoseq/rondo/devnet/status"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// keyActive is the state in which a key can sign.
	keyActive = "active"
	// keyBalance is what a key gets for gas on the chain that it sends to, in ETH.
	keyBalance = 100
	// keyPoll is how often the nodes are asked for a key. Making it takes a minute or so.
	keyPoll = time.Second
	// registerLimit bounds one attempt to register a key: two transactions.
	registerLimit = 30 * time.Second
)

// committed asks for the newest committed L2 block number: every PoS node, or without a pool the sequencing op-geth.
func (n *Network) committed(ctx context.Context) (uint64, error) {
	if n.config.Solo {
		head, err := status.Head(ctx, ports.URL(n.present()[0].GethRPC))
		if err != nil {
			return 0, err
		}
		return head.Number, nil
	}
	newest, err := n.pool(ctx)
	if err != nil {
		return 0, err
	}
	return newest.Committed.Number, nil
}

// pool returns the first answer of a PoS node.
func (n *Network) pool(ctx context.Context) (status.PoolStatus, error) {
	var errs []error
	for _, p := range n.present() {
		ctx, cancel := context.WithTimeout(ctx, status.Timeout)
		answer, err := status.Pool(ctx, ports.URL(p.Node))
		cancel()
		if err == nil {
			return answer, nil
		}
		errs = append(errs, err)
	}
	return status.PoolStatus{}, errors.Join(errs...)
}

// Keys waits for the keys that the pool makes, one after the other, and registers each where it is used: `batch` as batcher on
// L1, whereupon the op-batchers start, `reward` in LockingPool, `epoch` in SequencerSet on L2. It is for after Boot and delays
// nothing: L2 goes on all the while. Then it follows the pool, which may vote a new key in the place of one. It returns when ctx
// ends.
func (n *Network) Keys(ctx context.Context) error {
	if n.config.Solo {
		return nil
	}
	if err := n.useKey(ctx, pool.KeyBatch); err != nil {
		return err
	}
	n.startBatchers(ctx)
	n.say("the key is funded and set on L1, op-batcher runs beside every sequencer")
	if err := n.awaitFirstBatch(ctx); err != nil {
		return err
	}
	if err := n.useKey(ctx, pool.KeyReward); err != nil {
		return err
	}
	if err := n.useKey(ctx, pool.KeyEpoch); err != nil {
		return err
	}
	n.say("all keys are in use: reward batches and records of epochs can be signed")
	return n.followKeys(ctx)
}

// followKeys registers every key that has taken the place of another, until ctx ends.
func (n *Network) followKeys(ctx context.Context) error {
	tick := time.NewTicker(keyPoll)
	defer tick.Stop()
	for {
		answer, err := n.pool(ctx)
		for _, k := range answer.MPC {
			before := n.key(k.Name)
			if err != nil || before == "" || k.State != keyActive || common.HexToAddress(k.Address) == common.HexToAddress(before) {
				continue
			}
			if err := n.replaceKey(ctx, k.Name); err != nil {
				return err
			}
		}
		select {
		case <-ctx.Done():
			return context.Cause(ctx)
		case <-tick.C:
		}
	}
}

// replaceKey registers the new address of a key. An op-batcher is told at its start which address it sends from.
func (n *Network) replaceKey(ctx context.Context, name string) error {
	if err := n.useKey(ctx, name); err != nil {
		return err
	}
	if name == pool.KeyBatch {
		if err := n.stopBatchers(ctx); err != nil {
			return err
		}
		n.startBatchers(ctx)
	}
	n.say("the new key %q is in use", name)
	return nil
}

// register tells the contracts about a key.
func (n *Network) register(ctx context.Context, name string, key common.Address) error {
	switch name {
	case pool.KeyBatch:
		return n.registerBatchKey(ctx, key)
	case pool.KeyReward:
		return n.registerRewardKey(ctx, key)
	case pool.KeyEpoch:
		return n.registerEpochKey(ctx, key)
	}
	return fmt.Errorf("a devnet has no use for a key %q", name)
}

// useKey waits until the pool has made a key, registers it, and notes it in the description of the network.
func (n *Network) useKey(ctx context.Context, name string) error {
	key, err := n.awaitKey(ctx, name)
	if err != nil {
		return err
	}
	address := common.HexToAddress(key.Address)
	n.say("the pool has made its key %q, %s, %d of %d sign", name, address, key.Threshold, len(key.Participants))
	if err := n.retry(ctx, name, func(ctx context.Context) error { return n.register(ctx, name, address) }); err != nil {
		return err
	}
	n.mu.Lock()
	n.keys[name] = address.Hex()
	n.mu.Unlock()
	return n.writeRecord()
}

// retry tries to register a key until it works: a chain or a sequencer may be down just now.
func (n *Network) retry(ctx context.Context, name string, register func(context.Context) error) error {
	tick := time.NewTicker(keyPoll)
	defer tick.Stop()
	for {
		attempt, cancel := context.WithTimeout(ctx, registerLimit)
		err := register(attempt)
		cancel()
		if err == nil {
			return nil
		}
		n.log.Warn("a key is not registered yet", "key", name, "err", err)
		select {
		case <-ctx.Done():
			return fmt.Errorf("registering the key %q: %w", name, errors.Join(context.Cause(ctx), err))
		case <-tick.C:
		}
	}
}

// registerBatchKey funds the key on L1 and makes it the batcher.
func (n *Network) registerBatchKey(ctx context.Context, key common.Address) error {
	if err := n.chain.Fund(ctx, l1.Ether(keyBalance), key); err != nil {
		return err
	}
	return n.chain.SetBatcher(ctx, n.deployment, n.accounts.Deployer, key)
}

// registerRewardKey names the key to LockingPool. It sends nothing itself: anybody relays what it signs.
func (n *Network) registerRewardKey(ctx context.Context, key common.Address) error {
	return n.chain.SetRewardKey(ctx, n.deployment, n.accounts.Deployer, key)
}

// registerEpochKey funds the key on L2 and makes it the writer of SequencerSet, through the first op-geth that lets it.
func (n *Network) registerEpochKey(ctx context.Context, key common.Address) error {
	var errs []error
	members := n.present()
	each := registerLimit / time.Duration(len(members))
	for _, p := range members {
		attempt, cancel := context.WithTimeout(ctx, each)
		err := n.registerEpochKeyAt(attempt, ports.URL(p.GethRPC), key)
		cancel()
		if err == nil {
			return nil
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

func (n *Network) registerEpochKeyAt(ctx context.Context, url string, key common.Address) error {
	chain, err := l2.Dial(ctx, url, n.config.L2ChainID)
	if err != nil {
		return err
	}
	defer chain.Close()
	if err := chain.Fund(ctx, n.accounts.Deployer, key, l1.Ether(keyBalance)); err != nil {
		return err
	}
	return chain.SetEpochKey(ctx, pool.DefaultSequencerSet, n.accounts.Deployer, key)
}

// startBatchers starts an op-batcher beside every sequencer.
func (n *Network) startBatchers(ctx context.Context) {
	n.batchers.Lock()
	defer n.batchers.Unlock()
	for _, m := range n.present() {
		// One that does not come up, because its sequencer is down just now, must not keep the others from batching.
		if err := n.startBatcher(ctx, m); err != nil {
			n.say("no op-batcher for %s, `rondo devnet restart %s/%s` tries again: %v", m.Name(), m.Name(), services.PartBatcher, err)
		}
	}
}

// stopBatchers stops every op-batcher for good, so that others can be started.
func (n *Network) stopBatchers(ctx context.Context) error {
	n.batchers.Lock()
	defer n.batchers.Unlock()
	for _, m := range n.present() {
		name := n.services.Batcher(m.Sequencer, "").Name
		if !n.table.Has(name) {
			continue
		}
		if _, err := n.table.Remove(ctx, name); err != nil {
			return fmt.Errorf("stopping %s: %w", name, err)
		}
	}
	return nil
}

// startBatcher starts the op-batcher of a member, unless the pool has no key yet, or it runs already.
func (n *Network) startBatcher(ctx context.Context, m member) error {
	spec := n.services.Batcher(m.Sequencer, n.key(pool.KeyBatch))
	if n.key(pool.KeyBatch) == "" || n.table.Has(spec.Name) {
		return nil
	}
	return n.start(ctx, spec, m.Batcher)
}

// key returns the address of a key that is in use, or nothing.
func (n *Network) key(name string) string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.keys[name]
}

// awaitKey waits until a node says that a key can sign.
func (n *Network) awaitKey(ctx context.Context, name string) (status.Key, error) {
	tick := time.NewTicker(keyPoll)
	defer tick.Stop()
	for {
		answer, err := n.pool(ctx)
		for _, k := range answer.MPC {
			if err == nil && k.Name == name && k.State == keyActive {
				return k, nil
			}
		}
		select {
		case <-ctx.Done():
			return status.Key{}, fmt.Errorf("waiting for the pool's key %q: %w", name, context.Cause(ctx))
		case <-tick.C:
		}
	}
}

// awaitFirstBatch returns when the verifier has derived its first block from L1.
func (n *Network) awaitFirstBatch(ctx context.Context) error {
	tick := time.NewTicker(keyPoll)
	defer tick.Stop()
	for {
		sync, err := status.Call[status.SyncStatus](ctx, ports.URL(n.verifier.OpNode), "optimism_syncStatus")
		if err == nil && sync.Safe.Number > 0 {
			n.say("the first batch is on L1, the verifier has derived block %d from it", sync.Safe.Number)
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for the first batch: %w", context.Cause(ctx))
		case <-tick.C:
		}
	}
}
