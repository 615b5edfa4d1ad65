package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"

	"github.com/rondoseq/rondo/mpc"
)

// transport makes a network of parties 1 to n on this machine.
type transport struct {
	name    string
	connect func(ctx context.Context, n int) (*mesh, error)
}

// transports are those that a node can be configured for.
var transports = []transport{
	{"cometbft", connectCometBFT},
}

// mesh is a network in which everybody is connected to everybody else.
type mesh struct {
	ends  map[mpc.PartyID]*counted
	close func() error
}

func transportNames() string {
	var names []string
	for _, t := range transports {
		names = append(names, t.name)
	}
	return strings.Join(names, ",")
}

var errNoTransport = errors.New("no such transport")

func transportNamed(name string) (transport, error) {
	for _, t := range transports {
		if t.name == name {
			return t, nil
		}
	}
	return transport{}, fmt.Errorf("%w: %q, there are %s", errNoTransport, name, transportNames())
}

// sent is how many bytes all parties have handed to the transport, by receiver.
func (m *mesh) sent() uint64 {
	var sum uint64
	for _, e := range m.ends {
		sum += e.bytes.Load()
	}
	return sum
}

// counted counts what a party sends. What the transport adds to each message is not in it.
type counted struct {
	mpc.Transport
	others uint64
	bytes  atomic.Uint64
}

// Send implements [mpc.Transport].
func (c *counted) Send(ctx context.Context, to mpc.PartyID, msg []byte) error {
	c.bytes.Add(uint64(len(msg)))
	return c.Transport.Send(ctx, to, msg)
}

// Multicast implements [mpc.Multicaster], as well as the transport does.
func (c *counted) Multicast(ctx context.Context, to []mpc.PartyID, msg []byte) error {
	t, ok := c.Transport.(mpc.Multicaster)
	if !ok {
		return c.Broadcast(ctx, msg)
	}
	c.bytes.Add(uint64(len(to) * len(msg)))
	return t.Multicast(ctx, to, msg)
}

// Broadcast implements [mpc.Transport].
func (c *counted) Broadcast(ctx context.Context, msg []byte) error {
	c.bytes.Add(c.others * uint64(len(msg)))
	return c.Transport.Broadcast(ctx, msg)
}
