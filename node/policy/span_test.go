package policy_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"io"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/policy"
)

// goldenSpan is what a span batch of op-batcher, of blocks 1 to 9, holds after its type.
func goldenSpan(t testing.TB) ([]byte, *scene) {
	channels, s := readChannels(t)
	at := slices.IndexFunc(channels, func(c goldenChannel) bool {
		return c.BatchType == 1 && c.Algorithm == "zlib" && len(c.Transactions) == 1
	})
	data := channels[at].Transactions[0]
	zr, err := zlib.NewReader(bytes.NewReader(data[1+22:]))
	require.NoError(t, err)
	raw, err := io.ReadAll(zr)
	require.NoError(t, err)
	span, rest, err := rlp.SplitString(raw)
	require.NoError(t, err)
	require.Empty(t, rest)
	require.Equal(t, byte(1), span[0])
	return span[1:], s
}

// checkSpan asks for a span batch.
func (s *scene) checkSpan(t testing.TB, span []byte) error {
	raw, err := rlp.EncodeToBytes(append([]byte{1}, span...))
	require.NoError(t, err)
	s.tx.Data, s.tx.Gas = oneFrame(stored(t, raw)), 15_000_000
	return s.check(t)
}

// spanOf is the beginning of a span batch, up to the number of blocks.
func spanOf(sinceGenesis, origin uint64, parent, originHash common.Hash, count uint64) []byte {
	out := binary.AppendUvarint(nil, sinceGenesis)
	out = binary.AppendUvarint(out, origin)
	out = append(append(out, parent[:20]...), originHash[:20]...)
	return binary.AppendUvarint(out, count)
}

func TestSpanBatchesAreRefusedByName(t *testing.T) {
	span, s := goldenSpan(t)
	require.NoError(t, s.checkSpan(t, span))
	origin, err := s.blocks[9].L1Origin()
	require.NoError(t, err)
	parent := s.blocks[1].ParentHash()
	head := spanOf(2, origin.Number, parent, origin.Hash, 9)
	require.True(t, bytes.HasPrefix(span, head))
	body := span[len(head):] // origin bits, transaction counts, transactions
	with := func(start, number uint64, parent, hash common.Hash, count uint64, body ...byte) []byte {
		return append(spanOf(start, number, parent, hash, count), body...)
	}
	changed := func(at int, to byte) []byte {
		c := slices.Clone(span)
		c[at] = to
		return c
	}
	const differs = "batch differs from the committed blocks in its "
	tests := []struct {
		reason string
		span   []byte
	}{
		{"batch has a timestamp that no L2 block has", with(3, origin.Number, parent, origin.Hash, 9, body...)},
		{"batch has a timestamp that no L2 block has", with(0, origin.Number, parent, origin.Hash, 9, body...)},
		{"batch is of a block that is not committed", with(20, origin.Number, parent, origin.Hash, 9, body...)},
		{"batch is of a block that is not committed", with(1<<63, origin.Number, parent, origin.Hash, 9, body...)},
		{"batch is of a block that is not committed", with(4, origin.Number, parent, origin.Hash, 9, body...)},
		{"batch is of a block that is not committed", with(2, origin.Number, parent, origin.Hash, 10, body...)},
		{"span batch is of no block", with(2, origin.Number, parent, origin.Hash, 0, body...)},
		{"span batch is of more than 65536 blocks", with(2, origin.Number, parent, origin.Hash, 65537, body...)},
		{"span batch is of more than 65536 blocks", with(2, origin.Number, parent, origin.Hash, 1<<63, body...)},
		{"batch is malformed", with(2, origin.Number, parent, origin.Hash, 9_000, body...)},
		{"batch is malformed", bytes.Repeat([]byte{0xff}, 200)},
		{"batch is malformed", span[:30]},
		{"batch is malformed", nil},
		{differs + "L1 origin", with(2, origin.Number+1, parent, origin.Hash, 9, body...)},
		{differs + "L1 origin", with(2, origin.Number, parent, common.Hash{1}, 9, body...)},
		{differs + "parent", with(2, origin.Number, common.Hash{1}, origin.Hash, 9, body...)},
		{differs + "L1 origins", with(2, origin.Number, parent, origin.Hash, 8, body...)},
		{differs + "L1 origins", changed(len(head)+1, body[1]^1)},
		{differs + "numbers of transactions", changed(len(head)+2, body[2]+1)},
		{differs + "transactions", changed(len(span)-1, span[len(span)-1]^1)},
		{differs + "length", append(slices.Clone(span), 0)},
		{differs + "transactions", span[:len(span)-1]},
		{differs + "timestamp", append([]byte{0x82, 0}, span[1:]...)}, // 2, but not in its shortest form
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			requireRefusal(t, s.checkSpan(t, tt.span), tt.reason)
		})
	}
}

