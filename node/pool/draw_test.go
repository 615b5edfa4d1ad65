package pool_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/pool"
)

// The vectors of the draw. Whoever verifies a pool from outside must come to the same.
func TestDrawVectors(t *testing.T) {
	four := []pool.Candidate{{1, 10}, {2, 10}, {3, 10}, {4, 10}}
	tests := []struct {
		name       string
		seed       common.Hash
		plan       uint64
		candidates []pool.Candidate
		order      []uint64
	}{
		{"zero seed", common.Hash{}, 1, four, []uint64{3, 2, 4, 1}},
		{"next plan", common.Hash{}, 2, four, []uint64{3, 1, 2, 4}},
		{"another seed", common.Hash{31: 1}, 1, four, []uint64{2, 3, 4, 1}},
		{"unequal powers", common.HexToHash("0xabcdef"), 7, []pool.Candidate{{3, 1}, {9, 1_000_000}, {12, 5}}, []uint64{9, 12, 3}},
		{"largest powers", common.HexToHash("0x01"), 1 << 63, []pool.Candidate{{5, 1<<64 - 1}, {6, 1<<64 - 1}, {7, 1<<64 - 1}}, []uint64{6, 7, 5}},
		{"one", common.Hash{}, 1, []pool.Candidate{{8, 1}}, []uint64{8}},
		{"without power", common.Hash{}, 1, []pool.Candidate{{1, 0}, {2, 7}}, []uint64{2}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			producer, standby := pool.Draw(tt.seed, tt.plan, tt.candidates)
			require.Equal(t, tt.order, append([]uint64{producer}, standby...))
		})
	}
}

func TestDrawOfNobody(t *testing.T) {
	producer, standby := pool.Draw(common.Hash{1}, 1, nil)
	require.Zero(t, producer)
	require.Empty(t, standby)
}

func candidates(r *rapid.T) []pool.Candidate {
	return rapid.SliceOfNDistinct(rapid.Custom(func(r *rapid.T) pool.Candidate {
		return pool.Candidate{ID: rapid.Uint64Min(1).Draw(r, "id"), Power: rapid.Uint64().Draw(r, "power")}
	}), 1, 12, func(c pool.Candidate) uint64 { return c.ID }).Draw(r, "candidates")
}

func seed(r *rapid.T) common.Hash {
	return common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(r, "seed"))
}

// The rule again, from its description and with another arithmetic.
func TestDrawFollowsItsDescription(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		list, seed, plan := candidates(r), seed(r), rapid.Uint64().Draw(r, "plan")
		producer, standby := pool.Draw(seed, plan, list)
		rest := slices.Clone(list)
		slices.SortFunc(rest, func(a, b pool.Candidate) int { return new(big.Int).SetUint64(a.ID).Cmp(new(big.Int).SetUint64(b.ID)) })
		var want []uint64
		for i := uint64(0); ; i++ {
			sum := new(big.Int)
			for _, c := range rest {
				sum.Add(sum, new(big.Int).SetUint64(c.Power))
			}
			if sum.Sign() == 0 {
				break
			}
			x := new(big.Int).SetBytes(crypto.Keccak256([]byte("rondo/draw/v1"), seed[:], be(plan), be(i)))
			x.Mod(x, sum)
			at := 0
			for ; x.Cmp(new(big.Int).SetUint64(rest[at].Power)) >= 0; at++ {
				x.Sub(x, new(big.Int).SetUint64(rest[at].Power))
			}
			want = append(want, rest[at].ID)
			rest = slices.Delete(rest, at, at+1)
		}
		if len(want) == 0 {
			want = []uint64{0}
		}
		require.Equal(t, want, append([]uint64{producer}, standby...))
	})
}

func be(v uint64) []byte { return common.LeftPadBytes(new(big.Int).SetUint64(v).Bytes(), 8) }

func TestDrawDoesNotDependOnTheOrder(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		list, seed := candidates(r), seed(r)
		shuffled := rapid.Permutation(list).Draw(r, "shuffled")
		given := slices.Clone(shuffled)
		p1, s1 := pool.Draw(seed, 3, list)
		p2, s2 := pool.Draw(seed, 3, shuffled)
		require.Equal(t, p1, p2)
		require.Equal(t, s1, s2)
		require.Equal(t, given, shuffled, "the argument is left alone")
	})
}

// Over many plans, everybody has turns in proportion to power: within five standard deviations of the expected count.
func TestTurnsAreInProportionToPower(t *testing.T) {
	list := []pool.Candidate{{1, 1}, {2, 2}, {3, 3}, {4, 4}}
	const plans = 20_000
	first, second := map[uint64]int{}, map[uint64]int{}
	for plan := range uint64(plans) {
		producer, standby := pool.Draw(crypto.Keccak256Hash([]byte("turns")), plan, list)
		first[producer]++
		second[standby[0]]++
	}
	for _, c := range list {
		p := float64(c.Power) / 10
		requireNear(t, plans*p, p, first[c.ID])
		var q float64 // the chance to stand by first, after each other producer
		for _, o := range list {
			if o != c {
				q += float64(o.Power) / 10 * float64(c.Power) / float64(10-o.Power)
			}
		}
		requireNear(t, plans*q, q, second[c.ID])
	}
}

func requireNear(t *testing.T, want, p float64, got int) {
	t.Helper()
	d := float64(got) - want
	require.Less(t, d*d, 25*want*(1-p), "%d turns, expected %.0f", got, want)
}
