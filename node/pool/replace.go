package pool

import "slices"

// ReplaceVote is a sequencer's wish to have another key, or to do without one.
type ReplaceVote struct {
	Sequencer uint64
	Until     uint64 // block time up to which it counts
}

// VoteMillis is how long such a vote counts at most: wishes of long ago do not add up. Its end is signed, so that nobody can
// send a vote again that has ended.
const VoteMillis = 86_400_000

// applyKeyReplace counts a vote for another key. With more than 2/3 of the power, a new one is made; the old one signs,
// as far as it can, until the new one has proven itself.
func (s *State) applyKeyReplace(t *KeyReplace, b Block) Result {
	k, q, res := s.voter(t, t.Key, t.Generation, t.Until, b)
	switch {
	case k == nil:
		return res
	case k.State == KeyGenerating || k.Replacing:
		return refuse(CodeStale, "another key %q is about to be made", t.Key)
	}
	return s.count(&k.Votes, ReplaceVote{q, t.Until}, b, func() { k.replace() })
}

// replace makes way for a keygen. A ceremony of the old key is given up without blame.
func (k *Key) replace() {
	k.Replacing, k.Votes = true, nil
	k.Pending, k.Failed, k.RetryAt = nil, 0, 0
}

// applyKeyDelete counts a vote to do without a key. With more than 2/3 of the power, it signs nothing any more, and its
// shares are destroyed as those of a replaced generation are.
func (s *State) applyKeyDelete(t *KeyDelete, b Block) Result {
	k, q, res := s.voter(t, t.Key, t.Generation, t.Until, b)
	switch {
	case k == nil:
		return res
	case k.State != KeyActive:
		return refuse(CodeUnknown, "there is no active key %q", t.Key)
	}
	return s.count(&k.Deletions, ReplaceVote{q, t.Until}, b, func() { s.deleteKey(k, b) })
}

func (s *State) deleteKey(k *Key, b Block) {
	s.retireGeneration(k, b)
	k.State, k.Participants, k.Threshold = KeyDeleted, nil, 0
	k.Votes, k.Deletions, k.Replacing = nil, nil, false
	k.Pending, k.Failed, k.RetryAt = nil, 0, 0
	for i := range s.Requests {
		if r := &s.Requests[i]; r.Key == k.Name && r.Open() {
			r.State = RequestExpired
		}
	}
}

// voter finds the key that a vote is about, and who votes. The key is nil if the vote does not count.
func (s *State) voter(tx signedTx, key string, generation, until uint64, b Block) (*Key, uint64, Result) {
	q, err := s.sender(tx)
	if err != nil {
		return nil, 0, refuse(CodeBadSender, "%v", err)
	}
	if !q.Votes() {
		return nil, 0, refuse(CodeBadSender, "sequencer %d is not active", q.ID)
	}
	i := s.findKey(key)
	switch {
	case b.Millis != 0 && (until <= b.Millis || until > b.Millis+VoteMillis): // a mempool knows no block time
		return nil, 0, refuse(CodeStale, "the vote counts until %d, want a time from %d to %d", until, b.Millis+1, b.Millis+VoteMillis)
	case i < 0 || s.Keys[i].Generation < generation || generation == 0:
		return nil, 0, refuse(CodeUnknown, "there is no generation %d of key %q", generation, key)
	case s.Keys[i].Generation > generation:
		return nil, 0, refuse(CodeStale, "generation %d of key %q is replaced", generation, key)
	}
	return &s.Keys[i], q.ID, Result{}
}

// count adds a vote to those that still count, and acts when they are enough.
func (s *State) count(votes *[]ReplaceVote, vote ReplaceVote, b Block, act func()) Result {
	list := slices.DeleteFunc(slices.Clone(*votes), func(v ReplaceVote) bool { return b.Millis >= v.Until })
	if slices.ContainsFunc(list, func(v ReplaceVote) bool { return v.Sequencer == vote.Sequencer }) {
		return refuse(CodeStale, "sequencer %d has voted for this before", vote.Sequencer)
	}
	*votes = append(list, vote)
	var ids []uint64
	for _, v := range *votes {
		ids = append(ids, v.Sequencer)
	}
	if s.mostOf(ids) {
		act()
	}
	return Result{}
}
