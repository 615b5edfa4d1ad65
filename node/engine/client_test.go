package engine_test

import (
	"context"
	"math/big"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/engine/enginetest"
	"github.com/rondoseq/rondo/node/payload"
)

func dial(t *testing.T, endpoint string, secret engine.Secret) *engine.Client {
	t.Helper()
	c, err := engine.Dial(endpoint, secret)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}

// A real op-geth builds a block, and judges it, and blocks that differ from it in one field.
func TestVerdictsOfOpGeth(t *testing.T) {
	geth := enginetest.Start(t)
	eth, err := ethclient.Dial(geth.HTTP)
	require.NoError(t, err)
	defer eth.Close()
	require.NoError(t, eth.SendTransaction(t.Context(), enginetest.Transfer(enginetest.Richest, 0, common.Address{7}, big.NewInt(1))))
	block := geth.Build(t, 1)
	client := dial(t, geth.Auth, geth.Secret)
	ask := func(e *payload.Envelope) engine.Status {
		t.Helper()
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		status, err := client.NewPayload(ctx, e)
		require.NoError(t, err)
		return status
	}

	t.Run("the block itself is valid and moves no head", func(t *testing.T) {
		for range 2 {
			status := ask(block)
			require.Equal(t, engine.Valid, status.Verdict)
			require.Equal(t, block.Hash(), *status.LatestValidHash)
		}
		head, err := eth.BlockNumber(t.Context())
		require.NoError(t, err)
		require.Zero(t, head)
	})
	t.Run("a field that does not fit the hash", func(t *testing.T) {
		changed := edit(t, block, func(p *payload.ExecutionPayload) { p.GasUsed++ })
		status := ask(changed)
		require.Equal(t, engine.Invalid, status.Verdict)
		require.Contains(t, status.ValidationError, "blockhash mismatch")
	})
	t.Run("a parent that nobody knows", func(t *testing.T) {
		orphan := edit(t, block, func(p *payload.ExecutionPayload) { p.ParentHash = common.Hash{1} })
		orphan.Payload.BlockHash = rehash(t, client, orphan)
		require.Equal(t, engine.Syncing, ask(orphan).Verdict)
	})
	t.Run("a state root that execution does not give", func(t *testing.T) {
		forged := edit(t, block, func(p *payload.ExecutionPayload) { p.StateRoot = common.Hash{1} })
		forged.Payload.BlockHash = rehash(t, client, forged)
		status := ask(forged)
		require.Equal(t, engine.Invalid, status.Verdict)
		require.Contains(t, status.ValidationError, "invalid merkle root")
		require.Equal(t, block.ParentHash(), *status.LatestValidHash)
	})
	t.Run("op-node can post it afterwards", func(t *testing.T) {
		geth.Import(t, block)
		head, err := eth.BlockNumber(t.Context())
		require.NoError(t, err)
		require.EqualValues(t, 1, head)
	})
	t.Run("another secret is refused", func(t *testing.T) {
		_, err := dial(t, geth.Auth, engine.Secret{9}).NewPayload(t.Context(), block)
		require.ErrorContains(t, err, "401")
	})
}

// edit copies a block and changes the copy.
func edit(t *testing.T, e *payload.Envelope, change func(*payload.ExecutionPayload)) *payload.Envelope {
	t.Helper()
	raw, err := e.Encode()
	require.NoError(t, err)
	c, err := payload.Decode(raw, payload.Limits{Bytes: 1 << 24, Transactions: 1 << 20})
	require.NoError(t, err)
	change(c.Payload)
	return c
}

// rehash lets op-geth say which hash the block's fields have: it names it when it refuses a wrong one.
func rehash(t *testing.T, c *engine.Client, e *payload.Envelope) common.Hash {
	t.Helper()
	status, err := c.NewPayload(t.Context(), e)
	require.NoError(t, err)
	require.Equal(t, engine.Invalid, status.Verdict)
	const at = "got "
	i := len(status.ValidationError)
	for j := 0; j+len(at) < len(status.ValidationError); j++ {
		if status.ValidationError[j:j+len(at)] == at {
			i = j + len(at)
		}
	}
	require.GreaterOrEqual(t, len(status.ValidationError), i+64, status.ValidationError)
	return common.HexToHash(status.ValidationError[i : i+64])
}

// fakeEngine answers every call and remembers what it was asked.
type fakeEngine struct {
	answer map[string]any
	method string
	params int
}

func (f *fakeEngine) NewPayloadV2(any) map[string]any { return f.asked("engine_newPayloadV2", 1) }

func (f *fakeEngine) NewPayloadV3(any, []common.Hash, *common.Hash) map[string]any {
	return f.asked("engine_newPayloadV3", 3)
}

func (f *fakeEngine) NewPayloadV4(any, []common.Hash, *common.Hash, []hexutil.Bytes) map[string]any {
	return f.asked("engine_newPayloadV4", 4)
}

func (f *fakeEngine) asked(method string, params int) map[string]any {
	f.method, f.params = method, params
	return f.answer
}

// The method follows the fork that the block belongs to.
func TestMethodFollowsTheFork(t *testing.T) {
	fake := &fakeEngine{answer: map[string]any{"status": "ACCEPTED", "latestValidHash": nil, "validationError": nil}}
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("engine", fake))
	web := httptest.NewServer(server)
	defer web.Close()
	client := dial(t, web.URL, engine.Secret{})

	root := common.Hash{5}
	for method, e := range map[string]*payload.Envelope{
		"engine_newPayloadV4": {ParentBeaconBlockRoot: &root, Payload: &payload.ExecutionPayload{WithdrawalsRoot: &root}},
		"engine_newPayloadV3": {ParentBeaconBlockRoot: &root, Payload: &payload.ExecutionPayload{}},
		"engine_newPayloadV2": {Payload: &payload.ExecutionPayload{}},
	} {
		status, err := client.NewPayload(t.Context(), e)
		require.NoError(t, err)
		require.Equal(t, method, fake.method)
		require.Equal(t, engine.Status{Verdict: engine.Accepted}, status)
	}

	fake.answer = map[string]any{"status": "PERHAPS"}
	_, err := client.NewPayload(t.Context(), &payload.Envelope{Payload: &payload.ExecutionPayload{Number: 7}})
	require.ErrorContains(t, err, "block 7")
	require.ErrorContains(t, err, "PERHAPS")
}

func TestNobodyAnswers(t *testing.T) {
	web := httptest.NewServer(nil)
	web.Close()
	_, err := dial(t, web.URL, engine.Secret{}).NewPayload(t.Context(), &payload.Envelope{Payload: &payload.ExecutionPayload{Number: 7}})
	require.ErrorContains(t, err, "block 7")
}
