package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/status"
	"github.com/rondoseq/rondo/e2e"
)

const (
	upLimit = 4 * time.Minute
	// firstBatchLimit is for the making of the batch key, a channel of op-batcher, and the verifier's derivation.
	firstBatchLimit = 6 * time.Minute
	// blocksLimit is how long a number of L2 blocks may take, as a multiple of what it should.
	blocksLimit = 4
	// signLimit is how long it may take after the last restart until every node has taken part in a signature.
	signLimit = 3 * time.Minute
	// poll is how often things are looked at that take seconds.
	poll = 100 * time.Millisecond
)

// bench is one run.
type bench struct {
	options
	out     io.Writer
	program e2e.Program
	record  record.Record
}

// measure does all measurements, one after the other, on one network.
func (b *bench) measure(ctx context.Context, bin string) (result, error) {
	var r result
	began := time.Now()
	if err := b.up(ctx, bin); err != nil {
		return r, err
	}
	r.ready = time.Since(began)
	b.say("ready after %.1f s; the network itself says %.1f s", r.ready.Seconds(), b.record.ReadySeconds)

	if err := b.awaitFirstBatch(ctx); err != nil {
		return r, err
	}
	r.firstBatch = time.Since(began)
	b.say("the verifier has derived the first batch after %.1f s", r.firstBatch.Seconds())

	commits, err := b.commits(ctx)
	if err != nil {
		return r, fmt.Errorf("timing commits: %w", err)
	}
	if r.commitP50, err = commits.quantile(0.5); err != nil {
		return r, err
	}
	if r.commitP99, err = commits.quantile(0.99); err != nil {
		return r, err
	}
	p90, err := commits.quantile(0.9)
	if err != nil {
		return r, err
	}
	b.say("%d commits: p50 %.0f ms, p90 %.0f ms, p99 %.0f ms", commits.total, 1000*r.commitP50, 1000*p90, 1000*r.commitP99)

	times, err := b.failoverTimes(ctx)
	if err != nil {
		return r, err
	}
	r.failoverP50 = median(times)
	b.say("%d failovers: median %.2f s", len(times), r.failoverP50.Seconds())

	r.rss, err = b.memory(ctx)
	return r, err
}

// up starts the network.
func (b *bench) up(ctx context.Context, bin string) error {
	b.say("starting a network in %s; %s", b.program.Data, load())
	if _, err := b.program.Up(ctx, upLimit, "--bin", bin, "--l2-block-time", b.l2BlockTime.String()); err != nil {
		return err
	}
	var err error
	b.record, err = record.Read(filepath.Join(b.program.Data, "devnet.json"))
	return err
}

// awaitFirstBatch returns when the verifier, which sees only L1, has a block.
func (b *bench) awaitFirstBatch(ctx context.Context) error {
	return await(ctx, firstBatchLimit, poll, "the verifier's first block", func(ctx context.Context) error {
		sync, err := status.Call[status.SyncStatus](ctx, b.record.Verifier.OpNode, "optimism_syncStatus")
		if err == nil && sync.Safe.Number == 0 {
			err = fmt.Errorf("its safe head is block 0")
		}
		return err
	})
}

// commits counts, over all nodes, how long the commits of the next L2 blocks take. The batch key has been made before,
// batches are signed meanwhile, and nobody is killed.
func (b *bench) commits(ctx context.Context) (histogram, error) {
	first, err := b.committed(ctx)
	if err != nil {
		return histogram{}, err
	}
	b.say("timing the commits of %d L2 blocks from block %d on; %s", b.blocks, first+1, load())
	before, err := b.scrape(ctx)
	if err != nil {
		return histogram{}, err
	}
	limit := time.Minute + blocksLimit*time.Duration(b.blocks)*b.l2BlockTime
	err = await(ctx, limit, poll, fmt.Sprintf("L2 block %d", first+b.blocks), func(ctx context.Context) error {
		n, err := b.committed(ctx)
		if err == nil && n < first+b.blocks {
			err = fmt.Errorf("the committed head is %d", n)
		}
		return err
	})
	if err != nil {
		return histogram{}, err
	}
	after, err := b.scrape(ctx)
	if err != nil {
		return histogram{}, err
	}
	total := after[0].empty()
	for i := range after {
		since, err := after[i].since(before[i])
		if err != nil {
			return histogram{}, fmt.Errorf("%s: %w", b.record.Sequencers[i].Name, err)
		}
		if total, err = total.plus(since); err != nil {
			return histogram{}, fmt.Errorf("%s: %w", b.record.Sequencers[i].Name, err)
		}
	}
	return total, nil
}

// scrape reads the histogram of every node.
func (b *bench) scrape(ctx context.Context) ([]histogram, error) {
	table := ports.NewTable(b.portBase, len(b.record.Sequencers))
	list := make([]histogram, len(table.Sequencers))
	for i, p := range table.Sequencers {
		var err error
		if list[i], err = scrape(ctx, ports.URL(p.Metrics)+"/metrics"); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// committed asks the first node, for times when nobody is down.
func (b *bench) committed(ctx context.Context) (uint64, error) {
	ctx, cancel := context.WithTimeout(ctx, status.Timeout)
	defer cancel()
	st, err := status.Pool(ctx, b.record.Sequencers[0].API)
	return st.Committed.Number, err
}

// memory is the resident memory of the whole network, in MiB, once every node signs again: a node that was started again
// has no signing worker until then.
func (b *bench) memory(ctx context.Context) (float64, error) {
	var list []osProcess
	err := await(ctx, signLimit, poll, "all nodes to sign again", func(ctx context.Context) error {
		report, err := b.program.Status(ctx)
		if err != nil {
			return err
		}
		processes, err := readProcesses("/proc")
		if err != nil {
			return err
		}
		pids := pidsOf(report)
		if list, err = networkOf(processes, pids); err != nil {
			return err
		}
		return workersRun(list, pids)
	})
	if err != nil {
		return 0, fmt.Errorf("measuring memory: %w", err)
	}
	total := 0.0
	var parts []string
	for _, p := range sumByName(list) {
		total += p.mib
		parts = append(parts, fmt.Sprintf("%s (%d) %.0f", p.name, p.count, p.mib))
	}
	b.say("%d processes hold %.0f MiB: %s", len(list), total, strings.Join(parts, ", "))
	return total, nil
}

// say prints a line for a person.
func (b *bench) say(format string, args ...any) {
	fmt.Fprintf(b.out, "%s  %s\n", time.Now().Format(time.TimeOnly), fmt.Sprintf(format, args...))
}

// load says what else the machine has to do, since all numbers depend on it.
func load() string {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return fmt.Sprintf("%d CPUs", runtime.NumCPU())
	}
	return fmt.Sprintf("load average %s on %d CPUs", strings.Fields(string(text))[0], runtime.NumCPU())
}
