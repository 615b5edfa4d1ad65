package adapter

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// Why a payload was not committed.
var (
	ErrConflict   = errors.New("another block is committed at this number")
	ErrNotLeader  = errors.New("not the producer of the current epoch")
	ErrPinned     = errors.New("another block was built for this number in this epoch")
	ErrNotOrdered = errors.New("payload was not committed in time")
)

const (
	// commitTimeout is how long a commit may take. op-node asks again, so an answer is worth more than patience.
	commitTimeout = 5 * time.Second
	// resubmitAfter is when a payload that no block has taken is submitted again: a mempool may have dropped it.
	resubmitAfter = time.Second
)

// commit has the pool order a payload and returns nil when it is committed. It is idempotent: op-node repeats the call
// when an answer was lost.
func (c *Conductor) commit(ctx context.Context, e *payload.Envelope) error {
	ctx, cancel := context.WithTimeout(ctx, commitTimeout)
	defer cancel()
	for {
		s := c.chain.State()
		if e.Number() <= s.Head.Number {
			return c.compare(s, e)
		}
		if !c.leads(s) {
			return fmt.Errorf("L2 block %d: %w: it is sequencer %d's epoch %d", e.Number(), ErrNotLeader, s.Epoch().Producer, s.Epoch().ID)
		}
		if err := c.check(s, e); err != nil {
			return err
		}
		pinned, err := c.pins.Pin(s.Epoch().ID, e)
		if err != nil {
			return err
		}
		if err := c.order(ctx, s, pinned); err != nil {
			return err
		}
		if pinned.Hash() != e.Hash() {
			return c.heal(ctx, pinned, e)
		}
	}
}

// check applies the pool's own rule before anything is pinned: what the pool would refuse must not stand in the way of what
// it would accept.
func (c *Conductor) check(s *pool.State, e *payload.Envelope) error {
	origin, err := e.L1Origin()
	if err != nil {
		return err
	}
	body, err := e.Encode()
	if err != nil {
		return err
	}
	if _, err := payload.Decode(body, s.Params.PayloadLimits()); err != nil {
		return fmt.Errorf("L2 block %d: %w", e.Number(), err)
	}
	p := &pool.Proposal{Epoch: s.Epoch().ID, Envelope: e, Origin: origin, Signer: c.key.Address()}
	return s.CheckPayload(p, uint64(c.now().UnixMilli()))
}

// order signs and submits a pinned payload, and returns when it is committed, or its epoch is over, or some time has passed
// and it is worth another look: the caller judges the newest state. An error says that it makes no sense to go on.
func (c *Conductor) order(ctx context.Context, s *pool.State, e *payload.Envelope) error {
	epoch := s.Epoch().ID
	tx, err := pool.NewPayloadTx(&s.Params, epoch, e, c.key)
	if err != nil {
		return err
	}
	raw, err := pool.EncodeTx(tx)
	if err != nil {
		return err
	}
	submitErr := c.chain.Submit(ctx, raw)
	settled := func(n *pool.State) bool {
		return n.Head.Number >= e.Number() || n.Epoch().ID != epoch || c.fenced.Load()
	}
	if submitErr != nil {
		if settled(c.chain.State()) {
			return nil // the refusal may be because of what just happened
		}
		return fmt.Errorf("submit L2 block %d: %w", e.Number(), submitErr)
	}
	wait, cancel := context.WithTimeout(ctx, resubmitAfter)
	defer cancel()
	_, err = c.chain.Wait(wait, settled)
	if err == nil || (wait.Err() != nil && ctx.Err() == nil) {
		return nil
	}
	return fmt.Errorf("L2 block %d of epoch %d: %w: %w", e.Number(), epoch, ErrNotOrdered, err)
}

// heal answers for a block that op-node built although this node stands by another one. If that one is committed, op-node gets
// it, so that it builds on it next.
func (c *Conductor) heal(ctx context.Context, pinned, refused *payload.Envelope) error {
	s := c.chain.State()
	if hash, ok, err := c.committed(s, pinned.Number()); err == nil && ok && hash == pinned.Hash() {
		if err := c.node.PostUnsafePayload(ctx, pinned); err != nil {
			c.log.Warn("could not hand op-node the committed block", "number", pinned.Number(), "err", err)
		}
	}
	return fmt.Errorf("L2 block %d: %w: %s, not %s", refused.Number(), ErrPinned, pinned.Hash(), refused.Hash())
}

// compare answers for a number that is committed.
func (c *Conductor) compare(s *pool.State, e *payload.Envelope) error {
	hash, ok, err := c.committed(s, e.Number())
	switch {
	case err != nil:
		return err
	case !ok:
		return fmt.Errorf("L2 block %d: the head is %d, and this node does not keep a block as old", e.Number(), s.Head.Number)
	case hash != e.Hash():
		return fmt.Errorf("L2 block %d: %w: %s, not %s", e.Number(), ErrConflict, hash, e.Hash())
	}
	return nil
}

// committed is the hash of a committed block.
func (c *Conductor) committed(s *pool.State, number uint64) (common.Hash, bool, error) {
	return committedHash(s, c.blocks, number)
}

func committedHash(s *pool.State, blocks Blocks, number uint64) (common.Hash, bool, error) {
	if number == s.Head.Number {
		return s.Head.Hash, true, nil
	}
	r, ok, err := blocks.Get(number)
	return r.Hash, ok, err
}
