package app

import (
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"testing"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/payload/payloadtest"
	"github.com/rondoseq/rondo/node/pool"
)

type testSigner struct{ *ecdsa.PrivateKey }

func (s testSigner) Address() common.Address { return crypto.PubkeyToAddress(s.PublicKey) }

func (s testSigner) SignHash(hash common.Hash) ([]byte, error) {
	return crypto.Sign(hash[:], s.PrivateKey)
}

func signerOf(t *testing.T, id uint64) testSigner {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Append(nil, "sequencer ", id)))
	require.NoError(t, err)
	return testSigner{key}
}

// running is an application of four sequencers without chains around it.
func running(t *testing.T) *App {
	g := pool.Genesis{ChainID: "test", Params: pool.DefaultParams(), L1Block: 1}
	g.Params.L1ChainID, g.Params.L2ChainID, g.Params.LockingPool = 900, 901, common.Address{1}
	g.Params.Batch.Inbox = common.Address{0xff}
	for id := uint64(1); id <= 4; id++ {
		key := signerOf(t, id)
		g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{
			ID: id, Signer: key.Address(), PubKey: crypto.FromECDSAPub(&key.PublicKey)[1:], Power: 10,
		})
	}
	s, err := g.NewState()
	require.NoError(t, err)
	a, err := New(Config{Home: t.TempDir(), Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, a.Close()) })
	a.state.Store(s)
	a.hash.Store(&appHash{})
	return a
}

// vote is a transaction about a request that the pool does not have (yet).
func vote(t *testing.T, by uint64, number int, reason []byte) []byte {
	raw, err := pool.SignTx("test", &pool.SignVote{Request: common.Hash{1}, Attempt: uint64(number), Reason: string(reason)}, signerOf(t, by))
	require.NoError(t, err)
	return raw
}

func (a *App) check(t *testing.T, raw []byte, kind abci.CheckTxType) pool.Code {
	res, err := a.CheckTx(t.Context(), &abci.RequestCheckTx{Tx: raw, Type: kind})
	require.NoError(t, err)
	return pool.Code(res.Code)
}

// One sequencer cannot fill the mempool: what the others send has room.
func TestMempoolHasRoomForEverybody(t *testing.T) {
	a := running(t)
	var sent [][]byte
	for i := range maxWaiting {
		sent = append(sent, vote(t, 2, i, nil))
		require.Equal(t, pool.CodeOK, a.check(t, sent[i], abci.CheckTxType_New), "transaction %d", i)
	}
	require.Equal(t, pool.CodeQuota, a.check(t, vote(t, 2, 1000, nil), abci.CheckTxType_New))
	require.Equal(t, pool.CodeOK, a.check(t, vote(t, 3, 1000, nil), abci.CheckTxType_New))
	require.Equal(t, pool.CodeOK, a.check(t, sent[0], abci.CheckTxType_Recheck), "what waits goes on waiting")

	// What a block takes makes room.
	_, err := a.FinalizeBlock(context.Background(), &abci.RequestFinalizeBlock{Height: 1, Txs: sent[:1]})
	require.NoError(t, err)
	_, err = a.Commit(context.Background(), nil)
	require.NoError(t, err)
	require.Equal(t, pool.CodeOK, a.check(t, vote(t, 2, 1000, nil), abci.CheckTxType_New))
	require.Equal(t, pool.CodeQuota, a.check(t, vote(t, 2, 1001, nil), abci.CheckTxType_New))

	// So does what is dropped.
	a.height.Store(1 + maxTxAge)
	require.Equal(t, pool.CodeUnknown, a.check(t, sent[1], abci.CheckTxType_Recheck))
	require.Equal(t, pool.CodeOK, a.check(t, vote(t, 2, 1001, nil), abci.CheckTxType_New))
}

func TestMempoolHasRoomInBytes(t *testing.T) {
	a := running(t)
	const parts = 8
	for i := range parts - 1 {
		require.Equal(t, pool.CodeOK, a.check(t, vote(t, 2, i, make([]byte, maxWaitingBytes/parts)), abci.CheckTxType_New))
	}
	require.Equal(t, pool.CodeQuota, a.check(t, vote(t, 2, parts, make([]byte, maxWaitingBytes/parts)), abci.CheckTxType_New))
	require.Equal(t, pool.CodeOK, a.check(t, vote(t, 2, parts, nil), abci.CheckTxType_New))
}

