package pool

import (
	"errors"
	"fmt"
)

// Why a payload cannot be committed now.
var (
	ErrStaleEpoch  = errors.New("payload is of an epoch that is over")
	ErrNotProducer = errors.New("payload is not signed by the epoch's producer")
	ErrNotNext     = errors.New("payload is not the next L2 block")
	ErrWrongParent = errors.New("payload does not build on the committed head")
	ErrWrongTime   = errors.New("payload has the wrong timestamp")
)

// maxPayloadLead is how far ahead of the head CheckTx admits payloads: peers that are some heights behind must keep them.
const maxPayloadLead = 8

// maxTimeLead is how many slots an L2 block may be ahead of the block time that commits it; else a producer could build
// its whole epoch in a second.
const maxTimeLead = 2

// CheckPayload is the exact rule (decision 2 of the architecture): next number, current epoch, right parent, signed by
// the producer, on time. Whether the block is valid in itself is for an execution engine to say.
func (s *State) CheckPayload(p *Proposal, blockMillis uint64) error {
	if err := s.admitPayload(p); err != nil {
		return err
	}
	e, n := s.Epoch(), p.Envelope.Number()
	switch {
	case p.Epoch != e.ID:
		return fmt.Errorf("%w: it is of epoch %d, the current one is %d", ErrStaleEpoch, p.Epoch, e.ID)
	case n != s.Head.Number+1 || n > e.Last:
		return fmt.Errorf("%w: it is %d, the head is %d and the epoch ends at %d", ErrNotNext, n, s.Head.Number, e.Last)
	case p.Envelope.ParentHash() != s.Head.Hash:
		return fmt.Errorf("%w: its parent is %s, the head is %s", ErrWrongParent, p.Envelope.ParentHash(), s.Head.Hash)
	}
	return s.checkTimestamp(p, blockMillis)
}

func (s *State) checkTimestamp(p *Proposal, blockMillis uint64) error {
	t := p.Envelope.Timestamp()
	if want := s.Head.Timestamp + s.Params.L2BlockTime; t != want {
		return fmt.Errorf("%w: it is %d, want %d", ErrWrongTime, t, want)
	}
	if limit := blockMillis/1000 + maxTimeLead*s.Params.L2BlockTime; t > limit {
		return fmt.Errorf("%w: %d is more than %d slots ahead of block time", ErrWrongTime, t, maxTimeLead)
	}
	return nil
}

// admitPayload is the rule of the mempool: soon to be the next block, of the current or the coming epoch.
func (s *State) admitPayload(p *Proposal) error {
	e, n := s.Epoch(), p.Envelope.Number()
	if n <= s.Head.Number || n > s.Head.Number+maxPayloadLead {
		return fmt.Errorf("%w: it is %d, the head is %d", ErrNotNext, n, s.Head.Number)
	}
	switch {
	case p.Epoch < e.ID:
		return fmt.Errorf("%w: it is of epoch %d, the current one is %d", ErrStaleEpoch, p.Epoch, e.ID)
	case p.Epoch > e.ID:
		// This node may be a block behind. Any sequencer may be the producer of an epoch it has not seen.
		if q, ok := s.SequencerBySigner(p.Signer); p.Epoch > e.ID+1 || !ok || !q.Votes() {
			return fmt.Errorf("%w: epoch %d is unknown", ErrStaleEpoch, p.Epoch)
		}
		return nil
	}
	if q, ok := s.Sequencer(e.Producer); !ok || q.Signer != p.Signer {
		return fmt.Errorf("%w: %s signed it, sequencer %d has epoch %d", ErrNotProducer, p.Signer, e.Producer, e.ID)
	}
	return nil
}

// applyPayload moves the head. The proposal has passed CheckPayload.
func (s *State) applyPayload(p *Proposal, b Block) {
	env := p.Envelope
	s.Head = Head{Number: env.Number(), Hash: env.Hash(), Timestamp: env.Timestamp(), Origin: p.Origin}
	s.Progress = Progress{Millis: b.Millis, Height: b.Height}
	s.endPlan(b)
}
