package process_test

import (
	"context"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/devnet/process"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestCrashIsReportedWithTheEndOfTheLog(t *testing.T) {
	spec := shell(t, "for i in $(seq 1 30); do echo line $i; done; exit 7")
	exits := make(chan process.Exit, 1)
	_, err := process.Start(spec, func(e process.Exit) { exits <- e })
	require.NoError(t, err)

	exit := <-exits
	require.Equal(t, 7, exit.Code)
	require.False(t, exit.Wanted)
	require.Len(t, exit.Tail, process.TailLines)
	require.Equal(t, "line 30", exit.Tail[process.TailLines-1])
	require.Contains(t, exit.String(), "sh exited with code 7")
	require.Contains(t, exit.String(), spec.Log)
}

func TestKillTakesTheChildrenAlong(t *testing.T) {
	spec := shell(t, "sleep 600 & echo $! > child.pid; wait")
	p, err := process.Start(spec, nil)
	require.NoError(t, err)
	child := readPID(t, filepath.Join(spec.Dir, "child.pid"))

	require.NoError(t, p.Kill(t.Context()))
	require.False(t, p.Alive())
	require.True(t, p.Exit().Wanted)
	require.Equal(t, "killed", p.Exit().Signal)
	requireGone(t, child)
}

func TestChildrenDoNotOutliveTheirLeader(t *testing.T) {
	spec := shell(t, "sleep 600 & echo $! > child.pid; exit 0")
	p, err := process.Start(spec, nil)
	require.NoError(t, err)
	<-p.Done()
	requireGone(t, readPID(t, filepath.Join(spec.Dir, "child.pid")))
}

func TestStopKillsWhatIgnoresTheRequest(t *testing.T) {
	spec := shell(t, "trap '' TERM; echo ready > ready; while :; do sleep 0.1; done")
	p, err := process.Start(spec, nil)
	require.NoError(t, err)
	await(t, filepath.Join(spec.Dir, "ready"))
	require.NoError(t, p.Stop(t.Context(), 100*time.Millisecond))
	require.False(t, p.Alive())
}

func TestStopEndsAPausedProcess(t *testing.T) {
	p, err := process.Start(shell(t, "sleep 600"), nil)
	require.NoError(t, err)
	require.NoError(t, p.Pause())
	require.True(t, p.Paused())
	require.NoError(t, p.Stop(t.Context(), 5*time.Second))
	require.False(t, p.Paused())
	require.Equal(t, "terminated", p.Exit().Signal)
}

func TestPausedProcessDoesNothingUntilResumed(t *testing.T) {
	spec := shell(t, "while :; do echo x >> beat; sleep 0.01; done")
	p, err := process.Start(spec, nil)
	require.NoError(t, err)
	defer func() { require.NoError(t, p.Kill(t.Context())) }()
	beat := filepath.Join(spec.Dir, "beat")
	await(t, beat)

	require.NoError(t, p.Pause())
	require.Eventually(t, func() bool {
		before := size(beat)
		time.Sleep(100 * time.Millisecond)
		return size(beat) == before
	}, 5*time.Second, time.Millisecond)
	paused := size(beat)
	require.NoError(t, p.Resume())
	require.Eventually(t, func() bool { return size(beat) > paused }, 5*time.Second, 10*time.Millisecond)
}

func TestTheSameSpecStartsAgainAndItsLogGoesOn(t *testing.T) {
	spec := shell(t, "echo run")
	for range 2 {
		p, err := process.Start(spec, nil)
		require.NoError(t, err)
		<-p.Done()
	}
	require.Equal(t, []string{"run", "run"}, process.Tail(spec.Log, 5))
}

func TestStartTimeTellsProcessesApart(t *testing.T) {
	own, err := process.StartTime(os.Getpid())
	require.NoError(t, err)
	again, err := process.StartTime(os.Getpid())
	require.NoError(t, err)
	require.Equal(t, own, again)
	_, err = process.StartTime(1 << 30)
	require.Error(t, err)
}

func TestMissingProgramIsAnError(t *testing.T) {
	spec := shell(t, "")
	spec.Path = filepath.Join(spec.Dir, "nothing-here")
	_, err := process.Start(spec, nil)
	require.ErrorContains(t, err, "starting sh")
}

func shell(t *testing.T, script string) process.Spec {
	t.Helper()
	dir := t.TempDir()
	return process.Spec{Name: "sh", Path: "/bin/sh", Args: []string{"-c", script}, Dir: dir, Log: filepath.Join(dir, "logs", "sh.log")}
}

func await(t *testing.T, path string) {
	t.Helper()
	require.Eventually(t, func() bool { return size(path) > 0 }, 10*time.Second, 5*time.Millisecond)
}

func size(path string) int64 {
	info, err := os.Stat(path)
	if err != nil {
		return 0
	}
	return info.Size()
}

func readPID(t *testing.T, path string) int {
	t.Helper()
	await(t, path)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	pid, err := strconv.Atoi(strings.TrimSpace(string(text)))
	require.NoError(t, err)
	return pid
}

func requireGone(t *testing.T, pid int) {
	t.Helper()
	require.Eventually(t, func() bool {
		_, err := process.StartTime(pid)
		return err != nil
	}, 10*time.Second, 10*time.Millisecond, "process %d is still there", pid)
}

func TestRunTellsHowAProgramEnded(t *testing.T) {
	require.NoError(t, process.Run(t.Context(), shell(t, "exit 0")))
	err := process.Run(t.Context(), shell(t, "echo bad genesis; exit 2"))
	require.ErrorContains(t, err, "exited with code 2")
	require.ErrorContains(t, err, "bad genesis")
}

func TestRunEndsWithItsContextAndSoDoTheChildren(t *testing.T) {
	spec := shell(t, "sleep 600 & echo $! > child.pid; wait")
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- process.Run(ctx, spec) }()
	child := readPID(t, filepath.Join(spec.Dir, "child.pid"))
	cancel()
	require.ErrorIs(t, <-ended, context.Canceled)
	requireGone(t, child)
}
