package adapter

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/pool"
)

// fakeOpBatcher answers as op-batcher v1.16 does: repeated commands are errors.
type fakeOpBatcher struct {
	mu      sync.Mutex
	server  *httptest.Server
	running bool
	calls   []string
}

func (f *fakeOpBatcher) StartBatcher() error {
	return f.command("start", true, "batcher is already running")
}

func (f *fakeOpBatcher) StopBatcher() error {
	return f.command("stop", false, "batcher is not running")
}

func (f *fakeOpBatcher) command(name string, running bool, repeated string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.calls = append(f.calls, name)
	if f.running == running {
		return errors.New(repeated)
	}
	f.running = running
	return nil
}

// newBatcherFixture is sequencer 1's batcher control; sequencer 1 produces.
func newBatcherFixture(t *testing.T) (*fakeChain, *fakeOpBatcher, *Batcher) {
	t.Helper()
	chain := newFakeChain(t, testGenesis(t, 2))
	chain.giveTurnTo(1)
	f := &fakeOpBatcher{}
	f.server = serveAPIs(t, map[string]any{"admin": f})
	client, err := opstack.DialOpBatcher(f.server.URL)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return chain, f, NewBatcher(BatcherConfig{Chain: chain, Self: newTestKey(t, 1).Address(), OpBatcher: client, Log: testLog(t)})
}

// addKey gives the pool its batch key, which in tests is the key of a sequencer that does not exist.
func (c *fakeChain) addKey() (address common.Address) {
	key := newTestKey(c.t, 99)
	c.change(func(s *pool.State) {
		s.Keys = append(s.Keys, pool.Key{
			Name: pool.KeyBatch, Generation: 1, State: pool.KeyActive, Participants: []uint64{1, 2, 3}, Threshold: 3, Address: key.Address(),
		})
	})
	return key.Address()
}

func TestBatcherRunsOnTheProducerOnceThereIsAKey(t *testing.T) {
	chain, f, b := newBatcherFixture(t)
	require.Equal(t, batcherAssert, b.step(t.Context()))
	require.False(t, f.running, "nothing could sign its batches")

	chain.addKey()
	require.NotEqual(t, b.want, b.wanted(chain.State()), "a change worth a look")
	b.step(t.Context())
	require.True(t, f.running)

	chain.giveTurnTo(2)
	b.step(t.Context())
	require.False(t, f.running)
	require.Equal(t, []string{"stop", "start", "stop"}, f.calls)
}

func TestBatcherIsToldAgainBecauseItMayHaveRestarted(t *testing.T) {
	chain, f, b := newBatcherFixture(t)
	chain.addKey()
	b.step(t.Context())
	f.running = false
	require.Equal(t, batcherAssert, b.step(t.Context()))
	require.True(t, f.running)
	require.Equal(t, batcherAssert, b.step(t.Context()), "running already is fine")
	require.Equal(t, "ok", b.opBatcher.last)
}

// An op-batcher that waits for a transaction stops late. That is no fault, but one that never stops is.
func TestBatcherMayStopLate(t *testing.T) {
	chain, _, b := newBatcherFixture(t)
	chain.addKey()
	b.step(t.Context())
	late := fmt.Errorf("op-batcher: admin_stopBatcher: %w", context.DeadlineExceeded)
	require.Equal(t, batcherRetry, b.outcome(t.Context(), false, "stopped", late))
	require.Equal(t, "ok", b.opBatcher.last)
	require.False(t, b.told)
	require.Equal(t, batcherRetry, b.outcome(t.Context(), false, "stopped", late))
	require.Equal(t, "down", b.opBatcher.last)
}

func TestBatcherMayBeDown(t *testing.T) {
	chain, f, b := newBatcherFixture(t)
	chain.addKey()
	f.server.Close()
	require.Equal(t, batcherRetry, b.step(t.Context()))
	require.Equal(t, "down", b.opBatcher.last)
	require.False(t, b.told)
}
