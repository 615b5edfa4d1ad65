package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"syscall"
	"time"

	"github.com/rondoseq/rondo/devnet/status"
)

// commandLimit bounds a command of `rondo devnet` other than up. A restart waits until each of four services is up.
const commandLimit = 4 * time.Minute

// exitNotRunning is what `rondo devnet status` exits with when no devnet runs.
const exitNotRunning = 3

// Program is a rondo binary and the network that its commands are about.
type Program struct {
	Path     string // of the binary
	Root     string // of the repository, where bin/ lies
	Data     string // folder of the network
	PortBase int
}

// Up starts the network and returns what the command printed once the network is ready.
func (p Program) Up(ctx context.Context, limit time.Duration, flags ...string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	args := append([]string{"up", "--detach", "--bin", "bin", "--port-base", strconv.Itoa(p.PortBase)}, flags...)
	return p.run(ctx, args...)
}

// Do runs kill, pause, resume or restart on NAME or NAME/PART.
func (p Program) Do(ctx context.Context, command, target string) error {
	ctx, cancel := context.WithTimeout(ctx, commandLimit)
	defer cancel()
	_, err := p.run(ctx, command, target)
	return err
}

// memberLimit bounds add and remove, which wait for the pool: an attempt to give shares away that fails costs minutes.
const memberLimit = 30 * time.Minute

// Add lets another sequencer join the network.
func (p Program) Add(ctx context.Context) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, memberLimit)
	defer cancel()
	return p.run(ctx, "add")
}

// Remove lets a sequencer leave the network.
func (p Program) Remove(ctx context.Context, name string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, memberLimit)
	defer cancel()
	return p.run(ctx, "remove", name)
}

// Down stops the network.
func (p Program) Down(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, commandLimit)
	defer cancel()
	_, err := p.run(ctx, "down")
	return err
}

// Status asks how the network is doing. The command promises an answer within two seconds, whatever is down.
func (p Program) Status(ctx context.Context) (status.Report, error) {
	ctx, cancel := context.WithTimeout(ctx, commandLimit)
	defer cancel()
	out, err := p.run(ctx, "status", "--json")
	if err != nil {
		return status.Report{}, err
	}
	var report status.Report
	if err := json.Unmarshal([]byte(out), &report); err != nil {
		return status.Report{}, fmt.Errorf("reading the status of the devnet: %w", err)
	}
	return report, nil
}

// NotRunning tells whether an error of Status means that no devnet runs.
func NotRunning(err error) bool {
	var exit *exec.ExitError
	return errors.As(err, &exit) && exit.ExitCode() == exitNotRunning
}

// Replace votes for another key in the place of one, for the node of a home folder.
func (p Program) Replace(ctx context.Context, key, home string) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, commandLimit)
	defer cancel()
	return p.execute(ctx, "mpc", "replace", key, "--home", home)
}

// run executes `rondo devnet args...` on the network's folder and returns standard output.
func (p Program) run(ctx context.Context, args ...string) (string, error) {
	return p.execute(ctx, append(append([]string{"devnet"}, args...), "--data", p.Data)...)
}

// execute runs the program and returns standard output.
func (p Program) execute(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, p.Path, args...)
	cmd.Dir = p.Root
	// A command that is told to end, and not killed, ends a network that it is just starting.
	cmd.Cancel = func() error { return cmd.Process.Signal(syscall.SIGTERM) }
	cmd.WaitDelay = 5 * time.Second
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return stdout.String(), fmt.Errorf("rondo %v: %w\n%s%s", args, err, stdout.String(), stderr.String())
	}
	return stdout.String(), nil
}
