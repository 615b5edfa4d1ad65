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

// protocol is a party of the library, set up for one task, with the guard in front of it.
type protocol struct {
	ids   *parties
	party tss.Party
	out   chan tss.Message
	guard *guard.Guard
	// result returns nil while the protocol has not ended.
	result func() (*engine.Result, error)
}

func newProtocol(task *engine.Task) (p *protocol, err error) {
	// The library's constructors panic on what they do not like.
	defer func() {
		if r := recover(); r != nil {
			p, err = nil, fmt.Errorf("the library panicked: %v", r)
		}
	}()
	ids, err := newParties(task)
	if err != nil {
		return nil, err
	}
	if task.Threshold < 2 || task.Threshold > len(task.Parties) {
		return nil, fmt.Errorf("threshold %d of %d parties is out of range", task.Threshold, len(task.Parties))
	}
	p = &protocol{ids: ids, out: make(chan tss.Message, maxMessages(task))}
	switch task.Op {
	case engine.Keygen:
		return p, p.setUpKeygen(task)
	case engine.Sign:
		return p, p.setUpSign(task)
	default:
		return nil, fmt.Errorf("unknown operation %d", task.Op)
	}
}

func (p *protocol) setUpKeygen(task *engine.Task) error {
	set, err := preparams.Decode(task.PreParams)
	if err != nil {
		return err
	}
	pre := libraryPreParams(set)
	end := make(chan *keygen.LocalPartySaveData, 1)
	p.party = keygen.NewLocalParty(p.ids.parameters(task.Threshold), p.out, end, pre)
	p.guard = guard.New(guard.Config{
		Op: task.Op, Self: task.Self, Parties: p.ids.list(), Degree: task.Threshold - 1,
		PaillierN: pre.PaillierSK.N, NTilde: pre.NTildei,
	})
	p.result = func() (*engine.Result, error) {
		select {
		case data := <-end:
			return keygenResult(data, p.ids, task)
		default:
			return nil, nil
		}
	}
	return nil
}

func (p *protocol) setUpSign(task *engine.Task) error {
	save, err := decodeShare(task.Share)
	if err != nil {
		return err
	}
	if len(task.Parties) != task.Threshold {
		return fmt.Errorf("%d parties sign, want exactly %d", len(task.Parties), task.Threshold)
	}
	peerN := map[uint64]*big.Int{}
	for id, pid := range p.ids.byID {
		i, err := indexOf(save, pid.KeyInt())
		if err != nil {
			return fmt.Errorf("party %d: %w", id, err)
		}
		peerN[id] = save.PaillierPKs[i].N
	}
	if save.ShareID.Cmp(p.ids.self.KeyInt()) != 0 {
		return errors.New("the share is of another party")
	}
	// Digests are taken modulo the group order, as ECDSA does; the library refuses what is not reduced.
	m := new(big.Int).Mod(new(big.Int).SetBytes(task.Digest[:]), tss.S256().Params().N)
	end := make(chan *common.SignatureData, 1)
	p.party = signing.NewLocalParty(m, p.ids.parameters(task.Threshold), *save, p.out, end, len(task.Digest))
	p.guard = guard.New(guard.Config{
		Op: task.Op, Self: task.Self, Parties: p.ids.list(),
		PaillierN: save.PaillierSK.N, NTilde: save.NTildei, PeerN: peerN,
	})
	p.result = func() (*engine.Result, error) {
		select {
		case sig := <-end:
			return signResult(sig)
		default:
			return nil, nil
		}
	}
	return nil
}

// update gives the library a message that the guard has accepted.
func (p *protocol) update(m engine.Message) error {
	_, err := p.party.UpdateFromBytes(m.Payload, p.ids.byID[m.From], m.Broadcast)
	return asError(err)
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
