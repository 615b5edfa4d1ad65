package usertx_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/engine/enginetest"
	"github.com/rondoseq/rondo/node/pool"
)

// dynamic is a transfer at 2 gwei with changes.
func dynamic(change func(tx *types.DynamicFeeTx)) *types.Transaction {
	tx := &types.DynamicFeeTx{
		ChainID: big.NewInt(enginetest.ChainID), To: &common.Address{0xaa}, Value: big.NewInt(1), Gas: 21_000,
		GasFeeCap: big.NewInt(2e9), GasTipCap: big.NewInt(1e6),
	}
	change(tx)
	return enginetest.Sign(enginetest.Richest, tx)
}

// A user of an op-geth that forwards to the pool reads what a user of a plain op-geth reads.
func TestUsersSeeTheErrorsOfOpGeth(t *testing.T) {
	c := newChain(key(1))
	node := startPosNode(t, newWire(), c, "a", key(1))
	plain := enginetest.Start(t)
	reference, err := ethclient.Dial(plain.HTTP)
	require.NoError(t, err)
	defer reference.Close()

	// Both chains hold one block with a transfer (nonce 0) and a pool with nonce 1 pending and nonce 5 queued.
	both := func(tx *types.Transaction) {
		require.NoError(t, node.eth.SendTransaction(t.Context(), tx))
		require.NoError(t, reference.SendTransaction(t.Context(), tx))
	}
	both(transfer(0, 1))
	for _, g := range []*enginetest.Geth{node.geth, plain} {
		g.Mine(t, 1)
	}
	both(transfer(1, 1))
	both(transfer(5, 1))

	ether := func(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }
	wrongChain, err := types.SignNewTx(enginetest.Richest, types.LatestSignerForChainID(big.NewInt(1)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1), To: &common.Address{1}, Gas: 21_000, GasFeeCap: big.NewInt(2e9), GasTipCap: big.NewInt(1e6),
	})
	require.NoError(t, err)
	for name, tx := range map[string]*types.Transaction{
		"nonce too low":                  transfer(0, 2),
		"mined before":                   transfer(0, 1),
		"already known":                  transfer(1, 1),
		"insufficient funds, no account": poor,
		"insufficient funds":             dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.Value = 2, ether(2_000_000) }),
		"funds for this one, not for both": dynamic(func(tx *types.DynamicFeeTx) {
			tx.Nonce, tx.Value = 2, new(big.Int).Sub(ether(1_000_000), big.NewInt(1))
		}),
		"replacement underpriced":     transfer(1, 2),
		"replacement of a queued one": transfer(5, 2),
		"tip alone raised":            dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.GasTipCap = 1, big.NewInt(1e8) }),
		"intrinsic gas":               dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.Gas = 2, 20_999 }),
		"intrinsic gas of data":       dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.Data = 2, []byte{0, 1, 2, 0} }),
		"intrinsic gas of an access list": dynamic(func(tx *types.DynamicFeeTx) {
			tx.Nonce, tx.AccessList = 2, types.AccessList{{Address: common.Address{1}, StorageKeys: []common.Hash{{1}, {2}}}}
		}),
		"floor gas": dynamic(func(tx *types.DynamicFeeTx) {
			tx.Nonce, tx.Data = 2, make([]byte, 10_000)
			tx.Gas = 21_000 + 4*10_000
		}),
		"intrinsic gas of a creation": dynamic(func(tx *types.DynamicFeeTx) {
			tx.Nonce, tx.To, tx.Data, tx.Gas = 2, nil, make([]byte, 100), 53_000+400+7
		}),
		"init code": dynamic(func(tx *types.DynamicFeeTx) {
			tx.Nonce, tx.To, tx.Data, tx.Gas = 2, nil, make([]byte, 49_153), 10_000_000
		}),
		"oversized":        dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.Data, tx.Gas = 2, make([]byte, 128<<10), 10_000_000 }),
		"gas limit":        dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.Gas, tx.GasFeeCap = 2, 30_000_001, big.NewInt(1e7) }),
		"tip above cap":    dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.GasTipCap = 2, big.NewInt(3e9) }),
		"no tip":           dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.GasTipCap = 2, new(big.Int) }),
		"fee cap of RPC":   dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce, tx.GasFeeCap = 2, ether(1) }),
		"largest nonce":    dynamic(func(tx *types.DynamicFeeTx) { tx.Nonce = 1<<64 - 1 }),
		"wrong chain":      wrongChain,
		"no authorization": enginetest.Sign(enginetest.Richest, &types.SetCodeTx{Nonce: 2, Gas: 50_000}),
		"blob":             enginetest.Sign(enginetest.Richest, &types.BlobTx{Nonce: 2, Gas: 21_000, BlobHashes: []common.Hash{{1}}}),
	} {
		t.Run(name, func(t *testing.T) {
			want := reference.SendTransaction(t.Context(), tx)
			got := node.eth.SendTransaction(t.Context(), tx)
			require.Error(t, want)
			require.EqualError(t, got, want.Error())
			require.Equal(t, code(t, want), code(t, got))
		})
	}
	// What op-geth refuses is not kept: of the three at the start, one is mined.
	require.Eventually(t, func() bool { return node.pending() == 2 }, patience, often)

	t.Run("conditional", func(t *testing.T) {
		raw, err := transfer(2, 1).MarshalBinary()
		require.NoError(t, err)
		_, err = node.service.API().SendRawTransactionConditional(t.Context(), raw, nil)
		require.ErrorContains(t, err, "not supported")
		require.Equal(t, -32003, code(t, err))
	})
}

func code(t *testing.T, err error) int {
	t.Helper()
	var e rpc.Error
	require.ErrorAs(t, err, &e)
	return e.ErrorCode()
}

