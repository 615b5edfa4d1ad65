package e2e

import (
	"context"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/status"
	"github.com/rondoseq/rondo/node/api"
)

const (
	// watchPause is the time between two looks at a source.
	watchPause = 300 * time.Millisecond
	// askLimit bounds one question to a node. Nodes are killed and paused while they are watched.
	askLimit = 10 * time.Second
)

// Watch looks at every L2 block of every node for as long as it runs, and remembers contradictions: two sources with
// different hashes for one number, or a commitment that nobody with stake has signed.
type Watch struct {
	record record.Record // only what never changes is used
	ctx    context.Context

	mu       sync.Mutex
	geths    map[string]string             // URLs of the op-geths that are watched, by source
	ends     map[string]context.CancelFunc // by sequencer
	blocks   map[uint64]Seen
	heads    map[string]uint64 // the newest block that each source has shown
	problems []string
	wait     sync.WaitGroup
}

// Seen is what is known of an L2 block. Producer and Epoch are from the commitment, and zero until a PoS node has shown it.
type Seen struct {
	Hash     common.Hash
	Source   string // who showed it first
	Epoch    uint64
	Producer common.Address
}

// StartWatch watches the PoS nodes and op-geths of all sequencers and the op-geth of the verifier until ctx ends.
func StartWatch(ctx context.Context, r record.Record) *Watch {
	w := &Watch{
		record: r, ctx: ctx, blocks: map[uint64]Seen{}, heads: map[string]uint64{}, ends: map[string]context.CancelFunc{},
		geths: map[string]string{verifierGeth: r.Verifier.RPC},
	}
	for _, s := range r.Sequencers {
		w.Add(s)
	}
	w.wait.Go(func() { w.follow(ctx, verifierGeth, r.Verifier.RPC, w.stepGeth) })
	return w
}

// verifierGeth is the source that sees L2 only through L1.
const verifierGeth = "verifier/op-geth"

// Add watches another sequencer, from the first block on.
func (w *Watch) Add(s record.Sequencer) {
	ctx, end := context.WithCancel(w.ctx)
	w.mu.Lock()
	w.geths[s.Name+"/op-geth"], w.ends[s.Name] = s.RPC, end
	w.mu.Unlock()
	w.wait.Go(func() { w.follow(ctx, s.Name+"/node", s.API, w.stepPool) })
	w.wait.Go(func() { w.follow(ctx, s.Name+"/op-geth", s.RPC, w.stepGeth) })
}

// Remove watches a sequencer no longer. What it has shown still counts.
func (w *Watch) Remove(name string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.ends[name]()
	delete(w.ends, name)
	delete(w.geths, name+"/op-geth")
}

// Wait returns when the watch has ended.
func (w *Watch) Wait() { w.wait.Wait() }

func (w *Watch) follow(ctx context.Context, source, url string, step func(ctx context.Context, source, url string) error) {
	tick := time.NewTicker(watchPause)
	defer tick.Stop()
	for {
		_ = step(ctx, source, url) // sources go down and come back: only what they say counts
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// stepPool reads the blocks that a PoS node has committed since the last look.
func (w *Watch) stepPool(ctx context.Context, source, url string) error {
	st, err := ask[api.Status](ctx, url, "pool_status")
	if err != nil {
		return err
	}
	for n := w.Head(source) + 1; n <= st.Committed.Number; n++ {
		b, err := ask[api.CommittedBlock](ctx, url, "pool_block", n)
		if err != nil {
			return err
		}
		producer, err := RecoverProducer(&w.record, &b)
		if err != nil {
			w.problem("%s: %v", source, err)
		}
		w.saw(source, n, Seen{Hash: b.Hash, Source: source, Epoch: b.Epoch, Producer: producer})
	}
	if st.Committed.Number > 0 {
		w.saw(source, st.Committed.Number, Seen{Hash: st.Committed.Hash, Source: source})
	}
	return nil
}

// stepGeth reads the blocks that an op-geth has adopted since the last look. No op-geth adopts a block that is not
// committed: the commit comes before.
func (w *Watch) stepGeth(ctx context.Context, source, url string) error {
	ask, cancel := context.WithTimeout(ctx, askLimit)
	head, err := HeadOf(ask, url)
	cancel()
	if err != nil {
		return err
	}
	for n := w.Head(source) + 1; n <= head.Number; n++ {
		if err := w.readGeth(ctx, source, url, n); err != nil {
			return err
		}
	}
	return nil
}

func (w *Watch) readGeth(ctx context.Context, source, url string, n uint64) error {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	b, ok, err := BlockAt(ctx, url, n)
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("%s has no block %d", source, n)
	}
	w.saw(source, n, Seen{Hash: b.Hash, Source: source})
	return nil
}

// Sweep asks every op-geth that is watched once more for all blocks, so that a block which changed later is found.
func (w *Watch) Sweep(ctx context.Context) error {
	w.mu.Lock()
	sources := maps.Clone(w.geths)
	w.mu.Unlock()
	for source, url := range sources {
		for n := uint64(1); n <= w.Head(source); n++ {
			if err := w.readGeth(ctx, source, url, n); err != nil {
				return fmt.Errorf("reading L2 block %d of %s again: %w", n, source, err)
			}
		}
	}
	return nil
}

// saw compares a block with what others have shown.
func (w *Watch) saw(source string, n uint64, b Seen) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.heads[source] = max(w.heads[source], n)
	known, ok := w.blocks[n]
	if ok && known.Hash != b.Hash {
		w.problems = append(w.problems, fmt.Sprintf("L2 block %d is %s for %s and %s for %s", n, known.Hash, known.Source, b.Hash, source))
		return
	}
	if !ok {
		known = Seen{Hash: b.Hash, Source: source}
	}
	if b.Producer != (common.Address{}) {
		if known.Producer != (common.Address{}) && (known.Producer != b.Producer || known.Epoch != b.Epoch) {
			w.problems = append(w.problems, fmt.Sprintf("L2 block %d has two commitments: of %s in epoch %d, and of %s in epoch %d (%s)",
				n, known.Producer, known.Epoch, b.Producer, b.Epoch, source))
		}
		known.Producer, known.Epoch = b.Producer, b.Epoch
	}
	w.blocks[n] = known
}

func (w *Watch) problem(format string, args ...any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.problems = append(w.problems, fmt.Sprintf(format, args...))
}

// Head is the newest block that a source, such as "seq1/node", has shown.
func (w *Watch) Head(source string) uint64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.heads[source]
}

// Newest is the newest committed block whose commitment has been seen.
func (w *Watch) Newest() (uint64, Seen) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var newest uint64
	for n, b := range w.blocks {
		if n > newest && b.Producer != (common.Address{}) {
			newest = n
		}
	}
	return newest, w.blocks[newest]
}

// Block returns what is known of an L2 block.
func (w *Watch) Block(n uint64) (Seen, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	b, ok := w.blocks[n]
	return b, ok
}

// ProducedAfter finds the first block after number n that a signer has committed to.
func (w *Watch) ProducedAfter(signer common.Address, n uint64) (uint64, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var first uint64
	for number, b := range w.blocks {
		if number > n && b.Producer == signer && (first == 0 || number < first) {
			first = number
		}
	}
	return first, first > 0
}

// Problems are all contradictions so far.
func (w *Watch) Problems() []string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]string(nil), w.problems...)
}

// ask puts one question to a node, with a time limit of its own.
func ask[T any](ctx context.Context, url, method string, args ...any) (T, error) {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	return status.Call[T](ctx, url, method, args...)
}
