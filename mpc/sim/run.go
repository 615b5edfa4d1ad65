package sim

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/rondoseq/rondo/mpc"
)

// Run lives one life of a key: keygen, some signatures and reshares under faults, and, when the faults are over, a
// signature and a reshare that must succeed. It is to be called where the clock is simulated.
func Run(seed uint64, log *slog.Logger) (report Report, err error) {
	w, err := newWorld(seed, 0, toy, log)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, w.close()) }()
	if err := w.live(); err != nil {
		return w.report, fmt.Errorf("seed %d, %d nodes, liars %v: %w", seed, len(w.nodes), w.liars, err)
	}
	return w.report, nil
}

func (w *world) live() error {
	all := w.ids()
	members := w.some(max(4, len(all)-w.rng.IntN(3)), all)
	if w.rng.IntN(2) == 0 { // fewer than could sign alone, or keep the others from it
		for _, id := range w.some(len(members)-mpc.Threshold(len(members)), members) {
			w.liars[id] = true
		}
	}
	for range 3 {
		w.trouble()
		if w.chain.generation == 0 {
			if err := w.keygen(members); err != nil {
				return err
			}
		}
	}
	if w.chain.generation == 0 {
		if err := w.calmly(func() error { return w.keygen(members) }); err != nil {
			return err
		}
		if w.chain.generation == 0 {
			return fmt.Errorf("%w: no key can be made: %+v", errInvariant, w.report)
		}
	}
	for range 4 + w.rng.IntN(4) {
		w.trouble()
		if err := w.step(all); err != nil {
			return err
		}
	}
	return w.end(all)
}

func (w *world) step(all []mpc.PartyID) error {
	if w.rng.IntN(2) == 0 {
		_, err := w.sign()
		return err
	}
	return w.reshare(w.nextCommittee(all))
}

// nextCommittee is the active one with some members gone and others come, or none: a refresh.
func (w *world) nextCommittee(all []mpc.PartyID) []mpc.PartyID {
	next := w.some(len(w.chain.committee)-w.rng.IntN(2), w.chain.committee)
	for _, id := range w.some(w.rng.IntN(3), all) {
		if !slices.Contains(next, id) {
			next = append(next, id)
		}
	}
	slices.Sort(next)
	if len(next) < 4 {
		return w.chain.committee
	}
	return next
}

// calmly does something without faults.
func (w *world) calmly(do func() error) error {
	if err := w.heal(); err != nil {
		return err
	}
	err := do()
	w.calm = false
	return err
}

// end is when all faults are over. Now everything must succeed, and nothing of the past be left.
func (w *world) end(all []mpc.PartyID) error {
	if err := w.heal(); err != nil {
		return err
	}
	if err := w.mustSign(); err != nil {
		return err
	}
	if err := w.mustReshare(w.nextCommittee(all)); err != nil {
		return err
	}
	if err := w.mustSign(); err != nil {
		return err
	}
	for _, id := range all {
		shares, err := w.nodes[id].store.List()
		if err != nil {
			return fmt.Errorf("list shares of node %d: %w", id, err)
		}
		member := slices.Contains(w.chain.committee, id)
		if member != (len(shares) == 1) || len(shares) > 0 && (shares[0].Generation != w.chain.generation || shares[0].State != mpc.ShareActive) {
			return fmt.Errorf("%w: node %d (member: %t) is left with %v", errInvariant, id, member, shares)
		}
	}
	return nil
}

// mustSign signs when there are no faults any more.
func (w *world) mustSign() error {
	time.Sleep(sessionTime) // the clock is simulated: what is on its way arrives
	signed, err := w.sign()
	if err == nil && !signed {
		err = fmt.Errorf("%w: the key is lost: %+v", errInvariant, w.report)
	}
	return err
}

// mustReshare reshares when there are no faults any more.
func (w *world) mustReshare(committee []mpc.PartyID) error {
	before := w.chain.generation
	if err := w.reshare(committee); err != nil {
		return err
	}
	if w.chain.generation != before+1 {
		return fmt.Errorf("%w: the key cannot be reshared: %+v", errInvariant, w.report)
	}
	return nil
}
