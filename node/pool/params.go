// Package pool is the replicated state machine: who the sequencers are, whose turn it is to build L2 blocks, which blocks
// are committed, and what the threshold keys sign. It is given transactions and block times by consensus and computes the
// next state from them, and nothing else: no clock, no network, no randomness, no floating point, no map iteration.
// Every node that applies the same blocks holds the same State.
package pool

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/payload"
)

// Params are the constants of a pool. They are part of its genesis.
type Params struct {
	L1ChainID    uint64         `json:"l1ChainId"`
	L2ChainID    uint64         `json:"l2ChainId"`
	LockingPool  common.Address `json:"lockingPool"`
	Devnet       bool           `json:"devnet"`       // published keys and pre-parameters are refused where this is false
	L2BlockTime  uint64         `json:"l2BlockTime"`  // seconds between L2 blocks
	L2GenesisSec uint64         `json:"l2GenesisSec"` // timestamp of L2 block 0, seconds
	// FirstEpoch is the id that the pool's epochs begin with; 0 is the one after the last that LockingPool has rewarded. A pool that
	// takes the place of another with the same LockingPool and L2 chain id begins above all ids that the other has used, rewarded or
	// not: commitments of both to one block of one epoch would be evidence against an honest producer.
	FirstEpoch  uint64 `json:"firstEpoch"`
	EpochLength uint64 `json:"epochLength"` // L2 blocks in a planned epoch
	StallMillis uint64 `json:"stallMillis"` // silence of a producer after which the next standby takes over
	SeedLag     uint64 `json:"seedLag"`     // L1 blocks from the cursor to the block whose prevRandao draws the epoch after next
	// L1Interval is the distance of the L1 boundaries that validators state; every block that is a multiple of it is one.
	L1Interval uint64 `json:"l1Interval"`
	// MaxPayloadBytes bounds an unpacked L2 payload. It must hold the largest block that the L2 gas limit allows.
	MaxPayloadBytes uint64 `json:"maxPayloadBytes"`
	// PowerUnit is the stake in wei that makes one unit of voting power.
	PowerUnit uint64        `json:"powerUnit"`
	MPC       MPCParams     `json:"mpc"`
	Batch     Batch         `json:"batch"`
	EpochTx   EpochTx       `json:"epochTx"`
	Penalty   PenaltyParams `json:"penalty"`
}

// MPCParams are the constants of the threshold keys.
type MPCParams struct {
	Keys            []string `json:"keys"`            // names of the keys that the pool makes by itself, one after the other
	MinParticipants uint64   `json:"minParticipants"` // sequencers that a first keygen needs
	ReadyMillis     uint64   `json:"readyMillis"`     // time to say that one is there, before keygen or resharing begins
	KeygenMillis    uint64   `json:"keygenMillis"`    // time for one attempt at keygen or resharing
	SignMillis      uint64   `json:"signMillis"`      // time for one signing attempt
	RequestMillis   uint64   `json:"requestMillis"`   // time after which an unsigned request expires
	RefreshMillis   uint64   `json:"refreshMillis"`   // age at which shares are made anew; 0 is never
	RetireMillis    uint64   `json:"retireMillis"`    // time to destroy replaced shares, before the pool calls it a fault
}

// Batch says what a batch transaction on L1 may look like.
type Batch struct {
	Inbox     common.Address `json:"inbox"`
	MaxGas    uint64         `json:"maxGas"`
	MaxFeeCap uint64         `json:"maxFeeCap"` // wei per gas
	NonceLead uint64         `json:"nonceLead"` // how far ahead of L1 a nonce may be
	SlotLimit uint64         `json:"slotLimit"` // how many contents may be signed for one nonce in a producer's turn
}

// DefaultSequencerSet is where SequencerSet is on an L2 that has it in its genesis.
var DefaultSequencerSet = common.HexToAddress("0x526F6E646F000000000000000000000000000001")

// EpochTx says what a transaction looks like that records an epoch on L2. Nothing of it is left to who asks for it: on L2 gas
// is cheap, and with a choice of fees, one could have the pool sign so that a nonce is stuck.
type EpochTx struct {
	SequencerSet common.Address `json:"sequencerSet"`
	Gas          uint64         `json:"gas"`
	FeeCap       uint64         `json:"feeCap"` // wei per gas
	Tip          uint64         `json:"tip"`    // wei per gas
}

