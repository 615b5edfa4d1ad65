package sim

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"

	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/preparams"
)

const (
	chainID = "rondo-sim"
	keyName = "batch"
)

// node is a sequencer: its disk outlives it.
type node struct {
	id       mpc.PartyID
	disk     storage.Storage
	net      *network
	library  library
	up       bool
	endpoint *endpoint
	engine   engine.Engine
	store    *keystore.Store
	manager  *mpc.Manager
	dying    chan struct{} // closed when the network has killed it
}

func openDisk(id mpc.PartyID, disk storage.Storage) (*keystore.Store, error) {
	return keystore.OpenStorage(disk, keystore.Options{
		Passphrase: []byte("simulated"), ChainID: chainID, Node: id, Argon2: keystore.CheapArgon2,
	})
}

func (n *node) start(log *slog.Logger, limits mpc.Limits) error {
	set, err := n.library.preParams(n.id)
	if err != nil {
		return err
	}
	if n.store, err = openDisk(n.id, n.disk); err != nil {
		return fmt.Errorf("sim: open the disk of node %d: %w", n.id, err)
	}
	n.engine, n.endpoint, n.dying = n.library.newEngine(), n.net.join(n.id), make(chan struct{})
	dying := n.dying
	n.endpoint.onCrash = func() { close(dying) }
	n.manager, err = mpc.NewManager(mpc.Config{
		Self: n.id, ChainID: chainID, Devnet: true, Transport: n.endpoint, Store: n.store, Engine: n.engine,
		PreParams: preparams.Fixed{Set: set}, Logger: log.With("node", n.id), Limits: limits, MaxSessions: 16,
	})
	if err != nil {
		return fmt.Errorf("sim: start node %d: %w", n.id, err)
	}
	n.up = true
	return nil
}

// crash cuts the node off at once, and then ends what is left of it.
func (n *node) crash() error {
	n.net.change(func() { n.endpoint.dead = true })
	n.up = false
	n.manager.Close()
	return errors.Join(n.engine.Close(), n.store.Close())
}

// follow does what the chain asks of a node at any time, also after a restart.
func (n *node) follow(c *chain) error {
	if slices.Contains(c.committee, n.id) {
		if err := n.manager.Activate(keyName, c.generation, c.address); err != nil {
			return fmt.Errorf("sim: node %d activates generation %d: %w", n.id, c.generation, err)
		}
	}
	shares, err := n.store.List()
	if err != nil {
		return fmt.Errorf("sim: list shares of node %d: %w", n.id, err)
	}
	for _, s := range shares {
		switch {
		case s.Generation <= c.retired:
			err = n.manager.Retire(keyName, s.Generation)
		case s.Generation > c.generation && s.Generation != c.scheduled:
			err = n.manager.Discard(keyName, s.Generation)
		case s.Generation == c.generation && s.Address != c.address:
			err = n.manager.Settle(keyName, s.Generation, c.address)
		}
		if err != nil {
			return fmt.Errorf("sim: node %d cleans up %s: %w", n.id, s.ShareID, err)
		}
	}
	return nil
}

// holds reports whether the node's disk has the share of the chain's active generation, whether the node runs or not.
func (n *node) holds(c *chain) (bool, error) {
	id := keystore.ShareID{Key: keyName, Generation: c.generation, Address: c.address}
	store := n.store
	if !n.up {
		var err error
		if store, err = openDisk(n.id, n.disk); err != nil {
			return false, err
		}
		defer func() { _ = store.Close() }() // in memory
	}
	_, err := store.Share(id)
	if errors.Is(err, keystore.ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}
