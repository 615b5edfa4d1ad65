// Package home is the folder of a PoS node: its configuration, keys, genesis file and data. It is written once, by
// `rondo node init` or by a devnet, and read at every start.
package home

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/BurntSushi/toml"

	"github.com/rondoseq/rondo/node/p2p/libp2p"
)

// Config is config.toml. Paths are relative to the home folder unless absolute.
type Config struct {
	// Moniker is the node's name in logs and towards its peers.
	Moniker string `toml:"moniker"`
	// LogLevel is debug, info, warn or error.
	LogLevel string `toml:"log_level"`

	RPC      RPC     `toml:"rpc"`
	P2P      P2P     `toml:"p2p"`
	CometBFT Comet   `toml:"cometbft"`
	Metrics  Metrics `toml:"metrics"`
	L1       L1      `toml:"l1"`
	L2       L2      `toml:"l2"`
	MPC      MPC     `toml:"mpc"`
}

// RPC is the server for op-node (conductor), op-batcher (remote signer), op-geth (user transactions) and the pool API.
// Whoever reaches it can ask the pool for signatures of valid batches: keep it on loopback or a private network.
type RPC struct {
	Listen string `toml:"listen"` // host:port
}

// P2P is the CometBFT network.
type P2P struct {
	Listen   string   `toml:"listen"`   // host:port
	External string   `toml:"external"` // host:port that peers dial, if it differs
	Peers    []string `toml:"peers"`    // id@host:port of every other sequencer
}

// Comet is CometBFT's own RPC server.
type Comet struct {
	Listen string `toml:"listen"` // host:port
	// EmptyBlockInterval is the longest time between two blocks: the resolution of stall detection.
	EmptyBlockInterval time.Duration `toml:"empty_block_interval"`
}

// Metrics is the server for Prometheus, at /metrics.
type Metrics struct {
	Listen string `toml:"listen"` // host:port; empty for none
}

// L1 is the endpoint that this node believes, as one voice among many.
type L1 struct {
	RPC  string        `toml:"rpc"`  // JSON-RPC over HTTP
	Poll time.Duration `toml:"poll"` // how often to look for new finalized blocks
}

// L2 are the programs of the Metis node beside this one. Batcher may be empty on a node that never batches.
type L2 struct {
	EthRPC  string `toml:"eth_rpc"`        // op-geth
	Engine  string `toml:"engine_rpc"`     // op-geth's authenticated port
	JWT     string `toml:"jwt_file"`       // the secret of that port, in hex
	OpNode  string `toml:"op_node_rpc"`    // op-node, with its admin namespace
	Batcher string `toml:"op_batcher_rpc"` // op-batcher, with its admin namespace; empty for none
}

// MPC is the node's part in the threshold keys.
type MPC struct {
	// PassphraseFile holds the passphrase that encrypts the shares. RONDO_MPC_PASSPHRASE in the environment goes before.
	PassphraseFile string `toml:"passphrase_file"`
	// DevnetPreParams picks a published set of Paillier keys, 1 to 8, and cheap encryption: devnets only. 0 makes own keys.
	DevnetPreParams int `toml:"devnet_preparams"`
	// Transport carries the messages between the holders of shares: cometbft, over the connections of consensus, or libp2p, over connections of its own. It is the same on all nodes of a pool. Changing it needs a restart of all, and no new keys.
	Transport string `toml:"transport"`
	Listen    string `toml:"listen"` // libp2p: host:port
	// Peers are, for libp2p, id@host:port of the other sequencers (`rondo node id` prints the id). One that names this node need not be named here.
	Peers []string `toml:"peers"`
}

// Transports of MPC messages.
const (
	TransportCometBFT = "cometbft"
	TransportLibp2p   = "libp2p"
)

