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

const millerRabin = 30 // rounds with random bases, after a Baillie-PSW test

var one, two = big.NewInt(1), big.NewInt(2)

// search finds safe primes of one size: it draws a random start, strikes out of the window above it every p where p or
// 2p+1 has a small factor, and tests what is left in random order.
//
// So the primes of a window are equally likely, and no place in a window is better than another. What is not uniform is
// that a prime with others near it is found less often than a lonely one, by the number of those that share its window:
// at 1024 bits a window holds 0.7 on average. Nobody is known to have a use for that, with 1022 random bits in the
// start. A window that holds nothing is left, never stretched.
type search struct {
	bits   int // of the safe prime
	limit  int // trial division by all odd primes below; p itself is larger
	window int // candidates p, p+2, p+4, ... per random start
	small  func() []uint32
}

func newSearch(bits, limit, window int) *search {
	return &search{bits, limit, window, sync.OnceValue(func() []uint32 { return smallPrimes(limit) })}
}

var fullSize = newSearch(PrimeBits, 1<<20, 1<<17)

// smallPrimes are the odd primes below a limit.
func smallPrimes(limit int) []uint32 {
	composite := make([]bool, limit)
	var primes []uint32
	for i := 3; i < limit; i += 2 {
		if composite[i] {
			continue
		}
		primes = append(primes, uint32(i))
		for j := i * i; j < limit; j += 2 * i {
			composite[j] = true
		}
	}
	return primes
}

// germainPrime returns a prime p such that 2p+1 is a prime of full size whose two highest bits are set, so that the
// product of two of them has exactly 2048 bits.
func (s *search) germainPrime(ctx context.Context, random io.Reader) (*big.Int, error) {
	for {
		start, err := s.randomStart(random)
		if err != nil {
			return nil, err
		}
		i, err := s.inWindow(ctx, random, start)
		if err != nil {
			return nil, err
		}
		if i >= 0 {
			return candidate(start, i), nil
		}
	}
}

// candidate is the i-th of the window above a start.
func candidate(start *big.Int, i int) *big.Int {
	p := new(big.Int).SetUint64(2 * uint64(i))
	return p.Add(p, start)
}

// inWindow returns the place of a prime in the window above start, -1 if there is none.
func (s *search) inWindow(ctx context.Context, random io.Reader, start *big.Int) (int, error) {
	var left []int
	for i, gone := range s.strike(start) {
		if !gone {
			left = append(left, i)
		}
	}
	for ; len(left) > 0; left = left[:len(left)-1] {
		if err := ctx.Err(); err != nil {
			return 0, fmt.Errorf("preparams: search a safe prime: %w", err)
		}
		drawn, err := rand.Int(random, big.NewInt(int64(len(left))))
		if err != nil {
			return 0, fmt.Errorf("preparams: draw a candidate: %w", err)
		}
		last, j := len(left)-1, int(drawn.Int64())
		left[j], left[last] = left[last], left[j]
		if s.found(candidate(start, left[last])) {
			return left[last], nil
		}
	}
	return -1, nil
}

// found tests p and 2p+1. The cheapest test of both comes first: nearly all candidates fail it.
func (s *search) found(p *big.Int) bool {
	safe := safePrime(p)
	return safe.BitLen() == s.bits && // or the window ran over the top
		fermat(p) && fermat(safe) && p.ProbablyPrime(millerRabin) && safe.ProbablyPrime(millerRabin)
}

// fermat reports whether 2^(p-1) = 1 (mod p), which holds for every odd prime and for few other numbers.
func fermat(p *big.Int) bool {
	exponent := new(big.Int).Sub(p, one)
	return exponent.Exp(two, exponent, p).Cmp(one) == 0
}

// randomStart draws an odd number, one bit shorter than the safe prime, with the two highest bits set.
func (s *search) randomStart(random io.Reader) (*big.Int, error) {
	bits := s.bits - 1
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
func (s *search) strike(start *big.Int) []bool {
	struck := make([]bool, s.window)
	mod, r := new(big.Int), new(big.Int)
	for _, q := range s.small() {
		rem := uint32(mod.Mod(start, r.SetUint64(uint64(q))).Uint64())
		half := (q + 1) / 2 // the inverse of 2
		mark := func(target uint32) {
			// the smallest i >= 0 with start + 2i = target (mod q)
			i := uint64((target+q-rem)%q) * uint64(half) % uint64(q)
			for ; i < uint64(s.window); i += uint64(q) {
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
