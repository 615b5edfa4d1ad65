package pool

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// FreshBlocks is for how many L2 blocks after the one that it names a transaction with a Head has an effect.
const FreshBlocks = 64

// fresh refuses what was signed long ago, or by somebody who knows of blocks that this state does not have.
func (s *State) fresh(head uint64) Result {
	switch newest := s.Head.Number; {
	case head > newest:
		return refuse(CodeUnknown, "it names L2 block %d, the head is %d", head, newest)
	case head+FreshBlocks < newest:
		return refuse(CodeStale, "it names L2 block %d, the head is %d: that is more than %d blocks ago", head, newest, FreshBlocks)
	}
	return Result{}
}

// Asked is a request that was put before the pool a short while ago. It is remembered for as long as its bytes could be sent
// again, by whoever has seen them: in its sender's name, and at the price of its sender's quota.
type Asked struct {
	Request   common.Hash
	Sequencer uint64
	Kind      string
	Head      uint64 // that the request names
}

// maxFreshAsks bounds the fresh requests of one kind of one sequencer: one for each block. Those that are refused count, too.
const maxFreshAsks = FreshBlocks

// checkAsk refuses what was asked too long ago, or before, and what is one request too many.
func (s *State) checkAsk(t *SignAsk, r SignRequest) Result {
	if res := s.fresh(t.Head); res.Code != CodeOK {
		return res
	}
	n := 0
	for _, a := range s.Asked {
		if a.Request == r.ID {
			return refuse(CodeStale, "request %s is known", r.ID)
		}
		if a.Sequencer == r.Requester && a.Kind == r.Kind && s.fresh(a.Head).Code == CodeOK {
			n++
		}
	}
	if n >= maxFreshAsks {
		return refuse(CodeQuota, "sequencer %d has asked for %s %d times within %d L2 blocks", r.Requester, r.Kind, n, FreshBlocks)
	}
	return Result{}
}

// noteAsk remembers a request, and forgets those that cannot be sent again.
func (s *State) noteAsk(t *SignAsk, r SignRequest) {
	s.Asked = slices.DeleteFunc(slices.Clone(s.Asked), func(a Asked) bool { return s.fresh(a.Head).Code != CodeOK })
	s.Asked = append(s.Asked, Asked{Request: r.ID, Sequencer: r.Requester, Kind: r.Kind, Head: t.Head})
}
