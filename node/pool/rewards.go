package pool

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
)

// Rewards is how far reward batches are, as finalized L1 says, and what the state must know for the next one besides its newest
// epochs.
type Rewards struct {
	Batch uint64 // the last one on L1
	Epoch uint64 // the last one that it rewarded
	// Older are epochs without a reward that the state has no room for one by one, oldest first. However long nobody asks for a
	// batch, none of their blocks is forgotten.
	Older []OlderEpochs
	// Ends are the epochs with which the batches end that were asked for since, rising. L1 may take any of them, so Older is
	// never joined across one.
	Ends []uint64
}

// OlderEpochs are epochs of which only the sum is kept.
type OlderEpochs struct {
	First  uint64 // epoch id
	Last   uint64 // epoch id, included
	Blocks []Produced
}

// Produced is how many L2 blocks a sequencer built.
type Produced struct {
	Sequencer uint64
	Blocks    uint64
}

// The most epochs of one batch, which LockingPool knows as MAX_BATCH_EPOCHS; how many of them are kept as one at most; and how many a
// batch must have that rewards nobody. With half of what a batch may hold, there always is a batch that can be signed next, however
// long nobody has built a block or asked for one.
const (
	maxBatchEpochs = 1 << 16
	maxOlderEpochs = maxBatchEpochs / 2
	minEmptyEpochs = maxBatchEpochs / 2
)

// Why there is no reward batch that ends with some epoch.
var (
	ErrRewarded  = errors.New("epoch is rewarded already")
	ErrNotEnded  = errors.New("epoch has not ended")
	ErrJoined    = errors.New("epoch is only known together with later ones")
	ErrNoRewards = errors.New("no block was built in these epochs")
	ErrTooMany   = errors.New("a batch does not hold so many epochs")
)

// RewardBatch computes the next reward batch, up to an epoch. It follows from the state alone. One that rewards nobody is for
// getting past epochs without a block, when they are many.
func (s *State) RewardBatch(end uint64) (*RewardBatch, error) {
	start := s.Rewards.Epoch + 1
	switch {
	case end < start || start == 0:
		return nil, fmt.Errorf("%w: batches are signed from epoch %d on, not for %d", ErrRewarded, start, end)
	case end >= s.Epoch().ID:
		return nil, fmt.Errorf("%w: the current one is %d, asked for is %d", ErrNotEnded, s.Epoch().ID, end)
	case end-start >= maxBatchEpochs:
		return nil, fmt.Errorf("%w: %d to %d, more than %d", ErrTooMany, start, end, maxBatchEpochs)
	}
	var sum []Produced
	for _, o := range s.Rewards.Older {
		if o.First <= end && end < o.Last {
			return nil, fmt.Errorf("%w: %d to %d are kept as one, asked for is %d", ErrJoined, o.First, o.Last, end)
		}
		if o.Last <= end {
			for _, p := range o.Blocks {
				sum = addBlocks(sum, p)
			}
		}
	}
	for i, e := range s.Epochs[:len(s.Epochs)-1] {
		if start <= e.ID && e.ID <= end {
			sum = addBlocks(sum, Produced{Sequencer: e.Producer, Blocks: s.blocksIn(i)})
		}
	}
	if len(sum) == 0 && end-start+1 < minEmptyEpochs {
		return nil, fmt.Errorf("%w: %d to %d", ErrNoRewards, start, end)
	}
	batch := &RewardBatch{BatchID: s.Rewards.Batch + 1, StartEpoch: start, EndEpoch: end}
	for _, p := range sum {
		batch.SeqIDs, batch.Blocks = append(batch.SeqIDs, p.Sequencer), append(batch.Blocks, p.Blocks)
	}
	return batch, nil
}

