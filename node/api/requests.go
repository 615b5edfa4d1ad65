package api

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/rondoseq/rondo/node/pool"
)

// SignRequest is an element of the answer of pool_signRequests.
type SignRequest struct {
	ID        common.Hash       `json:"id"`
	Key       string            `json:"key"`
	Kind      string            `json:"kind"`
	Requester uint64            `json:"requester"` // sequencer id
	Digest    common.Hash       `json:"digest"`
	Nonce     uint64            `json:"nonce"` // of the transaction, number of the reward batch, or the sequencer to be punished
	Epoch     uint64            `json:"epoch"`
	Created   uint64            `json:"created"` // block time, Unix milliseconds
	State     pool.RequestState `json:"state"`
	Attempt   uint64            `json:"attempt"`
	Approvals []uint64          `json:"approvals"`
	Refusals  []Refusal         `json:"refusals"`
	Committee []uint64          `json:"committee"`
	Signature hexutil.Bytes     `json:"signature"` // r || s || v once signed
	TxHash    *common.Hash      `json:"txHash"`    // of the signed transaction
	// RawTx is a signed transaction for L2, ready to broadcast. Those for L1 are long, and published by the pool.
	RawTx hexutil.Bytes `json:"rawTx"`
	// RewardBatch is what a request for rewards is about; null for others.
	RewardBatch *RewardBatch `json:"rewardBatch"`
	// PenaltyOrder is what a request to punish a sequencer is about; null for others.
	PenaltyOrder *PenaltyOrder `json:"penaltyOrder"`
}

// Refusal is a participant's own reason not to sign. Sequencer 0 is the pool itself: another request has the place of this
// one's frame in its channel.
type Refusal struct {
	Sequencer uint64         `json:"sequencer"`
	Signer    common.Address `json:"signer"`
	Reason    string         `json:"reason"`
}

// SignRequests answers pool_signRequests: the newest requests, oldest first, with what each participant said.
func (p *Pool) SignRequests() ([]SignRequest, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	list := []SignRequest{}
	for i := range s.Requests {
		list = append(list, signRequest(s, &s.Requests[i]))
	}
	return list, nil
}

func signRequest(s *pool.State, r *pool.SignRequest) SignRequest {
	out := SignRequest{
		ID: r.ID, Key: r.Key, Kind: r.Kind, Requester: r.Requester, Digest: r.Digest, Nonce: r.Nonce, Epoch: r.Epoch,
		Created: r.Created, State: r.State, Attempt: r.Attempt, Approvals: r.Approvals, Refusals: []Refusal{},
		Committee: r.Committee, Signature: r.Signature,
	}
	for _, f := range r.Refusals {
		refusal := Refusal{Sequencer: f.Sequencer, Reason: f.Reason}
		if q, ok := s.Sequencer(f.Sequencer); ok {
			refusal.Signer = q.Signer
		}
		out.Refusals = append(out.Refusals, refusal)
	}
	if tx, err := r.SignedTx(); err == nil {
		hash := tx.Hash()
		out.TxHash = &hash
		if raw, err := tx.MarshalBinary(); err == nil && r.Kind == pool.KindL2CommitEpoch {
			out.RawTx = raw
		}
	}
	if b, err := pool.DecodeRewardBatch(r.Content); err == nil && r.Kind == pool.KindL1RewardBatch {
		out.RewardBatch = rewardBatch(s, b)
		out.RewardBatch.Content, out.RewardBatch.Signature = r.Content, r.Signature
	}
	if o, err := pool.DecodePenaltyOrder(r.Content); err == nil && r.Kind == pool.KindL1PenaltyOrder {
		out.PenaltyOrder = penaltyOrder(s, o)
		out.PenaltyOrder.Content, out.PenaltyOrder.Signature = r.Content, r.Signature
	}
	return out
}
