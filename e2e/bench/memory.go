package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/rondoseq/rondo/devnet/services"
	"github.com/rondoseq/rondo/devnet/status"
)

// osProcess is a process of this machine.
type osProcess struct {
	pid, parent int
	name        string
	rssKiB      uint64
}

// canMeasureMemory says early, and not after all other measurements, that this system does not tell.
func canMeasureMemory() error {
	if _, err := os.Stat("/proc/self/status"); err != nil {
		return fmt.Errorf("the memory of processes is read from /proc, as Linux has it: %w", err)
	}
	return nil
}

// readProcesses lists all processes in a /proc. One that ends meanwhile is left out.
func readProcesses(proc string) ([]osProcess, error) {
	paths, err := filepath.Glob(filepath.Join(proc, "[0-9]*", "status"))
	if err != nil {
		return nil, fmt.Errorf("listing processes: %w", err)
	}
	var list []osProcess
	for _, file := range paths {
		text, err := os.ReadFile(file)
		if err != nil {
			continue // it has ended
		}
		p, err := parseProcess(string(text))
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", file, err)
		}
		list = append(list, p)
	}
	return list, nil
}

// parseProcess reads /proc/PID/status. A process without VmRSS, such as one that has just ended, holds nothing.
func parseProcess(text string) (osProcess, error) {
	var p osProcess
	var errs []error
	for line := range strings.Lines(text) {
		key, value, _ := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		var err error
		switch key {
		case "Name":
			p.name = value
		case "Pid":
			p.pid, err = strconv.Atoi(value)
		case "PPid":
			p.parent, err = strconv.Atoi(value)
		case "VmRSS":
			p.rssKiB, err = strconv.ParseUint(strings.TrimSuffix(value, " kB"), 10, 64)
		}
		errs = append(errs, err)
	}
	if p.pid == 0 {
		errs = append(errs, errors.New("it has no Pid"))
	}
	return p, errors.Join(errs...)
}

// pidsOf lists what runs, by name.
func pidsOf(r status.Report) map[string]int {
	pids := map[string]int{"l1": r.L1.PID}
	add := func(name string, parts map[string]int) {
		for part, pid := range parts {
			pids[name+"/"+part] = pid
		}
	}
	add("verifier", r.Verifier.PIDs)
	for _, s := range r.Sequencers {
		add(s.Name, s.PIDs)
	}
	return pids
}

// networkOf returns all processes of a network: the supervisor, which is the parent of everything that the status
// names, and all that descends from it, such as the workers that make signatures. What is down is an error: the sum
// would be too small.
func networkOf(all []osProcess, pids map[string]int) ([]osProcess, error) {
	byPID, children := map[int]osProcess{}, map[int][]osProcess{}
	for _, p := range all {
		byPID[p.pid] = p
		children[p.parent] = append(children[p.parent], p)
	}
	supervisor, ok := byPID[byPID[pids["l1"]].parent]
	if !ok {
		return nil, errors.New("the supervisor of the network is not found")
	}
	network := []osProcess{supervisor}
	for i := 0; i < len(network); i++ {
		network = append(network, children[network[i].pid]...)
	}
	for name, pid := range pids {
		if !slices.ContainsFunc(network, func(p osProcess) bool { return p.pid == pid }) {
			return nil, fmt.Errorf("%s (%d) is not among the processes of the network", name, pid)
		}
	}
	return network, nil
}

// workersRun names a PoS node without a child, which would be its signing worker.
func workersRun(network []osProcess, pids map[string]int) error {
	for name, pid := range pids {
		if path.Base(name) == services.PartNode && !slices.ContainsFunc(network, func(p osProcess) bool { return p.parent == pid }) {
			return fmt.Errorf("%s has no signing worker", name)
		}
	}
	return nil
}

// share is what processes of one program hold together.
type share struct {
	name  string
	count int
	mib   float64
}

// sumByName adds up processes of the same name, the largest sum first.
func sumByName(list []osProcess) []share {
	sums := map[string]share{}
	for _, p := range list {
		s := sums[p.name]
		sums[p.name] = share{name: p.name, count: s.count + 1, mib: s.mib + float64(p.rssKiB)/1024}
	}
	var sorted []share
	for _, s := range sums {
		sorted = append(sorted, s)
	}
	slices.SortFunc(sorted, func(a, b share) int { return cmp.Or(cmp.Compare(b.mib, a.mib), cmp.Compare(a.name, b.name)) })
	return sorted
}
