package guard_test

import (
	"testing"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
)

// public is what somebody knows of a run who was not in it.
func (r run) public() guard.Config {
	c := r.config
	c.PaillierN, c.NTilde, c.PeerN = nil, nil, nil
	return c
}

// Whoever is honest cannot be convicted by any of its messages, in whichever order they are shown.
func TestNoHonestMessageIsAViolationInPublic(t *testing.T) {
	for name, once := range map[string]func() (run, error){"keygen": keygenRun, "sign": signRun, "reshare": reshareRun} {
		t.Run(name, func(t *testing.T) {
			r := load(t, once)
			for k, m := range r.messages {
				require.NoError(t, guard.CheckPublic(r.public(), m), "kind %d", k)
			}
		})
	}
}

// What is wrong by itself is wrong for everybody.
func TestViolationsThatEverybodySees(t *testing.T) {
	for name, c := range map[string]struct {
		once func() (run, error)
		attack
	}{
		"an even modulus":      {keygenRun, attack{1, nil, on(func(_ run, m *keygen.KGRound1Message) { m.PaillierN = even(m.PaillierN) })}},
		"too few points":       {keygenRun, attack{3, nil, on(func(_ run, m *keygen.KGRound2Message2) { m.DeCommitment = m.DeCommitment[:3] })}},
		"a ciphertext of zero": {signRun, attack{1, nil, on(func(_ run, m *signing.SignRound1Message1) { m.C = []byte{0} })}},
		"a response of zero": {signRun, attack{3, nil, on(func(_ run, m *signing.SignRound2Message) {
			m.ProofBob[6] = timesQ(m.ProofBob[6])
		})}},
		"a last share of zero": {signRun, attack{10, nil, on(func(_ run, m *signing.SignRound9Message) { m.S = []byte{0} })}},
		"another message": {signRun, attack{4, nil, func(_ *testing.T, r run, m engine.Message) engine.Message {
			m.Payload = r.messages[5].Payload
			return m
		}}},
	} {
		t.Run(name, func(t *testing.T) {
			r := load(t, c.once)
			m := c.spoil(t, r, r.messages[c.kind])
			requireViolation(t, guard.CheckPublic(r.public(), m), m)
		})
	}
}
