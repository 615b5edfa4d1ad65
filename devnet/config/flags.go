package config

import (
	"fmt"

	"github.com/spf13/pflag"
)

// Flags adds one flag per field to fs. After parsing, Resolve gives the configuration.
func Flags(fs *pflag.FlagSet) *FlagSet {
	f := &FlagSet{fs: fs, values: Default()}
	v := &f.values
	fs.StringVar(&f.file, "config", "", "TOML file with the topology; flags win over it")
	fs.IntVar(&v.Sequencers, "sequencers", v.Sequencers, "number of sequencers")
	fs.IntVar(&v.PortBase, "port-base", v.PortBase, "first port of the network")
	fs.StringVar(&v.DataDir, "data", v.DataDir, "folder for chain data, keys and logs")
	fs.StringVar(&v.BinDir, "bin", v.BinDir, "folder with the programs that `make build` makes")
	fs.Uint64Var(&v.L1ChainID, "l1-chain-id", v.L1ChainID, "chain id of L1")
	fs.Uint64Var(&v.L2ChainID, "l2-chain-id", v.L2ChainID, "chain id of L2")
	fs.Var(&v.L1BlockTime, "l1-block-time", "time between L1 blocks, whole seconds")
	fs.Var(&v.L2BlockTime, "l2-block-time", "time between L2 blocks, whole seconds")
	fs.Uint64Var(&v.EpochLength, "epoch-length", v.EpochLength, "L2 blocks per epoch")
	fs.Var(&v.StallTimeout, "stall-timeout", "time without a payload after which another producer takes over")
	fs.Uint64Var(&v.MaxChannelDuration, "max-channel-duration", v.MaxChannelDuration, "L1 blocks that op-batcher keeps a channel open")
	fs.Uint64Var(&v.MaxBatchSize, "max-batch-size", v.MaxBatchSize, "bytes of a batch transaction's data at most")
	fs.StringVar(&v.BatchType, "batch-type", v.BatchType, "form of op-batcher's batches: singular or span")
	fs.StringVar(&v.Compression, "compression", v.Compression, "compression of op-batcher's channels: zlib, brotli or brotli-9 to brotli-11")
	fs.Var(&v.ExitDelay, "exit-delay", "wait between unlock and claim of stake")
	fs.Uint64Var(&v.Stake, "stake", v.Stake, "tokens that each sequencer locks")
	fs.StringVar(&v.MPCTransport, "mpc-transport", v.MPCTransport, "what carries the messages of threshold keys: cometbft or libp2p")
	fs.Var(&v.MPCRefresh, "mpc-refresh", "age at which the shares of a threshold key are made anew, in the next epoch; 0 is never")
	fs.Var(&v.ReadyTimeout, "ready-timeout", "time after which an unfinished start is given up")
	fs.BoolVar(&v.Solo, "solo", v.Solo, "run the rollup without a pool: the first op-node sequences alone")
	return f
}

// FlagSet holds the parsed flags of one command.
type FlagSet struct {
	fs     *pflag.FlagSet
	file   string
	values Config
}

// Resolve returns defaults, overlaid by the file, overlaid by the flags that were given, and checks the result.
func (f *FlagSet) Resolve() (Config, error) {
	c := f.values
	if f.file != "" {
		given := map[string]string{}
		f.fs.Visit(func(fl *pflag.Flag) { given[fl.Name] = fl.Value.String() })
		fromFile, err := Load(Default(), f.file)
		if err != nil {
			return Config{}, err
		}
		f.values = fromFile
		for name, value := range given {
			if err := f.fs.Set(name, value); err != nil {
				return Config{}, fmt.Errorf("flag --%s: %w", name, err)
			}
		}
		c = f.values
	}
	return c, c.Validate()
}
