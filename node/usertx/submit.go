package usertx

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// API is the JSON-RPC service that op-geth forwards to: register it under "eth".
type API struct{ s *Service }

// API returns the JSON-RPC service.
func (s *Service) API() *API { return &API{s} }

// SendRawTransaction is eth_sendRawTransaction as this node's op-geth calls it. Its errors reach the user.
func (a *API) SendRawTransaction(ctx context.Context, raw hexutil.Bytes) (common.Hash, error) {
	return a.s.submit(ctx, raw)
}

// SendRawTransactionConditional is eth_sendRawTransactionConditional (ERC-7796), which needs one sequencer that
// checks the condition and keeps it: a pool has none.
func (a *API) SendRawTransactionConditional(context.Context, hexutil.Bytes, json.RawMessage) (common.Hash, error) {
	return common.Hash{}, conditionalError{}
}

type conditionalError struct{}

func (conditionalError) Error() string {
	return "conditional transactions are not supported: the block producer of a sequencer pool changes, use eth_sendRawTransaction"
}

// ErrorCode is that of op-geth for a rejected conditional transaction.
func (conditionalError) ErrorCode() int { return -32003 }

// submit takes a transaction that op-geth forwards.
func (s *Service) submit(ctx context.Context, raw []byte) (common.Hash, error) {
	e, tx, err := s.open(raw)
	if err != nil {
		return common.Hash{}, err
	}
	if s.isOffered(e.hash) {
		return e.hash, nil // our own hand-over, on its way back
	}
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if s.book.get(e.hash) != nil {
		return e.hash, s.resubmit(ctx, e, tx)
	}
	if err := s.offer(ctx, e); err != nil {
		return common.Hash{}, err
	}
	standing, err := s.standing(ctx, e)
	if err != nil {
		return common.Hash{}, err
	}
	if standing != pooled {
		if err := s.rules.refusal(ctx, s.geth, e, tx); err != nil {
			return common.Hash{}, err
		}
		s.cfg.Logger.Warn("op-geth's pool does not hold a transaction that looks valid; "+
			"it is kept and tried again (is op-geth run with --rollup.enabletxpooladmission?)", "tx", e.hash)
	}
	return e.hash, s.accept(ctx, e)
}

// resubmit answers a user who sends a pending transaction again, as op-geth's pool would: it knows the transaction;
// or it has mined it; or it has lost it, and then takes it when this call has succeeded.
func (s *Service) resubmit(ctx context.Context, e *entry, tx *types.Transaction) error {
	switch standing, err := s.standing(ctx, e); {
	case err != nil:
		return err
	case standing == pooled:
		return errAlreadyKnown
	default:
		return s.rules.refusal(ctx, s.geth, e, tx)
	}
}

// accept makes a transaction durable, here and at peers.
func (s *Service) accept(ctx context.Context, e *entry) error {
	e.own = true
	e.needed = (s.spread.count() + 3) / 3 // more than a third
	enough := make(chan struct{})
	e.enough = enough
	e.later(time.Now())
	added, err := s.book.add(e)
	if err != nil || !added {
		return err
	}
	if s.spread.count() == 0 {
		return nil
	}
	s.spread.push(e)
	slow := time.NewTimer(ackTimeout)
	defer slow.Stop()
	select {
	case <-enough:
	case <-slow.C:
		s.cfg.Logger.Warn("peers are slow to acknowledge a user transaction", "tx", e.hash)
	case <-ctx.Done():
	}
	return nil
}

// offer hands a transaction to op-geth. The forward that this causes is answered at once.
func (s *Service) offer(ctx context.Context, e *entry) error {
	defer s.announce(e)()
	return s.geth.offer(ctx, e.raw)
}

// announce marks hand-overs until the returned function is called.
func (s *Service) announce(list ...*entry) (done func()) {
	change := func(by int) {
		s.mu.Lock()
		defer s.mu.Unlock()
		for _, e := range list {
			if s.offering[e.hash] += by; s.offering[e.hash] == 0 {
				delete(s.offering, e.hash)
			}
		}
	}
	change(1)
	return func() { change(-1) }
}

func (s *Service) isOffered(h common.Hash) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.offering[h] > 0
}

func (s *Service) standing(ctx context.Context, e *entry) (standing, error) {
	found, err := s.geth.standings(ctx, []*entry{e})
	if err != nil {
		return unknown, err
	}
	if len(found) != 1 {
		return unknown, errors.New("op-geth answered nothing")
	}
	return found[0], nil
}
