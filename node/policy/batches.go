package policy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// Types of batches (https://specs.optimism.io/protocol/derivation.html#batch-format,
// https://specs.optimism.io/protocol/delta/span-batches.html).
const (
	singularBatch = 0
	spanBatch     = 1
)

// checkBatches compares a channel with the batches of the blocks that it says it is of. These must be committed, and one
// after the other.
func (p *Policy) checkBatches(ctx context.Context, c *content, st *pool.State) error {
	for last := uint64(0); ; {
		kind, err := c.nextBatch()
		switch {
		case errors.Is(err, io.EOF) && last > 0:
			return nil
		case errors.Is(err, io.EOF):
			return refuse("channel holds no batch")
		case err != nil:
			return err
		}
		v := view{ctx: ctx, blocks: p.blocks, state: st}
		switch kind {
		case singularBatch:
			last, err = checkSingular(c, v, last)
		case spanBatch:
			last, err = checkSpan(c, v, last)
		default:
			err = refuse("batch type %d is not supported", kind)
		}
		if err != nil {
			return err
		}
		if err := c.end(); err != nil {
			return err
		}
	}
}

// view is what this node has of L2.
type view struct {
	ctx    context.Context
	blocks Blocks
	state  *pool.State
}

// number is that of the block with a timestamp, counted from the L2 genesis, which must be committed and follow the last one
// that the channel holds, if any.
func (v view) number(sinceGenesis, last uint64) (uint64, error) {
	slot := v.state.Params.L2BlockTime
	if sinceGenesis == 0 || sinceGenesis%slot != 0 {
		return 0, refuse("batch has a timestamp that no L2 block has")
	}
	number := sinceGenesis / slot
	switch {
	case number > v.state.Head.Number:
		return 0, refuse("batch is of a block that is not committed")
	case last > 0 && number != last+1:
		return 0, refuse("batches are not of consecutive blocks")
	}
	return number, nil
}

// block is a committed block, as far as batches hold it.
type block struct {
	parent   common.Hash
	origin   payload.Origin
	sequence uint64 // blocks with the same origin before it
	time     uint64
	txs      [][]byte // those of users
}

func (v view) block(number uint64) (block, error) {
	if err := v.ctx.Err(); err != nil {
		return block{}, err
	}
	e, ok, err := v.blocks.Get(number)
	if err != nil {
		return block{}, fmt.Errorf("%w: read L2 block %d: %w", ErrNotReady, number, err)
	}
	if !ok || (number == v.state.Head.Number && e.Hash() != v.state.Head.Hash) {
		return block{}, fmt.Errorf("%w: L2 block %d is not here", ErrNotReady, number)
	}
	origin, err := e.L1Origin()
	if err != nil {
		return block{}, fmt.Errorf("%w: L2 block %d: %w", ErrNotReady, number, err)
	}
	sequence, err := e.SequenceNumber()
	if err != nil {
		return block{}, fmt.Errorf("%w: L2 block %d: %w", ErrNotReady, number, err)
	}
	return block{parent: e.ParentHash(), origin: origin, sequence: sequence, time: e.Timestamp(), txs: e.UserTransactions()}, nil
}

// singularHead is more than there is of a singular batch up to its timestamp.
const singularHead = 128

// checkSingular compares a batch of one block, rlp([parent_hash, epoch_number, epoch_hash, timestamp, transactions]), and
// gives the number of the block.
func checkSingular(c *content, v view, last uint64) (uint64, error) {
	head, short := c.peek(singularHead)
	time, err := singularTime(head)
	switch {
	case err != nil && short != nil:
		return 0, short
	case err != nil:
		return 0, refuse("batch is malformed")
	case time <= v.state.Params.L2GenesisSec:
		return 0, refuse("batch has a timestamp that no L2 block has")
	}
	number, err := v.number(time-v.state.Params.L2GenesisSec, last)
	if err != nil {
		return 0, err
	}
	b, err := v.block(number)
	if err != nil {
		return 0, err
	}
	return number, b.expectSingular(c)
}

// singularTime reads the timestamp out of the beginning of a singular batch.
func singularTime(head []byte) (time uint64, err error) {
	s := rlp.NewStream(bytes.NewReader(head), maxChannelBytes)
	if _, err := s.List(); err != nil {
		return 0, err
	}
	for range 3 { // parent_hash, epoch_number, epoch_hash
		if _, size, err := s.Kind(); err != nil || size > common.HashLength {
			return 0, errors.Join(rlp.ErrExpectedString, err)
		}
		if _, err := s.Bytes(); err != nil {
			return 0, err
		}
	}
	return s.Uint64()
}

func (b *block) expectSingular(c *content) error {
	parent, origin, time := 1+common.HashLength, rlp.IntSize(b.origin.Number)+1+common.HashLength, rlp.IntSize(b.time)
	var size uint64
	for _, tx := range b.txs {
		size += rlp.BytesSize(tx)
	}
	txs := int(rlp.ListSize(size))
	raw, err := rlp.EncodeToBytes([]any{b.parent, b.origin.Number, b.origin.Hash, b.time, b.txs})
	if err != nil {
		return fmt.Errorf("encode a batch: %w", err)
	}
	for _, part := range []struct {
		what string
		size int
	}{{"length", len(raw) - parent - origin - time - txs}, {"parent", parent}, {"L1 origin", origin}, {"timestamp", time}, {"transactions", txs}} {
		if err := c.expect(raw[:part.size], part.what); err != nil {
			return err
		}
		raw = raw[part.size:]
	}
	return nil
}
