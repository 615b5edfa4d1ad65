package supervisor

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/record"
)

// state is supervisor.json: who supervises, where it listens, and what it has started. Start times tell its processes
// from others that got their pids later.
type state struct {
	Schema    int            `json:"schema"`
	PID       int            `json:"pid"`
	StartedAt string         `json:"startedAt"`
	Socket    string         `json:"socket"`
	Processes []process.Info `json:"processes"`
}

// maxSocketPath is the longest path that every system takes for a Unix socket.
const maxSocketPath = 100

// socketPath returns the control socket of a data folder.
func socketPath(dir layout.Dir) string {
	path := filepath.Join(string(dir), "control.sock")
	if len(path) <= maxSocketPath {
		return path
	}
	sum := sha256.Sum256([]byte(dir))
	return filepath.Join(os.TempDir(), fmt.Sprintf("rondo-devnet-%x.sock", sum[:8]))
}

// readState reads supervisor.json. The error is os.ErrNotExist when there is none.
func readState(dir layout.Dir) (state, error) {
	data, err := os.ReadFile(dir.State())
	if err != nil {
		return state{}, fmt.Errorf("reading the supervisor's state: %w", err)
	}
	var s state
	if err := json.Unmarshal(data, &s); err != nil {
		return state{}, fmt.Errorf("reading the supervisor's state %s: %w", dir.State(), err)
	}
	return s, nil
}

func (s state) supervisorAlive() bool { return same(s.PID, s.StartedAt) }

// same reports whether the process that had this pid at that start time is alive.
func same(pid int, startedAt string) bool {
	now, err := process.StartTime(pid)
	return pid > 0 && err == nil && now == startedAt
}

// reap kills every process of the list that is alive, with its group.
func (s state) reap() error {
	var errs []error
	for _, p := range s.Processes {
		if !same(p.PID, p.StartedAt) {
			continue
		}
		if err := process.SignalGroup(p.PID, syscall.SIGKILL); err != nil {
			errs = append(errs, fmt.Errorf("killing %s (%d): %w", p.Name, p.PID, err))
		}
	}
	return errors.Join(errs...)
}

// reapLimit bounds how long killed processes may take to be gone.
const reapLimit = 10 * time.Second

// clearUp kills what a killed supervisor has left, and returns when it is gone.
func (s state) clearUp() error {
	ctx, cancel := context.WithTimeout(context.Background(), reapLimit)
	defer cancel()
	if err := s.reap(); err != nil {
		return err
	}
	if err := until(ctx, func() bool { return len(s.left()) == 0 }); err != nil {
		return fmt.Errorf("waiting for the end of %s: %w", strings.Join(s.left(), ", "), err)
	}
	return nil
}

// left names the processes of the list that are alive.
func (s state) left() []string {
	var names []string
	for _, p := range s.Processes {
		if same(p.PID, p.StartedAt) {
			names = append(names, fmt.Sprintf("%s (%d)", p.Name, p.PID))
		}
	}
	return names
}

// stateFile keeps supervisor.json up to date.
type stateFile struct {
	path string
	mu   sync.Mutex
	now  state
	gone bool
}

func newStateFile(dir layout.Dir) (*stateFile, error) {
	started, err := process.StartTime(os.Getpid())
	if err != nil {
		return nil, err
	}
	f := &stateFile{path: dir.State(), now: state{Schema: 1, PID: os.Getpid(), StartedAt: started, Socket: socketPath(dir)}}
	return f, f.update(nil)
}

func (f *stateFile) update(processes []process.Info) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.gone {
		return nil
	}
	f.now.Processes = processes
	data, err := json.MarshalIndent(f.now, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the supervisor's state: %w", err)
	}
	return record.Replace(f.path, data)
}

func (f *stateFile) remove() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.gone = true
	if err := os.Remove(f.path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("removing the supervisor's state: %w", err)
	}
	return nil
}
