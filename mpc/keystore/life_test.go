package keystore

import (
	"bytes"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func requireState(t *testing.T, s *Store, generation uint64, want State) {
	t.Helper()
	got, err := s.State(testShare(generation).ShareID)
	require.NoError(t, err)
	require.Equal(t, want, got)
}

func TestLifeOfAShare(t *testing.T) {
	s, dir := newStore(t)
	requireState(t, s, 1, StateNone)
	require.ErrorIs(t, s.Activate(testShare(1).ShareID), ErrNotFound)
	for generation := uint64(1); generation <= 3; generation++ {
		require.NoError(t, s.PutShare(testShare(generation)))
		requireState(t, s, generation, StatePending)
	}
	require.NoError(t, s.Activate(testShare(1).ShareID))
	require.NoError(t, s.Activate(testShare(2).ShareID))
	require.NoError(t, s.Activate(testShare(2).ShareID), "again")
	share, err := s.Share(testShare(2).ShareID)
	require.NoError(t, err)
	require.Equal(t, StateActive, share.State)
	require.Equal(t, testShare(2).Secret, share.Secret)

	require.ErrorIs(t, s.Activate(testShare(1).ShareID), ErrStale, "there is no way back")
	require.ErrorIs(t, s.CheckFresh("batch", 1), ErrStale)
	require.NoError(t, s.CheckFresh("batch", 2))
	require.NoError(t, s.CheckFresh("reward", 1), "keys are independent")
	other := testShare(2)
	other.Address[5]++
	other.Session[5]++
	require.NoError(t, s.PutShare(other))
	require.ErrorIs(t, s.Activate(other.ShareID), ErrExists, "one share of a generation is active")

	require.NoError(t, s.Retire("batch", 1))
	require.NoError(t, s.Retire("batch", 1))
	requireState(t, s, 1, StateRetired)
	require.ErrorIs(t, s.PutShare(testShare(1)), ErrStale, "what is retired never comes back")
	require.NoError(t, s.Close())

	s, err = Open(dir, testOptions)
	require.NoError(t, err)
	defer s.Close()
	requireState(t, s, 1, StateRetired)
	requireState(t, s, 2, StateActive)
	requireState(t, s, 3, StatePending)
	generation, address, ok, err := s.Active("batch")
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, uint64(2), generation)
	require.Equal(t, testShare(2).Address, address)
}

// A share cannot be made active by hand, nor can the record of what is active be moved to another key.
func TestStateCannotBeForged(t *testing.T) {
	s, _ := newStore(t)
	require.NoError(t, s.PutShare(testShare(1)))
	for _, kind := range []string{"share/", "datakey/"} {
		path := []byte(kind + testShare(1).path())
		rec := mustGet(t, s.db, path)
		require.Equal(t, StatePending, stateIn(rec))
		rec[recordHeader+int(rec[4])<<8+int(rec[5])-1] = byte(StateActive)
		mustPut(t, s.db, path, rec)
	}
	_, err := s.Share(testShare(1).ShareID)
	require.ErrorIs(t, err, ErrTampered)

	require.NoError(t, s.PutShare(testShare(2)))
	require.NoError(t, s.Activate(testShare(2).ShareID))
	mustPut(t, s.db, []byte("active/reward"), mustGet(t, s.db, []byte("active/batch")))
	require.ErrorIs(t, s.CheckFresh("reward", 1), ErrSwapped)
}

// After a share was destroyed, neither it nor the key that sealed it is in any file.
func TestRetiredShareLeavesNoRecord(t *testing.T) {
	s, _ := newStore(t)
	require.NoError(t, s.PutShare(testShare(1)))
	require.NoError(t, s.Activate(testShare(1).ShareID))
	wrapped := mustGet(t, s.db, []byte("datakey/"+testShare(1).path()))
	require.NoError(t, s.Retire("batch", 1))
	it := s.db.NewIterator(nil, nil)
	defer it.Release()
	for it.Next() {
		require.False(t, bytes.Contains(it.Value(), wrapped[len(wrapped)-16:]), "%s", it.Key())
	}
}

func TestPassphraseCanBeChanged(t *testing.T) {
	s, dir := newStore(t)
	require.NoError(t, s.PutShare(testShare(1)))
	require.NoError(t, s.PutShare(testShare(2)))
	require.NoError(t, s.Activate(testShare(2).ShareID))
	require.NoError(t, s.Retire("reward", 4))
	require.NoError(t, s.PutPreParams([]byte("numbers")))
	next := []byte("battery staple")
	require.ErrorIs(t, s.ChangePassphrase([]byte("wrong"), next, Argon2{}), ErrPassphrase)
	require.ErrorIs(t, s.ChangePassphrase(testOptions.Passphrase, nil, Argon2{}), ErrNoPassphrase)
	require.NoError(t, s.ChangePassphrase(testOptions.Passphrase, next, Argon2{Time: 2, Memory: 64, Threads: 1}))
	requireState(t, s, 2, StateActive)
	_, err := s.Share(testShare(2).ShareID)
	require.NoError(t, err, "the open store goes on")
	require.NoError(t, s.Close())

	_, err = Open(dir, testOptions)
	require.ErrorIs(t, err, ErrPassphrase)
	o := testOptions
	o.Passphrase = next
	s, err = Open(dir, o)
	require.NoError(t, err)
	defer s.Close()
	share, err := s.Share(testShare(1).ShareID)
	require.NoError(t, err)
	require.Equal(t, testShare(1), share)
	require.ErrorIs(t, s.CheckFresh("batch", 1), ErrStale)
	require.ErrorIs(t, s.CheckFresh("reward", 4), ErrStale)
	set, err := s.TakePreParams()
	require.NoError(t, err)
	require.Equal(t, "numbers", string(set))
}

