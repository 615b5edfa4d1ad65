package pool

import (
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"
)

// Candidate is a sequencer in a draw.
type Candidate struct {
	ID    uint64
	Power uint64
}

const drawTag = "rondo/draw/v1"

// Draw picks the producer of a plan and the order of those who stand by, without replacement, each with a chance in
// proportion to its power. It is a pure function of its arguments: anybody can recompute it from L1.
//
// Pick i takes r = keccak256("rondo/draw/v1" || seed || plan || i) mod (sum of the remaining powers), integers as 8 bytes
// big endian, and walks the remaining candidates by rising id until r falls below the running sum. Modulo bias is below
// 2^-192. Candidates without power are left out; with nobody left the producer is 0, which no sequencer has.
func Draw(seed common.Hash, plan uint64, candidates []Candidate) (producer uint64, standby []uint64) {
	rest := slices.DeleteFunc(slices.Clone(candidates), func(c Candidate) bool { return c.Power == 0 })
	slices.SortFunc(rest, func(a, b Candidate) int {
		if a.ID < b.ID {
			return -1
		}
		return 1
	})
	var order []uint64
	for i := uint64(0); len(rest) > 0; i++ {
		at := pick(seed, plan, i, rest)
		order = append(order, rest[at].ID)
		rest = slices.Delete(rest, at, at+1)
	}
	if len(order) == 0 {
		return 0, nil
	}
	return order[0], order[1:]
}

func pick(seed common.Hash, plan, i uint64, rest []Candidate) int {
	var sum uint256.Int
	for _, c := range rest {
		sum.AddUint64(&sum, c.Power)
	}
	var counters [16]byte
	binary.BigEndian.PutUint64(counters[:8], plan)
	binary.BigEndian.PutUint64(counters[8:], i)
	r := new(uint256.Int).SetBytes(crypto.Keccak256([]byte(drawTag), seed[:], counters[:]))
	r.Mod(r, &sum)
	for at, c := range rest {
		power := uint256.NewInt(c.Power)
		if r.Lt(power) {
			return at
		}
		r.Sub(r, power)
	}
	return len(rest) - 1
}

// nextSeed stands in for a seed that L1 did not deliver in time.
func nextSeed(before common.Hash, plan uint64) common.Hash {
	return crypto.Keccak256Hash([]byte("rondo/seed/v1"), before[:], binary.BigEndian.AppendUint64(nil, plan))
}
