// Package adapter is the part of the PoS node that talks to op-node and op-batcher. It is given the replicated state, the
// store of committed payloads and the URLs of those programs. It answers op-node's conductor RPC with the commit fence
// (Conductor), hands op-node every committed block (Follower), starts and stops op-node's sequencer (Sequencer) and
// op-batcher (Batcher) as producers change, signs batch transactions with the pool's threshold key (Signer), and
// broadcasts those that a former producer left behind (Publisher).
//
// The fence alone keeps the chain from forking. Everything else is for liveness: it follows the state, may be late, may fail
// and is tried again.
package adapter

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// Chain is the replicated state as this node has it, and the way to change it.
type Chain interface {
	// State is the newest committed state. It is never changed.
	State() *pool.State
	// Wait blocks until the newest state satisfies ok.
	Wait(ctx context.Context, ok func(*pool.State) bool) (*pool.State, error)
	// Submit puts a transaction into the mempool. It is no error when the same bytes are known already.
	Submit(ctx context.Context, tx []byte) error
	// CatchingUp is true while this node replays old blocks: its state may be long past.
	CatchingUp() bool
}

// Blocks finds committed payloads by L2 block number.
type Blocks interface {
	Get(number uint64) (payload.Record, bool, error)
}

// OriginChecker knows this node's own view of L1.
type OriginChecker interface {
	// Canonical tells whether an L1 block is part of L1. An error says that this node cannot tell now.
	Canonical(ctx context.Context, origin payload.Origin) (bool, error)
}

// isProducer tells whether the current epoch belongs to a signer key.
func isProducer(s *pool.State, signer common.Address) bool {
	q, ok := s.Sequencer(s.Epoch().Producer)
	return ok && q.Signer == signer
}

// mayProduce tells whether this node may act as the producer: it is its turn in a state that is not a thing of the past.
func mayProduce(c Chain, s *pool.State, signer common.Address) bool {
	return !c.CatchingUp() && isProducer(s, signer)
}

// pause waits until a state differs from the last one in what changed looks at, or until the time is up, or ctx is done.
func pause(ctx context.Context, c Chain, d time.Duration, changed func(*pool.State) bool) {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	// An error says that the time is up, or that the chain is gone and ctx ends soon.
	if _, err := c.Wait(ctx, changed); err != nil {
		<-ctx.Done()
	}
}
