package pool

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// derivationVersion is the first byte of a batch transaction's data
// (https://specs.optimism.io/protocol/derivation.html#batcher-transaction-format).
const derivationVersion = 0

// A frame is channel id, frame number, data length, data, is-last
// (https://specs.optimism.io/protocol/derivation.html#frame-format).
const (
	channelIDBytes = 16
	frameHeader    = channelIDBytes + 2 + 4
	frameOverhead  = frameHeader + 1
)

// ChannelID names a channel of batches. Whoever opens the channel picks it at random.
type ChannelID [channelIDBytes]byte

// Frame is a piece of a channel, and what a batch transaction carries.
type Frame struct {
	Channel ChannelID
	Number  uint16
	Data    []byte
	Last    bool
}

// DecodeFrame reads a batch transaction's data, which must be exactly one frame: op-batcher puts more than one into blobs
// alone. The errors are of stable wording, since they are given as reasons of refusals.
func DecodeFrame(data []byte) (Frame, error) {
	if len(data) == 0 || data[0] != derivationVersion {
		return Frame{}, errors.New("data is not of derivation version 0")
	}
	raw := data[1:]
	if len(raw) < frameOverhead {
		return Frame{}, errors.New("frame is cut short")
	}
	f := Frame{Channel: ChannelID(raw), Number: binary.BigEndian.Uint16(raw[channelIDBytes:])}
	size := uint64(binary.BigEndian.Uint32(raw[channelIDBytes+2:]))
	if size > uint64(len(raw)-frameOverhead) {
		return Frame{}, errors.New("frame is cut short")
	}
	f.Data = raw[frameHeader : frameHeader+size]
	switch end := raw[frameHeader+size]; {
	case end > 1:
		return Frame{}, fmt.Errorf("frame ends with %d, which is neither true nor false", end)
	case uint64(len(raw)) > frameOverhead+size:
		return Frame{}, errors.New("transaction has more than one frame")
	default:
		f.Last = end == 1
	}
	return f, nil
}
