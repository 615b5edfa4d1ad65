package pool

import (
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// KindL2CommitEpoch is a request to sign a transaction to SequencerSet on L2 that records an epoch. Its content is the
// transaction without its signature.
const KindL2CommitEpoch = "L2CommitEpoch"

var epochKind = requestKind{name: KindL2CommitEpoch, key: KeyEpoch, maxBytes: 1 << 10, waiting: 2, read: readTx}

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

// EpochRecord is what SequencerSet says at some L2 block. All is zero while it is empty.
type EpochRecord struct {
	Latest uint64 // id of the epoch recorded last
	First  uint64 // its first L2 block
	Last   uint64 // its last L2 block, as recorded
	Final  uint64 // the newest L2 block whose record does not change any more
}

// ErrNothingToRecord says that SequencerSet has every epoch that it can have.
var ErrNothingToRecord = errors.New("no epoch is to be recorded")

// NextEpochCall is the next call that brings the record in line with the state. Epochs are recorded in order once they have
// started, because what comes later may cut them short; of one that has ended, the range that it really had. The record starts
// with the epoch that is current then. Epochs without a block are left out, and those that come too late to cut another.
func (s *State) NextEpochCall(r EpochRecord) (EpochCall, error) {
	for i, e := range s.Epochs {
		last, current := e.Last, i == len(s.Epochs)-1
		if !current {
			last = s.Epochs[i+1].First - 1
		}
		cuts := r.Latest != 0 && e.First <= r.Last
		switch {
		case e.ID <= r.Latest || last < e.First:
			continue
		case r.Latest == 0 && !current:
			continue
		case cuts && (e.First <= r.Final || e.First < r.First):
			continue
		}
		q, _ := s.Sequencer(e.Producer)
		call := EpochCall{ID: e.ID, First: e.First, Last: last, Signer: q.Signer}
		if cuts {
			call.Old = r.Latest
		}
		return call, nil
	}
	return EpochCall{}, ErrNothingToRecord
}
