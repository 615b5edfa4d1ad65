package policy_test

import (
	"bytes"
	"compress/zlib"
	"io"
	"math/rand"
	"runtime"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/policy"
)

func TestFramesAreRefusedByName(t *testing.T) {
	s := newScene(t)
	channel := compress(t, encodeBatches(t, batchOf(t, s.blocks[3])))
	half := len(channel) / 2
	data := func(parts ...[]byte) []byte { return append([]byte{0}, bytes.Join(parts, nil)...) }
	whole := encodeFrame(7, 0, channel, 1)
	tests := []struct {
		reason string
		data   []byte
	}{
		{"derivation version 1 is not supported", append([]byte{1}, whole...)},
		{"there is no frame", data()},
		{"frame is cut short", data(whole[:20])},
		{"frame is cut short", data(whole[:len(whole)-1])},
		{"frame has a malformed end", data(encodeFrame(7, 0, channel, 2))},
		{"there is data after the last frame", data(whole, []byte{0})},
		{"there is data after the last frame", data(whole, encodeFrame(8, 0, channel, 1))},
		{"channel is not complete in one transaction", data(encodeFrame(7, 0, channel, 0))},
		{"frames do not count up from zero", data(encodeFrame(7, 1, channel, 1))},
		{"frames do not count up from zero", data(encodeFrame(7, 0, channel[:half], 0), encodeFrame(7, 0, channel[half:], 1))},
		{"frames are of more than one channel", data(encodeFrame(7, 0, channel[:half], 0), encodeFrame(8, 1, channel[half:], 1))},
		{"channel is empty", data(encodeFrame(7, 0, nil, 1))},
		{"brotli compression is not supported", data(encodeFrame(7, 0, append([]byte{1}, channel...), 1))},
		{"channel has an unknown compression", data(encodeFrame(7, 0, append([]byte{2}, channel...), 1))},
		{"channel is not a zlib stream", data(encodeFrame(7, 0, []byte{0x78, 0}, 1))},
		{"channel is not a zlib stream", data(encodeFrame(7, 0, channel[:len(channel)-1], 1))},
		{"there is data after the zlib stream", data(encodeFrame(7, 0, append(slices.Clone(channel), 0), 1))},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			s.tx.Data = tt.data
			requireRefusal(t, s.check(t), tt.reason)
		})
	}
}

func TestBatchesAreRefusedByName(t *testing.T) {
	s := newScene(t)
	three, four, five := batchOf(t, s.blocks[3]), batchOf(t, s.blocks[4]), batchOf(t, s.blocks[5])
	with := func(change func(*rawBatch)) []byte {
		b := five
		b.Txs = slices.Clone(five.Txs)
		change(&b)
		return encodeBatches(t, four, b)
	}
	extended, err := rlp.EncodeToBytes([]any{five.Parent, five.EpochNum, five.EpochHash, five.Time, five.Txs, "more"})
	require.NoError(t, err)
	tests := []struct {
		reason  string
		batches []byte
	}{
		{"batch has another parent than the committed block", with(func(b *rawBatch) { b.Parent[31] ^= 1 })},
		{"batch has another L1 origin than the committed block", with(func(b *rawBatch) { b.EpochNum++ })},
		{"batch has another L1 origin than the committed block", with(func(b *rawBatch) { b.EpochHash[0] ^= 1 })},
		{"batch has other transactions than the committed block", with(func(b *rawBatch) { b.Txs[0] = append(slices.Clone(b.Txs[0]), 0) })},
		{"batch has other transactions than the committed block", with(func(b *rawBatch) { b.Txs = b.Txs[1:] })},
		{"batch has other transactions than the committed block", with(func(b *rawBatch) { b.Txs = append(b.Txs, []byte{2, 1}) })},
		{"batch has other transactions than the committed block", with(func(b *rawBatch) { slices.Reverse(b.Txs) })},
		{"batch has a timestamp that no L2 block has", with(func(b *rawBatch) { b.Time++ })},
		{"batch has a timestamp that no L2 block has", with(func(b *rawBatch) { b.Time = l2Genesis })},
		{"batch has a timestamp that no L2 block has", with(func(b *rawBatch) { b.Time = 0 })},
		{"batch is of a block that is not committed", with(func(b *rawBatch) { b.Time = l2Genesis + 13*slot })},
		{"batch is of a block that is not committed", with(func(b *rawBatch) { b.Time = 1<<64 - 2 })},
		{"batches are not of consecutive blocks", encodeBatches(t, three, five)},
		{"batches are not of consecutive blocks", encodeBatches(t, three, three)},
		{"batches are not of consecutive blocks", encodeBatches(t, four, three)},
		{"channel holds no batch", nil},
		{"span batches are not supported", encodeBatch(t, 1, five)},
		{"batch type 2 is not supported", encodeBatch(t, 2, five)},
		{"batch is empty", []byte{0x80}},
		{"batch is malformed", encodeBatch(t, 0, []any{five.Parent})},
		{"batch is malformed", append(encodeBatches(t, four), encodeBatch(t, 0, rlp.RawValue(extended))...)},
		{"channel is not a list of batches", append(encodeBatches(t, four), 0xc0)},
		{"channel is not a list of batches", encodeBatches(t, four)[:40]},
		{"batch is too large", encodeBatches(t, rawBatch{Txs: [][]byte{make([]byte, 1<<20+5000)}})},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			s.tx.Data = frames(compress(t, tt.batches), 1)
			requireRefusal(t, s.check(t), tt.reason)
		})
	}
}

