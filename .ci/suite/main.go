// Command suite runs make targets one after the other, all of them whatever fails, and ends with one line
// `N passed, N failed`. It is given the names of the targets; it counts tests from the output of `go test -json` and of
// `forge test`, and shows of it what a person wants to read. A target that fails without a failed test counts as one.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"syscall"
	"time"
)

// stopWait is what a target gets to clean up after an interrupt.
const stopWait = 90 * time.Second

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	s := &suite{out: os.Stdout, run: makeTarget}
	if s.all(ctx, os.Args[1:]).failed > 0 {
		os.Exit(1)
	}
}

// suite runs targets and adds up what their tests say.
type suite struct {
	out io.Writer
	run func(ctx context.Context, target string, out io.Writer) error
}

// result of a target.
type result struct {
	target         string
	passed, failed int
	skipped        int
	took           time.Duration
}

// all runs every target and prints the summary.
func (s *suite) all(ctx context.Context, targets []string) result {
	var total result
	var list []result
	for _, target := range targets {
		r := s.one(ctx, target)
		list = append(list, r)
		total.passed += r.passed
		total.failed += r.failed
	}
	fmt.Fprintln(s.out)
	for _, r := range list {
		fmt.Fprintf(s.out, "%-16s %5d passed %3d failed %3d skipped %7.1f s\n", r.target, r.passed, r.failed, r.skipped, r.took.Seconds())
	}
	if len(list) == 0 {
		total.failed = 1 // nothing was tested
	}
	fmt.Fprintf(s.out, "%d passed, %d failed\n", total.passed, total.failed)
	return total
}

func (s *suite) one(ctx context.Context, target string) result {
	fmt.Fprintf(s.out, "\n=== make %s\n", target)
	start := time.Now()
	c := newCounter(s.out)
	err := s.run(ctx, target, c)
	c.flush()
	r := result{target: target, passed: c.passed, failed: c.failed, skipped: c.skipped, took: time.Since(start)}
	if err != nil {
		fmt.Fprintf(s.out, "make %s: %v\n", target, err)
		if r.failed == 0 {
			r.failed = 1
		}
	}
	return r
}

func makeTarget(ctx context.Context, target string, out io.Writer) error {
	if ctx.Err() != nil {
		return errors.New("interrupted")
	}
	cmd := exec.CommandContext(ctx, "make", "--no-print-directory", target)
	cmd.Stdout, cmd.Stderr = out, out
	cmd.Env = append(os.Environ(), "GO_TEST_FLAGS=-json")
	// A group of its own, so that everything that the target started hears of the end.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGTERM) }
	cmd.WaitDelay = stopWait
	return cmd.Run()
}
