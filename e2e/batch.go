package e2e

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
)

// Batch is a singular batch: what derivation builds one L2 block from
// (https://specs.optimism.io/protocol/derivation.html#batch-format).
type Batch struct {
	ParentHash   common.Hash
	EpochNum     uint64
	EpochHash    common.Hash
	Timestamp    uint64
	Transactions [][]byte
}

// Sizes of a frame: channel id, number and length before the data, the end mark after it.
const (
	channelIDBytes = 16
	frameHeader    = channelIDBytes + 2 + 4
)

// maxChannelBytes is what derivation reads of a channel at most.
const maxChannelBytes = 100_000_000

var errBadBatch = errors.New("not a batch transaction of this chain")

// frame is a piece of a channel: what one batch transaction of a pool holds.
type frame struct {
	channel []byte
	number  uint16
	data    []byte
	last    bool
}

func decodeFrame(data []byte) (frame, error) {
	if len(data) < 1+frameHeader+1 || data[0] != 0 {
		return frame{}, fmt.Errorf("%w: derivation version, or too short", errBadBatch)
	}
	f := frame{channel: data[1 : 1+channelIDBytes], number: binary.BigEndian.Uint16(data[1+channelIDBytes:])}
	size := binary.BigEndian.Uint32(data[frameHeader-3:])
	if uint64(size) != uint64(len(data)-1-frameHeader-1) || data[len(data)-1] > 1 {
		return frame{}, fmt.Errorf("%w: not exactly one frame", errBadBatch)
	}
	f.data, f.last = data[1+frameHeader:len(data)-1], data[len(data)-1] == 1
	return f, nil
}

// DecodeBatches reads the data of a batch transaction that holds one whole channel.
func DecodeBatches(data []byte) (channel []byte, list []Batch, err error) {
	f, err := decodeFrame(data)
	if err != nil {
		return nil, nil, err
	}
	if f.number != 0 || !f.last {
		return nil, nil, fmt.Errorf("%w: a part of a channel", errBadBatch)
	}
	list, err = unpack(f.data)
	return f.channel, list, err
}

// Assembler puts channels together from batch transactions in the order of L1, as derivation does
// (https://specs.optimism.io/protocol/holocene/derivation.html#frame-queue): a first frame ends an unfinished channel, and a
// frame that does not go on where the channel ends is ignored.
type Assembler struct {
	channel []byte
	frames  uint16
	packed  []byte
}

// Add reads the data of the next transaction. When that completes a channel, it gives the channel's batches and the number of
// its transactions.
func (a *Assembler) Add(data []byte) (list []Batch, frames int, err error) {
	f, err := decodeFrame(data)
	if err != nil {
		return nil, 0, err
	}
	if f.number == 0 {
		*a = Assembler{channel: f.channel}
	}
	if !bytes.Equal(a.channel, f.channel) || f.number != a.frames {
		return nil, 0, nil
	}
	a.packed = append(a.packed, f.data...)
	a.frames++
	if !f.last {
		return nil, 0, nil
	}
	whole := *a
	*a = Assembler{}
	list, err = unpack(whole.packed)
	return list, int(whole.frames), err
}

func unpack(packed []byte) ([]Batch, error) {
	zr, err := zlib.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errBadBatch, err)
	}
	defer zr.Close()
	stream := rlp.NewStream(zr, maxChannelBytes)
	var list []Batch
	for {
		raw, err := stream.Bytes()
		if errors.Is(err, io.EOF) {
			return list, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", errBadBatch, err)
		}
		var b Batch
		if len(raw) == 0 || raw[0] != 0 {
			return nil, fmt.Errorf("%w: batch type", errBadBatch)
		}
		if err := rlp.DecodeBytes(raw[1:], &b); err != nil {
			return nil, fmt.Errorf("%w: %w", errBadBatch, err)
		}
		list = append(list, b)
	}
}

// EncodeBatches is the inverse of DecodeBatches, with one frame.
func EncodeBatches(channel []byte, list []Batch) ([]byte, error) {
	var packed bytes.Buffer
	zw, err := zlib.NewWriterLevel(&packed, zlib.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("compressing batches: %w", err)
	}
	for i := range list {
		body, err := rlp.EncodeToBytes(&list[i])
		if err != nil {
			return nil, fmt.Errorf("encoding a batch: %w", err)
		}
		if err := rlp.Encode(zw, append([]byte{0}, body...)); err != nil {
			return nil, fmt.Errorf("encoding a batch: %w", err)
		}
	}
	if err := zw.Close(); err != nil {
		return nil, fmt.Errorf("compressing batches: %w", err)
	}
	out := append([]byte{0}, channel...)
	out = append(out, 0, 0)
	out = binary.BigEndian.AppendUint32(out, uint32(packed.Len()))
	return append(append(out, packed.Bytes()...), 1), nil
}
