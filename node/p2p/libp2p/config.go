package libp2p

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"

	"github.com/rondoseq/rondo/node/pool"
)

// Config is what a transport needs.
type Config struct {
	ChainID string
	NodeKey ed25519.PrivateKey                  // the libp2p identity
	Listen  string                              // host:port
	Peers   []string                            // id@host:port of other sequencers
	Signer  pool.Signer                         // of this node's sequencer
	Lookup  func(common.Address) (uint64, bool) // the sequencer that signs with this key now
	Logger  *slog.Logger                        // silent if nil
}

// PeerID is the libp2p name of the node with this key.
func PeerID(key ed25519.PublicKey) (string, error) {
	pub, err := crypto.UnmarshalEd25519PublicKey(key)
	if err != nil {
		return "", fmt.Errorf("node key: %w", err)
	}
	id, err := peer.IDFromPublicKey(pub)
	if err != nil {
		return "", fmt.Errorf("node key: %w", err)
	}
	return id.String(), nil
}

// CheckPeer says what is wrong with an entry of Config.Peers.
func CheckPeer(text string) error {
	_, err := parsePeer(text)
	return err
}

// parsePeer reads id@host:port.
func parsePeer(text string) (peer.AddrInfo, error) {
	name, host, ok := strings.Cut(text, "@")
	if !ok {
		return peer.AddrInfo{}, fmt.Errorf("peer %q, want id@host:port", text)
	}
	id, err := peer.Decode(name)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("peer %q: peer id: %w", text, err)
	}
	addr, err := address(host)
	if err != nil {
		return peer.AddrInfo{}, fmt.Errorf("peer %q: %w", text, err)
	}
	return peer.AddrInfo{ID: id, Addrs: []multiaddr.Multiaddr{addr}}, nil
}

// address turns host:port into a multiaddr. The host may be a name.
func address(hostPort string) (multiaddr.Multiaddr, error) {
	host, port, err := net.SplitHostPort(hostPort)
	if err != nil {
		return nil, fmt.Errorf("address: %w", err)
	}
	kind := "dns"
	if ip := net.ParseIP(host); ip != nil && ip.To4() != nil {
		kind = "ip4"
	} else if ip != nil {
		kind = "ip6"
	}
	addr, err := multiaddr.NewMultiaddr(fmt.Sprintf("/%s/%s/tcp/%s", kind, host, port))
	if err != nil {
		return nil, fmt.Errorf("address %q: %w", hostPort, err)
	}
	return addr, nil
}

// identity is the configuration, read.
type identity struct {
	key    crypto.PrivKey
	id     peer.ID
	listen multiaddr.Multiaddr
	peers  []peer.AddrInfo
}

func (c *Config) read() (*identity, error) {
	if c.ChainID == "" || c.Signer == nil || c.Lookup == nil {
		return nil, errors.New("libp2p: chain ID, signer and lookup are needed")
	}
	if len(c.NodeKey) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("libp2p: node key has %d bytes, want %d", len(c.NodeKey), ed25519.PrivateKeySize)
	}
	i := &identity{}
	var err error
	if i.key, err = crypto.UnmarshalEd25519PrivateKey(c.NodeKey); err != nil {
		return nil, fmt.Errorf("libp2p: node key: %w", err)
	}
	if i.id, err = peer.IDFromPrivateKey(i.key); err != nil {
		return nil, fmt.Errorf("libp2p: node key: %w", err)
	}
	if i.listen, err = address(c.Listen); err != nil {
		return nil, fmt.Errorf("libp2p: listen: %w", err)
	}
	for _, text := range c.Peers {
		p, err := parsePeer(text)
		if err != nil {
			return nil, fmt.Errorf("libp2p: %w", err)
		}
		if p.ID == i.id {
			return nil, fmt.Errorf("libp2p: peer %q is this node itself", text)
		}
		i.peers = append(i.peers, p)
	}
	return i, nil
}
