// Package status tells how a devnet is doing. It is given the port table and the list of processes, asks every service
// at the same time, and hands on one report. A service that does not answer in time is reported as such and delays
// nothing.
package status

// Schema is the version of Report. It rises when a field changes its meaning or goes away.
const Schema = 1

// Report is what `rondo devnet status --json` prints.
type Report struct {
	Schema     int         `json:"schema"`
	Ready      bool        `json:"ready"`
	L1         L1          `json:"l1"`
	L2         L2          `json:"l2"`
	Epoch      Epoch       `json:"epoch"`
	Sequencers []Sequencer `json:"sequencers"`
	MPC        []Key       `json:"mpc"`
	Verifier   Verifier    `json:"verifier"`
	// Crashed lists the services that ended by themselves and have not been started again.
	Crashed []Crash `json:"crashed"`
}

// Crash is how a service ended. Code is -1 when a signal ended it.
type Crash struct {
	Name   string `json:"name"`
	Code   int    `json:"code"`
	Signal string `json:"signal,omitempty"`
	Log    string `json:"log"`
}

// Block names a block. An unknown one is null in the report.
type Block struct {
	Number uint64 `json:"number"`
	Hash   string `json:"hash"`
}

// L1 is the L1 chain. Block is its newest block number, 0 when it does not answer.
type L1 struct {
	RPC     string `json:"rpc"`
	Block   uint64 `json:"block"`
	PID     int    `json:"pid"`
	Healthy bool   `json:"healthy"`
	Paused  bool   `json:"paused"`
}

// L2 is the rollup. Committed is the highest block that any live PoS node calls committed; Safe and Finalized are the
// highest that any op-node has derived.
type L2 struct {
	RPC       string `json:"rpc"`
	Committed *Block `json:"committed"`
	Safe      *Block `json:"safe"`
	Finalized *Block `json:"finalized"`
}

// Epoch is the pool's current epoch, as the PoS node with the highest committed block has it. Producer is a sequencer id.
type Epoch struct {
	ID       uint64 `json:"id"`
	First    uint64 `json:"first"`
	Last     uint64 `json:"last"`
	Producer uint64 `json:"producer"`
	Attempt  uint64 `json:"attempt"`
}

// Sequencer is one sequencer with its programs. ID is the one on L1, 0 while unknown. PID is the PoS node's; a pid is 0
// when the program does not run. Producing means owner of the epoch with an op-node that builds.
type Sequencer struct {
	ID        uint64          `json:"id"`
	Name      string          `json:"name"`
	Signer    string          `json:"signer"`
	Power     uint64          `json:"power"`
	RPC       string          `json:"rpc"`
	API       string          `json:"api"`
	PID       int             `json:"pid"`
	PIDs      map[string]int  `json:"pids"`
	Paused    map[string]bool `json:"paused,omitempty"`
	Head      *Block          `json:"head"`
	Producing bool            `json:"producing"`
	Healthy   bool            `json:"healthy"`
}

// Key is a threshold key. Threshold is the number of signatures needed.
type Key struct {
	Name         string   `json:"name"`
	Address      string   `json:"address"`
	Participants []uint64 `json:"participants"`
	Threshold    uint64   `json:"threshold"`
	Generation   uint64   `json:"generation"`
	State        string   `json:"state"`
}

// Verifier is the node that sees L2 only through L1.
type Verifier struct {
	RPC     string         `json:"rpc"`
	Safe    *Block         `json:"safe"`
	PIDs    map[string]int `json:"pids"`
	Healthy bool           `json:"healthy"`
}
