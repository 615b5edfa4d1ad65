package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/programs"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/supervisor"
)

// up is one `rondo devnet up`.
type up struct {
	config   config.Config
	dir      layout.Dir
	programs programs.Set
	out      io.Writer
}

func newDevnetUp() *cobra.Command {
	c := &cobra.Command{
		Use: "up", Short: "Start a network: L1, sequencers, and a verifier", Args: cobra.NoArgs,
		Long: "Start a network of real programs and keep it until Ctrl+C. It builds nothing: `make build` puts the programs into bin/.\n" +
			"With --detach it returns when the network is ready, and the network goes on until `rondo devnet down`.",
	}
	flags := config.Flags(c.Flags())
	detach := c.Flags().Bool("detach", false, "return when the network is ready")
	detached := c.Flags().Bool(detachedFlag, false, "be the supervisor of a detached network")
	if err := c.Flags().MarkHidden(detachedFlag); err != nil {
		panic(err) // the flag was added just above
	}
	c.RunE = func(c *cobra.Command, _ []string) error {
		u, err := newUp(flags, c.OutOrStdout())
		if err != nil {
			return err
		}
		switch {
		case *detached:
			return u.asDetached(c.Context())
		case *detach:
			return u.detach(c.Context(), os.Args[1:])
		}
		return u.foreground(c.Context())
	}
	return c
}

func newUp(flags *config.FlagSet, out io.Writer) (*up, error) {
	cfg, err := flags.Resolve()
	if err != nil {
		return nil, err
	}
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("finding the own program: %w", err)
	}
	set, err := programs.Find(cfg.BinDir, self)
	if err != nil {
		return nil, err
	}
	dir, err := layout.Open(cfg.DataDir)
	if err != nil {
		return nil, err
	}
	return &up{config: cfg, dir: dir, programs: set, out: out}, nil
}

// foreground runs the network until a signal comes.
func (u *up) foreground(ctx context.Context) error {
	if err := supervisor.Prepare(ctx, u.config, u.dir); err != nil {
		return err
	}
	return u.supervise(ctx, &terminal{out: u.out})
}

// supervise runs the network. The first signal ends it in order, the second at once; neither leaves anything running.
func (u *up) supervise(ctx context.Context, events supervisor.Events) error {
	log, err := os.OpenFile(u.dir.SupervisorLog(), os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o644)
	if err != nil {
		return fmt.Errorf("opening the supervisor's log: %w", err)
	}
	defer log.Close()
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	urgent, hurry := context.WithCancel(context.WithoutCancel(ctx))
	defer hurry()
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	var watch sync.WaitGroup
	finished := make(chan struct{})
	watch.Go(func() {
		for _, act := range []func(){stop, hurry} {
			select {
			case s := <-signals:
				events.Progress(fmt.Sprintf("stopping the network (%s)", s))
				act()
			case <-finished:
				return
			}
		}
	})
	defer func() { signal.Stop(signals); close(finished); watch.Wait() }()
	return supervisor.Run(ctx, urgent, supervisor.Options{
		Config: u.config, Dir: u.dir, Programs: u.programs, Events: events,
		Log: slog.New(slog.NewTextHandler(log, nil)),
	})
}

// terminal prints events for a person.
type terminal struct {
	mu  sync.Mutex
	out io.Writer
}

func (t *terminal) Progress(text string)      { t.print(text) }
func (t *terminal) Ready(r record.Record)     { t.print(r.Banner(os.Args[0])) }
func (t *terminal) Crashed(exit process.Exit) { t.print("\n" + exit.String() + "\n") }

func (t *terminal) print(text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	fmt.Fprintln(t.out, text)
}

var errNotReady = errors.New("the network did not get ready")
