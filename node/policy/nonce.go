package policy

import (
	"context"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// NonceTTL is how long a nonce that L1 answered is used for. A nonce only rises, so an old one is never too generous
// upwards, and a request for a nonce that L1 has used meanwhile costs nothing: L1 takes one transaction per nonce.
const NonceTTL = time.Second

// nonceTimeout bounds one question to L1.
const nonceTimeout = 3 * time.Second

// checkNonce accepts nonces that L1 has not used, up to lead ahead of it.
func (p *Policy) checkNonce(ctx context.Context, account common.Address, nonce, lead uint64) error {
	next, err := p.nonces.get(ctx, account, NonceTTL)
	if err == nil && nonce > next && nonce-next > lead {
		next, err = p.nonces.get(ctx, account, 0) // L1 may have moved: ask again before saying no
	}
	switch {
	case err != nil:
		return fmt.Errorf("%w: nonce of %s on L1: %w", ErrNotReady, account, err)
	case nonce < next:
		return refuse("nonce is used on L1")
	case nonce-next > lead:
		return refuse("nonce is too far ahead of L1")
	}
	return nil
}

// nonceCache remembers nonces for a short time.
type nonceCache struct {
	source NonceSource
	now    func() time.Time

	mu    sync.Mutex
	known map[common.Address]knownNonce
}

type knownNonce struct {
	nonce uint64
	asked time.Time
}

func newNonceCache(source NonceSource) *nonceCache {
	return &nonceCache{source: source, now: time.Now, known: map[common.Address]knownNonce{}}
}

// get returns a nonce that is at most maxAge old.
func (c *nonceCache) get(ctx context.Context, account common.Address, maxAge time.Duration) (uint64, error) {
	asked := c.now()
	c.mu.Lock()
	k, ok := c.known[account]
	c.mu.Unlock()
	if ok && asked.Sub(k.asked) < maxAge {
		return k.nonce, nil
	}
	ctx, cancel := context.WithTimeout(ctx, nonceTimeout)
	defer cancel()
	nonce, err := c.source.NonceAt(ctx, account)
	if err != nil {
		return 0, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.known[account] = knownNonce{nonce: nonce, asked: asked}
	return nonce, nil
}
