package adapter

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/adapter/opstack"
)

// fakeOpGeth answers with the parameters it got.
type fakeOpGeth struct{}

func (fakeOpGeth) GetBlockByNumber(number string, full bool) []any { return []any{number, full} }
func (fakeOpGeth) SetMaxDASize(transaction, block json.RawMessage) []any {
	return []any{transaction, block}
}

func TestProxyPassesCallsOnForTheProducerOnly(t *testing.T) {
	f := newConductorFixture(t, 1)
	geth := serveAPIs(t, map[string]any{"eth": fakeOpGeth{}, "miner": fakeOpGeth{}})
	gethClient, err := opstack.Dial("op-geth", geth.URL)
	require.NoError(t, err)
	t.Cleanup(gethClient.Close)

	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, NewProxy(f.conductor, f.conductor.node, gethClient).Register(server))
	client := rpc.DialInProc(server)
	t.Cleanup(client.Close)

	var answer json.RawMessage
	require.NoError(t, client.Call(&answer, "eth_getBlockByNumber", "latest", false))
	require.JSONEq(t, `["latest", false]`, string(answer))
	require.NoError(t, client.Call(&answer, "miner_setMaxDASize", "0x1", "0x2"))
	require.JSONEq(t, `["0x1", "0x2"]`, string(answer))
	require.NoError(t, client.Call(&answer, "admin_sequencerActive"))
	require.JSONEq(t, `false`, string(answer))
	require.NoError(t, client.Call(&answer, "optimism_syncStatus"))
	require.Contains(t, string(answer), "unsafe_l2")
	require.ErrorContains(t, client.Call(&answer, "optimism_outputAtBlock", "0x1"), "does not exist", "op-node's own error comes through")

	f.chain.giveTurnTo(2)
	require.ErrorContains(t, client.Call(&answer, "eth_getBlockByNumber", "latest", false), errNotProducer.Error())
	require.ErrorContains(t, client.Call(&answer, "admin_sequencerActive"), errNotProducer.Error())
}
