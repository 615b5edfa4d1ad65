package main

import (
	"os"
	"os/exec"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/status"
)

func TestANetworkIsItsSupervisorAndAllThatDescendsFromIt(t *testing.T) {
	all := []osProcess{
		{pid: 1, name: "init", rssKiB: 9999},
		{pid: 10, parent: 1, name: "rondo", rssKiB: 1024},
		{pid: 11, parent: 10, name: "anvil", rssKiB: 2048},
		{pid: 12, parent: 10, name: "rondo", rssKiB: 4096},
		{pid: 13, parent: 12, name: "rondo", rssKiB: 512}, // a worker, which no status names
		{pid: 20, parent: 1, name: "rondo", rssKiB: 7777}, // of another network
	}
	report := status.Report{L1: status.L1{PID: 11}, Sequencers: []status.Sequencer{{Name: "seq1", PIDs: map[string]int{"node": 12}}}}
	list, err := networkOf(all, pidsOf(report))
	require.NoError(t, err)
	require.Equal(t, []share{{name: "rondo", count: 3, mib: 5.5}, {name: "anvil", count: 1, mib: 2}}, sumByName(list))

	require.NoError(t, workersRun(list, pidsOf(report)))
	require.ErrorContains(t, workersRun(list[:3], pidsOf(report)), "seq1/node has no signing worker")

	report.Sequencers[0].PIDs["op-geth"] = 0
	_, err = networkOf(all, pidsOf(report))
	require.ErrorContains(t, err, "seq1/op-geth (0) is not among")
	report.L1.PID = 0
	_, err = networkOf(all, pidsOf(report))
	require.ErrorContains(t, err, "supervisor of the network is not found")
}

func TestProcessesAreReadFromProc(t *testing.T) {
	if err := canMeasureMemory(); err != nil {
		t.Skip(err)
	}
	child := exec.Command("sleep", "60")
	require.NoError(t, child.Start())
	t.Cleanup(func() { require.NoError(t, child.Process.Kill()); require.Error(t, child.Wait()) })

	list, err := readProcesses("/proc")
	require.NoError(t, err)
	byPID := map[int]osProcess{}
	for _, p := range list {
		byPID[p.pid] = p
	}
	require.Equal(t, os.Getpid(), byPID[child.Process.Pid].parent)
	require.Positive(t, byPID[os.Getpid()].rssKiB)
	require.Equal(t, os.Getppid(), byPID[os.Getpid()].parent)
}

func TestAProcessThatHasJustEndedHoldsNothing(t *testing.T) {
	p, err := parseProcess("Name:\tdone\nState:\tZ (zombie)\nPid:\t7\nPPid:\t3\n")
	require.NoError(t, err)
	require.Equal(t, osProcess{pid: 7, parent: 3, name: "done"}, p)

	_, err = parseProcess("Pid:\tx\n")
	require.ErrorContains(t, err, "invalid syntax")
	_, err = parseProcess("")
	require.ErrorContains(t, err, "no Pid")
}
