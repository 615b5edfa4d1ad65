package sim

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/rondoseq/rondo/mpc"
)

// maxParties bounds the nodes of a run.
const maxParties = 32

// chain stands for the replicated state: what every node would read off the newest block.
type chain struct {
	generation uint64 // active; 0 while there is no key
	scheduled  uint64 // being made; 0 if none is
	retired    uint64 // all generations up to this one are to be destroyed
	address    mpc.Address
	committee  []mpc.PartyID
	session    int
}

// Report says what became of the sessions of a run, by node.
type Report struct {
	Signatures, Reshares, Keygens int
	Aborted                       int // reshares and keygens that were given up
	Failures                      map[mpc.Reason]int
	Crashes                       int
}

// world is one run.
type world struct {
	seed    uint64
	rng     *rand.Rand
	net     *network
	library library
	nodes   map[mpc.PartyID]*node
	liars   map[mpc.PartyID]bool
	chain   chain
	report  Report
	log     *slog.Logger
	calm    bool // no more faults
}

// errInvariant is wrapped by everything that must not happen.
var errInvariant = errors.New("sim: invariant broken")

// newWorld starts as many nodes as it is told; 0 lets the seed decide.
func newWorld(seed uint64, size int, l library, log *slog.Logger) (*world, error) {
	rng := rand.New(rand.NewPCG(seed, 0x5eed))
	w := &world{
		seed: seed, rng: rng, log: log, library: l, nodes: map[mpc.PartyID]*node{}, liars: map[mpc.PartyID]bool{},
		report: Report{Failures: map[mpc.Reason]int{}},
	}
	// The network draws from a source of its own: what it sees depends on who is first.
	w.net = newNetwork(rand.New(rand.NewPCG(seed, 0xca44)))
	if size == 0 {
		size = w.size()
	}
	for id := mpc.PartyID(1); int(id) <= size; id++ {
		n := &node{id: id, disk: storage.NewMemStorage(), net: w.net, library: l}
		w.nodes[id] = n
		if err := n.start(w.log, limits); err != nil {
			return nil, err
		}
	}
	return w, nil
}

// size draws how many nodes there are, most often few: 4 to 10, one time in forty up to 32.
func (w *world) size() int {
	n := 4 + w.rng.IntN(7)
	if w.seed%40 == 0 {
		n = 11 + w.rng.IntN(maxParties-10)
	}
	return n
}

// limits fit a clock that costs nothing.
var limits = mpc.Limits{Resend: 500 * time.Millisecond, Linger: 5 * time.Second}

// sessionTime is how long a session may take, by the simulated clock.
const sessionTime = 20 * time.Second

func (w *world) ids() []mpc.PartyID {
	ids := make([]mpc.PartyID, 0, len(w.nodes))
	for id := range w.nodes {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// some draws n of the given parties.
func (w *world) some(n int, of []mpc.PartyID) []mpc.PartyID {
	of = slices.Clone(of)
	w.rng.Shuffle(len(of), func(i, j int) { of[i], of[j] = of[j], of[i] })
	of = of[:min(n, len(of))]
	slices.Sort(of)
	return of
}

// alive returns those of the given parties that run.
func (w *world) alive(of []mpc.PartyID) []mpc.PartyID {
	return slices.DeleteFunc(slices.Clone(of), func(id mpc.PartyID) bool { return !w.nodes[id].up })
}

func (w *world) newSession(op mpc.Op) mpc.Session {
	w.chain.session++
	return mpc.Session{
		ID: sha256.Sum256(fmt.Appendf(nil, "%d/%d", w.seed, w.chain.session)), Op: op, KeyName: keyName,
		Deadline: time.Now().Add(sessionTime),
	}
}

// followAll brings all nodes that run in line with the chain.
func (w *world) followAll() error {
	for _, id := range w.ids() {
		if n := w.nodes[id]; n.up {
			if err := n.follow(&w.chain); err != nil {
				return fmt.Errorf("%w: %w", errInvariant, err)
			}
		}
	}
	return w.check()
}

// check is what must hold at every step: enough shares of the active generation are on disk.
func (w *world) check() error {
	if w.chain.generation == 0 {
		return nil
	}
	held := 0
	for _, id := range w.chain.committee {
		ok, err := w.nodes[id].holds(&w.chain)
		if err != nil {
			return err
		}
		if ok {
			held++
		}
	}
	if need := mpc.Threshold(len(w.chain.committee)); held < need {
		return fmt.Errorf("%w: %d shares of generation %d are on disk, %d are needed", errInvariant, held, w.chain.generation, need)
	}
	return nil
}

// failed counts a failure and looks at whom it names. Only liars may be named for what honest parties never do.
func (w *world) failed(err error) error {
	var f *mpc.Failure
	if !errors.As(err, &f) || f.Reason == "" {
		return fmt.Errorf("%w: a session ended with %w", errInvariant, err)
	}
	w.report.Failures[f.Reason]++
	if f.Reason == mpc.ReasonProtocol && len(w.liars) == 0 {
		return fmt.Errorf("%w: without a liar: %w", errInvariant, err)
	}
	switch f.Reason {
	case mpc.ReasonRejected, mpc.ReasonConflict, mpc.ReasonProtocol:
		if f.Reason == mpc.ReasonProtocol && w.library.misnames {
			break
		}
		for _, id := range f.Culprits {
			if !w.liars[id] {
				return fmt.Errorf("%w: honest party %d is named: %w", errInvariant, id, err)
			}
		}
	case mpc.ReasonStore, mpc.ReasonKey, mpc.ReasonSignature, mpc.ReasonPreParams:
		if len(w.liars) == 0 {
			return fmt.Errorf("%w: without a liar: %w", errInvariant, err)
		}
	}
	return nil
}

func (w *world) close() error {
	var errs []error
	for _, id := range w.ids() {
		if n := w.nodes[id]; n.up {
			errs = append(errs, n.crash())
		}
		errs = append(errs, w.nodes[id].disk.Close())
	}
	return errors.Join(errs...)
}
