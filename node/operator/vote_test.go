package operator_test

import (
	"context"
	"encoding/base64"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/operator"
	"github.com/rondoseq/rondo/node/pool"
)

// still is a chain that moves only by votes.
type still struct {
	mu    sync.Mutex
	state *pool.State
	block pool.Block
}

func (c *still) State() *pool.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state
}

func (*still) Height() int64    { return 7 }
func (*still) CatchingUp() bool { return false }

// Submit makes a block with one transaction.
func (c *still) Submit(_ context.Context, tx []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.block.Height++
	c.block.Millis = uint64(time.Now().UnixMilli())
	c.state = c.state.Apply(c.block, [][]byte{tx}).Next
	return nil
}

// comet answers broadcast_tx_sync as CometBFT does.
type comet struct{ chain *still }

type verdict struct {
	Code uint32 `json:"code"`
	Log  string `json:"log"`
}

// Tx_sync has the name of CometBFT's method.
func (c comet) Tx_sync(ctx context.Context, tx string) (verdict, error) {
	raw, err := base64.StdEncoding.DecodeString(tx)
	if err != nil {
		return verdict{}, err
	}
	decoded, err := pool.DecodeTx(raw)
	if err != nil {
		return verdict{}, err
	}
	if _, r := c.chain.State().Admit(decoded, pool.Block{Height: 9}); r.Code != pool.CodeOK {
		return verdict{Code: uint32(r.Code), Log: r.Log}, nil
	}
	return verdict{}, c.chain.Submit(ctx, raw)
}

// running is a running node of a sequencer; it returns its home folder.
func running(t *testing.T, chain *still, id byte) string {
	t.Helper()
	serve := func(name string, service any) string {
		server := rpc.NewServer()
		require.NoError(t, server.RegisterName(name, service))
		web := httptest.NewServer(server)
		t.Cleanup(func() { web.Close(); server.Stop() })
		return strings.TrimPrefix(web.URL, "http://")
	}
	return newHome(t, chainID, id, func(c *home.Config) {
		c.RPC.Listen = serve("pool", api.NewPool(chain, nil, nil, testSigner(id)))
		c.CometBFT.Listen = serve("broadcast", comet{chain})
	})
}

func TestVotesAddUp(t *testing.T) {
	key := pool.Key{Name: pool.KeyBatch, State: pool.KeyActive, Generation: 2, Newest: 2, Participants: []uint64{1, 2, 3, 4}, Threshold: 3}
	for name, c := range map[string]struct {
		vote operator.Vote
		done func(api.MPCKey) bool
	}{
		"replace": {operator.Replace, func(k api.MPCKey) bool { return k.Replacing }},
		"delete":  {operator.Delete, func(k api.MPCKey) bool { return k.State == pool.KeyDeleted }},
	} {
		t.Run(name, func(t *testing.T) {
			chain := &still{state: stateWith(t, chainID, key), block: pool.Block{Height: 1, Millis: uint64(time.Now().UnixMilli())}}
			for id := byte(1); id <= 3; id++ {
				dir := running(t, chain, id)
				k, err := operator.Cast(t.Context(), dir, pool.KeyBatch, c.vote)
				require.NoError(t, err)
				require.Equal(t, id == 3, c.done(k), "three of four have more than 2/3")
				if id == 1 {
					_, err = operator.Cast(t.Context(), dir, pool.KeyBatch, c.vote)
					require.NoError(t, err, "voting again changes nothing")
				}
			}
		})
	}
}

func TestVotesThatCannotCount(t *testing.T) {
	chain := &still{state: stateWith(t, chainID, pool.Key{Name: pool.KeyBatch, State: pool.KeyGenerating})}
	dir := running(t, chain, 1)
	_, err := operator.Cast(t.Context(), dir, "absent", operator.Replace)
	require.ErrorContains(t, err, `no key "absent"`)
	_, err = operator.Cast(t.Context(), dir, pool.KeyBatch, operator.Replace)
	require.ErrorContains(t, err, "refuses")
	_, err = operator.Cast(t.Context(), running(t, chain, 9), pool.KeyBatch, operator.Replace)
	require.ErrorContains(t, err, "no sequencer")
	_, err = operator.Cast(t.Context(), newHome(t, chainID, 1, func(c *home.Config) { c.RPC.Listen = "127.0.0.1:1" }), pool.KeyBatch, operator.Replace)
	require.ErrorContains(t, err, "must be running")
}
