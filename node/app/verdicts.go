package app

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/payload"
)

// engineTimeout is what a proposal waits for the execution engine.
const engineTimeout = 500 * time.Millisecond

// verdicts remembers what the engine was sure of.
type verdicts struct {
	mu    sync.Mutex
	known lru.BasicLRU[common.Hash, engine.Verdict]
}

func newVerdicts() *verdicts {
	return &verdicts{known: lru.NewBasicLRU[common.Hash, engine.Verdict](256)}
}

// get is empty for a block that the engine has not judged.
func (v *verdicts) get(hash common.Hash) engine.Verdict {
	v.mu.Lock()
	defer v.mu.Unlock()
	verdict, _ := v.known.Get(hash)
	return verdict
}

func (v *verdicts) put(hash common.Hash, verdict engine.Verdict) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.known.Add(hash, verdict)
}

// valid asks the engine about a block, until it was sure once. Only a VALID is a yes.
func (a *App) valid(ctx context.Context, e *payload.Envelope) bool {
	if verdict := a.verdicts.get(e.Hash()); verdict != "" {
		return verdict == engine.Valid
	}
	ctx, cancel := context.WithTimeout(ctx, engineTimeout)
	defer cancel()
	status, err := a.cfg.Judge.NewPayload(ctx, e)
	switch {
	case err != nil:
		a.log.Warn("execution engine cannot judge an L2 block", "number", e.Number(), "hash", e.Hash(), "err", err)
		return false
	case status.Verdict == engine.Invalid:
		a.log.Warn("L2 block is invalid", "number", e.Number(), "hash", e.Hash(), "reason", status.ValidationError)
	case status.Verdict != engine.Valid:
		a.log.Debug("execution engine lacks what is before an L2 block", "number", e.Number(), "status", status.Verdict)
		return false
	}
	a.verdicts.put(e.Hash(), status.Verdict)
	return status.Verdict == engine.Valid
}

// maxRejects is how often a height may be refused on grounds that depend on this node's own view. A validator that is
// locked on a block is never asked again, so a lasting disagreement would halt consensus itself.
const maxRejects = 8

type rejectCount struct {
	height int64
	n      int
}

// mayReject counts a refusal and tells whether it is still allowed.
func (r *rejectCount) mayReject(height int64) bool {
	if r.height != height {
		*r = rejectCount{height: height}
	}
	r.n++
	return r.n <= maxRejects
}
