package pool_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/pool"
)

// samples are one transaction of each type, all of which mean something to the given pool.
func samples(w *world, id common.Hash) [][]byte {
	e := w.state.Epoch()
	b := pool.L1Block{Number: w.state.L1.Position.Block, Events: []pool.Event{locked(6, 10)}}
	to := pool.Boundary{Position: b.End(), Digest: pool.NextDigest(w.state.L1.Digest, &b)}
	return [][]byte{
		w.statements(to), w.encode(&pool.Segment{Blocks: []pool.L1Block{b}, To: to}), w.proposal(w.next(), e.ID, e.Producer),
		w.sign(&pool.KeyReady{Session: id}, 1), w.sign(&pool.KeyReport{Session: id, PubKey: keyOf("batch").compressed()}, 1),
		w.sign(&pool.KeyTest{Session: id, Index: 1, Sig: make([]byte, 65)}, 1), w.retired(1, 1),
		w.sign(&pool.KeyReplace{Key: pool.KeyBatch, Generation: 1, Until: w.voteEnd()}, 1), w.sign(&pool.KeyDelete{Key: pool.KeyBatch, Generation: 1, Until: w.voteEnd()}, 2),
		w.sign(&pool.TransportKey{Key: [32]byte{9}}, 1), w.sign(pool.NewKeyEvidence(w.lie(2)), 3), w.askFor(2, 9, 0), w.vote(id, 1, 0, ""), w.vote(id, 2, 0, "no"), w.result(id, 2, keyOf("batch")),
	}
}

func TestTransactionsRoundTrip(t *testing.T) {
	w := keyed(t)
	for _, raw := range samples(w, w.ask(2, 7, 0).ID) {
		tx, err := pool.DecodeTx(raw)
		require.NoError(t, err)
		require.Equal(t, raw, w.encode(tx))
		for _, bad := range [][]byte{raw[:len(raw)-1], append(slices.Clone(raw), 0), append([]byte{0x7f}, raw[1:]...)} {
			_, err := pool.DecodeTx(bad)
			require.ErrorIs(t, err, pool.ErrBadTx)
		}
	}
	_, err := pool.DecodeTx(nil)
	require.ErrorIs(t, err, pool.ErrBadTx)
}

// A signature covers the chain, the type and all fields: whatever is changed, the sender is nobody or somebody unknown.
func TestSignaturesCoverEverything(t *testing.T) {
	w := keyed(t)
	req := w.ask(2, 7, 0)
	vote := func(change func(*pool.SignVote)) []byte {
		tx := &pool.SignVote{Request: req.ID, Approve: true}
		raw := w.sign(tx, 1)
		require.NotEmpty(t, raw)
		change(tx)
		return w.encode(tx)
	}
	for name, raw := range map[string][]byte{
		"verdict": vote(func(v *pool.SignVote) { v.Approve = false }),
		"request": vote(func(v *pool.SignVote) { v.Request[0]++ }),
		"attempt": vote(func(v *pool.SignVote) { v.Attempt++ }),
		"reason":  vote(func(v *pool.SignVote) { v.Reason = "x" }),
		"none":    vote(func(v *pool.SignVote) { v.Signature = nil }),
	} {
		require.Equal(t, pool.CodeBadSender, w.do(raw), name)
	}
	foreign, err := pool.SignTx("another chain", &pool.SignVote{Request: req.ID, Approve: true}, keyOfSequencer(1))
	require.NoError(t, err)
	require.Equal(t, pool.CodeBadSender, w.do(foreign))
}

func TestOnlySomeTransactionsAreSigned(t *testing.T) {
	_, err := pool.SignTx(chainID, &pool.Segment{}, keyOfSequencer(1))
	require.ErrorContains(t, err, "carries no signature")
}

func FuzzDecodeTx(f *testing.F) {
	w := keyed(f)
	for _, raw := range samples(w, w.ask(2, 7, 0).ID) {
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		tx, err := pool.DecodeTx(raw)
		if err != nil {
			require.ErrorIs(t, err, pool.ErrBadTx)
			return
		}
		again, err := pool.EncodeTx(tx)
		require.NoError(t, err)
		require.Equal(t, raw, again, "one transaction has one form")
	})
}

// FuzzApply gives a block of any two transactions to a pool: it never panics, always comes to the same state, and what had
// no effect left no trace.
func FuzzApply(f *testing.F) {
	w := keyed(f)
	all := samples(w, w.ask(2, 7, 0).ID)
	for i, raw := range all {
		f.Add(raw, all[(i+1)%len(all)], uint64(100))
	}
	hash := w.hash()
	f.Fuzz(func(t *testing.T, a, b []byte, millis uint64) {
		block := pool.Block{Height: w.block.Height + 1, Millis: w.block.Millis + millis%100_000}
		first, second := w.state.Apply(block, [][]byte{a, b}), w.state.Apply(block, [][]byte{a, b})
		x, err := first.Next.Hash()
		require.NoError(t, err)
		y, err := second.Next.Hash()
		require.NoError(t, err)
		require.Equal(t, x, y)
		untouched, err := w.state.Hash()
		require.NoError(t, err)
		require.Equal(t, hash, untouched)
		if first.Results[0].Code != pool.CodeOK && first.Results[1].Code != pool.CodeOK {
			empty, err := w.state.Apply(block, nil).Next.Hash()
			require.NoError(t, err)
			require.Equal(t, empty, x)
		}
		if tx, err := pool.DecodeTx(a); err == nil {
			w.state.Admit(tx, block)
		}
		raw, err := first.Next.Encode()
		require.NoError(t, err)
		back, err := pool.DecodeState(raw)
		require.NoError(t, err)
		z, err := back.Hash()
		require.NoError(t, err)
		require.Equal(t, x, z)
	})
}

// The same as a property, with transactions that are well formed but for one byte.
func TestSpoiledTransactionsNeverPanic(t *testing.T) {
	w := keyed(t)
	all := samples(w, w.ask(2, 7, 0).ID)
	rapid.Check(t, func(r *rapid.T) {
		raw := slices.Clone(rapid.SampledFrom(all).Draw(r, "tx"))
		raw[rapid.IntRange(0, len(raw)-1).Draw(r, "at")] ^= rapid.ByteRange(1, 255).Draw(r, "flip")
		out := w.state.Apply(pool.Block{Height: w.block.Height + 1, Millis: w.block.Millis}, [][]byte{raw})
		require.Len(t, out.Results, 1)
	})
}
