package policy_test

import (
	"bytes"
	"compress/zlib"
	"context"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/payload/payloadtest"
	"github.com/rondoseq/rondo/node/policy"
	"github.com/rondoseq/rondo/node/pool"
)

// What a batcher does, written without the decoder under test: the tests encode by the specification.

const l2Genesis, slot = 1_700_000_000, 2

var (
	inbox = common.HexToAddress("0xff00000000000000000000000000000000000901")
	batch = common.HexToAddress("0xba7c000000000000000000000000000000000001")
)

// store is a payload store in memory.
type store map[uint64]*payload.Envelope

func (s store) Get(n uint64) (*payload.Envelope, bool, error) {
	e, ok := s[n]
	return e, ok, nil
}

// nonces is an L1 with one account.
type nonces struct {
	nonce uint64
	err   error
	asked int
}

func (n *nonces) NonceAt(_ context.Context, account common.Address) (uint64, error) {
	n.asked++
	if account != batch {
		return 0, nil
	}
	return n.nonce, n.err
}

// block makes an L2 block with the L1 attributes, a user deposit and the given transactions.
func block(number uint64, parent common.Hash, txs ...[]byte) *payload.Envelope {
	origin := 100 + number/6
	list := []hexutil.Bytes{
		payloadtest.Attributes(payload.Origin{Number: origin, Hash: crypto.Keccak256Hash(word(origin))}, number%6),
		payloadtest.Deposit([]byte("mint")),
	}
	for _, tx := range txs {
		list = append(list, tx)
	}
	return &payload.Envelope{Payload: &payload.ExecutionPayload{
		ParentHash: parent, Number: hexutil.Uint64(number), Timestamp: hexutil.Uint64(l2Genesis + slot*number),
		BlockHash: crypto.Keccak256Hash(parent[:], word(number)), Transactions: list,
		LogsBloom: make([]byte, 256), BaseFeePerGas: (*hexutil.Big)(big.NewInt(7)),
	}}
}

func word(v uint64) []byte { return binary.BigEndian.AppendUint64(nil, v) }

// blocks makes a chain of n blocks, the i-th with i%3 transactions.
func blocks(n uint64) (store, pool.Head) {
	s, head := store{}, pool.Head{Hash: common.Hash{0xaa}, Timestamp: l2Genesis}
	for i := uint64(1); i <= n; i++ {
		var txs [][]byte
		for k := uint64(0); k < i%3; k++ {
			txs = append(txs, append([]byte{2}, crypto.Keccak256(word(i), word(k))...))
		}
		e := block(i, head.Hash, txs...)
		s[i] = e
		head = pool.Head{Number: i, Hash: e.Hash(), Timestamp: e.Timestamp()}
	}
	return s, head
}

// rawBatch is a singular batch before it is encoded.
type rawBatch struct {
	Parent    common.Hash
	EpochNum  uint64
	EpochHash common.Hash
	Time      uint64
	Txs       [][]byte
}

func batchOf(t testing.TB, e *payload.Envelope) rawBatch {
	origin, err := e.L1Origin()
	require.NoError(t, err)
	return rawBatch{e.ParentHash(), origin.Number, origin.Hash, e.Timestamp(), e.UserTransactions()}
}

// encodeBatch is RLP(string(type ++ RLP(batch))).
func encodeBatch(t testing.TB, kind byte, body any) []byte {
	raw, err := rlp.EncodeToBytes(body)
	require.NoError(t, err)
	out, err := rlp.EncodeToBytes(append([]byte{kind}, raw...))
	require.NoError(t, err)
	return out
}

func encodeBatches(t testing.TB, list ...rawBatch) []byte {
	var out []byte
	for _, b := range list {
		out = append(out, encodeBatch(t, 0, b)...)
	}
	return out
}

func compress(t testing.TB, data []byte) []byte { return zlibbed(t, data, zlib.BestCompression) }

