package app

import (
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
		if old, ok := before.Key(k.Name); !ok || old.State != k.State || old.Session != k.Session {
			a.log.Info("threshold key", "name", k.Name, "state", k.State, "address", k.Address, "participants", k.Participants,
				"threshold", k.Threshold, "attempt", k.Attempt)
		}
	}
	if n := len(after.Faults); n > 0 && (len(before.Faults) == 0 || before.Faults[len(before.Faults)-1] != after.Faults[n-1]) {
		f := after.Faults[n-1]
		a.log.Warn("sequencer at fault", "kind", f.Kind, "sequencer", f.Sequencer, "epoch", f.Epoch, "number", f.Number)
	}
}
