package supervisor

import (
	"context"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/programs"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/node/pool"
)

func TestMain(m *testing.M) {
	// The log library of the threshold signatures starts one when it is imported.
	goleak.VerifyTestMain(m, goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
}

func TestAPartThatFailsIsNamedAndNothingStays(t *testing.T) {
	dir := newDir(t)
	set := programs.Set{
		Anvil: script(t, "echo 'error: chain id must be positive'; exit 3"), Geth: script(t, "sleep 600"),
		L2Alloc: filepath.Join(t.TempDir(), "alloc.json"), L2Contracts: filepath.Join(t.TempDir(), "contracts.json"),
	}
	require.NoError(t, os.WriteFile(set.L2Alloc, []byte("{}"), 0o600))
	require.NoError(t, os.WriteFile(set.L2Contracts, []byte(`{"`+pool.DefaultSequencerSet.Hex()[2:]+`":{"balance":"0x0","code":"0x00"}}`), 0o600))
	o := Options{Config: config.Default(), Dir: dir, Programs: set, Log: quiet(), Events: &eventLog{}}

	err := Run(t.Context(), t.Context(), o)
	require.ErrorContains(t, err, "l1 exited with code 3")
	require.ErrorContains(t, err, "chain id must be positive")
	require.ErrorContains(t, err, dir.Log("l1"))
	require.NoFileExists(t, dir.State())
	require.NoFileExists(t, socketPath(dir))
}

func TestCommandsReachTheServicesOverTheSocket(t *testing.T) {
	s, client := running(t)
	start(t, s, "seq1/op-geth", "sleep 600")

	names, err := client.Command(t.Context(), "pause", "seq1")
	require.NoError(t, err)
	require.Equal(t, []string{"seq1/op-geth"}, names)
	require.True(t, s.table.Infos()[0].Paused)
	_, err = client.Command(t.Context(), "resume", "seq1/op-geth")
	require.NoError(t, err)
	_, err = client.Command(t.Context(), "kill", "seq1")
	require.NoError(t, err)
	require.Zero(t, s.table.Infos()[0].PID)
	_, err = client.Command(t.Context(), "restart", "seq1")
	require.NoError(t, err)
	require.NotZero(t, s.table.Infos()[0].PID)
	require.Empty(t, s.options.Events.(*eventLog).crashed(), "what a command ends is no crash")

	_, err = client.Command(t.Context(), "kill", "seq9")
	require.ErrorContains(t, err, `no service is called "seq9"`)
	_, err = client.Command(t.Context(), "polish", "seq1")
	require.ErrorContains(t, err, "404")
}

func TestACrashIsReportedAndNothingRestarts(t *testing.T) {
	s, client := running(t)
	start(t, s, "seq1/op-node", "echo out of memory; exit 9")
	require.Eventually(t, func() bool { return len(s.options.Events.(*eventLog).crashed()) == 1 }, waitLong, waitTick)

	report, err := client.Status(t.Context())
	require.NoError(t, err)
	require.Equal(t, "seq1/op-node", report.Crashed[0].Name)
	require.Equal(t, 9, report.Crashed[0].Code)
	require.Zero(t, report.Sequencers[0].PIDs["op-node"])
	require.Contains(t, s.options.Events.(*eventLog).crashed()[0], "out of memory")
}

func TestPrepareRefusesASecondNetworkInTheFolder(t *testing.T) {
	s, _ := running(t)
	err := Prepare(t.Context(), s.options.Config, s.options.Dir)
	require.ErrorContains(t, err, "a devnet runs already")
}

func TestPrepareNamesTakenPorts(t *testing.T) {
	c := config.Default()
	c.PortBase = 21900
	l, err := net.Listen("tcp", ports.Address(c.PortBase+12))
	require.NoError(t, err)
	defer l.Close()
	require.ErrorContains(t, Prepare(t.Context(), c, newDir(t)), "21912 (seq1/op-node)")
}

// running returns a supervisor with an empty network and its control server.
func running(t *testing.T) (*Supervisor, *Client) {
	t.Helper()
	dir := newDir(t)
	c := config.Default()
	c.PortBase = 21900
	s, err := newSupervisor(Options{Config: c, Dir: dir, Log: quiet(), Events: &eventLog{}})
	require.NoError(t, err)
	control, err := s.listen()
	require.NoError(t, err)
	t.Cleanup(func() {
		require.NoError(t, s.stop(context.Background()))
		require.NoError(t, control.close())
		require.NoError(t, s.state.remove())
	})
	client, err := Connect(dir)
	require.NoError(t, err)
	return s, client
}

func start(t *testing.T, s *Supervisor, name, text string) {
	t.Helper()
	spec := process.Spec{Name: name, Path: script(t, text), Log: s.options.Dir.Log(name)}
	require.NoError(t, s.table.Start(t.Context(), process.Service{Spec: spec}))
}

func script(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "program")
	require.NoError(t, os.WriteFile(path, []byte("#!/bin/sh\n"+text+"\n"), 0o700))
	return path
}

func quiet() *slog.Logger { return slog.New(slog.DiscardHandler) }

// eventLog remembers what was reported.
type eventLog struct {
	mu   sync.Mutex
	dead []string
}

func (*eventLog) Progress(string)     {}
func (*eventLog) Ready(record.Record) {}

func (l *eventLog) Crashed(exit process.Exit) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.dead = append(l.dead, exit.String())
}

func (l *eventLog) crashed() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string{}, l.dead...)
}
