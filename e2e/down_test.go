package e2e

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/status"
	"github.com/rondoseq/rondo/mpc"
)

// testDown takes the network down and looks for leftovers: processes by id, with all that they started, and ports.
func (s *suite) testDown(t *testing.T) {
	report, err := s.program.Status(t.Context())
	require.NoError(t, err)
	running := services(report)
	require.Len(t, running, 4*sequencers+3, "every program runs: four of each sequencer, two of the verifier, and L1")
	all, started := withDescendants(running), map[int]string{}
	if runtime.GOOS == "linux" {
		// A node starts its child process for threshold keys when it first signs, so one that was restarted may have none yet.
		require.GreaterOrEqual(t, len(all), len(running)+mpc.Threshold(sequencers), "PoS nodes that sign have a child process")
	}
	for pid, name := range all {
		at, err := process.StartTime(pid)
		require.NoError(t, err, "process %d, %s", pid, name)
		started[pid] = at
	}
	require.NoError(t, s.program.Down(t.Context()))

	_, err = s.program.Status(t.Context())
	require.True(t, NotRunning(err), "status after down: %v", err)
	for pid, at := range started {
		if now, err := process.StartTime(pid); err == nil {
			require.NotEqual(t, at, now, "process %d, %s, is still there", pid, all[pid])
		}
	}
	require.NoError(t, ports.CheckFree(t.Context(), ports.NewTable(s.program.PortBase, everNumbered).Uses()))
}

// services are the running services of a network by process id.
func services(report status.Report) map[int]string {
	list := map[int]string{report.L1.PID: "l1"}
	for _, q := range report.Sequencers {
		for part, pid := range q.PIDs {
			list[pid] = q.Name + "/" + part
		}
	}
	for part, pid := range report.Verifier.PIDs {
		list[pid] = "verifier/" + part
	}
	delete(list, 0) // of what does not run
	return list
}

// withDescendants adds the processes that the given ones have started, where the system lists them under /proc.
func withDescendants(list map[int]string) map[int]string {
	all := map[int]string{}
	for pid, name := range list {
		all[pid] = name
	}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat") // the pattern is a constant
	for grown := true; grown; {
		grown = false
		for _, path := range stats {
			pid, parent, ok := parentOf(path)
			if name, has := all[parent]; ok && has && all[pid] == "" {
				all[pid] = fmt.Sprintf("child of %s", name)
				grown = true
			}
		}
	}
	return all
}

// parentOf reads the parent from a stat file: the second field after the program's name, which stands in brackets.
func parentOf(path string) (pid, parent int, ok bool) {
	stat, err := os.ReadFile(path)
	if err != nil {
		return 0, 0, false // it has ended meanwhile
	}
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	if len(fields) < 2 {
		return 0, 0, false
	}
	pid, err = strconv.Atoi(filepath.Base(filepath.Dir(path)))
	if err != nil {
		return 0, 0, false
	}
	parent, err = strconv.Atoi(string(fields[1]))
	return pid, parent, err == nil
}