// DefaultConfig is a node with everything on this machine.
func DefaultConfig() Config {
	return Config{
		Moniker: "rondo", LogLevel: "info",
		RPC:      RPC{Listen: "127.0.0.1:8547"},
		P2P:      P2P{Listen: "0.0.0.0:26656"},
		CometBFT: Comet{Listen: "127.0.0.1:26657", EmptyBlockInterval: 400 * time.Millisecond},
		Metrics:  Metrics{Listen: "127.0.0.1:26660"},
		L1:       L1{RPC: "http://127.0.0.1:8545", Poll: 2 * time.Second},
		L2: L2{
			EthRPC: "http://127.0.0.1:9545", Engine: "http://127.0.0.1:9551", JWT: "jwt.hex",
			OpNode: "http://127.0.0.1:9547", Batcher: "http://127.0.0.1:9548",
		},
		MPC: MPC{PassphraseFile: "mpc-passphrase", Transport: TransportCometBFT, Listen: "0.0.0.0:26661"},
	}
}

// LoadConfig reads config.toml of a home folder. Unknown keys are refused.
func LoadConfig(dir string) (Config, error) {
	path := filepath.Join(dir, ConfigFile)
	c := DefaultConfig()
	meta, err := toml.DecodeFile(path, &c)
	if err != nil {
		return Config{}, fmt.Errorf("read %s: %w", path, err)
	}
	if unknown := meta.Undecoded(); len(unknown) > 0 {
		return Config{}, fmt.Errorf("%s: unknown key %s", path, unknown[0])
	}
	if err := c.Validate(); err != nil {
		return Config{}, fmt.Errorf("%s: %w", path, err)
	}
	return c, nil
}

// Validate names the first setting that cannot work.
func (c *Config) Validate() error {
	if c.Moniker == "" {
		return errors.New("moniker is empty")
	}
	if c.Metrics.Listen != "" {
		if _, _, err := net.SplitHostPort(c.Metrics.Listen); err != nil {
			return fmt.Errorf("metrics.listen is %q, want host:port or nothing", c.Metrics.Listen)
		}
	}
	for name, addr := range map[string]string{"rpc.listen": c.RPC.Listen, "p2p.listen": c.P2P.Listen, "cometbft.listen": c.CometBFT.Listen} {
		if _, _, err := net.SplitHostPort(addr); err != nil {
			return fmt.Errorf("%s is %q, want host:port", name, addr)
		}
	}
	for name, raw := range map[string]string{
		"l1.rpc": c.L1.RPC, "l2.eth_rpc": c.L2.EthRPC, "l2.engine_rpc": c.L2.Engine, "l2.op_node_rpc": c.L2.OpNode,
	} {
		if u, err := url.Parse(raw); err != nil || u.Host == "" {
			return fmt.Errorf("%s is %q, want a URL", name, raw)
		}
	}
	for _, p := range c.P2P.Peers {
		if _, addr, ok := strings.Cut(p, "@"); !ok || addr == "" {
			return fmt.Errorf("p2p.peers has %q, want id@host:port", p)
		}
	}
	if c.L1.Poll < 100*time.Millisecond {
		return fmt.Errorf("l1.poll is %s, want at least 100ms", c.L1.Poll)
	}
	if i := c.CometBFT.EmptyBlockInterval; i < 100*time.Millisecond || i > 2*time.Second {
		return fmt.Errorf("cometbft.empty_block_interval is %s, want 100ms to 2s", i)
	}
	return c.MPC.validate()
}

func (m *MPC) validate() error {
	if m.Transport != TransportCometBFT && m.Transport != TransportLibp2p {
		return fmt.Errorf("mpc.transport is %q, want %s or %s", m.Transport, TransportCometBFT, TransportLibp2p)
	}
	if _, _, err := net.SplitHostPort(m.Listen); err != nil {
		return fmt.Errorf("mpc.listen is %q, want host:port", m.Listen)
	}
	for _, p := range m.Peers {
		if err := libp2p.CheckPeer(p); err != nil {
			return fmt.Errorf("mpc.peers: %w", err)
		}
	}
	return nil
}

func writeConfig(dir string, c Config) error {
	if err := c.Validate(); err != nil {
		return fmt.Errorf("node configuration: %w", err)
	}
	// Written aside and moved: half a configuration would be read as one with defaults.
	path := filepath.Join(dir, ConfigFile)
	f, err := os.OpenFile(path+".new", os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("write node configuration: %w", err)
	}
	if err := errors.Join(toml.NewEncoder(f).Encode(c), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("write node configuration: %w", err)
	}
	return os.Rename(path+".new", path)
}
