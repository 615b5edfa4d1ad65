package app

import (
	"slices"

	"github.com/rondoseq/rondo/node/pool"
)

// logChanges tells an operator what happened in a block: new epochs, sequencers, keys and faults.
func (a *App) logChanges(before, after *pool.State, height int64) {
	if e, old := after.Epoch(), before.Epoch(); e.ID != old.ID {
		a.log.Info("epoch started", "epoch", e.ID, "first", e.First, "last", e.Last, "producer", e.Producer,
			"attempt", e.Attempt, "height", height)
	}
	for _, q := range after.Sequencers {
		if old, ok := before.Sequencer(q.ID); !ok || old.Status != q.Status || old.Power != q.Power || old.Signer != q.Signer {
			a.log.Info("sequencer changed on L1", "id", q.ID, "signer", q.Signer, "power", q.Power, "status", q.Status)
		}
	}
	for _, k := range after.Keys {
		old, _ := before.Key(k.Name)
		a.logKey(&old, &k)
	}
	if n := len(after.Faults); n > 0 && (len(before.Faults) == 0 || before.Faults[len(before.Faults)-1] != after.Faults[n-1]) {
		f := after.Faults[n-1]
		a.log.Warn("sequencer at fault", "kind", f.Kind, "sequencer", f.Sequencer, "epoch", f.Epoch, "number", f.Number)
	}
}

// logKey tells how the life of a threshold key goes on.
func (a *App) logKey(old, k *pool.Key) {
	log := a.log.With("name", k.Name)
	if old.Generation != k.Generation {
		log.Info("threshold key", "state", k.State, "generation", k.Generation, "address", k.Address, "participants", k.Participants,
			"threshold", k.Threshold)
	}
	if c := k.Pending; c != nil && (old.Pending == nil || old.Pending.Session != c.Session || old.Pending.Phase != c.Phase) {
		log.Info("threshold key ceremony", "op", c.Op, "phase", c.Phase, "generation", c.Generation, "attempt", c.Attempt,
			"participants", c.Participants, "old", c.Old)
	}
	if f := k.Last; f.Millis != 0 && f.Generation != old.Last.Generation {
		log.Warn("threshold key ceremony failed", "op", f.Op, "phase", f.Phase, "generation", f.Generation, "reason", f.Reason,
			"missing", f.Missing)
	}
	for i := range k.Retiring {
		if r := &k.Retiring[i]; r.Late && !slices.ContainsFunc(old.Retiring, func(o pool.Retirement) bool { return o.Generation == r.Generation && o.Late }) {
			log.Error("replaced shares of a threshold key are left after they should be gone", "generation", r.Generation,
				"sequencers", r.Outstanding())
		}
	}
}
