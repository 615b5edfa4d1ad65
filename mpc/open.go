package mpc

import (
	"crypto/ecdh"
	"errors"
	"fmt"
	"log/slog"

	"github.com/rondoseq/rondo/mpc/engine/worker"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// Options say how [Open] puts a manager together.
type Options struct {
	Self      PartyID
	ChainID   string
	Transport Transport
	Logger    *slog.Logger

	// Dir holds the key store; Passphrase opens it.
	Dir        string
	Passphrase []byte
	// Argon2 is used when the store is made; keystore.DefaultArgon2 if zero.
	Argon2 keystore.Argon2

	// Worker says how the child process is started; by default this program with the argument mpc-worker,
	// upon which it must call worker.Main.
	Worker worker.Config

	// Devnet uses the published pre-parameters of DevnetIndex instead of making some. Keys made with them are
	// nobody's secret.
	Devnet      bool
	DevnetIndex int

	// Security signs and encrypts what travels; see Config.
	Security *Security

	MaxSessions int
	Limits      Limits
}

// Custody is a manager with everything that it needs, owned by it.
type Custody struct {
	*Manager
	Store  *keystore.Store
	Worker *worker.Client
	// TransportKey is the public half of what peers encrypt to; nil without security.
	TransportKey *ecdh.PublicKey
	pool         *preparams.Pool
}

// Open opens the key store and sets up worker, pre-parameters and manager. Close closes all of it.
func Open(o Options) (*Custody, error) {
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	store, err := keystore.Open(o.Dir, keystore.Options{Passphrase: o.Passphrase, ChainID: o.ChainID, Node: o.Self, Argon2: o.Argon2})
	if err != nil {
		return nil, err
	}
	if o.Worker.Logger == nil {
		o.Worker.Logger = o.Logger
	}
	c := &Custody{Store: store, Worker: worker.New(o.Worker)}
	security, err := c.secure(o.Security)
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	source, err := c.source(o)
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	c.Manager, err = NewManager(Config{
		Self: o.Self, ChainID: o.ChainID, Devnet: o.Devnet, Transport: o.Transport, Store: store, Engine: c.Worker,
		PreParams: source, Logger: o.Logger, Security: security, MaxSessions: o.MaxSessions, Limits: o.Limits,
	})
	if err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

// secure completes the security with the store's transport key.
func (c *Custody) secure(given *Security) (*Security, error) {
	if given == nil {
		return nil, nil
	}
	s := *given
	if s.TransportKey == nil {
		var err error
		if s.TransportKey, err = c.Store.TransportKey(); err != nil {
			return nil, fmt.Errorf("mpc: transport key: %w", err)
		}
	}
	c.TransportKey = s.TransportKey.PublicKey()
	return &s, nil
}

func (c *Custody) source(o Options) (preparams.Source, error) {
	if o.Devnet {
		set, err := preparams.Devnet(o.DevnetIndex)
		return preparams.Fixed{Set: set}, err
	}
	c.pool = preparams.NewPool(preparams.PoolConfig{Generate: c.Worker.GeneratePreParams, Shelf: c.Store, Logger: o.Logger})
	return c.pool, nil
}

// Shares lists the shares in the store.
func (c *Custody) Shares() ([]keystore.ShareInfo, error) { return c.Store.List() }

// Close ends every session, the worker and the making of pre-parameters, and closes the key store.
func (c *Custody) Close() error {
	if c.Manager != nil {
		c.Manager.Close()
	}
	if c.pool != nil {
		c.pool.Close()
	}
	return errors.Join(c.Worker.Close(), c.Store.Close())
}
