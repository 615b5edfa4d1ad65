package bridge

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/lru"

	"github.com/rondoseq/rondo/node/payload"
)

// Origins knows which L1 blocks are canonical in this node's own view, final or not.
type Origins struct {
	client L1Client
	seen   *lru.Cache[uint64, common.Hash]
}

// NewOrigins makes a view that asks the endpoint when it does not remember.
func NewOrigins(client L1Client) *Origins {
	return &Origins{client: client, seen: lru.NewCache[uint64, common.Hash](512)}
}

// Canonical tells whether an L1 block is part of L1. An answer of yes is remembered, a no is asked for again: after a
// reorganisation of L1, either may change, and op-node's own reset tells the follower of the first kind.
func (o *Origins) Canonical(ctx context.Context, origin payload.Origin) (bool, error) {
	if hash, ok := o.seen.Get(origin.Number); ok && hash == origin.Hash {
		return true, nil
	}
	header, err := o.client.HeaderByNumber(ctx, new(big.Int).SetUint64(origin.Number))
	if err != nil {
		return false, fmt.Errorf("header of L1 block %d: %w", origin.Number, err)
	}
	o.seen.Add(origin.Number, header.Hash())
	return header.Hash() == origin.Hash, nil
}
