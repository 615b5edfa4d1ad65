package network

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/rondoseq/rondo/devnet/accounts"
	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/services"
	"github.com/rondoseq/rondo/devnet/status"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// joinLimit bounds how long a newcomer may take to catch up, and then to be counted.
	joinLimit = 10 * time.Minute
	// leaveLimit bounds how long the pool may take to give the shares of a leaver to others. An attempt that fails costs
	// minutes.
	leaveLimit = 20 * time.Minute
	// memberPoll is how often the nodes are asked meanwhile.
	memberPoll = 500 * time.Millisecond
	// stakeLimit bounds the transactions that lock or unlock stake.
	stakeLimit = time.Minute
)

var errChanging = errors.New("another sequencer is joining or leaving just now; try again when that is done")

// Add makes a spare account a sequencer: its programs start, catch up, and then its owner locks stake. It returns its name when
// the pool counts it. Its shares of the pool's keys come later, when an epoch starts. Until stake is locked, a failure leaves nothing
// behind.
func (n *Network) Add(ctx context.Context, say func(string)) (string, error) {
	if n.config.Solo {
		return "", errors.New("a rollup without a pool has one sequencer")
	}
	if n.Ready() == 0 {
		return "", errors.New("the network is still being started")
	}
	if !n.changing.TryLock() {
		return "", errChanging
	}
	defer n.changing.Unlock()
	m, err := n.newcomer(ctx)
	if err != nil {
		return "", err
	}
	if err := n.prepare(ctx, m, say); err != nil {
		return "", errors.Join(err, n.dismiss(ctx, m))
	}
	if err := n.enter(ctx, m, say); err != nil {
		return "", fmt.Errorf("%s runs, but is not counted yet: %w", m.Name(), err)
	}
	return m.Name(), nil
}

// newcomer picks the next number and the first spare account that has never locked stake.
func (n *Network) newcomer(ctx context.Context) (member, error) {
	n.mu.Lock()
	number, spares := n.next, n.spares
	n.mu.Unlock()
	if number > config.MaxSequencers {
		return member{}, fmt.Errorf("a devnet has ports for %d sequencers, and all were given out", config.MaxSequencers)
	}
	p := ports.NewSequencer(n.config.PortBase, number)
	if err := ports.CheckFree(ctx, p.Uses()); err != nil {
		return member{}, err
	}
	for _, s := range spares {
		id, err := n.chain.SequencerID(ctx, n.deployment, s)
		if err != nil {
			return member{}, err
		}
		if id == 0 {
			return newMember(p, s), nil
		}
	}
	return member{}, fmt.Errorf("all %d spare accounts have locked stake before", accounts.Spares)
}

// prepare makes the newcomer's files, starts its programs, and waits until it is where the others are: a sequencer that has to
// catch up first would only be missed.
func (n *Network) prepare(ctx context.Context, m member, say func(string)) error {
	name := m.Name()
	if err := n.writeSecret(name); err != nil {
		return err
	}
	if err := n.copyGeth(name); err != nil {
		return err
	}
	if err := n.makeHome(m); err != nil {
		return err
	}
	if err := n.startGeth(ctx, m, ports.URL(m.Node)); err != nil {
		return err
	}
	if err := n.start(ctx, n.services.Node(m.Sequencer), m.Node); err != nil {
		return err
	}
	if err := n.start(ctx, n.services.SequencerOpNode(m.Sequencer), m.OpNode); err != nil {
		return err
	}
	say(name + " has started and fetches the chain")
	if err := n.until(ctx, joinLimit, name+" to catch up", func(ctx context.Context) error { return n.caughtUp(ctx, m) }); err != nil {
		return err
	}
	say(name + " has caught up")
	return nil
}

// enter locks the newcomer's stake and lists it. From the stake on there is no way back but to leave.
func (n *Network) enter(ctx context.Context, m member, say func(string)) error {
	lockCtx, cancel := context.WithTimeout(ctx, stakeLimit)
	err := n.chain.Lock(lockCtx, n.deployment, n.config.Stake, []accounts.Sequencer{m.keys})
	cancel()
	listErr := n.list(ctx, m)
	if err := errors.Join(err, listErr); err != nil {
		return err
	}
	say(fmt.Sprintf("%s has locked %d tokens", m.Name(), n.config.Stake))
	if err := n.until(ctx, joinLimit, "the pool to count "+m.Name(), func(ctx context.Context) error { return n.counted(ctx, m) }); err != nil {
		return err
	}
	say(m.Name() + " is a sequencer; it gets its shares of the pool's keys when an epoch starts")
	return nil
}

// list takes a newcomer among the members, tells the homes of the others about it, and starts its op-batcher.
func (n *Network) list(ctx context.Context, m member) error {
	n.mu.Lock()
	n.members = append(slices.Clone(n.members), m)
	n.spares = slices.DeleteFunc(slices.Clone(n.spares), func(s accounts.Sequencer) bool { return s.Signer.Address == m.keys.Signer.Address })
	n.next = m.Number + 1
	n.mu.Unlock()
	err := errors.Join(n.writeRecord(), n.tellOthers(m, home.AddPeer))
	n.batchers.Lock()
	defer n.batchers.Unlock()
	return errors.Join(err, n.startBatcher(ctx, m))
}

// dismiss ends what runs of a newcomer that did not get in, and clears its folder.
func (n *Network) dismiss(ctx context.Context, m member) error {
	var errs []error
	if n.table.Has(m.Name() + "/" + services.PartGeth) {
		_, err := n.table.Remove(context.WithoutCancel(ctx), m.Name())
		errs = append(errs, err)
	}
	if err := os.RemoveAll(filepath.Dir(n.dir.Node(m.Name()))); err != nil {
		errs = append(errs, fmt.Errorf("clearing the folder of %s: %w", m.Name(), err))
	}
	return errors.Join(errs...)
}

// caughtUp tells how far a newcomer is behind the others. One block may be under way while they are asked.
func (n *Network) caughtUp(ctx context.Context, m member) error {
	own, err := status.Pool(ctx, ports.URL(m.Node))
	if err != nil {
		return err
	}
	head, err := status.Head(ctx, ports.URL(m.GethRPC))
	if err != nil {
		return err
	}
	others, err := n.pool(ctx)
	if err != nil {
		return err
	}
	if target := others.Committed.Number; own.CatchingUp || own.Committed.Number+1 < target || head.Number+1 < target {
		return fmt.Errorf("the others are at L2 block %d, its PoS node at %d, its op-geth at %d", target, own.Committed.Number, head.Number)
	}
	return nil
}

// counted tells whether the pool, as the newcomer sees it, has given it power.
func (n *Network) counted(ctx context.Context, m member) error {
	st, err := status.Call[api.Status](ctx, ports.URL(m.Node), "pool_status")
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(st.Sequencers, func(q api.Sequencer) bool {
		return q.Signer == m.keys.Signer.Address && q.Status == pool.Active.String() && q.Power > 0
	}) {
		return errors.New("its own node does not list it")
	}
	return nil
}

// until asks again and again until probe has nothing to complain about.
func (n *Network) until(ctx context.Context, limit time.Duration, what string, probe func(context.Context) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("not within %s", limit))
	defer cancel()
	tick := time.NewTicker(memberPoll)
	defer tick.Stop()
	for {
		err := probe(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for %s: %w (%w)", what, context.Cause(ctx), err)
		case <-tick.C:
		}
	}
}