// DefaultParams are the values of a production pool, where they do not depend on the chain. Metis' numbers are kept where
// they exist.
func DefaultParams() Params {
	return Params{
		L2BlockTime: 2, EpochLength: 1000, StallMillis: 5000, SeedLag: 128, L1Interval: 16,
		MaxPayloadBytes: 16 << 20, PowerUnit: 1e18,
		MPC: MPCParams{
			Keys: []string{KeyBatch, KeyReward, KeyEpoch}, MinParticipants: 4, ReadyMillis: 30_000, KeygenMillis: 600_000, SignMillis: 30_000,
			RequestMillis: 180_000, RefreshMillis: 7 * 86_400_000, RetireMillis: 3_600_000,
		},
		Batch:   Batch{MaxGas: 16_000_000, MaxFeeCap: 500e9, NonceLead: 4, SlotLimit: 16},
		EpochTx: EpochTx{SequencerSet: DefaultSequencerSet, Gas: 400_000, FeeCap: 500e9, Tip: 1e9},
		Penalty: PenaltyParams{OrderSeconds: 30 * 86_400, JailSeconds: 7 * 86_400},
	}
}

// Validate names the first parameter that no pool can work with.
func (p *Params) Validate() error {
	switch {
	case p.L1ChainID == 0 || p.L2ChainID == 0:
		return errors.New("pool parameters: a chain id is zero")
	case p.LockingPool == (common.Address{}):
		return errors.New("pool parameters: no LockingPool address")
	case p.L2BlockTime == 0:
		return errors.New("pool parameters: l2BlockTime is zero")
	case p.EpochLength == 0:
		return errors.New("pool parameters: epochLength is zero")
	case p.StallMillis < 1500:
		return fmt.Errorf("pool parameters: stallMillis is %d; below 1500, three failed consensus rounds would count as a stall", p.StallMillis)
	case p.L1Interval == 0 || p.PowerUnit == 0 || p.SeedLag == 0:
		return errors.New("pool parameters: l1Interval, powerUnit and seedLag must not be zero")
	case p.MaxPayloadBytes < 1<<16 || p.MaxPayloadBytes > 64<<20:
		return fmt.Errorf("pool parameters: maxPayloadBytes is %d, want 64 KiB to 64 MiB", p.MaxPayloadBytes)
	case p.MPC.MinParticipants < 2:
		return errors.New("pool parameters: a threshold key needs at least two participants")
	case p.MPC.ReadyMillis == 0 || p.MPC.RetireMillis == 0:
		return errors.New("pool parameters: readyMillis and retireMillis must not be zero")
	case p.MPC.KeygenMillis == 0 || p.MPC.SignMillis == 0 || p.MPC.RequestMillis < p.MPC.SignMillis:
		return errors.New("pool parameters: an mpc time-out is zero, or a request expires before its first attempt")
	case p.Batch.Inbox == (common.Address{}) || p.Batch.MaxGas == 0 || p.Batch.MaxFeeCap == 0 || p.Batch.SlotLimit == 0:
		return errors.New("pool parameters: batch needs an inbox, a gas limit, a fee limit and a slot limit")
	case p.EpochTx.SequencerSet == (common.Address{}) || p.EpochTx.Gas == 0 || p.EpochTx.Tip > p.EpochTx.FeeCap:
		return errors.New("pool parameters: epochTx needs a SequencerSet, gas, and a fee cap not below its tip")
	}
	return p.Penalty.validate()
}

// MaxTxBytes bounds a pool transaction: the largest payload, compressed at worst to a sixth more than its size.
func (p *Params) MaxTxBytes() int64 {
	n := int64(p.MaxPayloadBytes)
	return n + n/6 + 1<<16
}

// PayloadLimits bound an L2 payload. There are more transactions than there can be in an L2 block: a node goes on only if
// MaxPayloadBytes holds what the gas limit allows at 10 gas a byte (EIP-7623), and a transaction costs 21,000 gas.
func (p *Params) PayloadLimits() payload.Limits {
	return payload.Limits{Bytes: int(p.MaxPayloadBytes), Transactions: int(p.MaxPayloadBytes/2100) + 16}
}

// MaxBlockBytes bounds the transactions of a CometBFT block: one largest payload, statements, and what else waits.
func (p *Params) MaxBlockBytes() int64 { return p.MaxTxBytes() + 2<<20 }
