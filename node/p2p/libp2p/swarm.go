package libp2p

import (
	"errors"
	"fmt"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/core/sec"
	"github.com/libp2p/go-libp2p/p2p/host/eventbus"
	"github.com/libp2p/go-libp2p/p2p/host/peerstore/pstoremem"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/libp2p/go-libp2p/p2p/net/upgrader"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
)

// stack is a swarm and what it stands on.
type stack struct {
	*swarm.Swarm
	peers     peerstore.Peerstore
	resources network.ResourceManager
}

// openStack makes a swarm that speaks TCP, Noise and yamux, and knows the configured addresses. It does not listen yet.
func openStack(who *identity) (_ *stack, err error) {
	n := &stack{}
	defer func() {
		if err != nil {
			err = errors.Join(err, n.close())
		}
	}()
	if n.peers, err = pstoremem.NewPeerstore(); err != nil {
		return nil, fmt.Errorf("libp2p: peer store: %w", err)
	}
	if err := errors.Join(n.peers.AddPubKey(who.id, who.key.GetPublic()), n.peers.AddPrivKey(who.id, who.key)); err != nil {
		return nil, fmt.Errorf("libp2p: store the node key: %w", err)
	}
	for _, p := range who.peers {
		n.peers.AddAddrs(p.ID, p.Addrs, peerstore.PermanentAddrTTL)
	}
	if n.resources, err = newResources(who.peers); err != nil {
		return nil, err
	}
	n.Swarm, err = swarm.NewSwarm(who.id, n.peers, eventbus.NewBus(), swarm.WithResourceManager(n.resources),
		swarm.WithDialTimeout(dialTimeout), swarm.WithDialTimeoutLocal(dialTimeout),
		// These guess from failures that an address family does not work here. Our addresses are configured.
		swarm.WithUDPBlackHoleSuccessCounter(nil), swarm.WithIPv6BlackHoleSuccessCounter(nil))
	if err != nil {
		return nil, fmt.Errorf("libp2p: make swarm: %w", err)
	}
	return n, n.addTransport(who)
}

func (n *stack) addTransport(who *identity) error {
	muxers := []upgrader.StreamMuxer{{ID: yamux.ID, Muxer: newMuxer()}}
	security, err := noise.New(noise.ID, who.key, muxers)
	if err != nil {
		return fmt.Errorf("libp2p: Noise: %w", err)
	}
	up, err := upgrader.New([]sec.SecureTransport{security}, muxers, nil, n.resources, nil, upgrader.WithAcceptTimeout(handshakeTimeout))
	if err != nil {
		return fmt.Errorf("libp2p: upgrader: %w", err)
	}
	// Without port reuse, so that a port which is taken is an error.
	t, err := tcp.NewTCPTransport(up, n.resources, nil, tcp.DisableReuseport(), tcp.WithConnectionTimeout(dialTimeout))
	if err != nil {
		return fmt.Errorf("libp2p: TCP: %w", err)
	}
	if err := n.AddTransport(t); err != nil {
		return fmt.Errorf("libp2p: TCP: %w", err)
	}
	return nil
}

// close is called when nothing uses the swarm any more.
func (n *stack) close() error {
	var errs []error
	if n.Swarm != nil {
		errs = append(errs, n.Swarm.Close())
	}
	if n.resources != nil {
		errs = append(errs, n.resources.Close())
	}
	if n.peers != nil {
		errs = append(errs, n.peers.Close())
	}
	return errors.Join(errs...)
}
