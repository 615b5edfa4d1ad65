// Package config says what a devnet looks like: how many sequencers, how fast the chains are, which ports and folders
// it uses. It is given flags and an optional TOML file, and hands on one checked Config that the other devnet packages
// read and never change.
package config

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/rondoseq/rondo/node/home"
)

// MaxSequencers bounds a devnet: the port table gives each sequencer ten ports, and the funded accounts are derived
// in advance.
const MaxSequencers = 32

// Config is the topology of a devnet. The TOML names are those of the flags.
type Config struct {
	// Sequencers is the number of sequencers that lock stake and run all four programs.
	Sequencers int `toml:"sequencers"`
	// PortBase is the first port; package ports has the table of offsets.
	PortBase int `toml:"port-base"`
	// DataDir holds everything a network writes: chain data, keys, logs, devnet.json.
	DataDir string `toml:"data"`
	// BinDir holds the programs that `make build` puts together.
	BinDir string `toml:"bin"`
	// L1ChainID and L2ChainID are the chain ids of both chains.
	L1ChainID uint64 `toml:"l1-chain-id"`
	L2ChainID uint64 `toml:"l2-chain-id"`
	// L1BlockTime and L2BlockTime are whole seconds.
	L1BlockTime Duration `toml:"l1-block-time"`
	L2BlockTime Duration `toml:"l2-block-time"`
	// EpochLength is the number of L2 blocks that one producer builds.
	EpochLength uint64 `toml:"epoch-length"`
	// StallTimeout is how long the pool waits for a payload before it names another producer.
	StallTimeout Duration `toml:"stall-timeout"`
	// MaxChannelDuration is how many L1 blocks op-batcher keeps a channel open.
	MaxChannelDuration uint64 `toml:"max-channel-duration"`
	// MaxBatchSize is how many bytes a batch transaction's data has at most. A channel that needs more is sent in several.
	MaxBatchSize uint64 `toml:"max-batch-size"`
	// BatchType is the form of op-batcher's batches: singular or span.
	BatchType string `toml:"batch-type"`
	// Compression is how op-batcher packs its channels: zlib, brotli, brotli-9, brotli-10 or brotli-11.
	Compression string `toml:"compression"`
	// ExitDelay is how long unlocked stake waits before it can be claimed.
	ExitDelay Duration `toml:"exit-delay"`
	// Stake is what each sequencer locks, in whole tokens.
	Stake uint64 `toml:"stake"`
	// MPCTransport carries the messages of threshold keys: cometbft or libp2p.
	MPCTransport string `toml:"mpc-transport"`
	// MPCRefresh is the age at which the shares of a threshold key are made anew, in the next epoch. 0 is never.
	MPCRefresh Duration `toml:"mpc-refresh"`
	// ReadyTimeout bounds the start of the whole network.
	ReadyTimeout Duration `toml:"ready-timeout"`
	// Solo runs the rollup without a pool: no PoS nodes, the first op-node sequences alone, as a stock chain does.
	// It is for looking into the rollup's own programs.
	Solo bool `toml:"solo"`
}

// Values of Config.BatchType.
const (
	BatchSingular = "singular"
	BatchSpan     = "span"
)

// compressions are what op-batcher offers.
var compressions = []string{"zlib", "brotli", "brotli-9", "brotli-10", "brotli-11"}

// DefaultDataDir is where a devnet lives unless told otherwise.
const DefaultDataDir = ".devnet"

// Default returns the devnet that `make devnet` starts.
func Default() Config {
	return Config{
		Sequencers:         4,
		PortBase:           9500,
		DataDir:            DefaultDataDir,
		BinDir:             "bin",
		L1ChainID:          900,
		L2ChainID:          901,
		L1BlockTime:        Duration(2 * time.Second),
		L2BlockTime:        Duration(time.Second),
		EpochLength:        30,
		StallTimeout:       Duration(2 * time.Second),
		MaxChannelDuration: 5,
		MaxBatchSize:       120_000,
		BatchType:          BatchSingular,
		Compression:        "zlib",
		ExitDelay:          Duration(time.Minute),
		Stake:              20_000,
		MPCTransport:       home.TransportCometBFT,
		MPCRefresh:         Duration(7 * 24 * time.Hour),
		ReadyTimeout:       Duration(3 * time.Minute),
	}
}

// Validate returns every reason why no network can be made of c, joined into one error.
func (c Config) Validate() error {
	var errs []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			errs = append(errs, fmt.Errorf(format, args...))
		}
	}
	check(c.Sequencers >= 1 && c.Sequencers <= MaxSequencers, "sequencers is %d, must be 1 to %d", c.Sequencers, MaxSequencers)
	check(c.PortBase >= 1024 && c.PortBase <= 65535-10*(MaxSequencers+1), "port-base is %d, must be 1024 to %d",
		c.PortBase, 65535-10*(MaxSequencers+1))
	check(c.DataDir != "", "data is empty, must name a folder")
	check(c.BinDir != "", "bin is empty, must name a folder")
	check(c.L1ChainID > 0 && c.L2ChainID > 0 && c.L1ChainID != c.L2ChainID, "l1-chain-id %d and l2-chain-id %d must be positive and differ",
		c.L1ChainID, c.L2ChainID)
	check(c.L1BlockTime.wholeSeconds(), "l1-block-time is %s, must be a positive number of whole seconds", c.L1BlockTime)
	check(c.L2BlockTime.wholeSeconds(), "l2-block-time is %s, must be a positive number of whole seconds", c.L2BlockTime)
	check(c.L2BlockTime <= c.L1BlockTime, "l2-block-time %s is longer than l1-block-time %s", c.L2BlockTime, c.L1BlockTime)
	check(c.EpochLength >= 1, "epoch-length is 0, must be at least 1 block")
	check(c.StallTimeout > 0, "stall-timeout is %s, must be positive", c.StallTimeout)
	check(c.MaxChannelDuration >= 1, "max-channel-duration is 0, must be at least 1 L1 block")
	check(c.MaxBatchSize >= 1000 && c.MaxBatchSize <= 120_000, "max-batch-size is %d, must be 1000 to 120000 bytes", c.MaxBatchSize)
	check(c.BatchType == BatchSingular || c.BatchType == BatchSpan, "batch-type is %q, must be %s or %s", c.BatchType, BatchSingular, BatchSpan)
	check(slices.Contains(compressions, c.Compression), "compression is %q, must be one of %s", c.Compression, strings.Join(compressions, ", "))
	check(c.ExitDelay > 0, "exit-delay is %s, must be positive", c.ExitDelay)
	check(c.Stake >= 20_000 && c.Stake <= 100_000, "stake is %d, must be 20000 to 100000 tokens", c.Stake)
	check(c.MPCTransport == home.TransportCometBFT || c.MPCTransport == home.TransportLibp2p, "mpc-transport is %q, must be %s or %s",
		c.MPCTransport, home.TransportCometBFT, home.TransportLibp2p)
	check(c.MPCRefresh >= 0, "mpc-refresh is %s, must not be negative", c.MPCRefresh)
	check(c.ReadyTimeout > 0, "ready-timeout is %s, must be positive", c.ReadyTimeout)
	if len(errs) > 0 {
		return fmt.Errorf("devnet configuration: %w", errors.Join(errs...))
	}
	return nil
}
