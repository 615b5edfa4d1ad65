package keystore

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The transport key is made once, stays when the passphrase changes, and is not readable without it.
func TestTransportKeyStays(t *testing.T) {
	dir := t.TempDir() + "/mpc"
	options := func(passphrase string) Options {
		return Options{Passphrase: []byte(passphrase), ChainID: "chain", Node: 7, Argon2: CheapArgon2}
	}
	s, err := Open(dir, options("one"))
	require.NoError(t, err)
	first, err := s.TransportKey()
	require.NoError(t, err)
	again, err := s.TransportKey()
	require.NoError(t, err)
	require.True(t, first.Equal(again))
	raw, err := s.db.Get([]byte(transportPath), nil)
	require.NoError(t, err)
	require.NotContains(t, string(raw), string(first.Bytes()))
	require.NoError(t, s.ChangePassphrase([]byte("one"), []byte("two"), CheapArgon2))
	require.NoError(t, s.Close())

	s, err = Open(dir, options("two"))
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	after, err := s.TransportKey()
	require.NoError(t, err)
	require.True(t, first.Equal(after))
}
