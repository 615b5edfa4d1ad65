package api

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/rondoseq/rondo/node/pool"
)

// RewardBatch is a reward batch for LockingPool.batchSubmitRewards.
type RewardBatch struct {
	BatchID    uint64        `json:"batchId"`
	StartEpoch uint64        `json:"startEpoch"`
	EndEpoch   uint64        `json:"endEpoch"`  // included
	SeqIDs     []uint64      `json:"seqIds"`    // sequencer ids, rising
	Blocks     []uint64      `json:"blocks"`    // L2 blocks that each of them built
	Digest     common.Hash   `json:"digest"`    // LockingPool.rewardBatchDigest
	Content    hexutil.Bytes `json:"content"`   // of a sign request for it
	Signature  hexutil.Bytes `json:"signature"` // by the key reward, r || s || v; empty until the pool has signed
}

// RewardBatch answers pool_rewardBatch: the next reward batch that the pool signs, up to an epoch that has ended, by default the
// newest one. It becomes another one when finalized L1 has taken a batch.
func (p *Pool) RewardBatch(endEpoch *uint64) (*RewardBatch, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	end := s.Epoch().ID - 1
	if endEpoch != nil {
		end = *endEpoch
	}
	batch, err := s.RewardBatch(end)
	if err != nil {
		return nil, fmt.Errorf("no reward batch up to epoch %d: %w", end, err)
	}
	content, err := batch.Encode()
	if err != nil {
		return nil, err
	}
	out := rewardBatch(s, batch)
	out.Content = content
	out.Signature = signatureOf(s, pool.KeyReward, out.Digest)
	return out, nil
}

func rewardBatch(s *pool.State, b *pool.RewardBatch) *RewardBatch {
	return &RewardBatch{
		BatchID: b.BatchID, StartEpoch: b.StartEpoch, EndEpoch: b.EndEpoch, SeqIDs: list(b.SeqIDs), Blocks: list(b.Blocks),
		Digest: b.Digest(&s.Params),
	}
}

// signatureOf finds what the pool has signed.
func signatureOf(s *pool.State, key string, digest common.Hash) []byte {
	k, _ := s.Key(key)
	for i := range s.Requests {
		if r := &s.Requests[i]; r.State == pool.RequestSigned && k.Owns(r) && r.Digest == digest {
			return r.Signature
		}
	}
	return nil
}

// RequestRewardBatch answers pool_requestRewardBatch: this node asks the pool to sign what pool_rewardBatch says. It gives the id
// of the request.
func (p *Pool) RequestRewardBatch(ctx context.Context, endEpoch *uint64) (common.Hash, error) {
	batch, err := p.RewardBatch(endEpoch)
	if err != nil {
		return common.Hash{}, err
	}
	return p.ask(ctx, pool.KeyReward, pool.KindL1RewardBatch, batch.Content)
}
