package adapter

import (
	"errors"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/pool"
)

// fakeL1 keeps what it is sent, and answers with an error if it is told to.
type fakeL1 struct {
	mu     sync.Mutex
	server *httptest.Server
	nonce  uint64
	sent   []*types.Transaction
	answer error
	asked  int
}

func (f *fakeL1) GetTransactionCount(common.Address, string) hexutil.Uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.asked++
	return hexutil.Uint64(f.nonce)
}

func (f *fakeL1) SendRawTransaction(raw hexutil.Bytes) (common.Hash, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	var tx types.Transaction
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	f.sent = append(f.sent, &tx)
	return tx.Hash(), f.answer
}

// publisherFixture is sequencer 2's publisher. Sequencer 1 has asked for a transaction with nonce 4, got it signed, and is gone:
// sequencer 2 produces.
type publisherFixture struct {
	*signerFixture
	l1        *fakeL1
	publisher *Publisher
	clock     time.Time
	left      pool.SignRequest
}

func newPublisherFixture(t *testing.T) *publisherFixture {
	t.Helper()
	f := &publisherFixture{signerFixture: newSignerFixture(t), l1: &fakeL1{nonce: 4}, clock: time.Unix(genesisSeconds, 0)}
	f.l1.server = serveAPIs(t, map[string]any{"eth": f.l1})
	client, err := opstack.DialL1(f.l1.server.URL)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	f.publisher = NewPublisher(PublisherConfig{Chain: f.chain, Self: newTestKey(t, 2).Address(), L1: client, Log: testLog(t)})
	f.publisher.now = func() time.Time { return f.clock }
	f.left = f.signed(f.batchArgs(4))
	f.chain.giveTurnTo(2)
	return f
}

func (f *publisherFixture) signed(args map[string]any) pool.SignRequest {
	f.signerFixture.l1.set(uint64(args["nonce"].(hexutil.Uint64)))
	request, result := f.askLater(args)
	f.sign(request)
	require.NoError(f.t, (<-result).err)
	return request
}

// stepAfter looks once, and again when the time for others is up.
func (f *publisherFixture) stepAfter() {
	f.publisher.step(f.t.Context())
	f.clock = f.clock.Add(PublishAfter)
	f.publisher.step(f.t.Context())
}

func TestPublisherBroadcastsWhatAFormerProducerLeftBehind(t *testing.T) {
	f := newPublisherFixture(t)
	f.publisher.step(t.Context())
	require.Empty(t, f.l1.sent, "its requester may still do it")
	require.Zero(t, f.l1.asked)

	f.clock = f.clock.Add(PublishAfter)
	f.publisher.step(t.Context())
	require.Len(t, f.l1.sent, 1)
	want, err := f.chain.State().Requests[0].SignedTx()
	require.NoError(t, err)
	require.Equal(t, want.Hash(), f.l1.sent[0].Hash())

	f.publisher.step(t.Context())
	require.Len(t, f.l1.sent, 1, "not again at once")
	f.l1.nonce = 5
	f.stepAfter()
	f.stepAfter()
	require.Len(t, f.l1.sent, 1, "L1 has it")
	require.Equal(t, 2, f.l1.asked, "and is not asked about it any more")
}

func TestPublisherIsTheProducerOfTheMoment(t *testing.T) {
	f := newPublisherFixture(t)
	f.chain.giveTurnTo(3)
	f.stepAfter()
	require.Empty(t, f.l1.sent)
}

func TestPublisherLeavesTheProducersOwnRequestsToItsBatcher(t *testing.T) {
	f := newPublisherFixture(t)
	f.chain.giveTurnTo(1)
	f.publisher.self = newTestKey(t, 1).Address()
	f.stepAfter()
	require.Empty(t, f.l1.sent, "it is alive and produces")

	f.chain.giveTurnTo(2)
	f.publisher.self = newTestKey(t, 2).Address()
	f.chain.change(func(s *pool.State) { // sequencer 2 is at work on the same nonce
		r := s.Requests[0]
		r.ID, r.Requester, r.State = common.Hash{9}, 2, pool.RequestVoting
		s.Requests = append(s.Requests, r)
	})
	f.stepAfter()
	require.Empty(t, f.l1.sent)
}

func TestPublisherTakesTheNewestOfANonceAndAllNonces(t *testing.T) {
	f := newPublisherFixture(t)
	f.chain.giveTurnTo(1)
	bumped := f.batchArgs(4)
	bumped["maxFeePerGas"] = "0xee6b2800"
	f.signed(bumped)
	f.signed(f.batchArgs(5))
	f.chain.giveTurnTo(2)
	f.stepAfter()
	require.Len(t, f.l1.sent, 2)
	require.Equal(t, uint64(0xee6b2800), f.l1.sent[0].GasFeeCap().Uint64())
	require.Equal(t, uint64(5), f.l1.sent[1].Nonce())
}

func TestPublisherTakesRepetitionAsSuccess(t *testing.T) {
	for _, text := range []string{"already known", "nonce too low", "replacement transaction underpriced"} {
		f := newPublisherFixture(t)
		f.l1.answer = errors.New(text)
		f.stepAfter()
		require.Len(t, f.l1.sent, 1)
		require.Equal(t, "ok", f.publisher.l1State.last, text)
	}
	f := newPublisherFixture(t)
	f.l1.answer = errors.New("insufficient funds")
	f.stepAfter()
	require.Equal(t, "refuses", f.publisher.l1State.last)
}

func TestPublisherToleratesAnL1ThatIsDown(t *testing.T) {
	f := newPublisherFixture(t)
	f.l1.server.Close()
	f.stepAfter()
	require.Equal(t, "down", f.publisher.l1State.last)
}

func TestPublisherForgetsWhatTheStateForgot(t *testing.T) {
	f := newPublisherFixture(t)
	f.publisher.step(t.Context())
	require.Len(t, f.publisher.jobs, 1)
	f.chain.change(func(s *pool.State) { s.Requests = nil })
	f.publisher.step(t.Context())
	require.Empty(t, f.publisher.jobs)
}
