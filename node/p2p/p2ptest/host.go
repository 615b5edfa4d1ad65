package p2ptest

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/p2p"
)

// ChainID is that of all hosts.
const ChainID = "rondo-test"

// Host is a CometBFT switch on a port of its own, with one reactor.
type Host struct {
	*cmtp2p.Switch
	ID   cmtp2p.ID
	Addr *cmtp2p.NetAddress
	// Close stops the switch; the test's end does, too.
	Close func()
}

// StartHost starts a switch. newReactor gets the node ID, which the reactor must know.
func StartHost(t *testing.T, newReactor func(id cmtp2p.ID) cmtp2p.Reactor) *Host {
	t.Helper()
	cfg := config.DefaultP2PConfig()
	cfg.SendRate, cfg.RecvRate = 100<<20, 100<<20
	cfg.FlushThrottleTimeout = time.Millisecond
	cfg.AllowDuplicateIP = true
	for range 50 {
		key := cmtp2p.NodeKey{PrivKey: ed25519.GenPrivKey()}
		listen := fmt.Sprintf("127.0.0.1:%d", 23000+rand.IntN(1000))
		addr, err := cmtp2p.NewNetAddressString(cmtp2p.IDAddressString(key.ID(), listen))
		require.NoError(t, err)
		info := cmtp2p.DefaultNodeInfo{
			ProtocolVersion: cmtp2p.NewProtocolVersion(1, 1, 1), DefaultNodeID: key.ID(), ListenAddr: listen,
			Network: ChainID, Version: "1", Channels: []byte{p2p.ChannelMPC, p2p.ChannelUserTx}, Moniker: "test",
		}
		transport := cmtp2p.NewMultiplexTransport(info, key, cmtp2p.MConnConfig(cfg))
		if transport.Listen(*addr) != nil {
			continue // somebody else's port
		}
		sw := cmtp2p.NewSwitch(cfg, transport)
		sw.SetLogger(log.NewNopLogger())
		sw.SetNodeKey(&key)
		sw.SetNodeInfo(info)
		sw.AddReactor(p2p.ReactorName, newReactor(key.ID()))
		require.NoError(t, sw.Start())
		h := &Host{Switch: sw, ID: key.ID(), Addr: addr}
		h.Close = sync.OnceFunc(func() {
			require.NoError(t, sw.Stop())
			require.NoError(t, transport.Close())
		})
		t.Cleanup(h.Close)
		return h
	}
	require.Fail(t, "no free port")
	return nil
}
