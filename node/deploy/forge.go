package deploy

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// Forge runs the scripts of contracts/script.
type Forge struct {
	// Path is the program; Root the folder of foundry.toml.
	Path, Root string
	// RPC is the URL of L1, Work a folder for what forge notes of its transactions.
	RPC, Work string
	// Log is a file for what forge prints; without one, it is shown only when forge fails.
	Log string
}

// Script is one run of a script.
type Script struct {
	// Name is the contract's, such as "Deploy", in a file of its name.
	Name string
	// Env is added to the environment, NAME=value.
	Env []string
	// Broadcast sends the transactions, each when the one before is mined; without it, forge only tries them out.
	Broadcast bool
}

// forgeGrace is how long forge may take to end when it is told to, before it is killed.
const forgeGrace = 5 * time.Second

// Run runs a script to its end. The error holds what forge complains about.
func (f Forge) Run(ctx context.Context, s Script) error {
	cmd := exec.CommandContext(ctx, f.Path, f.args(s)...)
	cmd.Dir = f.Root
	// Not as an argument: a URL may hold a password, and other users of the machine see arguments.
	cmd.Env = append(os.Environ(), "FOUNDRY_PROFILE=deploy", "FOUNDRY_BROADCAST="+f.broadcast(), "FOUNDRY_ETH_RPC_URL="+f.RPC)
	cmd.Env = append(cmd.Env, s.Env...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = forgeGrace
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if f.Log != "" {
		err = errors.Join(err, os.WriteFile(f.Log, out.Bytes(), 0o644))
	}
	if err != nil {
		if ctx.Err() != nil {
			return fmt.Errorf("forge script %s was stopped: %w", s.Name, context.Cause(ctx))
		}
		return fmt.Errorf("forge script %s: %w\n%s", s.Name, err, complaint(out.String()))
	}
	return nil
}

// args is forge's command line. Transactions are sent one by one: those that are sent at once reach a chain in any order. On a
// public one, a failed one leaves the rest with nonces that never come; and an anvil that mines at once may overlook one that
// arrives while it mines the one before (foundry-rs/foundry#10122), for which forge would wait for good.
func (f Forge) args(s Script) []string {
	args := []string{
		"script", fmt.Sprintf("contracts/script/%[1]s.s.sol:%[1]s", s.Name), "--root", f.Root, "--color", "never",
	}
	if s.Broadcast {
		args = append(args, "--broadcast", "--slow")
	}
	return args
}

// broadcast is where forge notes the transactions of its runs.
func (f Forge) broadcast() string { return filepath.Join(f.Work, "broadcast") }

// shownLines is how much of forge's words is shown when none of them is an error.
const shownLines = 20

// complaint takes the errors out of what forge prints, which is mostly a trace of everything that the script did.
func complaint(out string) string {
	lines := strings.Split(strings.TrimSpace(out), "\n")
	var errs []string
	for _, line := range lines {
		if strings.HasPrefix(line, "Error") {
			errs = append(errs, line)
		}
	}
	if len(errs) == 0 {
		errs = lines[max(0, len(lines)-shownLines):]
	}
	return strings.Join(errs, "\n")
}
