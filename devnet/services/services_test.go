package services_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/programs"
	"github.com/rondoseq/rondo/devnet/services"
)

func builder() services.Builder {
	return services.Builder{
		Config: config.Default(), Dir: layout.Dir("/net"), L1: 9500,
		Programs: programs.Set{Rondo: "/bin/rondo", Anvil: "/bin/anvil", Geth: "/bin/op-geth", OpNode: "/bin/op-node", Batcher: "/bin/op-batcher"},
	}
}

func sequencer(number int) ports.Sequencer { return ports.NewSequencer(9500, number) }

var verifier = ports.NewTable(9500, 0).Verifier

func TestOpNodeOfASequencerAsksItsOwnPoSNode(t *testing.T) {
	spec := builder().SequencerOpNode(sequencer(2))
	require.Equal(t, "seq2/op-node", spec.Name)
	require.Equal(t, "/net/logs/seq2-op-node.log", spec.Log)
	require.Equal(t, "http://127.0.0.1:9524", flag(t, spec, "--conductor.rpc"))
	require.Equal(t, "http://127.0.0.1:9521", flag(t, spec, "--l2"))
	require.Equal(t, "/net/seq2/jwt.hex", flag(t, spec, "--l2.jwt-secret"))
	require.Contains(t, spec.Args, "--p2p.disable")
	require.NotContains(t, spec.Args, "--l1.trustrpc")
}

func TestTheVerifierSeesL1Alone(t *testing.T) {
	spec := builder().VerifierOpNode(verifier)
	require.NotContains(t, spec.Args, "--sequencer.enabled")
	require.NotContains(t, spec.Args, "--conductor.enabled")
	require.NotContains(t, builder().Geth(services.Verifier, verifier, "").Args, "--rollup.sequencerhttp")
}

func TestOpGethForwardsTransactionsAndKeepsThem(t *testing.T) {
	spec := builder().Geth("seq1", sequencer(1).L2, "http://127.0.0.1:9514")
	require.Equal(t, "http://127.0.0.1:9514", flag(t, spec, "--rollup.sequencerhttp"))
	require.Contains(t, spec.Args, "--rollup.enabletxpooladmission")
	require.Equal(t, "archive", flag(t, spec, "--gcmode"), "every state is written at once, so that SIGKILL loses none")
}

func TestTheBatcherWritesWhatTheSignersAccept(t *testing.T) {
	spec := builder().Batcher(sequencer(4), "0xkey")
	require.Contains(t, spec.Args, "--stopped")
	for name, want := range map[string]string{
		"--batch-type": "0", "--compression-algo": "zlib", "--data-availability-type": "calldata", "--max-pending-tx": "1",
		"--target-num-frames": "1", "--max-l1-tx-size-bytes": "120000", "--max-channel-duration": "5", "--signer.address": "0xkey",
		"--signer.endpoint": "http://127.0.0.1:9544", "--throttle.unsafe-da-bytes-lower-threshold": "0",
	} {
		require.Equal(t, want, flag(t, spec, name), name)
	}
}

func TestTheBatcherWritesTheFormThatWasChosen(t *testing.T) {
	b := builder()
	b.Config.BatchType, b.Config.Compression = config.BatchSpan, "brotli-10"
	spec := b.Batcher(sequencer(1), "0xkey")
	require.Equal(t, "1", flag(t, spec, "--batch-type"))
	require.Equal(t, "brotli-10", flag(t, spec, "--compression-algo"))
}

func TestCommandLineIsWhatAPersonWouldType(t *testing.T) {
	require.Equal(t, "rondo node start --home /net/seq1/node", builder().Node(sequencer(1)).CommandLine())
}

// flag returns the value after a flag.
func flag(t *testing.T, spec process.Spec, name string) string {
	t.Helper()
	i := slices.Index(spec.Args, name)
	require.GreaterOrEqual(t, i, 0, "%s has no %s", spec.Name, name)
	return spec.Args[i+1]
}
