package supervisor

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/process"
)

func TestDownEndsWhatAKilledSupervisorHasLeft(t *testing.T) {
	dir := newDir(t)
	orphan := sleeper(t)
	writeState(t, dir, deadPID(t), "12", process.Info{Name: "seq1/node", PID: orphan.PID(), StartedAt: orphan.StartedAt()})

	_, err := Connect(dir)
	require.ErrorIs(t, err, ErrNotRunning)
	require.ErrorContains(t, err, "`rondo devnet down` clears up")
	require.NoError(t, Down(t.Context(), dir))
	<-orphan.Done()
	require.NoFileExists(t, dir.State())
}

func TestDownSparesAProcessThatOnlyHasTheSamePID(t *testing.T) {
	dir := newDir(t)
	stranger := sleeper(t)
	writeState(t, dir, deadPID(t), "12", process.Info{Name: "seq1/node", PID: stranger.PID(), StartedAt: "some other time"})
	require.NoError(t, Down(t.Context(), dir))
	require.True(t, stranger.Alive())
}

func TestDownEndsTheSupervisorToo(t *testing.T) {
	dir := newDir(t)
	supervisor, service := sleeper(t), sleeper(t)
	writeState(t, dir, supervisor.PID(), supervisor.StartedAt(),
		process.Info{Name: "l1", PID: service.PID(), StartedAt: service.StartedAt()})
	require.NoError(t, Down(t.Context(), dir)) // this one dies of the signal without stopping its services
	<-supervisor.Done()
	<-service.Done()
}

func TestDownWithoutANetworkSaysSo(t *testing.T) {
	require.ErrorIs(t, Down(t.Context(), newDir(t)), ErrNotRunning)
}

func TestSocketPathIsNeverTooLong(t *testing.T) {
	long := layout.Dir("/" + string(make([]byte, 200)))
	require.LessOrEqual(t, len(socketPath(long)), maxSocketPath)
	require.Equal(t, "/data/control.sock", socketPath("/data"))
}

func newDir(t *testing.T) layout.Dir {
	t.Helper()
	dir, err := layout.Open(filepath.Join(t.TempDir(), "net"))
	require.NoError(t, err)
	require.NoError(t, dir.Clear())
	return dir
}

func writeState(t *testing.T, dir layout.Dir, pid int, started string, processes ...process.Info) {
	t.Helper()
	data, err := json.Marshal(state{Schema: 1, PID: pid, StartedAt: started, Socket: socketPath(dir), Processes: processes})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(dir.State(), data, 0o600))
}

// sleeper is a process that does nothing until the test ends.
func sleeper(t *testing.T) *process.Process {
	t.Helper()
	p, err := process.Start(process.Spec{Name: "sleep", Path: "/bin/sleep", Args: []string{"600"}, Log: filepath.Join(t.TempDir(), "log")}, nil)
	require.NoError(t, err)
	t.Cleanup(func() {
		if p.Alive() {
			require.NoError(t, p.Kill(context.Background()))
		}
	})
	return p
}

// deadPID is the pid of a process that has ended.
func deadPID(t *testing.T) int {
	t.Helper()
	p := sleeper(t)
	require.NoError(t, p.Kill(t.Context()))
	return p.PID()
}
