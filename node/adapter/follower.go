package adapter

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// followWindow is how many blocks are posted ahead of op-node's head. op-node queues up to 500 MB of blocks and inserts
	// them one by one; a window keeps its queue, and what is lost when it restarts, small.
	followWindow = 64
	// followTick is how often op-node is looked at when nothing is known to be missing.
	followTick = 250 * time.Millisecond
	// followPoll is how often op-node is looked at while it inserts what it was given.
	followPoll = 20 * time.Millisecond
	// repostAfter is when a block that op-node has not inserted is posted again, alone: its execution engine may have refused
	// it for the moment, and op-node has forgotten it then. This is before op-node looks for gaps, two block times after its
	// head last moved.
	repostAfter = time.Second
	// producerGrace is how long an op-node that builds blocks may be behind: it inserts its own by itself.
	producerGrace = 2 * time.Second
	// resetEvery bounds how often op-node is told to find its heads anew.
	resetEvery = 30 * time.Second
)

// Follower hands every committed block to this node's own op-node, in order and without gaps: op-node gives a gap to its
// execution engine to fill, which in a pool has no peers to fill it from.
type Follower struct {
	chain   Chain
	blocks  Blocks
	self    common.Address // of this sequencer's signer key
	node    *opstack.OpNode
	origins OriginChecker
	log     *slog.Logger
	now     func() time.Time

	opNode condition
	seen   pool.Head // of the state that the last step looked at

	unsafe      uint64    // op-node's head at the last step
	posted      uint64    // highest number posted above it, or 0
	window      uint64    // how many blocks may be posted above it
	progress    time.Time // when the head last moved or was reached, or a block was posted again
	behindSince time.Time // zero if not behind
	lastReset   time.Time
	stuck       string // why the next block cannot be posted, as logged last
}

// FollowerConfig is what a Follower needs. Origins may be nil: then no L1 origin is checked.
type FollowerConfig struct {
	Chain   Chain
	Blocks  Blocks
	Self    common.Address  // of this sequencer's signer key
	OpNode  *opstack.OpNode // this sequencer's own
	Origins OriginChecker
	Log     *slog.Logger
}

// NewFollower makes a Follower.
func NewFollower(c FollowerConfig) *Follower {
	log := c.Log.With("part", "follower")
	return &Follower{
		chain: c.Chain, blocks: c.Blocks, self: c.Self, node: c.OpNode, origins: c.Origins, log: log, now: time.Now,
		opNode: condition{log: log, what: "op-node"},
	}
}

// Run follows the committed head until ctx is done.
func (f *Follower) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		wait := f.step(ctx)
		pause(ctx, f.chain, wait, func(s *pool.State) bool { return s.Head != f.seen })
	}
	return nil
}

// step brings op-node one window closer to the committed head, and says when it is time for another look, unless the head moves
// earlier.
func (f *Follower) step(ctx context.Context) time.Duration {
	s := f.chain.State()
	f.seen = s.Head
	status, err := f.node.SyncStatus(ctx)
	f.opNode.report(ctx, err)
	if err != nil || !status.Known() {
		f.posted, f.progress = 0, time.Time{} // an op-node that starts has an empty queue
		return followTick
	}
	f.observe(status.UnsafeL2, s.Head)
	if wrong := f.wrongBranch(s, status.UnsafeL2); wrong != nil {
		f.reset(ctx, wrong)
		return followTick
	}
	if status.UnsafeL2.Number >= s.Head.Number {
		return followTick
	}
	if f.leaveToProducer(ctx, s) {
		return followTick
	}
	if err := f.post(ctx, s.Head.Number); err != nil {
		f.hold(ctx, err)
		return followTick
	}
	f.stuck = ""
	return followPoll
}

// observe keeps track of where op-node stands and since when it is behind.
func (f *Follower) observe(unsafe opstack.BlockRef, head pool.Head) {
	now := f.now()
	if f.progress.IsZero() || unsafe.Number != f.unsafe || unsafe.Number >= head.Number {
		f.progress, f.window = now, followWindow
	}
	if unsafe.Number < f.unsafe {
		f.posted = 0
	}
	if now.Sub(f.progress) >= repostAfter {
		f.posted, f.progress, f.window = 0, now, 1
	}
	f.unsafe = unsafe.Number
	switch {
	case unsafe.Number >= head.Number:
		f.behindSince = time.Time{}
	case f.behindSince.IsZero():
		f.behindSince = now
	}
}

// leaveToProducer tells whether op-node is about to insert the missing block by itself, because it has just built it.
func (f *Follower) leaveToProducer(ctx context.Context, s *pool.State) bool {
	if !mayProduce(f.chain, s, f.self) || f.now().Sub(f.behindSince) >= producerGrace {
		return false
	}
	active, err := f.node.SequencerActive(ctx)
	return err == nil && active
}

// post hands op-node the blocks above its head that it has not been given yet, up to the window or the committed head.
func (f *Follower) post(ctx context.Context, head uint64) error {
	for n := max(f.unsafe, f.posted) + 1; n <= min(head, f.unsafe+f.window); n++ {
		r, ok, err := f.blocks.Get(n)
		if err != nil {
			return err
		}
		if !ok {
			return fmt.Errorf("L2 block %d is committed but not in this node's store", n)
		}
		e, err := r.Decode()
		if err != nil {
			return err
		}
		if err := f.checkOrigin(ctx, e); err != nil {
			return err
		}
		if err := f.node.PostUnsafePayload(ctx, e); err != nil {
			return fmt.Errorf("post L2 block %d: %w", n, err)
		}
		f.posted = n
	}
	return nil
}

// checkOrigin holds back a block that L1 has left behind, until the pool rewinds.
func (f *Follower) checkOrigin(ctx context.Context, e *payload.Envelope) error {
	if f.origins == nil {
		return nil
	}
	origin, err := e.L1Origin()
	if err != nil {
		return err
	}
	ok, err := f.origins.Canonical(ctx, origin)
	if err != nil {
		return fmt.Errorf("origin of L2 block %d, L1 block %d: %w", e.Number(), origin.Number, err)
	}
	if !ok {
		return fmt.Errorf("origin of L2 block %d: L1 block %d %s is not canonical", e.Number(), origin.Number, origin.Hash)
	}
	return nil
}

// hold logs why the next block is not posted, when the reason changes.
func (f *Follower) hold(ctx context.Context, err error) {
	if text := err.Error(); ctx.Err() == nil && text != f.stuck {
		f.stuck = text
		f.log.Warn("cannot hand op-node the next block", "op_node", f.unsafe, "err", err)
	}
}
