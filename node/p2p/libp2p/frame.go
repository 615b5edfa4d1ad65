package libp2p

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/rondoseq/rondo/mpc"
)

// A frame is its length (4 bytes, big endian, of what follows), its kind (1 byte) and an MPC message.
const frameHeader = 4 + 1

// Kinds of frames.
const (
	frameDirect    = byte(iota + 1) // for the receiver alone
	frameBroadcast                  // for everybody
)

// errFrame is the end of a connection: no honest node sends such a frame.
var errFrame = errors.New("malformed frame")

func newFrame(kind byte, msg []byte) []byte {
	b := make([]byte, 0, frameHeader+len(msg))
	b = binary.BigEndian.AppendUint32(b, uint32(1+len(msg)))
	b = append(b, kind)
	return append(b, msg...)
}

// readFrame reads one frame. It takes no memory for a message before it knows its length to be permitted.
func readFrame(r io.Reader) (broadcast bool, msg []byte, err error) {
	var head [frameHeader]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return false, nil, fmt.Errorf("read frame: %w", err)
	}
	size, kind := binary.BigEndian.Uint32(head[:]), head[4]
	if size == 0 || size > 1+mpc.MaxMessage {
		return false, nil, fmt.Errorf("%w: %d bytes", errFrame, size)
	}
	if kind != frameDirect && kind != frameBroadcast {
		return false, nil, fmt.Errorf("%w: kind %d", errFrame, kind)
	}
	msg = make([]byte, size-1)
	if _, err := io.ReadFull(r, msg); err != nil {
		return false, nil, fmt.Errorf("read frame of %d bytes: %w", size, err)
	}
	return kind == frameBroadcast, msg, nil
}
