// Package ceremony runs the sessions of threshold keys that the replicated state asks for. It is given the state as it
// moves, the sequencer's signer key, the threshold keys of package mpc and the signing policy; it hands on transactions:
// a participant's reports on keygen and resharing, its vote on a sign request, finished signatures, its word that it
// destroyed replaced shares, its transport key, and evidence against others.
//
// There is no leader and no memory of its own: what has to be done is read off the newest state again and again, so a
// node that restarts goes on where the pool is. The store of shares follows the state in the same way: a share is
// activated, discarded or retired because the state says so, as often as it takes.
package ceremony

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// Chain is the replicated state as this node has it, and the way to change it.
type Chain interface {
	// State is the newest committed state. It is never changed.
	State() *pool.State
	// Wait blocks until the newest state satisfies ok.
	Wait(ctx context.Context, ok func(*pool.State) bool) (*pool.State, error)
	// Submit puts a transaction into the mempool; nil also when the same bytes are known already.
	Submit(ctx context.Context, tx []byte) error
	// CatchingUp tells that block sync is not done yet: the state is of the past.
	CatchingUp() bool
}

// MPC are the threshold keys of this node: *mpc.Manager.
type MPC interface {
	StartKeygen(ctx context.Context, s mpc.Session) (<-chan mpc.KeygenResult, error)
	StartReshare(ctx context.Context, s mpc.Session) (<-chan mpc.ReshareResult, error)
	StartSign(ctx context.Context, s mpc.Session) (<-chan mpc.SignResult, error)
	// ShareState tells what this node may do with its share of a generation.
	ShareState(key string, generation uint64, address mpc.Address) (mpc.ShareState, error)
	// Activate makes a pending share the one to sign with.
	Activate(key string, generation uint64, address mpc.Address) error
	// Discard destroys pending shares of a generation.
	Discard(key string, generation uint64) error
	// Retire destroys all shares of a generation.
	Retire(key string, generation uint64) error
}

// Policy says whether this node signs: *policy.Policy.
type Policy interface {
	Check(ctx context.Context, req pool.SignRequest, st *pool.State) error
}

// Config of a Runner. Chain, Key, MPC and Policy are required.
type Config struct {
	Chain  Chain
	Key    pool.Signer
	MPC    MPC
	Policy Policy
	Logger *slog.Logger

	// TransportKey is what peers encrypt to. It is published first: until the state has it, this node takes part in
	// nothing. Nil if sessions are not secured.
	TransportKey *[32]byte
	// Evidence is what sessions found others to have lied about. It is handed in to the pool. May be nil.
	Evidence <-chan mpc.Evidence

	// MaxVotes, MaxSigns and MaxKeygens bound what runs at a time; what waits is started in the order of the state,
	// which all participants share. Zero means 4, 4 and 2. Test signatures are bounded like keygens. The mpc manager must
	// allow MaxSigns + 2 * MaxKeygens sessions.
	MaxVotes, MaxSigns, MaxKeygens int
	// Retry is how long to wait before something that did not work, or was not taken, is tried again. Zero means 500 ms.
	Retry time.Duration
	// Now is the clock for the deadlines of sessions. Zero means time.Now.
	Now func() time.Time
}

func (c *Config) validate() error {
	switch {
	case c.Chain == nil:
		return errors.New("ceremony: no chain")
	case c.Key == nil:
		return errors.New("ceremony: no signer key")
	case c.MPC == nil:
		return errors.New("ceremony: no threshold keys")
	case c.Policy == nil:
		return errors.New("ceremony: no policy")
	}
	return nil
}

func (c *Config) withDefaults() {
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	for _, n := range []struct {
		value   *int
		instead int
	}{{&c.MaxVotes, 4}, {&c.MaxSigns, 4}, {&c.MaxKeygens, 2}} {
		if *n.value == 0 {
			*n.value = n.instead
		}
	}
	if c.Retry == 0 {
		c.Retry = 500 * time.Millisecond
	}
	if c.Now == nil {
		c.Now = time.Now
	}
}
