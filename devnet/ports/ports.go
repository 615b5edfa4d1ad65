// Package ports gives every service of a devnet its port. It is given the first port and hands on a fixed table, so
// that a port means the same in every run and other programs can rely on it:
//
//	base + 0         L1 RPC
//	base + 1, 2, 3   verifier: op-geth RPC, op-geth engine, op-node RPC
//	base + 10*i + 0  sequencer i (from 1): op-geth RPC
//	base + 10*i + 1  op-geth engine
//	base + 10*i + 2  op-node RPC
//	base + 10*i + 3  op-batcher RPC
//	base + 10*i + 4  PoS node: conductor, signer and pool API
//	base + 10*i + 5  PoS node: CometBFT p2p
//	base + 10*i + 6  PoS node: CometBFT RPC
//	base + 10*i + 7  PoS node: metrics
//	base + 10*i + 8  PoS node: threshold keys over libp2p, if the devnet uses it
package ports

import (
	"context"
	"fmt"
	"net"
	"strings"
	"time"
)

// L2 are the ports of one op-geth and its op-node.
type L2 struct {
	GethRPC, GethEngine, OpNode int
}

// Sequencer are the ports of one sequencer's programs. Number is its own for as long as the network lives, from 1.
type Sequencer struct {
	Number int
	L2
	Batcher, Node, P2P, Comet, Metrics, MPC int
}

// NewSequencer returns the ports of the sequencer with a number.
func NewSequencer(base, number int) Sequencer {
	b := base + 10*number
	return Sequencer{
		Number: number, L2: L2{GethRPC: b, GethEngine: b + 1, OpNode: b + 2},
		Batcher: b + 3, Node: b + 4, P2P: b + 5, Comet: b + 6, Metrics: b + 7, MPC: b + 8,
	}
}

// Name is what commands and logs call the sequencer.
func (s Sequencer) Name() string { return fmt.Sprintf("seq%d", s.Number) }

// Table is the ports of a whole devnet.
type Table struct {
	L1         int
	Verifier   L2
	Sequencers []Sequencer
}

// NewTable returns the ports of a network with n sequencers.
func NewTable(base, n int) Table {
	t := Table{L1: base, Verifier: L2{GethRPC: base + 1, GethEngine: base + 2, OpNode: base + 3}}
	for number := 1; number <= n; number++ {
		t.Sequencers = append(t.Sequencers, NewSequencer(base, number))
	}
	return t
}

// Use is one port with the service it is for.
type Use struct {
	Port int
	For  string
}

// Uses lists every port of the table.
func (t Table) Uses() []Use {
	uses := append([]Use{{t.L1, "l1"}}, l2Uses("verifier", t.Verifier)...)
	for _, s := range t.Sequencers {
		uses = append(uses, s.Uses()...)
	}
	return uses
}

// Uses lists the ports of one sequencer.
func (s Sequencer) Uses() []Use {
	name := s.Name()
	return append(l2Uses(name, s.L2), Use{s.Batcher, name + "/op-batcher"}, Use{s.Node, name + "/node API"}, Use{s.P2P, name + "/node p2p"},
		Use{s.Comet, name + "/node CometBFT RPC"}, Use{s.Metrics, name + "/node metrics"}, Use{s.MPC, name + "/node libp2p"})
}

func l2Uses(name string, p L2) []Use {
	return []Use{{p.GethRPC, name + "/op-geth RPC"}, {p.GethEngine, name + "/op-geth engine"}, {p.OpNode, name + "/op-node"}}
}

// CheckFree returns an error that names every port of uses that another program listens on.
func CheckFree(ctx context.Context, uses []Use) error {
	var taken []string
	for _, u := range uses {
		if !free(ctx, u.Port) {
			taken = append(taken, fmt.Sprintf("%d (%s)", u.Port, u.For))
		}
	}
	if len(taken) == 0 {
		return nil
	}
	return fmt.Errorf("ports already in use: %s; stop what listens there, or choose others with --port-base", strings.Join(taken, ", "))
}

func free(ctx context.Context, port int) bool {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", Address(port))
	if err != nil {
		return false
	}
	return l.Close() == nil
}

// Address returns the loopback address of a port.
func Address(port int) string { return fmt.Sprintf("127.0.0.1:%d", port) }

// URL returns the http URL of a loopback port.
func URL(port int) string { return "http://" + Address(port) }

// WaitListening returns when something accepts connections on the port, or when ctx ends.
func WaitListening(ctx context.Context, port int) error {
	dialer := net.Dialer{Timeout: time.Second}
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		conn, err := dialer.DialContext(ctx, "tcp", Address(port))
		if err == nil {
			return conn.Close()
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for port %d: %w", port, context.Cause(ctx))
		case <-tick.C:
		}
	}
}
