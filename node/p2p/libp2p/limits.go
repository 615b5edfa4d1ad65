package libp2p

import (
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"

	"github.com/rondoseq/rondo/mpc"
)

// What a peer may cost. A well-behaved one has a stream in each direction over one connection, and for a moment a second
// of each, when it has restarted or both have dialed.
const (
	connsPerPeer   = 4
	streamsPerPeer = 4       // in each direction
	windowBytes    = 1 << 20 // what yamux receives of a stream before it is read
	memoryPerPeer  = 2*streamsPerPeer*windowBytes + 1<<20

	// messagesPerSecond and bytesPerSecond are a peer's allowance, several times what the largest committee needs.
	messagesPerSecond = 2000
	bytesPerSecond    = 32 << 20
	messagesBurst     = 4000
	bytesBurst        = 16 * mpc.MaxMessage
)

// What all peers together may cost. Those that are configured have room of their own beyond it (allowlisted), so that
// strangers cannot keep them out.
const (
	maxConns     = 256
	maxStreams   = 2 * maxConns
	maxMemory    = 512 << 20
	maxHandshake = 32 // connections and streams that are not yet through
)

// Times.
const (
	dialTimeout      = 5 * time.Second
	handshakeTimeout = 10 * time.Second
	writeTimeout     = 10 * time.Second
	keepAlive        = 5 * time.Second
	// strangerTime is what a connection gets until a stream on it has proven who the peer is.
	strangerTime = 15 * time.Second
)

// newResources bounds connections, streams and memory. libp2p itself bounds the connections of an IP address.
func newResources(known []peer.AddrInfo) (network.ResourceManager, error) {
	all := rcmgr.ResourceLimits{
		Conns: maxConns, ConnsInbound: maxConns, ConnsOutbound: maxConns, FD: maxConns,
		Streams: maxStreams, StreamsInbound: maxStreams, StreamsOutbound: maxStreams, Memory: maxMemory,
	}
	handshakes := rcmgr.ResourceLimits{
		Conns: maxHandshake, ConnsInbound: maxHandshake, ConnsOutbound: maxHandshake, FD: maxHandshake,
		Streams: 2 * maxHandshake, StreamsInbound: maxHandshake, StreamsOutbound: maxHandshake, Memory: maxHandshake << 20,
	}
	limits := rcmgr.PartialLimitConfig{
		System: all, Transient: handshakes, AllowlistedSystem: all, AllowlistedTransient: handshakes,
		PeerDefault: rcmgr.ResourceLimits{
			Conns: connsPerPeer, ConnsInbound: connsPerPeer, ConnsOutbound: connsPerPeer, FD: connsPerPeer,
			Streams: 2 * streamsPerPeer, StreamsInbound: streamsPerPeer, StreamsOutbound: streamsPerPeer, Memory: memoryPerPeer,
		},
	}
	m, err := rcmgr.NewResourceManager(rcmgr.NewFixedLimiter(limits.Build(rcmgr.InfiniteLimits)),
		rcmgr.WithAllowlistedMultiaddrs(withIP(known)), rcmgr.WithMetricsDisabled())
	if err != nil {
		return nil, fmt.Errorf("libp2p: resource limits: %w", err)
	}
	return m, nil
}

// withIP are the addresses that a list of allowed ones can hold: those that are no names, and not of this machine, whose
// connections are not counted by address anyway.
func withIP(known []peer.AddrInfo) []multiaddr.Multiaddr {
	var list []multiaddr.Multiaddr
	for _, p := range known {
		for _, a := range p.Addrs {
			if manet.IsThinWaist(a) && !manet.IsIPLoopback(a) {
				list = append(list, multiaddr.Join(a, multiaddr.StringCast("/p2p/"+p.ID.String())))
			}
		}
	}
	return list
}

// newMuxer is libp2p's yamux, with a window that fits our messages and a shorter patience with dead peers.
func newMuxer() *yamux.Transport {
	m := *yamux.DefaultTransport
	m.MaxStreamWindowSize = windowBytes
	m.EnableKeepAlive = true
	m.KeepAliveInterval = keepAlive
	m.ConnectionWriteTimeout = writeTimeout
	return &m
}
