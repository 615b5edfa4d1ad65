package sim

import (
	"crypto/rand"
	"crypto/sha256"
	"fmt"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

type scalar = secp256k1.ModNScalar

type point = secp256k1.JacobianPoint

func randomScalar() scalar {
	var b [32]byte
	if _, err := rand.Read(b[:]); err != nil {
		panic(err) // never returned by crypto/rand
	}
	var s scalar
	s.SetBytes(&b)
	return s
}

func scalarOf(b []byte) (s scalar) {
	s.SetByteSlice(b)
	return s
}

func bytesOf(s scalar) []byte {
	b := s.Bytes()
	return b[:]
}

// polynomial is a secret and random coefficients above it.
func polynomial(secret scalar, threshold int) []scalar {
	p := []scalar{secret}
	for range threshold - 1 {
		p = append(p, randomScalar())
	}
	return p
}

func evaluate(p []scalar, x scalar) scalar {
	var y scalar
	for i := len(p) - 1; i >= 0; i-- {
		y.Mul(&x).Add(&p[i])
	}
	return y
}

// inExponent returns the points of a polynomial's coefficients, compressed.
func inExponent(p []scalar) []byte {
	var out []byte
	for i := range p {
		var g point
		secp256k1.ScalarBaseMultNonConst(&p[i], &g)
		out = append(out, compress(g)...)
	}
	return out
}

func compress(p point) []byte {
	if p.X.IsZero() && p.Y.IsZero() || p.Z.IsZero() {
		return make([]byte, pointSize)
	}
	p.ToAffine()
	return secp256k1.NewPublicKey(&p.X, &p.Y).SerializeCompressed()
}

func decompress(b []byte) ([]point, error) {
	var out []point
	for ; len(b) > 0; b = b[pointSize:] {
		key, err := secp256k1.ParsePubKey(b[:pointSize])
		if err != nil {
			return nil, fmt.Errorf("point: %w", err)
		}
		var p point
		key.AsJacobian(&p)
		out = append(out, p)
	}
	return out, nil
}

// addPoints adds the coefficients of one polynomial to those of another.
func addPoints(sum, p []point) []point {
	if sum == nil {
		return append(sum, p...)
	}
	for i := range sum {
		var r point
		secp256k1.AddNonConst(&sum[i], &p[i], &r)
		sum[i] = r
	}
	return sum
}

// fits reports whether y is the value at x of a polynomial in the exponent.
func fits(p []point, x, y scalar) bool {
	var value, want point
	for i := len(p) - 1; i >= 0; i-- {
		var scaled, next point
		secp256k1.ScalarMultNonConst(&x, &value, &scaled)
		secp256k1.AddNonConst(&scaled, &p[i], &next)
		value = next
	}
	secp256k1.ScalarBaseMultNonConst(&y, &want)
	return string(compress(value)) == string(compress(want))
}

// lagrange is the weight of the share at xs[i] in the value at zero.
func lagrange(xs []scalar, i int) scalar {
	num, den := *new(scalar).SetInt(1), *new(scalar).SetInt(1)
	for j := range xs {
		if j == i {
			continue
		}
		num.Mul(&xs[j])
		var d scalar
		d.NegateVal(&xs[i]).Add(&xs[j])
		den.Mul(&d)
	}
	den.InverseNonConst()
	num.Mul(&den)
	return num
}

func hash(parts ...[]byte) []byte {
	h := sha256.New()
	for _, p := range parts {
		h.Write(p)
	}
	return h.Sum(nil)
}

func randomBytes(n int) []byte {
	b := make([]byte, n)
	if _, err := rand.Read(b); err != nil {
		panic(err) // never returned by crypto/rand
	}
	return b
}
