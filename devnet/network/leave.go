package network

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/status"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/pool"
)

// Remove takes a sequencer out in order: its owner unlocks the stake, the pool gives its shares to those who stay, and when
// nothing depends on it any more, its programs are stopped. Its folder and logs stay. What was interrupted goes on when it is asked for
// again.
func (n *Network) Remove(ctx context.Context, name string, say func(string)) error {
	if n.Ready() == 0 {
		return errors.New("the network is still being started")
	}
	if !n.changing.TryLock() {
		return errChanging
	}
	defer n.changing.Unlock()
	m, ok := n.find(name)
	switch others := n.others(m); {
	case n.config.Solo:
		return errors.New("a rollup without a pool has one sequencer")
	case !ok:
		return fmt.Errorf("no sequencer is called %q; there are %s", name, strings.Join(n.l2Names()[1:], ", "))
	case len(others) == 0:
		return fmt.Errorf("%s is the only sequencer", name)
	}
	id, err := n.unlock(ctx, m)
	if err != nil {
		return err
	}
	say(fmt.Sprintf("%s, sequencer %d, has unlocked its stake; the pool gives its shares to others when an epoch starts", name, id))
	if err := n.until(ctx, leaveLimit, "the pool to do without "+name, func(ctx context.Context) error { return n.dispensable(ctx, m, id) }); err != nil {
		return fmt.Errorf("%s has unlocked its stake, and its programs run on: %w", name, err)
	}
	say(name + " holds no share of an active key, and has destroyed those that it held")
	if _, err := n.table.Remove(ctx, name); err != nil {
		return err
	}
	if err := n.strike(m); err != nil {
		return err
	}
	say(name + " has left")
	return nil
}

func (n *Network) unlock(ctx context.Context, m member) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, stakeLimit)
	defer cancel()
	id, err := n.chain.SequencerID(ctx, n.deployment, m.keys)
	if err != nil {
		return 0, err
	}
	return id, n.chain.Unlock(ctx, n.deployment, m.keys, id)
}

// strike takes a member off the lists.
func (n *Network) strike(m member) error {
	n.mu.Lock()
	n.members = slices.DeleteFunc(slices.Clone(n.members), func(o member) bool { return o.Number == m.Number })
	n.mu.Unlock()
	return errors.Join(n.writeRecord(), n.tellOthers(m, home.RemovePeer))
}

// dispensable names what the pool still needs a leaver for, as the first of the others to answer has it.
func (n *Network) dispensable(ctx context.Context, m member, id uint64) error {
	var errs []error
	for _, at := range n.others(m) {
		askCtx, cancel := context.WithTimeout(ctx, status.Timeout)
		st, err := status.Call[api.Status](askCtx, ports.URL(at.Node), "pool_status")
		cancel()
		if err == nil {
			return needs(&st, id)
		}
		errs = append(errs, err)
	}
	return errors.Join(errs...)
}

// needs says what a sequencer has to stay for: power, its turn, or shares.
func needs(st *api.Status, id uint64) error {
	if slices.ContainsFunc(st.Sequencers, func(q api.Sequencer) bool { return q.ID == id && q.Status == pool.Active.String() }) {
		return fmt.Errorf("the pool does not know yet that sequencer %d leaves", id)
	}
	if st.Epoch.Producer == id {
		return fmt.Errorf("sequencer %d produces in epoch %d", id, st.Epoch.ID)
	}
	for _, k := range st.MPC {
		if p := k.Pending; p != nil && slices.Contains(p.Participants, id) {
			return fmt.Errorf("sequencer %d is about to get a share of generation %d of the key %q", id, p.Generation, k.Name)
		}
		if slices.Contains(k.Participants, id) {
			return fmt.Errorf("sequencer %d holds a share of the key %q%s", id, k.Name, why(k))
		}
		for _, r := range k.Retiring {
			if slices.Contains(r.Outstanding, id) {
				return fmt.Errorf("sequencer %d has not destroyed its share of generation %d of the key %q", id, r.Generation, k.Name)
			}
		}
	}
	return nil
}

// why says what came of the last attempt to give the shares of a key to others.
func why(k api.MPCKey) string {
	switch {
	case k.Pending != nil:
		return fmt.Sprintf(", which is being given away: %s of generation %d", k.Pending.Phase, k.Pending.Generation)
	case k.LastFailure != nil:
		return fmt.Sprintf("; the last attempt to give it away failed: %s", k.LastFailure.Reason)
	}
	return ""
}
