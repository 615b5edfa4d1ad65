package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// cost is what something took: of the clock, of the processors in all its processes, and of the network.
type cost struct {
	wall, cpu time.Duration
	bytes     uint64
}

func (c cost) String() string {
	return fmt.Sprintf("%.2f s, %.2f CPU-s, %.1f kB", c.wall.Seconds(), c.cpu.Seconds(), float64(c.bytes)/1000)
}

// medianCost takes each median by itself.
func medianCost(costs []cost) cost {
	return cost{
		wall:  median(costs, func(c cost) time.Duration { return c.wall }),
		cpu:   median(costs, func(c cost) time.Duration { return c.cpu }),
		bytes: median(costs, func(c cost) uint64 { return c.bytes }),
	}
}

// median of at least one value; of an even number the lower one in the middle.
func median[T any, V time.Duration | uint64 | float64](list []T, of func(T) V) V {
	values := make([]V, len(list))
	for i, x := range list {
		values[i] = of(x)
	}
	slices.Sort(values)
	return values[(len(values)-1)/2]
}

// measure runs something. pids are processes whose CPU time counts besides this one's.
func measure(pids []int, sent func() uint64, do func() error) (cost, error) {
	cpu, err := cpuTime(pids)
	if err != nil {
		return cost{}, err
	}
	began, bytes := time.Now(), sent()
	if err := do(); err != nil {
		return cost{}, err
	}
	c := cost{wall: time.Since(began), bytes: sent() - bytes}
	after, err := cpuTime(pids)
	c.cpu = after - cpu
	return c, err
}

func cpuTime(pids []int) (time.Duration, error) {
	var self syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &self); err != nil {
		return 0, fmt.Errorf("read own CPU time: %w", err)
	}
	sum := time.Duration(self.Utime.Nano() + self.Stime.Nano())
	for _, pid := range pids {
		t, err := processTime(pid)
		if err != nil {
			return 0, err
		}
		sum += t
	}
	return sum, nil
}

// tick is the unit of a process' times in /proc (USER_HZ is 100 on all Linux that Go runs on).
const tick = 10 * time.Millisecond

func processTime(pid int) (time.Duration, error) {
	raw, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return 0, fmt.Errorf("read CPU time of a worker: %w", err)
	}
	// The command's name, in brackets, may hold anything; after it, fields 14 and 15 are user and system time.
	_, rest, ok := strings.Cut(string(raw), ") ")
	fields := strings.Fields(rest)
	if !ok || len(fields) < 13 {
		return 0, fmt.Errorf("CPU time of process %d: unknown format", pid)
	}
	var ticks int64
	for _, f := range fields[11:13] {
		n, err := strconv.ParseInt(f, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("CPU time of process %d: %w", pid, err)
		}
		ticks += n
	}
	return time.Duration(ticks) * tick, nil
}
