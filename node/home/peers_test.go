package home

import (
	"testing"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"
	"github.com/stretchr/testify/require"
)

// Others join and leave while a node lives; its configuration follows, and keeps everything else.
func TestPeersComeAndGo(t *testing.T) {
	id, err := Libp2pID(&p2p.NodeKey{PrivKey: ed25519.GenPrivKey()})
	require.NoError(t, err)
	libp2pPeer := id + "@127.0.0.1:4"
	dir := t.TempDir()
	c := DefaultConfig()
	c.Moniker, c.P2P.Peers = "seq1", []string{"aa@127.0.0.1:1", "bb@127.0.0.1:2"}
	require.NoError(t, writeConfig(dir, c))

	require.NoError(t, AddPeer(dir, Peer{P2P: "cc@127.0.0.1:3", MPC: libp2pPeer}))
	require.NoError(t, AddPeer(dir, Peer{P2P: "aa@127.0.0.1:9"}))
	require.NoError(t, RemovePeer(dir, Peer{P2P: "bb@127.0.0.1:2"}))
	require.NoError(t, RemovePeer(dir, Peer{P2P: "dd@127.0.0.1:4"}), "a peer that is not there")

	got, err := LoadConfig(dir)
	require.NoError(t, err)
	require.Equal(t, []string{"cc@127.0.0.1:3", "aa@127.0.0.1:9"}, got.P2P.Peers)
	require.Equal(t, []string{libp2pPeer}, got.MPC.Peers)
	require.Equal(t, "seq1", got.Moniker)
	require.Error(t, AddPeer(dir, Peer{P2P: "no address"}), "what could not be loaded again is not written")
	got, err = LoadConfig(dir)
	require.NoError(t, err)
	require.Len(t, got.P2P.Peers, 2)
}
