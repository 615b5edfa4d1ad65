package app

import (
	"cmp"
	"context"
	"slices"

	abci "github.com/cometbft/cometbft/abci/types"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/pool"
)

// PrepareProposal builds a block of which every transaction has an effect: what validators newly state of L1, the L1
// segment they agree on, valid L2 payloads in order, and the rest.
func (a *App) PrepareProposal(ctx context.Context, req *abci.RequestPrepareProposal) (*abci.ResponsePrepareProposal, error) {
	s := a.State()
	p := &proposal{app: a, limit: min(req.MaxTxBytes, s.Params.MaxBlockBytes()), trial: pool.NewTrial(s, blockOf(req.Height, req.Time))}
	if t := newStatements(s, req); len(t.Extensions) > 0 {
		p.inject(t)
	}
	after := p.trial.State()
	if agreed, ok := after.Agreed(after.ValidatorsAt(uint64(req.Height))); ok {
		if seg, ok := a.cfg.L1.Segment(after.L1, agreed); ok {
			p.inject(seg)
		}
	}
	for _, c := range a.order(req.Txs, &s.Params) {
		p.take(ctx, c)
	}
	return &abci.ResponsePrepareProposal{Txs: p.txs}, nil
}

// proposal is a block in the making.
type proposal struct {
	app   *App
	trial *pool.Trial
	txs   [][]byte
	size  int64
	limit int64 // bytes
}

// txOverhead is more than what protobuf adds to a transaction.
const txOverhead = 16

func (p *proposal) fits(raw []byte) bool { return p.size+int64(len(raw))+txOverhead <= p.limit }

func (p *proposal) add(raw []byte) {
	p.txs = append(p.txs, raw)
	p.size += int64(len(raw)) + txOverhead
}

// inject adds what only a proposer may add.
func (p *proposal) inject(tx pool.Tx) {
	raw, err := pool.EncodeTx(tx)
	if err != nil {
		p.app.log.Error("cannot encode what this node proposes", "err", err)
		return
	}
	if !p.fits(raw) {
		return
	}
	if res := p.trial.Apply(tx); res.Code != pool.CodeOK {
		p.app.log.Error("this node's own proposal does not apply", "reason", res.Log)
		return
	}
	p.add(raw)
}

// take adds a transaction of the mempool if it has an effect now, and if it is an L2 block, only a valid one.
func (p *proposal) take(ctx context.Context, c candidate) {
	if !p.fits(c.raw) {
		return
	}
	if c.payload != nil && (p.trial.Check(c.payload) != nil || !p.valid(ctx, c)) {
		return
	}
	if p.trial.Apply(c.tx).Code == pool.CodeOK {
		p.add(c.raw)
	}
}

// valid opens a payload that may be the next one, and asks the execution engine.
func (p *proposal) valid(ctx context.Context, c candidate) bool {
	t, ok := c.tx.(*pool.PayloadTx)
	if !ok {
		return false
	}
	whole, err := t.Open(&p.trial.State().Params)
	return err == nil && p.app.valid(ctx, whole.Envelope)
}

// newStatements collects the vote extensions of the height before that say something new.
func newStatements(s *pool.State, req *abci.RequestPrepareProposal) *pool.StatementsTx {
	t := new(pool.StatementsTx)
	for _, v := range req.LocalLastCommit.Votes {
		if v.BlockIdFlag != cmtproto.BlockIDFlagCommit || len(v.VoteExtension) == 0 {
			continue
		}
		list, err := pool.DecodeExtension(v.VoteExtension)
		addr := common.BytesToAddress(v.Validator.Address)
		if err != nil || !s.IsNews(addr, list) {
			continue
		}
		t.Extensions = append(t.Extensions, pool.SignedExtension{
			Validator: addr, Height: uint64(req.Height) - 1, Round: uint64(req.LocalLastCommit.Round),
			Extension: v.VoteExtension, Signature: v.ExtensionSignature,
		})
	}
	return t
}

// candidate is a transaction from the mempool on its way into a proposal.
type candidate struct {
	raw     []byte
	tx      pool.Tx
	payload *pool.Proposal // of an L2 payload: its outline
}

func (c *candidate) number() uint64 {
	if c.payload == nil {
		return 0
	}
	return c.payload.Envelope.Number()
}

// order sorts a mempool's transactions by the phase in which they apply, L2 payloads by number. It opens none that the mempool knows:
// whoever may send large ones must not be able to hold up every proposal.
func (a *App) order(txs [][]byte, p *pool.Params) []candidate {
	var list []candidate
	for _, raw := range txs {
		tx, err := pool.DecodeTx(raw)
		if err != nil || pool.Rank(tx) == 0 {
			continue
		}
		c := candidate{raw: raw, tx: tx}
		if t, ok := tx.(*pool.PayloadTx); ok {
			if c.payload = a.mempool.outline(types.Tx(raw).Key()); c.payload == nil {
				whole, err := t.Open(p)
				if err != nil {
					continue
				}
				c.payload = whole.Outline()
			}
		}
		list = append(list, c)
	}
	slices.SortStableFunc(list, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(pool.Rank(x.tx), pool.Rank(y.tx)), cmp.Compare(x.number(), y.number()))
	})
	return list
}

// ProcessProposal accepts a block of which every transaction applies. It never returns an error, which would end the node.
func (a *App) ProcessProposal(ctx context.Context, req *abci.RequestProcessProposal) (*abci.ResponseProcessProposal, error) {
	trial := pool.NewTrial(a.State(), blockOf(req.Height, req.Time))
	rank, left := 0, trial.State().Params.MaxBlockBytes()
	for i, raw := range req.Txs {
		if left -= int64(len(raw)) + txOverhead; left < 0 {
			return a.reject(req, i, "the block is too large"), nil
		}
		tx, err := pool.DecodeTx(raw)
		if err != nil {
			return a.reject(req, i, err.Error()), nil
		}
		if pool.Rank(tx) < rank {
			return a.reject(req, i, "transactions are out of order"), nil
		}
		rank = pool.Rank(tx)
		if reason := a.objection(ctx, trial, tx, req.Height); reason != "" {
			return a.reject(req, i, reason), nil
		}
	}
	return &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_ACCEPT}, nil
}

// objection applies a transaction of a proposal, or says what is wrong with it.
func (a *App) objection(ctx context.Context, trial *pool.Trial, tx pool.Tx, height int64) string {
	switch t := tx.(type) {
	case *pool.StatementsTx:
		if err := checkStatements(a.State(), uint64(height), t); err != nil {
			return err.Error()
		}
	case *pool.PayloadTx:
		p, err := t.Open(&trial.State().Params)
		if err != nil {
			return err.Error()
		}
		if err := trial.Check(p); err != nil {
			return err.Error()
		}
		if !a.valid(ctx, p.Envelope) && a.rejects.mayReject(height) {
			return "the execution engine does not call the L2 block valid"
		}
	}
	if res := trial.Apply(tx); res.Code != pool.CodeOK {
		return res.Log
	}
	return ""
}

func (a *App) reject(req *abci.RequestProcessProposal, index int, reason string) *abci.ResponseProcessProposal {
	a.log.Warn("refused a proposal", "height", req.Height, "tx", index, "reason", reason,
		"proposer", common.BytesToAddress(req.ProposerAddress))
	return &abci.ResponseProcessProposal{Status: abci.ResponseProcessProposal_REJECT}
}