func TestRawTransactionAfterTheBatchIsSeen(t *testing.T) {
	s := newScene(t)
	body, err := rlp.EncodeToBytes(batchOf(t, s.blocks[4]))
	require.NoError(t, err)
	hidden, err := rlp.EncodeToBytes(append(append([]byte{0}, body...), 1, 2, 3))
	require.NoError(t, err)
	s.tx.Data = frames(compress(t, hidden), 1)
	requireRefusal(t, s.check(t), "batch is malformed")
}

// Whatever single byte of an honest transaction's data changes, the answer is a refusal, unless the change is in bits
// that mean nothing (the level in the zlib header, padding) and the batches are still the same.
func TestEveryChangedByteIsRefused(t *testing.T) {
	s := newScene(t)
	good := slices.Clone(s.tx.Data)
	rapid.Check(t, func(r *rapid.T) {
		at := rapid.IntRange(17, len(good)-1).Draw(r, "at")
		s.tx.Data = slices.Clone(good)
		s.tx.Data[at] ^= rapid.ByteRange(1, 255).Draw(r, "flip")
		if err := s.check(t); err != nil {
			var refusal *policy.Refusal
			require.ErrorAs(t, err, &refusal)
			return
		}
		require.Equal(t, inflated(t, good), inflated(t, s.tx.Data))
	})
}

// inflated unpacks the data of a transaction with one frame.
func inflated(t *testing.T, data []byte) []byte {
	zr, err := zlib.NewReader(bytes.NewReader(data[1+22 : len(data)-1]))
	require.NoError(t, err)
	out, err := io.ReadAll(zr)
	require.NoError(t, err)
	return out
}

func TestBombIsBounded(t *testing.T) {
	s := newScene(t)
	t.Run("one batch announces more than there is", func(t *testing.T) {
		header := []byte{0xbb, 0x02, 0xfa, 0xf0, 0x80} // an RLP string of 50,000,000 bytes
		s.tx.Data = frames(compress(t, append(encodeBatches(t, batchOf(t, s.blocks[3])), header...)), 1)
		requireRefusal(t, s.check(t), "batch is too large")
	})
	t.Run("as much as a batch may hold, again and again", func(t *testing.T) {
		one := append([]byte{0xba, 0x10, 0, 0}, make([]byte, 1<<20)...) // an RLP string of 1 MiB
		bomb := frames(compress(t, bytes.Repeat(one, 8)), 1)
		require.Less(t, len(bomb), 20<<10)
		s.tx.Data = bomb
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		err := s.check(t)
		runtime.ReadMemStats(&after)
		requireRefusal(t, err, "batch is malformed")
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(3<<20), "one batch at a time")
	})
}

func FuzzData(f *testing.F) {
	s := newScene(f)
	f.Add(honest(f, s.blocks, 1, 2))
	f.Add(frames(compress(f, encodeBatches(f, batchOf(f, s.blocks[1]))), 3))
	f.Add([]byte{0})
	f.Fuzz(func(t *testing.T, data []byte) {
		s.tx.Data, s.tx.Gas = data, 15_000_000
		if len(data) > 100<<10 {
			return
		}
		err := s.check(t)
		var refusal *policy.Refusal
		if err != nil {
			require.ErrorAs(t, err, &refusal)
		}
	})
}

// FuzzChannel reaches the batches below the compression, which a fuzzer does not get through.
func FuzzChannel(f *testing.F) {
	s := newScene(f)
	f.Add(encodeBatches(f, batchOf(f, s.blocks[1]), batchOf(f, s.blocks[2])))
	random := make([]byte, 100)
	rand.New(rand.NewSource(1)).Read(random)
	f.Add(random)
	f.Fuzz(func(t *testing.T, batches []byte) {
		s.tx.Data, s.tx.Gas = frames(compress(t, batches), 1), 15_000_000
		if len(s.tx.Data) > 100<<10 {
			return
		}
		err := s.check(t)
		var refusal *policy.Refusal
		if err != nil {
			require.ErrorAs(t, err, &refusal)
			return
		}
		// What is signed is exactly the committed blocks again.
		require.Equal(t, encodeBatches(t, committedFrom(t, s, batches)...), batches)
	})
}

// committedFrom are the batches of the committed blocks that accepted data must consist of.
func committedFrom(t *testing.T, s *scene, batches []byte) []rawBatch {
	var list []rawBatch
	var first common.Hash
	for n := uint64(1); n <= s.state.Head.Number; n++ {
		b := batchOf(t, s.blocks[n])
		if raw := encodeBatches(t, b); bytes.HasPrefix(batches, raw) {
			first, batches, list = b.Parent, batches[len(raw):], append(list, b)
		}
	}
	require.NotZero(t, first)
	return list
}
