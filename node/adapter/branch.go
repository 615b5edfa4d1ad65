package adapter

import (
	"context"
	"fmt"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/pool"
)

// wrongBranch says so when op-node's head is not the block that is committed at its number.
func (f *Follower) wrongBranch(s *pool.State, unsafe opstack.BlockRef) error {
	if unsafe.Number == 0 || unsafe.Number > s.Head.Number {
		return nil
	}
	hash, ok, err := committedHash(s, f.blocks, unsafe.Number)
	if err != nil || !ok || hash == unsafe.Hash {
		return nil //nolint:nilerr // a number that is not in the store cannot be judged; what comes next must build on it
	}
	return fmt.Errorf("op-node's head %d is %s, committed is %s", unsafe.Number, unsafe.Hash, hash)
}

// reset tells op-node to find its heads anew: posting blocks never moves it off a branch.
func (f *Follower) reset(ctx context.Context, wrong error) {
	now := f.now()
	if !f.lastReset.IsZero() && now.Sub(f.lastReset) < resetEvery {
		return
	}
	f.lastReset, f.posted = now, 0
	f.log.Error("op-node is on another branch than the pool; it is reset", "err", wrong)
	if err := f.node.ResetDerivation(ctx); err != nil {
		f.log.Warn("could not reset op-node", "err", err)
	}
}