// A transaction reaches the op-geth of every node once, is mined by one of them, and is forgotten by all.
func TestOneTransferAmongThreeNodes(t *testing.T) {
	w := newWire()
	c := newChain(key(1), key(2), key(3))
	a, b, d := startPosNode(t, w, c, "a", key(1)), startPosNode(t, w, c, "b", key(2)), startPosNode(t, w, c, "d", key(3))
	link(a, b)
	link(a, d)
	link(b, d)
	tx := transfer(0, 5)
	require.NoError(t, a.eth.SendTransaction(t.Context(), tx))
	// The user's answer means: on disk of a, and of a third of its peers at least.
	require.GreaterOrEqual(t, b.pending()+d.pending(), 1)
	for _, n := range []*posNode{a, b, d} {
		n.awaitHeld(tx)
		require.Equal(t, 1, n.pending())
	}
	require.Equal(t, map[[2]string]int{{"a", "b"}: 1, {"a", "d"}: 1}, w.transactions(), "nobody passes on what a peer sent")
	require.EqualValues(t, 2, a.calls.Load(), "the user's transaction, and a's own hand-over coming back")
	require.EqualValues(t, 1, b.calls.Load(), "b's hand-over")

	block := b.geth.Mine(t, 1)
	require.Len(t, block.UserTransactions(), 1)
	c.commit(block)
	for _, n := range []*posNode{a, b, d} {
		require.Eventually(t, func() bool { return n.pending() == 0 }, patience, often)
	}
}

// A PoS node crashes right after it has accepted a transaction, and its op-geth too.
func TestCrashOfTheNodeThatAccepted(t *testing.T) {
	w := newWire()
	c := newChain(key(1), key(2))
	a, b := startPosNode(t, w, c, "a", key(1)), startPosNode(t, w, c, "b", key(2))
	tx := transfer(0, 5)
	require.NoError(t, a.eth.SendTransaction(t.Context(), tx), "no peer is connected, a's disk has it")
	a.crash()
	require.Error(t, a.eth.SendTransaction(t.Context(), transfer(1, 5)), "without its PoS node, op-geth accepts nothing")
	a.geth.Restart(t)
	require.False(t, a.holds(tx), "op-geth lost its pool")
	a.start(w)
	a.awaitHeld(tx)
	require.False(t, b.holds(tx))
	link(a, b)
	b.awaitHeld(tx)
}

// op-geth restarts while the PoS node runs.
func TestOpGethComesBack(t *testing.T) {
	c := newChain(key(1))
	a := startPosNode(t, newWire(), c, "a", key(1))
	first, second := transfer(0, 5), transfer(1, 5)
	require.NoError(t, a.eth.SendTransaction(t.Context(), first))
	require.NoError(t, a.eth.SendTransaction(t.Context(), second))
	a.geth.Kill()
	a.geth.Restart(t)
	a.awaitHeld(first)
	a.awaitHeld(second)
}

// A node whose op-geth was down when a transaction came hands it over as soon as it becomes producer.
func TestNewProducerGetsWhatIsPending(t *testing.T) {
	w := newWire()
	c := newChain(key(1), key(2))
	a, b := startPosNode(t, w, c, "a", key(1)), startPosNode(t, w, c, "b", key(2))
	link(a, b)
	tx := transfer(0, 5)
	b.geth.Kill()
	require.NoError(t, a.eth.SendTransaction(t.Context(), tx))
	require.Eventually(t, func() bool { return b.pending() == 1 }, patience, often)
	a.crash()
	a.geth.Kill()
	b.geth.Restart(t)
	c.change(func(st *pool.State) { st.Epochs = append(st.Epochs, pool.Epoch{ID: 2, Producer: 2}) })
	b.awaitHeld(tx)
	c.commit(b.geth.Mine(t, 1))
	require.Eventually(t, func() bool { return b.pending() == 0 }, patience, often)
}

// Transactions that another one replaced, or that were mined while this node was away, do not stay.
func TestVoidTransactionsGo(t *testing.T) {
	w := newWire()
	c := newChain(key(1), key(2))
	a, b := startPosNode(t, w, c, "a", key(1)), startPosNode(t, w, c, "b", key(2))
	link(a, b)
	old := transfer(0, 1)
	dear := dynamic(func(tx *types.DynamicFeeTx) { tx.GasFeeCap, tx.GasTipCap = big.NewInt(4e9), big.NewInt(2e6) })
	require.NoError(t, a.eth.SendTransaction(t.Context(), old))
	require.NoError(t, a.eth.SendTransaction(t.Context(), dear))
	a.awaitHeld(dear)
	require.Equal(t, 2, a.pending())
	block := a.geth.Mine(t, 1)
	require.Equal(t, [][]byte{mustMarshal(t, dear)}, block.UserTransactions())
	c.commit(block)
	require.Eventually(t, func() bool { return a.pending() == 0 }, patience, often)
	require.Eventually(t, func() bool { return b.pending() == 0 }, patience, often)

	// b crashes with a pending transaction that is mined meanwhile; the block is not among those it reads.
	b.geth.Import(t, block)
	late := transfer(1, 1)
	require.NoError(t, a.eth.SendTransaction(t.Context(), late))
	require.Eventually(t, func() bool { return b.pending() == 1 }, patience, often)
	a.awaitHeld(late)
	b.crash()
	next := a.geth.Mine(t, 1)
	require.Len(t, next.UserTransactions(), 1)
	b.geth.Import(t, next)
	c.commit(next)
	b.start(w)
	require.Eventually(t, func() bool { return b.pending() == 0 }, patience, often)
}

func mustMarshal(t *testing.T, tx *types.Transaction) []byte {
	t.Helper()
	raw, err := tx.MarshalBinary()
	require.NoError(t, err)
	return raw
}
