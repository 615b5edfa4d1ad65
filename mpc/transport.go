package mpc

import "context"

// MaxMessage is the largest message, in bytes, that is sent or accepted: envelope and payload. A transport
// should refuse larger ones before it reads them.
const MaxMessage = 256 << 10

// Handler takes a message from a transport. It returns at once: it never computes and never waits, so it may be
// called from a peer's receive routine. from and broadcast are the transport's own knowledge, proven by the
// connection, never what the sender's bytes say. The handler keeps msg: the transport must not reuse its memory.
type Handler func(from PartyID, broadcast bool, msg []byte)

// Transport carries messages between parties. Implementations authenticate both ends and keep point-to-point
// messages confidential.
//
// Delivery is best effort. Send and Broadcast never block: they queue the message, in a bounded queue, or
// return an error, upon which the session tries again. A broadcast that some peers were given and others were
// not may return an error: a repeated message is recognised and dropped by who has it already.
type Transport interface {
	// Send queues msg for one party.
	Send(ctx context.Context, to PartyID, msg []byte) error
	// Broadcast queues msg for every other party of the pool, also for those outside of the session.
	Broadcast(ctx context.Context, msg []byte) error
	// SetHandler registers the receiver; it is called once, before the first session. A nil handler ends
	// the delivery of messages.
	SetHandler(Handler)
}

// Multicaster is a transport that can spare those who are not concerned. Without it a session's broadcasts go to the
// whole pool, which costs bytes and nothing else: who is no participant drops them.
type Multicaster interface {
	// Multicast is Broadcast to some parties only: they are told that it is a broadcast. One that is not connected
	// is no error.
	Multicast(ctx context.Context, to []PartyID, msg []byte) error
}
