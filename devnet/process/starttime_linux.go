package process

import (
	"bytes"
	"fmt"
	"os"
)

// StartTime returns when a process was started, in a form that only compares equal for the same process: the ticks
// since boot, field 22 of /proc/PID/stat.
func StartTime(pid int) (string, error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return "", fmt.Errorf("reading the start time of process %d: %w", pid, err)
	}
	// The second field is the program's name in brackets and may hold anything, so count from the last bracket.
	fields := bytes.Fields(stat[bytes.LastIndexByte(stat, ')')+1:])
	if len(fields) < 20 {
		return "", fmt.Errorf("reading the start time of process %d: unexpected format", pid)
	}
	if string(fields[0]) == "Z" {
		return "", fmt.Errorf("process %d has ended", pid)
	}
	return string(fields[19]), nil
}
