package guard

import (
	"errors"
	"math/big"

	"github.com/rondoseq/rondo/mpc/engine"
)

// loose stands for a modulus that is not known to everybody: the prime 2^2203 - 1. All that is smaller than a modulus of
// modulusBits is smaller than it, and is prime to it; so what fails a check with it fails with every modulus.
var loose = new(big.Int).Sub(new(big.Int).Lsh(one, 2203), one)

// CheckPublic judges one message by what everybody knows of a run: cfg without any modulus. It returns a *Violation for
// some of what Check refuses, for nothing else, and without any other message of the run; nil otherwise. Nothing but its
// arguments counts, so all who ask get the same answer. Its text is for people: it may differ.
func CheckPublic(cfg Config, m engine.Message) error {
	cfg.PaillierN, cfg.NTilde, cfg.PeerN = loose, loose, map[uint64]*big.Int{m.From: loose}
	var violation *Violation
	if err := New(cfg).Check(m); errors.As(err, &violation) {
		return violation
	}
	return nil
}
