package pool

import (
	"bytes"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// maxTotalPower is CometBFT's bound on the power of a validator set: 2^63 / 8.
const maxTotalPower = uint64(1) << 60

// applyEvent is total: an event that makes no sense changes nothing. What L1 contracts let through must never halt the pool.
func (s *State) applyEvent(e Event) {
	if e.Kind == EventRewarded {
		s.applyRewarded(e)
		return
	}
	i, known := slices.BinarySearchFunc(s.Sequencers, e.ID, func(q Sequencer, id uint64) int {
		switch {
		case q.ID < id:
			return -1
		case q.ID > id:
			return 1
		}
		return 0
	})
	switch {
	case e.Kind == EventLocked && !known:
		if pub, ok := CompressKey(e.PubKey, e.Signer); ok && e.ID != 0 {
			s.Sequencers = slices.Insert(s.Sequencers, i, Sequencer{
				ID: e.ID, Owner: e.Owner, Signer: e.Signer, PubKey: pub, Power: e.Power, Status: Active, Nonce: e.Nonce,
			})
		}
	case known && e.Nonce > s.Sequencers[i].Nonce:
		s.updateSequencer(&s.Sequencers[i], e)
	}
}

func (s *State) updateSequencer(q *Sequencer, e Event) {
	switch e.Kind {
	case EventLockUpdate:
		q.Power = e.Power
	case EventUnlockInit:
		q.Status = Inactive
	case EventSignerChange:
		pub, ok := CompressKey(e.PubKey, e.Signer)
		if !ok {
			return
		}
		q.Signer, q.PubKey = e.Signer, pub
	default:
		return
	}
	q.Nonce = e.Nonce
}

// CompressKey turns a public key as L1 has it (x || y) into its 33-byte form, if it is on the curve and belongs to the
// signer.
func CompressKey(xy []byte, signer common.Address) ([]byte, bool) {
	if len(xy) != 64 {
		return nil, false
	}
	curve := crypto.S256()
	x, y := new(big.Int).SetBytes(xy[:32]), new(big.Int).SetBytes(xy[32:])
	if x.Cmp(curve.Params().P) >= 0 || y.Cmp(curve.Params().P) >= 0 || !curve.IsOnCurve(x, y) {
		return nil, false
	}
	if common.BytesToAddress(crypto.Keccak256(xy)[12:]) != signer {
		return nil, false
	}
	return append([]byte{2 + byte(y.Bit(0))}, common.LeftPadBytes(x.Bytes(), 32)...), true
}

// wantedValidators is the validator set that the sequencers imply. It is never empty and never exceeds CometBFT's bound
// on power: whoever does not fit is left out, smallest id first in.
func (s *State) wantedValidators() []Validator {
	var list []Validator
	var total uint64
	for _, q := range s.ActiveSequencers() {
		if q.Power > maxTotalPower-total || slices.ContainsFunc(list, func(v Validator) bool { return v.Address == q.Signer }) {
			continue
		}
		total += q.Power
		list = append(list, Validator{Address: q.Signer, PubKey: q.PubKey, Power: q.Power})
	}
	if len(list) == 0 && len(s.Validators) > 0 {
		return s.Validators[len(s.Validators)-1].Members
	}
	slices.SortFunc(list, func(a, b Validator) int { return a.Address.Cmp(b.Address) })
	return list
}

// updateDelay is how many heights pass until CometBFT uses an update.
const updateDelay = 2

// updateValidators records a changed set and returns the difference that CometBFT must hear of: power 0 removes.
func (s *State) updateValidators(b Block) []Validator {
	newest := s.Validators[len(s.Validators)-1]
	want := s.wantedValidators()
	var diff []Validator
	for _, old := range newest.Members {
		if !slices.ContainsFunc(want, func(v Validator) bool { return bytes.Equal(v.PubKey, old.PubKey) }) {
			diff = append(diff, Validator{Address: old.Address, PubKey: old.PubKey})
		}
	}
	for _, v := range want {
		same := func(o Validator) bool { return bytes.Equal(v.PubKey, o.PubKey) && v.Power == o.Power }
		if !slices.ContainsFunc(newest.Members, same) {
			diff = append(diff, v)
		}
	}
	if len(diff) == 0 {
		return nil
	}
	s.Validators = append(s.Validators, ValidatorSet{From: b.Height + updateDelay, Members: want})
	s.forgetValidators(b)
	return diff
}

// forgetValidators drops sets that no height from two before this block on uses.
func (s *State) forgetValidators(b Block) {
	for len(s.Validators) > 1 && s.Validators[1].From+updateDelay < b.Height {
		s.Validators = slices.Clone(s.Validators[1:])
	}
}
