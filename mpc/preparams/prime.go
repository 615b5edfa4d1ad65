package preparams

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"math/big"
	"sync"
)

// PrimeBits is the length of every safe prime: two make a modulus of 2048 bits.
const PrimeBits = 1024

const (
	sieveLimit  = 1 << 20 // trial division by all primes below
	sieveWindow = 1 << 17 // candidates p, p+2, p+4, ... per random start
	millerRabin = 30      // rounds with random bases, after a Baillie-PSW test
)

var one = big.NewInt(1)

// smallPrimes are the odd primes below sieveLimit.
var smallPrimes = sync.OnceValue(func() []uint32 {
	composite := make([]bool, sieveLimit)
	var primes []uint32
	for i := 3; i < sieveLimit; i += 2 {
		if composite[i] {
			continue
		}
		primes = append(primes, uint32(i))
		for j := i * i; j < sieveLimit; j += 2 * i {
			composite[j] = true
		}
	}
	return primes
})

// germainPrime returns a prime p such that 2p+1 is a prime of PrimeBits bits whose two highest bits are set, so
// that the product of two of them has exactly 2048 bits. It draws a random start, strikes out of the window
// above it every p where p or 2p+1 has a small factor, and tests what is left.
//
// Within a window a prime is found in proportion to the gap before it, a bias of no known use: 1022 bits of the
// start are random. A window that holds nothing is left, never stretched.
func germainPrime(ctx context.Context, random io.Reader) (*big.Int, error) {
	p, safe := new(big.Int), new(big.Int)
	for {
		start, err := randomStart(random)
		if err != nil {
			return nil, err
		}
		struck := strike(start)
		for i, gone := range struck {
			if gone {
				continue
			}
			if err := ctx.Err(); err != nil {
				return nil, fmt.Errorf("preparams: search a safe prime: %w", err)
			}
			p.Add(start, new(big.Int).SetUint64(2*uint64(i)))
			safe.Add(safe.Lsh(p, 1), one)
			if safe.BitLen() != PrimeBits {
				break // the window ran over the top
			}
			// The cheap test of both first: nearly all candidates fail it.
			if p.ProbablyPrime(0) && safe.ProbablyPrime(0) && p.ProbablyPrime(millerRabin) && safe.ProbablyPrime(millerRabin) {
				return p, nil
			}
		}
	}
}

// randomStart draws an odd number of PrimeBits-1 bits, with the two highest bits set.
func randomStart(random io.Reader) (*big.Int, error) {
	const bits = PrimeBits - 1
	buf := make([]byte, (bits+7)/8)
	if _, err := io.ReadFull(random, buf); err != nil {
		return nil, fmt.Errorf("preparams: draw random bits: %w", err)
	}
	x := new(big.Int).SetBytes(buf)
	x.Rsh(x, uint(8*len(buf)-bits))
	x.SetBit(x, bits-1, 1)
	x.SetBit(x, bits-2, 1)
	return x.SetBit(x, 0, 1), nil
}

// strike marks each i for which start+2i or 2(start+2i)+1 is divisible by a small prime.
func strike(start *big.Int) []bool {
	struck := make([]bool, sieveWindow)
	mod, r := new(big.Int), new(big.Int)
	for _, q := range smallPrimes() {
		rem := uint32(mod.Mod(start, r.SetUint64(uint64(q))).Uint64())
		half := (q + 1) / 2 // the inverse of 2
		mark := func(target uint32) {
			// the smallest i >= 0 with start + 2i = target (mod q)
			i := uint64((target+q-rem)%q) * uint64(half) % uint64(q)
			for ; i < sieveWindow; i += uint64(q) {
				struck[i] = true
			}
		}
		mark(0)
		mark((q - 1) / 2) // then 2p+1 = q = 0
	}
	return struck
}

// randomUnit draws from the units modulo m, m > 2.
func randomUnit(random io.Reader, m *big.Int) (*big.Int, error) {
	for {
		x, err := rand.Int(random, m)
		if err != nil {
			return nil, fmt.Errorf("preparams: draw a unit: %w", err)
		}
		if x.Cmp(one) > 0 && new(big.Int).GCD(nil, nil, x, m).Cmp(one) == 0 {
			return x, nil
		}
	}
}
