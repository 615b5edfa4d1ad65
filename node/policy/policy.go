// Package policy decides what this node lets a threshold key sign. It is given a sign request and the replicated state,
// this node's own view of L1 and of L2 and its own store of committed L2 blocks, and answers yes, no with a reason, or not
// yet. It believes nothing that the requester says: whoever controls one sequencer must not get a signature for anything
// but a batch of committed blocks, the rewards for them, the record of who built them, or the penalty for a proven lie (decision 7 of
// the architecture).
package policy

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// Refusal is a verdict: this must not be signed. Reason is short and of stable wording; it is published.
type Refusal struct{ Reason string }

func (r *Refusal) Error() string { return "refused to sign: " + r.Reason }

func refuse(format string, args ...any) error {
	return &Refusal{Reason: fmt.Sprintf(format, args...)}
}

// ErrNotReady is wrapped by errors that are no verdict: this node cannot judge yet, because its view of L1 or L2 is
// behind or away. The caller asks again.
var ErrNotReady = errors.New("this node cannot judge the request yet")

// Blocks are the committed L2 blocks that this node has. The boolean is false for a block that it does not have (yet).
type Blocks interface {
	Get(number uint64) (*payload.Envelope, bool, error)
}

// NonceSource is this node's view of L1: how many transactions of an account L1 holds.
type NonceSource interface {
	NonceAt(ctx context.Context, account common.Address) (uint64, error)
}

// Record tells which transaction to SequencerSet comes next, as this node's own op-geth has it: *record.Reader. It gives
// pool.ErrNothingToRecord when none does, and another error when this node cannot tell.
type Record interface {
	Next(ctx context.Context, st *pool.State) (call pool.EpochCall, nonce uint64, err error)
}

// Policy judges sign requests. It is safe for concurrent use.
type Policy struct {
	blocks Blocks
	nonces *nonceCache
	record Record
}

// New makes a policy that judges by the given views. Nonces are asked for at most once per NonceTTL and account, and
// once more before a nonce is called too far ahead.
func New(blocks Blocks, nonces NonceSource, record Record) *Policy {
	return &Policy{blocks: blocks, nonces: newNonceCache(nonces), record: record}
}

// Check returns nil when the request may be signed, a *Refusal when it must not be, and another error, which wraps
// ErrNotReady or comes from the context, when this node cannot tell now.
func (p *Policy) Check(ctx context.Context, req pool.SignRequest, st *pool.State) error {
	if !pool.Signs(req.Key, req.Kind) {
		return refuse("key %q does not sign requests of kind %q", req.Key, req.Kind)
	}
	key, ok := st.Key(req.Key)
	if !ok || key.State != pool.KeyActive || key.Generation != req.Generation {
		return refuse("key %q of generation %d is not active", req.Key, req.Generation)
	}
	if crypto.Keccak256Hash(req.Content) != req.ContentHash {
		return refuse("content is not what was asked for")
	}
	digest, malformed := pool.DigestOf(&st.Params, req.Kind, req.Content)
	if malformed == nil && digest != req.Digest {
		return refuse("digest is not that of the content")
	}
	if err := p.checkKind(ctx, &req, &key, st); err != nil {
		return err // says best what is wrong with a content without a digest
	}
	if malformed != nil {
		return refuse("content has no digest")
	}
	return nil
}

func (p *Policy) checkKind(ctx context.Context, req *pool.SignRequest, key *pool.Key, st *pool.State) error {
	switch req.Kind {
	case pool.KindL1RewardBatch:
		return checkRewards(req, st)
	case pool.KindL1PenaltyOrder:
		return checkPenalty(req, st)
	case pool.KindL2CommitEpoch:
		return p.checkEpoch(ctx, req, st)
	}
	return p.checkBatch(ctx, req, key, st)
}

// checkBatch judges a batch transaction for L1. Only the producer's batches are signed.
func (p *Policy) checkBatch(ctx context.Context, req *pool.SignRequest, key *pool.Key, st *pool.State) error {
	if req.Requester != req.Producer {
		return refuse("requester is not the producer of the epoch")
	}
	tx, err := checkTransaction(req.Content, &st.Params)
	if err != nil {
		return err
	}
	if err := p.checkData(ctx, tx.Data(), key, st); err != nil {
		return err
	}
	return p.checkNonce(ctx, key.Address, tx.Nonce(), st.Params.Batch.NonceLead)
}
