package worker

import (
	"bufio"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// queueLength bounds the requests that wait for a child which does not read.
const queueLength = 4096

// child is one life of the worker process, from its start to its end.
type child struct {
	cmd   *exec.Cmd
	grace time.Duration
	name  string // engine that it must serve
	dec   *gob.Decoder
	queue chan request
	dead  chan struct{} // closed at its end
	crash *crashReport
	wg    sync.WaitGroup

	mu   sync.Mutex
	runs map[uint64]*run // nil after its end
}

func startChild(path string, cfg Config, name string) (*child, error) {
	cmd := exec.Command(path, cfg.Args...)
	cmd.Env = append(os.Environ(), cfg.Env...)
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("worker: make pipe: %w", err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		return nil, fmt.Errorf("worker: make pipe: %w", err)
	}
	c := &child{
		cmd: cmd, grace: cfg.StopGrace, name: name,
		dec:   gob.NewDecoder(bufio.NewReader(stdout)),
		queue: make(chan request, queueLength),
		dead:  make(chan struct{}),
		runs:  map[uint64]*run{},
		crash: new(crashReport),
	}
	cmd.Stderr = c.crash
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("worker: start %s: %w", path, err)
	}
	c.wg.Go(func() { c.write(stdin) })
	return c, nil
}

// wait reads the child's responses until it ends, and returns why it did.
func (c *child) wait() error {
	readErr := c.read()
	c.kill() // a child that cannot be understood is of no use
	close(c.dead)
	c.wg.Wait()
	err := c.cmd.Wait()
	switch report := c.crash.String(); {
	case errors.Is(readErr, errForeign):
		return readErr
	case report != "":
		return fmt.Errorf("%w: %s", errExited, report)
	case err != nil:
		return fmt.Errorf("%w: %w", errExited, err)
	default:
		return fmt.Errorf("%w: %w", errExited, readErr)
	}
}

func (c *child) kill() {
	// It fails only when the process has ended.
	_ = c.cmd.Process.Kill()
}

func (c *child) write(stdin io.WriteCloser) {
	defer stdin.Close()
	out := bufio.NewWriter(stdin)
	enc := gob.NewEncoder(out)
	for {
		select {
		case q := <-c.queue:
			if enc.Encode(q) != nil || len(c.queue) == 0 && out.Flush() != nil {
				c.kill()
				return
			}
		case <-c.dead:
			return
		}
	}
}

func (c *child) read() error {
	var h hello
	if err := c.dec.Decode(&h); err != nil {
		return fmt.Errorf("worker: read greeting: %w", err)
	}
	if h.Engine != c.name {
		return fmt.Errorf("%w: it serves %q, want %q", errForeign, h.Engine, c.name)
	}
	for {
		var r response
		if err := c.dec.Decode(&r); err != nil {
			return fmt.Errorf("worker: read response: %w", err)
		}
		c.dispatch(r)
	}
}

var errForeign = errors.New("worker: the program is another engine's")

func (c *child) dispatch(r response) {
	c.mu.Lock()
	run := c.runs[r.Run]
	if r.Closed {
		delete(c.runs, r.Run)
	}
	c.mu.Unlock()
	if run != nil {
		run.handle(r)
	}
}

// open registers a run and sends its first request.
func (c *child) open(q request, task *engine.Task) (*run, error) {
	r := newRun(c, q.Run, task)
	c.mu.Lock()
	if c.runs == nil {
		c.mu.Unlock()
		return nil, fmt.Errorf("%w: %w", engine.ErrUnavailable, errExited)
	}
	c.runs[q.Run] = r
	c.mu.Unlock()
	if err := c.send(q); err != nil {
		c.mu.Lock()
		delete(c.runs, q.Run)
		c.mu.Unlock()
		return nil, err
	}
	return r, nil
}

func (c *child) send(q request) error {
	select {
	case c.queue <- q:
		return nil
	default:
		return fmt.Errorf("%w: the worker does not read its requests", engine.ErrUnavailable)
	}
}

// failAll ends every run after the child's end.
func (c *child) failAll(err error) (lost int) {
	c.mu.Lock()
	runs := c.runs
	c.runs = nil
	c.mu.Unlock()
	for _, r := range runs {
		r.crash(err)
	}
	return len(runs)
}

// crashReport keeps the first words of what a dying child prints, and drops the rest: a trace of goroutines can
// hold words of memory.
type crashReport struct {
	mu   sync.Mutex
	text []byte
}

const maxCrashReport = 512

func (r *crashReport) Write(p []byte) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.text = append(r.text, p[:min(len(p), maxCrashReport-len(r.text))]...)
	return len(p), nil
}

func (r *crashReport) String() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	line, _, _ := strings.Cut(strings.TrimSpace(string(r.text)), "\n")
	return line
}
