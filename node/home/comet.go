package home

import (
	"strings"
	"time"

	cmtconfig "github.com/cometbft/cometbft/config"
)

// CometConfig is CometBFT's configuration: one payload transaction must commit in tens of milliseconds, and a dead
// validator must cost fractions of a second. With CometBFT's own time-outs one dead validator of four makes a commit
// take 4 s at the median.
func (h *Home) CometConfig() *cmtconfig.Config {
	txBytes := h.Genesis.Params.MaxTxBytes()
	c := cmtconfig.DefaultConfig()
	c.SetRoot(h.Dir)
	c.Moniker = h.Config.Moniker
	c.Genesis = GenesisFile
	c.PrivValidatorKey = SignerFile
	c.PrivValidatorState = validatorLog
	c.NodeKey = NodeKeyFile
	c.DBPath = DataDir

	c.RPC.ListenAddress = "tcp://" + h.Config.CometBFT.Listen
	c.RPC.MaxBodyBytes = txBytes*2 + 1<<16 // base64 in JSON

	c.P2P.ListenAddress = "tcp://" + h.Config.P2P.Listen
	c.P2P.ExternalAddress = h.Config.P2P.External
	c.P2P.PersistentPeers = strings.Join(h.Config.P2P.Peers, ",")
	c.P2P.AddrBook = DataDir + "/addrbook.json"
	c.P2P.PexReactor = false // the set of peers is the configuration's
	c.P2P.AddrBookStrict = false
	c.P2P.AllowDuplicateIP = true
	c.P2P.FlushThrottleTimeout = time.Millisecond
	c.P2P.SendRate = 100 << 20
	c.P2P.RecvRate = 100 << 20
	c.P2P.MaxPacketMsgPayloadSize = 16 << 10
	c.P2P.PersistentPeersMaxDialPeriod = 2 * time.Second

	c.Mempool.Type = cmtconfig.MempoolTypeFlood
	c.Mempool.MaxTxBytes = int(txBytes)
	c.Mempool.MaxTxsBytes = 40 * txBytes    // room for a third of a hundred sequencers to fill their shares, see package app
	c.Mempool.Size = 20_000                 // the same in transactions
	c.Mempool.KeepInvalidTxsInCache = false // a payload that comes too early may come again

	c.Consensus.TimeoutPropose = 300 * time.Millisecond
	c.Consensus.TimeoutProposeDelta = 100 * time.Millisecond
	c.Consensus.TimeoutPrevote = 100 * time.Millisecond
	c.Consensus.TimeoutPrevoteDelta = 50 * time.Millisecond
	c.Consensus.TimeoutPrecommit = 100 * time.Millisecond
	c.Consensus.TimeoutPrecommitDelta = 50 * time.Millisecond
	c.Consensus.TimeoutCommit = 0
	c.Consensus.SkipTimeoutCommit = true
	c.Consensus.CreateEmptyBlocks = false
	c.Consensus.CreateEmptyBlocksInterval = h.Config.CometBFT.EmptyBlockInterval
	c.Consensus.PeerGossipSleepDuration = 5 * time.Millisecond
	c.Consensus.PeerQueryMaj23SleepDuration = time.Second

	c.StateSync.Enable = false
	c.Storage.DiscardABCIResponses = false // replay needs the last one
	c.TxIndex.Indexer = "null"
	c.Instrumentation.Prometheus = false
	return c
}
