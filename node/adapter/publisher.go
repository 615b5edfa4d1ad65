package adapter

import (
	"context"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// PublishAfter is how long a signed transaction of a former producer may be missing on L1, by default.
	PublishAfter = 10 * time.Second
	publishTick  = 2 * time.Second
)

// Publisher broadcasts signed batch transactions that a former producer left behind: it may have died between signature
// and broadcast, and a nonce that L1 never sees holds up all later ones. Signed transactions are in the state; whoever
// sends them, they are the same.
type Publisher struct {
	chain Chain
	self  common.Address
	l1    *opstack.L1
	after time.Duration
	log   *slog.Logger
	now   func() time.Time

	l1State condition
	jobs    map[common.Hash]*publication // of requests that are signed
}

// publication is what this node knows of a signed request.
type publication struct {
	due  time.Time // when it is broadcast, if nobody else has
	done bool      // its nonce is used on L1
}

// PublisherConfig is what a Publisher needs. After is PublishAfter if it is zero.
type PublisherConfig struct {
	Chain Chain
	Self  common.Address // of this sequencer's signer key
	L1    *opstack.L1
	After time.Duration
	Log   *slog.Logger
}

// NewPublisher makes a Publisher.
func NewPublisher(c PublisherConfig) *Publisher {
	if c.After == 0 {
		c.After = PublishAfter
	}
	log := c.Log.With("part", "publisher")
	return &Publisher{
		chain: c.Chain, self: c.Self, l1: c.L1, after: c.After, log: log, now: time.Now,
		l1State: condition{log: log, what: "L1"}, jobs: make(map[common.Hash]*publication),
	}
}

// Run looks for abandoned transactions until ctx is done.
func (p *Publisher) Run(ctx context.Context) error {
	tick := time.NewTicker(publishTick)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			p.step(ctx)
		}
	}
}

// step broadcasts what is due, while this node is the producer: one node does it, and the pool replaces that one if it dies.
func (p *Publisher) step(ctx context.Context) {
	s := p.chain.State()
	p.track(s)
	if !mayProduce(p.chain, s, p.self) {
		return
	}
	for _, r := range p.due(s) {
		if err := p.publish(ctx, s, r); err != nil {
			p.l1State.report(ctx, err)
			return
		}
		p.l1State.report(ctx, nil)
	}
}

// track notes signed requests when they are first seen, and forgets those that the state has forgotten.
func (p *Publisher) track(s *pool.State) {
	known := make(map[common.Hash]*publication, len(p.jobs))
	for i := range s.Requests {
		r := &s.Requests[i]
		if r.State != pool.RequestSigned || r.Kind != pool.KindL1Batch {
			continue
		}
		job, ok := p.jobs[r.ID]
		if !ok {
			job = &publication{due: p.now().Add(p.after)}
		}
		known[r.ID] = job
	}
	p.jobs = known
}

// due finds the requests to broadcast: signed long enough ago for somebody who is not the producer now. The newest request for a
// nonce counts, it pays best; and where the producer has a request of its own, its op-batcher is at work.
func (p *Publisher) due(s *pool.State) []pool.SignRequest {
	newest := make(map[uint64]int) // by nonce
	taken := make(map[uint64]bool)
	for i, r := range s.Requests {
		if r.Kind != pool.KindL1Batch {
			continue
		}
		if r.Requester == s.Epoch().Producer && (r.Open() || r.State == pool.RequestSigned) {
			taken[r.Nonce] = true
		}
		if r.State == pool.RequestSigned {
			newest[r.Nonce] = i
		}
	}
	var list []pool.SignRequest
	for i, r := range s.Requests {
		job, ok := p.jobs[r.ID]
		if at, signed := newest[r.Nonce]; !ok || !signed || at != i || taken[r.Nonce] || job.done || p.now().Before(job.due) {
			continue
		}
		list = append(list, r)
	}
	return list
}

// publish broadcasts a signed transaction, unless L1 has used its nonce.
func (p *Publisher) publish(ctx context.Context, s *pool.State, r pool.SignRequest) error {
	job := p.jobs[r.ID]
	k, ok := s.Key(r.Key)
	if !ok || !k.Owns(&r) {
		job.done = true
		return nil
	}
	nonce, err := p.l1.NonceAt(ctx, k.Address)
	if err != nil {
		return err
	}
	if nonce > r.Nonce {
		job.done = true
		return nil
	}
	job.due = p.now().Add(p.after)
	tx, err := r.SignedTx()
	if err != nil {
		p.log.WarnContext(ctx, "signed transaction cannot be put together", "request", r.ID, "err", err)
		return nil
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return err
	}
	if err := p.l1.SendRawTransaction(ctx, raw); err != nil {
		return err
	}
	p.log.InfoContext(ctx, "published a batch transaction that its requester left behind", "nonce", r.Nonce, "hash", tx.Hash(), "requester", r.Requester)
	return nil
}
