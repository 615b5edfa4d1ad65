package policy

import (
	"context"
	"errors"

	"github.com/rondoseq/rondo/node/pool"
)

// checkData accepts no data at all (op-batcher's way to cancel a transaction), or one frame that goes on where the frames
// signed before end.
//
// The last frame is signed if the whole channel holds committed blocks and nothing else. A frame before it is signed if that
// is so as far as what has come can be decompressed, which may be not at all. Safety rests on the last one alone, since
// derivation ignores a channel without it; the others are checked lest L1 gas is spent on a channel that cannot be
// finished. When the last frame is refused, the channel stays incomplete, and batches begin again at the safe head.
func (p *Policy) checkData(ctx context.Context, data []byte, key *pool.Key, st *pool.State) error {
	if len(data) == 0 {
		return nil
	}
	f, err := pool.DecodeFrame(data)
	if err != nil {
		return refuse("%v", err)
	}
	if err := st.CheckFrame(key, &f, data); err != nil {
		return refuse("%v", err)
	}
	if len(f.Data) == 0 {
		return refuse("frame is empty")
	}
	channel, err := join(st.FramesBefore(&f), f.Data)
	if err != nil {
		return err
	}
	in, err := decompress(channel, f.Last)
	if err == nil {
		err = p.checkBatches(ctx, newContent(in), st)
	}
	if errors.Is(err, errBeginning) {
		return nil
	}
	return err
}

// join puts the content of a channel together.
func join(before []pool.PinnedFrame, last []byte) ([]byte, error) {
	var channel []byte
	for _, pinned := range before {
		f, err := pool.DecodeFrame(pinned.Data)
		if err != nil {
			return nil, refuse("a frame before this one is malformed")
		}
		channel = append(channel, f.Data...)
	}
	return append(channel, last...), nil
}
