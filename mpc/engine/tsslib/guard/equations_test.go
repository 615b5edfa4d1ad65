package guard_test

import (
	"math/big"
	"testing"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/resharing"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
)

// plusOne is the number that comes after.
func plusOne(b []byte) []byte {
	return new(big.Int).Add(new(big.Int).SetBytes(b), big.NewInt(1)).Bytes()
}

func TestEveryEquationOfHonestPartiesHolds(t *testing.T) {
	for name, once := range map[string]func() (run, error){"keygen": keygenRun, "sign": signRun, "reshare": reshareRun} {
		t.Run(name, func(t *testing.T) {
			r := load(t, once)
			proven := 0
			for k, m := range r.messages {
				require.Zero(t, guard.BrokenEquation(r.config.Op, m), "kind %d", k)
				for _, number := range []int{-1, 0, 1, 128, 129, 256, 257, 1 << 16} {
					require.NoError(t, guard.CheckEquation(r.public(), m, number), "kind %d, equation %d", k, number)
				}
				if guard.HasEquations(r.config.Op, k) {
					proven++
				}
			}
			want := 1
			if r.config.Op == engine.Sign {
				want = 0
			}
			require.Equal(t, want, proven)
		})
	}
}

// One equation that does not hold convicts, and only that one: whoever accuses must name it.
func TestBrokenEquationsAreFound(t *testing.T) {
	const first, alpha, response = 1, 1, 130 // of a proof's parts: the first commitment, the first response
	for name, c := range map[string]struct {
		once func() (run, error)
		attack
		broken int
	}{
		"the last response of the first proof": {keygenRun, attack{1, nil, on(func(_ run, m *keygen.KGRound1Message) {
			m.Dlnproof_1[response+127] = plusOne(m.Dlnproof_1[response+127])
		})}, 128},
		"the first response of the second proof": {keygenRun, attack{1, nil, on(func(_ run, m *keygen.KGRound1Message) {
			m.Dlnproof_2[response] = plusOne(m.Dlnproof_2[response])
		})}, 129},
		"a response in resharing": {reshareRun, attack{2, nil, on(func(_ run, m *resharing.DGRound2Message1) {
			m.Dlnproof_2[response+9] = plusOne(m.Dlnproof_2[response+9])
		})}, 138},
	} {
		t.Run(name, func(t *testing.T) {
			r := load(t, c.once)
			m := c.spoil(t, r, r.messages[c.kind])
			require.NoError(t, guard.CheckPublic(r.public(), m), "the message by itself is well-formed")
			require.Equal(t, c.broken, guard.BrokenEquation(r.config.Op, m))
			requireViolation(t, guard.CheckEquation(r.public(), m, c.broken), m)
			for _, other := range []int{0, c.broken - 1, c.broken + 1, 1 << 16} {
				require.NoError(t, guard.CheckEquation(r.public(), m, other), "equation %d", other)
			}
		})
	}
	t.Run("another commitment is another challenge", func(t *testing.T) {
		r := load(t, keygenRun)
		m := on(func(_ run, m *keygen.KGRound1Message) { m.Dlnproof_1[alpha] = plusOne(m.Dlnproof_1[alpha]) })(t, r, r.messages[1])
		require.NotZero(t, guard.BrokenEquation(r.config.Op, m))
	})
	t.Run("other generators", func(t *testing.T) {
		r := load(t, keygenRun)
		m := on(func(_ run, m *keygen.KGRound1Message) { m.H1, m.H2 = m.GetH2(), m.GetH1() })(t, r, r.messages[1])
		require.Equal(t, first, guard.BrokenEquation(r.config.Op, m))
	})
}

func BenchmarkCheckEquation(b *testing.B) {
	r, err := keygenRun()
	require.NoError(b, err)
	for b.Loop() {
		require.NoError(b, guard.CheckEquation(r.public(), r.messages[1], 77))
	}
}
