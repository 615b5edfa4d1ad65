package home

import (
	"slices"
	"strings"
)

// Peer is how to dial another node.
type Peer struct {
	P2P string // id@host:port of CometBFT
	MPC string // id@host:port of libp2p; empty if it has none
}

// AddTo adds the peer to a configuration. A peer that is known under its id moves to the new address.
func (p Peer) AddTo(c *Config) {
	p.RemoveFrom(c)
	c.P2P.Peers = append(c.P2P.Peers, p.P2P)
	if p.MPC != "" {
		c.MPC.Peers = append(c.MPC.Peers, p.MPC)
	}
}

// RemoveFrom takes the peer out of a configuration, whatever its addresses there.
func (p Peer) RemoveFrom(c *Config) {
	c.P2P.Peers = without(c.P2P.Peers, p.P2P)
	c.MPC.Peers = without(c.MPC.Peers, p.MPC)
}

func without(peers []string, peer string) []string {
	id, _, _ := strings.Cut(peer, "@")
	return slices.DeleteFunc(peers, func(p string) bool { return strings.HasPrefix(p, id+"@") })
}

// AddPeer adds a peer to the configuration of a home folder. A running node dials it after its next start; until then the
// newcomer is the one to dial.
func AddPeer(dir string, peer Peer) error { return changeConfig(dir, peer.AddTo) }

// RemovePeer takes a peer out of the configuration of a home folder.
func RemovePeer(dir string, peer Peer) error { return changeConfig(dir, peer.RemoveFrom) }

func changeConfig(dir string, change func(*Config)) error {
	c, err := LoadConfig(dir)
	if err != nil {
		return err
	}
	change(&c)
	return writeConfig(dir, c)
}
