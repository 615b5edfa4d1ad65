package tsslib

import (
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

// keygenResult checks what the library made before anybody relies on it, and encodes it.
func keygenResult(data *keygen.LocalPartySaveData, ids *parties, task *engine.Task) (*engine.Result, error) {
	if err := checkShare(data); err != nil {
		return nil, fmt.Errorf("keygen made a bad share: %w", err)
	}
	if data.ShareID.Cmp(ids.self.KeyInt()) != 0 || len(data.Ks) != len(task.Parties) {
		return nil, errors.New("keygen made a share of another party or committee")
	}
	raw, err := json.Marshal(encodedShare{Engine: Name, Data: data})
	if err != nil {
		return nil, fmt.Errorf("encode share: %w", err)
	}
	r := &engine.Result{Share: raw}
	r.PublicKey[0] = 2 + byte(data.ECDSAPub.Y().Bit(0))
	data.ECDSAPub.X().FillBytes(r.PublicKey[1:])
	return r, nil
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
