// Package record describes a running devnet to other programs: devnet.json, env.sh for shells, and the banner for
// people. It is given the description and hands on text.
package record

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

// Schema is the version of Record. It rises when a field changes its meaning or goes away.
const Schema = 1

// Record is devnet.json.
type Record struct {
	Schema       int         `json:"schema"`
	ReadySeconds float64     `json:"readySeconds"`
	DataDir      string      `json:"dataDir"`
	LogDir       string      `json:"logDir"`
	L1           Chain       `json:"l1"`
	L2           Chain       `json:"l2"`
	Contracts    Contracts   `json:"contracts"`
	Mnemonic     string      `json:"mnemonic"`
	Deployer     Account     `json:"deployer"`
	Users        []Account   `json:"users"`
	Sequencers   []Sequencer `json:"sequencers"`
	// Spares own stake tokens, are on the whitelist, and have not locked yet.
	Spares   []Staker `json:"spares"`
	Verifier Verifier `json:"verifier"`
	// BatchKey is the address of the pool's batch key, empty until it has been made and set on L1.
	BatchKey string `json:"batchKey"`
	// RewardKey is the address of the pool's reward key, empty until LockingPool takes reward batches from it.
	RewardKey string `json:"rewardKey"`
	// EpochKey is the address of the pool's epoch key, empty until it writes SequencerSet.
	EpochKey string `json:"epochKey"`
}

// Chain is one of the two chains. BlockSeconds is the time between blocks. GenesisBlock is, on L1, the block that L2 and
// the pool start at.
type Chain struct {
	ChainID      uint64  `json:"chainId"`
	RPC          string  `json:"rpc"`
	BlockSeconds uint64  `json:"blockSeconds"`
	GenesisBlock BlockID `json:"genesisBlock"`
	GenesisTime  uint64  `json:"genesisTime"`
}

// BlockID names a block.
type BlockID struct {
	Number uint64 `json:"number"`
	Hash   string `json:"hash"`
}

// Contracts are the L1 contracts, the address that batches go to, and SequencerSet on L2.
type Contracts struct {
	StakeToken    string `json:"stakeToken"`
	LockingPool   string `json:"lockingPool"`
	SystemConfig  string `json:"systemConfig"`
	DepositPortal string `json:"depositPortal"`
	BatchInbox    string `json:"batchInbox"`
	SequencerSet  string `json:"sequencerSet"`
}

// Account is a published test account.
type Account struct {
	Address string `json:"address"`
	Key     string `json:"key"`
}

// Staker is the two keys of a sequencer.
type Staker struct {
	Owner  Account `json:"owner"`
	Signer Account `json:"signer"`
}

// Sequencer is where a sequencer's programs listen. API is the PoS node's: pool, conductor and signer.
type Sequencer struct {
	Name string `json:"name"`
	Staker
	RPC      string `json:"rpc"`
	Engine   string `json:"engine"`
	OpNode   string `json:"opNode"`
	Batcher  string `json:"opBatcher"`
	API      string `json:"api"`
	CometRPC string `json:"cometRpc"`
	Home     string `json:"home"`
	JWT      string `json:"jwt"`
}

// Verifier is where the verifier's programs listen.
type Verifier struct {
	RPC    string `json:"rpc"`
	OpNode string `json:"opNode"`
}

// Write writes devnet.json and env.sh, each in one step so that nobody reads half a file.
func (r Record) Write(jsonPath, envPath string) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("encoding the network's description: %w", err)
	}
	if err := Replace(jsonPath, append(text, '\n')); err != nil {
		return err
	}
	return Replace(envPath, []byte(r.Env()))
}

// Read reads devnet.json.
func Read(path string) (Record, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return Record{}, fmt.Errorf("reading the network's description: %w", err)
	}
	var r Record
	if err := json.Unmarshal(data, &r); err != nil {
		return Record{}, fmt.Errorf("reading the network's description %s: %w", path, err)
	}
	if r.Schema != Schema {
		return Record{}, fmt.Errorf("the network's description %s has schema %d, this program knows %d", path, r.Schema, Schema)
	}
	return r, nil
}

// Env is env.sh.
func (r Record) Env() string {
	var out strings.Builder
	set := func(name, value string) { fmt.Fprintf(&out, "export %s='%s'\n", name, value) }
	set("L1_RPC", r.L1.RPC)
	set("L1_CHAIN_ID", fmt.Sprint(r.L1.ChainID))
	set("L2_RPC", r.L2.RPC)
	set("L2_CHAIN_ID", fmt.Sprint(r.L2.ChainID))
	set("VERIFIER_RPC", r.Verifier.RPC)
	set("STAKE_TOKEN", r.Contracts.StakeToken)
	set("LOCKING_POOL", r.Contracts.LockingPool)
	set("SYSTEM_CONFIG", r.Contracts.SystemConfig)
	set("DEPOSIT_PORTAL", r.Contracts.DepositPortal)
	set("BATCH_INBOX", r.Contracts.BatchInbox)
	set("SEQUENCER_SET", r.Contracts.SequencerSet)
	if len(r.Users) > 1 { // the first is the deployer
		set("USER_ADDRESS", r.Users[1].Address)
		set("USER_KEY", r.Users[1].Key)
	}
	for _, s := range r.Sequencers {
		name := strings.ToUpper(s.Name)
		set(name+"_RPC", s.RPC)
		set(name+"_API", s.API)
	}
	return out.String()
}

// Replace writes a file in one step.
func Replace(path string, data []byte) error {
	temporary := path + ".new"
	if err := os.WriteFile(temporary, data, 0o644); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	if err := os.Rename(temporary, path); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return nil
}
