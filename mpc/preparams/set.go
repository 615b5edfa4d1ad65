package preparams

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
)

// Set is one party's pre-parameters. All of it but the products is secret.
type Set struct {
	// PaillierP and PaillierQ are safe primes; their product is the Paillier modulus.
	PaillierP, PaillierQ *big.Int
	// P and Q are primes such that 2P+1 and 2Q+1 are primes; the product of those two is NTilde.
	P, Q *big.Int
	// H1 is a square modulo NTilde, and H2 = H1^Alpha. Alpha is a unit modulo P*Q, the order of the squares.
	H1, Alpha *big.Int
}

// ErrInvalid is wrapped by every error about a set that is not what it should be.
var ErrInvalid = errors.New("preparams: invalid set")

// minDistance is the least bit length of the difference of two primes of a modulus: closer ones can be found from
// the square root of their product.
const minDistance = PrimeBits - 3

// Generate makes a set. It takes some seconds of one core, and ends early with the context's error.
func Generate(ctx context.Context, random io.Reader) (*Set, error) {
	pp, pq, err := primePair(ctx, random)
	if err != nil {
		return nil, err
	}
	p, q, err := primePair(ctx, random)
	if err != nil {
		return nil, err
	}
	s := &Set{PaillierP: safePrime(pp), PaillierQ: safePrime(pq), P: p, Q: q}
	root, err := randomUnit(random, s.NTilde())
	if err != nil {
		return nil, err
	}
	s.H1 = root.Mod(root.Mul(root, root), s.NTilde())
	if s.Alpha, err = randomUnit(random, s.order()); err != nil {
		return nil, err
	}
	return s, s.Check()
}

func primePair(ctx context.Context, random io.Reader) (p, q *big.Int, err error) {
	if p, err = fullSize.germainPrime(ctx, random); err != nil {
		return nil, nil, err
	}
	for {
		if q, err = fullSize.germainPrime(ctx, random); err != nil {
			return nil, nil, err
		}
		if distance := new(big.Int).Sub(safePrime(p), safePrime(q)); distance.BitLen() >= minDistance {
			return p, q, nil
		}
	}
}

func safePrime(germain *big.Int) *big.Int {
	return new(big.Int).Add(new(big.Int).Lsh(germain, 1), one)
}

// PaillierN returns the Paillier modulus.
func (s *Set) PaillierN() *big.Int { return new(big.Int).Mul(s.PaillierP, s.PaillierQ) }

// NTilde returns the ring-Pedersen modulus.
func (s *Set) NTilde() *big.Int { return new(big.Int).Mul(safePrime(s.P), safePrime(s.Q)) }

// H2 returns the second generator.
func (s *Set) H2() *big.Int { return new(big.Int).Exp(s.H1, s.Alpha, s.NTilde()) }

// Beta returns the inverse of Alpha: H1 = H2^Beta.
func (s *Set) Beta() *big.Int { return new(big.Int).ModInverse(s.Alpha, s.order()) }

func (s *Set) order() *big.Int { return new(big.Int).Mul(s.P, s.Q) }

// Check tests sizes and relations, not primality: it is for sets that were made here and stored.
func (s *Set) Check() error {
	for _, x := range []*big.Int{s.PaillierP, s.PaillierQ, s.P, s.Q, s.H1, s.Alpha} {
		if x == nil || x.Sign() <= 0 {
			return fmt.Errorf("%w: a number is missing", ErrInvalid)
		}
	}
	n, nTilde := s.PaillierN(), s.NTilde()
	switch {
	case n.BitLen() != 2*PrimeBits || nTilde.BitLen() != 2*PrimeBits:
		return fmt.Errorf("%w: moduli have %d and %d bits, want %d", ErrInvalid, n.BitLen(), nTilde.BitLen(), 2*PrimeBits)
	case s.PaillierP.Bit(0)&s.PaillierP.Bit(1)&s.PaillierQ.Bit(0)&s.PaillierQ.Bit(1)&s.P.Bit(0)&s.Q.Bit(0) == 0:
		return fmt.Errorf("%w: a prime is not 3 modulo 4", ErrInvalid)
	case new(big.Int).Sub(s.PaillierP, s.PaillierQ).BitLen() < minDistance || new(big.Int).Sub(safePrime(s.P), safePrime(s.Q)).BitLen() < minDistance:
		return fmt.Errorf("%w: two primes are too close", ErrInvalid)
	case s.H1.Cmp(one) <= 0 || s.H1.Cmp(nTilde) >= 0 || new(big.Int).Exp(s.H1, s.order(), nTilde).Cmp(one) != 0:
		return fmt.Errorf("%w: h1 does not generate squares", ErrInvalid)
	case s.Beta() == nil:
		return fmt.Errorf("%w: alpha has no inverse", ErrInvalid)
	}
	return nil
}

// Encode returns the set as bytes: each number with its length in two bytes before it.
func (s *Set) Encode() []byte {
	b := []byte{1}
	for _, x := range s.numbers() {
		raw := (*x).Bytes()
		b = binary.BigEndian.AppendUint16(b, uint16(len(raw)))
		b = append(b, raw...)
	}
	return b
}

// Decode reads what Encode wrote, and checks it.
func Decode(b []byte) (*Set, error) {
	if len(b) == 0 || b[0] != 1 {
		return nil, fmt.Errorf("%w: unknown encoding", ErrInvalid)
	}
	b = b[1:]
	s := new(Set)
	for _, x := range s.numbers() {
		if len(b) < 2 || len(b)-2 < int(binary.BigEndian.Uint16(b)) {
			return nil, fmt.Errorf("%w: too short", ErrInvalid)
		}
		n := int(binary.BigEndian.Uint16(b))
		*x = new(big.Int).SetBytes(b[2 : 2+n])
		b = b[2+n:]
	}
	if len(b) != 0 {
		return nil, fmt.Errorf("%w: too long", ErrInvalid)
	}
	return s, s.Check()
}

func (s *Set) numbers() []**big.Int {
	return []**big.Int{&s.PaillierP, &s.PaillierQ, &s.P, &s.Q, &s.H1, &s.Alpha}
}
