package preparams

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

// Source hands out sets, each for one keygen.
type Source interface {
	// Take returns a set. It waits for one to be made until the context ends.
	Take(ctx context.Context) (*Set, error)
}

// Fixed is a source that always returns the same set. It is for devnets.
type Fixed struct{ Set *Set }

// Take returns the set.
func (f Fixed) Take(context.Context) (*Set, error) { return f.Set, nil }

// Shelf keeps encoded sets between runs; keystore.Store is one.
type Shelf interface {
	PutPreParams(set []byte) error
	TakePreParams() ([]byte, error) // an error when there is none
	CountPreParams() (int, error)
}

// PoolConfig sets up a [Pool].
type PoolConfig struct {
	// Size is how many sets are kept ready; 2 if zero.
	Size int
	// Generate makes an encoded set; normally the engine's, so that it runs in the worker at low priority.
	Generate func(context.Context) ([]byte, error)
	Shelf    Shelf
	Logger   *slog.Logger
	// Retry is the pause after a failure; 10 s if zero.
	Retry time.Duration
}

// Pool keeps sets ready on a shelf and makes new ones, one at a time, in the background.
type Pool struct {
	cfg  PoolConfig
	wake chan struct{} // something was taken, or is wanted
	made chan struct{} // a set was put on the shelf
	stop context.CancelFunc
	done sync.WaitGroup
}

// NewPool starts a pool. Close stops it.
func NewPool(cfg PoolConfig) *Pool {
	if cfg.Size == 0 {
		cfg.Size = 2
	}
	if cfg.Retry == 0 {
		cfg.Retry = 10 * time.Second
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	ctx, stop := context.WithCancel(context.Background())
	p := &Pool{cfg: cfg, wake: make(chan struct{}, 1), made: make(chan struct{}, 1), stop: stop}
	p.done.Go(func() { p.fill(ctx) })
	return p
}

// Close stops making sets and waits for the one under way to be abandoned.
func (p *Pool) Close() {
	p.stop()
	p.done.Wait()
}

// Take removes a set from the shelf, waiting for one if there is none. A set that cannot be read is skipped.
func (p *Pool) Take(ctx context.Context) (*Set, error) {
	for {
		count, err := p.cfg.Shelf.CountPreParams()
		if err != nil {
			return nil, fmt.Errorf("preparams: count the shelf: %w", err)
		}
		if count > 0 {
			set, err := p.takeOne()
			signal(p.wake)
			if err == nil {
				return set, nil
			}
			p.cfg.Logger.Warn("stored pre-parameters are unusable", "err", err)
			continue
		}
		select {
		case <-p.made:
			signal(p.made) // for others that wait
		case <-time.After(100 * time.Millisecond):
		case <-ctx.Done():
			return nil, fmt.Errorf("preparams: wait for a set: %w", ctx.Err())
		}
	}
}

func (p *Pool) takeOne() (*Set, error) {
	raw, err := p.cfg.Shelf.TakePreParams()
	if err != nil {
		return nil, err
	}
	defer clear(raw)
	return Decode(raw)
}

func (p *Pool) fill(ctx context.Context) {
	for ctx.Err() == nil {
		full, err := p.addOne(ctx)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			p.cfg.Logger.Warn("making pre-parameters failed, trying again", "in", p.cfg.Retry, "err", err)
			select {
			case <-ctx.Done():
			case <-time.After(p.cfg.Retry):
			}
		case full:
			select {
			case <-ctx.Done():
			case <-p.wake:
			}
		}
	}
}

func (p *Pool) addOne(ctx context.Context) (full bool, err error) {
	count, err := p.cfg.Shelf.CountPreParams()
	if err != nil {
		return false, err
	}
	if count >= p.cfg.Size {
		return true, nil
	}
	began := time.Now()
	set, err := p.cfg.Generate(ctx)
	if err != nil {
		return false, err
	}
	defer clear(set)
	if _, err := Decode(set); err != nil {
		return false, errors.Join(errors.New("preparams: generated set is unusable"), err)
	}
	if err := p.cfg.Shelf.PutPreParams(set); err != nil {
		return false, err
	}
	p.cfg.Logger.Info("made pre-parameters", "ready", count+1, "of", p.cfg.Size, "took", time.Since(began).Round(time.Millisecond))
	signal(p.made)
	return false, nil
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}