func TestMempoolBookKeepsCount(t *testing.T) {
	b := newBook()
	key := func(i byte) [32]byte { return [32]byte{i} }
	payload := func(bytes int64) waiting { return waiting{sender: 1, class: current, bytes: bytes} }
	for i := range byte(maxPayloads) {
		require.True(t, b.add(key(i), payload(10), 1000))
	}
	require.False(t, b.add(key(100), payload(10), 1000))
	require.True(t, b.add(key(0), payload(10), 1000), "known")
	b.remove(key(0))
	b.remove(key(0))
	require.False(t, b.add(key(101), payload(2000), 1000), "more than two of the largest")
	require.True(t, b.add(key(102), payload(1900), 1000))
	require.True(t, b.add(key(103), waiting{sender: 2, class: coming, bytes: 900}, 1000))
	require.False(t, b.add(key(104), waiting{sender: 2, class: coming, bytes: 900}, 1000), "who may be next has room for one of the largest")
	b.move(key(103), current)
	require.True(t, b.add(key(104), waiting{sender: 2, class: coming, bytes: 900}, 1000))
	b.move(key(105), current)
	// What left CometBFT without a word is dropped when something comes in later.
	late := payload(10)
	late.height = 2*maxTxAge + 1
	require.True(t, b.add(key(106), late, 1000))
	require.Len(t, b.txs, 1)
	b.remove(key(106))
	require.Empty(t, b.txs)
	require.Empty(t, b.shares)
}

// Others can send again what a sequencer signed long ago, in its name. That takes no room from what has an effect now.
func TestOldTransactionsTakeNoRoomFromNewOnes(t *testing.T) {
	a := running(t)
	for i := range maxWaiting {
		require.Equal(t, pool.CodeOK, a.check(t, vote(t, 2, i, nil), abci.CheckTxType_New))
	}
	require.Equal(t, pool.CodeQuota, a.check(t, vote(t, 2, 1000, nil), abci.CheckTxType_New))
	announce := func(id uint64, key byte) []byte {
		raw, err := pool.SignTx("test", &pool.TransportKey{Key: [32]byte{key}}, signerOf(t, id))
		require.NoError(t, err)
		return raw
	}
	require.Equal(t, pool.CodeOK, a.check(t, announce(2, 9), abci.CheckTxType_New))
	require.Len(t, a.mempool.txs, maxWaiting+1)

	// What waited until this node had caught up moves to the share of what has an effect.
	s := a.State().Clone()
	s.Head.Number = 1
	ahead, err := pool.SignTx("test", &pool.TransportKey{Key: [32]byte{9}, Head: 1}, signerOf(t, 3))
	require.NoError(t, err)
	require.Equal(t, pool.CodeOK, a.check(t, ahead, abci.CheckTxType_New))
	require.Equal(t, 1, a.mempool.shares[place{3, unknown}].txs)
	a.state.Store(s)
	require.Equal(t, pool.CodeOK, a.check(t, ahead, abci.CheckTxType_Recheck))
	require.Equal(t, 1, a.mempool.shares[place{3, applicable}].txs)
	require.Zero(t, a.mempool.shares[place{3, unknown}])
}

// The application bounds blocks by itself: what does not fit keeps nothing out that comes behind it.
func TestLargeTransactionsKeepNothingOut(t *testing.T) {
	a := running(t)
	limit := a.State().Params.MaxBlockBytes()
	huge := vote(t, 1, 0, make([]byte, limit))
	small, err := pool.SignTx("test", &pool.TransportKey{Key: [32]byte{9}}, signerOf(t, 2))
	require.NoError(t, err)
	a.cfg.L1 = noL1{}
	proposed, err := a.PrepareProposal(t.Context(), &abci.RequestPrepareProposal{Height: 1, MaxTxBytes: 100 << 20, Txs: [][]byte{huge, huge, small}})
	require.NoError(t, err)
	require.Equal(t, [][]byte{small}, proposed.Txs)

	judged, err := a.ProcessProposal(t.Context(), &abci.RequestProcessProposal{Height: 1, Txs: proposed.Txs})
	require.NoError(t, err)
	require.Equal(t, abci.ResponseProcessProposal_ACCEPT, judged.Status)
	judged, err = a.ProcessProposal(t.Context(), &abci.RequestProcessProposal{Height: 1, Txs: [][]byte{small, make([]byte, limit)}})
	require.NoError(t, err)
	require.Equal(t, abci.ResponseProcessProposal_REJECT, judged.Status)
}

