package guard

import (
	"errors"
	"fmt"
	"math/big"
)

// number reads a big-endian number of at most max bytes. Empty means zero.
func number(what string, b []byte, max int) (*big.Int, error) {
	if len(b) > max {
		return nil, fmt.Errorf("%s has %d bytes, at most %d are allowed", what, len(b), max)
	}
	return new(big.Int).SetBytes(b), nil
}

// between reads a number x with 0 < x < limit.
func between(what string, b []byte, limit *big.Int) (*big.Int, error) {
	x, err := number(what, b, (limit.BitLen()+7)/8)
	if err != nil {
		return nil, err
	}
	if x.Sign() == 0 || x.Cmp(limit) >= 0 {
		return nil, fmt.Errorf("%s is zero or too large", what)
	}
	return x, nil
}

// unit reads a number 0 < x < limit that has an inverse modulo n.
func unit(what string, b []byte, limit, n *big.Int) (*big.Int, error) {
	x, err := between(what, b, limit)
	if err != nil {
		return nil, err
	}
	if new(big.Int).GCD(nil, nil, x, n).Cmp(one) != 0 {
		return nil, fmt.Errorf("%s has no inverse", what)
	}
	return x, nil
}

// modulus reads an odd composite of exactly modulusBits bits.
func (g *Guard) modulus(what string, b []byte) (*big.Int, error) {
	n, err := number(what, b, modulusBytes)
	if err != nil {
		return nil, err
	}
	if n.BitLen() != modulusBits {
		return nil, fmt.Errorf("%s has %d bits, want %d", what, n.BitLen(), modulusBits)
	}
	if n.Bit(0) == 0 {
		return nil, fmt.Errorf("%s is even", what)
	}
	if !g.public && n.ProbablyPrime(10) {
		return nil, fmt.Errorf("%s is prime", what)
	}
	return n, nil
}

// point reads the affine coordinates of a point of the curve.
func point(what string, xb, yb []byte) error {
	x, err := number(what+" x", xb, 32)
	if err != nil {
		return err
	}
	y, err := number(what+" y", yb, 32)
	if err != nil {
		return err
	}
	if x.Cmp(field) >= 0 || y.Cmp(field) >= 0 || !curve.IsOnCurve(x, y) { //nolint:staticcheck // crypto/ecdh does not have this curve
		return fmt.Errorf("%s is not on the curve", what)
	}
	return nil
}

// commitment reads a hash commitment.
func commitment(b []byte) error {
	if len(b) == 0 || len(b) > 32 {
		return fmt.Errorf("commitment has %d bytes, want 1 to 32", len(b))
	}
	return nil
}

// opening reads a decommitment: randomness, then the coordinates of exactly n points.
func opening(parts [][]byte, n int) error {
	if err := count("decommitment", parts, 1+2*n); err != nil {
		return err
	}
	if _, err := number("randomness of the decommitment", parts[0], 32); err != nil {
		return err
	}
	for i := 1; i < len(parts); i += 2 {
		if err := point(fmt.Sprintf("point %d of the decommitment", i/2), parts[i], parts[i+1]); err != nil {
			return err
		}
	}
	return nil
}

func count(what string, parts [][]byte, want int) error {
	if len(parts) != want {
		return fmt.Errorf("%s has %d parts, want %d", what, len(parts), want)
	}
	return nil
}

// all runs checks in order and returns the first error.
func all(checks ...func() error) error {
	for _, check := range checks {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

var errEqual = errors.New("two numbers that must differ are equal")
