package guard_test

import (
	"slices"
	"testing"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/resharing"
	"github.com/bnb-chain/tss-lib/v2/tss"

	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
)

func TestReshareAttacksAreRefused(t *testing.T) {
	runAttacks(t, reshareRun, map[string]attack{
		"another key": {1, nil, on(func(_ run, m *resharing.DGRound1Message) {
			// The generator is a point, and not the key.
			m.EcdsaPubX, m.EcdsaPubY = generatorX, generatorY
		})},
		"a key off the curve":        {1, nil, on(func(_ run, m *resharing.DGRound1Message) { m.EcdsaPubY = offCurve(m.EcdsaPubY) })},
		"no commitment":              {1, nil, on(func(_ run, m *resharing.DGRound1Message) { m.VCommitment = nil })},
		"no old committee":           {1, nil, on(func(_ run, m *resharing.DGRound1Message) { m.Ssid = nil })},
		"a long old committee":       {1, nil, on(func(_ run, m *resharing.DGRound1Message) { m.Ssid = oversize })},
		"an even Paillier N":         {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.PaillierN = even(m.PaillierN) })},
		"a short Paillier N":         {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.PaillierN = m.PaillierN[1:] })},
		"a long Paillier N":          {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.PaillierN = oversize })},
		"a prime Paillier N":         {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.PaillierN = prime2048() })},
		"an even NTilde":             {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.NTilde = even(m.NTilde) })},
		"a short NTilde":             {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.NTilde = m.NTilde[1:] })},
		"one modulus twice":          {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.NTilde = m.PaillierN })},
		"h1 of one":                  {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.H1 = []byte{1} })},
		"h1 equal to h2":             {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.H2 = m.H1 })},
		"h2 without inverse":         {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.H2 = m.NTilde })},
		"a short logarithm proof":    {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.Dlnproof_1 = m.Dlnproof_1[1:] })},
		"a long list in a proof":     {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.Dlnproof_2[0] = []byte{0xff} })},
		"no modulus proof":           {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.ModProof = nil })},
		"a modulus proof without W":  {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.ModProof[0] = nil })},
		"a modulus proof with W = N": {2, nil, on(func(_ run, m *resharing.DGRound2Message1) { m.ModProof[0] = m.PaillierN })},
		"a share of zero":            {4, nil, on(func(_ run, m *resharing.DGRound3Message1) { m.Share = nil })},
		"a share of the order":       {4, nil, on(func(_ run, m *resharing.DGRound3Message1) { m.Share = q.Bytes() })},
		"a long share":               {4, nil, on(func(_ run, m *resharing.DGRound3Message1) { m.Share = oversize })},
		"too few points": {5, nil, on(func(_ run, m *resharing.DGRound3Message2) {
			m.VDecommitment = m.VDecommitment[:len(m.VDecommitment)-2]
		})},
		"too many points": {5, nil, on(func(_ run, m *resharing.DGRound3Message2) {
			m.VDecommitment = append(m.VDecommitment, m.VDecommitment[1:3]...)
		})},
		"a point off the curve": {5, nil, on(func(_ run, m *resharing.DGRound3Message2) {
			m.VDecommitment[2] = offCurve(m.VDecommitment[2])
		})},
		"no factor proof":             {6, nil, on(func(_ run, m *resharing.DGRound4Message1) { m.FacProof = nil })},
		"a factor proof of zero":      {6, nil, on(func(_ run, m *resharing.DGRound4Message1) { m.FacProof[0] = nil })},
		"a long factor proof":         {6, nil, on(func(_ run, m *resharing.DGRound4Message1) { m.FacProof[10] = oversize })},
		"a factor proof out of range": {6, nil, on(func(r run, m *resharing.DGRound4Message1) { m.FacProof[2] = r.config.NTilde.Bytes() })},
	})
}

// Who is of one committee does not speak for the other, and nobody is told a secret that is not for it.
func TestCommitteesDoNotMix(t *testing.T) {
	r := load(t, reshareRun)
	for kind, m := range r.messages {
		sentByNew := slices.Contains([]int{2, 3, 6, 7}, int(kind))
		cfg := r.config
		if sentByNew {
			cfg.New = []uint64{receiver, 3}
		} else {
			cfg.Old = []uint64{receiver, 3}
		}
		requireViolation(t, guard.New(cfg).Check(m), m)
		if !m.Broadcast {
			cfg = r.config
			cfg.Old, cfg.New = []uint64{sender, 3}, []uint64{sender, 3}
			requireViolation(t, guard.New(cfg).Check(m), m)
		}
	}
}

// A party that only gives its share away judges broadcasts among the new members without moduli of its own.
func TestLeaverNeedsNoModuli(t *testing.T) {
	r := load(t, reshareRun)
	cfg := r.config
	cfg.New, cfg.PaillierN, cfg.NTilde = []uint64{sender, 3}, nil, nil
	g := guard.New(cfg)
	for kind, m := range r.messages {
		if err := g.Check(m); kind == 4 || kind == 6 {
			requireViolation(t, err, m)
		} else if err != nil {
			t.Fatalf("kind %d: %v", kind, err)
		}
	}
}

var (
	generatorX = tss.S256().Params().Gx.Bytes()
	generatorY = tss.S256().Params().Gy.Bytes()
)
