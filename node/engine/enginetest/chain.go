package enginetest

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
)

// The chain: every fork up to Jovian is on from its genesis block.
const (
	ChainID     = 901
	genesisTime = 1_700_000_000
	gasLimit    = 30_000_000
)

// Richest is the key of the account that owns everything: a well-known development key, for tests only.
var Richest = must(crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80"))

func genesis() string {
	return fmt.Sprintf(`{"config": {"chainId": %d, "homesteadBlock": 0, "eip150Block": 0, "eip155Block": 0, "eip158Block": 0,
"byzantiumBlock": 0, "constantinopleBlock": 0, "petersburgBlock": 0, "istanbulBlock": 0, "muirGlacierBlock": 0, "berlinBlock": 0,
"londonBlock": 0, "arrowGlacierBlock": 0, "grayGlacierBlock": 0, "mergeNetsplitBlock": 0, "shanghaiTime": 0, "cancunTime": 0,
"bedrockBlock": 0, "regolithTime": 0, "canyonTime": 0, "ecotoneTime": 0, "fjordTime": 0, "graniteTime": 0, "holoceneTime": 0,
"isthmusTime": 0, "pragueTime": 0, "jovianTime": 0, "terminalTotalDifficulty": 0,
"optimism": {"eip1559Elasticity": 6, "eip1559Denominator": 50, "eip1559DenominatorCanyon": 250}},
"nonce": "0x0", "timestamp": "0x%x", "extraData": "0x01000000fa000000060000000000000000", "gasLimit": "0x%x", "difficulty": "0x0",
"mixHash": "0x%064x", "coinbase": "0x4200000000000000000000000000000000000011", "number": "0x0", "gasUsed": "0x0",
"parentHash": "0x%064x", "baseFeePerGas": "0x3b9aca00", "excessBlobGas": "0x0", "blobGasUsed": "0x0",
"alloc": {"%x": {"balance": "0xd3c21bcecceda1000000"}}}`,
		ChainID, genesisTime, gasLimit, 0, 0, crypto.PubkeyToAddress(Richest.PublicKey))
}

// Build has op-geth make a block on top of its head from what its pool holds, and does not import it. It builds
// again until the block has at least so many transactions of users: op-geth promotes what it is sent in its own time,
// and when it is asked early it gives the empty block that it starts from.
func (g *Geth) Build(t *testing.T, users int) *payload.Envelope {
	t.Helper()
	for deadline := time.Now().Add(30 * time.Second); ; {
		e := g.buildOnce(t)
		if len(e.UserTransactions()) >= users {
			return e
		}
		require.Truef(t, time.Now().Before(deadline), "op-geth builds no block with %d transactions of users", users)
		time.Sleep(20 * time.Millisecond) // between tries
	}
}

func (g *Geth) buildOnce(t *testing.T) *payload.Envelope {
	t.Helper()
	g.builds++
	var head struct {
		Hash      common.Hash    `json:"hash"`
		Number    hexutil.Uint64 `json:"number"`
		Timestamp hexutil.Uint64 `json:"timestamp"`
	}
	g.call(t, &head, "eth_getBlockByNumber", "latest", false)
	attributes := map[string]any{
		"timestamp": head.Timestamp + 1, "prevRandao": common.BigToHash(big.NewInt(g.builds)), "withdrawals": []string{},
		"suggestedFeeRecipient": "0x4200000000000000000000000000000000000011", "parentBeaconBlockRoot": common.Hash{},
		"transactions": []hexutil.Bytes{attributesDeposit(uint64(head.Number))}, "noTxPool": false,
		"gasLimit": hexutil.Uint64(gasLimit), "eip1559Params": "0x000000fa00000006", "minBaseFee": 0,
	}
	var built struct {
		PayloadID hexutil.Bytes `json:"payloadId"`
	}
	g.call(t, &built, "engine_forkchoiceUpdatedV3", forkchoice(head.Hash), attributes)
	require.NotEmpty(t, built.PayloadID, "op-geth did not start to build")
	var e struct {
		payload.Envelope
	}
	g.call(t, &e, "engine_getPayloadV4", built.PayloadID)
	return &e.Envelope
}

// SetHead makes an imported block the head.
func (g *Geth) SetHead(t *testing.T, hash common.Hash) {
	t.Helper()
	var result struct {
		PayloadStatus struct {
			Status string `json:"status"`
		} `json:"payloadStatus"`
	}
	g.call(t, &result, "engine_forkchoiceUpdatedV3", forkchoice(hash), nil)
	require.Equal(t, "VALID", result.PayloadStatus.Status)
}

// Import executes a block and makes it the head.
func (g *Geth) Import(t *testing.T, e *payload.Envelope) {
	t.Helper()
	var status struct {
		Status string `json:"status"`
	}
	g.call(t, &status, "engine_newPayloadV4", e.Payload, []string{}, e.ParentBeaconBlockRoot, []string{})
	require.Equal(t, "VALID", status.Status)
	g.SetHead(t, e.Hash())
}

// Mine makes a block with at least so many transactions of users (see Build) and makes it the head.
func (g *Geth) Mine(t *testing.T, users int) *payload.Envelope {
	t.Helper()
	e := g.Build(t, users)
	g.Import(t, e)
	return e
}

func (g *Geth) call(t *testing.T, result any, method string, params ...any) {
	t.Helper()
	require.NoError(t, g.auth.CallContext(context.WithoutCancel(t.Context()), result, method, params...), method)
}

func forkchoice(head common.Hash) map[string]any {
	return map[string]any{"headBlockHash": head, "safeBlockHash": common.Hash{}, "finalizedBlockHash": common.Hash{}}
}

// attributesDeposit is an L1 attributes deposit with the layout of Jovian, whose values are all zero but the DA
// footprint scalar, which must not be (https://specs.optimism.io/protocol/jovian/l1-attributes.html).
func attributesDeposit(block uint64) []byte {
	data := make([]byte, 178)
	copy(data, crypto.Keccak256([]byte("setL1BlockValuesJovian()"))[:4])
	binary.BigEndian.PutUint64(data[28:], block/6)
	binary.BigEndian.PutUint16(data[176:], 400)
	body := must(rlp.EncodeToBytes([]any{
		crypto.Keccak256Hash([]byte("source"), data), common.HexToAddress("0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001"),
		common.HexToAddress("0x4200000000000000000000000000000000000015"),
		[]byte{},
		[]byte{},
		uint64(1_000_000), false, data,
	}))
	return append([]byte{payload.DepositTxType}, body...)
}

// Transfer signs a transfer at 2 gwei.
func Transfer(from *ecdsa.PrivateKey, nonce uint64, to common.Address, wei *big.Int) *types.Transaction {
	return Sign(from, &types.DynamicFeeTx{
		ChainID: big.NewInt(ChainID), Nonce: nonce, To: &to, Value: wei, Gas: 21_000,
		GasFeeCap: big.NewInt(2e9), GasTipCap: big.NewInt(1e6),
	})
}

// Sign signs a transaction for the chain.
func Sign(from *ecdsa.PrivateKey, tx types.TxData) *types.Transaction {
	return must(types.SignNewTx(from, types.LatestSignerForChainID(big.NewInt(ChainID)), tx))
}
