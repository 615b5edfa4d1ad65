package policy_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

// golden holds three L2 blocks, the second with a user deposit, as op-node v1.19.0 gives them to its conductor, and the
// data of batch transactions for all of them as op-batcher's encoders of that version write it.
type golden struct {
	Payloads    []json.RawMessage `json:"payloads"`
	Singular    hexutil.Bytes     `json:"singular"`
	ThreeFrames hexutil.Bytes     `json:"threeFrames"`
	Brotli      hexutil.Bytes     `json:"brotli"`
	Span        hexutil.Bytes     `json:"span"`
}

func readGolden(t *testing.T) (golden, *scene) {
	raw, err := os.ReadFile("testdata/batches.json")
	require.NoError(t, err)
	var g golden
	require.NoError(t, json.Unmarshal(raw, &g))
	s := newScene(t)
	s.blocks = store{}
	s.state.Params.L2BlockTime = 1
	for _, p := range g.Payloads {
		e, err := payload.ParseJSON(p)
		require.NoError(t, err)
		s.blocks[e.Number()] = e
		s.state.Head = pool.Head{Number: e.Number(), Hash: e.Hash()}
	}
	s.policy = policy.New(s.blocks, &s.l1, &s.record)
	return g, s
}

func TestBatchesOfRealBatcher(t *testing.T) {
	g, s := readGolden(t)
	t.Run("singular", func(t *testing.T) {
		s.tx.Data = g.Singular
		require.NoError(t, s.check(t))
	})
	t.Run("three frames", func(t *testing.T) {
		s.tx.Data = g.ThreeFrames
		require.NoError(t, s.check(t))
	})
	t.Run("brotli", func(t *testing.T) {
		s.tx.Data = g.Brotli
		requireRefusal(t, s.check(t), "brotli compression is not supported")
	})
	t.Run("span", func(t *testing.T) {
		s.tx.Data = g.Span
		requireRefusal(t, s.check(t), "span batches are not supported")
	})
}

func TestRealBatchOfAnotherChainIsRefused(t *testing.T) {
	g, s := readGolden(t)
	e := *s.blocks[2].Payload
	e.Transactions = e.Transactions[:len(e.Transactions)-1]
	s.blocks[2] = &payload.Envelope{Payload: &e}
	s.tx.Data = g.Singular
	requireRefusal(t, s.check(t), "batch has other transactions than the committed block")
}
