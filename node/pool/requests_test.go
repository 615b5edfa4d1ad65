package pool_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// keyed is a pool that has its key.
func keyed(t testing.TB) *world {
	w := newWorld(t)
	w.withKey()
	return w
}

func (w *world) askFor(by, nonce, salt uint64) []byte {
	return w.sign(&pool.SignAsk{Key: pool.KeyBatch, Kind: pool.KindL1Batch, Content: content(w.t, nonce), Salt: salt}, by)
}

// ask puts a request into the state.
func (w *world) ask(by, nonce, salt uint64) pool.SignRequest {
	w.t.Helper()
	w.must(10, w.askFor(by, nonce, salt))
	return w.state.Requests[len(w.state.Requests)-1]
}

func (w *world) vote(id common.Hash, by, attempt uint64, refusal string) []byte {
	return w.sign(&pool.SignVote{Request: id, Attempt: attempt, Approve: refusal == "", Reason: refusal}, by)
}

func (w *world) request(id common.Hash) pool.SignRequest {
	w.t.Helper()
	r, ok := w.state.Request(id)
	require.True(w.t, ok)
	return r
}

func (w *world) result(id common.Hash, by uint64, key signer) []byte {
	sig, err := key.SignHash(w.request(id).Digest)
	require.NoError(w.t, err)
	return w.sign(&pool.SignResult{Request: id, Sig: sig}, by)
}

func TestRequestIsSigned(t *testing.T) {
	w := keyed(t)
	e := w.state.Epoch()
	req := w.ask(2, 7, 0)
	require.Equal(t, pool.RequestVoting, req.State)
	require.Equal(t, [4]uint64{2, 7, e.ID, e.Producer}, [4]uint64{req.Requester, req.Nonce, req.Epoch, req.Producer})
	require.Equal(t, crypto.Keccak256Hash(content(t, 7)), req.Digest)
	w.must(10, w.vote(req.ID, 1, 0, ""), w.vote(req.ID, 3, 0, ""))
	require.Equal(t, pool.RequestVoting, w.request(req.ID).State)
	w.must(10, w.vote(req.ID, 4, 0, ""))
	r := w.request(req.ID)
	require.Equal(t, pool.RequestSigning, r.State)
	require.Equal(t, []uint64{1, 3, 4}, r.Committee)
	require.NotZero(t, r.Session)
	require.Equal(t, w.block.Millis+10_000, r.Deadline)
	require.Equal(t, pool.CodeStale, w.do(w.vote(req.ID, 2, 0, "")), "enough have approved")

	require.Equal(t, pool.CodeBadSender, w.do(w.result(req.ID, 3, keyOf("not the key"))))
	w.must(10, w.result(req.ID, 3, keyOf("batch")))
	r = w.request(req.ID)
	require.Equal(t, pool.RequestSigned, r.State)
	tx, err := r.SignedTx()
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	require.NoError(t, err)
	require.Equal(t, keyOf("batch").Address(), from)
	require.Equal(t, pool.CodeStale, w.do(w.result(req.ID, 1, keyOf("batch"))), "once")
}

func TestSignatureMustBeCanonical(t *testing.T) {
	w := keyed(t)
	req := w.ask(2, 7, 0)
	sig, err := keyOf("batch").SignHash(req.Digest)
	require.NoError(t, err)
	high := slices.Clone(sig)
	s := new(bigInt).Sub(crypto.S256().Params().N, new(bigInt).SetBytes(sig[32:64]))
	s.FillBytes(high[32:64])
	high[64] ^= 1
	eth := slices.Clone(sig)
	eth[64] += 27
	for name, bad := range map[string][]byte{"high s": high, "v of 27": eth, "short": sig[:64], "empty": nil, "zeros": make([]byte, 65)} {
		require.Equal(t, pool.CodeBadSender, w.do(w.sign(&pool.SignResult{Request: req.ID, Sig: bad}, 1)), name)
	}
}

