package p2p_test

import (
	"crypto/ecdsa"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/cosmos/gogoproto/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	chainID  = "rondo-test"
	patience = 20 * time.Second
	often    = 5 * time.Millisecond
)

// signer is a signer key in memory: a fixed one for each sequencer.
type signer struct{ key *ecdsa.PrivateKey }

func signerOf(id uint64) signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{byte(id)}))
	if err != nil {
		panic(err)
	}
	return signer{key}
}

func (s signer) Address() common.Address                   { return crypto.PubkeyToAddress(s.key.PublicKey) }
func (s signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.key) }

// registry is who is a sequencer now.
type registry struct {
	mu  sync.Mutex
	ids map[common.Address]uint64
}

func newRegistry(ids ...uint64) *registry {
	r := &registry{ids: map[common.Address]uint64{}}
	for _, id := range ids {
		r.ids[signerOf(id).Address()] = id
	}
	return r
}

func (r *registry) lookup(a common.Address) (uint64, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	id, ok := r.ids[a]
	return id, ok
}

func (r *registry) set(a common.Address, id uint64) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.ids[a] = id
}

func (r *registry) remove(a common.Address) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.ids, a)
}

// host is a CometBFT switch on a port of its own, with one reactor.
type host struct {
	*cmtp2p.Switch
	id   cmtp2p.ID
	addr *cmtp2p.NetAddress
}

// startHost starts a switch. make gets the node ID, which the reactor must know.
func startHost(t *testing.T, make func(id cmtp2p.ID) cmtp2p.Reactor) *host {
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
			Network: chainID, Version: "1", Channels: []byte{p2p.ChannelMPC, p2p.ChannelUserTx}, Moniker: "test",
		}
		transport := cmtp2p.NewMultiplexTransport(info, key, cmtp2p.MConnConfig(cfg))
		if transport.Listen(*addr) != nil {
			continue // somebody else's port
		}
		sw := cmtp2p.NewSwitch(cfg, transport)
		sw.SetLogger(log.NewNopLogger())
		sw.SetNodeKey(&key)
		sw.SetNodeInfo(info)
		sw.AddReactor(p2p.ReactorName, make(key.ID()))
		require.NoError(t, sw.Start())
		t.Cleanup(func() {
			require.NoError(t, sw.Stop())
			require.NoError(t, transport.Close())
		})
		return &host{Switch: sw, id: key.ID(), addr: addr}
	}
	require.Fail(t, "no free port")
	return nil
}

// node is a host with the pool's reactor.
type node struct {
	*host
	*p2p.Reactor
}

// startNode starts a node that signs with key (nil for a node that is no sequencer).
func startNode(t *testing.T, set *registry, key pool.Signer) *node {
	t.Helper()
	n := &node{}
	n.host = startHost(t, func(id cmtp2p.ID) cmtp2p.Reactor {
		r, err := p2p.New(p2p.Config{ChainID: chainID, NodeID: id, Signer: key, Lookup: set.lookup})
		require.NoError(t, err)
		n.Reactor = r
		return r
	})
	return n
}

func connect(t *testing.T, a, b *host) {
	t.Helper()
	require.NoError(t, a.DialPeerWithAddress(b.addr))
	require.Eventually(t, func() bool { return b.Peers().Has(a.id) }, patience, often)
}

// awaitProofs waits until a node has proof of n peers.
func awaitProofs(t *testing.T, r *p2p.Reactor, n int) {
	t.Helper()
	require.Eventually(t, func() bool {
		proven := 0
		for _, p := range r.Peers() {
			if p.IsSequencer {
				proven++
			}
		}
		return proven == n
	}, patience, often)
}

// rogue is a reactor on the same channels that says what the test wants.
type rogue struct {
	cmtp2p.BaseReactor
	inbox chan []byte // what it is told on the MPC channel
	peer  chan cmtp2p.Peer
}

func newRogue() *rogue {
	r := &rogue{inbox: make(chan []byte, 100), peer: make(chan cmtp2p.Peer, 1)}
	r.BaseReactor = *cmtp2p.NewBaseReactor("Rogue", r)
	return r
}

func (r *rogue) GetChannels() []*cmtp2p.ChannelDescriptor {
	list := []*cmtp2p.ChannelDescriptor{}
	for _, ch := range []byte{p2p.ChannelMPC, p2p.ChannelUserTx} {
		list = append(list, &cmtp2p.ChannelDescriptor{
			ID: ch, Priority: 1, SendQueueCapacity: 1, RecvMessageCapacity: 1 << 20, MessageType: &types.BytesValue{},
		})
	}
	return list
}

func (r *rogue) AddPeer(peer cmtp2p.Peer) { r.peer <- peer }

func (r *rogue) Receive(e cmtp2p.Envelope) {
	if e.ChannelID == p2p.ChannelMPC {
		r.inbox <- e.Message.(*types.BytesValue).Value
	}
}

// say sends raw bytes and waits until they are queued.
func say(t *testing.T, peer cmtp2p.Peer, channel byte, raw []byte) {
	t.Helper()
	require.True(t, peer.Send(cmtp2p.Envelope{ChannelID: channel, Message: &types.BytesValue{Value: raw}}))
}

func take[T any](t *testing.T, from <-chan T) T {
	t.Helper()
	select {
	case v := <-from:
		return v
	case <-time.After(patience):
		require.Fail(t, "nothing came")
		panic("unreachable")
	}
}
