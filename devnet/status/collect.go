package status

import (
	"context"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/services"
)

// Source is what a report is made from besides the answers of the services.
type Source struct {
	Ready     bool
	Ports     ports.Table
	Signers   []string // of each sequencer of the table
	Processes []process.Info
	// Solo is true when there are no PoS nodes.
	Solo    bool
	Crashed []Crash
}

// answers are what one sequencer, or the verifier, said. A nil field means no answer.
type answers struct {
	head   *Block
	sync   *SyncStatus
	active bool
	pool   *PoolStatus
}

// Collect asks everything at once and returns within Timeout, whatever is down.
func Collect(ctx context.Context, s Source) Report {
	ctx, cancel := context.WithTimeout(ctx, Timeout)
	defer cancel()
	var wg sync.WaitGroup
	var l1Block *uint64
	wg.Go(func() {
		if n, err := Call[hexutil.Uint64](ctx, ports.URL(s.Ports.L1), "eth_blockNumber"); err == nil {
			v := uint64(n)
			l1Block = &v
		}
	})
	sequencers := make([]answers, len(s.Ports.Sequencers))
	for i, p := range s.Ports.Sequencers {
		sequencers[i].ask(ctx, &wg, p.L2)
		wg.Go(func() {
			if v, err := Call[bool](ctx, ports.URL(p.OpNode), "admin_sequencerActive"); err == nil {
				sequencers[i].active = v
			}
		})
		if !s.Solo {
			wg.Go(func() {
				if v, err := Pool(ctx, ports.URL(p.Node)); err == nil {
					sequencers[i].pool = &v
				}
			})
		}
	}
	var verifier answers
	verifier.ask(ctx, &wg, s.Ports.Verifier)
	wg.Wait()
	return assemble(s, l1Block, sequencers, verifier)
}

// ask puts the questions that every op-geth and op-node answers.
func (a *answers) ask(ctx context.Context, wg *sync.WaitGroup, p ports.L2) {
	wg.Go(func() {
		if head, err := Head(ctx, ports.URL(p.GethRPC)); err == nil {
			a.head = head
		}
	})
	wg.Go(func() {
		if v, err := Call[SyncStatus](ctx, ports.URL(p.OpNode), "optimism_syncStatus"); err == nil {
			a.sync = &v
		}
	})
}

// assemble makes the report of the answers.
func assemble(s Source, l1Block *uint64, sequencers []answers, verifier answers) Report {
	pids, paused := processes(s.Processes)
	r := Report{Schema: Schema, Ready: s.Ready, Sequencers: []Sequencer{}, MPC: []Key{}, Crashed: s.Crashed}
	r.L1 = L1{RPC: ports.URL(s.Ports.L1), PID: pids[services.L1][""], Healthy: l1Block != nil, Paused: paused[services.L1][""]}
	if l1Block != nil {
		r.L1.Block = *l1Block
	}
	r.Verifier = Verifier{
		RPC: ports.URL(s.Ports.Verifier.GethRPC), PIDs: parts(pids[services.Verifier], services.PartGeth, services.PartOpNode),
		Healthy: verifier.head != nil && verifier.sync != nil,
	}
	if verifier.sync != nil {
		r.Verifier.Safe = &verifier.sync.Safe
	}
	newest := newestPool(sequencers)
	r.L2 = l2(s, sequencers, verifier, newest)
	if newest != nil {
		r.Epoch = newest.Epoch
		r.MPC = append(r.MPC, newest.MPC...)
	}
	for i := range s.Ports.Sequencers {
		name := s.Ports.Sequencers[i].Name()
		r.Sequencers = append(r.Sequencers, sequencer(s, i, sequencers[i], newest, pids[name], paused[name]))
	}
	return r
}

func sequencer(s Source, i int, a answers, newest *PoolStatus, pids map[string]int, paused map[string]bool) Sequencer {
	p := s.Ports.Sequencers[i]
	q := Sequencer{
		Name: p.Name(), Signer: s.Signers[i], RPC: ports.URL(p.GethRPC), API: ports.URL(p.Node),
		PIDs: parts(pids, services.PartNode, services.PartGeth, services.PartOpNode, services.PartBatcher), Paused: paused, Head: a.head,
	}
	q.PID = q.PIDs[services.PartNode]
	if newest != nil {
		for _, registered := range newest.Sequencers {
			if strings.EqualFold(registered.Signer, q.Signer) {
				q.ID, q.Power = registered.ID, registered.Power
			}
		}
	}
	if s.Solo {
		q.Producing = a.active
		q.Healthy = a.head != nil && a.sync != nil
		return q
	}
	q.Producing = newest != nil && q.ID != 0 && newest.Epoch.Producer == q.ID && a.active
	q.Healthy = a.head != nil && a.sync != nil && a.pool != nil && !a.pool.CatchingUp
	return q
}

// l2 takes the highest of each head that anybody reports.
func l2(s Source, sequencers []answers, verifier answers, newest *PoolStatus) L2 {
	out := L2{RPC: ports.URL(s.Ports.Sequencers[0].GethRPC)}
	if newest != nil {
		out.Committed = &newest.Committed
	}
	for _, a := range append(append([]answers{}, sequencers...), verifier) {
		if a.sync == nil {
			continue
		}
		out.Safe = higher(out.Safe, &a.sync.Safe)
		out.Finalized = higher(out.Finalized, &a.sync.Finalized)
		if s.Solo {
			out.Committed = higher(out.Committed, &a.sync.Unsafe)
		}
	}
	return out
}

// newestPool returns the answer with the highest committed block.
func newestPool(sequencers []answers) *PoolStatus {
	var newest *PoolStatus
	for _, a := range sequencers {
		if a.pool != nil && (newest == nil || a.pool.Committed.Number > newest.Committed.Number ||
			a.pool.Committed.Number == newest.Committed.Number && a.pool.Epoch.ID > newest.Epoch.ID) {
			newest = a.pool
		}
	}
	return newest
}

func higher(a, b *Block) *Block {
	if a == nil || b.Number > a.Number {
		return b
	}
	return a
}

// processes sorts the list by name and part; a service without parts has the part "".
func processes(infos []process.Info) (pids map[string]map[string]int, paused map[string]map[string]bool) {
	pids, paused = map[string]map[string]int{}, map[string]map[string]bool{}
	for _, info := range infos {
		name, part, _ := strings.Cut(info.Name, "/")
		if pids[name] == nil {
			pids[name] = map[string]int{}
		}
		pids[name][part] = info.PID
		if info.Paused {
			if paused[name] == nil {
				paused[name] = map[string]bool{}
			}
			paused[name][part] = true
		}
	}
	return pids, paused
}

// parts returns the pids of the named parts, 0 for those that do not run.
func parts(pids map[string]int, names ...string) map[string]int {
	out := map[string]int{}
	for _, name := range names {
		out[name] = pids[name]
	}
	return out
}