// addBlocks adds to a list by sequencer. The list that it is given is left alone.
func addBlocks(list []Produced, p Produced) []Produced {
	if p.Blocks == 0 {
		return list
	}
	list = slices.Clone(list)
	i, ok := slices.BinarySearchFunc(list, p.Sequencer, func(x Produced, id uint64) int { return cmp.Compare(x.Sequencer, id) })
	if !ok {
		return slices.Insert(list, i, p)
	}
	list[i].Blocks += p.Blocks
	return list
}

// AskedToReward tells whether the next batch was asked for with this end. Only such batches are signed: the state can go on
// whichever of them L1 takes.
func (s *State) AskedToReward(end uint64) bool {
	_, ok := slices.BinarySearch(s.Rewards.Ends, end)
	return ok
}

// noteRewardBatch remembers where a batch ends that can be signed now.
func (s *State) noteRewardBatch(content []byte) error {
	asked, err := DecodeRewardBatch(content)
	if err != nil {
		return err
	}
	own, err := s.RewardBatch(asked.EndEpoch)
	if err != nil || own.Digest(&s.Params) != asked.Digest(&s.Params) {
		return nil //nolint:nilerr // the participants say why they refuse
	}
	i, ok := slices.BinarySearch(s.Rewards.Ends, asked.EndEpoch)
	switch {
	case ok:
		return nil
	case uint64(len(s.Rewards.Ends)) >= s.Params.Batch.SlotLimit:
		return fmt.Errorf("batch %d has been asked for with %d ends: %v", asked.BatchID, len(s.Rewards.Ends), s.Rewards.Ends)
	}
	s.Rewards.Ends = slices.Insert(s.Rewards.Ends, i, asked.EndEpoch)
	return nil
}

// foldEpoch drops the oldest epoch, and keeps its blocks if they are not rewarded.
func (s *State) foldEpoch() {
	e := s.Epochs[0]
	p := Produced{Sequencer: e.Producer, Blocks: s.blocksIn(0)}
	s.Epochs = slices.Clone(s.Epochs[1:])
	r := &s.Rewards
	// L1 may say that epochs to come are rewarded, when the key was stolen. Governance repairs that, and then counts on what is here.
	if e.ID <= r.Epoch && r.Epoch < s.Epoch().ID {
		return
	}
	if n := len(r.Older); n > 0 && !s.AskedToReward(r.Older[n-1].Last) && e.ID-r.Older[n-1].First < maxOlderEpochs {
		o := &r.Older[n-1]
		o.Last, o.Blocks = e.ID, addBlocks(o.Blocks, p)
		return
	}
	r.Older = append(r.Older, OlderEpochs{First: e.ID, Last: e.ID, Blocks: addBlocks(nil, p)})
}

// applyRewarded follows a reward batch on finalized L1. One that ends where nobody asked leaves the rest of what is kept as one
// without a reward: that never stops batches, and pays nothing twice. One that ends before the last is LockingPool.restartRewards:
// governance says where rewards go on.
func (s *State) applyRewarded(e Event) {
	r := &s.Rewards
	if e.Batch <= r.Batch {
		return
	}
	before, current := r.Epoch, s.Epoch().ID
	r.Batch, r.Epoch = e.Batch, e.Epoch
	switch {
	case e.Epoch < current:
		r.Ends = nil
		r.Older = joined(slices.DeleteFunc(r.Older, func(o OlderEpochs) bool { return o.First <= e.Epoch }))
	case before < current:
		// Nobody can have built so many epochs: the key is stolen. Governance will have rewards go on after what was rewarded before.
		r.Ends = []uint64{before}
	}
}

// joined makes one of neighbours, as many as are kept as one.
func joined(list []OlderEpochs) []OlderEpochs {
	var all []OlderEpochs
	for _, o := range list {
		n := len(all)
		if n == 0 || o.Last-all[n-1].First >= maxOlderEpochs {
			all = append(all, o)
			continue
		}
		all[n-1].Last = o.Last
		for _, p := range o.Blocks {
			all[n-1].Blocks = addBlocks(all[n-1].Blocks, p)
		}
	}
	return all
}