// largePayload is one of the next L2 block with some bytes of data that pack well, for an epoch and by a sequencer. Whatever changes the
// block comes after its hash.
func largePayload(t *testing.T, a *App, epoch, by uint64, size int, changes ...func(*payload.ExecutionPayload)) []byte {
	t.Helper()
	s := a.State()
	e := &payload.Envelope{Payload: &payload.ExecutionPayload{
		ParentHash: s.Head.Hash, Number: hexutil.Uint64(s.Head.Number + 1), Timestamp: hexutil.Uint64(s.Head.Timestamp + s.Params.L2BlockTime),
		Transactions: []hexutil.Bytes{payloadtest.Attributes(payload.Origin{}, 0), make([]byte, size)},
		LogsBloom:    make([]byte, 256), BaseFeePerGas: (*hexutil.Big)(big.NewInt(7)), ExtraData: binary.AppendUvarint(nil, rand.Uint64()),
	}}
	e.Payload.BlockHash = e.ComputeHash()
	for _, change := range changes {
		change(e.Payload)
	}
	tx, err := pool.NewPayloadTx(&s.Params, epoch, e, signerOf(t, by))
	require.NoError(t, err)
	raw, err := pool.EncodeTx(tx)
	require.NoError(t, err)
	return raw
}

// Whoever has stake may have a payload for the coming epoch wait, and large ones pack well. They are opened once, and only as many
// wait as one node can open at a time.
func TestComingPayloadsHoldNobodyUp(t *testing.T) {
	a := running(t)
	a.cfg.L1 = noL1{}
	s := a.State()
	next, size := s.Epoch().ID+1, int(s.Params.MaxPayloadBytes)-1<<16
	coming := largePayload(t, a, next, 2, size)
	require.Less(t, len(coming), 1<<20, "it packs well")
	require.Equal(t, pool.CodeOK, a.check(t, coming, abci.CheckTxType_New))
	require.Equal(t, pool.CodeQuota, a.check(t, largePayload(t, a, next, 2, size), abci.CheckTxType_New), "what counts is what it unpacks to")
	require.Equal(t, pool.CodeOK, a.check(t, largePayload(t, a, next, 3, size), abci.CheckTxType_New))

	outline := a.mempool.outline(types.Tx(coming).Key())
	require.NotNil(t, outline)
	require.Empty(t, outline.Envelope.Payload.Transactions)
	require.Equal(t, pool.CodeOK, a.check(t, coming, abci.CheckTxType_Recheck))
	require.Same(t, outline, a.mempool.outline(types.Tx(coming).Key()))
	require.Same(t, outline, a.order([][]byte{coming}, &s.Params)[0].payload, "a proposal is made without opening it")
	proposed, err := a.PrepareProposal(t.Context(), &abci.RequestPrepareProposal{Height: 1, MaxTxBytes: 100 << 20, Txs: [][]byte{coming}})
	require.NoError(t, err)
	require.Empty(t, proposed.Txs)

	falsify := func(p *payload.ExecutionPayload) { p.GasUsed++ }
	require.Equal(t, pool.CodeMalformed, a.check(t, largePayload(t, a, next, 4, 9, falsify), abci.CheckTxType_New), "it has another hash")
	require.Equal(t, pool.CodePayload, a.check(t, largePayload(t, a, next, 9, 9, falsify), abci.CheckTxType_New), "who has no stake makes nobody hash")
}

type noL1 struct{}

func (noL1) Boundaries(pool.Cursor) []pool.Boundary { return nil }

func (noL1) Segment(pool.Cursor, pool.Boundary) (*pool.Segment, bool) { return nil, false }
