package adapter

import (
	"bytes"
	"context"
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// signerFixture is sequencer 1's remote signer behind real JSON-RPC; sequencer 1 produces, and the pool has a batch key.
type signerFixture struct {
	t      *testing.T
	chain  *fakeChain
	signer *Signer
	client *rpc.Client
	l1     *fakeAccount
	key    common.Address
}

// fakeAccount is the key's account on an L1 that a test scripts.
type fakeAccount struct {
	mu    sync.Mutex
	nonce uint64
	mined []common.Hash
	err   error
}

func (a *fakeAccount) NonceAt(context.Context, common.Address) (uint64, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.nonce, a.err
}

func (a *fakeAccount) Mined(_ context.Context, hash common.Hash) (bool, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return slices.Contains(a.mined, hash), a.err
}

func (a *fakeAccount) set(nonce uint64, mined ...common.Hash) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.nonce, a.mined = nonce, mined
}

func newSignerFixture(t *testing.T) *signerFixture {
	t.Helper()
	f := &signerFixture{t: t, chain: newFakeChain(t, testGenesis(t, 3))}
	f.chain.giveTurnTo(1)
	f.key = f.chain.addKey()
	f.l1 = &fakeAccount{}
	f.signer = NewSigner(SignerConfig{Chain: f.chain, Key: newTestKey(t, 1), L1: f.l1, Log: testLog(t)})
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	require.NoError(t, f.signer.Register(server))
	f.client = rpc.DialInProc(server)
	t.Cleanup(f.client.Close)
	return f
}

// batchArgs is what op-batcher sends, with the fields that op-service's client sets.
func (f *signerFixture) batchArgs(nonce uint64) map[string]any {
	return map[string]any{
		"from": f.key, "to": common.Address{0xff}, "gas": hexutil.Uint64(30000), "gasPrice": nil, "maxFeePerGas": "0x77359400",
		"maxPriorityFeePerGas": "0x3b9aca00", "value": "0x0", "nonce": hexutil.Uint64(nonce), "data": nil, "input": "0x0001",
		"accessList": []any{}, "chainId": "0x384",
	}
}

// ask calls eth_signTransaction as op-batcher does.
func (f *signerFixture) ask(args map[string]any) (*types.Transaction, error) {
	var raw hexutil.Bytes
	if err := f.client.CallContext(withinSeconds(f.t, 20), &raw, "eth_signTransaction", args); err != nil {
		return nil, err
	}
	var tx types.Transaction
	require.NoError(f.t, tx.UnmarshalBinary(raw))
	return &tx, nil
}

// askLater starts a call and returns its request, and where the outcome will be.
func (f *signerFixture) askLater(args map[string]any) (pool.SignRequest, chan outcome) {
	before := len(f.chain.State().Requests)
	result := make(chan outcome, 1)
	go func() {
		tx, err := f.ask(args)
		result <- outcome{tx, err}
	}()
	s, err := f.chain.Wait(withinSeconds(f.t, 5), func(s *pool.State) bool { return len(s.Requests) > before })
	require.NoError(f.t, err)
	return s.Requests[before], result
}

type outcome struct {
	tx  *types.Transaction
	err error
}

// vote has a participant vote on a request.
func (f *signerFixture) vote(id uint64, r pool.SignRequest, reason string) {
	raw, err := pool.SignTx(f.chain.State().ChainID, &pool.SignVote{Request: r.ID, Approve: reason == "", Reason: reason}, newTestKey(f.t, id))
	require.NoError(f.t, err)
	for _, result := range f.chain.block(raw) {
		require.Equal(f.t, pool.CodeOK, result.Code, result.Log)
	}
}

// sign has the participants approve a request and sign it.
func (f *signerFixture) sign(r pool.SignRequest) {
	for id := uint64(1); id <= 3; id++ {
		f.vote(id, r, "")
	}
	sig, err := newTestKey(f.t, 99).SignHash(r.Digest)
	require.NoError(f.t, err)
	raw, err := pool.SignTx(f.chain.State().ChainID, &pool.SignResult{Request: r.ID, Sig: sig}, newTestKey(f.t, 2))
	require.NoError(f.t, err)
	for _, result := range f.chain.block(raw) {
		require.Equal(f.t, pool.CodeOK, result.Code, result.Log)
	}
}

