package pool_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// frameData is the data of a batch transaction, by the specification.
func frameData(channel byte, number uint16, data string, last byte) []byte {
	out := append([]byte{0}, bytes.Repeat([]byte{channel}, 16)...)
	out = binary.BigEndian.AppendUint16(out, number)
	out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
	return append(append(out, data...), last)
}

var frameSalt uint64

// send asks for a batch transaction and has three of the four participants approve it. It gives the request's end.
func (w *world) send(nonce uint64, data []byte) pool.SignRequest {
	w.t.Helper()
	id := w.askForData(nonce, data)
	w.approve(id, 0)
	return w.request(id)
}

func (w *world) askForData(nonce uint64, data []byte) common.Hash {
	to := common.Address{0xff}
	raw, err := pool.EncodeUnsignedTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(900), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2), Gas: 50_000, To: &to,
		Value: new(big.Int), Data: data,
	}))
	require.NoError(w.t, err)
	frameSalt++
	w.must(10, w.sign(&pool.SignAsk{Key: pool.KeyBatch, Kind: pool.KindL1Batch, Content: raw, Salt: frameSalt}, 2))
	return w.state.Requests[len(w.state.Requests)-1].ID
}

func (w *world) approve(id common.Hash, attempt uint64) {
	for _, by := range []uint64{1, 3, 4} {
		w.must(10, w.vote(id, by, attempt, ""))
	}
}

// requireGoes sends a frame that must get its place; requireStays one that must not, and says why.
func (w *world) requireGoes(nonce uint64, data []byte) {
	w.t.Helper()
	r := w.send(nonce, data)
	require.Equal(w.t, pool.RequestSigning, r.State, "%+v", r.Refusals)
	w.must(10, w.result(r.ID, 3, keyOf("batch")))
}

func (w *world) requireStays(nonce uint64, data []byte, reason string) {
	w.t.Helper()
	r := w.send(nonce, data)
	require.Equal(w.t, pool.RequestRefused, r.State)
	require.Equal(w.t, []pool.Refusal{{Reason: reason}}, r.Refusals)
	require.Empty(w.t, r.Committee, "nobody may sign")
}

func TestChannelGrowsFrameByFrame(t *testing.T) {
	w := keyed(t)
	w.requireGoes(5, frameData(7, 0, "one", 0))
	w.requireGoes(6, frameData(7, 1, "two", 0))
	w.requireGoes(7, frameData(7, 1, "two", 0)) // with higher fees, say
	w.requireGoes(8, nil)                       // a cancelled transaction is of no channel
	w.requireGoes(9, frameData(7, 2, "three", 1))
	c := w.state.Channel
	require.Equal(t, pool.ChannelID(bytes.Repeat([]byte{7}, 16)), c.ID)
	require.True(t, c.Closed)
	require.Equal(t, [3]uint64{1, 9, 11}, [3]uint64{c.Born, c.Nonce, c.Bytes})
	require.Len(t, c.Frames, 3)
	require.Equal(t, frameData(7, 1, "two", 0), c.Frames[1].Data)
	require.Equal(t, crypto.Keccak256Hash(c.Frames[1].Data), c.Frames[1].Hash)
	require.Len(t, w.state.FramesBefore(&pool.Frame{Channel: c.ID, Number: 2}), 2)
	require.Empty(t, w.state.FramesBefore(&pool.Frame{Number: 2}), "of another channel")
}

func TestFramesOutOfPlaceAreNotSigned(t *testing.T) {
	w := keyed(t)
	w.requireStays(5, frameData(7, 1, "orphan", 0), "frame is of a channel that is not being signed")
	w.requireGoes(5, frameData(7, 0, "one", 0))
	w.requireStays(6, frameData(7, 0, "another", 0), "frame 0 of its channel has another content")
	w.requireStays(6, frameData(7, 0, "one", 1), "frame 0 of its channel has another content")
	w.requireStays(6, frameData(7, 2, "three", 0), "frame 1 of its channel was not signed yet")
	w.requireStays(6, frameData(8, 1, "two", 0), "frame is of a channel that is not being signed")
	w.requireGoes(6, frameData(7, 1, "two", 1))
	w.requireStays(7, frameData(7, 2, "three", 0), "frame is after the last one of its channel")
	w.requireStays(7, frameData(7, 1, "two", 0), "frame 1 of its channel has another content")
}

