package api

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/rondoseq/rondo/node/pool"
)

// PenaltyOrder is an order for LockingPool.expel or LockingPool.jail.
type PenaltyOrder struct {
	Penalty   pool.Penalty  `json:"penalty"`   // expel or jail
	PenaltyID common.Hash   `json:"penaltyId"` // penaltyId of the contract, as 32 bytes
	Sequencer uint64        `json:"sequencer"` // id of the sequencer
	Period    uint64        `json:"period"`    // seconds in jail; 0 for expel
	Reason    common.Hash   `json:"reason"`    // id of the evidence
	Deadline  uint64        `json:"deadline"`  // the last time at which the contract takes the order, Unix seconds
	Digest    common.Hash   `json:"digest"`    // LockingPool.expelDigest or jailDigest
	Content   hexutil.Bytes `json:"content"`   // of a sign request for it
	Signature hexutil.Bytes `json:"signature"` // by the key reward, r || s || v; empty until the pool has signed
}

// PenaltyOrder answers pool_penaltyOrder: what the pool has the LockingPool do about a conviction, which pool_mpcEvidence lists
// with its evidence. Anybody may hand the order to the contract once it is signed.
func (p *Pool) PenaltyOrder(evidence common.Hash) (*PenaltyOrder, error) {
	s, err := p.state()
	if err != nil {
		return nil, err
	}
	order, err := s.PenaltyOrder(evidence)
	if err != nil {
		return nil, err
	}
	content, err := order.Encode()
	if err != nil {
		return nil, err
	}
	out := penaltyOrder(s, order)
	out.Content, out.Signature = content, signatureOf(s, pool.KeyReward, out.Digest)
	return out, nil
}

func penaltyOrder(s *pool.State, o *pool.PenaltyOrder) *PenaltyOrder {
	return &PenaltyOrder{
		Penalty: o.Penalty, PenaltyID: o.Number, Sequencer: o.Sequencer, Period: o.Period, Reason: o.Reason, Deadline: o.Deadline,
		Digest: o.Digest(&s.Params),
	}
}

// RequestPenaltyOrder answers pool_requestPenaltyOrder: this node asks the pool to sign what pool_penaltyOrder says. It gives the
// id of the request.
func (p *Pool) RequestPenaltyOrder(ctx context.Context, evidence common.Hash) (common.Hash, error) {
	order, err := p.PenaltyOrder(evidence)
	if err != nil {
		return common.Hash{}, err
	}
	return p.ask(ctx, pool.KeyReward, pool.KindL1PenaltyOrder, order.Content)
}
