package adapter

import (
	"context"
	"encoding/json"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// Conductor answers the RPC of op-conductor, and so decides whether a block that op-node built is part of the chain.
type Conductor struct {
	chain  Chain
	blocks Blocks
	pins   *Pins
	key    pool.Signer
	node   *opstack.OpNode
	log    *slog.Logger
	now    func() time.Time
	fenced atomic.Bool

	observe func(time.Duration, error)
}

// ConductorConfig is what a Conductor needs. All of it is required.
type ConductorConfig struct {
	Chain  Chain
	Blocks Blocks
	Pins   *Pins
	Key    pool.Signer
	OpNode *opstack.OpNode // this sequencer's own
	Log    *slog.Logger
	// Observe, if set, hears of every call of conductor_commitUnsafePayload: how long it took, and its error.
	Observe func(took time.Duration, err error)
}

// NewConductor makes a Conductor.
func NewConductor(c ConductorConfig) *Conductor {
	if c.Observe == nil {
		c.Observe = func(time.Duration, error) {}
	}
	return &Conductor{
		observe: c.Observe,
		chain:   c.Chain, blocks: c.Blocks, pins: c.Pins, key: c.Key, node: c.OpNode, log: c.Log.With("part", "conductor"), now: time.Now,
	}
}

// Register adds the conductor's methods to a server. Payloads are whole L2 blocks: the server's body limit must be above
// twice the largest one.
func (c *Conductor) Register(s *rpc.Server) error {
	return s.RegisterName("conductor", &conductorAPI{c: c})
}

// Run keeps the conductor open until ctx is done. From then on this node leads no more, and commits that wait fail.
func (c *Conductor) Run(ctx context.Context) error {
	<-ctx.Done()
	c.fenced.Store(true)
	return nil
}

// leads tells whether this node may have blocks committed.
func (c *Conductor) leads(s *pool.State) bool {
	return !c.fenced.Load() && mayProduce(c.chain, s, c.key.Address())
}

// conductorAPI are the methods that op-node (leader, commitUnsafePayload) and operators call: all of op-conductor's.
type conductorAPI struct{ c *Conductor }

// Leader is conductor_leader: this sequencer is the producer of the current epoch. It turns false in the very state that
// ends the epoch.
func (a *conductorAPI) Leader() bool { return a.c.leads(a.c.chain.State()) }

// Active is conductor_active: the pool decides, and cannot be paused.
func (a *conductorAPI) Active() bool { return !a.c.fenced.Load() }

// CommitUnsafePayload is conductor_commitUnsafePayload. It answers when the block is committed by the pool.
func (a *conductorAPI) CommitUnsafePayload(ctx context.Context, raw json.RawMessage) error {
	e, err := payload.ParseJSON(raw)
	if err != nil {
		return err
	}
	started := a.c.now()
	err = a.c.commit(ctx, e)
	a.c.observe(a.c.now().Sub(started), err)
	if err != nil {
		a.c.log.WarnContext(ctx, "L2 block not committed", "number", e.Number(), "hash", e.Hash(), "err", err)
		return err
	}
	a.c.log.DebugContext(ctx, "L2 block committed", "number", e.Number(), "hash", e.Hash(), "took", a.c.now().Sub(started))
	return nil
}

// Why operators' commands of op-conductor do nothing here.
var (
	errDrawn   = errors.New("the pool draws producers by stake: leadership cannot be given or overridden; a producer that is silent is replaced")
	errMembers = errors.New("members of the pool lock stake in the LockingPool contract on L1 to join, and unlock it to leave")
	errPause   = errors.New("the pool has no pause: stop op-node to leave a turn to others, or unlock the stake to leave the pool")
)

// OverrideLeader is conductor_overrideLeader. Only taking an override back is possible, as there never is one.
func (a *conductorAPI) OverrideLeader(override *bool) error {
	if override != nil && !*override {
		return nil
	}
	return errDrawn
}

// LeaderOverridden is conductor_leaderOverridden.
func (a *conductorAPI) LeaderOverridden() bool { return false }

// Pause is conductor_pause.
func (a *conductorAPI) Pause() error { return errPause }

// Resume is conductor_resume: nothing is ever paused.
func (a *conductorAPI) Resume() error { return nil }

// Stop is conductor_stop.
func (a *conductorAPI) Stop() error { return errPause }

// Paused is conductor_paused.
func (a *conductorAPI) Paused() bool { return false }

// Stopped is conductor_stopped.
func (a *conductorAPI) Stopped() bool { return a.c.fenced.Load() }
