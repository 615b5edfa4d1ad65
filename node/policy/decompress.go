package policy

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"

	"github.com/andybalholm/brotli"
)

// The first byte of a channel tells its compression
// (https://specs.optimism.io/protocol/derivation.html#channel-format). Brotli has one version for all its levels.
const (
	brotliVersion  = 1
	zlibMethodMask = 0x0f
	zlibDeflate    = 8
)

// maxChannelBytes is how much of a channel derivation reads: MAX_RLP_BYTES_PER_CHANNEL since Fjord.
const maxChannelBytes = 100_000_000

// errBeginning says that a channel that is not complete goes on after what is here. It is no refusal.
var errBeginning = errors.New("the rest of the channel has not come")

// decompressed reads what a channel holds. It gives io.EOF at the end of a compressed stream that ends where the channel
// does, errBeginning where a beginning of a channel breaks off, and refusals. Errors stay.
type decompressed struct {
	from     io.Reader
	finished func(error) error // tells the end of the stream from one that is cut short, and other errors
	read     int64
	err      error
}

// decompress opens a channel, or the beginning of one.
func decompress(channel []byte, whole bool) (*decompressed, error) {
	switch {
	case len(channel) == 0:
		return nil, refuse("channel is empty")
	case channel[0] == brotliVersion:
		return decompressBrotli(channel[1:], whole), nil
	case channel[0]&zlibMethodMask == zlibDeflate:
		return decompressZlib(channel, whole)
	}
	return nil, refuse("channel has an unknown compression")
}

func decompressZlib(channel []byte, whole bool) (*decompressed, error) {
	rest := bytes.NewReader(channel) // an io.ByteReader, of which zlib reads not one byte too many
	finished := func(err error) error {
		switch {
		case errors.Is(err, io.ErrUnexpectedEOF):
			return cutShort(whole)
		case !errors.Is(err, io.EOF):
			return refuse("channel is not a zlib stream")
		case rest.Len() > 0:
			return refuse("there is data after the compressed stream")
		}
		return io.EOF
	}
	zr, err := zlib.NewReader(rest)
	if err != nil {
		return nil, finished(err)
	}
	return &decompressed{from: zr, finished: finished}, nil
}

func cutShort(whole bool) error {
	if whole {
		return refuse("compressed stream is cut short")
	}
	return errBeginning
}

// brotliExcess is what the brotli reader says, in an error it does not export, of data after the end of the stream.
const brotliExcess = "brotli: excessive input"

// decompressBrotli feeds a byte too many after a whole channel: the reader answers io.EOF when its input ends, whether its
// stream has ended or not, and only a stream that has ended complains of more.
func decompressBrotli(stream []byte, whole bool) *decompressed {
	source := &withExtraByte{data: stream, extra: whole}
	return &decompressed{from: brotliReader{brotli.NewReader(source), source}, finished: func(err error) error {
		excess := err.Error() == brotliExcess
		switch {
		case excess && source.gave:
			return io.EOF
		case excess:
			return refuse("there is data after the compressed stream")
		case whole && source.gave:
			return cutShort(whole)
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return cutShort(whole)
		}
		return refuse("channel is not a brotli stream")
	}}
}

// brotliReader hides what a stream that is cut short makes of the byte too many.
type brotliReader struct {
	stream *brotli.Reader
	source *withExtraByte
}

func (r brotliReader) Read(p []byte) (int, error) {
	n, err := r.stream.Read(p)
	if n > 0 && r.source.gave {
		return 0, io.ErrUnexpectedEOF
	}
	return n, err
}

// withExtraByte gives data and then, in a read of its own, one byte more.
type withExtraByte struct {
	data  []byte
	extra bool
	gave  bool
}

func (r *withExtraByte) Read(p []byte) (int, error) {
	switch {
	case len(p) == 0:
		return 0, nil
	case len(r.data) > 0:
		n := copy(p, r.data)
		r.data = r.data[n:]
		return n, nil
	case !r.extra || r.gave:
		return 0, io.EOF
	}
	r.gave, p[0] = true, 0
	return 1, nil
}

func (r *decompressed) Read(p []byte) (n int, err error) {
	if r.err != nil {
		return 0, r.err
	}
	// A decompressor that panics must not take the validator with it.
	defer func() {
		if recover() != nil {
			n, r.err = 0, refuse("channel cannot be decompressed")
			err = r.err
		}
	}()
	n, err = r.from.Read(p)
	r.read += int64(n)
	switch {
	case r.read > maxChannelBytes:
		n, r.err = 0, refuse("channel is too large")
	case err != nil:
		r.err = r.finished(err)
	}
	return n, r.err
}
