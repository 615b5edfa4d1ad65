package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

func TestGasLimitMustFitWhatCarriesBlocks(t *testing.T) {
	p := pool.DefaultParams()
	require.NoError(t, checkGasLimit(24_000_000, &p))
	require.ErrorContains(t, checkGasLimit(30_000_000, &p), "op-node's RPC")
	p.MaxPayloadBytes = 1 << 20
	require.ErrorContains(t, checkGasLimit(24_000_000, &p), "maxPayloadBytes")
}
