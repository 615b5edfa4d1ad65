package pool

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// KindL1Batch is a request to sign a batch transaction for L1: an EIP-1559 transaction without its signature, as
// 0x02 || rlp([chainId, nonce, maxPriorityFeePerGas, maxFeePerGas, gas, to, value, data, accessList]) (EIP-1559).
const KindL1Batch = "L1BatchTx"

// MaxContentBytes bounds what a request may carry: op-batcher's largest transaction and some.
const MaxContentBytes = 160 << 10

// maxPendingPerSequencer bounds the requests of one sequencer that wait for an answer.
const maxPendingPerSequencer = 8

// maxReasonBytes bounds the text of a refusal.
const maxReasonBytes = 256

// RequestState is where a sign request is in its life.
type RequestState string

// A request gathers votes, is signed by a committee of those who approve, and ends.
const (
	RequestVoting  RequestState = "voting"
	RequestSigning RequestState = "signing"
	RequestSigned  RequestState = "signed"
	RequestRefused RequestState = "refused"
	RequestExpired RequestState = "expired"
)

// SignRequest is a request to the pool to sign something with one of its keys.
type SignRequest struct {
	ID          common.Hash
	Key         string
	Generation  uint64
	Kind        string
	Requester   uint64 // sequencer
	ContentHash common.Hash
	Content     []byte `rlp:"-"` // kept beside the state, by hash
	Digest      common.Hash
	Nonce       uint64 // of the transaction asked for
	Epoch       uint64 // current when the request was ordered
	Producer    uint64 // of that epoch
	Created     uint64 // block time, milliseconds
	Attempt     uint64
	Approvals   []uint64 // of this attempt
	Refusals    []Refusal
	Committee   []uint64    // of this attempt, once enough approve
	Session     common.Hash // of this attempt, once there is a committee
	Deadline    uint64      // of this attempt, milliseconds
	State       RequestState
	Signature   []byte // r || s || v, once signed
}

// Refusal is a participant's reason not to sign.
type Refusal struct {
	Sequencer uint64
	Reason    string
}

// Open tells whether the request still waits for something.
func (r *SignRequest) Open() bool { return r.State == RequestVoting || r.State == RequestSigning }

// SignedTx is the finished transaction, ready to broadcast: the EIP-2718 envelope.
func (r *SignRequest) SignedTx() (*types.Transaction, error) {
	if r.State != RequestSigned {
		return nil, fmt.Errorf("request %s is %s", r.ID, r.State)
	}
	tx, err := DecodeUnsignedTx(r.Content)
	if err != nil {
		return nil, err
	}
	return tx.WithSignature(types.LatestSignerForChainID(tx.ChainId()), r.Signature)
}

// Request finds a sign request that is still in the state.
func (s *State) Request(id common.Hash) (SignRequest, bool) {
	i := s.findRequest(id)
	if i < 0 {
		return SignRequest{}, false
	}
	return s.Requests[i], true
}

func (s *State) findRequest(id common.Hash) int {
	return slices.IndexFunc(s.Requests, func(r SignRequest) bool { return r.ID == id })
}

// applySignAsk puts a request before the participants. It checks what all nodes see alike; whether the content may be
// signed is for each participant to judge.
func (s *State) applySignAsk(t *SignAsk, b Block) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	if !q.Votes() {
		return refuse(CodeBadSender, "sequencer %d is not active", q.ID)
	}
	if k, ok := s.Key(t.Key); !ok || k.State != KeyActive {
		return refuse(CodeUnknown, "there is no active key %q", t.Key)
	}
	r, err := s.newRequest(t, q, b)
	if err != nil {
		return refuse(CodeMalformed, "%v", err)
	}
	if s.findRequest(r.ID) >= 0 {
		return refuse(CodeStale, "request %s is known", r.ID)
	}
	if err := s.checkQuota(r); err != nil {
		return refuse(CodeQuota, "%v", err)
	}
	s.Requests = append(s.Requests, r)
	s.forgetRequests()
	return Result{}
}

func (s *State) newRequest(t *SignAsk, q Sequencer, b Block) (SignRequest, error) {
	k, _ := s.Key(t.Key)
	if t.Key != KeyBatch || t.Kind != KindL1Batch {
		return SignRequest{}, fmt.Errorf("key %q does not sign requests of kind %q", t.Key, t.Kind)
	}
	tx, err := DecodeUnsignedTx(t.Content)
	if err != nil {
		return SignRequest{}, err
	}
	id, err := t.RequestID(s.ChainID)
	if err != nil {
		return SignRequest{}, err
	}
	e := s.Epoch()
	return SignRequest{
		ID: id, Key: k.Name, Generation: k.Generation, Kind: t.Kind, Requester: q.ID, Content: t.Content,
		ContentHash: crypto.Keccak256Hash(t.Content), Digest: crypto.Keccak256Hash(t.Content), Nonce: tx.Nonce(),
		Epoch: e.ID, Producer: e.Producer, Created: b.Millis, Deadline: b.Millis + s.Params.MPC.SignMillis, State: RequestVoting,
	}, nil
}

