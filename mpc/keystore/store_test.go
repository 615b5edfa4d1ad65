package keystore

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb"

	"github.com/rondoseq/rondo/mpc/engine"
)

var testOptions = Options{Passphrase: []byte("correct horse"), ChainID: "rondo-test", Node: 3, Argon2: CheapArgon2}

func newStore(t *testing.T) (*Store, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "shares")
	s, err := Open(dir, testOptions)
	require.NoError(t, err)
	t.Cleanup(func() { _ = s.Close() })
	return s, dir
}

func testShare(generation uint64) *Share {
	return &Share{
		ShareID: ShareID{Key: "batch", Generation: generation, Address: [20]byte{0xaa, byte(generation)}},
		Session: [32]byte{1, byte(generation)}, Engine: "test/1", PublicKey: [33]byte{2, 7}, Self: 3, Threshold: 3,
		Parties: []engine.Party{{ID: 1, Point: [32]byte{1}}, {ID: 3, Point: [32]byte{3}}},
		Secret:  []byte("the secret of this generation"), State: StatePending,
	}
}

func TestShareIsReadBackAfterReopening(t *testing.T) {
	s, dir := newStore(t)
	require.NoError(t, s.PutShare(testShare(1)))
	require.NoError(t, s.PutShare(testShare(2)))
	require.NoError(t, s.Close())

	s, err := Open(dir, testOptions)
	require.NoError(t, err)
	defer s.Close()
	got, err := s.Share(testShare(2).ShareID)
	require.NoError(t, err)
	require.Equal(t, testShare(2), got)
	ids, err := s.List()
	require.NoError(t, err)
	require.Equal(t, []ShareInfo{{testShare(1).ShareID, StatePending}, {testShare(2).ShareID, StatePending}}, ids)
	bySession, err := s.ShareOf(testShare(1).Session)
	require.NoError(t, err)
	require.Equal(t, testShare(1), bySession)
}

func TestShareIsNeverReplaced(t *testing.T) {
	s, _ := newStore(t)
	require.NoError(t, s.PutShare(testShare(1)))
	other := testShare(1)
	other.Secret = []byte("another")
	require.ErrorIs(t, s.PutShare(other), ErrExists)
	other.Session[5]++
	require.NoError(t, s.PutShare(other), "but a pending one gives way to another attempt")
	got, err := s.Share(other.ShareID)
	require.NoError(t, err)
	require.Equal(t, other, got)
	require.NoError(t, s.Activate(other.ShareID))
	require.ErrorIs(t, s.PutShare(testShare(1)), ErrExists)
}

func TestNothingOfASecretIsOnDiskInPlain(t *testing.T) {
	s, dir := newStore(t)
	share := testShare(1)
	require.NoError(t, s.PutShare(share))
	require.NoError(t, s.PutPreParams([]byte("pre-parameters in plain")))
	require.NoError(t, s.Close())
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		b, err := os.ReadFile(filepath.Join(dir, f.Name()))
		require.NoError(t, err)
		require.False(t, bytes.Contains(b, share.Secret), f.Name())
		require.False(t, bytes.Contains(b, []byte("in plain")), f.Name())
		require.False(t, bytes.Contains(b, testOptions.Passphrase), f.Name())
	}
}

func TestOpenRefuses(t *testing.T) {
	s, dir := newStore(t)
	require.NoError(t, s.Close())
	with := func(change func(*Options)) Options {
		o := testOptions
		change(&o)
		return o
	}
	for name, c := range map[string]struct {
		options Options
		want    error
	}{
		"an empty passphrase": {with(func(o *Options) { o.Passphrase = nil }), ErrNoPassphrase},
		"a wrong passphrase":  {with(func(o *Options) { o.Passphrase = []byte("wrong horse") }), ErrPassphrase},
		"another chain":       {with(func(o *Options) { o.ChainID = "rondo-other" }), ErrForeign},
		"another node":        {with(func(o *Options) { o.Node = 4 }), ErrForeign},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Open(dir, c.options)
			require.ErrorIs(t, err, c.want)
		})
	}
	t.Run("a folder that others can read", func(t *testing.T) {
		require.NoError(t, os.Chmod(dir, 0o750))
		defer func() { require.NoError(t, os.Chmod(dir, 0o700)) }()
		_, err := Open(dir, testOptions)
		require.ErrorIs(t, err, ErrPermissions)
	})
	t.Run("nothing else", func(t *testing.T) {
		s, err := Open(dir, testOptions)
		require.NoError(t, err)
		require.NoError(t, s.Close())
	})
}

func TestFolderIsPrivate(t *testing.T) {
	_, dir := newStore(t)
	info, err := os.Stat(dir)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o700), info.Mode().Perm())
}

