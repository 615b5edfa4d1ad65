package usertx_test

import (
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"net/http/httptest"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb"

	"github.com/rondoseq/rondo/node/engine/enginetest"
	"github.com/rondoseq/rondo/node/usertx"
)

// fakeGeth answers like an op-geth whose pool takes everything, or nothing when deaf (as without admission to its
// pool). It forwards nothing.
type fakeGeth struct {
	mu     sync.Mutex
	deaf   bool
	fee    int64 // what the chain's oracle asks for data on L1, in wei
	offers int
	pool   map[uint64]common.Hash // by nonce; there is one sender
}

type fakeEth struct{ g *fakeGeth }

func (f fakeEth) ChainId() hexutil.Uint64 { return enginetest.ChainID } // eth_chainId

func (f fakeEth) SendRawTransaction(raw hexutil.Bytes) (common.Hash, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return common.Hash{}, err
	}
	f.g.mu.Lock()
	defer f.g.mu.Unlock()
	f.g.offers++
	if !f.g.deaf {
		f.g.pool[tx.Nonce()] = tx.Hash()
	}
	return tx.Hash(), nil
}

func (f fakeEth) GetTransactionCount(common.Address, string) hexutil.Uint64 { return 0 }

func (f fakeEth) GetBalance(common.Address, string) *hexutil.Big {
	return (*hexutil.Big)(big.NewInt(1e18))
}

func (f fakeEth) Call(map[string]any, string) hexutil.Bytes {
	return common.BigToHash(big.NewInt(f.g.fee)).Bytes()
}

func (f fakeEth) GetBlockByNumber(string, bool) map[string]any {
	return map[string]any{"gasLimit": hexutil.Uint64(30_000_000)}
}

type fakeTxpool struct{ g *fakeGeth }

func (f fakeTxpool) ContentFrom(common.Address) map[string]any {
	f.g.mu.Lock()
	defer f.g.mu.Unlock()
	pending := map[string]any{}
	if !f.g.deaf {
		for nonce, hash := range f.g.pool {
			pending[strconv.FormatUint(nonce, 10)] = map[string]any{"hash": hash}
		}
	}
	return map[string]any{"pending": pending, "queued": map[string]any{}}
}

func (g *fakeGeth) count() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.offers
}

func startFakeGeth(t *testing.T) (*fakeGeth, string) {
	t.Helper()
	g := &fakeGeth{pool: map[uint64]common.Hash{}}
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("eth", fakeEth{g}))
	require.NoError(t, server.RegisterName("txpool", fakeTxpool{g}))
	web := httptest.NewServer(server)
	t.Cleanup(web.Close)
	return g, web.URL
}

// outbox is gossip that remembers frames, and takes none while it is full.
type outbox struct {
	mu     sync.Mutex
	full   bool
	frames map[string][][]byte
}

func (o *outbox) Send(peer string, frame []byte) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.full {
		return errors.New("full")
	}
	o.frames[peer] = append(o.frames[peer], slices.Clone(frame))
	return nil
}

func (o *outbox) to(peer string) [][]byte {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.Clone(o.frames[peer])
}

func (o *outbox) setFull(full bool) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.full = full
}

// startService runs a service on fakes.
func startService(t *testing.T, change func(cfg *usertx.Config)) (*usertx.Service, *fakeGeth, *outbox) {
	t.Helper()
	g, url := startFakeGeth(t)
	out, c := &outbox{frames: map[string][][]byte{}}, newChain(key(1))
	cfg := usertx.Config{
		Dir: t.TempDir(), L2ChainID: enginetest.ChainID, OpGeth: url, Self: key(1), Chain: c, Blocks: c, Gossip: out,
	}
	change(&cfg)
	s, err := usertx.New(cfg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() {
		if err := s.Run(ctx); err != nil {
			t.Errorf("run: %v", err)
		}
	})
	t.Cleanup(func() {
		cancel()
		running.Wait()
		require.NoError(t, s.Close())
	})
	return s, g, out
}

func txFrame(t *testing.T, tx *types.Transaction) []byte {
	t.Helper()
	return append([]byte{1}, mustMarshal(t, tx)...)
}

func submit(t *testing.T, s *usertx.Service, tx *types.Transaction) error {
	t.Helper()
	_, err := s.API().SendRawTransaction(t.Context(), mustMarshal(t, tx))
	return err
}

func TestBounds(t *testing.T) {
	s, _, out := startService(t, func(cfg *usertx.Config) { cfg.MaxCount = 2 })
	require.NoError(t, submit(t, s, transfer(0, 1)))
	s.Receive("peer", txFrame(t, transfer(1, 1)))
	require.ErrorContains(t, submit(t, s, transfer(2, 1)), "too many pending")
	s.Receive("peer", txFrame(t, transfer(3, 1)))
	count, _ := s.Pending()
	require.Equal(t, 2, count)
	require.Len(t, out.to("peer"), 1, "what is not kept is not acknowledged")
	hash := transfer(1, 1).Hash()
	require.Equal(t, append([]byte{2}, hash[:]...), out.to("peer")[0])
}

func TestBytesBound(t *testing.T) {
	s, _, _ := startService(t, func(cfg *usertx.Config) { cfg.MaxBytes = 150 })
	require.NoError(t, submit(t, s, transfer(0, 1)))
	require.ErrorContains(t, submit(t, s, transfer(1, 1)), "too many pending")
}

