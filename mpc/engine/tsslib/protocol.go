package tsslib

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/bnb-chain/tss-lib/v2/common"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	"github.com/bnb-chain/tss-lib/v2/tss"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// protocol is the library, set up for one task. Its calls compute for seconds; they come from one goroutine.
type protocol interface {
	start() error
	// update gives the library a message that the guard has accepted.
	update(m engine.Message) error
	// outgoing returns what the library has sent since the last call.
	outgoing() ([]engine.Outgoing, error)
	// result returns nil while the protocol has not ended.
	result() (*engine.Result, error)
	// idOf translates a culprit.
	idOf(id *tss.PartyID) (uint64, bool)
}

// newProtocol sets up the library for a task, and the guard in front of it.
func newProtocol(task *engine.Task) (p protocol, g *guard.Guard, err error) {
	// The library's constructors panic on what they do not like.
	defer func() {
		if r := recover(); r != nil {
			p, g, err = nil, nil, fmt.Errorf("the library panicked: %v", r)
		}
	}()
	if task.Threshold < 2 || task.Threshold > len(task.Parties) {
		return nil, nil, fmt.Errorf("threshold %d of %d parties is out of range", task.Threshold, len(task.Parties))
	}
	switch task.Op {
	case engine.Keygen:
		return newKeygen(task)
	case engine.Sign, engine.Presign:
		return newSigning(task)
	case engine.Reshare:
		return newResharing(task)
	default:
		return nil, nil, fmt.Errorf("unknown operation %d", task.Op)
	}
}

// single is a protocol in which this node is one party.
type single struct {
	*parties
	task  *engine.Task
	party tss.Party
	out   chan tss.Message
	ended func() (*engine.Result, error)
}

func newSingle(task *engine.Task) (*single, *tss.PartyID, error) {
	ids, err := newParties(task.Parties)
	if err != nil {
		return nil, nil, err
	}
	self := ids.byID[task.Self]
	if self == nil {
		return nil, nil, fmt.Errorf("party %d is not in the run", task.Self)
	}
	return &single{parties: ids, task: task, out: make(chan tss.Message, maxMessages(task))}, self, nil
}

func (p *single) start() error { return asError(p.party.Start()) }

func (p *single) update(m engine.Message) error {
	_, err := p.party.UpdateFromBytes(m.Payload, p.byID[m.From], m.Broadcast)
	return asError(err)
}

func (p *single) outgoing() (out []engine.Outgoing, err error) {
	for {
		select {
		case msg := <-p.out:
			if out, err = appendOutgoing(out, p.task, p.parties, msg); err != nil {
				return nil, err
			}
		default:
			return out, nil
		}
	}
}

func (p *single) result() (*engine.Result, error) { return p.ended() }

// appendOutgoing translates a message of the library for receivers of one committee.
func appendOutgoing(out []engine.Outgoing, task *engine.Task, receivers *parties, msg tss.Message) ([]engine.Outgoing, error) {
	kind, ok := guard.KindOf(libraryOp(task.Op), msg.Type())
	if !ok {
		return nil, fmt.Errorf("the library sent an unknown message %q", msg.Type())
	}
	payload, _, err := msg.WireBytes()
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", msg.Type(), err)
	}
	m := engine.Message{From: task.Self, Broadcast: kind.Broadcast, Kind: kind.Number, Payload: payload}
	if kind.Broadcast {
		return append(out, engine.Outgoing{Message: m, Final: kind.Final}), nil
	}
	for _, to := range msg.GetTo() {
		if m.To, ok = receivers.idOf(to); !ok {
			return nil, fmt.Errorf("the library sent %s to a stranger", msg.Type())
		}
		if m.To != task.Self {
			out = append(out, engine.Outgoing{Message: m, Final: kind.Final})
		}
	}
	return out, nil
}

func newKeygen(task *engine.Task) (protocol, *guard.Guard, error) {
	p, self, err := newSingle(task)
	if err != nil {
		return nil, nil, err
	}
	set, err := preparams.Decode(task.PreParams)
	if err != nil {
		return nil, nil, err
	}
	pre := libraryPreParams(set)
	end := make(chan *keygen.LocalPartySaveData, 1)
	p.party = keygen.NewLocalParty(p.parameters(self, task.Threshold), p.out, end, pre)
	p.ended = func() (*engine.Result, error) {
		select {
		case data := <-end:
			return keyResult(data, self, task)
		default:
			return nil, nil
		}
	}
	return p, guard.New(guard.Config{
		Op: task.Op, Self: task.Self, Parties: p.list(), Degree: task.Threshold - 1,
		PaillierN: pre.PaillierSK.N, NTilde: pre.NTildei,
	}), nil
}

func newSigning(task *engine.Task) (protocol, *guard.Guard, error) {
	p, self, err := newSingle(task)
	if err != nil {
		return nil, nil, err
	}
	save, err := decodeShare(task.Share)
	if err != nil {
		return nil, nil, err
	}
	if len(task.Parties) != task.Threshold {
		return nil, nil, fmt.Errorf("%d parties sign, want exactly %d", len(task.Parties), task.Threshold)
	}
	peerN := map[uint64]*big.Int{}
	for id, pid := range p.byID {
		i, err := indexOf(save, pid.KeyInt())
		if err != nil {
			return nil, nil, fmt.Errorf("party %d: %w", id, err)
		}
		peerN[id] = save.PaillierPKs[i].N
	}
	if save.ShareID.Cmp(self.KeyInt()) != 0 {
		return nil, nil, errors.New("the share is of another party")
	}
	m := new(big.Int)
	if task.Op == engine.Sign {
		setDigest(m, task.Digest)
	}
	end := make(chan *common.SignatureData, 1)
	p.party = signing.NewLocalParty(m, p.parameters(self, task.Threshold), *save, p.out, end, len(task.Digest))
	p.ended = func() (*engine.Result, error) {
		select {
		case sig := <-end:
			return signResult(sig)
		default:
			return nil, nil
		}
	}
	g := guard.New(guard.Config{
		Op: engine.Sign, Self: task.Self, Parties: p.list(),
		PaillierN: save.PaillierSK.N, NTilde: save.NTildei, PeerN: peerN,
	})
	if task.Op == engine.Presign {
		return &presigning{single: p, message: m}, g, nil
	}
	return p, g, nil
}

// setDigest makes m the message that the library signs. Digests are taken modulo the group order, as ECDSA does; the
// library refuses what is not reduced.
func setDigest(m *big.Int, digest [32]byte) {
	m.Mod(m.SetBytes(digest[:]), tss.S256().Params().N)
}

func signResult(sig *common.SignatureData) (*engine.Result, error) {
	if len(sig.R) != 32 || len(sig.S) != 32 || len(sig.SignatureRecovery) != 1 {
		return nil, errors.New("the library's signature has an unexpected form")
	}
	r := new(engine.Result)
	copy(r.Signature[:32], sig.R)
	copy(r.Signature[32:64], sig.S)
	r.Signature[64] = sig.SignatureRecovery[0]
	return r, nil
}