func TestAsksThatAreTurnedAway(t *testing.T) {
	w := newWorld(t)
	require.Equal(t, pool.CodeUnknown, w.do(w.askFor(2, 0, 0)), "there is no key")
	w.withKey()
	good := pool.SignAsk{Key: pool.KeyBatch, Kind: pool.KindL1Batch, Content: content(t, 0)}
	with := func(change func(*pool.SignAsk)) []byte {
		a := good
		change(&a)
		return w.sign(&a, 2)
	}
	require.Equal(t, pool.CodeUnknown, w.do(with(func(a *pool.SignAsk) { a.Key = "reward" })))
	require.Equal(t, pool.CodeMalformed, w.do(with(func(a *pool.SignAsk) { a.Kind = "Reward" })))
	require.Equal(t, pool.CodeMalformed, w.do(with(func(a *pool.SignAsk) { a.Content = []byte{3, 0xc0} })))
	require.Equal(t, pool.CodeMalformed, w.do(with(func(a *pool.SignAsk) { a.Content = nil })))
	require.Equal(t, pool.CodeMalformed, w.do(with(func(a *pool.SignAsk) { a.Content = make([]byte, pool.MaxContentBytes+1) })))
	require.Equal(t, pool.CodeBadSender, w.do(w.askFor(77, 0, 0)), "a stranger")
	require.Equal(t, pool.CodeOK, w.do(w.sign(&good, 2)))
	require.Equal(t, pool.CodeStale, w.do(w.sign(&good, 2)), "the same again")
	require.Equal(t, pool.CodeOK, w.do(w.askFor(2, 0, 1)), "another salt tells it apart")
	w.l1(exit(3, 2))
	require.Equal(t, pool.CodeBadSender, w.do(w.askFor(3, 0, 0)), "who has left")
}

func TestRefusals(t *testing.T) {
	w := keyed(t)
	w.l1(locked(5, 1))
	req := w.ask(2, 7, 0)
	w.must(10, w.vote(req.ID, 1, 0, "target is not the batch inbox"))
	require.Equal(t, pool.RequestVoting, w.request(req.ID).State, "three can still sign")
	require.Equal(t, pool.CodeStale, w.do(w.vote(req.ID, 1, 0, "")), "a refusal stands")
	require.Equal(t, pool.CodeBadSender, w.do(w.vote(req.ID, 5, 0, "no share")))
	require.Equal(t, pool.CodeUnknown, w.do(w.vote(common.Hash{1}, 2, 0, "no")))
	w.must(10, w.vote(req.ID, 3, 0, strings.Repeat("x", 1000)))
	r := w.request(req.ID)
	require.Equal(t, pool.RequestRefused, r.State)
	w.must(10, w.vote(req.ID, 4, 0, "each reason is recorded"))
	r = w.request(req.ID)
	require.Equal(t, []pool.Refusal{
		{Sequencer: 1, Reason: "target is not the batch inbox"},
		{Sequencer: 3, Reason: strings.Repeat("x", 256)},
		{Sequencer: 4, Reason: "each reason is recorded"},
	}, r.Refusals)
	require.Equal(t, pool.CodeStale, w.do(w.vote(req.ID, 2, 0, "")))
	require.Equal(t, pool.CodeStale, w.do(w.result(req.ID, 2, keyOf("batch"))))
}

