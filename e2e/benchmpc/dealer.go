package main

import (
	"crypto/rand"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/crypto"
	"github.com/bnb-chain/tss-lib/v2/crypto/paillier"
	"github.com/bnb-chain/tss-lib/v2/crypto/vss"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/tss"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// deal gives every party its share of a key that is known here: as good as one of theirs to measure signatures with.
func (p *parties) deal(sets []*preparams.Set) error {
	secret, err := rand.Int(rand.Reader, tss.S256().Params().N)
	if err != nil {
		return fmt.Errorf("draw key: %w", err)
	}
	common := keygen.NewLocalPartySaveData(len(p.members))
	var points []engine.Party
	for i, id := range p.members {
		x, err := rand.Int(rand.Reader, tss.S256().Params().N)
		if err != nil {
			return fmt.Errorf("draw point: %w", err)
		}
		common.Ks[i], common.NTildej[i], common.H1j[i], common.H2j[i] = x, sets[i].NTilde(), sets[i].H1, sets[i].H2()
		common.PaillierPKs[i] = &paillier.PublicKey{N: sets[i].PaillierN()}
		points = append(points, engine.Party{ID: id, Point: [32]byte(x.FillBytes(make([]byte, 32)))})
	}
	_, parts, err := vss.Create(tss.S256(), mpc.Threshold(len(p.members))-1, secret, common.Ks, rand.Reader)
	if err != nil {
		return fmt.Errorf("share key: %w", err)
	}
	for i, part := range parts {
		common.BigXj[i] = crypto.ScalarBaseMult(tss.S256(), part.Share)
	}
	common.ECDSAPub = crypto.ScalarBaseMult(tss.S256(), secret)
	pub := mpc.PublicKey{2 + byte(common.ECDSAPub.Y().Bit(0))}
	common.ECDSAPub.X().FillBytes(pub[1:])
	address, err := pub.Address()
	if err != nil {
		return err
	}
	p.key = keyed{generation: 1, address: address}
	for i, id := range p.members {
		own := common
		own.LocalPreParams, own.Xi, own.ShareID = localPreParams(sets[i]), parts[i].Share, parts[i].ID
		raw, err := json.Marshal(struct {
			Engine string
			Data   *keygen.LocalPartySaveData
		}{tsslib.Name, &own})
		if err != nil {
			return fmt.Errorf("encode share: %w", err)
		}
		if err := p.nodes[id].store.PutShare(&keystore.Share{
			ShareID: keystore.ShareID{Key: mpctest.KeyName, Generation: 1, Address: address}, Engine: tsslib.Name, PublicKey: pub,
			Self: id, Parties: points, Threshold: mpc.Threshold(len(p.members)), Secret: raw,
		}); err != nil {
			return err
		}
	}
	return p.activate()
}

func localPreParams(s *preparams.Set) keygen.LocalPreParams {
	one := big.NewInt(1)
	p1, q1 := new(big.Int).Sub(s.PaillierP, one), new(big.Int).Sub(s.PaillierQ, one)
	phi := new(big.Int).Mul(p1, q1)
	return keygen.LocalPreParams{
		PaillierSK: &paillier.PrivateKey{
			PublicKey: paillier.PublicKey{N: s.PaillierN()}, PhiN: phi,
			LambdaN: new(big.Int).Div(phi, new(big.Int).GCD(nil, nil, p1, q1)), P: s.PaillierP, Q: s.PaillierQ,
		},
		NTildei: s.NTilde(), H1i: s.H1, H2i: s.H2(), Alpha: s.Alpha, Beta: s.Beta(), P: s.P, Q: s.Q,
	}
}
