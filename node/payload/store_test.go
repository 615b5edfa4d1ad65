package payload

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func openTestStore(t *testing.T, dir string) *Store {
	t.Helper()
	s, err := OpenStore(dir)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func record(number uint64, branch byte) Record {
	return Record{
		Number: number, Hash: common.Hash{branch, byte(number)}, Epoch: 3, Signature: []byte{1, 2}, Signer: common.Address{9},
		Envelope: []byte{branch, 4}, Height: 100 + number,
	}
}

func TestStoreKeepsRecordsOverARestart(t *testing.T) {
	dir := t.TempDir()
	s := openTestStore(t, dir)
	_, ok, err := s.Newest()
	require.NoError(t, err)
	require.False(t, ok, "a new store is empty")

	// 255 and 256 tell whether numbers sort as numbers.
	require.NoError(t, s.Put(record(256, 0), record(255, 0)))
	require.NoError(t, s.Close())
	s = openTestStore(t, dir)

	for _, n := range []uint64{255, 256} {
		r, ok, err := s.Get(n)
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, record(n, 0), r)
	}
	newest, ok, err := s.Newest()
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, uint64(256), newest.Number)
	_, ok, err = s.Get(254)
	require.NoError(t, err)
	require.False(t, ok)
}

func TestStorePutsTheSameRecordTwice(t *testing.T) {
	s := openTestStore(t, t.TempDir())
	require.NoError(t, s.Put(record(1, 0), record(2, 0), record(3, 0)))
	require.NoError(t, s.Put(record(2, 0)))

	newest, _, err := s.Newest()
	require.NoError(t, err)
	require.Equal(t, record(3, 0), newest, "what builds on an unchanged block stays")
}

func TestStoreDropsTheBranchAboveAReplacedBlock(t *testing.T) {
	s := openTestStore(t, t.TempDir())
	require.NoError(t, s.Put(record(1, 0), record(2, 0), record(3, 0), record(4, 0)))
	require.NoError(t, s.Put(record(2, 7)))

	newest, _, err := s.Newest()
	require.NoError(t, err)
	require.Equal(t, record(2, 7), newest)
	_, ok, err := s.Get(1)
	require.NoError(t, err)
	require.True(t, ok)

	require.NoError(t, s.Put(record(2, 0), record(3, 8)), "a batch may replace a block and go on from it")
	newest, _, err = s.Newest()
	require.NoError(t, err)
	require.Equal(t, record(3, 8), newest)
}

func TestStorePrunesBelow(t *testing.T) {
	s := openTestStore(t, t.TempDir())
	require.NoError(t, s.Put(record(1, 0), record(2, 0), record(3, 0)))
	require.NoError(t, s.Prune(3))
	_, ok, err := s.Get(2)
	require.NoError(t, err)
	require.False(t, ok)
	_, ok, err = s.Get(3)
	require.NoError(t, err)
	require.True(t, ok)
}

func TestRecordGivesItsEnvelope(t *testing.T) {
	e := fixture(t, depositFixture)
	body, err := e.Encode()
	require.NoError(t, err)
	r := Record{Number: e.Number(), Hash: e.Hash(), Envelope: body}
	back, err := r.Decode()
	require.NoError(t, err)
	require.Equal(t, e, back)

	r.Envelope = body[:len(body)/2]
	_, err = r.Decode()
	require.ErrorIs(t, err, ErrMalformed)
}
