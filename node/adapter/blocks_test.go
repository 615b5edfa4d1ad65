package adapter

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/payload/payloadtest"
	"github.com/rondoseq/rondo/node/pool"
)

// blockOn makes an L2 block on top of a head. Blocks with different variants have different hashes.
func blockOn(t *testing.T, s *pool.State, variant byte) *payload.Envelope {
	t.Helper()
	number := s.Head.Number + 1
	e := &payload.Envelope{Payload: &payload.ExecutionPayload{
		ParentHash: s.Head.Hash, LogsBloom: make(hexutil.Bytes, 256), Number: hexutil.Uint64(number),
		Timestamp: hexutil.Uint64(s.Head.Timestamp + s.Params.L2BlockTime), BaseFeePerGas: (*hexutil.Big)(big.NewInt(7)),
		ExtraData:    hexutil.Bytes{variant},
		Transactions: []hexutil.Bytes{payloadtest.Attributes(payload.Origin{Number: 5, Hash: common.Hash{5}}, 0)},
	}}
	e.Payload.BlockHash = e.ComputeHash()
	return e
}

// commitBlocks has the producer of each epoch commit n blocks.
func (c *fakeChain) commitBlocks(n int) {
	c.t.Helper()
	for range n {
		c.commitBlock(blockOn(c.t, c.State(), 0))
	}
}

func (c *fakeChain) commitBlock(e *payload.Envelope) {
	c.t.Helper()
	s := c.State()
	tx, err := pool.NewPayloadTx(&s.Params, s.Epoch().ID, e, newTestKey(c.t, s.Epoch().Producer))
	require.NoError(c.t, err)
	raw, err := pool.EncodeTx(tx)
	require.NoError(c.t, err)
	for _, r := range c.block(raw) {
		require.Equal(c.t, pool.CodeOK, r.Code, r.Log)
	}
}
