package conformance_test

import (
	"testing"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/transporttest"
)

// memory is package mpctest's network.
type memory struct{ net *mpctest.Network }

func newMemory(*testing.T) transporttest.Network { return memory{mpctest.NewNetwork()} }

type endpoint struct{ *mpctest.Endpoint }

func (e endpoint) Stop() { e.Close() }

func (m memory) Start(_ *testing.T, id mpc.PartyID) transporttest.Node {
	return endpoint{m.net.Join(id)}
}
