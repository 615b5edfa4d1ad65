package worker

import (
	"bufio"
	"context"
	"encoding/gob"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
)

// Command is the argument by which a program starts itself as a worker.
const Command = "mpc-worker"

// niceness lowers the child's priority below consensus and the L2 client.
const niceness = 10

// Main is the child process: it serves the threshold engine on r and w until r ends, which is when the parent
// closes it or dies.
//
// Interrupts are ignored, as a terminal sends them to the whole process group and the parent decides when the
// child ends. Core dumps are off: they would hold shares.
func Main(r io.Reader, w io.Writer) error {
	signal.Ignore(os.Interrupt, syscall.SIGTERM)
	if err := lowerPriority(niceness); err != nil {
		return fmt.Errorf("worker: lower priority: %w", err)
	}
	if err := syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{}); err != nil {
		return fmt.Errorf("worker: forbid core dumps: %w", err)
	}
	return Serve(r, w, tsslib.New())
}

// Serve answers requests from r with eng, on w, until r ends. It does not wait for computations under way when it
// returns: the process is about to end.
func Serve(r io.Reader, w io.Writer, eng engine.Engine) error {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()
	s := &server{ctx: ctx, eng: eng, runs: map[uint64]engine.Run{}, stopped: map[uint64]bool{}, out: bufio.NewWriter(w)}
	s.enc = gob.NewEncoder(s.out)
	if err := s.reply(hello{Engine: eng.Name()}); err != nil {
		return err
	}
	dec := gob.NewDecoder(bufio.NewReader(r))
	for {
		var q request
		if err := dec.Decode(&q); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("worker: read request: %w", err)
		}
		s.handle(q)
	}
}

type server struct {
	ctx context.Context
	eng engine.Engine

	mu      sync.Mutex // guards what follows
	out     *bufio.Writer
	enc     *gob.Encoder
	runs    map[uint64]engine.Run // nil while a run is being set up
	stopped map[uint64]bool       // stopped while being set up
}

func (s *server) handle(q request) {
	switch {
	case q.Start != nil:
		// Setting up a task decodes and checks a share: too slow to hold up the messages of other runs,
		// but this run's own messages must find it. They wait in the parent for Started.
		s.mu.Lock()
		s.runs[q.Run] = nil
		s.mu.Unlock()
		go s.start(q.Run, q.Start)
	case q.PreParams:
		go s.preParams(q.Run)
	case q.Deliver != nil:
		if run := s.run(q.Run); run != nil {
			if err := run.Deliver(*q.Deliver); err != nil {
				run.Stop() // the parent sends no more than a protocol has
			}
		}
	case q.Assign != nil:
		if run := s.run(q.Run); run != nil {
			if err := run.Assign(*q.Assign); err != nil {
				run.Stop() // the parent asks once, when the run is ready
			}
		}
	case q.Stop:
		s.stop(q.Run)
	}
}

func (s *server) run(id uint64) engine.Run {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.runs[id]
}

func (s *server) stop(id uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch run, ok := s.runs[id]; {
	case run != nil:
		run.Stop()
	case ok:
		s.stopped[id] = true
	}
}

func (s *server) start(id uint64, task *engine.Task) {
	run, err := s.eng.Start(s.ctx, task)
	clear(task.Share)
	clear(task.PreParams)
	if err != nil {
		s.forget(id)
		s.send(response{Run: id, Err: err.Error(), BadTask: errors.Is(err, engine.ErrTask), Closed: true})
		return
	}
	s.mu.Lock()
	s.runs[id] = run
	if s.stopped[id] {
		run.Stop()
	}
	s.mu.Unlock()
	s.send(response{Run: id, Started: true})
	for e := range run.Events() {
		s.send(response{Run: id, Event: &e})
	}
	s.forget(id)
	s.send(response{Run: id, Closed: true})
}

func (s *server) forget(id uint64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.runs, id)
	delete(s.stopped, id)
}

func (s *server) preParams(id uint64) {
	set, err := s.eng.GeneratePreParams(s.ctx)
	r := response{Run: id, PreParams: set, Closed: true}
	if err != nil {
		r.Err = err.Error()
	}
	s.send(r)
}

// send writes a response. When the parent is gone the read side ends as well, and with it the process.
func (s *server) send(r response) {
	if err := s.reply(r); err != nil {
		fmt.Fprintln(os.Stderr, "worker:", err)
	}
}

func (s *server) reply(v any) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.enc.Encode(v); err != nil {
		return fmt.Errorf("worker: write response: %w", err)
	}
	if err := s.out.Flush(); err != nil {
		return fmt.Errorf("worker: write response: %w", err)
	}
	return nil
}