// backupOf a store with an active and a pending share.
func backupOf(t *testing.T) []byte {
	t.Helper()
	s, _ := newStore(t)
	require.NoError(t, s.PutShare(testShare(2)))
	require.NoError(t, s.Activate(testShare(2).ShareID))
	require.NoError(t, s.PutShare(testShare(3)))
	var b bytes.Buffer
	require.ErrorIs(t, s.Export(&b, nil, CheapArgon2), ErrNoPassphrase)
	require.NoError(t, s.Export(&b, []byte("of the backup"), CheapArgon2))
	require.False(t, bytes.Contains(b.Bytes(), testShare(2).Secret))
	return b.Bytes()
}

func importInto(s *Store, b []byte, active map[string]uint64) (int, error) {
	return s.Import(bytes.NewReader(b), []byte("of the backup"), active)
}

func TestBackupIsRestored(t *testing.T) {
	b := backupOf(t)
	s, _ := newStore(t)
	n, err := importInto(s, b, map[string]uint64{"batch": 2})
	require.NoError(t, err)
	require.Equal(t, 2, n)
	requireState(t, s, 2, StateActive)
	requireState(t, s, 3, StatePending)
	share, err := s.Share(testShare(2).ShareID)
	require.NoError(t, err)
	require.Equal(t, testShare(2).Secret, share.Secret)
	require.ErrorIs(t, s.CheckFresh("batch", 1), ErrStale, "it remembers what was active")
	bySession, err := s.ShareOf(testShare(3).Session)
	require.NoError(t, err)
	require.Equal(t, testShare(3), bySession)

	n, err = importInto(s, b, nil)
	require.NoError(t, err)
	require.Zero(t, n, "again adds nothing")
}

func TestBadBackupsAreRefused(t *testing.T) {
	b := backupOf(t)
	altered := func(at int) []byte {
		c := bytes.Clone(b)
		c[(at+len(c))%len(c)] ^= 1
		return c
	}
	for name, c := range map[string]struct {
		file []byte
		want error
	}{
		"an empty file":      {nil, ErrNoBackup},
		"another file":       {[]byte("a text that is no backup at all"), ErrNoBackup},
		"one cut short":      {b[:len(b)-1], ErrBackupTruncated},
		"one cut very short": {b[:20], ErrBackupTruncated},
		"one that grew":      {append(bytes.Clone(b), 0), ErrBackupTruncated},
		"a changed share":    {altered(-1), ErrTampered},
		"a changed header":   {altered(backupHeader + 12), ErrTampered},
	} {
		t.Run(name, func(t *testing.T) {
			s, _ := newStore(t)
			_, err := importInto(s, c.file, nil)
			require.ErrorIs(t, err, c.want)
			requireEmpty(t, s)
		})
	}
	t.Run("a wrong passphrase", func(t *testing.T) {
		s, _ := newStore(t)
		_, err := s.Import(bytes.NewReader(b), []byte("wrong"), nil)
		require.ErrorIs(t, err, ErrPassphrase)
	})
	t.Run("that of another node", func(t *testing.T) {
		o := testOptions
		o.Node++
		s, err := Open(filepath.Join(t.TempDir(), "shares"), o)
		require.NoError(t, err)
		defer s.Close()
		_, err = importInto(s, b, nil)
		require.ErrorIs(t, err, ErrForeign)
	})
	t.Run("older than what the pool uses", func(t *testing.T) {
		s, _ := newStore(t)
		_, err := importInto(s, b, map[string]uint64{"batch": 4})
		require.ErrorIs(t, err, ErrStale)
		requireEmpty(t, s)
	})
	t.Run("older than what this node has used", func(t *testing.T) {
		s, _ := newStore(t)
		require.NoError(t, s.PutShare(testShare(4)))
		require.NoError(t, s.Activate(testShare(4).ShareID))
		_, err := importInto(s, b, nil)
		require.ErrorIs(t, err, ErrStale)
	})
	t.Run("of a retired generation", func(t *testing.T) {
		s, _ := newStore(t)
		require.NoError(t, s.Retire("batch", 3))
		_, err := importInto(s, b, nil)
		require.ErrorIs(t, err, ErrStale)
	})
}

func requireEmpty(t *testing.T, s *Store) {
	t.Helper()
	ids, err := s.List()
	require.NoError(t, err)
	require.Empty(t, ids, "all or nothing")
}

func FuzzImport(f *testing.F) {
	s, err := Open(filepath.Join(f.TempDir(), "shares"), testOptions)
	require.NoError(f, err)
	f.Cleanup(func() { _ = s.Close() })
	var b bytes.Buffer
	require.NoError(f, s.Export(&b, []byte("of the backup"), CheapArgon2))
	f.Add(b.Bytes())
	f.Add(append([]byte(backupMagic), make([]byte, 12)...))
	f.Fuzz(func(t *testing.T, file []byte) {
		n, err := s.Import(bytes.NewReader(file), []byte("another"), nil)
		require.Error(t, err)
		require.Zero(t, n)
	})
}
