package supervisor

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/programs"
	"github.com/rondoseq/rondo/devnet/record"
)

const (
	waitLong = 60 * time.Second
	waitTick = 50 * time.Millisecond
)

// A rollup without a pool: real L1, contracts, op-geth and op-node, started, disturbed and stopped.
func TestARollupOfRealProgramsStartsAndStops(t *testing.T) {
	set, err := programs.Find(filepath.Join("..", "..", "bin"), os.Args[0])
	if err != nil {
		t.Skipf("needs what `make build` makes: %v", err)
	}
	dir, err := layout.Open(filepath.Join(t.TempDir(), "net"))
	require.NoError(t, err)
	c := config.Default()
	c.Solo, c.Sequencers, c.PortBase = true, 2, 21800
	require.NoError(t, Prepare(t.Context(), c, dir))

	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	events := &readyLog{ready: make(chan record.Record, 1)}
	ended := make(chan error, 1)
	go func() {
		ended <- Run(ctx, context.Background(), Options{Config: c, Dir: dir, Programs: set, Log: quiet(), Events: events})
	}()
	var r record.Record
	select {
	case r = <-events.ready:
	case err := <-ended:
		t.Fatalf("the network did not get ready: %v", err)
	}
	require.FileExists(t, dir.Record())
	require.Positive(t, r.ReadySeconds)

	client, err := Connect(dir)
	require.NoError(t, err)
	report, err := client.Status(t.Context())
	require.NoError(t, err)
	require.True(t, report.Ready)
	require.True(t, report.Sequencers[0].Producing)
	require.Positive(t, report.L2.Committed.Number)
	require.True(t, report.Verifier.Healthy)

	for _, name := range []string{"l1", "seq1"} {
		before := report.L2.Committed.Number
		_, err = client.Command(t.Context(), "kill", name)
		require.NoError(t, err)
		_, err = client.Command(t.Context(), "restart", name)
		require.NoError(t, err)
		require.Eventually(t, func() bool {
			report, err = client.Status(t.Context())
			return err == nil && report.L1.Healthy && report.L2.Committed != nil && report.L2.Committed.Number > before
		}, waitLong, waitTick, "L2 goes on after %s was killed and restarted", name)
	}

	s, err := readState(dir)
	require.NoError(t, err)
	require.NotEmpty(t, s.left())
	stop()
	require.NoError(t, <-ended)
	require.Empty(t, s.left())
	require.NoFileExists(t, dir.State())
	_, err = Connect(dir)
	require.ErrorIs(t, err, ErrNotRunning)
}

// readyLog hands on that the network is ready.
type readyLog struct{ ready chan record.Record }

func (*readyLog) Progress(string)         {}
func (*readyLog) Crashed(process.Exit)    {}
func (l *readyLog) Ready(r record.Record) { l.ready <- r }
