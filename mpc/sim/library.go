package sim

import (
	"errors"
	"fmt"
	"log/slog"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// library is the threshold engine of a world's nodes, with the pre-parameters that it gets.
type library struct {
	newEngine func() engine.Engine
	preParams func(mpc.PartyID) (*preparams.Set, error)
	// misnames tells that the engine may name an honest party when a liar has told different things to different peers.
	// What proves the liar then is a signature on each message; the simulation's messages have none.
	misnames bool
}

var toy = library{
	newEngine: func() engine.Engine { return NewEngine() },
	preParams: func(mpc.PartyID) (*preparams.Set, error) { return preparams.Devnet(0) }, // not looked at
}

// real is tss-lib. A new share gets other pre-parameters than those of the fixture's shares.
var real = library{
	newEngine: func() engine.Engine { return tsslib.New() },
	preParams: func(id mpc.PartyID) (*preparams.Set, error) { return preparams.Devnet(mpctest.Members - 1 + int(id)) },
	misnames:  true,
}

// RunReal lives a shorter life with the real library, whose arithmetic takes seconds of CPU time for each step: four
// nodes that have a key already sign under faults, and, one seed in four, reshare under faults. When the faults are
// over, a signature must succeed, and in the lives with a reshare that too. Computing takes no time by the simulated
// clock. Like [Run], it is to be called where the clock is simulated.
func RunReal(seed uint64, log *slog.Logger) (report Report, err error) {
	w, err := newWorld(seed, mpctest.Members, real, log)
	if err != nil {
		return report, err
	}
	defer func() { err = errors.Join(err, w.close()) }()
	if err := w.inherit(); err != nil {
		return w.report, err
	}
	if err := w.liveReal(); err != nil {
		return w.report, fmt.Errorf("seed %d, tss-lib, liars %v: %w", seed, w.liars, err)
	}
	return w.report, nil
}

// inherit gives every node its share of the fixture's key.
func (w *world) inherit() error {
	shares, err := mpctest.Shares()
	if err != nil {
		return err
	}
	w.chain.generation, w.chain.address, w.chain.committee = shares[0].Generation, shares[0].Address, w.ids()
	for _, share := range shares {
		if err := w.nodes[share.Self].store.PutShare(share); err != nil {
			return fmt.Errorf("sim: give node %d its share: %w", share.Self, err)
		}
	}
	return w.followAll()
}

func (w *world) liveReal() error {
	all := w.ids()
	if w.rng.IntN(2) == 0 {
		w.liars[w.some(1, all)[0]] = true
	}
	w.trouble()
	reshares := w.seed%4 == 1
	if reshares {
		if err := w.reshare(all); err != nil {
			return err
		}
	} else if _, err := w.sign(); err != nil {
		return err
	}
	if err := w.heal(); err != nil {
		return err
	}
	if reshares && w.report.Reshares == 0 {
		if err := w.mustReshare(all); err != nil {
			return err
		}
	}
	return w.mustSign()
}
