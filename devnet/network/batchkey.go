package network

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/devnet/l1"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/services"
	"github.com/rondoseq/rondo/devnet/status"
)

const (
	// batchKeyName is the pool's key for batches, active the state in which it can sign.
	batchKeyName   = "batch"
	batchKeyActive = "active"
	// batchKeyBalance is what the key gets for gas, in ETH.
	batchKeyBalance = 100
	// keyPoll is how often the nodes are asked for the key. Making it takes a minute or so.
	keyPoll = time.Second
	// registerLimit bounds one attempt to set the key on L1: two transactions.
	registerLimit = 30 * time.Second
)

// committed asks for the newest committed L2 block number: every PoS node, or without a pool the sequencing op-geth.
func (n *Network) committed(ctx context.Context) (uint64, error) {
	if n.config.Solo {
		head, err := status.Head(ctx, ports.URL(n.ports.Sequencers[0].GethRPC))
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
	for _, p := range n.ports.Sequencers {
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

// Batching waits until the pool has made its batch key, makes it the batcher on L1, and starts the op-batchers. It is
// for after Boot and delays nothing: L2 goes on all the while. It returns when batches can flow, or when ctx ends.
func (n *Network) Batching(ctx context.Context) error {
	if n.config.Solo {
		return nil
	}
	key, err := n.awaitBatchKey(ctx)
	if err != nil {
		return err
	}
	address := common.HexToAddress(key.Address)
	n.say("the pool has made its batch key %s, %d of %d sign", address, key.Threshold, len(key.Participants))
	if err := n.registerBatchKey(ctx, address); err != nil {
		return err
	}
	n.mu.Lock()
	n.batchKey = address.Hex()
	n.mu.Unlock()
	if err := n.writeRecord(); err != nil {
		return err
	}
	for i, p := range n.ports.Sequencers {
		// One that does not come up, because its sequencer is down just now, must not keep the others from batching.
		if err := n.start(ctx, n.services.Batcher(i, address.Hex()), p.Batcher); err != nil {
			n.say("no op-batcher for %s, `rondo devnet restart %s/%s` tries again: %v", services.SequencerName(i),
				services.SequencerName(i), services.PartBatcher, err)
		}
	}
	n.say("the key is funded and set on L1, op-batcher runs beside every sequencer")
	return n.awaitFirstBatch(ctx)
}

// registerBatchKey funds the key and sets it on L1. It tries until it works: L1 may be down just now.
func (n *Network) registerBatchKey(ctx context.Context, key common.Address) error {
	tick := time.NewTicker(keyPoll)
	defer tick.Stop()
	for {
		err := n.tryRegister(ctx, key)
		if err == nil {
			return nil
		}
		n.log.Warn("the batch key is not on L1 yet", "err", err)
		select {
		case <-ctx.Done():
			return fmt.Errorf("setting the batch key on L1: %w", errors.Join(context.Cause(ctx), err))
		case <-tick.C:
		}
	}
}

func (n *Network) tryRegister(ctx context.Context, key common.Address) error {
	ctx, cancel := context.WithTimeout(ctx, registerLimit)
	defer cancel()
	if err := n.chain.Fund(ctx, l1.Ether(batchKeyBalance), key); err != nil {
		return err
	}
	return n.chain.SetBatchKey(ctx, n.deployment, n.accounts.Deployer, key)
}

func (n *Network) awaitBatchKey(ctx context.Context) (status.Key, error) {
	tick := time.NewTicker(keyPoll)
	defer tick.Stop()
	for {
		answer, err := n.pool(ctx)
		for _, k := range answer.MPC {
			if err == nil && k.Name == batchKeyName && k.State == batchKeyActive {
				return k, nil
			}
		}
		select {
		case <-ctx.Done():
			return status.Key{}, fmt.Errorf("waiting for the pool's batch key: %w", context.Cause(ctx))
		case <-tick.C:
		}
	}
}

// awaitFirstBatch returns when the verifier has derived its first block from L1.
func (n *Network) awaitFirstBatch(ctx context.Context) error {
	tick := time.NewTicker(keyPoll)
	defer tick.Stop()
	for {
		sync, err := status.Call[status.SyncStatus](ctx, ports.URL(n.ports.Verifier.OpNode), "optimism_syncStatus")
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