// Somebody with access to the database, but not to the passphrase, changes it.
func TestAlteredRecordsAreRefused(t *testing.T) {
	one, two := testShare(1), testShare(2)
	path := func(s *Share) []byte { return []byte("share/" + s.path()) }
	dataKey := func(s *Share) []byte { return []byte("datakey/" + s.path()) }
	for name, c := range map[string]struct {
		alter func(t *testing.T, db *leveldb.DB)
		want  error
	}{
		"a truncated share": {func(t *testing.T, db *leveldb.DB) {
			rec := mustGet(t, db, path(one))
			mustPut(t, db, path(one), rec[:len(rec)-1])
		}, ErrTruncated},
		"a share that grew": {func(t *testing.T, db *leveldb.DB) {
			mustPut(t, db, path(one), append(mustGet(t, db, path(one)), 0))
		}, ErrTruncated},
		"an empty share": {func(t *testing.T, db *leveldb.DB) {
			mustPut(t, db, path(one), nil)
		}, ErrTruncated},
		"a flipped bit": {func(t *testing.T, db *leveldb.DB) {
			rec := mustGet(t, db, path(one))
			rec[len(rec)-5] ^= 4
			mustPut(t, db, path(one), rec)
		}, ErrTampered},
		"a share of another generation": {func(t *testing.T, db *leveldb.DB) {
			mustPut(t, db, path(one), mustGet(t, db, path(two)))
			mustPut(t, db, dataKey(one), mustGet(t, db, dataKey(two)))
		}, ErrSwapped},
		"a share whose written identity was adjusted": {func(t *testing.T, db *leveldb.DB) {
			for _, key := range []func(*Share) []byte{path, dataKey} {
				mine, theirs := mustGet(t, db, key(one)), mustGet(t, db, key(two))
				n := recordHeader + len((identity{chainID: "rondo-test", kind: "share", key: "batch"}).encode())
				if key(one)[0] == 'd' {
					n += len("data key") - len("share")
				}
				mustPut(t, db, key(one), append(append([]byte{}, mine[:n]...), theirs[n:]...))
			}
		}, ErrTampered},
		"a data key of another generation": {func(t *testing.T, db *leveldb.DB) {
			mustPut(t, db, dataKey(one), mustGet(t, db, dataKey(two)))
		}, ErrSwapped},
		"a missing data key": {func(t *testing.T, db *leveldb.DB) {
			require.NoError(t, db.Delete(dataKey(one), nil))
		}, ErrNotFound},
	} {
		t.Run(name, func(t *testing.T) {
			s, _ := newStore(t)
			require.NoError(t, s.PutShare(one))
			require.NoError(t, s.PutShare(two))
			c.alter(t, s.db)
			_, err := s.Share(one.ShareID)
			require.ErrorIs(t, err, c.want)
			_, err = s.Share(two.ShareID)
			require.NoError(t, err, "the other share is not affected")
		})
	}
}

func TestAlteredHeaderIsRefused(t *testing.T) {
	s, dir := newStore(t)
	require.NoError(t, s.PutShare(testShare(1)))
	header := mustGet(t, s.db, []byte(metaKey))
	mustPut(t, s.db, []byte(metaKey), bytes.Replace(header, []byte(`"Time":1`), []byte(`"Time":2`), 1))
	require.NoError(t, s.Close())
	_, err := Open(dir, testOptions)
	require.ErrorIs(t, err, ErrTampered)

	db, err := leveldb.OpenFile(dir, nil)
	require.NoError(t, err)
	require.NoError(t, db.Delete([]byte(metaKey), nil))
	require.NoError(t, db.Close())
	_, err = Open(dir, testOptions)
	require.ErrorIs(t, err, ErrTampered, "a store with records but without header is not made anew")
}

func TestDeletedShareIsGone(t *testing.T) {
	s, _ := newStore(t)
	require.NoError(t, s.PutShare(testShare(1)))
	require.NoError(t, s.PutShare(testShare(2)))
	require.NoError(t, s.DeleteShare(testShare(1).ShareID))
	require.NoError(t, s.DeleteShare(testShare(1).ShareID), "deleting again is no error")
	_, err := s.Share(testShare(1).ShareID)
	require.ErrorIs(t, err, ErrNotFound)
	_, err = s.ShareOf(testShare(1).Session)
	require.ErrorIs(t, err, ErrNotFound)
	has, err := s.HasShare(testShare(2).ShareID)
	require.NoError(t, err)
	require.True(t, has)
}

func TestSessionRunsOnce(t *testing.T) {
	s, dir := newStore(t)
	now := time.Unix(1_700_000_000, 0)
	id := [32]byte{9}
	require.NoError(t, s.BeginSession(id, now.Add(time.Minute), now))
	require.ErrorIs(t, s.BeginSession(id, now.Add(time.Minute), now), ErrStarted)
	_, err := s.ShareOf(id)
	require.ErrorIs(t, err, ErrNotFound, "it made no share")
	require.NoError(t, s.Close())

	s, err = Open(dir, testOptions)
	require.NoError(t, err)
	defer s.Close()
	require.ErrorIs(t, s.BeginSession(id, now.Add(time.Hour), now), ErrStarted, "also after a restart")
	require.NoError(t, s.BeginSession([32]byte{10}, now, now.Add(60*24*time.Hour)))
	require.NoError(t, s.BeginSession(id, now, now.Add(60*24*time.Hour)), "months after its deadline it is forgotten")
}

func TestPreParamsAreTakenOnce(t *testing.T) {
	s, _ := newStore(t)
	for _, set := range []string{"a", "b"} {
		require.NoError(t, s.PutPreParams([]byte(set)))
	}
	n, err := s.CountPreParams()
	require.NoError(t, err)
	require.Equal(t, 2, n)
	first, err := s.TakePreParams()
	require.NoError(t, err)
	second, err := s.TakePreParams()
	require.NoError(t, err)
	require.ElementsMatch(t, []string{"a", "b"}, []string{string(first), string(second)})
	_, err = s.TakePreParams()
	require.ErrorIs(t, err, ErrNotFound)
}

func mustGet(t *testing.T, db *leveldb.DB, key []byte) []byte {
	t.Helper()
	b, err := db.Get(key, nil)
	require.NoError(t, err)
	return b
}

func mustPut(t *testing.T, db *leveldb.DB, key, value []byte) {
	t.Helper()
	require.NoError(t, db.Put(key, value, nil))
}
