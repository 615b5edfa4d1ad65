package e2e

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// TestReshares has the pool make the shares of its keys anew, one key after the other, as often as the environment says, while it
// batches. The addresses stay, and what was replaced is gone from every disk.
func TestReshares(t *testing.T) {
	times, err := strconv.Atoi(os.Getenv("RONDO_E2E_RESHARES"))
	if err != nil || times < 1 {
		t.Skip("this test runs a devnet for half an hour: `make reshares` runs it, or RONDO_E2E_RESHARES=50 after `make build`")
	}
	s := start(t, "--mpc-refresh", "1s")
	for _, name := range []string{pool.KeyBatch, pool.KeyReward, pool.KeyEpoch} {
		s.awaitKeyNamed(t, name)
	}
	first := s.keys(t)
	size := s.storeSize(t)
	var took []time.Duration
	for before := first; made(first, before) < times; {
		began := time.Now()
		before = s.awaitReshare(t, before)
		took = append(took, time.Since(began).Round(time.Second))
		for name, k := range before {
			require.Equal(t, first[name].Address, k.Address, "the address of key %s", name)
			require.Zero(t, k.Attempt, "key %s: %s", name, asJSON(k.LastFailure))
		}
		newest, _ := s.watch.Newest()
		t.Logf("reshare %d after %s, at L2 block %d", made(first, before), took[len(took)-1], newest)
	}
	newest, _ := s.watch.Newest()
	s.awaitSafe(t, newest+1)
	s.checkInbox(t)
	s.noContradiction(t)
	slices.Sort(took)
	t.Logf("%d reshares, the median after %s, the slowest after %s; shares and journal on disk: %d kB at first, %d kB now",
		made(first, s.keys(t)), took[len(took)/2], took[len(took)-1], size>>10, s.storeSize(t)>>10)
}

// made counts the generations that came since.
func made(first, now map[string]api.MPCKey) int {
	n := 0
	for name, k := range now {
		n += int(k.Generation - first[name].Generation)
	}
	return n
}

// awaitReshare waits until a key has another generation than before, and everybody has destroyed what that replaced.
func (s *suite) awaitReshare(t *testing.T, before map[string]api.MPCKey) map[string]api.MPCKey {
	t.Helper()
	var now map[string]api.MPCKey
	s.await(t, reshareLimit, "new shares", []string{"seq1/node", "seq2/node", "seq3/node", "seq4/node"}, func(context.Context) error {
		if now = s.keys(t); made(before, now) == 0 {
			return fmt.Errorf("the keys are %s", asJSON(now))
		}
		for name, k := range now {
			if i := slices.IndexFunc(k.Retiring, func(r api.Retirement) bool { return len(r.Outstanding) > 0 }); i >= 0 {
				return fmt.Errorf("of key %s there still is %s", name, asJSON(k.Retiring[i]))
			}
		}
		return nil
	})
	return now
}

// storeSize is how many bytes a node keeps for its shares.
func (s *suite) storeSize(t *testing.T) (size int64) {
	t.Helper()
	root := filepath.Join(layout.Dir(s.program.Data).Node(s.name(0)), "data", "mpc")
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			size += info.Size()
		}
		return err
	}))
	return size
}
