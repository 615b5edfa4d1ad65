package ceremony_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/ceremony"
	"github.com/rondoseq/rondo/node/pool"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// The logger of the threshold library starts a goroutine when it is linked in.
		goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"),
		// A database that was closed drains its buffers for some seconds more.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

// signer is a sequencer's signer key.
type signer struct{ *ecdsa.PrivateKey }

func (s signer) Address() common.Address { return crypto.PubkeyToAddress(s.PublicKey) }

func (s signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.PrivateKey) }

func keyOf(name string) signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	if err != nil {
		panic(err)
	}
	return signer{key}
}

func sequencerKey(id uint64) signer { return keyOf(fmt.Sprint("sequencer ", id)) }

// chain is a consensus of one: the real state machine, a block for every transaction.
type chain struct {
	mu         sync.Mutex
	state      *pool.State
	moved      chan struct{}
	block      pool.Block
	catchingUp bool
	lose       int // so many transactions are accepted and lost
	refuse     int // so many are refused
	codes      []pool.Code
}

const start = 1_000_000

// newChain has four sequencers, and is at the L2 block from which on keys are made.
func newChain(t *testing.T) *chain {
	g := pool.Genesis{ChainID: "test", Params: pool.DefaultParams(), L1Block: 1}
	g.Params.L1ChainID, g.Params.L2ChainID, g.Params.LockingPool = 900, 901, common.Address{1}
	g.Params.Batch.Inbox = common.Address{0xff}
	g.Params.MPC.Keys = []string{pool.KeyBatch}
	g.Params.MPC.KeygenMillis, g.Params.MPC.SignMillis, g.Params.MPC.RequestMillis = 60_000, 10_000, 60_000
	g.Params.MPC.ReadyMillis = 10_000
	g.Params.StallMillis = 1 << 40
	for id := uint64(1); id <= 4; id++ {
		key := sequencerKey(id)
		g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{
			ID: id, Signer: key.Address(), PubKey: crypto.FromECDSAPub(&key.PublicKey)[1:], Power: 10,
		})
	}
	s, err := g.NewState()
	require.NoError(t, err)
	s.Head.Number = 3
	c := &chain{state: s, moved: make(chan struct{}), block: pool.Block{Height: 10, Millis: start}}
	return c
}

func (c *chain) State() *pool.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state
}

func (c *chain) Wait(ctx context.Context, ok func(*pool.State) bool) (*pool.State, error) {
	for {
		c.mu.Lock()
		s, moved := c.state, c.moved
		c.mu.Unlock()
		if ok(s) {
			return s, nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-moved:
		}
	}
}

func (c *chain) CatchingUp() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.catchingUp
}

func (c *chain) Submit(ctx context.Context, tx []byte) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case c.refuse > 0:
		c.refuse--
		return errors.New("mempool is full")
	case c.lose > 0:
		c.lose--
		return nil
	}
	c.commit(tx)
	return nil
}

// commit makes a block. The caller holds the lock.
func (c *chain) commit(txs ...[]byte) {
	c.block.Height++
	c.block.Millis++
	out := c.state.Apply(c.block, txs)
	for _, r := range out.Results {
		c.codes = append(c.codes, r.Code)
	}
	c.state = out.Next
	close(c.moved)
	c.moved = make(chan struct{})
}

// pass makes an empty block after some time.
func (c *chain) pass(millis uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.block.Millis += millis
	c.commit()
}

// edit changes the state behind the pool's back.
func (c *chain) edit(change func(*pool.State)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.state = c.state.Clone()
	change(c.state)
	c.commit()
}

// ask puts a sign request into the state, as the sequencer's op-batcher would.
func (c *chain) ask(t *testing.T, requester, nonce uint64) pool.SignRequest {
	to := common.Address{0xff}
	content, err := pool.EncodeUnsignedTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(900), Nonce: nonce, GasTipCap: new(big.Int), GasFeeCap: new(big.Int), To: &to, Value: new(big.Int),
	}))
	require.NoError(t, err)
	raw, err := pool.SignTx("test", &pool.SignAsk{Key: pool.KeyBatch, Kind: pool.KindL1Batch, Content: content}, sequencerKey(requester))
	require.NoError(t, err)
	require.NoError(t, c.Submit(t.Context(), raw))
	requests := c.State().Requests
	require.NotEmpty(t, requests)
	return requests[len(requests)-1]
}

// until waits for the state to show something.
func (c *chain) until(t *testing.T, what string, ok func(*pool.State) bool) *pool.State {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	s, err := c.Wait(ctx, ok)
	require.NoError(t, err, what)
	return s
}

// verdicts is a policy of the test's choice.
type verdicts func(req pool.SignRequest, st *pool.State) error

func (v verdicts) Check(_ context.Context, req pool.SignRequest, st *pool.State) error {
	return v(req, st)
}

func approve(pool.SignRequest, *pool.State) error { return nil }

// run starts the runner of a sequencer and returns how to stop it.
func run(t *testing.T, c ceremony.Chain, n *threshold, self uint64, policy ceremony.Policy) (stop func()) {
	t.Helper()
	r, err := ceremony.New(ceremony.Config{
		Chain: c, Key: sequencerKey(self), MPC: member{n, self}, Policy: policy, Retry: 5 * time.Millisecond,
	})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- r.Run(ctx) }()
	stop = sync.OnceFunc(func() {
		cancel()
		require.NoError(t, <-ended)
	})
	t.Cleanup(stop)
	return stop
}

// runAll starts the runners of all four.
func runAll(t *testing.T, c ceremony.Chain, n *threshold, policy ceremony.Policy) {
	for id := uint64(1); id <= 4; id++ {
		run(t, c, n, id, policy)
	}
}

// withKey puts a finished key into the state and its shares into the stores.
func withKey(t *testing.T, c *chain, n *threshold) pool.Key {
	key := groupKey(pool.KeyBatch)
	c.edit(func(s *pool.State) {
		s.Keys = []pool.Key{{
			Name: pool.KeyBatch, Generation: 1, Newest: 1, Born: 1, Plan: 1, State: pool.KeyActive, Participants: []uint64{1, 2, 3, 4}, Threshold: 3,
			PubKey: crypto.CompressPubkey(&key.PublicKey), Address: key.Address(),
		}}
	})
	for id := uint64(1); id <= 4; id++ {
		n.shares[shareName(id, pool.KeyBatch, 1, mpc.Address(key.Address()))] = mpc.ShareActive
	}
	k, ok := c.State().Key(pool.KeyBatch)
	require.True(t, ok)
	return k
}
