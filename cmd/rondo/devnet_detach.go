package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"sync"
	"syscall"

	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/supervisor"
)

// detachedFlag marks the process that `up --detach` leaves behind. Its events go to eventsFD, one JSON object a line,
// until the network is ready or has failed; after that they are in its log alone.
const (
	detachedFlag = "detached-supervisor"
	eventsFD     = 3
)

// event is a line on the pipe between the supervisor and whoever waits for it. Exactly one field is set.
type event struct {
	Progress string `json:"progress,omitempty"`
	Ready    string `json:"ready,omitempty"`
	Failed   string `json:"failed,omitempty"`
}

// detach starts a supervisor in a session of its own and waits until its network is ready.
func (u *up) detach(ctx context.Context, args []string) error {
	if err := supervisor.Prepare(ctx, u.config, u.dir); err != nil {
		return err
	}
	read, write, err := os.Pipe()
	if err != nil {
		return fmt.Errorf("making the pipe to the supervisor: %w", err)
	}
	defer read.Close()
	log, err := os.OpenFile(u.dir.SupervisorLog(), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return fmt.Errorf("opening the supervisor's log: %w", err)
	}
	defer log.Close()
	cmd := exec.Command(u.programs.Rondo, append(append([]string{}, args...), "--"+detachedFlag)...)
	cmd.Stdout, cmd.Stderr, cmd.ExtraFiles = log, log, []*os.File{write}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("starting the supervisor: %w", err)
	}
	if err := write.Close(); err != nil { // the supervisor's copy is the only one left, so its death ends the pipe
		return fmt.Errorf("closing the pipe to the supervisor: %w", err)
	}
	// Who gives up waiting gives up the network.
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	var watch sync.WaitGroup
	finished := make(chan struct{})
	watch.Go(func() {
		select {
		case <-ctx.Done():
			_ = cmd.Process.Signal(syscall.SIGTERM) // gone already is as good
		case <-finished:
		}
	})
	err = u.follow(read)
	close(finished)
	watch.Wait()
	if err != nil {
		_ = cmd.Wait() // its exit code says no more than the event did
	}
	return err
}

// follow prints the supervisor's events until one of them is the last.
func (u *up) follow(events io.Reader) error {
	lines := bufio.NewScanner(events)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var e event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			return fmt.Errorf("reading an event of the supervisor: %w", err)
		}
		switch {
		case e.Ready != "":
			fmt.Fprintln(u.out, e.Ready)
			return nil
		case e.Failed != "":
			return fmt.Errorf("%w: %s", errNotReady, e.Failed)
		default:
			fmt.Fprintln(u.out, e.Progress)
		}
	}
	return fmt.Errorf("%w: its supervisor ended without a word; the end of its log:\n  | %s\nfull log: %s", errNotReady,
		strings.Join(process.Tail(u.dir.SupervisorLog(), process.TailLines), "\n  | "), u.dir.SupervisorLog())
}

// asDetached is the supervisor's side.
func (u *up) asDetached(ctx context.Context) error {
	events := &pipe{terminal: terminal{out: u.out}, file: os.NewFile(eventsFD, "events")}
	err := u.supervise(ctx, events)
	if err != nil {
		events.send(event{Failed: err.Error()})
	}
	return err
}

// pipe sends events to whoever waits for the network, and prints them into the log.
type pipe struct {
	terminal
	mu   sync.Mutex
	file *os.File // nil once the last event is sent
}

func (p *pipe) Progress(text string) {
	p.terminal.Progress(text)
	p.send(event{Progress: text})
}

func (p *pipe) Ready(r record.Record) {
	p.terminal.Ready(r)
	p.send(event{Ready: r.Banner(os.Args[0])})
	p.mu.Lock()
	defer p.mu.Unlock()
	p.file.Close()
	p.file = nil
}

// send writes an event. Nobody may be listening any more, which changes nothing for the network.
func (p *pipe) send(e event) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.file != nil {
		_ = json.NewEncoder(p.file).Encode(e)
	}
}
