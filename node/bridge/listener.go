package bridge

import (
	"context"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// Chain is where the listener learns how far the pool has come.
type Chain interface {
	State() *pool.State
}

// Listener follows finalized L1 a few boundaries ahead of the pool's cursor and answers from memory.
type Listener struct {
	reader   *reader
	interval uint64 // of boundaries, L1 blocks
	poll     time.Duration
	log      *slog.Logger

	mu    sync.Mutex
	parts []part // contiguous
	down  bool   // the endpoint failed last time
}

// part is a stretch of one L1 block with the digest before and after it.
type part struct {
	block    pool.L1Block
	before   common.Hash
	end      pool.Boundary
	boundary bool // validators state the end of this part
}

// NewListener makes a listener that asks the endpoint for new finalized blocks once per poll interval.
func NewListener(client L1Client, p *pool.Params, poll time.Duration, log *slog.Logger) (*Listener, error) {
	r, err := newReader(client, p)
	if err != nil {
		return nil, err
	}
	return &Listener{reader: r, interval: p.L1Interval, poll: poll, log: log}, nil
}

// Run follows L1 until the context ends. An endpoint that is down is reported once and asked again.
func (l *Listener) Run(ctx context.Context, chain Chain) error {
	tick := time.NewTicker(l.poll)
	defer tick.Stop()
	for {
		if s := chain.State(); s != nil {
			l.report(l.advance(ctx, s.L1))
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return nil
		}
	}
}

// report says when the endpoint goes down and when it is back, not at every try.
func (l *Listener) report(err error) {
	switch {
	case err != nil && !l.down:
		l.log.Error("L1 endpoint fails; this node states nothing of L1 until it is back", "err", err)
	case err == nil && l.down:
		l.log.Info("L1 endpoint is back")
	}
	l.down = err != nil
}

// requestTimeout bounds one look at L1.
const requestTimeout = 10 * time.Second

// advance reads on from the last part, or from the cursor, until enough boundaries lie ahead.
func (l *Listener) advance(ctx context.Context, cursor pool.Cursor) error {
	ctx, cancel := context.WithTimeout(ctx, requestTimeout)
	defer cancel()
	next, room := l.prune(cursor)
	if room == 0 {
		return nil
	}
	final, err := l.reader.finalized(ctx)
	if err != nil {
		return err
	}
	last := min(final, next+uint64(room)*l.interval)
	if next > last {
		return nil
	}
	blocks, err := l.reader.blocks(ctx, next, last)
	if err != nil {
		return err
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	for i := range blocks {
		l.append(blocks[i], cursor)
	}
	return nil
}

// prune forgets what the pool has applied. It returns the L1 block to read next and how many more boundaries to hold.
func (l *Listener) prune(cursor pool.Cursor) (next uint64, room int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	i := l.find(cursor)
	if i < 0 {
		l.parts = nil
		return cursor.Position.Block, pool.MaxBoundaries
	}
	l.parts = slices.Clone(l.parts[i:])
	if len(l.parts) == 0 {
		return cursor.Position.Block, pool.MaxBoundaries
	}
	held := 0
	for _, p := range l.parts {
		if p.boundary {
			held++
		}
	}
	return l.parts[len(l.parts)-1].end.Position.Block, max(0, pool.MaxBoundaries-held)
}

// find gives the index of the part that starts at the cursor, len(parts) if the cursor is their end, -1 if neither.
func (l *Listener) find(cursor pool.Cursor) int {
	for i, p := range l.parts {
		if p.block.Start() == cursor.Position && p.before == cursor.Digest {
			return i
		}
	}
	if n := len(l.parts); n > 0 && l.parts[n-1].end == pool.Boundary(cursor) {
		return n
	}
	return -1
}

// append adds a whole L1 block, cut where a stretch between two boundaries would hold too many events.
func (l *Listener) append(b pool.L1Block, cursor pool.Cursor) {
	at := pool.Boundary(cursor)
	if n := len(l.parts); n > 0 {
		at = l.parts[n-1].end
	}
	if at.Position.Block != b.Number {
		return // read twice, or the cursor has moved on meanwhile
	}
	rest := b.Events
	if at.Position.Skip > uint64(len(rest)) {
		l.log.Error("finalized L1 block has fewer events than the pool has applied", "block", b.Number)
		return
	}
	rest = rest[at.Position.Skip:]
	for {
		p := part{block: b, before: at.Digest}
		p.block.First = at.Position.Skip
		space := pool.MaxBoundaryEvents - l.sinceBoundary()
		p.block.Partial = len(rest) > space
		p.block.Events = rest[:min(space, len(rest))]
		rest = rest[len(p.block.Events):]
		p.end = pool.Boundary{Position: p.block.End(), Digest: pool.NextDigest(at.Digest, &p.block)}
		p.boundary = p.block.Partial || (b.Number+1)%l.interval == 0
		l.parts = append(l.parts, p)
		at = p.end
		if !p.block.Partial {
			return
		}
	}
}

// sinceBoundary counts the events after the last boundary.
func (l *Listener) sinceBoundary() int {
	n := 0
	for i := len(l.parts) - 1; i >= 0 && !l.parts[i].boundary; i-- {
		n += len(l.parts[i].block.Events)
	}
	return n
}

// Boundaries are the next boundaries past the cursor, at most pool.MaxBoundaries.
func (l *Listener) Boundaries(from pool.Cursor) []pool.Boundary {
	l.mu.Lock()
	defer l.mu.Unlock()
	var list []pool.Boundary
	i := l.find(from)
	if i < 0 {
		return nil
	}
	for _, p := range l.parts[i:] {
		if p.boundary && len(list) < pool.MaxBoundaries {
			list = append(list, p.end)
		}
	}
	return list
}

// Segment is the stretch from the cursor to a boundary, if this node has it and agrees.
func (l *Listener) Segment(from pool.Cursor, to pool.Boundary) (*pool.Segment, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	i := l.find(from)
	if i < 0 {
		return nil, false
	}
	seg := &pool.Segment{To: to}
	for _, p := range l.parts[i:] {
		seg.Blocks = append(seg.Blocks, p.block)
		if p.end == to {
			return seg, true
		}
	}
	return nil, false
}