// stored is a channel of zlib blocks that are not compressed: what comes is seen at once.
func stored(t testing.TB, data []byte) []byte { return zlibbed(t, data, zlib.NoCompression) }

func zlibbed(t testing.TB, data []byte, level int) []byte {
	var buf bytes.Buffer
	w, err := zlib.NewWriterLevel(&buf, level)
	require.NoError(t, err)
	_, err = w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return buf.Bytes()
}

func brotlied(t testing.TB, data []byte) []byte {
	buf := bytes.NewBuffer([]byte{1})
	w := brotli.NewWriterLevel(buf, 5)
	_, err := w.Write(data)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return buf.Bytes()
}

// encodeFrame is channel id ++ number ++ length ++ data ++ is-last.
func encodeFrame(id byte, number uint16, data []byte, last byte) []byte {
	out := append(bytes.Repeat([]byte{id}, 16), byte(number>>8), byte(number))
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	return append(append(out, data...), last)
}

// frames cuts a channel into n frames, each the data of a transaction.
func frames(channel []byte, n int) [][]byte {
	var out [][]byte
	size := (len(channel) + n - 1) / n
	for i := range n {
		part := channel[min(i*size, len(channel)):min((i+1)*size, len(channel))]
		last := byte(0)
		if i == n-1 {
			last = 1
		}
		out = append(out, append([]byte{0}, encodeFrame(7, uint16(i), part, last)...))
	}
	return out
}

// oneFrame is the data of a transaction that holds a whole channel.
func oneFrame(channel []byte) []byte { return frames(channel, 1)[0] }

// honest is the data of an honest batch transaction for blocks first to last.
func honest(t testing.TB, s store, first, last uint64) []byte {
	var list []rawBatch
	for n := first; n <= last; n++ {
		list = append(list, batchOf(t, s[n]))
	}
	return oneFrame(compress(t, encodeBatches(t, list...)))
}

// scene is all that a signer looks at. A test changes one thing of it.
type scene struct {
	tx     types.DynamicFeeTx
	req    pool.SignRequest
	state  pool.State
	blocks store
	l1     nonces
	record epochs
	policy *policy.Policy
}

// newScene is a request of the current producer for blocks 3 to 9 of 12, which every signer approves.
func newScene(t testing.TB) *scene {
	s := new(scene)
	s.state.Params = pool.DefaultParams()
	s.state.Params.L1ChainID, s.state.Params.L2ChainID = 900, 901
	s.state.Params.L2GenesisSec, s.state.Params.L2BlockTime = l2Genesis, slot
	s.state.Params.Batch.Inbox, s.state.Params.MaxPayloadBytes = inbox, 1<<20
	s.state.Keys = []pool.Key{{Name: pool.KeyBatch, Generation: 1, State: pool.KeyActive, Address: batch, Participants: []uint64{1, 2, 3, 4}, Threshold: 3}}
	s.blocks, s.state.Head = blocks(12)
	s.l1.nonce = 5
	s.tx = types.DynamicFeeTx{
		ChainID: big.NewInt(900), Nonce: 5, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9), Gas: 1_000_000, To: &inbox,
		Value: new(big.Int), Data: honest(t, s.blocks, 3, 9),
	}
	s.req = pool.SignRequest{Key: pool.KeyBatch, Generation: 1, Kind: pool.KindL1Batch, Requester: 2, Producer: 2}
	s.policy = policy.New(s.blocks, &s.l1, &s.record)
	return s
}

func (s *scene) check(t testing.TB) error {
	content, err := pool.EncodeUnsignedTx(types.NewTx(&s.tx))
	require.NoError(t, err)
	return s.checkContent(t, content)
}

func (s *scene) checkContent(t testing.TB, content []byte) error {
	s.req.Content = content
	s.req.ContentHash, s.req.Digest = crypto.Keccak256Hash(content), crypto.Keccak256Hash(content)
	return s.policy.Check(t.Context(), s.req, &s.state)
}
