package tsslib

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto"
	"github.com/bnb-chain/tss-lib/v2/crypto/paillier"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/tss"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// encodedShare is how a share is stored: the library's save data, with the version of this encoding.
type encodedShare struct {
	Engine string
	Data   *keygen.LocalPartySaveData
}

// keyResult checks the share that keygen or resharing made before anybody relies on it, and encodes it.
func keyResult(data *keygen.LocalPartySaveData, self *tss.PartyID, task *engine.Task) (*engine.Result, error) {
	if err := checkShare(data); err != nil {
		return nil, fmt.Errorf("%s made a bad share: %w", task.Op, err)
	}
	if data.ShareID.Cmp(self.KeyInt()) != 0 || len(data.Ks) != len(task.Parties) {
		return nil, fmt.Errorf("%s made a share of another party or committee", task.Op)
	}
	if err := checkPolynomial(data, task.Threshold-1); err != nil {
		return nil, fmt.Errorf("%s made a bad key: %w", task.Op, err)
	}
	raw, err := json.Marshal(encodedShare{Engine: Name, Data: data})
	if err != nil {
		return nil, fmt.Errorf("encode share: %w", err)
	}
	return &engine.Result{Share: raw, PublicKey: compressed(data.ECDSAPub), Public: publicHash(data)}, nil
}

func compressed(p *crypto.ECPoint) (out [33]byte) {
	out[0] = 2 + byte(p.Y().Bit(0))
	p.X().FillBytes(out[1:])
	return out
}

// publicHash covers everything in a share that all members have in common.
func publicHash(d *keygen.LocalPartySaveData) [32]byte {
	h := sha256.New()
	write := func(numbers ...*big.Int) {
		for _, x := range numbers {
			b := x.Bytes()
			h.Write(binary.BigEndian.AppendUint32(nil, uint32(len(b))))
			h.Write(b)
		}
	}
	h.Write([]byte(Name))
	write(d.ECDSAPub.X(), d.ECDSAPub.Y())
	for j, k := range d.Ks {
		write(k, d.BigXj[j].X(), d.BigXj[j].Y(), d.PaillierPKs[j].N, d.NTildej[j], d.H1j[j], d.H2j[j])
	}
	return [32]byte(h.Sum(nil))
}

// checkPolynomial tests that the public shares of all members lie on one polynomial of the degree, and that its value
// at zero is the public key: any degree+1 members have the same key.
func checkPolynomial(d *keygen.LocalPartySaveData, degree int) error {
	if degree+1 > len(d.Ks) {
		return fmt.Errorf("degree %d is too large for %d members", degree, len(d.Ks))
	}
	base, values := d.Ks[:degree+1], d.BigXj[:degree+1]
	at := func(x *big.Int) (*crypto.ECPoint, error) { return interpolate(base, values, x) }
	if pub, err := at(new(big.Int)); err != nil || !pub.Equals(d.ECDSAPub) {
		return errors.Join(errors.New("the public shares do not make up the public key"), err)
	}
	for j := degree + 1; j < len(d.Ks); j++ {
		if got, err := at(d.Ks[j]); err != nil || !got.Equals(d.BigXj[j]) {
			return errors.Join(fmt.Errorf("the public share of member %d is not on the polynomial of the others", j), err)
		}
	}
	return nil
}

// interpolate returns the value at x of the polynomial, in the exponent, through the given points.
func interpolate(xs []*big.Int, ys []*crypto.ECPoint, x *big.Int) (*crypto.ECPoint, error) {
	q := tss.S256().Params().N
	var sum *crypto.ECPoint
	for i, xi := range xs {
		num, den := big.NewInt(1), big.NewInt(1)
		for j, xj := range xs {
			if i != j {
				num.Mod(num.Mul(num, new(big.Int).Sub(x, xj)), q)
				den.Mod(den.Mul(den, new(big.Int).Sub(xi, xj)), q)
			}
		}
		if den.ModInverse(den, q) == nil {
			return nil, errors.New("two members have one evaluation point")
		}
		term := num.Mod(num.Mul(num, den), q)
		if term.Sign() == 0 {
			continue // x is one of the other points
		}
		p := ys[i].ScalarMult(term)
		if sum == nil {
			sum = p
			continue
		}
		var err error
		if sum, err = sum.Add(p); err != nil {
			return nil, fmt.Errorf("add points: %w", err)
		}
	}
	if sum == nil {
		return nil, errors.New("no points")
	}
	return sum, nil
}

