package node

import (
	"crypto/ed25519"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/p2p/libp2p"
)

// openTransport returns what carries the messages of threshold keys, as the configuration chooses. It is closed with the node.
func (n *Node) openTransport() (mpc.Transport, error) {
	c := n.home.Config.MPC
	if c.Transport == home.TransportCometBFT {
		return n.reactor.MPC(), nil
	}
	t, err := libp2p.New(libp2p.Config{
		ChainID: n.home.Genesis.ChainID, NodeKey: ed25519.PrivateKey(n.home.NodeKey.PrivKey.Bytes()), Listen: c.Listen, Peers: c.Peers,
		Signer: n.home.Signer, Lookup: sequencerOf(n.chain.App), Logger: n.log.With("part", "libp2p"),
	})
	if err != nil {
		return nil, err
	}
	n.onClose(t.Close)
	return t, nil
}
