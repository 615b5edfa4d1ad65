package pool

import "fmt"

// Block is what a transaction's effect may depend on besides the state.
type Block struct {
	Height uint64
	Millis uint64 // block time, Unix milliseconds
}

// Code says why a transaction had no effect; 0 is success. The numbers are part of the API.
type Code uint32

// Codes of transactions without effect.
const (
	CodeOK        Code = 0
	CodeMalformed Code = 1
	CodeBadSender Code = 2
	CodeStale     Code = 3 // too late, or done already
	CodeQuota     Code = 4
	CodePayload   Code = 5
	CodeInjected  Code = 6 // only a block's proposer may add this type
	CodeUnknown   Code = 7 // about something that this state does not have (yet)
)

// Result of a transaction.
type Result struct {
	Code Code
	Log  string
}

func refuse(code Code, format string, args ...any) Result {
	return Result{Code: code, Log: fmt.Sprintf(format, args...)}
}

// Outcome is what a block did.
type Outcome struct {
	Next      *State
	Results   []Result
	Updates   []Validator // power 0 removes
	Committed []*Proposal // L2 blocks, in order
}

// Apply computes the state after a block. It is total: a transaction that makes no sense has a result that says so and no
// effect. The order is fixed: what validators state of L1, L2 payloads, everything else, and then what time brings.
func (s *State) Apply(b Block, txs [][]byte) Outcome {
	out := Outcome{Next: s.Clone(), Results: make([]Result, len(txs))}
	decoded := make([]Tx, len(txs))
	for i, raw := range txs {
		tx, err := DecodeTx(raw)
		if err != nil {
			out.Results[i] = refuse(CodeMalformed, "%v", err)
			continue
		}
		decoded[i] = tx
	}
	for phase := range phases {
		for i, tx := range decoded {
			if tx != nil && Rank(tx) == phase {
				out.Results[i] = out.applyTx(tx, b)
			}
		}
	}
	next := out.Next
	next.checkStall(b)
	next.stepKeys(b)
	next.stepRequests(b)
	next.stepSlots(b)
	out.Updates = next.updateValidators(b)
	return out
}

// phases of a block, see Rank.
const phases = 3

// Rank is the phase of a block in which a transaction is applied: 0 for L1, 1 for L2 payloads, 2 for the rest.
func Rank(tx Tx) int {
	switch tx.kind() {
	case txStatements, txSegment:
		return 0
	case txPayload:
		return 1
	}
	return 2
}

func (o *Outcome) applyTx(tx Tx, b Block) Result {
	s := o.Next
	switch t := tx.(type) {
	case *StatementsTx:
		return s.applyStatements(t)
	case *Segment:
		agreed, ok := s.Agreed(s.ValidatorsAt(b.Height))
		if !ok {
			return refuse(CodeStale, "no boundary past %v is agreed", s.L1.Position)
		}
		if err := s.CheckSegment(t, agreed); err != nil {
			return refuse(CodeMalformed, "%v", err)
		}
		s.applySegment(t)
		return Result{}
	case *PayloadTx:
		p, err := t.Open(&s.Params)
		if err != nil {
			return refuse(CodeMalformed, "%v", err)
		}
		if err := s.CheckPayload(p, b.Millis); err != nil {
			return refuse(CodePayload, "%v", err)
		}
		s.applyPayload(p, b)
		o.Committed = append(o.Committed, p)
		return Result{}
	case *KeyReport:
		return s.applyKeyReport(t, b)
	case *KeyReady:
		return s.applyKeyReady(t, b)
	case *KeyTest:
		return s.applyKeyTest(t, b)
	case *KeyRetired:
		return s.applyKeyRetired(t)
	case *KeyReplace:
		return s.applyKeyReplace(t, b)
	case *KeyDelete:
		return s.applyKeyDelete(t, b)
	case *TransportKey:
		return s.applyTransportKey(t)
	case *KeyEvidence:
		return s.applyKeyEvidence(t, b)
	case *SignAsk:
		return s.applySignAsk(t, b)
	case *SignVote:
		return s.applySignVote(t, b)
	case *SignResult:
		return s.applySignResult(t, b)
	}
	return refuse(CodeMalformed, "unknown type %T", tx)
}

func (s *State) applyStatements(t *StatementsTx) Result {
	lists := make([][]Boundary, len(t.Extensions))
	for i, x := range t.Extensions {
		list, err := DecodeExtension(x.Extension)
		if err != nil {
			return refuse(CodeMalformed, "%v", err)
		}
		lists[i] = list
	}
	for i, x := range t.Extensions {
		s.ApplyStatement(x.Validator, lists[i])
	}
	return Result{}
}

// Admit is the rule of the mempool for a transaction from outside, and says which sequencer signed it. CodeUnknown is not the
// last word: a node that is some blocks behind must keep what will make sense soon, because a vote that it turns away does not
// come again. The block needs no time.
func (s *State) Admit(tx Tx, b Block) (sender uint64, r Result) {
	if t, ok := tx.(*PayloadTx); ok {
		p, err := t.Open(&s.Params)
		if err != nil {
			return 0, refuse(CodeMalformed, "%v", err)
		}
		return s.AdmitPayload(p)
	}
	signed, ok := tx.(signedTx)
	if !ok {
		return 0, refuse(CodeInjected, "only the proposer of a block adds this")
	}
	q, err := s.sender(signed)
	if err != nil {
		return 0, refuse(CodeBadSender, "%v", err)
	}
	trial := Outcome{Next: s.Clone()}
	return q.ID, trial.applyTx(tx, b)
}

// AdmitPayload is the rule of the mempool for an L2 payload, and says which sequencer signed it. It is wider than CheckPayload's,
// for nodes that are some blocks behind.
func (s *State) AdmitPayload(p *Proposal) (sender uint64, r Result) {
	q, _ := s.SequencerBySigner(p.Signer)
	if err := s.admitPayload(p); err != nil {
		return q.ID, refuse(CodePayload, "%v", err)
	}
	return q.ID, Result{}
}
