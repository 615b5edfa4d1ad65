package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"sort"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/process"
)

// logPoll is how often a followed log is looked at.
const logPoll = 200 * time.Millisecond

func newDevnetLogs() *cobra.Command {
	c := &cobra.Command{
		Use: "logs NAME[/PART]", Short: "Print the log of a service, also after it has died", Args: cobra.ExactArgs(1),
		Long: "Print the end of a service's log. NAME is seq1, seq2, ..., verifier, l1, deploy or supervisor; PART is node, op-geth, op-node or op-batcher.",
	}
	data := withData(c)
	lines := c.Flags().IntP("lines", "n", 50, "how many lines of the end to print")
	follow := c.Flags().BoolP("follow", "f", false, "go on printing what is added")
	c.RunE = func(c *cobra.Command, args []string) error {
		dir, err := layout.Open(*data)
		if err != nil {
			return err
		}
		logs, err := findLogs(dir, args[0])
		if err != nil {
			return err
		}
		ctx, stop := signal.NotifyContext(c.Context(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		return printLogs(ctx, c.OutOrStdout(), logs, *lines, *follow)
	}
	return c
}

// findLogs returns the log of NAME/PART, or those of all parts of NAME.
func findLogs(dir layout.Dir, service string) ([]string, error) {
	exact := dir.Log(service)
	if _, err := os.Stat(exact); err == nil {
		return []string{exact}, nil
	}
	found, err := filepath.Glob(filepath.Join(dir.Logs(), service+"-*.log"))
	if err != nil || len(found) == 0 || strings.ContainsAny(service, "*?[") {
		return nil, fmt.Errorf("no log of %q in %s", service, dir.Logs())
	}
	sort.Strings(found)
	return found, nil
}

// printLogs prints the end of each file, and with follow what is added, each line after its file's name when there is
// more than one.
func printLogs(ctx context.Context, out io.Writer, paths []string, lines int, follow bool) error {
	tails := make([]*logTail, len(paths))
	for i, path := range paths {
		tails[i] = &logTail{path: path, out: out}
		if len(paths) > 1 {
			tails[i].prefix = strings.TrimSuffix(filepath.Base(path), ".log") + "  "
		}
		if info, err := os.Stat(path); err == nil {
			tails[i].offset = info.Size()
		}
		for _, line := range process.Tail(path, lines) {
			fmt.Fprintln(out, tails[i].prefix+line)
		}
	}
	tick := time.NewTicker(logPoll)
	defer tick.Stop()
	for follow {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
		for _, t := range tails {
			if err := t.printNew(); err != nil {
				return err
			}
		}
	}
	return nil
}

// logTail prints what is added to a file, in whole lines.
type logTail struct {
	path, prefix string
	out          io.Writer
	offset       int64
	partial      string
}

func (t *logTail) printNew() error {
	f, err := os.Open(t.path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("following a log: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.NewSectionReader(f, t.offset, 1<<62))
	if err != nil {
		return fmt.Errorf("following a log: %w", err)
	}
	t.offset += int64(len(data))
	whole := strings.Split(t.partial+string(data), "\n")
	t.partial = whole[len(whole)-1]
	for _, line := range whole[:len(whole)-1] {
		fmt.Fprintln(t.out, t.prefix+line)
	}
	return nil
}