// A first frame gives the channel before it up, as it does in derivation; what was signed of that cannot be mixed with
// anything new.
func TestChannelThatWasGivenUpStaysSo(t *testing.T) {
	w := keyed(t)
	w.requireGoes(5, frameData(7, 0, "one", 0))
	w.requireGoes(6, frameData(7, 1, "two", 0))
	w.requireGoes(7, frameData(8, 0, "new", 0))
	require.Equal(t, []pool.UsedChannel{{ID: pool.ChannelID(bytes.Repeat([]byte{7}, 16)), Born: 1, Nonce: 6, Epoch: 1}}, w.state.UsedChannels)
	w.requireStays(8, frameData(7, 2, "three", 1), "frame is of a channel that is not being signed")
	w.requireStays(8, frameData(7, 0, "one", 0), "frame is of a channel that was given up")
	w.requireGoes(8, frameData(8, 1, "end", 1))
}

func TestUsedChannelsAreForgottenWhenTheirNoncesAreGone(t *testing.T) {
	w := keyed(t)
	lead := w.state.Params.Batch.NonceLead + 64
	w.requireGoes(5, frameData(7, 0, "one", 1))
	w.requireGoes(6, frameData(8, 0, "two", 1))
	w.requireGoes(5+lead, frameData(9, 0, "three", 1))
	require.Len(t, w.state.UsedChannels, 2)
	w.requireGoes(6+lead, frameData(10, 0, "four", 1))
	require.Len(t, w.state.UsedChannels, 2, "that with nonce 5 is gone, that before this one has come")
	require.Equal(t, uint64(6), w.state.UsedChannels[0].Nonce)
	w.requireGoes(7+lead, frameData(7, 0, "a chance of 2^-128", 1))
}

// Two contents for one place may both be voted on; who is first gets the place, whatever the votes.
func TestOneContentForAPlaceUnderConcurrency(t *testing.T) {
	w := keyed(t)
	w.requireGoes(5, frameData(7, 0, "one", 0))
	first := w.askForData(6, frameData(7, 1, "good", 0))
	second := w.askForData(6, frameData(7, 1, "evil", 1))
	w.must(10, w.vote(first, 1, 0, ""), w.vote(first, 3, 0, ""), w.vote(second, 1, 0, ""), w.vote(second, 3, 0, ""))
	w.must(10, w.vote(second, 4, 0, ""), w.vote(first, 4, 0, ""))
	require.Equal(t, pool.RequestSigning, w.request(second).State)
	require.Equal(t, pool.RequestRefused, w.request(first).State)
	require.Equal(t, []pool.Refusal{{Reason: "frame 1 of its channel has another content"}}, w.request(first).Refusals)
}

// A former producer's request, if it is still under way, gives no channel of its successor up.
func TestLaterProducersChannelStands(t *testing.T) {
	w := keyed(t)
	late := w.askForData(5, frameData(7, 0, "old", 1))
	w.produce(int(w.state.Params.EpochLength))
	require.Greater(t, w.state.Epoch().ID, w.request(late).Epoch)
	w.requireGoes(5, frameData(8, 0, "new", 0))
	require.Equal(t, w.state.Epoch().ID, w.state.Channel.Epoch)
	w.approve(late, 0)
	require.Equal(t, []pool.Refusal{{Reason: "a later producer has begun another channel"}}, w.request(late).Refusals)
	w.requireGoes(6, frameData(8, 1, "end", 1))
}

// An attempt that failed is repeated in its place, unless the channel was given up meanwhile.
func TestLaterAttemptsKeepTheirPlace(t *testing.T) {
	w := keyed(t)
	w.requireGoes(5, frameData(7, 0, "one", 0))
	id := w.askForData(6, frameData(7, 1, "two", 0))
	w.approve(id, 0)
	w.must(10_001)
	require.Equal(t, uint64(1), w.request(id).Attempt)
	w.approve(id, 1)
	w.must(1000)
	require.Equal(t, pool.RequestSigning, w.request(id).State)
	require.Len(t, w.state.Channel.Frames, 2)
	w.must(10_001)
	other := w.askForData(6, frameData(8, 0, "new", 1))
	w.approve(other, 0)
	w.must(1000)
	require.Equal(t, pool.RequestSigning, w.request(other).State)
	w.approve(id, 2)
	w.must(1000)
	require.Equal(t, pool.RequestRefused, w.request(id).State)
}

