package process

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"
)

// TailLines is how many lines of a log an Exit carries.
const TailLines = 20

// Process is a started program. Its methods may be called from any goroutine.
type Process struct {
	spec    Spec
	cmd     *exec.Cmd
	started string
	ended   chan struct{} // closed when the process is gone
	done    chan struct{} // closed when that has been reported too

	mu     sync.Mutex
	exit   Exit
	wanted bool
	paused bool
}

// Start runs spec in a process group of its own. onExit, when not nil, is called once after the process has ended.
func Start(spec Spec, onExit func(Exit)) (*Process, error) {
	if err := os.MkdirAll(filepath.Dir(spec.Log), 0o755); err != nil {
		return nil, fmt.Errorf("starting %s: %w", spec.Name, err)
	}
	log, err := os.OpenFile(spec.Log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return nil, fmt.Errorf("starting %s: %w", spec.Name, err)
	}
	defer log.Close()
	cmd := exec.Command(spec.Path, spec.Args...)
	cmd.Env = append(os.Environ(), spec.Env...)
	cmd.Dir = spec.Dir
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("starting %s: %w", spec.Name, err)
	}
	p := &Process{spec: spec, cmd: cmd, ended: make(chan struct{}), done: make(chan struct{})}
	// The start time tells this process from a later one with the same pid. A process that is gone already needs none.
	p.started, _ = StartTime(cmd.Process.Pid)
	go p.wait(onExit)
	return p, nil
}

// wait owns the end of the process: it reaps it, clears what is left of its group, and reports.
func (p *Process) wait(onExit func(Exit)) {
	err := p.cmd.Wait()
	_ = p.signal(syscall.SIGKILL) // children that outlived their leader
	exit := Exit{Name: p.spec.Name, Log: p.spec.Log, Code: p.cmd.ProcessState.ExitCode(), Tail: Tail(p.spec.Log, TailLines)}
	var failed *exec.ExitError
	if errors.As(err, &failed) {
		if status, ok := failed.Sys().(syscall.WaitStatus); ok && status.Signaled() {
			exit.Signal = status.Signal().String()
		}
	}
	p.mu.Lock()
	exit.Wanted = p.wanted
	p.exit = exit
	p.mu.Unlock()
	close(p.ended)
	if onExit != nil {
		onExit(exit)
	}
	close(p.done)
}

// Spec returns what the process was started from.
func (p *Process) Spec() Spec { return p.spec }

// PID returns the process id, which is also that of its group.
func (p *Process) PID() int { return p.cmd.Process.Pid }

// StartedAt returns the start time as StartTime gave it.
func (p *Process) StartedAt() string { return p.started }

// Done is closed after the process has ended and its end has been reported.
func (p *Process) Done() <-chan struct{} { return p.done }

// Alive reports whether the process has not ended. A paused process is alive.
func (p *Process) Alive() bool {
	select {
	case <-p.ended:
		return false
	default:
		return true
	}
}

// Paused reports whether the process is stopped by Pause.
func (p *Process) Paused() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.paused && p.Alive()
}

// Exit returns how the process ended. It is meaningful after Done is closed.
func (p *Process) Exit() Exit {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.exit
}

// Kill ends the whole group with SIGKILL and returns when the process is gone.
func (p *Process) Kill(ctx context.Context) error {
	p.expectEnd()
	if err := p.signal(syscall.SIGKILL); err != nil {
		return err
	}
	return p.awaitEnd(ctx)
}

// Pause stops the whole group with SIGSTOP.
func (p *Process) Pause() error { return p.setPaused(syscall.SIGSTOP, true) }

// Resume lets a paused group go on.
func (p *Process) Resume() error { return p.setPaused(syscall.SIGCONT, false) }

// Stop asks the group to end with SIGTERM, and kills it when it has not ended after grace.
func (p *Process) Stop(ctx context.Context, grace time.Duration) error {
	p.expectEnd()
	if err := errors.Join(p.signal(syscall.SIGTERM), p.signal(syscall.SIGCONT)); err != nil {
		return err
	}
	timer := time.NewTimer(grace)
	defer timer.Stop()
	select {
	case <-p.done:
		return nil
	case <-timer.C:
	case <-ctx.Done():
	}
	return p.Kill(context.WithoutCancel(ctx))
}

func (p *Process) setPaused(sig syscall.Signal, paused bool) error {
	if !p.Alive() {
		return fmt.Errorf("%s is not running", p.spec.Name)
	}
	if err := p.signal(sig); err != nil {
		return err
	}
	p.mu.Lock()
	p.paused = paused
	p.mu.Unlock()
	return nil
}

func (p *Process) expectEnd() {
	p.mu.Lock()
	p.wanted = true
	p.mu.Unlock()
}

func (p *Process) awaitEnd(ctx context.Context) error {
	select {
	case <-p.done:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("waiting for the end of %s: %w", p.spec.Name, ctx.Err())
	}
}

// signal reaches every process of the group. A group that is gone is no error.
func (p *Process) signal(sig syscall.Signal) error {
	if err := SignalGroup(p.PID(), sig); err != nil {
		return fmt.Errorf("sending %s to %s: %w", sig, p.spec.Name, err)
	}
	return nil
}

// SignalGroup sends sig to every process of a group. A group that is gone is no error.
func SignalGroup(pgid int, sig syscall.Signal) error {
	if err := syscall.Kill(-pgid, sig); err != nil && !errors.Is(err, syscall.ESRCH) {
		return err
	}
	return nil
}
