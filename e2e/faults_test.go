package e2e

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// downFor is for how many L2 blocks a follower is down.
	downFor = 100
	// turnLimit bounds the wait for a sequencer's turn. Each epoch is drawn anew: of four equals, one in thirty million waits
	// for 60 of them, and those of sequencers without a node take a stall longer.
	turnLimit = 75 * epochLength * time.Second
)

// testProducerKilled kills all programs of the producer just after it has accepted a transfer.
func (s *suite) testProducerKilled(t *testing.T) {
	inTime(t, func() bool { return s.killProducer(t) })
	s.noContradiction(t)
}

// killProducer tells whether the producer was killed in its turn.
func (s *suite) killProducer(t *testing.T) bool {
	t.Helper()
	now := s.awaitTurn(t, 5, anybody)
	p := now.producer
	tx := s.transfer(t, p, userOfTheKilled)
	s.do(t, "kill", s.name(p))
	last, _ := s.watch.Newest()

	s.awaitOther(t, p, last)
	hit := !s.completed(now)
	if hit {
		s.checkReplaced(t, p, now.epoch)
	}
	others := slices.DeleteFunc([]int{0, 1, 2, 3}, func(i int) bool { return i == p })
	s.awaitIncluded(t, tx, others...)
	s.checkKept(t, last, others...)
	s.restart(t, p, "was killed while it produced")
	return hit
}

// checkKept looks for a committed block, and all before it, on the given sequencers.
func (s *suite) checkKept(t *testing.T, last uint64, list ...int) {
	t.Helper()
	for _, i := range list {
		for n := uint64(1); n <= last; n++ {
			b, err := ask[api.CommittedBlock](t.Context(), s.record.Sequencers[i].API, "pool_block", n)
			require.NoError(t, err, "committed L2 block %d is lost on %s", n, s.name(i))
			seen, _ := s.watch.Block(n)
			require.Equal(t, seen.Hash, b.Hash, "L2 block %d on %s", n, s.name(i))
		}
	}
}

// testProducerPaused stops the producer's PoS node, op-node and op-geth for longer than the stall timeout.
func (s *suite) testProducerPaused(t *testing.T) {
	inTime(t, func() bool { return s.pauseProducer(t) })
	s.noContradiction(t)
}

// pauseProducer tells whether the producer was paused in its turn.
func (s *suite) pauseProducer(t *testing.T) bool {
	t.Helper()
	now := s.awaitTurn(t, 6, anybody)
	p := now.producer
	for _, part := range []string{"node", "op-node", "op-geth"} {
		s.do(t, "pause", s.name(p)+"/"+part)
	}
	paused := time.Now()
	last, _ := s.watch.Newest()
	s.awaitOther(t, p, last)
	s.await(t, waitLimit, "blocks of others for twice the stall timeout", s.parts(0, 1, 2, 3), func(context.Context) error {
		newest, _ := s.watch.Newest()
		if time.Since(paused) < 2*stallTimeout || newest < last+3 {
			return fmt.Errorf("the newest block is %d, it was %d", newest, last)
		}
		return nil
	})
	hit := !s.completed(now)
	if hit {
		s.checkReplaced(t, p, now.epoch)
	}
	for _, part := range []string{"op-geth", "op-node", "node"} {
		s.do(t, "resume", s.name(p)+"/"+part)
	}
	s.awaitCaughtUp(t, p)
	newest, _ := s.watch.Newest()
	s.debts = append(s.debts, debt{sequencer: p, after: newest, what: "was paused while it produced"})
	return hit
}

// checkReplaced finds the stall of a sequencer's epoch among the faults that another node has recorded.
func (s *suite) checkReplaced(t *testing.T, p int, epoch uint64) {
	t.Helper()
	st, err := s.poolOf(t.Context(), bystander(p))
	require.NoError(t, err)
	stakes, err := ReadStakes(t.Context(), s.pool)
	require.NoError(t, err)
	id, ok := stakes.BySigner(s.signer(p))
	require.True(t, ok)
	require.True(t, slices.ContainsFunc(st.Faults, func(f api.Fault) bool {
		return f.Kind == "stall" && f.Sequencer == id && f.Epoch == epoch
	}), "no stall of sequencer %d in epoch %d among %s", id, epoch, asJSON(st.Faults))
}

// testFollowerDown kills a follower for a hundred blocks. Meanwhile the others, no more than sign together, must go on
// writing batches.
func (s *suite) testFollowerDown(t *testing.T) {
	now := s.awaitTurn(t, 3, anybody)
	f := bystander(now.producer)
	s.do(t, "kill", s.name(f))
	down, _ := s.watch.Newest()
	require.Positive(t, down)
	s.awaitSafe(t, down+1)
	s.await(t, 4*downFor*time.Second, fmt.Sprintf("%d blocks without %s", downFor, s.name(f)), s.parts(now.producer), func(context.Context) error {
		if newest, _ := s.watch.Newest(); newest < down+downFor {
			return fmt.Errorf("the newest block is %d, it was %d", newest, down)
		}
		return nil
	})
	s.awaitSafe(t, down+downFor/2)
	s.restart(t, f, fmt.Sprintf("was down for %d blocks", downFor))
	s.noContradiction(t)
}

