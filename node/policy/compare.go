package policy

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// content is a decompressed channel: RLP strings, each of which is a batch. It is compared with what the batches of committed
// blocks look like, and not decoded: what derivation would make of it is then known without believing a length, a count or an
// offset in it, and nothing of it is held in memory.
type content struct {
	in   *bufio.Reader
	left uint64 // of the current batch
	buf  [4096]byte
}

func newContent(in io.Reader) *content { return &content{in: bufio.NewReader(in)} }

// First bytes of RLP items (https://ethereum.org/developers/docs/data-structures-and-encoding/rlp).
const (
	rlpShortString = 0x80
	rlpLongString  = 0xb7
	rlpList        = 0xc0
)

// nextBatch reads the length and the type of the next batch. It gives io.EOF at the end of the channel.
func (c *content) nextBatch() (kind byte, err error) {
	first, err := c.in.ReadByte()
	switch {
	case err != nil:
		return 0, err
	case first >= rlpList:
		return 0, refuse("channel is not a list of batches")
	case first == rlpShortString:
		return 0, refuse("batch is empty")
	case first < rlpShortString:
		return 0, refuse("batch is malformed")
	case first <= rlpLongString:
		c.left = uint64(first - rlpShortString)
	default:
		if c.left, err = c.longSize(int(first - rlpLongString)); err != nil {
			return 0, err
		}
	}
	return c.readByte()
}

func (c *content) longSize(bytes int) (uint64, error) {
	var size uint64
	c.left = uint64(bytes)
	for i := range bytes {
		b, err := c.readByte()
		if err != nil {
			return 0, err
		}
		if i == 0 && b == 0 {
			return 0, refuse("channel is not a list of batches")
		}
		size = size<<8 | uint64(b)
	}
	switch {
	case size <= rlpLongString-rlpShortString:
		return 0, refuse("channel is not a list of batches")
	case size > maxChannelBytes:
		return 0, refuse("batch is too large")
	}
	return size, nil
}

// readByte reads a byte of the current batch.
func (c *content) readByte() (byte, error) {
	b, err := c.in.ReadByte()
	if err != nil {
		return 0, within(err)
	}
	c.left--
	return b, nil
}

// peek shows up to n bytes of the current batch. If it shows fewer, short says why.
func (c *content) peek(n int) (head []byte, short error) {
	if uint64(n) > c.left {
		n, short = int(c.left), refuse("batch is malformed")
	}
	head, err := c.in.Peek(n)
	if err != nil {
		return head, within(err)
	}
	return head, short
}

// expect reads what a batch of committed blocks goes on with. What names it.
func (c *content) expect(want []byte, what string) error {
	differs := refuse("batch differs from the committed blocks in its %s", what)
	for len(want) > 0 {
		n := min(len(want), len(c.buf))
		if uint64(n) > c.left {
			return differs
		}
		got, err := io.ReadFull(c.in, c.buf[:n])
		if !bytes.Equal(c.buf[:got], want[:got]) {
			return differs
		}
		if err != nil {
			return within(err)
		}
		c.left -= uint64(n)
		want = want[n:]
	}
	return nil
}

// end expects the end of the current batch.
func (c *content) end() error {
	if c.left > 0 {
		return refuse("batch differs from the committed blocks in its length")
	}
	return nil
}

// within is for errors in the middle of a batch, where the channel must not end.
func within(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return refuse("channel ends within a batch")
	}
	return err
}
