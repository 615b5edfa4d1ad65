package transporttest

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
)

// Parties are those that a network's transports take for parties of the pool.
var Parties = []mpc.PartyID{1, 2, 3, 4}

// Node is a started transport.
type Node interface {
	mpc.Transport
	// Stop ends the transport and everything that it has started. It is called once.
	Stop()
}

// Network starts transports that find each other.
type Network interface {
	// Start starts the transport of a party, also again after it was stopped.
	Start(t *testing.T, id mpc.PartyID) Node
}

// Authenticated is a network that proves who is who. Its tests of strangers are left out for others.
type Authenticated interface {
	Network
	// StartStranger starts a transport with a key that is no party's.
	StartStranger(t *testing.T) Node
	// StartImpostor starts a transport that claims to be a party whose key it does not have.
	StartImpostor(t *testing.T, id mpc.PartyID) Node
}

// Times that no healthy network needs.
const (
	patience = 30 * time.Second
	often    = 2 * time.Millisecond
)

// heard is a message as a handler got it.
type heard struct {
	from      mpc.PartyID
	broadcast bool
	text      string
}

// member is a node with what it has heard.
type member struct {
	Node
	id   mpc.PartyID
	stop func()

	mu    sync.Mutex
	heard []heard
	probe map[string]bool
	hook  func(from mpc.PartyID)
}

const probePrefix = "are you there: "

func (m *member) handle(from mpc.PartyID, broadcast bool, msg []byte) {
	m.mu.Lock()
	hook := m.hook
	m.mu.Unlock()
	if hook != nil {
		hook(from)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	text := string(msg)
	if len(text) > len(probePrefix) && text[:len(probePrefix)] == probePrefix {
		m.probe[text] = true
		return
	}
	m.heard = append(m.heard, heard{from, broadcast, text})
}

// setHook has a function called for every message, by the goroutine that delivers it.
func (m *member) setHook(f func(from mpc.PartyID)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.hook = f
}

func (m *member) all() []heard {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]heard(nil), m.heard...)
}

// from are the texts that came from a party, in order.
func (m *member) from(id mpc.PartyID) []string {
	var texts []string
	for _, h := range m.all() {
		if h.from == id {
			texts = append(texts, h.text)
		}
	}
	return texts
}

func (m *member) sawProbe(text string) bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.probe[text]
}

func (m *member) sawAnyProbe() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return len(m.probe) > 0
}

// start starts a party and listens.
func start(t *testing.T, n Network, id mpc.PartyID) *member { return listen(t, n.Start(t, id), id) }

func listen(t *testing.T, node Node, id mpc.PartyID) *member {
	m := &member{Node: node, id: id, probe: map[string]bool{}}
	m.stop = sync.OnceFunc(node.Stop)
	m.SetHandler(m.handle)
	t.Cleanup(m.stop)
	return m
}

// startAll starts all parties and waits until each reaches each.
func startAll(t *testing.T, n Network) map[mpc.PartyID]*member {
	t.Helper()
	members := map[mpc.PartyID]*member{}
	for _, id := range Parties {
		members[id] = start(t, n, id)
	}
	for _, a := range members {
		for _, b := range members {
			if a != b {
				reach(t, a, b)
			}
		}
	}
	return members
}

var probes struct {
	sync.Mutex
	count int
}

// reach sends until something has arrived.
func reach(t *testing.T, from, to *member) {
	t.Helper()
	probes.Lock()
	probes.count++
	text := fmt.Sprintf("%s%d", probePrefix, probes.count)
	probes.Unlock()
	require.Eventually(t, func() bool {
		_ = from.Send(t.Context(), to.id, []byte(text)) // fails until they are connected
		return to.sawProbe(text)
	}, patience, 10*often, "party %d does not reach party %d", from.id, to.id)
}

// send queues a message, as soon as there is room.
func send(ctx context.Context, from mpc.Transport, to mpc.PartyID, msg []byte) error {
	return retry(ctx, func() error { return from.Send(ctx, to, msg) })
}

func broadcast(ctx context.Context, from mpc.Transport, msg []byte) error {
	return retry(ctx, func() error { return from.Broadcast(ctx, msg) })
}

func retry(ctx context.Context, try func() error) error {
	for {
		err := try()
		if !errors.Is(err, mpc.ErrQueueFull) {
			return err
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, context.Cause(ctx))
		case <-time.After(often):
		}
	}
}
