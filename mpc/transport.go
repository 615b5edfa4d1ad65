package mpc

import (
	"context"
	"errors"
)

// MaxMessage is the largest message, in bytes, that is sent or accepted: envelope and payload. A transport
// should refuse larger ones before it reads them.
const MaxMessage = 256 << 10

// Handler takes a message from a transport. It returns at once: it never computes and never waits, so it may be
// called from a peer's receive routine. from and broadcast are the transport's own knowledge, proven by the
// connection, never what the sender's bytes say. The handler keeps msg: the transport must not reuse its memory.
type Handler func(from PartyID, broadcast bool, msg []byte)

// Errors of sending.
var (
	ErrNotConnected = errors.New("not connected")
	ErrQueueFull    = errors.New("send queue is full")
	ErrTooLarge     = errors.New("message is too large")
)

// Transport carries messages between parties. Implementations authenticate both ends and keep point-to-point
// messages confidential.
//
// Delivery is best effort. Send and Broadcast never block: they queue the message, in a bounded queue, or
// return an error, upon which the session tries again. A broadcast that some peers were given and others were
// not may return an error: a repeated message is recognised and dropped by who has it already.
//
// What one party sends to another, direct or broadcast, arrives in the order in which it was queued for as long as
// the connection between them lasts. What a party sends, however much, keeps nobody else's messages from arriving.
// Package transporttest checks implementations.
type Transport interface {
	// Send queues msg for one party. ErrNotConnected says that the party cannot be reached now, or is this one;
	// ErrQueueFull that it is slow; ErrTooLarge that msg exceeds MaxMessage.
	Send(ctx context.Context, to PartyID, msg []byte) error
	// Broadcast queues msg for every other party of the pool, also for those outside of the session. One that
	// cannot be reached now is not told, which is no error: a dead party must not hold up the others. ErrQueueFull
	// and ErrTooLarge are as for Send.
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
