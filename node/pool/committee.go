package pool

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/rondoseq/rondo/mpc"
)

// minCommittee is the smallest committee that a threshold key can have.
const minCommittee = 2

// shareholders are the sequencers that stake implies as holders of shares: decision 8 of the architecture.
func (s *State) shareholders() []uint64 {
	return s.shareholdersAmong(func(uint64) bool { return true })
}

// shareholdersAmong is the committee when only some sequencers can be in it: the largest set of them, by stake, of which
// every mpc.Threshold members together hold more than a third of the power of all active sequencers, whether they can be
// in it or not. Those left out must not make the others look stronger.
func (s *State) shareholdersAmong(eligible func(id uint64) bool) []uint64 {
	var sorted []Candidate
	total := new(uint256.Int)
	for _, c := range s.candidates() {
		total.AddUint64(total, c.Power)
		if eligible(c.ID) {
			sorted = append(sorted, c)
		}
	}
	slices.SortFunc(sorted, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Power, a.Power), cmp.Compare(a.ID, b.ID))
	})
	for m := len(sorted); m > 0; m-- {
		weakest := new(uint256.Int)
		for _, c := range sorted[m-mpc.Threshold(m) : m] {
			weakest.AddUint64(weakest, c.Power)
		}
		if weakest.Mul(weakest, uint256.NewInt(3)).Gt(total) {
			ids := make([]uint64, m)
			for i, c := range sorted[:m] {
				ids[i] = c.ID
			}
			slices.Sort(ids)
			return ids
		}
	}
	return nil
}

// powerOf is what share of the power of all active sequencers some of them have, as numerator and denominator.
func (s *State) powerOf(ids []uint64) (part, total *uint256.Int) {
	part, total = new(uint256.Int), new(uint256.Int)
	for _, c := range s.candidates() {
		total.AddUint64(total, c.Power)
		if slices.Contains(ids, c.ID) {
			part.AddUint64(part, c.Power)
		}
	}
	return part, total
}

// mostOf tells whether sequencers hold more than 2/3 of the power.
func (s *State) mostOf(ids []uint64) bool {
	part, total := s.powerOf(ids)
	return part.Mul(part, uint256.NewInt(3)).Gt(total.Mul(total, uint256.NewInt(2)))
}

// reduced is the committee that goes on without some of its members. A committee that is smaller than stake implies must
// hold more than 2/3 of the power: consensus needs as much, so whoever follows it is there.
func (s *State) reduced(eligible func(id uint64) bool) []uint64 {
	members := s.shareholdersAmong(eligible)
	if len(members) < minCommittee || (!slices.Equal(members, s.shareholders()) && !s.mostOf(members)) {
		return nil
	}
	return members
}

// candidatesFor are who is asked for the next ceremony of a key: whom stake implies. If those are the participants already,
// nothing changes; otherwise, and for a key that could not be made, sequencers under suspicion are left out for a while,
// if the others can do without them.
func (s *State) candidatesFor(k *Key, b Block) []uint64 {
	all := s.entitled(b)
	if k.State == KeyActive && !k.Replacing && slices.Equal(all, k.Participants) {
		return all
	}
	trusted := s.reduced(func(id uint64) bool { return s.standing(id, b.Millis) < tooSuspicious })
	if trusted == nil {
		return all
	}
	return trusted
}

// leastSuspected picks n of the given sequencers, in ascending order: those under the least suspicion, and among equals by
// a hash that nobody chooses.
func (s *State) leastSuspected(ids []uint64, n uint64, salt common.Hash, b Block) []uint64 {
	order := shuffled(ids, salt)
	slices.SortStableFunc(order, func(x, y uint64) int {
		return cmp.Compare(s.standing(x, b.Millis), s.standing(y, b.Millis))
	})
	order = order[:min(n, uint64(len(order)))]
	slices.Sort(order)
	return order
}

// shuffled orders sequencers by the hash of a salt and their id.
func shuffled(ids []uint64, salt common.Hash) []uint64 {
	order := slices.Clone(ids)
	rank := func(id uint64) []byte {
		return crypto.Keccak256([]byte("rondo/order/v1"), salt[:], binary.BigEndian.AppendUint64(nil, id))
	}
	slices.SortFunc(order, func(x, y uint64) int { return bytes.Compare(rank(x), rank(y)) })
	return order
}

// covering splits members into sets of k that cover all of them: ceil(m/k) sets, each in ascending order. The last one
// takes some members of the one before.
func covering(members []uint64, k uint64, salt common.Hash) [][]uint64 {
	order, size := shuffled(members, salt), int(k)
	var sets [][]uint64
	for at := 0; at < len(order); at += size {
		from := min(at, len(order)-size)
		set := slices.Clone(order[from : from+size])
		slices.Sort(set)
		sets = append(sets, set)
	}
	return sets
}