func TestSignerAnswersWithTheSignedTransaction(t *testing.T) {
	f := newSignerFixture(t)
	f.l1.set(4)
	request, result := f.askLater(f.batchArgs(4))
	require.Equal(t, uint64(1), request.Requester)
	f.sign(request)
	got := <-result
	require.NoError(t, got.err)

	from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(900)), got.tx)
	require.NoError(t, err)
	require.Equal(t, f.key, from)
	require.Equal(t, uint64(4), got.tx.Nonce())
	require.Equal(t, common.Address{0xff}, *got.tx.To())
	require.Equal(t, []byte{0, 1}, got.tx.Data())
	require.Equal(t, big.NewInt(2_000_000_000), got.tx.GasFeeCap())
	require.Equal(t, big.NewInt(1_000_000_000), got.tx.GasTipCap())
}

func TestSignerAsksOnceForTheSameContent(t *testing.T) {
	f := newSignerFixture(t)
	request, first := f.askLater(f.batchArgs(0))
	second := make(chan outcome, 1)
	go func() {
		tx, err := f.ask(f.batchArgs(0))
		second <- outcome{tx, err}
	}()
	f.sign(request)
	a, b := <-first, <-second
	require.NoError(t, a.err)
	require.NoError(t, b.err)
	require.Equal(t, a.tx.Hash(), b.tx.Hash())

	f.chain.giveTurnTo(2)
	again, err := f.ask(f.batchArgs(0))
	require.NoError(t, err, "what is signed is signed, whoever produces now")
	require.Equal(t, a.tx.Hash(), again.Hash())
	require.Equal(t, 1, f.chain.submissions())
}

func TestAFeeBumpIsAnotherRequest(t *testing.T) {
	f := newSignerFixture(t)
	_, first := f.askLater(f.batchArgs(0))
	bumped := f.batchArgs(0)
	bumped["maxFeePerGas"] = "0xee6b2800"
	request, second := f.askLater(bumped)
	f.sign(request)
	require.NoError(t, (<-second).err)
	f.sign(f.chain.State().Requests[0])
	require.NoError(t, (<-first).err)
}

func TestSignerListsWhoRefusesAndWhy(t *testing.T) {
	f := newSignerFixture(t)
	request, result := f.askLater(f.batchArgs(0))
	f.vote(2, request, "target is not the batch inbox")
	f.vote(1, request, "nonce is too far ahead")
	f.vote(3, request, "value is not zero")
	got := <-result
	require.ErrorContains(t, got.err, "sequencer 2: target is not the batch inbox")
	require.ErrorContains(t, got.err, "sequencer 1: nonce is too far ahead")
	require.ErrorContains(t, got.err, "sequencer 3: value is not zero", "one refusal decides, and the others are waited for")
	requireCode(t, codeUnauthorizedTx, got.err)
}

func TestSignerSaysThatARequestExpired(t *testing.T) {
	f := newSignerFixture(t)
	request, result := f.askLater(f.batchArgs(0))
	f.vote(1, request, "")
	f.chain.change(func(s *pool.State) { s.Requests[0].State = pool.RequestExpired })
	require.ErrorContains(t, (<-result).err, "1 of 3 participants approve, 3 are needed")
}

func TestSignerSignsForTheProducerOnly(t *testing.T) {
	f := newSignerFixture(t)
	f.chain.giveTurnTo(2)
	_, err := f.ask(f.batchArgs(0))
	require.ErrorContains(t, err, "not the producer")
	requireCode(t, codeUnauthorizedTx, err)
	require.Zero(t, f.chain.submissions())
}

func TestSignerRefuses(t *testing.T) {
	f := newSignerFixture(t)
	for name, test := range map[string]struct {
		field string
		value any
		code  int
		want  string
	}{
		"another sender":      {"from", common.Address{1}, codeUnauthorizedTx, "not the pool's key"},
		"a legacy price":      {"gasPrice", "0x1", codeInvalidTx, "gasPrice"},
		"blobs":               {"blobVersionedHashes", []common.Hash{{1}}, codeInvalidTx, "blob"},
		"a blob fee":          {"maxFeePerBlobGas", "0x1", codeInvalidTx, "blob"},
		"set-code":            {"authorizationList", []any{map[string]any{}}, codeInvalidTx, "set-code"},
		"two kinds of data":   {"data", "0x02", codeInvalidTx, "data and input"},
		"no nonce":            {"nonce", nil, codeInvalidTx, "nonce is missing"},
		"no sender":           {"from", nil, codeInvalidTx, "from is missing"},
		"a contract creation": {"to", nil, codeInvalidTx, "to is missing"},
		"no chain":            {"chainId", nil, codeInvalidTx, "chainId is missing"},
		"too much data":       {"input", hexutil.Bytes(bytes.Repeat([]byte{1}, pool.MaxContentBytes)), codeInvalidTx, "at most"},
	} {
		t.Run(name, func(t *testing.T) {
			args := f.batchArgs(0)
			args[test.field] = test.value
			_, err := f.ask(args)
			require.ErrorContains(t, err, test.want)
			requireCode(t, test.code, err)
		})
	}
	require.Zero(t, f.chain.submissions())
}

