package pool

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Position is a place in the stream of L1 events: everything before event number Skip of the given block.
type Position struct {
	Block uint64 `json:"block"`
	Skip  uint64 `json:"skip"`
}

// Compare orders positions.
func (p Position) Compare(o Position) int {
	return cmp.Or(cmp.Compare(p.Block, o.Block), cmp.Compare(p.Skip, o.Skip))
}

// Cursor is how far the pool has followed finalized L1. Digest is cumulative over everything up to it.
type Cursor struct {
	Position Position
	Digest   common.Hash
}

// EventKind names a LockingPool event.
type EventKind uint64

// The events that change who is a sequencer, and the one of a reward batch.
const (
	EventLocked EventKind = iota + 1
	EventLockUpdate
	EventUnlockInit
	EventSignerChange
	EventRewarded
)

// Event is a LockingPool event, reduced to what the pool needs. Fields that a kind does not have are zero.
type Event struct {
	Kind   EventKind
	ID     uint64 // sequencer; 0 for a reward batch
	Nonce  uint64
	Owner  common.Address
	Signer common.Address
	PubKey []byte // as on L1: x || y, 64 bytes
	Power  uint64
	Batch  uint64 // number of a reward batch
	Epoch  uint64 // the last one that it rewards
}

// L1Block is a part of a finalized L1 block: its events from number First on, to its end unless Partial.
type L1Block struct {
	Number     uint64
	Hash       common.Hash
	PrevRandao common.Hash
	First      uint64
	Partial    bool
	Events     []Event
}

// Start is the position before the part's first event.
func (b *L1Block) Start() Position { return Position{Block: b.Number, Skip: b.First} }

// End is the position after the part's last event.
func (b *L1Block) End() Position {
	if b.Partial {
		return Position{Block: b.Number, Skip: b.First + uint64(len(b.Events))}
	}
	return Position{Block: b.Number + 1}
}

// Bounds of what lies between two boundaries, and of how many one statement names.
const (
	MaxBoundaryEvents = 256
	MaxBoundaries     = 8
)

// Segment is the stretch of finalized L1 from the cursor to a boundary that the validators agree on.
type Segment struct {
	Blocks []L1Block
	To     Boundary
}

// Boundary is a position and the cumulative digest there.
type Boundary struct {
	Position Position
	Digest   common.Hash
}

// NextDigest chains a part of an L1 block to the digest of everything before it.
func NextDigest(before common.Hash, b *L1Block) common.Hash {
	raw, err := rlp.EncodeToBytes(b)
	if err != nil {
		panic(fmt.Sprintf("encode L1 block: %v", err)) // fixed types: cannot happen
	}
	return crypto.Keccak256Hash(before[:], raw)
}

// ValidatorSet is the set that votes from a height on.
type ValidatorSet struct {
	From    uint64
	Members []Validator
}

// Validator is a member of a set. Its CometBFT address is the signer's Ethereum address.
type Validator struct {
	Address common.Address
	PubKey  []byte // compressed, 33 bytes
	Power   uint64
}

// ValidatorsAt is the set that votes on a height, as far as the state still knows it.
func (s *State) ValidatorsAt(height uint64) []Validator {
	var members []Validator
	for _, set := range s.Validators {
		if set.From <= height {
			members = set.Members
		}
	}
	return members
}

// Statement is what a validator said of finalized L1 in its latest vote extension.
type Statement struct {
	Validator  common.Address
	Boundaries []Boundary
}

// StatementsTx carries vote extensions of the height before, with the signatures that CometBFT verified.
type StatementsTx struct {
	Extensions []SignedExtension
}

// SignedExtension is one validator's vote extension.
type SignedExtension struct {
	Validator common.Address
	Height    uint64
	Round     uint64
	Extension []byte
	Signature []byte
}

// EncodeExtension gives the bytes of a vote extension; nothing to say is an empty extension.
func EncodeExtension(list []Boundary) ([]byte, error) {
	if len(list) == 0 {
		return nil, nil
	}
	raw, err := rlp.EncodeToBytes(list)
	if err != nil {
		return nil, fmt.Errorf("encode vote extension: %w", err)
	}
	return raw, nil
}

