package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/status"
	"github.com/rondoseq/rondo/devnet/supervisor"
	"github.com/rondoseq/rondo/node/api"
)

const (
	// targetLimit is how long it may take until a killed sequencer has caught up, and until a producer is in the middle
	// of its epoch with everybody well.
	targetLimit = 5 * time.Minute
	// failoverLimit is when a pool counts as dead.
	failoverLimit = time.Minute
	// watchPause is how often a node is asked for its head while a failover is timed.
	watchPause = 20 * time.Millisecond
	// blocksBefore and blocksLeft are how far from both ends of its epoch a producer is killed, so that nothing that
	// was planned happens at that time.
	blocksBefore, blocksLeft = 2, 5
	// maxBehind is how many blocks a sequencer may be behind the committed head and counts as caught up.
	maxBehind = 2
)

// errPlanned says that another producer's turn had come when the producer was killed.
var errPlanned = errors.New("the epoch was over when its producer was killed")

// failoverTimes kills the producer again and again.
func (b *bench) failoverTimes(ctx context.Context) ([]time.Duration, error) {
	var times []time.Duration
	for len(times) < b.failovers {
		took, err := b.failover(ctx, len(times)+1)
		switch {
		case errors.Is(err, errPlanned):
			b.say("not counted: %v", err)
		case err != nil:
			return nil, fmt.Errorf("failover %d of %d: %w", len(times)+1, b.failovers, err)
		default:
			times = append(times, took)
		}
	}
	return times, nil
}

// failover kills the producer, times the next block, and starts the killed one again. It returns when all is well.
func (b *bench) failover(ctx context.Context, n int) (time.Duration, error) {
	victim, err := b.awaitTarget(ctx)
	if err != nil {
		return 0, err
	}
	watch, stop, err := b.startWatch(ctx, victim)
	if err != nil {
		return 0, err
	}
	defer stop()
	// The command that does this would first have to be started, which takes long on a busy machine, so the supervisor
	// is asked directly. What it takes until it sends the signals counts.
	control, err := b.control()
	if err != nil {
		return 0, err
	}
	killed := time.Now()
	if _, err := control.Command(ctx, "kill", victim.name); err != nil {
		return 0, fmt.Errorf("killing %s: %w", victim.name, err)
	}
	next, err := watch(ctx)
	if err != nil {
		return 0, err
	}
	took := next.seen.Sub(killed)
	if err := b.program.Do(ctx, "restart", victim.name); err != nil {
		return 0, err
	}
	if err := b.awaitWell(ctx); err != nil {
		return 0, err
	}
	if next.attempt == 0 {
		return 0, errPlanned
	}
	b.say("failover %d: %s killed at block %d, block %d of another after %.2f s, all well again after %.0f s; %s",
		n, victim.name, victim.committed, next.number, took.Seconds(), time.Since(killed).Seconds(), load())
	return took, nil
}

// control is the line to the network's supervisor.
func (b *bench) control() (*supervisor.Client, error) {
	dir, err := layout.Open(b.program.Data)
	if err != nil {
		return nil, err
	}
	return supervisor.Connect(dir)
}

// target is a producer in the middle of its epoch.
type target struct {
	name      string
	signer    common.Address
	committed uint64 // head when it was chosen
}

// awaitTarget returns when the network is ready for a kill.
func (b *bench) awaitTarget(ctx context.Context) (target, error) {
	var t target
	err := await(ctx, targetLimit, 2*poll, "a producer in the middle of its epoch", func(ctx context.Context) error {
		report, err := b.program.Status(ctx)
		if err != nil {
			return err
		}
		t, err = choose(report)
		return err
	})
	return t, err
}

// awaitWell returns when every sequencer follows the chain.
func (b *bench) awaitWell(ctx context.Context) error {
	return await(ctx, targetLimit, 2*poll, "all sequencers to be well", func(ctx context.Context) error {
		report, err := b.program.Status(ctx)
		if err != nil {
			return err
		}
		return well(report)
	})
}

// well says which sequencer is down or behind, if any is.
func well(r status.Report) error {
	if r.L2.Committed == nil {
		return errors.New("no node tells the committed head")
	}
	for _, s := range r.Sequencers {
		if !s.Healthy || s.Head == nil {
			return fmt.Errorf("%s is not healthy", s.Name)
		}
		if s.Head.Number+maxBehind < r.L2.Committed.Number {
			return fmt.Errorf("%s is at block %d of %d", s.Name, s.Head.Number, r.L2.Committed.Number)
		}
	}
	return nil
}

