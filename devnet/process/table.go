package process

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"
)

// stopGrace is how long a process may take to end after it was asked to.
const stopGrace = 8 * time.Second

// restartWait bounds how long a restarted process may take until it is up.
const restartWait = 60 * time.Second

// Service is a process of the network with what surrounds it.
type Service struct {
	Spec Spec
	// Up, when not nil, returns once the started service answers.
	Up func(context.Context) error
	// BeforeKill and AfterStart, when not nil, save and restore what a restart would lose. AfterStart runs after Up,
	// and only for a restart.
	BeforeKill, AfterStart func(context.Context) error
}

// Info is the state of one service.
type Info struct {
	Name string `json:"name"`
	// PID is 0 when the service is not running.
	PID       int    `json:"pid"`
	StartedAt string `json:"startedAt,omitempty"`
	Paused    bool   `json:"paused,omitempty"`
	Log       string `json:"log"`
}

// Table is all services of a network, in the order in which they were started first.
type Table struct {
	onExit   func(Exit)
	onChange func()

	// commands runs kill, pause, resume and restart one at a time.
	commands sync.Mutex

	mu       sync.Mutex
	services []*entry
	closed   bool
}

type entry struct {
	service Service
	process *Process
}

// NewTable returns an empty table. onExit is called when a service ends for whatever reason, onChange after every
// start and end; neither may call the table's commands.
func NewTable(onExit func(Exit), onChange func()) *Table {
	return &Table{onExit: onExit, onChange: onChange}
}

// Start adds a service and starts it. It returns when the service is up, has ended, or ctx ends.
func (t *Table) Start(ctx context.Context, s Service) error {
	e := &entry{service: s}
	if err := t.launch(e, true); err != nil {
		return err
	}
	return t.awaitUp(ctx, e)
}

// Kill ends the matching services with SIGKILL, all at once. Services that have ended stay so.
func (t *Table) Kill(ctx context.Context, target string) ([]string, error) {
	return t.command(target, func(entries []*entry) error { return t.kill(ctx, entries) })
}

// Pause stops the matching services with SIGSTOP.
func (t *Table) Pause(target string) ([]string, error) {
	return t.command(target, func(entries []*entry) error { return forEach(entries, (*Process).Pause) })
}

// Resume lets the matching services go on.
func (t *Table) Resume(target string) ([]string, error) {
	return t.command(target, func(entries []*entry) error { return forEach(entries, (*Process).Resume) })
}

// Restart kills the matching services that are alive, then starts all of them with the same command lines, in order,
// each when the one before is up.
func (t *Table) Restart(ctx context.Context, target string) ([]string, error) {
	return t.command(target, func(entries []*entry) error {
		if err := t.kill(ctx, entries); err != nil {
			return err
		}
		for _, e := range entries {
			if err := t.restart(ctx, e); err != nil {
				return err
			}
		}
		return nil
	})
}

// Has tells whether there is a service of that name, running or not.
func (t *Table) Has(name string) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.ContainsFunc(t.services, func(e *entry) bool { return e.service.Spec.Name == name })
}

// Remove stops the matching services in order, the latest started first, and forgets them.
func (t *Table) Remove(ctx context.Context, target string) ([]string, error) {
	return t.command(target, func(entries []*entry) error {
		for _, e := range slices.Backward(entries) {
			if err := e.process.Stop(ctx, stopGrace); err != nil {
				return err
			}
		}
		t.mu.Lock()
		t.services = slices.DeleteFunc(t.services, func(e *entry) bool { return slices.Contains(entries, e) })
		t.mu.Unlock()
		t.onChange()
		return nil
	})
}

// Infos lists all services.
func (t *Table) Infos() []Info {
	t.mu.Lock()
	defer t.mu.Unlock()
	infos := make([]Info, len(t.services))
	for i, e := range t.services {
		infos[i] = Info{Name: e.service.Spec.Name, Log: e.service.Spec.Log}
		if e.process.Alive() {
			infos[i].PID, infos[i].StartedAt, infos[i].Paused = e.process.PID(), e.process.StartedAt(), e.process.Paused()
		}
	}
	return infos
}

