package usertx

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// Frames between PoS nodes: a kind, then its content.
const (
	frameTx  = byte(iota + 1) // a raw transaction
	frameAck                  // the hash of a transaction that the sender of this has on disk
)

// Gossip passes frames to peers, which it names. node/p2p implements it.
type Gossip interface {
	// Send queues a frame and never waits. An error says that the peer does not get it.
	Send(peer string, frame []byte) error
}

// txFrame marks a transaction as gossip: whoever receives it does not pass it on.
func txFrame(raw []byte) []byte { return append([]byte{frameTx}, raw...) }

func ackFrame(h common.Hash) []byte { return append([]byte{frameAck}, h[:]...) }

var errFrame = errors.New("malformed frame")
