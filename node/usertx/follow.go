package usertx

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/pool"
)

// maxBehind is how many committed blocks are read at most to find mined transactions. What is missed so is noticed
// by its nonce.
const maxBehind = 256

// followChain drops what is committed, and hands everything over when this node becomes producer.
func (s *Service) followChain(ctx context.Context) error {
	st := s.cfg.Chain.State()
	seen, epoch := st.Head.Number, uint64(0)
	for {
		seen = s.settle(seen, st.Head.Number)
		if now := st.Epoch().ID; now != epoch {
			epoch = now
			if s.produces(st) {
				s.book.allSoon()
				s.rouse()
			}
		}
		before := st
		var err error
		st, err = s.cfg.Chain.Wait(ctx, func(next *pool.State) bool {
			return next.Head.Hash != before.Head.Hash || next.Epoch().ID != before.Epoch().ID
		})
		if err != nil {
			if ctx.Err() != nil {
				return nil //nolint:nilerr // the end that was asked for
			}
			return fmt.Errorf("follow the chain for user transactions: %w", err)
		}
	}
}

func (s *Service) produces(st *pool.State) bool {
	self, ok := st.SequencerBySigner(s.cfg.Self)
	return ok && st.Epoch().Producer == self.ID
}

// settle reads the committed blocks after seen and drops what they hold. It returns the last block read: a payload
// that is not in the store yet is read next time.
func (s *Service) settle(seen, head uint64) uint64 {
	if head < seen { // a rewind: op-geth itself takes back the transactions of the blocks that go
		return head
	}
	if head-seen > maxBehind {
		seen = head - maxBehind
	}
	for ; seen < head; seen++ {
		block, ok, err := s.cfg.Blocks.Get(seen + 1)
		if err != nil || !ok {
			if err != nil {
				s.cfg.Logger.Warn("could not read a committed payload for its transactions", "number", seen+1, "err", err)
			}
			return seen
		}
		var mined []common.Hash
		for _, raw := range block.UserTransactions() {
			mined = append(mined, crypto.Keccak256Hash(raw))
		}
		if err := s.book.remove(s.book.spent(mined)); err != nil {
			s.cfg.Logger.Warn("could not remove mined user transactions", "number", seen+1, "err", err)
		}
	}
	return seen
}
