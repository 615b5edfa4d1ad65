package e2e

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// exampleBatches are two L2 blocks, the second with a transaction.
func exampleBatches() []Batch {
	return []Batch{
		{ParentHash: common.Hash{1}, EpochNum: 7, EpochHash: common.Hash{2}, Timestamp: 1000},
		{ParentHash: common.Hash{3}, EpochNum: 7, EpochHash: common.Hash{2}, Timestamp: 1001, Transactions: [][]byte{{2, 0xc0, 0x80}}},
	}
}

func TestBatchesSurviveEncoding(t *testing.T) {
	channel := bytes.Repeat([]byte{9}, channelIDBytes)
	data, err := EncodeBatches(channel, exampleBatches())
	require.NoError(t, err)
	gotChannel, got, err := DecodeBatches(data)
	require.NoError(t, err)
	require.Equal(t, channel, gotChannel)
	require.Len(t, got, 2)
	require.Equal(t, exampleBatches()[1], got[1])
}

func TestAlterChangesOneTransactionOnly(t *testing.T) {
	data, err := EncodeBatches(make([]byte, channelIDBytes), exampleBatches())
	require.NoError(t, err)
	honest, altered, err := alter(data)
	require.NoError(t, err)
	channel, same, err := DecodeBatches(honest)
	require.NoError(t, err)
	require.Equal(t, exampleBatches()[1], same[1])
	other, got, err := DecodeBatches(altered)
	require.NoError(t, err)
	require.NotEqual(t, channel, other, "each has a channel that nobody has seen")
	want := exampleBatches()
	require.NotEqual(t, want[1].Transactions, got[1].Transactions)
	got[1].Transactions = want[1].Transactions
	require.Equal(t, want[1], got[1])
}

func TestAlterLeavesEmptyBlocksAlone(t *testing.T) {
	data, err := EncodeBatches(make([]byte, channelIDBytes), exampleBatches()[:1])
	require.NoError(t, err)
	_, altered, err := alter(data)
	require.NoError(t, err)
	require.Nil(t, altered)
}

func TestChannelsAreAssembledFromTheirTransactions(t *testing.T) {
	whole, err := EncodeBatches(bytes.Repeat([]byte{9}, channelIDBytes), exampleBatches())
	require.NoError(t, err)
	f, err := decodeFrame(whole)
	require.NoError(t, err)
	half := len(f.data) / 2
	part := func(channel byte, number uint16, data []byte, last byte) []byte {
		out := append([]byte{0}, bytes.Repeat([]byte{channel}, channelIDBytes)...)
		out = binary.BigEndian.AppendUint16(out, number)
		out = binary.BigEndian.AppendUint32(out, uint32(len(data)))
		return append(append(out, data...), last)
	}
	var a Assembler
	for _, data := range [][]byte{
		part(8, 1, f.data, 1),        // an orphan
		part(8, 0, f.data, 0),        // given up
		part(9, 0, f.data[:half], 0), // of the channel
		part(8, 1, f.data, 1),        // of the one before
		part(9, 0, f.data[:half], 0), // once more
		part(9, 2, f.data[half:], 1), // too early
	} {
		list, _, err := a.Add(data)
		require.NoError(t, err)
		require.Empty(t, list)
	}
	list, frames, err := a.Add(part(9, 1, f.data[half:], 1))
	require.NoError(t, err)
	require.Equal(t, 2, frames)
	require.Len(t, list, 2)
	_, _, err = a.Add(append(whole, 0))
	require.ErrorIs(t, err, errBadBatch)
}

func TestMalformedBatchesAreRefused(t *testing.T) {
	good, err := EncodeBatches(make([]byte, channelIDBytes), exampleBatches())
	require.NoError(t, err)
	for name, data := range map[string][]byte{
		"empty":      nil,
		"version":    append([]byte{1}, good[1:]...),
		"cut short":  good[:len(good)-5],
		"no frame":   good[:1+channelIDBytes],
		"not zipped": append(append([]byte{0}, make([]byte, channelIDBytes+2)...), 0, 0, 0, 2, 'h', 'i', 1),
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := DecodeBatches(data)
			require.ErrorIs(t, err, errBadBatch)
		})
	}
}
