package pool

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

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
	Nonce       uint64 // of the transaction asked for, number of the reward batch, or the sequencer to be punished
	Epoch       uint64 // current when the request was ordered
	Producer    uint64 // of that epoch
	Created     uint64 // block time, milliseconds
	Attempt     uint64
	Failed      bool     // a committee has let an attempt fail
	Approvals   []uint64 // of this attempt
	Claims      []Claim  // of those who approve, in this attempt
	Enough      uint64   // block time at which enough had approved, while it waits for others who are above suspicion
	Refusals    []Refusal
	Committee   []uint64    // of this attempt, once enough approve
	Session     common.Hash // of this attempt, once there is a committee
	Ahead       common.Hash // the session made ahead that this attempt takes, if it does
	Deadline    uint64      // of this attempt, milliseconds
	State       RequestState
	Signature   []byte // r || s || v, once signed
}

// Refusal is a reason not to sign.
type Refusal struct {
	Sequencer uint64 // the participant; 0 is the pool itself
	Reason    string
}

// Open tells whether the request still waits for something.
func (r *SignRequest) Open() bool { return r.State == RequestVoting || r.State == RequestSigning }

// SignedTx is the finished transaction, ready to broadcast: the EIP-2718 envelope. What a contract verifies is no transaction.
func (r *SignRequest) SignedTx() (*types.Transaction, error) {
	if r.State != RequestSigned {
		return nil, fmt.Errorf("request %s is %s", r.ID, r.State)
	}
	if kind, ok := findKind(r.Kind); !ok || !kind.tx {
		return nil, fmt.Errorf("request %s is for no transaction", r.ID)
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
	if res := s.checkAsk(t, r); res.Code != CodeOK {
		return res
	}
	if id, ok := s.sameRequest(r); ok {
		return refuse(CodeStale, "request %s is for the same", id)
	}
	if err := s.checkQuota(r); err != nil {
		return refuse(CodeQuota, "%v", err)
	}
	if r.Kind == KindL1RewardBatch {
		if err := s.noteRewardBatch(r.Content); err != nil {
			return refuse(CodeQuota, "%v", err)
		}
	}
	s.Requests = append(s.Requests, r)
	s.forgetRequests()
	s.noteAsk(t, r)
	return Result{}
}

func (s *State) newRequest(t *SignAsk, q Sequencer, b Block) (SignRequest, error) {
	k, _ := s.Key(t.Key)
	if !Signs(t.Key, t.Kind) {
		return SignRequest{}, fmt.Errorf("key %q does not sign requests of kind %q", t.Key, t.Kind)
	}
	asked, err := readContent(&s.Params, t.Kind, t.Content)
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
		ContentHash: crypto.Keccak256Hash(t.Content), Digest: asked.digest, Nonce: asked.slot,
		Epoch: e.ID, Producer: e.Producer, Created: b.Millis, Deadline: b.Millis + s.Params.MPC.SignMillis, State: RequestVoting,
	}, nil
}

// sameRequest finds a request for the same digest that is under way or signed, where asking again gives nothing more.
func (s *State) sameRequest(r SignRequest) (common.Hash, bool) {
	k, _ := s.Key(r.Key)
	if kind, _ := findKind(r.Kind); kind.repeats {
		return common.Hash{}, false
	}
	i := slices.IndexFunc(s.Requests, func(o SignRequest) bool {
		return o.Digest == r.Digest && k.Owns(&o) && (o.Open() || o.State == RequestSigned)
	})
	if i < 0 {
		return common.Hash{}, false
	}
	return s.Requests[i].ID, true
}