// choose finds the producer, if now is a time to kill it. The error says why not.
func choose(r status.Report) (target, error) {
	if err := well(r); err != nil {
		return target{}, err
	}
	head := r.L2.Committed.Number
	if head+1 < r.Epoch.First+blocksBefore || head+blocksLeft >= r.Epoch.Last {
		return target{}, fmt.Errorf("block %d is not in the middle of epoch %d, blocks %d to %d", head, r.Epoch.ID, r.Epoch.First, r.Epoch.Last)
	}
	for _, s := range r.Sequencers {
		if s.Producing {
			return target{name: s.Name, signer: common.HexToAddress(s.Signer), committed: head}, nil
		}
	}
	return target{}, errors.New("nobody produces")
}

// sighting is the first block of another producer. Attempt is how often producers of its epoch had been replaced: 0 says
// that the turn was planned.
type sighting struct {
	number, attempt uint64
	seen            time.Time
}

// startWatch connects to all nodes but the victim's. The function it returns waits for a block by anybody else that any of
// them calls committed; a last block of the victim's own, committed after its death, does not count. stop closes the
// connections.
func (b *bench) startWatch(ctx context.Context, victim target) (func(context.Context) (sighting, error), func(), error) {
	var clients []*rpc.Client
	stop := func() {
		for _, c := range clients {
			c.Close()
		}
	}
	for _, s := range others(b.record, victim.name) {
		c, err := rpc.DialContext(ctx, s.API)
		if err != nil {
			stop()
			return nil, nil, fmt.Errorf("connecting to %s: %w", s.Name, err)
		}
		clients = append(clients, c)
	}
	return func(ctx context.Context) (sighting, error) { return watchAll(ctx, clients, victim) }, stop, nil
}

func others(r record.Record, name string) []record.Sequencer {
	var list []record.Sequencer
	for _, s := range r.Sequencers {
		if s.Name != name {
			list = append(list, s)
		}
	}
	return list
}

// watchAll asks all nodes at the same time, and returns the first sighting.
func watchAll(ctx context.Context, clients []*rpc.Client, victim target) (sighting, error) {
	type outcome struct {
		sighting sighting
		err      error
	}
	ctx, cancel := context.WithCancel(ctx)
	outcomes := make(chan outcome)
	for _, c := range clients {
		go func() {
			var found sighting
			err := await(ctx, failoverLimit, watchPause, "a block of another producer", func(ctx context.Context) (err error) {
				found, err = glance(ctx, c, victim)
				return err
			})
			outcomes <- outcome{found, err}
		}()
	}
	var first sighting
	var errs []error
	for range clients {
		o := <-outcomes
		if o.err != nil {
			errs = append(errs, o.err)
		} else if first.seen.IsZero() || o.sighting.seen.Before(first.seen) {
			first = o.sighting
		}
		if !first.seen.IsZero() {
			cancel() // the others need not go on
		}
	}
	cancel()
	if first.seen.IsZero() {
		return first, errors.Join(errs...)
	}
	return first, nil
}

// glance asks a node whether its committed head is a new block of somebody else.
func glance(ctx context.Context, c *rpc.Client, victim target) (sighting, error) {
	var st api.Status
	if err := c.CallContext(ctx, &st, "pool_status"); err != nil {
		return sighting{}, fmt.Errorf("asking for the committed head: %w", err)
	}
	seen := time.Now()
	if st.Committed.Number <= victim.committed {
		return sighting{}, fmt.Errorf("the committed head is %d", st.Committed.Number)
	}
	var block api.CommittedBlock
	if err := c.CallContext(ctx, &block, "pool_block", st.Committed.Number); err != nil {
		return sighting{}, fmt.Errorf("asking for block %d: %w", st.Committed.Number, err)
	}
	if block.Signer == victim.signer {
		return sighting{}, fmt.Errorf("block %d is the last of %s", block.Number, victim.name)
	}
	return sighting{number: block.Number, attempt: st.Epoch.Attempt, seen: seen}, nil
}
