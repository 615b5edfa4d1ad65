// Command bench measures a devnet from outside. It is given the programs that `make build` makes; it starts a network of
// its own, times its start, its commits and the replacement of killed producers, weighs its processes, and takes it down
// again. It tells what it sees as it goes, and hands on one line, the last of standard output:
//
//	ready_s=… first_batch_s=… commit_p50_ms=… commit_p99_ms=… failover_p50_s=… rss_mib=…
//
// `make bench` builds everything and runs it.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/e2e"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	if errors.Is(err, flag.ErrHelp) {
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// options are the flags.
type options struct {
	bin         string // folder of the programs
	portBase    int
	l2BlockTime time.Duration
	blocks      uint64 // L2 blocks whose commits are timed
	failovers   int
}

func parse(args []string, usage io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("bench", flag.ContinueOnError)
	flags.SetOutput(usage)
	flags.StringVar(&o.bin, "bin", config.Default().BinDir, "folder with the programs that `make build` makes")
	flags.IntVar(&o.portBase, "port-base", 28000, "first port of the network")
	flags.DurationVar(&o.l2BlockTime, "l2-block-time", config.Default().L2BlockTime.Std(), "time between L2 blocks, whole seconds")
	flags.Uint64Var(&o.blocks, "blocks", 120, "L2 blocks over which commits are timed")
	flags.IntVar(&o.failovers, "failovers", 10, "how many times the producer is killed")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 {
		return o, fmt.Errorf("unexpected arguments: %v", flags.Args())
	}
	if o.blocks < 1 || o.failovers < 1 {
		return o, fmt.Errorf("--blocks is %d and --failovers %d, both must be at least 1", o.blocks, o.failovers)
	}
	return o, nil
}

// run measures one network, and takes it down whatever happens. The folder of a network that failed
// is kept.
func run(ctx context.Context, args []string, out, usage io.Writer) error {
	o, err := parse(args, usage)
	if err != nil {
		return err
	}
	if err := canMeasureMemory(); err != nil {
		return err
	}
	bin, err := filepath.Abs(o.bin)
	if err != nil {
		return fmt.Errorf("finding the programs: %w", err)
	}
	data, err := os.MkdirTemp("", "rondo-bench-")
	if err != nil {
		return fmt.Errorf("making a folder for the network: %w", err)
	}
	b := &bench{
		options: o, out: out,
		program: e2e.Program{Path: filepath.Join(bin, "rondo"), Root: filepath.Dir(bin), Data: data, PortBase: o.portBase},
	}
	result, err := b.measure(ctx, bin)
	// ctx may be over, and the network has to go down all the same.
	downErr := b.program.Down(context.WithoutCancel(ctx))
	if ctx.Err() != nil && downErr == nil {
		return errors.Join(context.Cause(ctx), os.RemoveAll(data))
	}
	if err := errors.Join(err, downErr); err != nil {
		return fmt.Errorf("%w\nthe network's folder, with its logs, is %s", err, data)
	}
	if err := os.RemoveAll(data); err != nil {
		return fmt.Errorf("removing the network's folder: %w", err)
	}
	fmt.Fprintln(out, result)
	return nil
}
