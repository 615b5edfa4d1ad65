package adapter

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// sequencerTick is how often op-node is looked at when nothing has to change. It may have restarted.
	sequencerTick = 500 * time.Millisecond
	// startPace is how often a start is tried while op-node is about to have the committed head: at first often, since a
	// block takes it some milliseconds, then at most at the slower pace.
	startPace, startPaceMax = 10 * time.Millisecond, 100 * time.Millisecond
)

// Sequencer starts this node's op-node when its turn comes, and stops it when the turn is over.
type Sequencer struct {
	chain Chain
	self  common.Address
	node  *opstack.OpNode
	log   *slog.Logger

	opNode  condition
	epoch   uint64 // that the last step looked at
	head    pool.Head
	wasMine bool
	pace    time.Duration // of tries to start; 0 when there is nothing to start
}

// SequencerConfig is what a Sequencer needs. All of it is required.
type SequencerConfig struct {
	Chain  Chain
	Self   common.Address  // of this sequencer's signer key
	OpNode *opstack.OpNode // this sequencer's own
	Log    *slog.Logger
}

// NewSequencer makes a Sequencer.
func NewSequencer(c SequencerConfig) *Sequencer {
	log := c.Log.With("part", "sequencer")
	return &Sequencer{chain: c.Chain, self: c.Self, node: c.OpNode, log: log, opNode: condition{log: log, what: "op-node"}}
}

// Run controls op-node until ctx is done. It leaves op-node as it is then: without the pool's answers it commits nothing.
func (q *Sequencer) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		wait := q.step(ctx)
		pause(ctx, q.chain, wait, q.worthALook)
	}
	return nil
}

// worthALook tells whether a state may need an action: another epoch, or another head while op-node waits for its start.
func (q *Sequencer) worthALook(s *pool.State) bool {
	return s.Epoch().ID != q.epoch || mayProduce(q.chain, s, q.self) != q.wasMine || (q.pace > 0 && s.Head != q.head)
}

// step acts on (producer, active, healthy) once and says when to look again, unless the state changes earlier. A commit that
// waits fails by the same state that ends the turn, and conductor_leader turns false in it: so op-node's stop, which waits for
// both, does not wait for long.
func (q *Sequencer) step(ctx context.Context) time.Duration {
	s := q.chain.State()
	producer := mayProduce(q.chain, s, q.self)
	if producer != q.wasMine || s.Epoch().ID != q.epoch || s.Head != q.head {
		q.pace = 0
	}
	q.epoch, q.head, q.wasMine = s.Epoch().ID, s.Head, producer
	active, err := q.node.SequencerActive(ctx)
	q.opNode.report(ctx, err)
	if err != nil {
		return sequencerTick
	}
	switch {
	case producer && active, !producer && !active:
		// As it should be. A producer whose op-node is unwell stays in charge until the pool replaces it for silence.
		q.pace = 0
		return sequencerTick
	case !producer:
		return q.stop(ctx, s)
	case !q.healthy(ctx, s):
		// op-node may not build yet: the follower is still handing it blocks.
		return q.retry()
	default:
		return q.start(ctx, s)
	}
}

// healthy tells whether op-node stands on the committed head: only there may it build.
func (q *Sequencer) healthy(ctx context.Context, s *pool.State) bool {
	status, err := q.node.SyncStatus(ctx)
	return err == nil && status.UnsafeL2.Hash == s.Head.Hash
}

func (q *Sequencer) start(ctx context.Context, s *pool.State) time.Duration {
	if err := q.node.StartSequencer(ctx, s.Head.Hash); err != nil {
		q.log.DebugContext(ctx, "op-node does not start building yet", "epoch", s.Epoch().ID, "err", err)
		return q.retry()
	}
	q.pace = 0
	q.log.InfoContext(ctx, "our turn: op-node builds blocks", "epoch", s.Epoch().ID, "from", s.Head.Number+1, "to", s.Epoch().Last)
	return sequencerTick
}

func (q *Sequencer) stop(ctx context.Context, s *pool.State) time.Duration {
	if err := q.node.StopSequencer(ctx); err != nil {
		q.log.WarnContext(ctx, "op-node does not stop building; its blocks are refused", "epoch", s.Epoch().ID, "err", err)
		return q.retry()
	}
	q.pace = 0
	q.log.InfoContext(ctx, "turn over: op-node follows", "epoch", s.Epoch().ID, "producer", s.Epoch().Producer)
	return sequencerTick
}

// retry gives the time until the next try: twice the time before, within bounds.
func (q *Sequencer) retry() time.Duration {
	q.pace = min(max(2*q.pace, startPace), startPaceMax)
	return q.pace
}
