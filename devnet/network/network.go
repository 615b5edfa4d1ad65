// Package network brings a devnet up: L1 and its contracts, then L2, then the pool, each step as soon as what it needs
// is there. It is given the topology and the programs, and hands on running services and a description of the network.
package network

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/cometbft/cometbft/types"

	"github.com/rondoseq/rondo/devnet/accounts"
	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/genesis"
	"github.com/rondoseq/rondo/devnet/l1"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/programs"
	"github.com/rondoseq/rondo/devnet/services"
)

// Network is a devnet that is being started or runs.
type Network struct {
	config   config.Config
	dir      layout.Dir
	verifier ports.L2
	accounts accounts.Set // of the first sequencers; members has who takes part now
	services services.Builder
	table    *process.Table
	log      *slog.Logger
	progress func(string)
	began    time.Time

	chain      *l1.Chain
	deployment l1.Deployment
	origin     genesis.BlockID // the L1 block that L2 starts at
	l2Genesis  genesis.BlockID
	l2Time     uint64

	genesis *types.GenesisDoc // of the pool

	changing sync.Mutex // held while somebody joins or leaves
	batchers sync.Mutex // held while op-batchers are started, so that each is once

	mu      sync.Mutex
	readyIn time.Duration
	keys    map[string]string // addresses of the pool's keys that are in use, by name
	members []member
	spares  []accounts.Sequencer // who has not joined
	next    int                  // number of who joins next: none is used twice
}

// Config is what a network is made of.
type Config struct {
	Topology config.Config
	Dir      layout.Dir
	Programs programs.Set
	// Table starts and holds the services.
	Table *process.Table
	Log   *slog.Logger
	// Progress is told, in a few words, what has been reached.
	Progress func(string)
}

// New prepares a network; nothing starts yet.
func New(c Config) (*Network, error) {
	set, err := accounts.New(c.Topology.Sequencers)
	if err != nil {
		return nil, err
	}
	t := ports.NewTable(c.Topology.PortBase, c.Topology.Sequencers)
	n := &Network{
		keys: map[string]string{}, config: c.Topology, dir: c.Dir, verifier: t.Verifier, accounts: set, spares: set.Spares, table: c.Table,
		log: c.Log, progress: c.Progress, next: c.Topology.Sequencers + 1,
		services: services.Builder{Config: c.Topology, Dir: c.Dir, L1: t.L1, Programs: c.Programs},
	}
	for i, p := range t.Sequencers {
		n.members = append(n.members, newMember(p, set.Sequencers[i]))
	}
	return n, nil
}

// Ready returns how long the start took, or 0 before it is done.
func (n *Network) Ready() time.Duration {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.readyIn
}

// Close ends the network's own connections. Services are the table's.
func (n *Network) Close() {
	if n.chain != nil {
		n.chain.Close()
	}
}

// say reports progress with the time since the start.
func (n *Network) say(format string, args ...any) {
	text := fmt.Sprintf(format, args...)
	n.log.Info(text, "after", time.Since(n.began).Round(time.Millisecond))
	n.progress(fmt.Sprintf("%6.1fs  %s", time.Since(n.began).Seconds(), text))
}

// start runs a service that is up once it listens on port.
func (n *Network) start(ctx context.Context, spec process.Spec, port int) error {
	return n.table.Start(ctx, n.service(spec, port))
}

func (n *Network) service(spec process.Spec, port int) process.Service {
	n.log.Info("starting", "service", spec.Name, "command", spec.CommandLine())
	return process.Service{Spec: spec, Up: func(ctx context.Context) error { return ports.WaitListening(ctx, port) }}
}
