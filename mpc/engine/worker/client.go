package worker

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
)

// Config says how the child is started.
type Config struct {
	// Path is the program; this program if empty.
	Path string
	// Args are its arguments; [Command] if nil.
	Args []string
	// Env is added to the parent's environment.
	Env    []string
	Logger *slog.Logger
	// Backoff is the pause before the first restart after a crash; it doubles up to MaxBackoff and starts
	// over after a child has lived for a minute. 100 ms and 30 s if zero.
	Backoff, MaxBackoff time.Duration
	// StopGrace is how long a stopped run may go on computing before the child is killed; 60 s if zero.
	StopGrace time.Duration
}

// Client is the parent's side: an engine whose work is done by a supervised child. The child is started when it is
// first needed.
type Client struct {
	cfg Config
	ctx context.Context
	end context.CancelFunc

	mu      sync.Mutex
	current *child // nil while none runs
	lastRun uint64
	pause   time.Duration // before the next start
	notYet  time.Time     // when the next start is allowed
	done    sync.WaitGroup
}

var _ engine.Engine = (*Client)(nil)

// New returns a client. Close ends the child.
func New(cfg Config) *Client {
	if cfg.Args == nil {
		cfg.Args = []string{Command}
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Backoff == 0 {
		cfg.Backoff = 100 * time.Millisecond
	}
	if cfg.MaxBackoff == 0 {
		cfg.MaxBackoff = 30 * time.Second
	}
	if cfg.StopGrace == 0 {
		cfg.StopGrace = time.Minute
	}
	ctx, end := context.WithCancel(context.Background())
	return &Client{cfg: cfg, ctx: ctx, end: end}
}

// Name implements [engine.Engine].
func (c *Client) Name() string { return tsslib.Name }

// PID returns the child's process identifier, 0 while none runs.
func (c *Client) PID() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.current == nil {
		return 0
	}
	return c.current.cmd.Process.Pid
}

// Start implements [engine.Engine]. It waits for a child that is being restarted until the context ends.
func (c *Client) Start(ctx context.Context, task *engine.Task) (engine.Run, error) {
	r, err := c.open(ctx, request{Start: task}, task)
	if err != nil {
		return nil, err
	}
	select {
	case first := <-r.started:
		switch {
		case first.Started:
			return r, nil
		case first.BadTask:
			return nil, fmt.Errorf("%w: %s", engine.ErrTask, first.Err)
		default:
			return nil, fmt.Errorf("%w: %s", engine.ErrUnavailable, first.Err)
		}
	case <-ctx.Done():
		r.Stop()
		return nil, fmt.Errorf("%w: start a run: %w", engine.ErrUnavailable, ctx.Err())
	}
}

// GeneratePreParams implements [engine.Engine]. A call whose context ends leaves the child computing for nobody
// for some seconds.
func (c *Client) GeneratePreParams(ctx context.Context) ([]byte, error) {
	r, err := c.open(ctx, request{PreParams: true}, nil)
	if err != nil {
		return nil, err
	}
	select {
	case first := <-r.started:
		if first.Err != "" {
			return nil, fmt.Errorf("worker: make pre-parameters: %s", first.Err)
		}
		return first.PreParams, nil
	case <-ctx.Done():
		return nil, fmt.Errorf("worker: make pre-parameters: %w", ctx.Err())
	}
}

// Close implements [engine.Engine]: it ends the child at once.
func (c *Client) Close() error {
	c.mu.Lock()
	c.end()
	if c.current != nil {
		c.current.kill()
	}
	c.mu.Unlock()
	c.done.Wait()
	return nil
}

// open registers a run with a living child and sends its first request.
func (c *Client) open(ctx context.Context, q request, task *engine.Task) (*run, error) {
	ch, err := c.child(ctx)
	if err != nil {
		return nil, err
	}
	c.mu.Lock()
	c.lastRun++
	q.Run = c.lastRun
	c.mu.Unlock()
	return ch.open(q, task)
}

// child returns the living child, or starts one when the pause after a crash is over.
func (c *Client) child(ctx context.Context) (*child, error) {
	for {
		ch, wait, err := c.tryChild()
		if ch != nil || err != nil {
			return ch, err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return nil, fmt.Errorf("%w: the worker crashed and is not restarted yet: %w", engine.ErrUnavailable, ctx.Err())
		case <-c.ctx.Done():
		}
	}
}

func (c *Client) tryChild() (ch *child, wait time.Duration, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch now := time.Now(); {
	case c.ctx.Err() != nil:
		return nil, 0, fmt.Errorf("%w: the worker was closed", engine.ErrUnavailable)
	case c.current != nil:
		return c.current, 0, nil
	case now.Before(c.notYet):
		return nil, c.notYet.Sub(now), nil
	}
	path := c.cfg.Path
	if path == "" {
		if path, err = os.Executable(); err != nil {
			return nil, 0, fmt.Errorf("%w: find this program: %w", engine.ErrUnavailable, err)
		}
	}
	ch, err = startChild(path, c.cfg, c.Name())
	if err != nil {
		c.backOff(0)
		return nil, 0, fmt.Errorf("%w: %w", engine.ErrUnavailable, err)
	}
	c.current = ch
	c.cfg.Logger.Info("MPC worker started", "pid", ch.cmd.Process.Pid)
	c.done.Go(func() { c.supervise(ch) })
	return ch, 0, nil
}

// supervise waits for the child's end, fails its runs and sets the pause before the next start.
func (c *Client) supervise(ch *child) {
	began := time.Now()
	err := ch.wait()
	c.mu.Lock()
	c.current = nil
	closing := c.ctx.Err() != nil
	if !closing {
		c.backOff(time.Since(began))
	}
	pause := c.pause
	c.mu.Unlock()
	lost := ch.failAll(err)
	if !closing {
		c.cfg.Logger.Error("MPC worker died; sessions in flight failed", "err", err, "sessions", lost, "restart_in", pause)
	}
}

// backOff is called with c.mu held.
func (c *Client) backOff(lived time.Duration) {
	switch {
	case lived >= time.Minute || c.pause == 0:
		c.pause = c.cfg.Backoff
	default:
		c.pause = min(2*c.pause, c.cfg.MaxBackoff)
	}
	c.notYet = time.Now().Add(c.pause)
}

var errExited = errors.New("worker: the process ended")
