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

// DecodeBatches reads the data of a batch transaction, which in a pool is one whole channel.
func DecodeBatches(data []byte) (channel []byte, list []Batch, err error) {
	if len(data) < 1+channelIDBytes || data[0] != 0 {
		return nil, nil, fmt.Errorf("%w: derivation version", errBadBatch)
	}
	channel = data[1 : 1+channelIDBytes]
	var packed []byte
	for rest := data[1:]; len(rest) > 0; {
		if len(rest) < frameHeader+1 {
			return nil, nil, fmt.Errorf("%w: frame is cut short", errBadBatch)
		}
		size := int(binary.BigEndian.Uint32(rest[frameHeader-4:]))
		if size > len(rest)-frameHeader-1 || !bytes.Equal(rest[:channelIDBytes], channel) {
			return nil, nil, fmt.Errorf("%w: frame", errBadBatch)
		}
		packed = append(packed, rest[frameHeader:frameHeader+size]...)
		rest = rest[frameHeader+size+1:]
	}
	list, err = unpack(packed)
	return channel, list, err
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
