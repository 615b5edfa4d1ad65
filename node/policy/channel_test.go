package policy_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
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
	data := func(parts ...[]byte) []byte { return append([]byte{0}, bytes.Join(parts, nil)...) }
	whole := encodeFrame(7, 0, channel, 1)
	tests := []struct {
		reason string
		data   []byte
	}{
		{"data is not of derivation version 0", append([]byte{1}, whole...)},
		{"frame is cut short", data()},
		{"frame is cut short", data(whole[:len(whole)-1])},
		{"frame ends with 2, which is neither true nor false", data(encodeFrame(7, 0, channel, 2))},
		{"transaction has more than one frame", data(whole, encodeFrame(8, 0, channel, 1))},
		{"frame is of a channel that is not being signed", data(encodeFrame(7, 1, channel, 1))},
		{"frame is empty", data(encodeFrame(7, 0, nil, 1))},
		{"frame is empty", data(encodeFrame(7, 0, nil, 0))},
		{"channel has an unknown compression", data(encodeFrame(7, 0, append([]byte{2}, channel...), 1))},
		{"channel has an unknown compression", data(encodeFrame(7, 0, []byte{0}, 0))},
		{"channel is not a zlib stream", data(encodeFrame(7, 0, []byte{0x78, 0}, 1))},
		{"channel is not a brotli stream", data(encodeFrame(7, 0, append([]byte{1}, channel...), 1))},
		{"compressed stream is cut short", data(encodeFrame(7, 0, channel[:1], 1))},
		{"compressed stream is cut short", data(encodeFrame(7, 0, channel[:40], 1))},
		{"compressed stream is cut short", data(encodeFrame(7, 0, channel[:len(channel)-1], 1))},
		{"there is data after the compressed stream", data(encodeFrame(7, 0, append(slices.Clone(channel), 0), 1))},
		{"there is data after the compressed stream", data(encodeFrame(7, 0, append(slices.Clone(channel), 0), 0))},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			s.tx.Data = tt.data
			requireRefusal(t, s.check(t), tt.reason)
		})
	}
}

// The reader of brotli streams does not say by itself whether a stream has ended.
func TestBrotliStreamsEndWhereTheChannelDoes(t *testing.T) {
	s := newScene(t)
	channel := brotlied(t, encodeBatches(t, batchOf(t, s.blocks[3]), batchOf(t, s.blocks[4])))
	s.tx.Data = oneFrame(channel)
	require.NoError(t, s.check(t))
	for n := 1; n < len(channel); n++ {
		s.tx.Data = oneFrame(channel[:n])
		requireRefusal(t, s.check(t), "compressed stream is cut short")
	}
	for _, more := range []int{1, 2, 1000, 33 << 10} { // more than the reader reads at once, too
		for _, last := range []byte{0, 1} {
			s.tx.Data = append([]byte{0}, encodeFrame(7, 0, append(slices.Clone(channel), make([]byte, more)...), last)...)
			requireRefusal(t, s.check(t), "there is data after the compressed stream")
		}
	}
}

// A beginning of a channel is checked as far as it can be read, at every length that it may have.
func TestBeginningsOfChannels(t *testing.T) {
	s := newScene(t)
	batches := encodeBatches(t, batchOf(t, s.blocks[3]), batchOf(t, s.blocks[4]), batchOf(t, s.blocks[5]))
	for name, pack := range map[string]func(testing.TB, []byte) []byte{"zlib": compress, "brotli": brotlied, "stored": stored} {
		t.Run(name, func(t *testing.T) {
			channel := pack(t, batches)
			for n := 1; n <= len(channel); n++ {
				s.tx.Data = append([]byte{0}, encodeFrame(7, 0, channel[:n], 0)...)
				require.NoError(t, s.check(t), "%d of %d bytes", n, len(channel))
			}
		})
	}
	t.Run("of other blocks", func(t *testing.T) {
		evil := slices.Clone(batches)
		evil[len(evil)/2] ^= 1
		channel := stored(t, evil)
		s.tx.Data = append([]byte{0}, encodeFrame(7, 0, channel[:len(channel)/2-20], 0)...)
		require.NoError(t, s.check(t), "nothing wrong so far")
		s.tx.Data = append([]byte{0}, encodeFrame(7, 0, channel[:len(channel)/2+20], 0)...)
		var refusal *policy.Refusal
		require.ErrorAs(t, s.check(t), &refusal, "refused as soon as it can be seen")
	})
}

