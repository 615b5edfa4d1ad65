package e2e

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/node/api"
)

const (
	defaultPortBase = 24000
	upLimit         = 4 * time.Minute
	// waitLimit bounds the wait for what takes seconds on a machine that has nothing else to do.
	waitLimit  = 4 * time.Minute
	sequencers = 4
	// everNumbered counts the one that joins too.
	everNumbered = sequencers + 1
	// epochLength is shorter than a devnet's own 30 blocks, so that every sequencer's turn comes soon. Two epochs are just
	// long enough for L1 to deliver a seed.
	epochLength = 12
	// stallTimeout is a devnet's default.
	stallTimeout = 2 * time.Second
	// maxBatchSize is less than what the L2 gas limit lets a block have of data that cannot be compressed (Jovian: 400 gas
	// for a byte), so that channels of several transactions can be seen.
	maxBatchSize = 20_000
)

// suite is a running network, what is watched of it, and what its sequencers still have to show.
type suite struct {
	program Program
	record  record.Record
	l1      *ethclient.Client
	pool    *bindings.LockingPool
	watch   *Watch
	// debts are sequencers that were down, with the L2 block from which on they must produce again.
	debts []debt
	// accepted are transfers that must be in the chain of every node at the end.
	accepted []common.Hash
}

type debt struct {
	sequencer int
	after     uint64
	what      string
}

// start brings a network up, with more flags if need be, and has it taken down at the end of the test.
func start(t *testing.T, flags ...string) *suite {
	s := &suite{program: program(t)}
	t.Cleanup(func() { s.close(t) })
	began := time.Now()
	flags = append([]string{
		"--sequencers", strconv.Itoa(sequencers), "--epoch-length", strconv.Itoa(epochLength),
		"--stall-timeout", stallTimeout.String(), "--max-batch-size", strconv.Itoa(maxBatchSize),
	}, flags...)
	banner, err := s.program.Up(t.Context(), upLimit, flags...)
	require.NoError(t, err, "the network did not come up")
	t.Logf("ready after %s\n%s", time.Since(began).Round(time.Millisecond), banner)

	s.record, err = record.Read(filepath.Join(s.program.Data, "devnet.json"))
	require.NoError(t, err)
	require.Len(t, s.record.Sequencers, sequencers)
	s.l1, err = dial(s.record.L1.RPC)
	require.NoError(t, err)
	t.Cleanup(s.l1.Close)
	s.pool, err = bindings.NewLockingPool(common.HexToAddress(s.record.Contracts.LockingPool), s.l1)
	require.NoError(t, err)

	ctx, stop := context.WithCancel(context.Background())
	s.watch = StartWatch(ctx, s.record)
	t.Cleanup(func() { stop(); s.watch.Wait() })
	return s
}

// program finds the programs, and a folder and ports for the network.
func program(t *testing.T) Program {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	p := Program{Root: root, Path: os.Getenv("RONDO_E2E_PROGRAM"), Data: os.Getenv("RONDO_E2E_DATA"), PortBase: defaultPortBase}
	if p.Path == "" {
		p.Path = filepath.Join(root, "bin", "rondo")
	}
	_, err = os.Stat(p.Path)
	require.NoError(t, err, "there is no rondo program; `make build` makes it")
	if base := os.Getenv("RONDO_E2E_PORT_BASE"); base != "" {
		p.PortBase, err = strconv.Atoi(base)
		require.NoError(t, err, "RONDO_E2E_PORT_BASE")
	}
	if p.Data == "" {
		// Not t.TempDir: its long names leave no room for the path of a socket, and what failed is worth a look.
		p.Data, err = os.MkdirTemp("", "rondo-e2e-") //nolint:usetesting // for both reasons
		require.NoError(t, err)
		t.Cleanup(func() {
			if t.Failed() {
				t.Logf("the network's folder is kept: %s", p.Data)
				return
			}
			require.NoError(t, os.RemoveAll(p.Data))
		})
	}
	return p
}

// close takes the network down, also one that never came up. It uses a context of its own: the test's is over.
func (s *suite) close(t *testing.T) {
	if err := s.program.Down(context.Background()); err != nil {
		t.Errorf("taking the network down: %v", err)
		return
	}
	s.requireNoLeak(t)
}

// requireNoLeak looks in all logs of the network for the shares of its nodes.
func (s *suite) requireNoLeak(t *testing.T) {
	var nodes []string
	for i := range s.record.Sequencers {
		nodes = append(nodes, s.name(i))
	}
	found, looked, err := Leaks(context.Background(), layout.Dir(s.program.Data), nodes)
	switch {
	case err != nil:
		t.Errorf("looking for shares in logs: %v", err)
	case len(found) > 0:
		t.Errorf("logs show shares: %v", found)
	default:
		t.Logf("no log shows one of %d secret numbers of shares", looked)
	}
}

// await asks again and again until probe has nothing to complain about. When time is up it fails the test with the last
// complaint, the status of the network, and the end of the logs of the named services.
func (s *suite) await(t *testing.T, limit time.Duration, what string, services []string, probe func(ctx context.Context) error) {
	t.Helper()
	began := time.Now()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	tick := time.NewTicker(200 * time.Millisecond)
	defer tick.Stop()
	last := errors.New("never asked")
	for {
		err := probe(ctx)
		if err == nil {
			t.Logf("%s: after %s", what, time.Since(began).Round(10*time.Millisecond))
			return
		}
		if ctx.Err() == nil {
			last = err // an answer, not the end of the time
		}
		select {
		case <-ctx.Done():
			s.explain(t, services)
			t.Fatalf("waited %s for: %s\nstill: %v", limit, what, last)
		case <-tick.C:
		}
	}
}