func TestChannelIsBounded(t *testing.T) {
	w := keyed(t)
	w.state.Params.MaxPayloadBytes = 1 << 16
	part := string(make([]byte, 60_000))
	w.requireGoes(5, frameData(7, 0, part, 0))
	w.requireGoes(6, frameData(7, 1, part, 0))
	w.requireStays(7, frameData(7, 2, part, 0), "channel is too large")
	w.requireGoes(7, frameData(7, 2, part[:11_072], 1))
}

// A channel is signed by one address: derivation ignores what the others send.
func TestChannelEndsWithItsKey(t *testing.T) {
	w := keyed(t)
	w.requireGoes(5, frameData(7, 0, "one", 0))
	w.state.Keys[0].Born = 2
	k, _ := w.state.Key(pool.KeyBatch)
	for reason, data := range map[string][]byte{
		"frame is of a channel that is not being signed": frameData(7, 1, "two", 0),
		"frame is of a channel of another key":           frameData(7, 0, "one", 0),
	} {
		f, err := pool.DecodeFrame(data)
		require.NoError(t, err)
		require.EqualError(t, w.state.CheckFrame(&k, &f, data), reason)
	}
	f, err := pool.DecodeFrame(frameData(8, 0, "one", 0))
	require.NoError(t, err)
	require.NoError(t, w.state.CheckFrame(&k, &f, frameData(8, 0, "one", 0)))
}

// The frames are kept beside the state, longer than the requests that they came with.
func TestFramesSurviveTheirRequests(t *testing.T) {
	w := keyed(t)
	w.requireGoes(5, frameData(7, 0, "one", 0))
	w.state.Requests = nil
	raw, err := w.state.Encode()
	require.NoError(t, err)
	require.NotContains(t, string(raw), string(frameData(7, 0, "one", 0)))
	kept := w.state.Contents()
	w.state, err = pool.DecodeState(raw)
	require.NoError(t, err)
	require.Nil(t, w.state.Channel.Frames[0].Data)
	require.NoError(t, w.state.SetContents(func(h common.Hash) ([]byte, error) { return kept[h], nil }))
	require.Equal(t, frameData(7, 0, "one", 0), w.state.Channel.Frames[0].Data)
	w.requireGoes(6, frameData(7, 1, "two", 1))
}

func TestFramesAreDecodedByTheSpecification(t *testing.T) {
	f, err := pool.DecodeFrame(frameData(7, 258, "data", 1))
	require.NoError(t, err)
	require.Equal(t, pool.Frame{Channel: pool.ChannelID(bytes.Repeat([]byte{7}, 16)), Number: 258, Data: []byte("data"), Last: true}, f)
	whole := frameData(7, 0, "data", 1)
	for reason, data := range map[string][]byte{
		"data is not of derivation version 0":                append([]byte{1}, whole[1:]...),
		"frame is cut short":                                 whole[:20],
		"frame ends with 2, which is neither true nor false": frameData(7, 0, "data", 2),
		"transaction has more than one frame":                append(frameData(7, 0, "data", 0), whole[1:]...),
	} {
		_, err := pool.DecodeFrame(data)
		require.EqualError(t, err, reason)
	}
	_, err = pool.DecodeFrame(nil)
	require.Error(t, err)
	_, err = pool.DecodeFrame(whole[:len(whole)-1])
	require.EqualError(t, err, "frame is cut short")
}

func FuzzDecodeFrame(f *testing.F) {
	f.Add(frameData(7, 0, "data", 1))
	f.Add([]byte{0})
	f.Fuzz(func(t *testing.T, data []byte) {
		frame, err := pool.DecodeFrame(data)
		if err != nil {
			return
		}
		last := byte(0)
		if frame.Last {
			last = 1
		}
		again := append([]byte{0}, frame.Channel[:]...)
		again = binary.BigEndian.AppendUint16(again, frame.Number)
		again = binary.BigEndian.AppendUint32(again, uint32(len(frame.Data)))
		require.Equal(t, append(append(again, frame.Data...), last), data, "there is one encoding")
	})
}