// checkQuota bounds what one sequencer may have waiting, and how often one nonce is signed for.
func (s *State) checkQuota(r SignRequest) error {
	var waiting int
	var slot uint64
	for _, o := range s.Requests {
		if o.Open() && o.Requester == r.Requester {
			waiting++
		}
		if o.Key == r.Key && o.Nonce == r.Nonce && (o.Open() || o.State == RequestSigned) {
			slot++
		}
	}
	if waiting >= maxPendingPerSequencer {
		return fmt.Errorf("sequencer %d has %d requests waiting", r.Requester, waiting)
	}
	if slot >= s.Params.Batch.SlotLimit {
		return fmt.Errorf("nonce %d has been signed for %d times", r.Nonce, slot)
	}
	return nil
}

// forgetRequests drops the oldest requests that have ended.
func (s *State) forgetRequests() {
	excess := len(s.Requests) - keptRequests
	s.Requests = slices.DeleteFunc(s.Requests, func(r SignRequest) bool {
		if excess <= 0 || r.Open() {
			return false
		}
		excess--
		return true
	})
}

// applySignVote records a participant's verdict. A refusal stands for the life of the request, an approval for an attempt:
// so each attempt is signed by participants who were alive when it began.
func (s *State) applySignVote(t *SignVote, b Block) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	i := s.findRequest(t.Request)
	if i < 0 || (t.Approve && t.Attempt > s.Requests[i].Attempt) {
		return refuse(CodeUnknown, "no attempt %d of request %s", t.Attempt, t.Request)
	}
	r := &s.Requests[i]
	k, _ := s.Key(r.Key)
	switch {
	case !slices.Contains(k.Participants, q.ID):
		return refuse(CodeBadSender, "sequencer %d holds no share of key %q", q.ID, r.Key)
	case slices.ContainsFunc(r.Refusals, func(f Refusal) bool { return f.Sequencer == q.ID }):
		return refuse(CodeStale, "sequencer %d has refused %s before", q.ID, r.ID)
	case !t.Approve:
		return s.refuseRequest(r, k, q, t.Reason)
	case r.State != RequestVoting || t.Attempt != r.Attempt || slices.Contains(r.Approvals, q.ID):
		return refuse(CodeStale, "attempt %d of %s needs no more approvals", t.Attempt, r.ID)
	}
	r.Approvals = append(slices.Clone(r.Approvals), q.ID)
	if uint64(len(r.Approvals)) >= k.Threshold {
		s.formCommittee(r, k, b)
	}
	return Result{}
}

func (s *State) refuseRequest(r *SignRequest, k Key, q Sequencer, reason string) Result {
	if r.State == RequestSigned || r.State == RequestExpired {
		return refuse(CodeStale, "request %s is %s", r.ID, r.State)
	}
	if len(reason) > maxReasonBytes {
		reason = reason[:maxReasonBytes]
	}
	r.Refusals = append(slices.Clone(r.Refusals), Refusal{Sequencer: q.ID, Reason: reason})
	if uint64(len(k.Participants)-len(r.Refusals)) < k.Threshold {
		r.State = RequestRefused
	}
	return Result{}
}

// formCommittee picks the signers of an attempt among those who approved it.
func (s *State) formCommittee(r *SignRequest, k Key, b Block) {
	order := slices.Clone(r.Approvals)
	rank := func(id uint64) []byte { return crypto.Keccak256(r.ID[:], word(r.Attempt), word(id)) }
	slices.SortFunc(order, func(a, b uint64) int { return bytes.Compare(rank(a), rank(b)) })
	order = order[:k.Threshold]
	slices.Sort(order)
	r.Committee, r.State = order, RequestSigning
	r.Session = s.sessionID("sign", k.Name, k.Generation, r.ID, r.Attempt, order)
	r.Deadline = b.Millis + s.Params.MPC.SignMillis
}

// applySignResult accepts a signature that verifies, from any sequencer.
func (s *State) applySignResult(t *SignResult) Result {
	if _, err := s.sender(t); err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	i := s.findRequest(t.Request)
	if i < 0 {
		return refuse(CodeUnknown, "no request %s", t.Request)
	}
	r := &s.Requests[i]
	if !r.Open() {
		return refuse(CodeStale, "request %s is %s", r.ID, r.State)
	}
	k, _ := s.Key(r.Key)
	signer, err := Recover(r.Digest, t.Sig)
	if err != nil || signer != k.Address {
		return refuse(CodeBadSender, "signature of %s is not by key %q (%s): %v", r.ID, k.Name, k.Address, err)
	}
	r.Signature, r.State = t.Sig, RequestSigned
	return Result{}
}

// stepRequests repeats attempts that ran out of time and ends requests that did.
func (s *State) stepRequests(b Block) {
	for i := range s.Requests {
		r := &s.Requests[i]
		if !r.Open() || b.Millis < r.Deadline {
			continue
		}
		if b.Millis >= r.Created+s.Params.MPC.RequestMillis {
			r.State = RequestExpired
			continue
		}
		r.Attempt++
		r.Approvals, r.Committee, r.Session, r.State = nil, nil, common.Hash{}, RequestVoting
		r.Deadline = b.Millis + s.Params.MPC.SignMillis
	}
}
