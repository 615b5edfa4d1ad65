package pool

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/rondoseq/rondo/node/payload"
)

// State is all that the validators agree on. A State that was handed out is never changed: Apply works on a clone.
type State struct {
	Params       Params
	ChainID      string // of the CometBFT chain
	Genesis      common.Hash
	Sequencers   []Sequencer    // by id
	Validators   []ValidatorSet // of the newest heights, oldest first
	Statements   []Statement    // the latest of each validator, by address
	L1           Cursor
	Seeds        []Seed  // by plan
	Epochs       []Epoch // the newest, oldest first; the last one is current
	Head         Head
	Progress     Progress
	Keys         []Key
	Requests     []SignRequest // oldest first
	Asked        []Asked       // lately, oldest first
	Slots        []Slot        // for sessions made ahead of requests, oldest first
	SlotsMade    uint64
	Channel      Channel       // of batches, that is being signed
	UsedChannels []UsedChannel // the newest, oldest first
	Suspects     []Suspect     // by id
	Faults       []Fault       // the newest, oldest first
	Transports   []Transport   // by sequencer
	Convicts     []Conviction  // oldest first
	Rewards      Rewards
}

// Status of a sequencer.
type Status uint64

// A sequencer is active from its Locked event to its UnlockInit event.
const (
	Inactive Status = iota
	Active
)

func (s Status) String() string {
	if s == Active {
		return "active"
	}
	return "inactive"
}

// Votes tells whether the sequencer has a say: it is active, and its stake is worth at least one unit of power.
func (q *Sequencer) Votes() bool { return q.Status == Active && q.Power > 0 }

// Sequencer is a staker of the LockingPool as the pool has seen it on L1.
type Sequencer struct {
	ID     uint64
	Owner  common.Address
	Signer common.Address
	PubKey []byte // compressed, 33 bytes
	Power  uint64
	Status Status
	Nonce  uint64 // of the last event applied; older ones are ignored
}

// Head is the newest committed L2 block. Number 0 is the L2 genesis block.
type Head struct {
	Number    uint64
	Hash      common.Hash
	Timestamp uint64 // seconds
	Origin    payload.Origin
}

// Progress is when L2 last moved: a payload was committed or an epoch started.
type Progress struct {
	Millis uint64 // block time, Unix milliseconds
	Height uint64 // CometBFT height
}

// FaultKind names what a sequencer did wrong.
type FaultKind string

const (
	// FaultStall is recorded when a producer is replaced for silence.
	FaultStall FaultKind = "stall"
	// FaultRetirement is recorded when a sequencer has not confirmed in time that it destroyed a replaced share.
	FaultRetirement FaultKind = "retirement"
	// FaultConflict is recorded when a sequencer signed two different messages for one place of a session.
	FaultConflict FaultKind = "conflicting messages"
	// FaultInvalid is recorded when a sequencer signed a message that no honest one sends.
	FaultInvalid FaultKind = "invalid message"
)

// Fault is a recorded failure of a sequencer.
type Fault struct {
	Kind      FaultKind
	Sequencer uint64
	Epoch     uint64
	Number    uint64 // the L2 block that was missing, or the next one when it happened
	Millis    uint64
}

// How much history the state keeps. What is older can be had from the blocks.
const (
	keptEpochs   = 256
	keptFaults   = 64
	keptRequests = 64
)

// Clone copies everything that Apply may change in place.
func (s *State) Clone() *State {
	c := *s
	c.Sequencers = slices.Clone(s.Sequencers)
	c.Validators = slices.Clone(s.Validators)
	c.Statements = slices.Clone(s.Statements)
	c.Seeds = slices.Clone(s.Seeds)
	c.Epochs = slices.Clone(s.Epochs)
	c.Keys = cloneKeys(s.Keys)
	c.Requests = slices.Clone(s.Requests)
	c.Asked = slices.Clone(s.Asked)
	c.Slots = slices.Clone(s.Slots)
	c.UsedChannels = slices.Clone(s.UsedChannels)
	c.Suspects = slices.Clone(s.Suspects)
	c.Faults = slices.Clone(s.Faults)
	c.Transports = slices.Clone(s.Transports)
	c.Convicts = slices.Clone(s.Convicts)
	c.Rewards.Older = slices.Clone(s.Rewards.Older)
	c.Rewards.Ends = slices.Clone(s.Rewards.Ends)
	return &c
}

// Encode gives the canonical form: RLP. Contents of sign requests and of the channel's frames are not in it, only their
// hashes.
func (s *State) Encode() ([]byte, error) {
	raw, err := rlp.EncodeToBytes(s)
	if err != nil {
		return nil, fmt.Errorf("encode state: %w", err)
	}
	return raw, nil
}

// DecodeState reads what Encode wrote. Contents must be put back by the caller: see SetContents.
func DecodeState(raw []byte) (*State, error) {
	var s State
	if err := rlp.DecodeBytes(raw, &s); err != nil {
		return nil, fmt.Errorf("decode state: %w", err)
	}
	return &s, nil
}

// Hash identifies the state. It moves only when a block had an effect.
func (s *State) Hash() (common.Hash, error) {
	raw, err := s.Encode()
	if err != nil {
		return common.Hash{}, err
	}
	return crypto.Keccak256Hash(raw), nil
}

// Sequencer finds a sequencer by id.
func (s *State) Sequencer(id uint64) (Sequencer, bool) {
	i, ok := slices.BinarySearchFunc(s.Sequencers, id, func(q Sequencer, id uint64) int {
		return cmp.Compare(q.ID, id)
	})
	if !ok {
		return Sequencer{}, false
	}
	return s.Sequencers[i], true
}

// SequencerBySigner finds the sequencer that signs with the given key now.
func (s *State) SequencerBySigner(signer common.Address) (Sequencer, bool) {
	for _, q := range s.Sequencers {
		if q.Signer == signer {
			return q, true
		}
	}
	return Sequencer{}, false
}

// ActiveSequencers are those with a say, by id.
func (s *State) ActiveSequencers() []Sequencer {
	var active []Sequencer
	for _, q := range s.Sequencers {
		if q.Votes() {
			active = append(active, q)
		}
	}
	return active
}

// Epoch is the current epoch.
func (s *State) Epoch() Epoch { return s.Epochs[len(s.Epochs)-1] }

// EpochByID finds an epoch that is still in the state.
func (s *State) EpochByID(id uint64) (Epoch, bool) {
	first := s.Epochs[0].ID
	if id < first || id-first >= uint64(len(s.Epochs)) {
		return Epoch{}, false
	}
	return s.Epochs[id-first], true
}

func keepLast[T any](list []T, n int) []T {
	if len(list) <= n {
		return list
	}
	return slices.Clone(list[len(list)-n:])
}
