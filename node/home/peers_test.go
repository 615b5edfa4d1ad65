package home

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Others join and leave while a node lives; its configuration follows, and keeps everything else.
func TestPeersComeAndGo(t *testing.T) {
	dir := t.TempDir()
	c := DefaultConfig()
	c.Moniker, c.P2P.Peers = "seq1", []string{"aa@127.0.0.1:1", "bb@127.0.0.1:2"}
	require.NoError(t, writeConfig(dir, c))

	require.NoError(t, AddPeer(dir, "cc@127.0.0.1:3"))
	require.NoError(t, AddPeer(dir, "aa@127.0.0.1:9"))
	require.NoError(t, RemovePeer(dir, "bb@127.0.0.1:2"))
	require.NoError(t, RemovePeer(dir, "dd@127.0.0.1:4"), "a peer that is not there")

	got, err := LoadConfig(dir)
	require.NoError(t, err)
	require.Equal(t, []string{"cc@127.0.0.1:3", "aa@127.0.0.1:9"}, got.P2P.Peers)
	require.Equal(t, "seq1", got.Moniker)
	require.Error(t, AddPeer(dir, "no address"), "what could not be loaded again is not written")
	got, err = LoadConfig(dir)
	require.NoError(t, err)
	require.Len(t, got.P2P.Peers, 2)
}
