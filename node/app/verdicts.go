package app

import (
	"context"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/rondoseq/rondo/node/payload"
)

// engineTimeout is what a proposal waits for the execution engine.
const engineTimeout = 500 * time.Millisecond

// verdicts remembers what the engine was sure of.
type verdicts struct {
	mu    sync.Mutex
	known lru.BasicLRU[common.Hash, Verdict]
}

func newVerdicts() *verdicts { return &verdicts{known: lru.NewBasicLRU[common.Hash, Verdict](256)} }

func (v *verdicts) get(hash common.Hash) Verdict {
	v.mu.Lock()
	defer v.mu.Unlock()
	verdict, _ := v.known.Get(hash)
	return verdict
}

func (v *verdicts) put(hash common.Hash, verdict Verdict) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.known.Add(hash, verdict)
}

// judge asks the engine once about a block, unless it does not know.
func (a *App) judge(ctx context.Context, e *payload.Envelope) Verdict {
	if verdict := a.verdicts.get(e.Hash()); verdict != Unknown {
		return verdict
	}
	ctx, cancel := context.WithTimeout(ctx, engineTimeout)
	defer cancel()
	verdict, err := a.cfg.Judge(ctx, e)
	switch {
	case err != nil:
		a.log.Warn("execution engine cannot judge an L2 block", "number", e.Number(), "hash", e.Hash(), "err", err)
		return Unknown
	case verdict == Unknown:
		a.log.Debug("execution engine lacks what is before an L2 block", "number", e.Number(), "hash", e.Hash())
		return Unknown
	case verdict == Invalid:
		a.log.Warn("L2 block is invalid", "number", e.Number(), "hash", e.Hash())
	}
	a.verdicts.put(e.Hash(), verdict)
	return verdict
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
