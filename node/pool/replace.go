package pool

import "slices"

// ReplaceVote is a sequencer's wish to have another key.
type ReplaceVote struct {
	Sequencer uint64
	Millis    uint64 // block time
}

// replaceVoteMillis is how long a vote to replace a key counts: wishes of long ago do not add up.
const replaceVoteMillis = 86_400_000

// applyKeyReplace counts a vote for another key. With more than 2/3 of the power, a new one is made; the old one signs,
// as far as it can, until the new one has proven itself.
func (s *State) applyKeyReplace(t *KeyReplace, b Block) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	if !q.Votes() {
		return refuse(CodeBadSender, "sequencer %d is not active", q.ID)
	}
	i := s.findKey(t.Key)
	if i < 0 || s.Keys[i].State != KeyActive || s.Keys[i].Generation < t.Generation {
		return refuse(CodeUnknown, "there is no active generation %d of key %q", t.Generation, t.Key)
	}
	k := &s.Keys[i]
	if k.Generation > t.Generation || k.Replacing {
		return refuse(CodeStale, "generation %d of key %q is replaced, or about to be", t.Generation, t.Key)
	}
	votes := slices.DeleteFunc(slices.Clone(k.Votes), func(v ReplaceVote) bool { return b.Millis >= v.Millis+replaceVoteMillis })
	if slices.ContainsFunc(votes, func(v ReplaceVote) bool { return v.Sequencer == q.ID }) {
		return refuse(CodeStale, "sequencer %d wants another key %q already", q.ID, t.Key)
	}
	k.Votes = append(votes, ReplaceVote{Sequencer: q.ID, Millis: b.Millis})
	var ids []uint64
	for _, v := range k.Votes {
		ids = append(ids, v.Sequencer)
	}
	if s.mostOf(ids) {
		s.replaceKey(k)
	}
	return Result{}
}

// replaceKey makes way for a keygen. A ceremony of the old key is given up without blame.
func (s *State) replaceKey(k *Key) {
	k.Replacing, k.Votes = true, nil
	k.Pending, k.Failed, k.RetryAt = nil, 0, 0
}