func TestSignerNeedsAKey(t *testing.T) {
	f := newSignerFixture(t)
	f.chain.change(func(s *pool.State) { s.Keys[0].State = pool.KeyGenerating })
	_, err := f.ask(f.batchArgs(0))
	require.ErrorContains(t, err, "no key")
}

func TestSignerStopsWaitingWithItsCaller(t *testing.T) {
	f := newSignerFixture(t)
	f.chain.held = true
	s := f.chain.State()
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(900), GasFeeCap: new(big.Int), GasTipCap: new(big.Int), Value: new(big.Int), To: &common.Address{},
	})
	_, err := f.signer.sign(withTimeout(t, 50*time.Millisecond), s.Keys[0].Address, tx)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.ErrorContains(t, err, "was not ordered")
}

func TestSignerTellsItsHealthAndThatGossipIsOff(t *testing.T) {
	f := newSignerFixture(t)
	var version string
	require.NoError(t, f.client.Call(&version, "health_status"))
	require.NotEmpty(t, version)
	for _, method := range []string{"opsigner_signBlockPayload", "opsigner_signBlockPayloadV2"} {
		err := f.client.Call(nil, method, map[string]any{"chainId": 901})
		require.ErrorContains(t, err, "gossip is off")
		requireCode(t, codeBlockPayload, err)
	}
}

// TestContentIsWhatTheClientHashes: the digest that the pool signs is the signing hash of the transaction asked for.
func TestContentIsWhatTheClientHashes(t *testing.T) {
	f := newSignerFixture(t)
	f.l1.set(3)
	request, result := f.askLater(f.batchArgs(3))
	tx, err := pool.DecodeUnsignedTx(request.Content)
	require.NoError(t, err)
	require.Equal(t, types.LatestSignerForChainID(big.NewInt(900)).Hash(tx), request.Digest)
	require.Equal(t, crypto.Keccak256Hash(request.Content), request.Digest)
	f.sign(request)
	require.NoError(t, (<-result).err)
}

func requireCode(t *testing.T, code int, err error) {
	t.Helper()
	var coded rpc.Error
	require.ErrorAs(t, err, &coded)
	require.Equal(t, code, coded.ErrorCode())
}

func TestSignerAssignsTheNonceThatL1Expects(t *testing.T) {
	for _, asked := range []uint64{0, 9} { // others have signed since this op-batcher's last turn, or its last transaction was lost
		f := newSignerFixture(t)
		f.l1.set(5)
		request, result := f.askLater(f.batchArgs(asked))
		require.EqualValues(t, 5, request.Nonce)
		f.sign(request)
		got := <-result
		require.NoError(t, got.err)
		require.EqualValues(t, 5, got.tx.Nonce())
		require.Equal(t, []byte{0, 1}, got.tx.Data())
	}
}

func TestSignerDoesNotRepeatWhatL1HasJustTaken(t *testing.T) {
	f := newSignerFixture(t)
	request, result := f.askLater(f.batchArgs(0))
	f.sign(request)
	first := <-result
	require.NoError(t, first.err)
	f.l1.set(1, first.tx.Hash())
	_, err := f.ask(f.batchArgs(0))
	require.ErrorContains(t, err, "on L1 already")

	// The same content whose transaction lost its nonce to another one is signed anew.
	f.l1.set(1)
	request, result = f.askLater(f.batchArgs(0))
	require.EqualValues(t, 1, request.Nonce)
	f.sign(request)
	require.NoError(t, (<-result).err)
}

func TestSignerNeedsL1ToAssignANonce(t *testing.T) {
	f := newSignerFixture(t)
	f.l1.err = errors.New("L1 is down")
	_, err := f.ask(f.batchArgs(0))
	require.ErrorContains(t, err, "L1 is down")
}
