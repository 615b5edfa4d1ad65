package worker

import (
	"errors"
	"os"
	"strconv"
	"syscall"
)

// lowerPriority sets the niceness of every thread of this process. On Linux it belongs to the thread, and new
// threads take it from the one that makes them; a second pass catches those made during the first.
func lowerPriority(nice int) error {
	for range 2 {
		threads, err := os.ReadDir("/proc/self/task")
		if err != nil {
			return err
		}
		for _, t := range threads {
			tid, err := strconv.Atoi(t.Name())
			if err != nil {
				return err
			}
			// A thread may have ended since the folder was read.
			if err := syscall.Setpriority(syscall.PRIO_PROCESS, tid, nice); err != nil && !errors.Is(err, syscall.ESRCH) {
				return err
			}
		}
	}
	return nil
}
