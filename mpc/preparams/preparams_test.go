package preparams

import (
	"context"
	"crypto/rand"
	"errors"
	"math/big"
	mathrand "math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// The sieve strikes out a candidate exactly if it or its safe prime has a small factor.
func TestSieveAgreesWithTrialDivision(t *testing.T) {
	start, err := fullSize.randomStart(mathrand.NewChaCha8([32]byte{1}))
	require.NoError(t, err)
	struck := fullSize.strike(start)
	product := big.NewInt(1)
	for _, q := range fullSize.small() {
		product.Mul(product, new(big.Int).SetUint64(uint64(q)))
	}
	for i := range 400 {
		p := new(big.Int).Add(start, big.NewInt(int64(2*i)))
		both := new(big.Int).Mul(p, safePrime(p))
		hasFactor := new(big.Int).GCD(nil, nil, both, product).Cmp(one) != 0
		require.Equal(t, hasFactor, struck[i], "candidate %d", i)
	}
}

func TestGeneratedPrimeIsASafePrime(t *testing.T) {
	p, err := fullSize.germainPrime(t.Context(), mathrand.NewChaCha8([32]byte{2}))
	require.NoError(t, err)
	require.True(t, p.ProbablyPrime(40))
	require.True(t, safePrime(p).ProbablyPrime(40))
	require.Equal(t, PrimeBits, safePrime(p).BitLen())
	require.Equal(t, uint(1), safePrime(p).Bit(PrimeBits-2), "a product of two has full length")
	require.Equal(t, uint(1), safePrime(p).Bit(1), "3 modulo 4")
}

func TestGenerateEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Generate(ctx, rand.Reader)
	require.ErrorIs(t, err, context.Canceled)
}

func TestDevnetSetsAreSoundAndDiffer(t *testing.T) {
	seen := map[string]bool{}
	for i := range DevnetSets {
		s, err := Devnet(i)
		require.NoError(t, err)
		require.NoError(t, s.Check())
		require.False(t, seen[s.PaillierN().String()] || seen[s.NTilde().String()])
		seen[s.PaillierN().String()], seen[s.NTilde().String()] = true, true
		require.Zero(t, s.H1.Cmp(new(big.Int).Exp(s.H2(), s.Beta(), s.NTilde())))
		for _, prime := range []*big.Int{s.PaillierP, s.PaillierQ, s.P, s.Q} {
			require.True(t, prime.ProbablyPrime(1))
		}
		published, err := Published(s)
		require.NoError(t, err)
		require.True(t, published)
	}
	_, err := Devnet(DevnetSets)
	require.ErrorIs(t, err, ErrNoDevnetSet)
	_, err = Devnet(-1)
	require.ErrorIs(t, err, ErrNoDevnetSet)
}

func TestSetThatBorrowsAPublishedPrimeIsPublished(t *testing.T) {
	d, err := Devnet(0)
	require.NoError(t, err)
	// An odd number in the place of the other primes: only divisibility counts here.
	other := func(i int64) *big.Int { return new(big.Int).Add(new(big.Int).Lsh(one, PrimeBits), big.NewInt(i)) }
	s := &Set{PaillierP: other(1), PaillierQ: other(3), P: d.PaillierP, Q: other(5)}
	published, err := Published(s)
	require.NoError(t, err)
	require.False(t, published, "2p+1 is no published prime")
	s.Q = d.Q
	published, err = Published(s)
	require.NoError(t, err)
	require.True(t, published)
}

func TestEncodingIsReversible(t *testing.T) {
	s, err := Devnet(3)
	require.NoError(t, err)
	raw := s.Encode()
	got, err := Decode(raw)
	require.NoError(t, err)
	require.Equal(t, s, got)
	for _, bad := range [][]byte{nil, raw[:1], raw[:len(raw)-1], append(raw[:len(raw):len(raw)], 0), append([]byte{2}, raw[1:]...)} {
		_, err := Decode(bad)
		require.ErrorIs(t, err, ErrInvalid)
	}
}

func TestCheckRefuses(t *testing.T) {
	for name, spoil := range map[string]func(*Set){
		"a missing number":      func(s *Set) { s.H1 = nil },
		"a short prime":         func(s *Set) { s.PaillierP = new(big.Int).Rsh(s.PaillierP, 1) },
		"an even prime":         func(s *Set) { s.PaillierP = new(big.Int).Add(s.PaillierP, one) },
		"equal primes":          func(s *Set) { s.PaillierP = s.PaillierQ },
		"a generator of no use": func(s *Set) { s.H1 = big.NewInt(1) },
		"another generator":     func(s *Set) { s.H1 = new(big.Int).Add(s.H1, one) },
		"an even order":         func(s *Set) { s.P = new(big.Int).Add(s.P, one) },
		"an exponent with no inverse": func(s *Set) {
			s.Alpha = new(big.Int).Set(s.P)
		},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Devnet(0)
			require.NoError(t, err)
			s := *d
			spoil(&s)
			require.ErrorIs(t, s.Check(), ErrInvalid)
		})
	}
}

// shelf is a store in memory.
type shelf struct {
	mu   sync.Mutex
	sets [][]byte
}

func (s *shelf) PutPreParams(b []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sets = append(s.sets, append([]byte(nil), b...))
	return nil
}

func (s *shelf) TakePreParams() ([]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.sets) == 0 {
		return nil, errors.New("empty")
	}
	b := s.sets[0]
	s.sets = s.sets[1:]
	return b, nil
}

func (s *shelf) CountPreParams() (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.sets), nil
}

func TestPoolFillsUpAndHandsOutEachSetOnce(t *testing.T) {
	var mu sync.Mutex
	made := 0
	generate := func(context.Context) ([]byte, error) {
		mu.Lock()
		defer mu.Unlock()
		if made == 1 {
			made++
			return nil, errors.New("a failure on the way")
		}
		s, err := Devnet(made % DevnetSets)
		made++
		return s.Encode(), err
	}
	store := new(shelf)
	require.NoError(t, store.PutPreParams([]byte("unreadable")))
	p := NewPool(PoolConfig{Size: 2, Generate: generate, Shelf: store, Retry: time.Millisecond})
	defer p.Close()
	seen := map[string]bool{}
	for range 5 {
		s, err := p.Take(t.Context())
		require.NoError(t, err)
		require.False(t, seen[s.PaillierN().String()])
		seen[s.PaillierN().String()] = true
	}
	require.Eventually(t, func() bool { n, _ := store.CountPreParams(); return n == 2 }, 5*time.Second, time.Millisecond)
}

func TestTakeEndsWithItsContext(t *testing.T) {
	p := NewPool(PoolConfig{
		Generate: func(ctx context.Context) ([]byte, error) { <-ctx.Done(); return nil, ctx.Err() },
		Shelf:    new(shelf),
	})
	defer p.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	_, err := p.Take(ctx)
	require.ErrorIs(t, err, context.DeadlineExceeded)
}
