package conformance_test

import (
	"crypto/ed25519"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/transporttest"
	"github.com/rondoseq/rondo/node/p2p/libp2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
	"github.com/rondoseq/rondo/node/pool"
	"github.com/rondoseq/rondo/node/testports"
)

// swarms are libp2p nodes on loopback, at fixed addresses that all others have in their configuration. Outsiders know the
// parties, and the parties do not know them.
type swarms struct {
	set   *p2ptest.Registry
	addrs map[mpc.PartyID]string
}

const outsider = 9

func newSwarms(t *testing.T) transporttest.Network {
	s := &swarms{set: p2ptest.NewRegistry(transporttest.Parties...), addrs: map[mpc.PartyID]string{outsider: "127.0.0.1:0"}}
	for _, id := range transporttest.Parties {
		address, err := testports.Address()
		require.NoError(t, err)
		s.addrs[id] = address
	}
	return s
}

func nodeKey(id mpc.PartyID) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(crypto.Keccak256([]byte("node key"), []byte{byte(id)}))
}

type swarm struct{ *libp2p.Transport }

func (s swarm) Stop() {
	if err := s.Close(); err != nil {
		panic(fmt.Sprintf("stop: %v", err))
	}
}

func (s *swarms) Start(t *testing.T, id mpc.PartyID) transporttest.Node {
	return s.start(t, id, p2ptest.SignerOf(id))
}

func (s *swarms) StartStranger(t *testing.T) transporttest.Node {
	return s.start(t, outsider, p2ptest.SignerOf(outsider))
}

func (s *swarms) StartImpostor(t *testing.T, id mpc.PartyID) transporttest.Node {
	return s.start(t, outsider, p2ptest.Impostor{Claims: p2ptest.SignerOf(id).Address(), Signer: p2ptest.SignerOf(outsider)})
}

func (s *swarms) start(t *testing.T, id mpc.PartyID, key pool.Signer) transporttest.Node {
	t.Helper()
	var peers []string
	for _, other := range transporttest.Parties {
		if other != id {
			name, err := libp2p.PeerID(nodeKey(other).Public().(ed25519.PublicKey))
			require.NoError(t, err)
			peers = append(peers, name+"@"+s.addrs[other])
		}
	}
	tr, err := libp2p.New(libp2p.Config{
		ChainID: p2ptest.ChainID, NodeKey: nodeKey(id), Listen: s.addrs[id], Peers: peers, Signer: key, Lookup: s.set.Lookup,
	})
	require.NoError(t, err)
	return swarm{tr}
}