// StopAll stops everything, the latest started first so that nothing misses what it depends on, but neighbours that run
// the same program together. No service starts afterwards.
func (t *Table) StopAll(ctx context.Context) error {
	t.mu.Lock()
	t.closed = true
	processes := make([]*Process, 0, len(t.services))
	for i := len(t.services) - 1; i >= 0; i-- {
		processes = append(processes, t.services[i].process)
	}
	t.mu.Unlock()

	var errs []error
	for len(processes) > 0 {
		stage := stageOf(processes)
		var group errgroup.Group
		for _, p := range processes[:stage] {
			group.Go(func() error { return p.Stop(ctx, stopGrace) })
		}
		errs = append(errs, group.Wait())
		processes = processes[stage:]
	}
	return errors.Join(errs...)
}

// stageOf returns how many processes at the front run the same program, so that they can stop together.
func stageOf(processes []*Process) int {
	for i, p := range processes {
		if p.Spec().Path != processes[0].Spec().Path {
			return i
		}
	}
	return len(processes)
}

// command runs do on the services that target names, alone.
func (t *Table) command(target string, do func([]*entry) error) ([]string, error) {
	t.commands.Lock()
	defer t.commands.Unlock()
	entries, err := t.match(target)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.service.Spec.Name
	}
	return names, do(entries)
}

// match returns the services called target, or target/anything.
func (t *Table) match(target string) ([]*entry, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	var found []*entry
	var names []string
	for _, e := range t.services {
		name := e.service.Spec.Name
		names = append(names, name)
		if name == target || strings.HasPrefix(name, target+"/") {
			found = append(found, e)
		}
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("no service is called %q; there are %s", target, strings.Join(names, ", "))
	}
	return found, nil
}

// launch starts the process of e, adds e to the table when it is new, and reports the change.
func (t *Table) launch(e *entry, isNew bool) error {
	if err := t.run(e, isNew); err != nil {
		return err
	}
	t.onChange()
	return nil
}

func (t *Table) run(e *entry, isNew bool) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.closed {
		return fmt.Errorf("starting %s: the network is being stopped", e.service.Spec.Name)
	}
	p, err := Start(e.service.Spec, func(exit Exit) {
		t.onExit(exit)
		t.onChange()
	})
	if err != nil {
		return err
	}
	e.process = p
	if isNew {
		t.services = append(t.services, e)
	}
	return nil
}

func (t *Table) restart(ctx context.Context, e *entry) error {
	if err := t.launch(e, false); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, restartWait)
	defer cancel()
	if err := t.awaitUp(ctx, e); err != nil {
		return err
	}
	if e.service.AfterStart == nil {
		return nil
	}
	return e.service.AfterStart(ctx)
}

// awaitUp returns when the service is up; when its process ends first, the error tells how.
func (t *Table) awaitUp(ctx context.Context, e *entry) error {
	if e.service.Up == nil {
		return nil
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	stop := make(chan struct{})
	watched := make(chan struct{})
	go func() {
		defer close(watched)
		select {
		case <-e.process.Done():
			cancel(errors.New(e.process.Exit().String()))
		case <-stop:
		}
	}()
	err := e.service.Up(ctx)
	close(stop)
	<-watched
	if err != nil && context.Cause(ctx) != nil {
		err = context.Cause(ctx)
	}
	if err != nil {
		return fmt.Errorf("starting %s: %w", e.service.Spec.Name, err)
	}
	return nil
}

func (t *Table) kill(ctx context.Context, entries []*entry) error {
	var group errgroup.Group
	for _, e := range entries {
		if !e.process.Alive() {
			continue
		}
		group.Go(func() error {
			if e.service.BeforeKill != nil {
				if err := e.process.Resume(); err != nil { // a paused one could not save anything
					return err
				}
				if err := e.service.BeforeKill(ctx); err != nil {
					return fmt.Errorf("before the kill of %s: %w", e.service.Spec.Name, err)
				}
			}
			return e.process.Kill(ctx)
		})
	}
	return group.Wait()
}

func forEach(entries []*entry, do func(*Process) error) error {
	var errs []error
	for _, e := range entries {
		errs = append(errs, do(e.process))
	}
	return errors.Join(errs...)
}