// testSignedNotSent kills the producer when its batch is signed and not yet on L1: its op-batcher is stopped while the
// others sign, and so never gets to use the answer.
func (s *suite) testSignedNotSent(t *testing.T) {
	var p int
	var signed api.SignRequest
	inTime(t, func() bool {
		p, signed = s.pauseSigned(t)
		return signed.State == pool.RequestSigned
	})
	s.do(t, "kill", s.name(p))
	require.NotNil(t, signed.TxHash)
	_, _, err := s.l1.TransactionByHash(t.Context(), *signed.TxHash)
	require.ErrorIs(t, err, ethereum.NotFound, "the batch must not have been broadcast before its producer died")
	last, _ := s.watch.Newest()
	s.awaitOther(t, p, last)
	s.awaitSafe(t, last+1)
	used, err := s.l1.NonceAt(t.Context(), s.awaitKeyOf(t, p), nil)
	require.NoError(t, err)
	require.Greater(t, used, signed.Nonce, "the nonce of the batch that was left behind")
	_, _, err = s.l1.TransactionByHash(t.Context(), *signed.TxHash)
	t.Logf("nonce %d is used; by what was signed and left behind: %t", signed.Nonce, err == nil)
	s.restart(t, p, "was killed between signature and broadcast of a batch")
	s.noContradiction(t)
}

// pauseSigned stops an op-batcher while the others sign what it has asked for, and waits until they are done. The op-batcher goes on
// when they did not sign: its sequencer's turn was over.
func (s *suite) pauseSigned(t *testing.T) (p int, r api.SignRequest) {
	t.Helper()
	s.await(t, batchLimit, "a batch that is being signed, its op-batcher paused", []string{"seq1/op-batcher", "seq2/op-batcher"}, func(ctx context.Context) error {
		var err error
		p, r, err = s.catchRequest(ctx)
		return err
	})
	s.await(t, batchLimit, "the end of its request", []string{s.name(p) + "/node"}, func(ctx context.Context) error {
		var err error
		if r, err = s.request(ctx, bystander(p), r.ID); err == nil && open(r) {
			err = fmt.Errorf("the request is %s", r.State)
		}
		return err
	})
	if r.State != pool.RequestSigned {
		s.do(t, "resume", s.name(p)+"/op-batcher")
	}
	return p, r
}

// open tells whether the pool has not decided on a request yet.
func open(r api.SignRequest) bool {
	return r.State == pool.RequestVoting || r.State == pool.RequestSigning
}

// catchRequest pauses the op-batcher whose request is being voted on or signed. It returns an error while there is none.
func (s *suite) catchRequest(ctx context.Context) (int, api.SignRequest, error) {
	_, b := s.watch.Newest()
	p, ok := s.index(b.Producer)
	if !ok {
		return 0, api.SignRequest{}, fmt.Errorf("%s produces", b.Producer)
	}
	list, err := s.requests(ctx, bystander(p))
	if err != nil {
		return 0, api.SignRequest{}, err
	}
	for _, r := range list {
		if !open(r) {
			continue
		}
		stakes, err := ReadStakes(ctx, s.pool)
		if err != nil {
			return 0, r, err
		}
		if id, ok := stakes.BySigner(s.signer(p)); !ok || id != r.Requester {
			return 0, r, fmt.Errorf("sequencer %d asks, sequencer %d produces", r.Requester, id)
		}
		if err := s.program.Do(ctx, "pause", s.name(p)+"/op-batcher"); err != nil {
			return 0, r, err
		}
		// Its own node decides: another's may be behind, and show a request that is answered already.
		now, err := s.request(ctx, p, r.ID)
		if err != nil || !open(now) {
			resumed := s.program.Do(ctx, "resume", s.name(p)+"/op-batcher")
			return 0, r, fmt.Errorf("the request was %s before the op-batcher stood still (%v, %v)", now.State, err, resumed) //nolint:errorlint // either may be nil
		}
		return p, r, nil
	}
	return 0, api.SignRequest{}, fmt.Errorf("none of %d requests is open", len(list))
}

// awaitKeyOf is the address of the batch key as a node that is up has it.
func (s *suite) awaitKeyOf(t *testing.T, not int) common.Address {
	t.Helper()
	keys, err := ask[[]api.MPCKey](t.Context(), s.record.Sequencers[bystander(not)].API, "pool_mpcKeys")
	require.NoError(t, err)
	at := slices.IndexFunc(keys, func(k api.MPCKey) bool { return k.Name == pool.KeyBatch })
	require.GreaterOrEqual(t, at, 0, "no batch key among %s", asJSON(keys))
	return keys[at].Address
}

// testRecovered waits until everybody who was down has produced again, and looks for all transfers everywhere.
func (s *suite) testRecovered(t *testing.T) {
	require.NotEmpty(t, s.debts)
	for _, d := range s.debts {
		what := fmt.Sprintf("a block after %d by %s, which %s", d.after, s.name(d.sequencer), d.what)
		s.await(t, turnLimit, what, s.parts(d.sequencer), func(context.Context) error {
			if _, ok := s.watch.ProducedAfter(s.signer(d.sequencer), d.after); !ok {
				newest, _ := s.watch.Newest()
				return fmt.Errorf("the newest block is %d", newest)
			}
			return nil
		})
	}
	for _, tx := range s.accepted {
		s.awaitIncluded(t, tx, 0, 1, 2, 3)
	}
}
