package tsslib

import (
	"bytes"
	"errors"
	"fmt"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	libresharing "github.com/bnb-chain/tss-lib/v2/ecdsa/resharing"
	"github.com/bnb-chain/tss-lib/v2/tss"
	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// resharing is up to two parties of the library: one gives away the old share, one gets the new. A node that is in both
// committees runs both, with different points, and carries what they say to each other: the library misbehaves when
// one party is in both committees.
type resharing struct {
	task     *engine.Task
	old, new *role // nil where this node has no part
	oldIDs   *parties
	newIDs   *parties
	self     *tss.PartyID // in the new committee
	out      []engine.Outgoing
	pub      [33]byte // of the old share, if there is one
	ssid     []byte   // what the old members say of their committee
}

// role is one party of the library.
type role struct {
	party tss.Party
	out   chan tss.Message
	end   chan *keygen.LocalPartySaveData
	data  *keygen.LocalPartySaveData // when it has ended
}

func newResharing(task *engine.Task) (protocol, *guard.Guard, error) {
	p := &resharing{task: task}
	if err := p.committees(); err != nil {
		return nil, nil, err
	}
	cfg := guard.Config{
		Op: task.Op, Self: task.Self, Degree: task.Threshold - 1, Address: task.Address,
		Old: p.oldIDs.list(), New: p.newIDs.list(),
	}
	cfg.Parties = append(append(cfg.Parties, cfg.Old...), cfg.New...)
	if self := p.oldIDs.byID[task.Self]; self != nil {
		save, err := p.oldShare(self)
		if err != nil {
			return nil, nil, err
		}
		p.pub = compressed(save.ECDSAPub)
		p.old = p.newRole(self, *save)
	}
	if p.self = p.newIDs.byID[task.Self]; p.self != nil {
		set, err := preparams.Decode(task.PreParams)
		if err != nil {
			return nil, nil, err
		}
		// Without these the library would take those of the old share, or spend half a minute on new ones.
		save := keygen.NewLocalPartySaveData(len(task.Parties))
		save.LocalPreParams = libraryPreParams(set)
		cfg.PaillierN, cfg.NTilde = save.PaillierSK.N, save.NTildei
		p.new = p.newRole(p.self, save)
	}
	if p.old == nil && p.new == nil {
		return nil, nil, fmt.Errorf("party %d is not in the run", task.Self)
	}
	return p, guard.New(cfg), nil
}

func (p *resharing) committees() (err error) {
	task := p.task
	if task.OldThreshold < 2 || len(task.OldParties) != task.OldThreshold {
		return fmt.Errorf("%d old parties give their shares away, want exactly %d, and at least 2", len(task.OldParties), task.OldThreshold)
	}
	if p.newIDs, err = newParties(task.Parties); err != nil {
		return fmt.Errorf("new committee: %w", err)
	}
	if p.oldIDs, err = newParties(task.OldParties); err != nil {
		return fmt.Errorf("old committee: %w", err)
	}
	for _, o := range p.oldIDs.sorted {
		for _, n := range p.newIDs.sorted {
			if o.KeyInt().Cmp(n.KeyInt()) == 0 {
				return fmt.Errorf("old party %s and new party %s have one evaluation point", o.Id, n.Id)
			}
		}
	}
	return nil
}

// oldShare decodes the share, into memory of its own: the library writes zeros over it in the end.
func (p *resharing) oldShare(self *tss.PartyID) (*keygen.LocalPartySaveData, error) {
	save, err := decodeShare(p.task.Share)
	if err != nil {
		return nil, err
	}
	if save.ShareID.Cmp(self.KeyInt()) != 0 {
		return nil, errors.New("the share is of another party")
	}
	if address := [20]byte(crypto.PubkeyToAddress(*save.ECDSAPub.ToECDSAPubKey())); address != p.task.Address {
		return nil, fmt.Errorf("the share is of the key of 0x%x, want 0x%x", address, p.task.Address)
	}
	for id, old := range p.oldIDs.byID {
		if _, err := indexOf(save, old.KeyInt()); err != nil {
			return nil, fmt.Errorf("old party %d: %w", id, err)
		}
	}
	return save, nil
}

func (p *resharing) newRole(self *tss.PartyID, save keygen.LocalPartySaveData) *role {
	params := tss.NewReSharingParameters(tss.S256(), tss.NewPeerContext(p.oldIDs.sorted), tss.NewPeerContext(p.newIDs.sorted),
		self, len(p.oldIDs.sorted), p.task.OldThreshold-1, len(p.newIDs.sorted), p.task.Threshold-1)
	r := &role{out: make(chan tss.Message, maxMessages(p.task)), end: make(chan *keygen.LocalPartySaveData, 1)}
	r.party = libresharing.NewLocalParty(params, save, r.out, r.end)
	return r
}

func (p *resharing) start() error {
	for _, r := range []*role{p.old, p.new} {
		if r != nil {
			if err := asError(r.party.Start()); err != nil {
				return err
			}
		}
	}
	return p.carry()
}

func (p *resharing) update(m engine.Message) error {
	kind := guard.KindAt(engine.Reshare, m.Kind)
	if err := p.give(kind, m.From, m.Payload); err != nil {
		return err
	}
	return p.carry()
}

// give hands a message to this node's parties that it is for.
func (p *resharing) give(kind guard.Kind, from uint64, payload []byte) error {
	if kind.Number == 1 {
		if err := p.sameCommittee(payload); err != nil {
			return err
		}
	}
	sender := p.oldIDs.byID[from]
	if kind.FromNew {
		sender = p.newIDs.byID[from]
	}
	for _, to := range []struct {
		wants bool
		role  *role
		own   bool // the sender itself, which has the message already
	}{{kind.ToOld, p.old, !kind.FromNew}, {kind.ToNew, p.new, kind.FromNew}} {
		if !to.wants || to.role == nil || from == p.task.Self && to.own {
			continue
		}
		if _, err := to.role.party.UpdateFromBytes(payload, sender, kind.LibraryBroadcast); err != nil {
			return err
		}
	}
	return nil
}

// sameCommittee compares the old members' hashes of their committee. The library compares them too, but not all, and
// uses one: a liar could make honest members refuse each other's proofs. Who lies is not known from the hashes.
func (p *resharing) sameCommittee(payload []byte) error {
	wrapped, m := new(anypb.Any), new(libresharing.DGRound1Message)
	if err := proto.Unmarshal(payload, wrapped); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	if err := wrapped.UnmarshalTo(m); err != nil {
		return fmt.Errorf("decode: %w", err)
	}
	if p.ssid == nil {
		p.ssid = m.GetSsid()
	}
	if !bytes.Equal(p.ssid, m.GetSsid()) {
		return errors.New("old members differ about the old committee")
	}
	return nil
}

// carry collects what this node's parties have sent, and hands each what it is sent by the other.
func (p *resharing) carry() error {
	for {
		msg, ok := p.next()
		if !ok {
			return nil
		}
		kind, ok := guard.KindOf(engine.Reshare, msg.Type())
		if !ok {
			return fmt.Errorf("the library sent an unknown message %q", msg.Type())
		}
		receivers := p.newIDs
		if !kind.ToNew {
			receivers = p.oldIDs
		}
		var err error
		if p.out, err = appendOutgoing(p.out, p.task, receivers, msg); err != nil {
			return err
		}
		if !p.forSelf(kind, msg, receivers) {
			continue
		}
		payload, _, err := msg.WireBytes()
		if err != nil {
			return fmt.Errorf("encode %s: %w", msg.Type(), err)
		}
		if err := p.give(kind, p.task.Self, payload); err != nil {
			return err
		}
	}
}

// forSelf reports whether a message concerns this node's other party too.
func (p *resharing) forSelf(kind guard.Kind, msg tss.Message, receivers *parties) bool {
	if p.old == nil || p.new == nil {
		return false
	}
	if kind.Broadcast {
		return true // give knows whom it is for
	}
	for _, to := range msg.GetTo() {
		if id, _ := receivers.idOf(to); id == p.task.Self {
			return true
		}
	}
	return false
}

func (p *resharing) next() (tss.Message, bool) {
	for _, r := range []*role{p.old, p.new} {
		if r == nil {
			continue
		}
		select {
		case msg := <-r.out:
			return msg, true
		default:
		}
	}
	return nil, false
}

func (p *resharing) outgoing() ([]engine.Outgoing, error) {
	out := p.out
	p.out = nil
	return out, nil
}

func (p *resharing) result() (*engine.Result, error) {
	for _, r := range []*role{p.old, p.new} {
		if r != nil && r.data == nil {
			select {
			case r.data = <-r.end:
			default:
				return nil, nil
			}
		}
	}
	if p.new == nil {
		return &engine.Result{PublicKey: p.pub}, nil
	}
	// The library adds the old members' parts up without reducing the sum.
	p.new.data.Xi.Mod(p.new.data.Xi, tss.S256().Params().N)
	result, err := keyResult(p.new.data, p.self, p.task)
	if err != nil {
		return nil, err
	}
	if address := [20]byte(crypto.PubkeyToAddress(*p.new.data.ECDSAPub.ToECDSAPubKey())); address != p.task.Address {
		return nil, fmt.Errorf("resharing ended with the key of 0x%x, want 0x%x", address, p.task.Address)
	}
	return result, nil
}

func (p *resharing) idOf(id *tss.PartyID) (uint64, bool) {
	if n, ok := p.newIDs.idOf(id); ok {
		return n, true
	}
	return p.oldIDs.idOf(id)
}
