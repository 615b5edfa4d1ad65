package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// askLimit bounds one look. What is looked at may be down.
const askLimit = 5 * time.Second

// await looks again and again, with a pause between, until probe has nothing to complain about. When time is up the
// error is the last complaint.
func await(ctx context.Context, limit, pause time.Duration, what string, probe func(ctx context.Context) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, limit, fmt.Errorf("not within %s", limit))
	defer cancel()
	tick := time.NewTicker(pause)
	defer tick.Stop()
	last := errors.New("never asked")
	for {
		err := look(ctx, probe)
		if err == nil {
			return nil
		}
		if ctx.Err() == nil {
			last = err // an answer, not the end of the time
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("waiting for %s: %w; last: %w", what, context.Cause(ctx), last)
		case <-tick.C:
		}
	}
}

func look(ctx context.Context, probe func(ctx context.Context) error) error {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	return probe(ctx)
}
