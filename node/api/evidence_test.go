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
		answer, err := api.NewPool(keyChain{&pool.State{Convicts: convicts}}, nil, nil, newSigner(t, "reader")).MpcEvidence()
		require.NoError(t, err)
		raw, err := json.Marshal(answer)
		require.NoError(t, err)
		return string(raw)
	}
	require.JSONEq(t, `[]`, ask())
	zero := common.Hash{}.Hex()
	require.JSONEq(t, `[{
		"sequencer": 2, "class": "conflicting messages", "slashable": true, "key": "batch", "generation": 3, "op": "sign",
		"session": "`+zero+`", "kind": 5, "reporter": 1, "evidence": "`+zero+`", "millis": 7, "until": 0
	}, {
		"sequencer": 4, "class": "invalid message", "slashable": false, "key": "batch", "generation": 3, "op": "keygen",
		"session": "`+zero+`", "kind": 1, "reporter": 1, "evidence": "`+zero+`", "millis": 8, "until": 9
	}]`, ask(
		pool.Conviction{Sequencer: 2, Class: pool.FaultConflict, Key: "batch", Generation: 3, Op: "sign", Kind: 5, Reporter: 1, Millis: 7},
		pool.Conviction{Sequencer: 4, Class: pool.FaultInvalid, Key: "batch", Generation: 3, Op: "keygen", Kind: 1, Reporter: 1, Millis: 8, Until: 9},
	))
}
