package api_test

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// Clients read these names. Others may come, none may go.
func TestNamesOfEvidence(t *testing.T) {
	ask := func(convicts ...pool.Conviction) string {
		answer, err := api.NewPool(keyChain{&pool.State{Convicts: convicts, Params: pool.DefaultParams()}}, nil, nil, newSigner(t, "reader")).MpcEvidence()
		require.NoError(t, err)
		raw, err := json.Marshal(answer)
		require.NoError(t, err)
		return string(raw)
	}
	require.JSONEq(t, `[]`, ask())
	zero, first, second := common.Hash{}.Hex(), common.Hash{1}, common.Hash{2}
	require.JSONEq(t, `[{
		"sequencer": 2, "class": "conflicting messages", "slashable": true, "penalty": "expel", "key": "batch", "generation": 3, "op": "sign",
		"session": "`+zero+`", "kind": 5, "reporter": 1, "evidence": "`+first.Hex()+`", "millis": 7, "until": 0
	}, {
		"sequencer": 4, "class": "invalid message", "slashable": false, "penalty": "jail", "key": "batch", "generation": 3, "op": "keygen",
		"session": "`+zero+`", "kind": 1, "reporter": 1, "evidence": "`+second.Hex()+`", "millis": 8, "until": 9
	}]`, ask(
		pool.Conviction{Sequencer: 2, Class: pool.FaultConflict, Key: "batch", Generation: 3, Op: "sign", Kind: 5, Reporter: 1, Evidence: first, Millis: 7},
		pool.Conviction{Sequencer: 4, Class: pool.FaultInvalid, Key: "batch", Generation: 3, Op: "keygen", Kind: 1, Reporter: 1, Evidence: second, Millis: 8, Until: 9},
	))
}
