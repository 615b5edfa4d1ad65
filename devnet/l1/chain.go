// Package l1 sets up the L1 chain of a devnet: its clock and mining, the contracts, the stake of the sequencers, and
// later the pool's threshold key as batcher. It is given a running anvil, and hands on addresses and block ids.
package l1

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// receiptPoll is how often a transaction's receipt is asked for. Blocks are mined at once while the network is set up.
const receiptPoll = 20 * time.Millisecond

// Chain is a connection to anvil.
type Chain struct {
	rpc *rpc.Client
	eth *ethclient.Client
	id  *big.Int
}

// Dial connects to the anvil at url and waits until it answers, or until ctx ends.
func Dial(ctx context.Context, url string, chainID uint64) (*Chain, error) {
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return nil, fmt.Errorf("connecting to L1: %w", err)
	}
	c := &Chain{rpc: client, eth: ethclient.NewClient(client), id: new(big.Int).SetUint64(chainID)}
	if err := c.awaitAnswer(ctx); err != nil {
		client.Close()
		return nil, err
	}
	return c, nil
}

func (c *Chain) awaitAnswer(ctx context.Context) error {
	tick := time.NewTicker(receiptPoll)
	defer tick.Stop()
	for {
		got, err := c.eth.ChainID(ctx)
		if err == nil && got.Cmp(c.id) != 0 {
			return fmt.Errorf("L1 answers with chain id %s, want %s: another program listens on its port", got, c.id)
		}
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for L1 to answer: %w (last answer: %w)", context.Cause(ctx), err)
		case <-tick.C:
		}
	}
}

// Close ends the connection.
func (c *Chain) Close() { c.rpc.Close() }

// Eth returns the client for contract bindings.
func (c *Chain) Eth() *ethclient.Client { return c.eth }

// Fund sets the balance of every account, in wei.
func (c *Chain) Fund(ctx context.Context, wei *big.Int, accounts ...common.Address) error {
	for _, a := range accounts {
		if err := c.rpc.CallContext(ctx, nil, "anvil_setBalance", a, (*hexutil.Big)(wei)); err != nil {
			return fmt.Errorf("funding %s on L1: %w", a, err)
		}
	}
	return nil
}

// MineAt mines an empty block with the given timestamp, in seconds.
func (c *Chain) MineAt(ctx context.Context, timestamp uint64) (*types.Header, error) {
	if err := c.rpc.CallContext(ctx, nil, "evm_mine", hexutil.Uint64(timestamp)); err != nil {
		return nil, fmt.Errorf("mining an L1 block at %d: %w", timestamp, err)
	}
	head, err := c.eth.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("reading the L1 head: %w", err)
	}
	if head.Time != timestamp {
		return nil, fmt.Errorf("L1 block %d has timestamp %d, want %d", head.Number, head.Time, timestamp)
	}
	return head, nil
}

// Run sets the chain's clock to the wall clock and mines a block per interval from now on.
func (c *Chain) Run(ctx context.Context, interval time.Duration) error {
	if err := c.rpc.CallContext(ctx, nil, "evm_setAutomine", false); err != nil {
		return fmt.Errorf("switching automatic mining off: %w", err)
	}
	if err := c.rpc.CallContext(ctx, nil, "evm_setTime", time.Now().Unix()); err != nil {
		return fmt.Errorf("setting the L1 clock: %w", err)
	}
	if err := c.rpc.CallContext(ctx, nil, "evm_setIntervalMining", uint64(interval/time.Second)); err != nil {
		return fmt.Errorf("starting to mine: %w", err)
	}
	return nil
}

// Save writes the whole chain into a file, from which Restore brings it back in an anvil that was started anew. Without
// it, an anvil that is killed has forgotten everything.
func (c *Chain) Save(ctx context.Context, path string) error {
	var dump string
	if err := c.rpc.CallContext(ctx, &dump, "anvil_dumpState"); err != nil {
		return fmt.Errorf("saving L1: %w", err)
	}
	if err := os.WriteFile(path, []byte(dump), 0o644); err != nil {
		return fmt.Errorf("saving L1: %w", err)
	}
	return nil
}

// Restore loads what Save wrote, once: to load it later would undo what came after. Blocks keep their hashes; mining goes
// on with Run.
func (c *Chain) Restore(ctx context.Context, path string) error {
	dump, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return errors.New("L1 has died without being saved, and is empty now: this network cannot go on")
	}
	if err != nil {
		return fmt.Errorf("restoring L1: %w", err)
	}
	var loaded bool
	if err := c.rpc.CallContext(ctx, &loaded, "anvil_loadState", string(dump)); err != nil {
		return fmt.Errorf("restoring L1: %w", err)
	}
	if !loaded {
		return fmt.Errorf("restoring L1: anvil does not take %s", path)
	}
	if err := os.Remove(path); err != nil {
		return fmt.Errorf("restoring L1: %w", err)
	}
	return nil
}

// Finalized returns the newest final block.
func (c *Chain) Finalized(ctx context.Context) (*types.Header, error) {
	head, err := c.eth.HeaderByNumber(ctx, big.NewInt(rpc.FinalizedBlockNumber.Int64()))
	if err != nil {
		return nil, fmt.Errorf("reading the final L1 block: %w", err)
	}
	return head, nil
}
