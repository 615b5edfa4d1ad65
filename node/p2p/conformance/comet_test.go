package conformance_test

import (
	"testing"

	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/transporttest"
	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
	"github.com/rondoseq/rondo/node/pool"
)

// comet is switches of CometBFT on loopback. Who starts dials those who run.
type comet struct {
	set   *p2ptest.Registry
	hosts map[*p2ptest.Host]bool
}

func newComet(*testing.T) transporttest.Network {
	return &comet{set: p2ptest.NewRegistry(transporttest.Parties...), hosts: map[*p2ptest.Host]bool{}}
}

type cometNode struct {
	p2p.MPC
	stop func()
}

func (n cometNode) Stop() { n.stop() }

func (c *comet) Start(t *testing.T, id mpc.PartyID) transporttest.Node {
	return c.start(t, p2ptest.SignerOf(id))
}

func (c *comet) StartStranger(t *testing.T) transporttest.Node {
	return c.start(t, p2ptest.SignerOf(9))
}

func (c *comet) StartImpostor(t *testing.T, id mpc.PartyID) transporttest.Node {
	return c.start(t, p2ptest.Impostor{Claims: p2ptest.SignerOf(id).Address(), Signer: p2ptest.SignerOf(9)})
}

func (c *comet) start(t *testing.T, key pool.Signer) transporttest.Node {
	t.Helper()
	var r *p2p.Reactor
	h := p2ptest.StartHost(t, func(id cmtp2p.ID) cmtp2p.Reactor {
		var err error
		r, err = p2p.New(p2p.Config{ChainID: p2ptest.ChainID, NodeID: id, Signer: key, Lookup: c.set.Lookup})
		require.NoError(t, err)
		return r
	})
	for other := range c.hosts {
		require.NoError(t, h.DialPeerWithAddress(other.Addr))
	}
	c.hosts[h] = true
	return cometNode{MPC: r.MPC(), stop: func() {
		delete(c.hosts, h)
		h.Close()
	}}
}
