package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"

	"github.com/rondoseq/rondo/mpc/engine/worker"
)

func main() {
	// The parties' workers are this program too.
	if len(os.Args) == 2 && os.Args[1] == worker.Command {
		if err := worker.Main(os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	err := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	if errors.Is(err, flag.ErrHelp) {
		return
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "benchmpc:", err)
		os.Exit(1)
	}
}

// options are the flags.
type options struct {
	sizes      []int
	transports []transport
	signatures int // measured at each size
	sets       int // of pre-parameters, made by the library
	keygen     bool
	reshare    bool
}

func parse(args []string, usage io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("benchmpc", flag.ContinueOnError)
	flags.SetOutput(usage)
	sizes := flags.String("n", "4,7,10,16", "committee sizes")
	names := flags.String("transports", transportNames(), "transports")
	flags.IntVar(&o.signatures, "signatures", 5, "how many signatures are timed at each size")
	flags.IntVar(&o.sets, "preparams", 6, "how many sets of pre-parameters the library makes, beside four times as many of our own; 0 leaves them out")
	flags.BoolVar(&o.keygen, "keygen", true, "measure keygen, too; without it the key comes from a dealer")
	flags.BoolVar(&o.reshare, "reshare", true, "measure resharing, too")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 || o.signatures < 1 || o.sets < 0 {
		return o, fmt.Errorf("unexpected arguments %v, or no signatures", flags.Args())
	}
	for _, s := range strings.Split(*sizes, ",") {
		n, err := strconv.Atoi(s)
		if err != nil || n < 2 || n > 64 {
			return o, fmt.Errorf("committee size %q is not from 2 to 64", s)
		}
		o.sizes = append(o.sizes, n)
	}
	for _, name := range strings.Split(*names, ",") {
		t, err := transportNamed(name)
		if err != nil {
			return o, err
		}
		o.transports = append(o.transports, t)
	}
	return o, nil
}

// run measures everything and prints the lines of results at the end.
func run(ctx context.Context, args []string, out, usage io.Writer) error {
	o, err := parse(args, usage)
	if err != nil {
		return err
	}
	b := &bench{options: o, out: out}
	if err := b.preParams(ctx); err != nil {
		return err
	}
	var lines []result
	for _, n := range o.sizes {
		bySize, err := b.size(ctx, n)
		if err != nil {
			return fmt.Errorf("n=%d: %w", n, err)
		}
		lines = append(lines, bySize...)
	}
	for _, l := range lines {
		fmt.Fprintln(out, l)
	}
	return nil
}
