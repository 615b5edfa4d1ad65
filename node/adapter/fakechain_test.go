package adapter

import (
	"context"
	"crypto/ecdsa"
	"log/slog"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// testKey is the signer key of a sequencer, made from its id.
type testKey struct{ key *ecdsa.PrivateKey }

func newTestKey(t *testing.T, id uint64) testKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(id)}))
	require.NoError(t, err)
	return testKey{key: key}
}

func (k testKey) Address() common.Address                   { return crypto.PubkeyToAddress(k.key.PublicKey) }
func (k testKey) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], k.key) }
func (k testKey) publicKey() []byte                         { return crypto.FromECDSAPub(&k.key.PublicKey)[1:] }

func testLog(t *testing.T) *slog.Logger { return slog.New(slog.NewTextHandler(t.Output(), nil)) }

func withinSeconds(t *testing.T, n int) context.Context {
	return withTimeout(t, time.Duration(n)*time.Second)
}

func withTimeout(t *testing.T, d time.Duration) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	t.Cleanup(cancel)
	return ctx
}

// fakeChain is consensus with one node: every transaction is a block of its own, applied by the real state machine.
type fakeChain struct {
	t     *testing.T
	store *payload.Store

	mu         sync.Mutex
	state      *pool.State
	changed    chan struct{}
	height     uint64
	catchingUp bool
	held       bool  // transactions are taken and lie in the mempool
	refusal    error // of every transaction
	submitted  [][]byte
}

const genesisSeconds = 1_700_000_000

func testGenesis(t *testing.T, sequencers uint64) *pool.Genesis {
	t.Helper()
	p := pool.DefaultParams()
	p.L1ChainID, p.L2ChainID, p.LockingPool = 900, 901, common.Address{0x10}
	p.Batch.Inbox = common.Address{0xff}
	p.L2BlockTime, p.L2GenesisSec, p.EpochLength = 1, genesisSeconds, 5
	g := &pool.Genesis{ChainID: "rondo-test", Params: p, L1Block: 1, L1Randao: common.Hash{7}, L2Hash: common.Hash{0xee}}
	for id := uint64(1); id <= sequencers; id++ {
		k := newTestKey(t, id)
		g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{ID: id, Signer: k.Address(), PubKey: k.publicKey(), Power: 100})
	}
	return g
}

func newFakeChain(t *testing.T, g *pool.Genesis) *fakeChain {
	t.Helper()
	s, err := g.NewState()
	require.NoError(t, err)
	store, err := payload.OpenStore(filepath.Join(t.TempDir(), "payloads"))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	return &fakeChain{t: t, store: store, state: s, changed: make(chan struct{}), height: 10}
}

func (c *fakeChain) State() *pool.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state
}

func (c *fakeChain) CatchingUp() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.catchingUp
}

func (c *fakeChain) Wait(ctx context.Context, ok func(*pool.State) bool) (*pool.State, error) {
	for {
		c.mu.Lock()
		s, changed := c.state, c.changed
		c.mu.Unlock()
		if ok(s) {
			return s, nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

func (c *fakeChain) Submit(_ context.Context, tx []byte) error {
	c.mu.Lock()
	c.submitted = append(c.submitted, tx)
	held, refusal := c.held, c.refusal
	c.mu.Unlock()
	if refusal != nil || held {
		return refusal
	}
	c.block(tx)
	return nil
}

// block applies a block with the given transactions.
func (c *fakeChain) block(txs ...[]byte) []pool.Result {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.height++
	out := c.state.Apply(pool.Block{Height: c.height, Millis: uint64(time.Now().UnixMilli())}, txs)
	for _, p := range out.Committed {
		c.keep(p)
	}
	c.install(out.Next)
	return out.Results
}

func (c *fakeChain) keep(p *pool.Proposal) {
	body, err := p.Envelope.Encode()
	require.NoError(c.t, err)
	require.NoError(c.t, c.store.Put(payload.Record{
		Number: p.Envelope.Number(), Hash: p.Envelope.Hash(), Epoch: p.Epoch, Signature: p.Signature, Signer: p.Signer,
		Envelope: body, Height: c.height,
	}))
}

// change edits a copy of the state and makes it the newest.
func (c *fakeChain) change(edit func(*pool.State)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := c.state.Clone()
	edit(next)
	c.install(next)
}

func (c *fakeChain) install(s *pool.State) {
	c.state = s
	close(c.changed)
	c.changed = make(chan struct{})
}

func (c *fakeChain) submissions() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.submitted)
}

// giveTurnTo starts a new epoch of the given producer from the block after the head.
func (c *fakeChain) giveTurnTo(id uint64) {
	c.change(func(s *pool.State) {
		e := s.Epoch()
		e.ID++
		e.First, e.Last, e.Producer = s.Head.Number+1, s.Head.Number+s.Params.EpochLength, id
		s.Epochs = append(s.Epochs, e)
		s.Progress = pool.Progress{Millis: uint64(time.Now().UnixMilli()), Height: c.height}
	})
}