func TestAttemptsRepeatUntilTheRequestExpires(t *testing.T) {
	w := keyed(t)
	req := w.ask(2, 7, 0)
	for _, id := range []uint64{1, 2, 3} {
		w.must(0, w.vote(req.ID, id, 0, ""))
	}
	first := w.request(req.ID)
	require.Equal(t, pool.CodeUnknown, w.do(w.vote(req.ID, 4, 1, "")), "an attempt that this state does not know yet")
	w.pass(10_000)
	second := w.request(req.ID)
	require.Equal(t, pool.RequestVoting, second.State)
	require.Equal(t, uint64(1), second.Attempt)
	require.Empty(t, second.Approvals)
	require.Empty(t, second.Committee)
	require.Equal(t, pool.CodeStale, w.do(w.vote(req.ID, 4, 0, "")), "an approval counts in its attempt only")
	for _, id := range []uint64{2, 3, 4} {
		w.must(0, w.vote(req.ID, id, 1, ""))
	}
	w.pass(500) // two of them did not sign before, but nobody better comes
	again := w.request(req.ID)
	require.Equal(t, []uint64{2, 3, 4}, again.Committee)
	require.NotEqual(t, first.Session, again.Session)
	w.pass(10_000)
	w.pass(10_000)
	require.Equal(t, pool.RequestExpired, w.request(req.ID).State)
	require.Equal(t, pool.CodeStale, w.do(w.vote(req.ID, 1, 2, "too late")))
	require.Equal(t, pool.CodeStale, w.do(w.result(req.ID, 1, keyOf("batch"))))
}

func TestLateSignatureOfAnEarlierAttemptCounts(t *testing.T) {
	w := keyed(t)
	req := w.ask(2, 7, 0)
	w.pass(10_000)
	w.must(10, w.result(req.ID, 1, keyOf("batch")))
	require.Equal(t, pool.RequestSigned, w.request(req.ID).State)
}

func TestQuotas(t *testing.T) {
	w := keyed(t)
	for nonce := range uint64(8) {
		w.ask(2, nonce, 0)
	}
	require.Equal(t, pool.CodeQuota, w.do(w.askFor(2, 9, 0)), "one sequencer has eight waiting at most")
	require.Equal(t, pool.CodeOK, w.do(w.askFor(3, 9, 0)), "others are not held up")
}

func TestOneNonceIsSignedForSixteenTimesInATurnAtMost(t *testing.T) {
	w := keyed(t)
	for salt := range uint64(16) {
		req := w.ask(2, 7, salt)
		w.must(10, w.result(req.ID, 1, keyOf("batch")))
	}
	require.Equal(t, pool.CodeQuota, w.do(w.askFor(2, 7, 99)))
	require.Equal(t, pool.CodeOK, w.do(w.askFor(2, 8, 99)))
	require.Equal(t, pool.CodeOK, w.do(w.askFor(3, 7, 99)), "nobody uses a nonce up for others")
}

func TestOldRequestsAreForgottenButNotOpenOnes(t *testing.T) {
	w := keyed(t)
	open := w.ask(4, 1000, 0)
	for nonce := range uint64(100) {
		req := w.ask(1+nonce%3, nonce, 0)
		w.must(10, w.result(req.ID, 1, keyOf("batch")))
	}
	require.Len(t, w.state.Requests, 64)
	require.Equal(t, open.ID, w.state.Requests[0].ID)
	require.Equal(t, uint64(99), w.state.Requests[63].Nonce)
}

func TestUnsignedTxRoundTrip(t *testing.T) {
	raw := content(t, 5)
	tx, err := pool.DecodeUnsignedTx(raw)
	require.NoError(t, err)
	again, err := pool.EncodeUnsignedTx(tx)
	require.NoError(t, err)
	require.Equal(t, raw, again)
	require.Equal(t, types.LatestSignerForChainID(tx.ChainId()).Hash(tx), crypto.Keccak256Hash(raw))
	_, err = pool.EncodeUnsignedTx(types.NewTx(&types.LegacyTx{}))
	require.Error(t, err)
}

func FuzzDecodeUnsignedTx(f *testing.F) {
	f.Add(content(f, 1))
	f.Fuzz(func(t *testing.T, raw []byte) {
		tx, err := pool.DecodeUnsignedTx(raw)
		if err != nil {
			return
		}
		again, err := pool.EncodeUnsignedTx(tx)
		require.NoError(t, err)
		require.Equal(t, raw, again, "what is decoded is what is signed")
	})
}