func decodeShare(raw []byte) (*keygen.LocalPartySaveData, error) {
	var e encodedShare
	if err := json.Unmarshal(raw, &e); err != nil {
		return nil, fmt.Errorf("decode share: %w", err)
	}
	if e.Engine != Name || e.Data == nil {
		return nil, fmt.Errorf("share was made by engine %q, this is %q", e.Engine, Name)
	}
	if err := checkShare(e.Data); err != nil {
		return nil, fmt.Errorf("stored share: %w", err)
	}
	return e.Data, nil
}

// checkShare tests that all parts are there, that moduli have their size, and that the secret fits its public part.
func checkShare(d *keygen.LocalPartySaveData) error {
	n := len(d.Ks)
	if !d.LocalPreParams.Validate() || d.Xi == nil || d.ShareID == nil || d.ECDSAPub == nil || n == 0 ||
		len(d.NTildej) != n || len(d.H1j) != n || len(d.H2j) != n || len(d.BigXj) != n || len(d.PaillierPKs) != n {
		return errors.New("a part is missing")
	}
	for j := range d.Ks {
		if d.Ks[j] == nil || d.NTildej[j] == nil || d.H1j[j] == nil || d.H2j[j] == nil || d.BigXj[j] == nil || d.PaillierPKs[j] == nil || d.PaillierPKs[j].N == nil {
			return fmt.Errorf("a part of member %d is missing", j)
		}
		if d.NTildej[j].BitLen() != 2*preparams.PrimeBits || d.PaillierPKs[j].N.BitLen() != 2*preparams.PrimeBits {
			return fmt.Errorf("a modulus of member %d has the wrong size", j)
		}
	}
	if d.Xi.Sign() <= 0 || d.Xi.Cmp(tss.S256().Params().N) >= 0 {
		return errors.New("the secret is out of range")
	}
	i, err := indexOf(d, d.ShareID)
	if err != nil {
		return err
	}
	if !crypto.ScalarBaseMult(tss.S256(), d.Xi).Equals(d.BigXj[i]) {
		return errors.New("the secret does not fit its public part")
	}
	return nil
}

func indexOf(d *keygen.LocalPartySaveData, point *big.Int) (int, error) {
	for j, k := range d.Ks {
		if k.Cmp(point) == 0 {
			return j, nil
		}
	}
	return 0, errors.New("no member of the committee has this evaluation point")
}

// libraryPreParams translates a set. Every number is a fresh copy: the library keeps and shares what it is given.
func libraryPreParams(s *preparams.Set) keygen.LocalPreParams {
	one := big.NewInt(1)
	p1, q1 := new(big.Int).Sub(s.PaillierP, one), new(big.Int).Sub(s.PaillierQ, one)
	phi := new(big.Int).Mul(p1, q1)
	return keygen.LocalPreParams{
		PaillierSK: &paillier.PrivateKey{
			PublicKey: paillier.PublicKey{N: s.PaillierN()},
			LambdaN:   new(big.Int).Div(phi, new(big.Int).GCD(nil, nil, p1, q1)),
			PhiN:      phi,
			P:         new(big.Int).Set(s.PaillierP),
			Q:         new(big.Int).Set(s.PaillierQ),
		},
		NTildei: s.NTilde(),
		H1i:     new(big.Int).Set(s.H1),
		H2i:     s.H2(),
		Alpha:   new(big.Int).Set(s.Alpha),
		Beta:    s.Beta(),
		P:       new(big.Int).Set(s.P),
		Q:       new(big.Int).Set(s.Q),
	}
}
