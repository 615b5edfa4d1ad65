package ceremony

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// kind of work.
type kind int

const (
	settle kind = iota // tidy up after a keygen
	keygen
	vote
	sign
	kinds
)

// taskID names a piece of work. An attempt that is repeated has another id.
type taskID struct {
	kind    kind
	id      common.Hash // session, request or key address
	attempt uint64
}

// task is work that a state asks of this node.
type task struct {
	taskID
	self    uint64
	key     pool.Key
	request pool.SignRequest // of vote and sign
}

// tasksOf lists what a state asks of a sequencer, in the same order on every node.
func tasksOf(st *pool.State, self uint64) []task {
	var list []task
	for _, k := range st.Keys {
		if !slices.Contains(k.Participants, self) {
			continue
		}
		switch {
		case k.State == pool.KeyActive:
			list = append(list, task{taskID: taskID{settle, common.BytesToHash(k.Address[:]), k.Generation}, self: self, key: k})
		case wantsReport(&k, self):
			list = append(list, task{taskID: taskID{keygen, k.Session, k.Attempt}, self: self, key: k})
		}
	}
	for _, r := range st.Requests {
		k, ok := st.Key(r.Key)
		if !ok || k.Generation != r.Generation || !slices.Contains(k.Participants, self) {
			continue
		}
		if wantsVote(st, &r, self) {
			list = append(list, task{taskID: taskID{vote, r.ID, r.Attempt}, self: self, key: k, request: r})
		}
		if r.State == pool.RequestSigning && slices.Contains(r.Committee, self) {
			list = append(list, task{taskID: taskID{sign, r.Session, r.Attempt}, self: self, key: k, request: r})
		}
	}
	return list
}

// wantsReport tells whether a keygen attempt waits for a participant. An attempt without a deadline has failed already.
func wantsReport(k *pool.Key, self uint64) bool {
	return k.State == pool.KeyGenerating && k.Deadline != 0 &&
		!slices.ContainsFunc(k.Reports, func(r pool.Report) bool { return r.Sequencer == self })
}

// wantsVote tells whether a participant has something to say about a request: also when others have decided it already,
// because a refusal shows each signer's own reason. Requests that are long over are left alone.
func wantsVote(st *pool.State, r *pool.SignRequest, self uint64) bool {
	if r.State == pool.RequestSigned || r.State == pool.RequestExpired || slices.Contains(r.Approvals, self) || hasRefused(r, self) {
		return false
	}
	return r.Open() || st.Progress.Millis < r.Created+st.Params.MPC.RequestMillis
}

func hasRefused(r *pool.SignRequest, self uint64) bool {
	return slices.ContainsFunc(r.Refusals, func(f pool.Refusal) bool { return f.Sequencer == self })
}
