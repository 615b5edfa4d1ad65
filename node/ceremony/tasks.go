package ceremony

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// kind of work.
type kind int

const (
	settle   kind = iota // make the share of the active generation the one to sign with
	clean                // destroy what ceremonies that failed left behind
	retire               // destroy the share of a replaced generation
	announce             // publish the transport key
	accuse               // hand evidence in
	ready                // say that this node is there
	run                  // keygen or reshare
	test                 // make a test signature
	vote
	sign
	kinds
)

// taskID names a piece of work. An attempt that is repeated has another id.
type taskID struct {
	kind    kind
	id      common.Hash // session, request, or hash of the key's name
	attempt uint64      // or generation
}

// task is work that a state asks of this node.
type task struct {
	taskID
	self     uint64
	key      pool.Key
	request  pool.SignRequest // of vote and sign
	test     pool.Test        // of test, with its place
	index    uint64
	retiring uint64       // generation, of retire
	evidence mpc.Evidence // of accuse
}

// tasksOf lists what a state asks of a sequencer, in the same order on every node.
func tasksOf(st *pool.State, self uint64) []task {
	var list []task
	for _, k := range st.Keys {
		list = append(list, storeTasks(st, k, self)...)
		list = append(list, ceremonyTasks(k, self)...)
	}
	for _, r := range st.Requests {
		k, ok := st.Key(r.Key)
		if !ok || !k.Owns(&r) {
			continue
		}
		if r.Generation == k.Generation && slices.Contains(k.Participants, self) && wantsVote(st, &r, self) {
			list = append(list, task{taskID: taskID{vote, r.ID, r.Attempt}, self: self, key: k, request: r})
		}
		if r.State == pool.RequestSigning && slices.Contains(r.Committee, self) {
			list = append(list, task{taskID: taskID{sign, r.Session, r.Attempt}, self: self, key: k, request: r})
		}
	}
	return list
}

// storeTasks bring the store of shares in line with what the state says of a key.
func storeTasks(st *pool.State, k pool.Key, self uint64) []task {
	var list []task
	name := crypto.Keccak256Hash([]byte(k.Name))
	add := func(kind kind, n, generation uint64) {
		list = append(list, task{taskID: taskID{kind, name, n}, self: self, key: k, retiring: generation})
	}
	if k.State == pool.KeyActive && slices.Contains(k.Participants, self) {
		add(settle, k.Generation, 0)
	}
	for i := range k.Retiring {
		if g := k.Retiring[i].Generation; slices.Contains(k.Retiring[i].Outstanding(), self) && st.Retirable(k.Name, g) {
			add(retire, g, g)
		}
	}
	ended := k.Newest // the newest ceremony that is over
	if k.Pending != nil {
		ended--
	}
	if ended > 0 {
		add(clean, ended, 0)
	}
	return list
}

// ceremonyTasks are this node's part in the making of a generation.
func ceremonyTasks(k pool.Key, self uint64) []task {
	c := k.Pending
	if c == nil {
		return nil
	}
	var list []task
	switch {
	case wantsReady(c, self):
		list = append(list, task{taskID: taskID{ready, c.Session, c.Attempt}, self: self, key: k})
	case wantsReport(c, self):
		list = append(list, task{taskID: taskID{run, c.Session, c.Attempt}, self: self, key: k})
	case c.Phase == pool.PhaseTesting:
		for i, t := range c.Tests {
			if len(t.Signature) == 0 && slices.Contains(t.Signers, self) {
				list = append(list, task{taskID: taskID{test, t.Session, c.Round}, self: self, key: k, test: t, index: uint64(i)})
			}
		}
	}
	return list
}

// wantsReady tells whether a ceremony wants to know if a sequencer is there.
func wantsReady(c *pool.Ceremony, self uint64) bool {
	return c.Phase == pool.PhaseGathering && slices.Contains(c.Everyone(), self) && !slices.Contains(c.Ready, self)
}

// wantsReport tells whether a running protocol waits for a participant.
func wantsReport(c *pool.Ceremony, self uint64) bool {
	return c.Phase == pool.PhaseRunning && slices.Contains(c.Everyone(), self) && !c.Reported(self)
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
