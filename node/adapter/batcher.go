package adapter

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// batcherAssert is how often op-batcher is told again what it should do. It does not say whether it runs, and when it
	// restarts it comes up stopped.
	batcherAssert = 10 * time.Second
	// batcherRetry is how often an op-batcher that did not answer is tried.
	batcherRetry = time.Second
)

// Batcher lets op-batcher run on the producer's node and nowhere else: only the producer's batches are signed.
type Batcher struct {
	chain   Chain
	self    common.Address
	batcher *opstack.OpBatcher
	log     *slog.Logger

	opBatcher condition
	want      bool // what op-batcher was told last
	told      bool // op-batcher has been told, and agreed
	late      bool // it did not stop in time when it was told last
}

// BatcherConfig is what a Batcher needs. All of it is required.
type BatcherConfig struct {
	Chain     Chain
	Self      common.Address     // of this sequencer's signer key
	OpBatcher *opstack.OpBatcher // this sequencer's own
	Log       *slog.Logger
}

// NewBatcher makes a Batcher.
func NewBatcher(c BatcherConfig) *Batcher {
	log := c.Log.With("part", "batcher")
	return &Batcher{chain: c.Chain, self: c.Self, batcher: c.OpBatcher, log: log, opBatcher: condition{log: log, what: "op-batcher"}}
}

// Run controls op-batcher until ctx is done.
func (b *Batcher) Run(ctx context.Context) error {
	for ctx.Err() == nil {
		wait := b.step(ctx)
		pause(ctx, b.chain, wait, func(s *pool.State) bool { return b.wanted(s) != b.want })
	}
	return nil
}

// wanted tells whether op-batcher should run: this node produces, and there is a key that can sign batches.
func (b *Batcher) wanted(s *pool.State) bool {
	k, ok := s.Key(pool.KeyBatch)
	return ok && k.State == pool.KeyActive && mayProduce(b.chain, s, b.self)
}

// step tells op-batcher what to do. Both calls may be repeated.
func (b *Batcher) step(ctx context.Context) time.Duration {
	want := b.wanted(b.chain.State())
	call, done := b.batcher.Stop, "op-batcher stopped"
	if want {
		call, done = b.batcher.Start, "op-batcher sends batches"
	}
	return b.outcome(ctx, want, done, call(ctx))
}

// outcome notes what op-batcher made of a command, and says when to look again.
func (b *Batcher) outcome(ctx context.Context, want bool, done string, err error) time.Duration {
	// At the end of a turn this is what usually happens, and no fault: see [opstack.OpBatcher.Stop].
	late := !want && errors.Is(err, context.DeadlineExceeded) && ctx.Err() == nil
	if late && !b.late {
		b.log.InfoContext(ctx, "op-batcher gives up a transaction that was not done when the turn was over")
	} else {
		b.opBatcher.report(ctx, err)
	}
	b.late = late
	changed := want != b.want || !b.told
	b.want, b.told = want, err == nil
	if err != nil {
		return batcherRetry
	}
	if changed {
		b.log.InfoContext(ctx, done)
	}
	return batcherAssert
}
