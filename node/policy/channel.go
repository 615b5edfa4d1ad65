package policy

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
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

type frame struct {
	channel [channelIDBytes]byte
	number  uint16
	data    []byte
	last    bool
}

// nextFrame cuts a frame off the front of data.
func nextFrame(data []byte) (f frame, rest []byte, err error) {
	if len(data) < frameOverhead {
		return frame{}, nil, refuse("frame is cut short")
	}
	copy(f.channel[:], data)
	f.number = binary.BigEndian.Uint16(data[channelIDBytes:])
	size := uint64(binary.BigEndian.Uint32(data[channelIDBytes+2:]))
	if size > uint64(len(data)-frameOverhead) {
		return frame{}, nil, refuse("frame is cut short")
	}
	f.data = data[frameHeader : frameHeader+size]
	switch data[frameHeader+size] {
	case 0:
	case 1:
		f.last = true
	default:
		return frame{}, nil, refuse("frame has a malformed end")
	}
	return f, data[frameOverhead+size:], nil
}

// channelData joins the frames of a transaction's data, which must be one whole channel: a channel that is spread over
// transactions could be completed with frames that no signer has seen.
func channelData(data []byte) ([]byte, error) {
	if data[0] != derivationVersion {
		return nil, refuse("derivation version %d is not supported", data[0])
	}
	if len(data) == 1 {
		return nil, refuse("there is no frame")
	}
	var channel [channelIDBytes]byte
	var joined []byte
	rest := data[1:]
	for number := 0; ; number++ {
		f, after, err := nextFrame(rest)
		if err != nil {
			return nil, err
		}
		if number == 0 {
			channel = f.channel
		}
		switch {
		case f.channel != channel:
			return nil, refuse("frames are of more than one channel")
		case int(f.number) != number:
			return nil, refuse("frames do not count up from zero")
		case f.last && len(after) > 0:
			return nil, refuse("there is data after the last frame")
		case !f.last && len(after) == 0:
			return nil, refuse("channel is not complete in one transaction")
		}
		joined = append(joined, f.data...)
		if f.last {
			return joined, nil
		}
		rest = after
	}
}

// The first byte of a channel tells its compression
// (https://specs.optimism.io/protocol/derivation.html#channel-format).
const (
	brotliVersion  = 1
	zlibMethodMask = 0x0f
	zlibDeflate    = 8
)

// inflate opens a channel. The reader refuses what comes after the end of the compressed stream.
func inflate(channel []byte) (io.ReadCloser, error) {
	switch {
	case len(channel) == 0:
		return nil, refuse("channel is empty")
	case channel[0] == brotliVersion:
		return nil, refuse("brotli compression is not supported")
	case channel[0]&zlibMethodMask != zlibDeflate:
		return nil, refuse("channel has an unknown compression")
	}
	compressed := bytes.NewReader(channel) // an io.ByteReader, of which zlib reads not one byte too many
	zr, err := zlib.NewReader(compressed)
	if err != nil {
		return nil, refuse("channel is not a zlib stream")
	}
	return &channelReader{ReadCloser: zr, compressed: compressed}, nil
}

type channelReader struct {
	io.ReadCloser
	compressed *bytes.Reader
	read       int64
}

func (r *channelReader) Read(p []byte) (int, error) {
	n, err := r.ReadCloser.Read(p)
	r.read += int64(n)
	switch {
	case r.read > maxChannelBytes:
		return 0, refuse("channel is too large")
	case err == io.EOF && r.compressed.Len() > 0:
		return n, refuse("there is data after the zlib stream")
	case err != nil && err != io.EOF:
		return n, refuse("channel is not a zlib stream")
	}
	return n, err
}