// What can never be mined is dropped before op-geth or the disk see it.
func TestJunkFromPeers(t *testing.T) {
	s, g, out := startService(t, func(*usertx.Config) {})
	unpaid := dynamic(func(tx *types.DynamicFeeTx) { tx.GasTipCap = new(big.Int) })
	for _, frame := range [][]byte{nil, {}, {1}, {2}, {9, 9}, {1, 0x7e, 0xc0}, {1, 0xff}, make([]byte, 500), txFrame(t, unpaid)} {
		s.Receive("peer", frame)
	}
	count, _ := s.Pending()
	require.Zero(t, count)
	require.Zero(t, g.count())
	require.Empty(t, out.to("peer"))
}

// A peer that takes nothing for a while gets everything later, in order, and again until it acknowledges; a peer
// that connects gets what is pending; what a peer sent is not passed on to others who are connected.
func TestSpreading(t *testing.T) {
	s, _, out := startService(t, func(*usertx.Config) {})
	s.PeerUp("slow")
	out.setFull(true)
	first, second, gossiped := transfer(0, 1), transfer(1, 1), transfer(2, 1)
	require.NoError(t, submit(t, s, first))
	require.NoError(t, submit(t, s, second))
	s.Receive("other", txFrame(t, gossiped))
	out.setFull(false)
	require.Eventually(t, func() bool { return len(out.to("slow")) > 2 }, patience, often)
	for _, tx := range []*types.Transaction{first, second} {
		hash := tx.Hash()
		s.Receive("slow", append([]byte{2}, hash[:]...))
	}
	require.Equal(t, [][]byte{txFrame(t, first), txFrame(t, second)}, distinct(out.to("slow")))

	s.PeerUp("late")
	require.Eventually(t, func() bool { return len(distinct(out.to("late"))) == 3 }, patience, often)
	s.PeerDown("late")
	before := len(out.to("late"))
	s.PeerUp("late")
	require.Eventually(t, func() bool { return len(out.to("late")) >= before+3 }, patience, often)
	require.NotContains(t, out.to("slow"), txFrame(t, gossiped))
}

// distinct keeps the first of equal frames.
func distinct(frames [][]byte) [][]byte {
	var list [][]byte
	for _, f := range frames {
		if !slices.ContainsFunc(list, func(g []byte) bool { return string(g) == string(f) }) {
			list = append(list, f)
		}
	}
	return list
}

// Without admission to its pool op-geth says yes and holds nothing. The transaction is kept and tried again.
func TestDeafOpGeth(t *testing.T) {
	s, g, _ := startService(t, func(*usertx.Config) {})
	g.mu.Lock()
	g.deaf = true
	g.mu.Unlock()
	require.NoError(t, submit(t, s, transfer(0, 1)))
	count, _ := s.Pending()
	require.Equal(t, 1, count)
	require.Eventually(t, func() bool { return g.count() >= 3 }, patience, often)
}

// On a chain with an L1 data fee, the fee is part of the cost.
func TestRollupFeeIsPartOfTheCost(t *testing.T) {
	s, g, _ := startService(t, func(*usertx.Config) {})
	g.mu.Lock()
	g.deaf, g.fee = true, 1000
	g.mu.Unlock()
	const balance, gas = 1e18, 21_000 * 2e9
	require.EqualError(t, submit(t, s, transfer(0, balance-gas-999)),
		"insufficient funds for gas * price + value: balance 1000000000000000000, tx cost 1000000000000000001, overshot 1")
	require.NoError(t, submit(t, s, transfer(0, balance-gas-1000)))
}

func TestNoOpGeth(t *testing.T) {
	s, _, _ := startService(t, func(cfg *usertx.Config) { cfg.OpGeth = "http://127.0.0.1:1" })
	require.ErrorContains(t, submit(t, s, transfer(0, 1)), "hand transaction to op-geth")
	count, _ := s.Pending()
	require.Zero(t, count)
}

func TestConfig(t *testing.T) {
	_, err := usertx.New(usertx.Config{})
	require.ErrorContains(t, err, "needed")
}

func TestDamagedStore(t *testing.T) {
	dir := t.TempDir()
	db, err := leveldb.OpenFile(dir, nil)
	require.NoError(t, err)
	require.NoError(t, db.Put([]byte("hash"), binary.BigEndian.AppendUint64(nil, 1), nil))
	require.NoError(t, db.Close())
	c := newChain()
	_, err = usertx.New(usertx.Config{
		Dir: dir, L2ChainID: 1, OpGeth: "http://127.0.0.1:1", Chain: c, Blocks: c, Gossip: &outbox{},
	})
	require.ErrorContains(t, err, "record of 8 bytes")
}

func FuzzReceive(f *testing.F) {
	raw, err := transfer(0, 1).MarshalBinary()
	require.NoError(f, err)
	f.Add(append([]byte{1}, raw...))
	f.Add([]byte{2})
	c := newChain(key(1))
	s, err := usertx.New(usertx.Config{
		Dir: f.TempDir(), L2ChainID: enginetest.ChainID, OpGeth: "http://127.0.0.1:1", Chain: c, Blocks: c,
		Gossip: &outbox{frames: map[string][][]byte{}},
	})
	require.NoError(f, err)
	f.Cleanup(func() { require.NoError(f, s.Close()) })
	f.Fuzz(func(_ *testing.T, frame []byte) { s.Receive("peer", frame) })
}
