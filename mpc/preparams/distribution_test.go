package preparams

import (
	"math"
	"math/big"
	mathrand "math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// What holds for a search of a few bits holds for one of full size, which differs in its numbers alone: about as many
// primes share a window. The draws are seeded, so that a test gives the same answer every time; a bound of four
// standard deviations keeps that answer from being luck.

// requireFits compares counts with what is expected in each place, by the chi-squared test.
func requireFits(t *testing.T, what string, counts []int, expected func(i int) float64) {
	t.Helper()
	sum, freedom := chiSquared(t, counts, expected)
	require.LessOrEqual(t, sum, chiSquaredBound(freedom, 4), "%s: %v", what, counts)
	require.GreaterOrEqual(t, sum, chiSquaredBound(freedom, -4), "%s is more even than chance is: %v", what, counts)
}

func chiSquared(t *testing.T, counts []int, expected func(i int) float64) (sum float64, freedom int) {
	t.Helper()
	freedom = -1
	for i, n := range counts {
		e := expected(i)
		if e == 0 {
			require.Zero(t, n, "place %d cannot be hit", i)
			continue
		}
		sum += (float64(n) - e) * (float64(n) - e) / e
		freedom++
	}
	return sum, freedom
}

// chiSquaredBound is z standard deviations from the middle of the distribution, by the approximation of Wilson and
// Hilferty.
func chiSquaredBound(freedom int, z float64) float64 {
	k := float64(freedom)
	cube := 1 - 2/(9*k) + z*math.Sqrt(2/(9*k))
	return k * math.Max(0, cube*cube*cube)
}

func evenly(total, places int) func(int) float64 {
	return func(int) float64 { return float64(total) / float64(places) }
}

func TestPrimesAreSpreadEvenly(t *testing.T) {
	const total, bits, window = 4000, 40, 256
	s := newSearch(bits, 1<<8, window)
	random := mathrand.NewChaCha8([32]byte{3})
	classes := map[int64][]int{5: nil, 7: nil, 8: nil, 11: nil, 13: nil, 257: nil, 263: nil}
	for m := range classes {
		classes[m] = make([]int, m)
	}
	places, high, low := make([]int, 16), make([]int, 16), make([]int, 16)
	for found := 0; found < total; {
		start, err := s.randomStart(random)
		require.NoError(t, err)
		i, err := s.inWindow(t.Context(), random, start)
		require.NoError(t, err)
		if i < 0 {
			continue
		}
		found++
		safe := safePrime(candidate(start, i))
		require.Equal(t, bits, safe.BitLen())
		require.Equal(t, uint(1), safe.Bit(bits-2), "a product of two has full length")
		for m := range classes {
			classes[m][new(big.Int).Mod(safe, big.NewInt(m)).Int64()]++
		}
		places[i*len(places)/window]++
		high[safe.Uint64()>>(bits-6)&15]++
		low[safe.Uint64()>>2&15]++
	}
	requireFits(t, "place in the window", places, evenly(total, 16))
	requireFits(t, "high bits below the two that are set", high, evenly(total, 16))
	requireFits(t, "low bits above the two that are set", low, evenly(total, 16))
	for m, counts := range classes {
		open := openClasses(m)
		n := 0
		for _, ok := range open {
			if ok {
				n++
			}
		}
		requireFits(t, "residue class", counts, func(i int) float64 {
			if !open[i] {
				return 0
			}
			return float64(total) / float64(n)
		})
	}
}

// openClasses are the residues of safe primes modulo m, a prime or 8: neither they nor half of what is below them are
// divisible.
func openClasses(m int64) []bool {
	open := make([]bool, m)
	for r := range m {
		if m == 8 {
			open[r] = r%4 == 3
			continue
		}
		open[r] = r > 1 // 0: the prime is divisible; 1: its half is
	}
	return open
}

// In a range that can be counted out, every prime is found as often as it should be: alike within a window, and
// wherever the window begins. Primes at the edges of a window, and close behind others, are at no disadvantage.
func TestEveryPrimeHasItsChance(t *testing.T) {
	const total, bits, window = 12000, 19, 64
	s := newSearch(bits, 1<<6, window)
	lowest, end := 3<<(bits-3), 1<<(bits-1)
	candidates := (end - lowest) / 2 // odd numbers
	germain := make([]bool, candidates)
	for i := range germain {
		p := big.NewInt(int64(lowest + 1 + 2*i))
		germain[i] = p.ProbablyPrime(0) && safePrime(p).ProbablyPrime(0)
	}
	weight, sum := make([]float64, candidates), 0.0
	for start := range candidates { // all starts are equally likely
		var inside []int
		for i := start; i < min(start+window, candidates); i++ {
			if germain[i] {
				inside = append(inside, i)
			}
		}
		for _, i := range inside {
			weight[i] += 1 / float64(len(inside))
			sum += 1 / float64(len(inside))
		}
	}
	counts := make([]int, candidates)
	random := mathrand.NewChaCha8([32]byte{4})
	for range total {
		p, err := s.germainPrime(t.Context(), random)
		require.NoError(t, err)
		counts[(int(p.Int64())-lowest)/2]++
	}
	requireFits(t, "primes", counts, func(i int) float64 { return total * weight[i] / sum })
}

// A search that takes the first prime of a window prefers places near its start: the test above would notice.
func TestPreferenceForAPlaceIsNoticed(t *testing.T) {
	const total, window = 4000, 256
	s := newSearch(40, 1<<8, window)
	random := mathrand.NewChaCha8([32]byte{5})
	places := make([]int, 16)
	for found := 0; found < total; {
		start, err := s.randomStart(random)
		require.NoError(t, err)
		for i, gone := range s.strike(start) {
			if !gone && s.found(candidate(start, i)) {
				places[i*len(places)/window]++
				found++
				break
			}
		}
	}
	sum, freedom := chiSquared(t, places, evenly(total, len(places)))
	require.Greater(t, sum, chiSquaredBound(freedom, 4), "%v", places)
}