// noContradiction fails the test when the watch has found one.
func (s *suite) noContradiction(t *testing.T) {
	t.Helper()
	require.Empty(t, s.watch.Problems(), "nodes contradict each other")
}

// do runs a command on services of the network.
func (s *suite) do(t *testing.T, command, target string) {
	t.Helper()
	if err := s.program.Do(t.Context(), command, target); err != nil {
		s.explain(t, []string{target})
		t.Fatalf("%s %s: %v", command, target, err)
	}
	t.Logf("%s %s", command, target)
}

// restart brings a killed sequencer back and notes that it owes a block.
func (s *suite) restart(t *testing.T, i int, what string) {
	t.Helper()
	name := s.record.Sequencers[i].Name
	s.do(t, "restart", name)
	s.awaitCaughtUp(t, i)
	newest, _ := s.watch.Newest()
	s.debts = append(s.debts, debt{sequencer: i, after: newest, what: what})
}

// poolOf asks a PoS node for the state of the pool.
func (s *suite) poolOf(ctx context.Context, i int) (api.Status, error) {
	return ask[api.Status](ctx, s.record.Sequencers[i].API, "pool_status")
}

// bystander is a sequencer that is none of the given ones.
func bystander(not ...int) int {
	for i := range sequencers {
		taken := false
		for _, n := range not {
			taken = taken || n == i
		}
		if !taken {
			return i
		}
	}
	panic("e2e: no sequencer is left to ask")
}

// index finds the sequencer of a signer address.
func (s *suite) index(signer common.Address) (int, bool) {
	for i, q := range s.record.Sequencers {
		if common.HexToAddress(q.Signer.Address) == signer {
			return i, true
		}
	}
	return 0, false
}

func (s *suite) signer(i int) common.Address {
	return common.HexToAddress(s.record.Sequencers[i].Signer.Address)
}

func (s *suite) name(i int) string { return s.record.Sequencers[i].Name }

// parts are the services of a sequencer whose logs tell most about blocks.
func (s *suite) parts(list ...int) []string {
	var services []string
	for _, i := range list {
		services = append(services, s.name(i)+"/node", s.name(i)+"/op-node", s.name(i)+"/op-geth")
	}
	return services
}

// turn is a sequencer's turn to produce: seen in the commitment to the newest block, with time left in its epoch.
type turn struct {
	producer int
	epoch    uint64
	number   uint64 // the newest L2 block
	last     uint64 // of the epoch
}

// awaitTurn waits until a sequencer that suits has just begun its epoch, so that at least left blocks of it remain.
func (s *suite) awaitTurn(t *testing.T, left uint64, suits func(producer int) bool) turn {
	t.Helper()
	var found turn
	s.await(t, turnLimit, fmt.Sprintf("a turn with %d blocks left", left), s.parts(0, 1, 2, 3), func(ctx context.Context) error {
		n, b := s.watch.Newest()
		i, ok := s.index(b.Producer)
		if !ok {
			return fmt.Errorf("the newest block %d is by %s, which is no sequencer with a process", n, b.Producer)
		}
		e, err := ask[api.Epoch](ctx, s.record.Sequencers[bystander(i)].API, "pool_epoch", b.Epoch)
		if err != nil {
			return err
		}
		if e.Last < n+left || !suits(i) {
			return fmt.Errorf("block %d is by %s in epoch %d, which ends at %d", n, s.name(i), e.ID, e.Last)
		}
		found = turn{producer: i, epoch: b.Epoch, number: n, last: e.Last}
		return nil
	})
	return found
}

func anybody(int) bool { return true }

// completed tells whether a producer has built its epoch to the end: what happened to it after that took nothing from it.
func (s *suite) completed(now turn) bool {
	b, ok := s.watch.Block(now.last)
	return ok && b.Producer == s.signer(now.producer) && b.Epoch == now.epoch
}

// inTime repeats a fault until it has hit a producer in its turn. On a busy machine a turn may be over before the fault is there.
func inTime(t *testing.T, fault func() (hit bool)) {
	t.Helper()
	for range 5 {
		if fault() {
			return
		}
		t.Log("the turn was over before the fault was there: again")
	}
	t.Fatal("five turns in a row were over before the fault was there")
}

// awaitOther waits until somebody other than the given sequencer has committed a block after number n.
func (s *suite) awaitOther(t *testing.T, not int, n uint64) {
	t.Helper()
	what := fmt.Sprintf("a block after %d by another than %s", n, s.name(not))
	s.await(t, waitLimit, what, s.parts(0, 1, 2, 3), func(context.Context) error {
		newest, b := s.watch.Newest()
		if newest <= n || b.Producer == s.signer(not) {
			return fmt.Errorf("the newest block is %d by %s", newest, b.Producer)
		}
		return nil
	})
}

// awaitCaughtUp waits until a sequencer's op-geth has the newest committed block that others know of.
func (s *suite) awaitCaughtUp(t *testing.T, i int) {
	t.Helper()
	s.await(t, waitLimit, s.name(i)+" has caught up", s.parts(i), func(ctx context.Context) error {
		others, err := s.poolOf(ctx, bystander(i))
		if err != nil {
			return err
		}
		own, err := s.poolOf(ctx, i)
		if err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(ctx, askLimit)
		defer cancel()
		head, err := HeadOf(ctx, s.record.Sequencers[i].RPC)
		if err != nil {
			return err
		}
		// One block may be under way while three nodes are asked.
		if target := others.Committed.Number; head.Number+1 < target || own.Committed.Number+1 < target {
			return fmt.Errorf("others have committed %d, its PoS node %d, its op-geth has %d", target, own.Committed.Number, head.Number)
		}
		return nil
	})
}
