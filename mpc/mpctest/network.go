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
	e := &Endpoint{net: n, id: id, queue: make(chan Packet, 1024), quit: make(chan struct{})}
	n.mu.Lock()
	n.endpoints[id] = e
	n.mu.Unlock()
	e.done.Go(e.deliver)
	return e
}

// Endpoint is one party's transport.
type Endpoint struct {
	net   *Network
	id    mpc.PartyID
	queue chan Packet
	quit  chan struct{}
	once  sync.Once
	done  sync.WaitGroup

	mu      sync.Mutex
	handler mpc.Handler
}

var _ mpc.Transport = (*Endpoint)(nil)

// ErrQueue is returned when a receiver's queue is full.
var ErrQueue = errors.New("mpctest: queue is full")

// SetHandler implements [mpc.Transport].
func (e *Endpoint) SetHandler(h mpc.Handler) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.handler = h
}

// Send implements [mpc.Transport]. A party that is not in the network receives nothing.
func (e *Endpoint) Send(_ context.Context, to mpc.PartyID, msg []byte) error {
	return e.net.route(Packet{From: e.id, To: to, Data: msg})
}

// Broadcast implements [mpc.Transport].
func (e *Endpoint) Broadcast(_ context.Context, msg []byte) error {
	e.net.mu.Lock()
	var others []mpc.PartyID
	for id := range e.net.endpoints {
		if id != e.id {
			others = append(others, id)
		}
	}
	e.net.mu.Unlock()
	var errs []error
	for _, to := range others {
		errs = append(errs, e.net.route(Packet{From: e.id, To: to, Broadcast: true, Data: msg}))
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

func (n *Network) route(p Packet) error {
	n.mu.Lock()
	defer n.mu.Unlock()
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
		case to.queue <- p:
		default:
			return fmt.Errorf("%w: party %d", ErrQueue, p.To)
		}
	}
	return nil
}

func (e *Endpoint) deliver() {
	for {
		select {
		case <-e.quit:
			return
		case p := <-e.queue:
			e.mu.Lock()
			h := e.handler
			e.mu.Unlock()
			if h != nil {
				h(p.From, p.Broadcast, p.Data)
			}
		}
	}
}
