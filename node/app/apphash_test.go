package app

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

func TestAppHashMovesAtMultiplesOfTheIntervalOnly(t *testing.T) {
	s := &pool.State{}
	hash, err := nextAppHash(appHash{}, 0, s)
	require.NoError(t, err)
	want, err := s.Hash()
	require.NoError(t, err)
	require.Equal(t, want, hash)

	for height := int64(1); height < hashInterval; height++ {
		s.Head.Number++
		hash, err = nextAppHash(hash, height, s)
		require.NoError(t, err)
		require.Equal(t, want, hash, "height %d", height)
	}

	moved, err := nextAppHash(hash, hashInterval, s)
	require.NoError(t, err)
	require.NotEqual(t, want, moved)
	want, err = s.Hash()
	require.NoError(t, err)
	require.Equal(t, want, moved)
}

// CometBFT compares what it is told at start with what it was told then.
func TestAppHashIsSavedWithTheState(t *testing.T) {
	home := t.TempDir()
	d, err := openDisk(home)
	require.NoError(t, err)
	s := &pool.State{}
	s.Head.Number = 7
	require.NoError(t, d.save(saved{state: s, height: 13, hash: appHash{1, 2, 3}}, nil))
	require.NoError(t, d.close())

	d, err = openDisk(home)
	require.NoError(t, err)
	got, err := d.load()
	require.NoError(t, err)
	require.Equal(t, int64(13), got.height)
	require.Equal(t, appHash{1, 2, 3}, got.hash)
	require.Equal(t, uint64(7), got.state.Head.Number)

	require.NoError(t, d.db.Put(keyHash, []byte{1, 2, 3}, nil))
	_, err = d.load()
	require.EqualError(t, err, "app-hash of the saved state has 3 bytes, want 32")
	require.NoError(t, d.close())
}
