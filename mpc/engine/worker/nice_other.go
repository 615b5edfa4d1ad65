//go:build !linux

package worker

import "syscall"

// lowerPriority sets the niceness of this process.
func lowerPriority(nice int) error {
	return syscall.Setpriority(syscall.PRIO_PROCESS, 0, nice)
}
