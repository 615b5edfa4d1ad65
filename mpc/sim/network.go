package sim

import (
	"context"
	"math/rand/v2"
	"sync"
	"time"

	"github.com/rondoseq/rondo/mpc"
)

// Weather is what the network does to messages.
type Weather struct {
	Loss, Repeat float64 // of all messages
	Delay        time.Duration
}

// packet is a message on its way.
type packet struct {
	from, to  mpc.PartyID
	broadcast bool
	data      []byte
}

// network connects the nodes in memory.
type network struct {
	mu        sync.Mutex
	rng       *rand.Rand
	weather   Weather
	endpoints map[mpc.PartyID]*endpoint
	cut       map[mpc.PartyID]bool // one side of a partition
	lie       func(packet) []packet
}

func newNetwork(rng *rand.Rand) *network {
	return &network{rng: rng, endpoints: map[mpc.PartyID]*endpoint{}, cut: map[mpc.PartyID]bool{}}
}

// endpoint is one node's transport. It dies with its node.
type endpoint struct {
	net     *network
	id      mpc.PartyID
	handler mpc.Handler
	dead    bool
	// crashAfter counts down the messages that are left to the node; onCrash is called at the last one.
	crashAfter int
	onCrash    func()
}

func (n *network) join(id mpc.PartyID) *endpoint {
	e := &endpoint{net: n, id: id, crashAfter: -1}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.endpoints[id] = e
	return e
}

// SetHandler implements [mpc.Transport].
func (e *endpoint) SetHandler(h mpc.Handler) {
	e.net.mu.Lock()
	defer e.net.mu.Unlock()
	e.handler = h
}

// Send implements [mpc.Transport].
func (e *endpoint) Send(_ context.Context, to mpc.PartyID, msg []byte) error {
	e.net.mu.Lock()
	defer e.net.mu.Unlock()
	e.send(packet{e.id, to, false, msg})
	return nil
}

// Broadcast implements [mpc.Transport].
func (e *endpoint) Broadcast(_ context.Context, msg []byte) error {
	e.net.mu.Lock()
	defer e.net.mu.Unlock()
	for id := mpc.PartyID(1); int(id) <= maxParties; id++ { // in order: the seed decides about each
		if id != e.id && e.net.endpoints[id] != nil {
			e.send(packet{e.id, id, true, msg})
		}
	}
	return nil
}

// send is called with the network's lock.
func (e *endpoint) send(p packet) {
	if e.dead {
		return
	}
	if e.crashAfter == 0 {
		e.dead = true
		go e.onCrash()
		return
	}
	if e.crashAfter > 0 {
		e.crashAfter--
	}
	packets := []packet{p}
	if e.net.lie != nil {
		packets = e.net.lie(p)
	}
	for _, p := range packets {
		e.net.carry(p)
	}
}

// carry loses, delays and repeats. Delays are drawn for each message, so that they overtake each other.
func (n *network) carry(p packet) {
	if n.cut[p.from] != n.cut[p.to] || n.rng.Float64() < n.weather.Loss {
		return
	}
	times := 1
	if n.rng.Float64() < n.weather.Repeat {
		times = 2
	}
	for range times {
		delay := time.Millisecond + time.Duration(n.rng.Int64N(int64(n.weather.Delay)+1))
		data := append([]byte(nil), p.data...)
		time.AfterFunc(delay, func() { n.deliver(p, data) })
	}
}

func (n *network) deliver(p packet, data []byte) {
	n.mu.Lock()
	to := n.endpoints[p.to]
	if to == nil || to.dead || to.handler == nil || n.cut[p.from] != n.cut[p.to] {
		n.mu.Unlock()
		return
	}
	h := to.handler
	n.mu.Unlock()
	h(p.from, p.broadcast, data)
}

func (n *network) change(f func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f()
}