// DecodeExtension refuses only what is malformed: too many boundaries, or boundaries that do not rise.
func DecodeExtension(raw []byte) ([]Boundary, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	var list []Boundary
	if err := rlp.DecodeBytes(raw, &list); err != nil {
		return nil, fmt.Errorf("decode vote extension: %w", err)
	}
	if len(list) == 0 || len(list) > MaxBoundaries {
		return nil, fmt.Errorf("vote extension has %d boundaries, want 1 to %d", len(list), MaxBoundaries)
	}
	for i := 1; i < len(list); i++ {
		if list[i-1].Position.Compare(list[i].Position) >= 0 {
			return nil, errors.New("boundaries of a vote extension do not rise")
		}
	}
	return list, nil
}

// IsNews tells whether a statement says more than what the state holds of that validator.
func (s *State) IsNews(validator common.Address, list []Boundary) bool {
	if len(list) == 0 || list[len(list)-1].Position.Compare(s.L1.Position) <= 0 {
		return false
	}
	i, ok := s.findStatement(validator)
	return !ok || !slices.Equal(s.Statements[i].Boundaries, list)
}

func (s *State) findStatement(validator common.Address) (int, bool) {
	return slices.BinarySearchFunc(s.Statements, validator, func(st Statement, a common.Address) int {
		return st.Validator.Cmp(a)
	})
}

// ApplyStatement replaces what the state holds of a validator.
func (s *State) ApplyStatement(validator common.Address, list []Boundary) {
	if !s.IsNews(validator, list) {
		return
	}
	st := Statement{Validator: validator, Boundaries: list}
	i, ok := s.findStatement(validator)
	if ok {
		s.Statements[i] = st
		return
	}
	s.Statements = slices.Insert(s.Statements, i, st)
}

// Agreed is the highest boundary past the cursor that more than 2/3 of the given validators' power state equally.
func (s *State) Agreed(validators []Validator) (Boundary, bool) {
	var total uint64
	power := map[common.Address]uint64{}
	for _, v := range validators {
		total += v.Power
		power[v.Address] = v.Power
	}
	votes := map[Boundary]uint64{}
	var best Boundary
	for _, st := range s.Statements {
		for _, b := range st.Boundaries {
			votes[b] += power[st.Validator]
			// Two boundaries of one position cannot both have more than 2/3, so the highest is unique.
			if votes[b]*3 > total*2 && b.Position.Compare(s.L1.Position) > 0 && b.Position.Compare(best.Position) > 0 {
				best = b
			}
		}
	}
	return best, best != Boundary{}
}

// ErrBadSegment is wrapped by every error about an L1 segment that does not follow from the statements.
var ErrBadSegment = errors.New("L1 segment does not match what the validators state")

// CheckSegment verifies that a segment starts at the cursor and hashes to the agreed boundary.
func (s *State) CheckSegment(seg *Segment, agreed Boundary) error {
	if seg.To != agreed {
		return fmt.Errorf("%w: it ends at %v, agreed is %v", ErrBadSegment, seg.To, agreed)
	}
	at, digest := s.L1.Position, s.L1.Digest
	for i := range seg.Blocks {
		b := &seg.Blocks[i]
		if b.Start() != at {
			return fmt.Errorf("%w: a part starts at %v, want %v", ErrBadSegment, b.Start(), at)
		}
		digest = NextDigest(digest, b)
		at = b.End()
	}
	if at != agreed.Position || digest != agreed.Digest {
		return fmt.Errorf("%w: its digest at %v is %s", ErrBadSegment, at, digest)
	}
	return nil
}

// applySegment moves the cursor and applies the events. The segment has passed CheckSegment.
func (s *State) applySegment(seg *Segment) {
	for _, b := range seg.Blocks {
		for _, e := range b.Events {
			s.applyEvent(e)
		}
		s.learnSeed(&b)
	}
	s.L1 = Cursor{Position: seg.To.Position, Digest: seg.To.Digest}
	s.Statements = slices.DeleteFunc(s.Statements, func(st Statement) bool {
		return st.Boundaries[len(st.Boundaries)-1].Position.Compare(s.L1.Position) <= 0
	})
}

func (s *State) learnSeed(b *L1Block) {
	for i := range s.Seeds {
		if s.Seeds[i].L1Block == b.Number && !s.Seeds[i].Known {
			s.Seeds[i].Seed, s.Seeds[i].Known = b.PrevRandao, true
		}
	}
}
