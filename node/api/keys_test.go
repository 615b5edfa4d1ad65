package api_test

import (
	"context"
	"encoding/json"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// keyChain is a state that stands still.
type keyChain struct{ state *pool.State }

func (c keyChain) State() *pool.State { return c.state }
func (keyChain) Height() int64        { return 7 }
func (keyChain) CatchingUp() bool     { return false }

func (keyChain) Submit(context.Context, []byte) error { return errors.New("it stands still") }

func keysOf(t *testing.T, keys ...pool.Key) []api.MPCKey {
	t.Helper()
	answer, err := api.NewPool(keyChain{&pool.State{Keys: keys}}, nil, nil, newSigner(t, "reader")).MpcKeys()
	require.NoError(t, err)
	return answer
}

// Clients read these names. Others may come, none may go.
func TestNamesOfAKey(t *testing.T) {
	raw, err := json.Marshal(keysOf(t, pool.Key{
		Name: pool.KeyBatch, State: pool.KeyActive, Generation: 2, Participants: []uint64{1, 2, 3}, Threshold: 3, Address: common.Address{0xab},
	})[0])
	require.NoError(t, err)
	require.JSONEq(t, `{
		"name": "batch", "address": "0xab00000000000000000000000000000000000000", "participants": [1, 2, 3], "threshold": 3,
		"generation": 2, "state": "active", "attempt": 0, "since": 0, "pending": null, "lastFailure": null, "retryAt": 0,
		"retiring": [], "replaceVotes": [], "replacing": false, "deleteVotes": []
	}`, string(raw))
}

func TestFirstKeygenShowsItsAttempt(t *testing.T) {
	k := keysOf(t, pool.Key{Name: pool.KeyBatch, State: pool.KeyGenerating, Newest: 2, Failed: 1, Pending: &pool.Ceremony{
		Op: pool.Keygen, Phase: pool.PhaseGathering, Generation: 2, Attempt: 1, Participants: []uint64{1, 2, 3, 4}, Threshold: 3,
		Ready: []uint64{2, 4},
	}})[0]
	require.Equal(t, []uint64{1, 2, 3, 4}, k.Participants)
	require.Equal(t, [3]uint64{3, 2, 1}, [3]uint64{k.Threshold, k.Generation, k.Attempt})
	require.Equal(t, []uint64{1, 3}, k.Pending.Waiting)
}

func TestProgressOfAReshare(t *testing.T) {
	k := keysOf(t, pool.Key{
		Name: pool.KeyBatch, State: pool.KeyActive, Generation: 1, Participants: []uint64{1, 2, 3, 4}, Threshold: 3,
		Pending: &pool.Ceremony{
			Op: pool.Reshare, Phase: pool.PhaseTesting, Generation: 2, Participants: []uint64{1, 2, 3, 5}, Threshold: 3, Old: []uint64{1, 2, 4},
			Tests: []pool.Test{{Signers: []uint64{1, 2, 3}, Signature: make([]byte, 65)}, {Signers: []uint64{2, 3, 5}}},
		},
		Last: pool.LastFailure{Op: pool.Reshare, Phase: pool.PhaseRunning, Reason: "time ran out", Missing: []uint64{5}, Millis: 9},
		Retiring: []pool.Retirement{
			{Generation: 0, Participants: []uint64{1, 2}, Confirmed: []uint64{1}, Late: true},
			{Generation: 0, Participants: []uint64{1, 2}, Confirmed: []uint64{2, 1}, Late: true},
		},
	})[0]
	require.Equal(t, []uint64{1, 2, 3, 4}, k.Participants, "of the active generation")
	require.Equal(t, uint64(1), k.Generation)
	require.Equal(t, []uint64{2, 3, 5}, k.Pending.Waiting)
	require.Equal(t, [2]int{2, 1}, [2]int{k.Pending.Tests, k.Pending.TestsDone})
	require.Equal(t, []uint64{5}, k.LastFailure.Missing)
	require.Equal(t, []uint64{2}, k.Retiring[0].Outstanding)
	require.True(t, k.Retiring[0].Late)
	require.False(t, k.Retiring[1].Late, "the alarm ends when all have confirmed")
}
