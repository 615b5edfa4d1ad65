package adapter

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/rondoseq/rondo/node/pool"
)

// await waits until a request has ended, and gives it when it is signed. All else is an error that says why, with the
// reason of every participant who refused.
func (s *Signer) await(ctx context.Context, state *pool.State, k pool.Key, id common.Hash) (pool.SignRequest, error) {
	ordered, cancel := context.WithTimeout(ctx, orderTimeout)
	defer cancel()
	exists := func(n *pool.State) bool { _, ok := n.Request(id); return ok }
	if _, err := s.chain.Wait(ordered, exists); err != nil {
		return pool.SignRequest{}, fmt.Errorf("sign request %s was not ordered within %s; the pool may be full of requests: %w", id, orderTimeout, err)
	}
	limit := time.Duration(state.Params.MPC.RequestMillis)*time.Millisecond + signGrace
	ended, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	end, err := s.chain.Wait(ended, func(n *pool.State) bool { r, ok := n.Request(id); return !ok || !r.Open() })
	if err != nil {
		return pool.SignRequest{}, fmt.Errorf("sign request %s: no verdict within %s: %w", id, limit, err)
	}
	r, ok := end.Request(id)
	switch {
	case !ok:
		return pool.SignRequest{}, fmt.Errorf("sign request %s is no longer in the state", id)
	case r.State == pool.RequestSigned:
		return r, nil
	case r.State == pool.RequestRefused:
		return pool.SignRequest{}, fail(codeUnauthorizedTx, "refused by %s", s.reasons(ctx, k, r))
	}
	return pool.SignRequest{}, fmt.Errorf("sign request %s is %s: after %d attempts, %d of %d participants approve, %d are needed; refused by %s",
		id, r.State, r.Attempt+1, len(r.Approvals), len(k.Participants), k.Threshold, list(r.Refusals))
}

// reasons waits a little for those who have not given their verdict when enough others have refused.
func (s *Signer) reasons(ctx context.Context, k pool.Key, r pool.SignRequest) string {
	ctx, cancel := context.WithTimeout(ctx, verdictsTimeout)
	defer cancel()
	complete := func(n *pool.State) bool {
		now, ok := n.Request(r.ID)
		return !ok || len(now.Refusals)+len(now.Approvals) >= len(k.Participants)
	}
	now, err := s.chain.Wait(ctx, complete)
	if err != nil {
		now = s.chain.State() // somebody is silent, and so has no reason to give
	}
	if last, ok := now.Request(r.ID); ok {
		r = last
	}
	return list(r.Refusals)
}

func list(refusals []pool.Refusal) string {
	if len(refusals) == 0 {
		return "nobody"
	}
	var parts []string
	for _, f := range refusals {
		by := "the pool"
		if f.Sequencer != 0 {
			by = fmt.Sprintf("sequencer %d", f.Sequencer)
		}
		parts = append(parts, by+": "+f.Reason)
	}
	return strings.Join(parts, "; ")
}

// attach puts the signature of a request into the transaction, and checks that it is the key's.
func attach(tx *types.Transaction, r pool.SignRequest, k pool.Key) (*types.Transaction, error) {
	signer := types.LatestSignerForChainID(tx.ChainId())
	signed, err := tx.WithSignature(signer, r.Signature)
	if err != nil {
		return nil, fmt.Errorf("signature of request %s: %w", r.ID, err)
	}
	if from, err := types.Sender(signer, signed); err != nil || from != k.Address {
		return nil, fmt.Errorf("signature of request %s is by %s, not by the key %s: %w", r.ID, from, k.Address, err)
	}
	return signed, nil
}
