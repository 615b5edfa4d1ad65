package p2p

import "sync/atomic"

// How much of one peer waits here, per channel.
const (
	inboxMessages = 256
	inboxBytes    = 16 << 20
)

type received struct {
	from      uint64 // MPC only: the sequencer
	broadcast bool   // MPC only
	body      []byte
}

// inbox is a queue with room for a number of messages and a number of bytes.
type inbox struct {
	queue chan received
	bytes atomic.Int64
}

func newInbox() *inbox { return &inbox{queue: make(chan received, inboxMessages)} }

// offer takes a message, or says that there is no room. It never waits.
func (b *inbox) offer(m received) bool {
	size := int64(len(m.body))
	if b.bytes.Add(size) > inboxBytes {
		b.bytes.Add(-size)
		return false
	}
	select {
	case b.queue <- m:
		return true
	default:
		b.bytes.Add(-size)
		return false
	}
}

// drain hands messages on, one at a time, until quit is closed.
func (b *inbox) drain(quit <-chan struct{}, handle func(received)) {
	for {
		select {
		case <-quit:
			return
		case m := <-b.queue:
			b.bytes.Add(-int64(len(m.body)))
			handle(m)
		}
	}
}
