package mpctest

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/rondoseq/rondo/mpc"
)

// Packet is a message on its way.
type Packet struct {
	From, To  mpc.PartyID
	Broadcast bool
	Data      []byte
}

// Fault decides what is delivered in place of a packet: the packet itself, nothing, or others. It runs under the
// network's lock.
type Fault func(Packet) []Packet

// Network connects parties in memory. It preserves order between two parties and loses nothing, unless a fault
// says so.
type Network struct {
	mu        sync.Mutex
	endpoints map[mpc.PartyID]*Endpoint
	fault     Fault
}

// NewNetwork returns a network without parties.
func NewNetwork() *Network { return &Network{endpoints: map[mpc.PartyID]*Endpoint{}} }

// SetFault installs a fault; nil removes it.
func (n *Network) SetFault(f Fault) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.fault = f
}

// Join adds a party, in place of an earlier one with this identifier. Its Close leaves the network.
func (n *Network) Join(id mpc.PartyID) *Endpoint {
	e := &Endpoint{net: n, id: id, queues: map[mpc.PartyID]chan Packet{}, quit: make(chan struct{})}
	n.mu.Lock()
	n.endpoints[id] = e
	n.mu.Unlock()
	return e
}

// queueLength is how many messages of one sender wait for a receiver.
const queueLength = 1024

// Endpoint is one party's transport.
type Endpoint struct {
	net    *Network
	id     mpc.PartyID
	queues map[mpc.PartyID]chan Packet // by sender; the network's lock guards the map
	quit   chan struct{}
	once   sync.Once
	done   sync.WaitGroup

	mu      sync.Mutex
	handler mpc.Handler
}

var _ mpc.Transport = (*Endpoint)(nil)

// SetHandler implements [mpc.Transport].
func (e *Endpoint) SetHandler(h mpc.Handler) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.handler = h
}

// Send implements [mpc.Transport].
func (e *Endpoint) Send(_ context.Context, to mpc.PartyID, msg []byte) error {
	if len(msg) > mpc.MaxMessage {
		return fmt.Errorf("mpctest: send %d bytes to party %d: %w", len(msg), to, mpc.ErrTooLarge)
	}
	e.net.mu.Lock()
	defer e.net.mu.Unlock()
	if to == e.id || e.net.endpoints[to] == nil || e.net.endpoints[e.id] != e {
		return fmt.Errorf("mpctest: send to party %d: %w", to, mpc.ErrNotConnected)
	}
	return e.net.route(Packet{From: e.id, To: to, Data: msg})
}

// Broadcast implements [mpc.Transport].
func (e *Endpoint) Broadcast(_ context.Context, msg []byte) error {
	if len(msg) > mpc.MaxMessage {
		return fmt.Errorf("mpctest: broadcast %d bytes: %w", len(msg), mpc.ErrTooLarge)
	}
	e.net.mu.Lock()
	defer e.net.mu.Unlock()
	var errs []error
	for to := range e.net.endpoints {
		if to != e.id {
			errs = append(errs, e.net.route(Packet{From: e.id, To: to, Broadcast: true, Data: msg}))
		}
	}
	return errors.Join(errs...)
}

// Close leaves the network.
func (e *Endpoint) Close() {
	e.net.mu.Lock()
	if e.net.endpoints[e.id] == e {
		delete(e.net.endpoints, e.id)
	}
	e.net.mu.Unlock()
	e.once.Do(func() { close(e.quit) })
	e.done.Wait()
}

// route queues what becomes of a packet. The lock is held.
func (n *Network) route(p Packet) error {
	packets := []Packet{p}
	if n.fault != nil {
		packets = n.fault(p)
	}
	for _, p := range packets {
		to := n.endpoints[p.To]
		if to == nil {
			continue
		}
		p.Data = append([]byte(nil), p.Data...)
		select {
		case to.queue(p.From) <- p:
		default:
			return fmt.Errorf("mpctest: party %d: %w", p.To, mpc.ErrQueueFull)
		}
	}
	return nil
}

// queue is that of one sender, which has a goroutine of its own. The network's lock is held, and the endpoint is in the
// network, so Close has not begun to wait.
func (e *Endpoint) queue(from mpc.PartyID) chan Packet {
	q := e.queues[from]
	if q == nil {
		q = make(chan Packet, queueLength)
		e.queues[from] = q
		e.done.Go(func() { e.deliver(q) })
	}
	return q
}

func (e *Endpoint) deliver(queue <-chan Packet) {
	for {
		select {
		case <-e.quit:
			return
		case p := <-queue:
			e.mu.Lock()
			h := e.handler
			e.mu.Unlock()
			if h != nil {
				h(p.From, p.Broadcast, p.Data)
			}
		}
	}
}
