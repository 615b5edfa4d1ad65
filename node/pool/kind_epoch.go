package pool

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// KindL2CommitEpoch is a request to sign a transaction to SequencerSet on L2 that records an epoch. Its content is the
// transaction without its signature.
const KindL2CommitEpoch = "L2CommitEpoch"

var epochKind = requestKind{name: KindL2CommitEpoch, key: KeyEpoch, maxBytes: 1 << 10, waiting: 2, tx: true, read: readTx}

// EpochCall records an epoch in SequencerSet.
type EpochCall struct {
	Old    uint64 // the recorded epoch that the new one cuts short; 0 if it comes after all that is recorded
	ID     uint64
	First  uint64 // L2 block
	Last   uint64 // L2 block, included
	Signer common.Address
}

var (
	commitEpoch   = crypto.Keccak256([]byte("commitEpoch(uint256,uint256,uint256,address)"))[:4]
	recommitEpoch = crypto.Keccak256([]byte("recommitEpoch(uint256,uint256,uint256,uint256,address)"))[:4]
)

// Data is the call in the contract's ABI.
func (c *EpochCall) Data() []byte {
	var data []byte
	if c.Old == 0 {
		data = append(data, commitEpoch...)
	} else {
		data = append(append(data, recommitEpoch...), word(c.Old)...)
	}
	for _, v := range []uint64{c.ID, c.First, c.Last} {
		data = append(data, word(v)...)
	}
	return append(data, common.LeftPadBytes(c.Signer[:], 32)...)
}

// Tx is the one transaction that makes the call with a nonce.
func (c *EpochCall) Tx(p *Params, nonce uint64) *types.Transaction {
	to := p.EpochTx.SequencerSet
	return types.NewTx(&types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(p.L2ChainID), Nonce: nonce, GasTipCap: new(big.Int).SetUint64(p.EpochTx.Tip),
		GasFeeCap: new(big.Int).SetUint64(p.EpochTx.FeeCap), Gas: p.EpochTx.Gas, To: &to, Value: new(big.Int), Data: c.Data(),
	})
}

// EpochRecord is what SequencerSet says at some L2 block. All but MaxLength is zero while it is empty.
type EpochRecord struct {
	Latest    uint64 // id of the epoch recorded last
	First     uint64 // its first L2 block
	Last      uint64 // its last L2 block, as recorded
	Signer    common.Address
	Prev      uint64 // id of the epoch that ends where the last one begins, 0 if those blocks have no record
	PrevFirst uint64 // its first L2 block
	Final     uint64 // the newest L2 block whose record does not change any more
	MaxLength uint64 // the greatest length of an epoch that it takes, never zero
}

// maxEpochStep is how far the id of a recorded epoch may lie above the one before it: LARGEST_STEP of SequencerSet.
const maxEpochStep = 1 << 16

// Why there is no next call.
var (
	// ErrNothingToRecord says that SequencerSet has every epoch that it can have.
	ErrNothingToRecord = errors.New("no epoch is to be recorded")
	// ErrForeignRecord says that somebody else has written into SequencerSet, or that the pool was away for too long. The holder of
	// role `keys` on L2 has to cut the record (cutRecord); until then nothing can be recorded.
	ErrForeignRecord = errors.New("the record in SequencerSet does not go with the pool")
)

// NextEpochCall is the next call that brings the record in line with the state. Epochs are recorded in order; of one that has ended,
// the range that it really had. The record starts with the epoch that is current then. Epochs without a block are left out, and
// those that come too late to cut another. When all that have started are there, the next one follows as it is planned; should it
// come differently, the record is cut. What an epoch has beyond the greatest length stays without a record. The signer is the
// producer's present one, also of an epoch that ended before it changed.
func (s *State) NextEpochCall(r EpochRecord) (EpochCall, error) {
	if current := s.Epoch().ID; r.Latest > current+1 {
		return EpochCall{}, fmt.Errorf("%w: it has epoch %d, the current one is %d", ErrForeignRecord, r.Latest, current)
	}
	for i, e := range s.Epochs {
		current := i == len(s.Epochs)-1
		if !current {
			e.Last = e.First + s.blocksIn(i) - 1
		}
		call, ok := s.epochCall(e, &r)
		switch {
		case !ok, r.Latest == 0 && !current:
			continue
		case r.Latest != 0 && e.ID > r.Latest+maxEpochStep:
			return EpochCall{}, fmt.Errorf("%w: it ends with epoch %d, which %d is too far above", ErrForeignRecord, r.Latest, e.ID)
		}
		return call, nil
	}
	next, known := s.plannedEpoch()
	// Ahead of the current block, the record has no gaps.
	if known && next.First <= r.Last+1 {
		if call, ok := s.epochCall(next, &r); ok {
			return call, nil
		}
	}
	return EpochCall{}, ErrNothingToRecord
}

// epochCall is the call that records an epoch, if it is not recorded as it is, and still can be.
func (s *State) epochCall(e Epoch, r *EpochRecord) (EpochCall, bool) {
	if e.Last < e.First {
		return EpochCall{}, false
	}
	q, _ := s.Sequencer(e.Producer)
	call := EpochCall{ID: e.ID, First: e.First, Last: min(e.Last, e.First+r.MaxLength-1), Signer: q.Signer}
	same := e.ID == r.Latest && e.First == r.First && q.Signer == r.Signer
	switch {
	case r.Latest == 0:
		return call, true
	case e.ID < r.Latest || same:
		return EpochCall{}, false
	case e.First > r.Last:
		return call, true
	case e.First <= r.Final:
		return EpochCall{}, false
	case e.First >= r.First:
		call.Old = r.Latest
	case r.Prev != 0 && e.First >= r.PrevFirst:
		call.Old = r.Prev // the last one was planned, and came differently
	}
	return call, call.Old != 0
}

// plannedEpoch is the epoch that follows if nothing comes between. It is not known before the seed of its plan is.
func (s *State) plannedEpoch() (Epoch, bool) {
	current := s.Epoch()
	e := Epoch{ID: current.ID + 1, Plan: current.Plan + 1, First: current.Last + 1, Last: current.Last + s.Params.EpochLength}
	for _, seed := range s.Seeds {
		if seed.Plan == e.Plan && seed.Known {
			e.Producer, e.Standby = Draw(seed.Seed, e.Plan, seed.Candidates)
			s.skipInactive(&e)
			return e, e.Producer != 0
		}
	}
	return Epoch{}, false
}
