package mpc

import (
	"cmp"
	"math/big"
	"slices"
)

// Threshold returns how many of m members sign together: floor(2m/3) + 1, more than two thirds.
func Threshold(m int) int { return 2*m/3 + 1 }

// Stake is a sequencer and its voting power, in any unit that is the same for all.
type Stake struct {
	Party PartyID
	Power uint64
}

// Committee returns who holds a share of a key, in ascending order: the largest set, by stake, of which every
// Threshold(m) members together hold more than a third of the power of all. Head counts are not power: without
// this rule many identities with little stake could own the key. The set of m members that serves best is that
// of the m largest stakes (ties go to the smaller identifier), and its worst signing set is its m smallest.
// It returns nil when there is no power at all.
func Committee(stakes []Stake) []PartyID {
	sorted := slices.DeleteFunc(slices.Clone(stakes), func(s Stake) bool { return s.Power == 0 })
	slices.SortFunc(sorted, func(a, b Stake) int {
		if c := cmp.Compare(b.Power, a.Power); c != 0 {
			return c
		}
		return cmp.Compare(a.Party, b.Party)
	})
	total := sum(sorted)
	for m := len(sorted); m > 0; m-- {
		weakest := sum(sorted[m-Threshold(m) : m])
		if weakest.Mul(weakest, big.NewInt(3)).Cmp(total) > 0 {
			committee := make([]PartyID, m)
			for i, s := range sorted[:m] {
				committee[i] = s.Party
			}
			slices.Sort(committee)
			return committee
		}
	}
	return nil
}

func sum(stakes []Stake) *big.Int {
	total := new(big.Int)
	for _, s := range stakes {
		total.Add(total, new(big.Int).SetUint64(s.Power))
	}
	return total
}
