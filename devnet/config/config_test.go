package config_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/spf13/pflag"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/config"
)

func TestDefaultIsValid(t *testing.T) {
	require.NoError(t, config.Default().Validate())
}

func TestValidateNamesEveryFault(t *testing.T) {
	c := config.Default()
	c.Sequencers = 0
	c.L2BlockTime = config.Duration(1500 * time.Millisecond)
	c.Stake = 5
	c.BatchType, c.Compression = "2", "gzip"
	c.MPCTransport = "pigeons"
	c.MaxBatchSize = 10
	c.MPCRefresh = -1
	err := c.Validate()
	require.ErrorContains(t, err, "sequencers is 0")
	require.ErrorContains(t, err, "l2-block-time is 1.5s")
	require.ErrorContains(t, err, "stake is 5")
	require.ErrorContains(t, err, `batch-type is "2", must be singular or span`)
	require.ErrorContains(t, err, "max-batch-size is 10")
	require.ErrorContains(t, err, `compression is "gzip"`)
	require.ErrorContains(t, err, "mpc-transport is \"pigeons\"")
	require.ErrorContains(t, err, "mpc-refresh is -1ns")
}

func TestFlagsWinOverFileAndFileOverDefaults(t *testing.T) {
	path := writeFile(t, "sequencers = 7\nepoch-length = 12\nl2-block-time = \"2s\"\n")
	c, err := resolve(t, "--config", path, "--epoch-length", "9")
	require.NoError(t, err)
	require.Equal(t, 7, c.Sequencers)
	require.Equal(t, uint64(9), c.EpochLength)
	require.Equal(t, uint64(2), c.L2BlockTime.Seconds())
	require.Equal(t, config.Default().PortBase, c.PortBase)
}

func TestUnknownFieldIsRefused(t *testing.T) {
	_, err := resolve(t, "--config", writeFile(t, "sequencer = 7\n"))
	require.ErrorContains(t, err, "unknown fields sequencer")
}

func TestDurationIsText(t *testing.T) {
	_, err := resolve(t, "--config", writeFile(t, "stall-timeout = \"soon\"\n"))
	require.ErrorContains(t, err, "reading duration \"soon\"")
}

func resolve(t *testing.T, args ...string) (config.Config, error) {
	t.Helper()
	fs := pflag.NewFlagSet("test", pflag.ContinueOnError)
	flags := config.Flags(fs)
	require.NoError(t, fs.Parse(args))
	return flags.Resolve()
}

func writeFile(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "devnet.toml")
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}
