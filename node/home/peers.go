package home

import (
	"slices"
	"strings"
)

// AddPeer adds a peer, as id@host:port, to the configuration of a home folder. A running node dials it after its next start; until
// then the newcomer is the one to dial. A peer that is known under its id moves to the new address.
func AddPeer(dir, peer string) error {
	return changePeers(dir, peer, func(others []string) []string { return append(others, peer) })
}

// RemovePeer takes a peer out of the configuration of a home folder.
func RemovePeer(dir, peer string) error {
	return changePeers(dir, peer, func(others []string) []string { return others })
}

// changePeers makes the list of peers anew from those with another id.
func changePeers(dir, peer string, change func(others []string) []string) error {
	c, err := LoadConfig(dir)
	if err != nil {
		return err
	}
	id, _, _ := strings.Cut(peer, "@")
	c.P2P.Peers = change(slices.DeleteFunc(c.P2P.Peers, func(p string) bool { return strings.HasPrefix(p, id+"@") }))
	return writeConfig(dir, c)
}
