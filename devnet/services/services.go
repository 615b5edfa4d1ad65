// Package services has the command lines of a devnet's programs. It is given ports, folders and the topology, and hands
// on process specifications. Nothing here starts anything.
package services

import (
	"strconv"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/programs"
)

// The parts of a sequencer, as commands name them. A verifier has the middle two.
const (
	PartNode    = "node"
	PartGeth    = "op-geth"
	PartOpNode  = "op-node"
	PartBatcher = "op-batcher"
)

// L1 and Verifier are the names of the services that are no sequencers.
const (
	L1       = "l1"
	Verifier = "verifier"
)

// Builder makes the specifications of one network. L1 is the port of L1's RPC.
type Builder struct {
	Config   config.Config
	Dir      layout.Dir
	L1       int
	Programs programs.Set
}

func (b Builder) spec(name, path string, args ...string) process.Spec {
	return process.Spec{Name: name, Path: path, Args: args, Log: b.Dir.Log(name)}
}

// Anvil is the L1 chain. Its clock starts at the given time, in seconds, and it mines a block per transaction until
// interval mining is switched on. With finality two epochs behind and epochs of one slot, `finalized` is two blocks old.
func (b Builder) Anvil(timestamp int64) process.Spec {
	return b.spec(L1, b.Programs.Anvil, "--chain-id", u(b.Config.L1ChainID), "--host", "127.0.0.1", "--port", itoa(b.L1),
		"--hardfork", "prague", "--slots-in-an-epoch", "1", "--timestamp", strconv.FormatInt(timestamp, 10), "--cache-path", b.Dir.L1(), "--quiet")
}

// GethInit writes the genesis block into a data folder.
func (b Builder) GethInit(dir string) process.Spec {
	return b.spec("op-geth-init", b.Programs.Geth, "init", "--state.scheme", "hash", "--datadir", dir, b.Dir.L2Genesis())
}

// Geth is op-geth. As an archive node with the hash scheme it writes every block's state at once, so that it comes back
// at its head after SIGKILL. sequencer is where it forwards transactions to; empty means nowhere.
func (b Builder) Geth(name string, p ports.L2, sequencer string) process.Spec {
	args := []string{
		"--datadir", b.Dir.Geth(name), "--networkid", u(b.Config.L2ChainID),
		"--http", "--http.addr", "127.0.0.1", "--http.port", itoa(p.GethRPC), "--http.api", "eth,net,web3,debug,txpool,admin,miner",
		"--http.vhosts", "*", "--http.corsdomain", "*",
		"--authrpc.addr", "127.0.0.1", "--authrpc.port", itoa(p.GethEngine), "--authrpc.jwtsecret", b.Dir.JWT(name), "--authrpc.vhosts", "*",
		"--syncmode", "full", "--gcmode", "archive", "--state.scheme", "hash", "--snapshot=false", "--cache", "64",
		"--nodiscover", "--maxpeers", "0", "--port", "0", "--nat", "none", "--ipcdisable", "--rollup.disabletxpoolgossip",
	}
	if sequencer != "" {
		args = append(args, "--rollup.sequencerhttp", sequencer, "--rollup.enabletxpooladmission")
	}
	return b.spec(name+"/"+PartGeth, b.Programs.Geth, args...)
}

// opNode has what op-node needs in every role.
func (b Builder) opNode(name string, p ports.L2) process.Spec {
	return b.spec(name+"/"+PartOpNode, b.Programs.OpNode,
		"--l1", ports.URL(b.L1), "--l1.rpckind", "standard", "--l1.http-poll-interval", "500ms", "--l1.beacon.ignore",
		"--l1.epoch-poll-interval", b.Config.L1BlockTime.String(), "--l1.runtime-config-reload-interval", "1m",
		"--l2", ports.URL(p.GethEngine), "--l2.jwt-secret", b.Dir.JWT(name), "--l2.enginekind", "geth",
		"--rollup.config", b.Dir.Rollup(), "--rollup.l1-chain-config", b.Dir.L1Config(), "--verifier.l1-confs", "0",
		"--finality.delay", "1", "--p2p.disable", "--rpc.addr", "127.0.0.1", "--rpc.port", itoa(p.OpNode), "--rpc.enable-admin")
}

// VerifierOpNode derives L2 from L1 alone.
func (b Builder) VerifierOpNode(p ports.L2) process.Spec { return b.opNode(Verifier, p) }

// SequencerOpNode is an op-node that asks its PoS node before it publishes a block. It starts idle.
func (b Builder) SequencerOpNode(p ports.Sequencer) process.Spec {
	s := b.opNode(p.Name(), p.L2)
	s.Args = append(s.Args, "--sequencer.enabled", "--sequencer.l1-confs", "0", "--conductor.enabled",
		"--conductor.rpc", ports.URL(p.Node), "--conductor.rpc-timeout", "5s")
	return s
}

// SoloOpNode is an op-node without a pool. The first one sequences, the others only serve what they derive.
func (b Builder) SoloOpNode(p ports.Sequencer) process.Spec {
	s := b.opNode(p.Name(), p.L2)
	if p.Number == 1 {
		s.Args = append(s.Args, "--sequencer.enabled", "--sequencer.l1-confs", "0")
	}
	return s
}

// Batcher is op-batcher, started stopped: the PoS node of the producer switches it on. It sends one transaction at a time, so
// that the pool can assign nonces and signers see the frames of a channel in order. A channel is one frame, unless a single L2
// block needs more.
func (b Builder) Batcher(p ports.Sequencer, signer string) process.Spec {
	return b.spec(p.Name()+"/"+PartBatcher, b.Programs.Batcher,
		"--l1-eth-rpc", ports.URL(b.L1), "--l2-eth-rpc", ports.URL(p.GethRPC), "--rollup-rpc", ports.URL(p.OpNode),
		"--signer.endpoint", ports.URL(p.Node), "--signer.address", signer, "--signer.tls.enabled=false",
		"--data-availability-type", "calldata",
		"--batch-type", batchType(b.Config.BatchType), "--compression-algo", b.Config.Compression, "--compressor", "shadow",
		"--target-num-frames", "1", "--max-l1-tx-size-bytes", u(b.Config.MaxBatchSize), "--max-pending-tx", "1",
		"--max-channel-duration", u(b.Config.MaxChannelDuration), "--sub-safety-margin", "4", "--poll-interval", "500ms",
		"--num-confirmations", "1", "--txmgr.receipt-query-interval", "500ms", "--resubmission-timeout", "48s",
		"--network-timeout", "60s", "--throttle.unsafe-da-bytes-lower-threshold", "0",
		"--rpc.addr", "127.0.0.1", "--rpc.port", itoa(p.Batcher), "--rpc.enable-admin", "--stopped")
}

// batchType is op-batcher's number of a batch type.
func batchType(name string) string {
	if name == config.BatchSpan {
		return "1"
	}
	return "0"
}

// Node is the PoS node.
func (b Builder) Node(p ports.Sequencer) process.Spec {
	name := p.Name()
	return b.spec(name+"/"+PartNode, b.Programs.Rondo, "node", "start", "--home", b.Dir.Node(name))
}

func itoa(v int) string { return strconv.Itoa(v) }

func u(v uint64) string { return strconv.FormatUint(v, 10) }
