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

// maxChannelBytes is how much of a channel derivation reads: MAX_RLP_BYTES_PER_CHANNEL since Fjord.
const maxChannelBytes = 100_000_000

// batchOverhead is more than what a batch holds beside its transactions, and RLP headers around all of them.
const batchOverhead = 1 << 12

// batch is a singular batch: what derivation builds one L2 block from.
type batch struct {
	ParentHash   common.Hash
	EpochNum     uint64 // number of the L1 origin
	EpochHash    common.Hash
	Timestamp    uint64
	Transactions [][]byte
}

// checkData accepts no data at all (op-batcher's way to cancel a transaction), or one whole channel of committed blocks.
func (p *Policy) checkData(ctx context.Context, data []byte, st *pool.State) error {
	if len(data) == 0 {
		return nil
	}
	channel, err := channelData(data)
	if err != nil {
		return err
	}
	zr, err := inflate(channel)
	if err != nil {
		return err
	}
	defer zr.Close()
	return p.checkBatches(ctx, &batchReader{
		// The limit is one more than what the reader gives: at its limit, a stream ends as if its input did.
		stream: rlp.NewStream(zr, maxChannelBytes+1), maxBatch: st.Params.MaxPayloadBytes + batchOverhead,
	}, st)
}

// checkBatches compares batches one by one with the blocks that this node has, and so never holds more than one.
func (p *Policy) checkBatches(ctx context.Context, r *batchReader, st *pool.State) error {
	for last := uint64(0); ; {
		if err := ctx.Err(); err != nil {
			return err
		}
		b, err := r.next()
		switch {
		case errors.Is(err, io.EOF) && last > 0:
			return nil
		case errors.Is(err, io.EOF):
			return refuse("channel holds no batch")
		case err != nil:
			return err
		}
		number, err := blockNumber(b, st)
		if err != nil {
			return err
		}
		if last > 0 && number != last+1 {
			return refuse("batches are not of consecutive blocks")
		}
		if err := p.checkBlock(b, number, st); err != nil {
			return err
		}
		last = number
	}
}

// blockNumber is the number of the block that a batch is for, which must be committed.
func blockNumber(b *batch, st *pool.State) (uint64, error) {
	genesis, slot := st.Params.L2GenesisSec, st.Params.L2BlockTime
	if b.Timestamp <= genesis || (b.Timestamp-genesis)%slot != 0 {
		return 0, refuse("batch has a timestamp that no L2 block has")
	}
	number := (b.Timestamp - genesis) / slot
	if number > st.Head.Number {
		return 0, refuse("batch is of a block that is not committed")
	}
	return number, nil
}

// checkBlock compares a batch with the committed block.
func (p *Policy) checkBlock(b *batch, number uint64, st *pool.State) error {
	e, ok, err := p.blocks.Get(number)
	if err != nil {
		return fmt.Errorf("%w: read L2 block %d: %w", ErrNotReady, number, err)
	}
	if !ok || (number == st.Head.Number && e.Hash() != st.Head.Hash) {
		return fmt.Errorf("%w: L2 block %d is not here", ErrNotReady, number)
	}
	origin, err := e.L1Origin()
	if err != nil {
		return fmt.Errorf("%w: L2 block %d: %w", ErrNotReady, number, err)
	}
	switch {
	case b.ParentHash != e.ParentHash():
		return refuse("batch has another parent than the committed block")
	case b.Timestamp != e.Timestamp():
		return refuse("batch has another timestamp than the committed block")
	case origin != payload.Origin{Number: b.EpochNum, Hash: b.EpochHash}:
		return refuse("batch has another L1 origin than the committed block")
	case !equalLists(b.Transactions, e.UserTransactions()):
		return refuse("batch has other transactions than the committed block")
	}
	return nil
}

func equalLists(a, b [][]byte) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !bytes.Equal(a[i], b[i]) {
			return false
		}
	}
	return true
}

// batchReader reads the batches of a channel: RLP strings, each of a type and its body.
type batchReader struct {
	stream   *rlp.Stream
	maxBatch uint64
}

// next returns io.EOF at the end of the channel. Sizes are checked before memory is set aside for them.
func (r *batchReader) next() (*batch, error) {
	kind, size, err := r.stream.Kind()
	switch {
	case errors.Is(err, io.EOF):
		return nil, io.EOF
	case err != nil:
		return nil, streamError(err)
	case kind == rlp.List:
		return nil, refuse("channel is not a list of batches")
	case size > r.maxBatch:
		return nil, refuse("batch is too large")
	}
	raw, err := r.stream.Bytes()
	if err != nil {
		return nil, streamError(err)
	}
	return decodeBatch(raw)
}

// streamError keeps the reason of the reader below, if it has one.
func streamError(err error) error {
	if r := (*Refusal)(nil); errors.As(err, &r) {
		return r
	}
	if errors.Is(err, rlp.ErrValueTooLarge) {
		return refuse("channel is too large, or a batch in it is cut short")
	}
	return refuse("channel is not a list of batches")
}

func decodeBatch(raw []byte) (*batch, error) {
	if len(raw) == 0 {
		return nil, refuse("batch is empty")
	}
	switch raw[0] {
	case singularBatch:
	case spanBatch:
		return nil, refuse("span batches are not supported")
	default:
		return nil, refuse("batch type %d is not supported", raw[0])
	}
	var b batch
	if err := rlp.DecodeBytes(raw[1:], &b); err != nil {
		return nil, refuse("batch is malformed")
	}
	return &b, nil
}
