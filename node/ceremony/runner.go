package ceremony

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// Runner does what the state asks of this node.
type Runner struct {
	cfg Config
	log *slog.Logger

	// The rest belongs to the goroutine of Run.
	running map[taskID]context.CancelFunc
	count   [kinds]int
	done    map[taskID]bool         // done or failed for good, and still asked for by the state
	lies    map[taskID]mpc.Evidence // to be handed in
	ended   chan ending
}

type ending struct {
	id    taskID
	again bool // the task may be started again
}

// errAgain is wrapped by errors after which a task is worth another try.
var errAgain = errors.New("try again")

// New makes a runner. Run starts it.
func New(cfg Config) (*Runner, error) {
	if err := cfg.validate(); err != nil {
		return nil, err
	}
	cfg.withDefaults()
	return &Runner{
		cfg: cfg, log: cfg.Logger, running: map[taskID]context.CancelFunc{}, done: map[taskID]bool{},
		lies: map[taskID]mpc.Evidence{}, ended: make(chan ending),
	}, nil
}

// Run follows the state until the context ends, and returns nil when everything that it started has ended. It is called
// once.
func (r *Runner) Run(ctx context.Context) error {
	group, ctx := errgroup.WithContext(ctx)
	news := make(chan struct{}, 1)
	group.Go(func() error { return r.follow(ctx, news) })
	group.Go(func() error { return r.work(ctx, news) })
	if err := group.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// follow says when the state has moved.
func (r *Runner) follow(ctx context.Context, news chan<- struct{}) error {
	last := r.cfg.Chain.State()
	for {
		next, err := r.cfg.Chain.Wait(ctx, func(s *pool.State) bool { return s != last })
		if err != nil {
			return err
		}
		last = next
		select {
		case news <- struct{}{}:
		default:
		}
	}
}

// work starts and ends tasks. It never waits for one.
func (r *Runner) work(ctx context.Context, news <-chan struct{}) error {
	tick := time.NewTicker(r.cfg.Retry)
	defer tick.Stop()
	for {
		r.step(ctx)
		select {
		case <-ctx.Done():
			r.drain()
			return ctx.Err()
		case <-news:
		case <-tick.C:
		case e := <-r.cfg.Evidence:
			r.file(e)
		case e := <-r.ended:
			r.forget(e)
		}
	}
}

// drain waits for all tasks. Their contexts have ended with that of Run.
func (r *Runner) drain() {
	for len(r.running) > 0 {
		r.forget(<-r.ended)
	}
}

func (r *Runner) forget(e ending) {
	r.running[e.id]()
	delete(r.running, e.id)
	r.count[e.id.kind]--
	if !e.again {
		r.done[e.id] = true
		delete(r.lies, e.id)
	}
}

// step brings what runs in line with the newest state.
func (r *Runner) step(ctx context.Context) {
	st := r.cfg.Chain.State()
	if st == nil || ctx.Err() != nil || r.cfg.Chain.CatchingUp() {
		return
	}
	var tasks []task
	if self, ok := st.SequencerBySigner(r.cfg.Key.Address()); ok {
		tasks = append(r.open(st, self.ID, tasksOf(st, self.ID)), r.accusations(st, self.ID)...)
	}
	wanted := make(map[taskID]bool, len(tasks))
	for _, t := range tasks {
		wanted[t.taskID] = true
	}
	for id, cancel := range r.running {
		if !wanted[id] {
			cancel()
		}
	}
	for id := range r.done {
		if !wanted[id] {
			delete(r.done, id)
		}
	}
	for _, t := range tasks { // those that sign come before those made ahead
		if !t.kept && r.running[t.taskID] == nil && !r.done[t.taskID] && r.count[t.kind] < r.limit(t.kind) && !r.early(t) {
			r.start(ctx, st, t)
		}
	}
}

// early tells whether a task has to wait for others: a session that was given up may still be about to store a share, and a
// signature that somebody waits for goes before work for one to come.
func (r *Runner) early(t task) bool {
	return t.kind == clean && r.count[run] > 0 || t.kind == ahead && r.count[sign] > 0
}

func (r *Runner) limit(k kind) int {
	switch k {
	case run, test:
		return r.cfg.MaxKeygens
	case vote:
		return r.cfg.MaxVotes
	case sign:
		return r.cfg.MaxSigns
	case ahead:
		return maxAhead
	}
	return 1
}

func (r *Runner) start(ctx context.Context, st *pool.State, t task) {
	ctx, cancel := context.WithCancel(ctx)
	r.running[t.taskID] = cancel
	r.count[t.kind]++
	go func() {
		err := r.do(ctx, st, t)
		again := errors.Is(err, errAgain)
		if again {
			_ = r.wait(ctx, never)
		}
		r.ended <- ending{id: t.taskID, again: again || ctx.Err() != nil}
	}()
}

// do runs a task and tells the operator of what went wrong, unless the state has no use for the task any more.
func (r *Runner) do(ctx context.Context, st *pool.State, t task) error {
	log := r.log.With("key", t.key.Name)
	var err error
	switch t.kind {
	case announce:
		err = r.announce(ctx, st.ChainID, t, r.log)
	case accuse:
		err = r.accuse(ctx, st.ChainID, t, r.log)
	case settle:
		err = r.settle(t, log)
	case clean:
		err = r.clean(t, log)
	case retire:
		err = r.retire(ctx, st.ChainID, t, log.With("generation", t.retiring))
	case ready:
		err = r.ready(ctx, st.ChainID, t, log)
	case run:
		log = log.With("session", short(t.key.Pending.Session), "generation", t.key.Pending.Generation)
		err = r.run(ctx, &st.Params, st.ChainID, t, log)
	case test:
		log = log.With("session", short(t.test.Session), "generation", t.key.Pending.Generation)
		err = r.prove(ctx, &st.Params, st.ChainID, t, log)
	case vote:
		log = log.With("request", short(t.request.ID), "attempt", t.attempt)
		err = r.vote(ctx, st.ChainID, t, log)
	case ahead:
		err = r.ahead(ctx, &st.Params, t, log.With("session", short(t.slot.Session), "generation", t.slot.Generation))
	case sign:
		log = log.With("request", short(t.request.ID), "session", short(t.request.Session), "attempt", t.attempt)
		err = r.sign(ctx, &st.Params, st.ChainID, t, log)
	}
	switch {
	case err == nil || ctx.Err() != nil:
	case !errors.Is(err, errAgain):
		log.WarnContext(ctx, "threshold key task failed", "err", err)
	case t.kind == announce:
		log.WarnContext(ctx, "trying again", "err", err)
	case t.kind <= retire && !errors.Is(err, mpc.ErrPending):
		log.WarnContext(ctx, "the store of shares does not follow the pool, trying again", "err", err)
	}
	return err
}