// checkQuota bounds what one sequencer may have waiting, and how often one nonce of an address is signed for in its turn. What
// others asked for, or in another turn, does not count: nobody can use a nonce up for those who come after.
func (s *State) checkQuota(r SignRequest) error {
	k, _ := s.Key(r.Key)
	kind, _ := findKind(r.Kind)
	var waiting int
	var slot uint64
	for _, o := range s.Requests {
		if o.Open() && o.Requester == r.Requester && o.Kind == r.Kind {
			waiting++
		}
		mine := o.Requester == r.Requester && o.Epoch == r.Epoch
		if mine && k.Owns(&o) && o.Nonce == r.Nonce && (o.Open() || o.State == RequestSigned) {
			slot++
		}
	}
	if waiting >= kind.waiting {
		return fmt.Errorf("sequencer %d has %d requests of kind %s waiting", r.Requester, waiting, r.Kind)
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
	if len(t.Waiting) > 0 {
		r.Claims = append(slices.Clone(r.Claims), Claim{Sequencer: q.ID, Sessions: slices.Clone(t.Waiting[:min(len(t.Waiting), maxClaims)])})
	}
	s.considerCommittee(r, k, b)
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
	if uint64(len(k.Participants)-r.refusedBy(k.Participants)) < k.Threshold {
		r.State = RequestRefused
	}
	return Result{}
}

// refusedBy counts those of some sequencers who have refused.
func (r *SignRequest) refusedBy(ids []uint64) int {
	n := 0
	for _, f := range r.Refusals {
		if slices.Contains(ids, f.Sequencer) {
			n++
		}
	}
	return n
}

// patience is which part of the time for an attempt it waits for better signers.
const patience = 20

// shortAttempt is which part of the time for an attempt one gets that continues a session made ahead: what it has left to do is
// quick, and whoever lets it fail should not cost a batch much.
const shortAttempt = 2

// considerCommittee forms a committee when enough approve. If somebody under suspicion is among them, or members of a
// session that was made ahead are not, it waits a moment for others, so that there is a choice.
func (s *State) considerCommittee(r *SignRequest, k Key, b Block) {
	if uint64(len(r.Approvals)) < k.Threshold {
		return
	}
	if r.Enough == 0 {
		r.Enough = b.Millis
	}
	trusted := s.trusted(r.Approvals, b)
	enough := uint64(len(trusted)) >= k.Threshold
	everyone := len(r.Approvals)+r.refusedBy(k.Participants) >= len(k.Participants)
	late := everyone || b.Millis >= r.Enough+s.Params.MPC.SignMillis/patience
	x, found := s.slotFor(r, &k)
	switch {
	case found && (late && !enough || len(s.trusted(x.Committee, b)) == len(x.Committee)):
		s.formCommittee(r, k, x, b)
	case late || enough && !s.slotMayCome(r, &k, b):
		s.formCommittee(r, k, Slot{}, b)
	}
}

// formCommittee picks the signers of an attempt among those who approved it: the members of the session
// made ahead that it takes, or those under the least suspicion. From here on there may be a signature. So this is where a batch's frame gets its place in its channel for good: signers voted by what
// they knew, and another request may have taken the place since.
func (s *State) formCommittee(r *SignRequest, k Key, ahead Slot, b Block) {
	if err := s.pinFrame(r, &k); err != nil {
		r.Refusals = append(slices.Clone(r.Refusals), Refusal{Reason: err.Error()})
		r.State, r.Enough = RequestRefused, 0
		return
	}
	r.Committee, r.Ahead = ahead.Committee, ahead.Session
	if r.Ahead == (common.Hash{}) {
		r.Committee = s.leastSuspected(r.Approvals, k.Threshold, crypto.Keccak256Hash(r.ID[:], word(r.Attempt)), b)
	}
	// Whatever comes of this attempt, no other request gets the session.
	s.Slots = slices.DeleteFunc(slices.Clone(s.Slots), func(x Slot) bool { return x.Session == r.Ahead })
	r.State, r.Enough = RequestSigning, 0
	r.Session = s.sessionID("sign", k.Name, r.Generation, r.ID, r.Attempt, r.Committee)
	r.Deadline = b.Millis + s.Params.MPC.SignMillis
	if r.Ahead != (common.Hash{}) {
		r.Deadline = b.Millis + s.Params.MPC.SignMillis/shortAttempt
	}
	s.renewSlots(r, &k, b)
}

// applySignResult accepts a signature that verifies, from any sequencer.
func (s *State) applySignResult(t *SignResult, b Block) Result {
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
	if !r.Failed {
		s.trust(r.Committee, b) // otherwise, who let an attempt fail may be among those who succeed
	}
	return Result{}
}

// stepRequests repeats attempts that ran out of time and ends requests that did.
func (s *State) stepRequests(b Block) {
	for i := range s.Requests {
		r := &s.Requests[i]
		if !r.Open() {
			continue
		}
		k, _ := s.Key(r.Key)
		if r.State == RequestVoting && r.Enough > 0 {
			s.considerCommittee(r, k, b)
		}
		if b.Millis < r.Deadline {
			continue
		}
		if r.State == RequestSigning {
			s.suspect(r.Committee, suspectSigner, b)
			r.Failed = true
		}
		if b.Millis >= r.Created+s.Params.MPC.RequestMillis {
			r.State = RequestExpired
			continue
		}
		s.nextAttempt(r, k, b)
	}
}

// nextAttempt asks for votes anew, with the generation that is active now.
func (s *State) nextAttempt(r *SignRequest, k Key, b Block) {
	r.Attempt++
	r.Generation = k.Generation
	r.Approvals, r.Claims, r.Enough, r.Committee, r.State = nil, nil, 0, nil, RequestVoting
	r.Session, r.Ahead = common.Hash{}, common.Hash{}
	r.Deadline = b.Millis + s.Params.MPC.SignMillis
}

// moveRequests is what a new generation does to open requests of a key. Those that gather votes start again under it, with
// the same digest; those that are being signed go on with the old shares until their attempt ends. With another address,
// what is asked for has no sense any more.
func (s *State) moveRequests(k *Key, b Block) {
	for i := range s.Requests {
		r := &s.Requests[i]
		switch {
		case r.Key != k.Name || !r.Open() || r.Generation == k.Generation:
		case !k.Owns(r):
			r.State = RequestExpired
		case r.State == RequestVoting:
			s.nextAttempt(r, *k, b)
		}
	}
}
