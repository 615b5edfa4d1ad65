package pool

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/rondoseq/rondo/node/payload"
)

// Genesis is what a pool starts from: parameters, and what a named finalized L1 block says of stake. Every node computes
// it from L1 at its first start and compares.
type Genesis struct {
	ChainID    string             `json:"chainId"`
	Params     Params             `json:"params"`
	L1Block    uint64             `json:"l1Block"` // the named block; events up to it are in Sequencers
	L1Hash     common.Hash        `json:"l1Hash"`
	L1Randao   common.Hash        `json:"l1Randao"` // prevRandao of that block: the seed of the first two plans
	L1Millis   uint64             `json:"l1Millis"` // time of that block, Unix milliseconds: the genesis time of CometBFT
	L2Hash     common.Hash        `json:"l2Hash"`   // of L2 block 0
	L2Origin   uint64             `json:"l2Origin"` // L1 origin of L2 block 0
	L2OrigHash common.Hash        `json:"l2OriginHash"`
	Sequencers []GenesisSequencer `json:"sequencers"` // by id
	// What the LockingPool has rewarded before this pool. Its first epoch is the next one, or Params.FirstEpoch above it, so that no
	// id is used twice there.
	RewardBatch uint64 `json:"rewardBatch"`
	RewardEpoch uint64 `json:"rewardEpoch"`
}

// GenesisSequencer is a member of the LockingPool at the named L1 block: active, or in jail and without power.
type GenesisSequencer struct {
	ID     uint64         `json:"id"`
	Owner  common.Address `json:"owner"`
	Signer common.Address `json:"signer"`
	PubKey []byte         `json:"pubKey"` // x || y, 64 bytes
	Power  uint64         `json:"power"`
	Nonce  uint64         `json:"nonce"`
}

// Hash identifies the genesis; it starts the chain of L1 digests, so that pools never mistake each other's statements.
func (g *Genesis) Hash() (common.Hash, error) {
	raw, err := rlp.EncodeToBytes(g)
	if err != nil {
		return common.Hash{}, fmt.Errorf("encode genesis: %w", err)
	}
	return crypto.Keccak256Hash(raw), nil
}

// NewState builds the state before block 1.
func (g *Genesis) NewState() (*State, error) {
	if err := g.Params.Validate(); err != nil {
		return nil, err
	}
	hash, err := g.Hash()
	if err != nil {
		return nil, err
	}
	s := &State{
		Params: g.Params, ChainID: g.ChainID, Genesis: hash,
		L1: Cursor{Position: Position{Block: g.L1Block + 1}, Digest: hash},
		Head: Head{
			Hash: g.L2Hash, Timestamp: g.Params.L2GenesisSec, Origin: payload.Origin{Number: g.L2Origin, Hash: g.L2OrigHash},
		},
		Rewards: Rewards{Batch: g.RewardBatch, Epoch: g.RewardEpoch},
	}
	for _, q := range g.Sequencers {
		s.applyEvent(Event{
			Kind: EventLocked, ID: q.ID, Nonce: q.Nonce, Owner: q.Owner, Signer: q.Signer, PubKey: q.PubKey, Power: q.Power,
		})
	}
	if first := g.Params.FirstEpoch; first != 0 && first <= g.RewardEpoch {
		return nil, fmt.Errorf("genesis: the first epoch is to be %d, but LockingPool has rewarded epochs up to %d", first, g.RewardEpoch)
	}
	members := s.wantedValidators()
	if len(members) == 0 {
		return nil, errors.New("genesis: no active sequencer with a usable key at the named L1 block")
	}
	s.Validators = []ValidatorSet{{From: 1, Members: members}}
	s.firstEpochs(g)
	return s, nil
}

// firstEpochs draws plan 1 and prepares plans 2 and 3. The first two use the prevRandao of the named L1 block.
func (s *State) firstEpochs(g *Genesis) {
	seat := Seed{Seed: g.L1Randao, Known: true, L1Block: g.L1Block, Candidates: s.candidates(), CandidatesAt: s.L1.Position}
	first, second := seat, seat
	first.Plan, second.Plan = 1, 2
	s.Seeds = []Seed{first, second}
	e := Epoch{ID: max(g.RewardEpoch+1, g.Params.FirstEpoch), Plan: 1, First: 1, Last: s.Params.EpochLength}
	s.drawEpoch(&e, g.L1Randao)
	s.startEpoch(e, Block{})
	s.scheduleSeed(3)
}