func TestEveryChangedByteOfASpanBatchIsRefused(t *testing.T) {
	span, s := goldenSpan(t)
	rapid.Check(t, func(r *rapid.T) {
		evil := slices.Clone(span)
		evil[rapid.IntRange(0, len(span)-1).Draw(r, "at")] ^= rapid.ByteRange(1, 255).Draw(r, "flip")
		var refusal *policy.Refusal
		require.ErrorAs(t, s.checkSpan(t, evil), &refusal)
	})
}

// Channels may hold several span batches (op-batcher's --max-blocks-per-span-batch), also beside singular ones, if their
// blocks follow each other.
func TestSpanBatchesInARow(t *testing.T) {
	_, s := goldenSpan(t)
	span := func(number uint64) []byte { // of a block without transactions
		b := batchOf(t, s.blocks[number])
		first := byte(0)
		if number%4 == 0 {
			first = 1
		}
		out := append(spanOf(2*number, b.EpochNum, b.Parent, b.EpochHash, 1), first, 0)
		raw, err := rlp.EncodeToBytes(append([]byte{1}, out...))
		require.NoError(t, err)
		return raw
	}
	four := encodeBatches(t, batchOf(t, s.blocks[4]), batchOf(t, s.blocks[5]))
	s.tx.Data = oneFrame(stored(t, slices.Concat(span(3), four, span(6))))
	require.NoError(t, s.check(t))
	s.tx.Data = oneFrame(stored(t, slices.Concat(span(3), span(6))))
	requireRefusal(t, s.check(t), "batches are not of consecutive blocks")
	s.tx.Data = oneFrame(stored(t, slices.Concat(span(3), span(3))))
	requireRefusal(t, s.check(t), "batches are not of consecutive blocks")
}

// What a span batch cannot give back unchanged is never in one.
func TestTransactionsThatSpanBatchesCannotHold(t *testing.T) {
	span, s := goldenSpan(t)
	encode := func(tx types.TxData) []byte {
		raw, err := types.NewTx(tx).MarshalBinary()
		require.NoError(t, err)
		return raw
	}
	one := big.NewInt(1)
	for reason, raw := range map[string][]byte{
		"its type is 3":          encode(&types.BlobTx{}),
		"its v is out of range":  encode(&types.LegacyTx{V: big.NewInt(2*902 + 36), R: one, S: one}),
		"it is of another chain": encode(&types.DynamicFeeTx{ChainID: big.NewInt(902), V: one, R: one, S: one}),
	} {
		honest := s.blocks[5]
		other := *honest.Payload
		other.Transactions = []hexutil.Bytes{other.Transactions[0], raw}
		s.blocks[5] = &payload.Envelope{Payload: &other}
		requireRefusal(t, s.checkSpan(t, span), "block 5 has a transaction that no span batch can hold: "+reason)
		s.blocks[5] = honest
	}
}

func FuzzSpan(f *testing.F) {
	span, s := goldenSpan(f)
	f.Add(span)
	f.Add(span[:100])
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 100<<10 {
			return
		}
		err := s.checkSpan(t, data)
		requireVerdict(t, err)
		for i := 0; err == nil && i < len(data); i += 1 + len(data)/16 {
			evil := slices.Clone(data)
			evil[i] ^= 1
			require.Error(t, s.checkSpan(t, evil), "there is one encoding of the blocks, and byte %d is part of it", i)
		}
	})
}
