package guard

import (
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/tss"
)

var (
	one   = big.NewInt(1)
	curve = tss.S256()
	q     = curve.Params().N // order of the group
	field = curve.Params().P // order of the field
	q3    = new(big.Int).Exp(q, big.NewInt(3), nil)
	q7    = new(big.Int).Exp(q, big.NewInt(7), nil)
)

const (
	modulusBits  = 2048
	modulusBytes = modulusBits / 8
)

// bounds are the ranges of proof responses that depend on this party's moduli.
type bounds struct {
	nSquared *big.Int // of the own Paillier modulus
	masked   *big.Int // 2 q^3 NTilde: a secret below q NTilde, times a challenge, plus a mask below q^3 NTilde
}

func newBounds(cfg Config) bounds {
	return bounds{
		nSquared: new(big.Int).Mul(cfg.PaillierN, cfg.PaillierN),
		masked:   new(big.Int).Lsh(new(big.Int).Mul(q3, cfg.NTilde), 1),
	}
}