// What was signed before counts, and the rest is checked with it.
func TestFramesContinueWhatWasSigned(t *testing.T) {
	s := newScene(t)
	list := frames(compress(t, encodeBatches(t, batchOf(t, s.blocks[3]), batchOf(t, s.blocks[4]))), 4)
	check := func(data []byte) error {
		s.tx.Data = data
		return s.check(t)
	}
	requireRefusal(t, check(list[1]), "frame is of a channel that is not being signed")
	for i, data := range list[:3] {
		require.NoError(t, check(data))
		s.pin(t, data)
		require.NoError(t, check(list[0]), "again, with higher fees")
		if i < 2 {
			requireRefusal(t, check(list[3]), fmt.Sprintf("frame %d of its channel was not signed yet", i+1))
		}
	}
	evil := slices.Clone(list[2])
	evil[30] ^= 1
	requireRefusal(t, check(evil), "frame 2 of its channel has another content")
	evil = slices.Clone(list[3])
	evil[len(evil)-3] ^= 1
	requireRefusal(t, check(evil), "channel is not a zlib stream")
	short := slices.Clone(list[2])
	short[18], short[len(short)-1] = 3, 1 // the third frame's content once more, as the last one's
	require.Error(t, check(short))
	require.NoError(t, check(list[3]))
	s.pin(t, list[3])
	more := slices.Clone(list[3])
	more[18] = 4
	requireRefusal(t, check(more), "frame is after the last one of its channel")
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
		{"batch differs from the committed blocks in its parent", with(func(b *rawBatch) { b.Parent[31] ^= 1 })},
		{"batch differs from the committed blocks in its L1 origin", with(func(b *rawBatch) { b.EpochNum++ })},
		{"batch differs from the committed blocks in its L1 origin", with(func(b *rawBatch) { b.EpochHash[0] ^= 1 })},
		{"batch differs from the committed blocks in its length", with(func(b *rawBatch) { b.Txs[0] = append(slices.Clone(b.Txs[0]), 0) })},
		{"batch differs from the committed blocks in its length", with(func(b *rawBatch) { b.Txs = b.Txs[1:] })},
		{"batch differs from the committed blocks in its length", with(func(b *rawBatch) { b.Txs = append(b.Txs, []byte{2, 1}) })},
		{"batch differs from the committed blocks in its transactions", with(func(b *rawBatch) { slices.Reverse(b.Txs) })},
		{"batch has a timestamp that no L2 block has", with(func(b *rawBatch) { b.Time++ })},
		{"batch has a timestamp that no L2 block has", with(func(b *rawBatch) { b.Time = l2Genesis })},
		{"batch has a timestamp that no L2 block has", with(func(b *rawBatch) { b.Time = 0 })},
		{"batch is of a block that is not committed", with(func(b *rawBatch) { b.Time = l2Genesis + 13*slot })},
		{"batch is of a block that is not committed", with(func(b *rawBatch) { b.Time = 1<<64 - 2 })},
		{"batches are not of consecutive blocks", encodeBatches(t, three, five)},
		{"batches are not of consecutive blocks", encodeBatches(t, three, three)},
		{"batches are not of consecutive blocks", encodeBatches(t, four, three)},
		{"channel holds no batch", nil},
		{"batch type 2 is not supported", encodeBatch(t, 2, five)},
		{"batch is empty", []byte{0x80}},
		{"batch is malformed", encodeBatch(t, 0, []any{five.Parent})},
		{"batch is malformed", []byte{7}},
		{"batch is malformed", encodeBatch(t, 0, "no list")},
		{"batch is malformed", encodeBatch(t, 0, []any{make([]byte, 33), uint64(1), uint64(1), five.Time})},
		{"batch differs from the committed blocks in its length", append(encodeBatches(t, four), encodeBatch(t, 0, rlp.RawValue(extended))...)},
		{"channel is not a list of batches", append(encodeBatches(t, four), 0xc0)},
		{"channel is not a list of batches", append(encodeBatches(t, four), 0xb8, 1)},
		{"channel is not a list of batches", append(encodeBatches(t, four), 0xb9, 0, 100)},
		{"channel ends within a batch", encodeBatches(t, four)[:40]},
		{"channel ends within a batch", append(encodeBatches(t, four), 0xb9)},
		{"channel ends within a batch", append(encodeBatches(t, four), 0xb9, 1, 0)},
		{"channel ends within a batch", encodeBatches(t, four, five)[:len(encodeBatches(t, four, five))-1]},
		{"batch is too large", append(encodeBatches(t, four), 0xbb, 0x10, 0, 0, 0)},
	}
	for _, tt := range tests {
		t.Run(tt.reason, func(t *testing.T) {
			s.tx.Data = oneFrame(compress(t, tt.batches))
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
	s.tx.Data = oneFrame(compress(t, hidden))
	requireRefusal(t, s.check(t), "batch differs from the committed blocks in its length")
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
	allocated := func(check func()) uint64 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		check()
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	batches := encodeBatches(t, batchOf(t, s.blocks[3]))
	bomb := append(slices.Clone(batches), 0xbb, 0x03, 0, 0, 0) // an RLP string of 48 MiB
	bomb = append(bomb, make([]byte, 3<<24)...)
	for name, pack := range map[string]func(testing.TB, []byte) []byte{"zlib": compress, "brotli": brotlied} {
		t.Run(name, func(t *testing.T) {
			s.tx.Data, s.tx.Gas = oneFrame(pack(t, bomb)), 15_000_000
			require.Less(t, len(s.tx.Data), 60<<10)
			got := allocated(func() { requireRefusal(t, s.check(t), "batch is malformed") })
			require.Less(t, got, uint64(20<<20), "what the decompressor needs, and no batch")
		})
	}
}

func FuzzData(f *testing.F) {
	s := newScene(f)
	f.Add(honest(f, s.blocks, 1, 2))
	for _, data := range frames(brotlied(f, encodeBatches(f, batchOf(f, s.blocks[1]))), 3) {
		f.Add(data)
	}
	f.Add([]byte{0})
	f.Fuzz(func(t *testing.T, data []byte) {
		s.tx.Data, s.tx.Gas = data, 15_000_000
		if len(data) > 100<<10 {
			return
		}
		requireVerdict(t, s.check(t))
	})
}

// requireVerdict wants yes or no, and nothing else.
func requireVerdict(t testing.TB, err error) {
	if refusal := (*policy.Refusal)(nil); err != nil {
		require.ErrorAs(t, err, &refusal)
	}
}

// FuzzStream gives the decompressors what they have never seen: the first byte chooses.
func FuzzStream(f *testing.F) {
	s := newScene(f)
	batches := encodeBatches(f, batchOf(f, s.blocks[1]), batchOf(f, s.blocks[2]))
	for _, pack := range []func(testing.TB, []byte) []byte{compress, brotlied, stored} {
		f.Add(pack(f, batches), true)
		f.Add(pack(f, batches)[:50], false)
	}
	f.Fuzz(func(t *testing.T, channel []byte, whole bool) {
		last := byte(0)
		if whole {
			last = 1
		}
		s.tx.Data, s.tx.Gas = append([]byte{0}, encodeFrame(7, 0, channel, last)...), 15_000_000
		if len(channel) > 100<<10 {
			return
		}
		requireVerdict(t, s.check(t))
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
		s.tx.Data, s.tx.Gas = oneFrame(stored(t, batches)), 15_000_000
		if len(s.tx.Data) > 100<<10 {
			return
		}
		err := s.check(t)
		requireVerdict(t, err)
		if err != nil || batchType(batches) != 0 {
			return
		}
		// What is signed is exactly the committed blocks again.
		require.Equal(t, encodeBatches(t, committedFrom(t, s, batches)...), batches)
	})
}

// batchType is that of the first batch of a channel.
func batchType(batches []byte) byte {
	content, _, err := rlp.SplitString(batches)
	if err != nil || len(content) == 0 {
		return 0
	}
	return content[0]
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
