package process

import (
	"context"
	"errors"
	"fmt"
)

// Run runs a program to its end. When ctx ends first, the program is killed with its children. An error tells how it
// ended, with the end of its log.
func Run(ctx context.Context, spec Spec) error {
	p, err := Start(spec, nil)
	if err != nil {
		return err
	}
	select {
	case <-p.Done():
	case <-ctx.Done():
		return errors.Join(fmt.Errorf("%s was given up: %w", spec.Name, context.Cause(ctx)), p.Kill(context.WithoutCancel(ctx)))
	}
	if exit := p.Exit(); exit.Code != 0 {
		return errors.New(exit.String())
	}
	return nil
}
