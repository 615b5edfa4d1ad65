package e2e

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// plannedEpochs is how many epochs, drawn with randomness that L1 made while the pool was running, must have been built.
const plannedEpochs = 3

// testDraw recomputes who had to build every epoch of the run, from L1 alone, and compares it with who signed the blocks.
func (s *suite) testDraw(t *testing.T) {
	s.await(t, turnLimit, fmt.Sprintf("%d planned epochs drawn from L1", plannedEpochs), s.parts(0), func(ctx context.Context) error {
		_, b := s.watch.Newest()
		e, err := s.epoch(ctx, b.Epoch)
		if err == nil && e.Plan <= 2+plannedEpochs { // the first two plans use the genesis block
			err = fmt.Errorf("the newest plan is %d", e.Plan)
		}
		return err
	})
	stakes, err := ReadStakes(t.Context(), s.pool)
	require.NoError(t, err)
	genesis := s.genesis(t)
	built := s.built(t, stakes)
	newest := slices.Max(built.epochs)
	s.await(t, waitLimit, fmt.Sprintf("epoch %d on every node", newest), s.parts(0, 1, 2, 3), func(ctx context.Context) error {
		_, err := s.epoch(ctx, newest)
		return err
	})

	var fromL1, replaced int
	var before api.Epoch
	firsts := map[uint64]uint64{} // first block of each plan
	for id := uint64(1); id <= newest; id++ {
		e, err := s.epoch(t.Context(), id)
		require.NoError(t, err)
		if e.Attempt == 0 {
			firsts[e.Plan] = e.First
		}
		s.checkSeed(t, genesis, before, e, firsts[e.Plan-2])
		first, standby := pool.Draw(e.Seed, e.Plan, stakes.Candidates(e.CandidatesAt))
		order := append([]uint64{first}, standby...)
		require.Contains(t, order, e.Producer, "producer of epoch %d", id)
		if e.Attempt == 0 {
			checkNext(t, stakes, built, e, order, 0)
		} else {
			require.Equal(t, before.Plan, e.Plan, "epoch %d is a re-proposal", id)
			require.Equal(t, before.Attempt+1, e.Attempt, "epoch %d", id)
			after := slices.Index(order, before.Producer) + 1
			require.Positive(t, after, "epoch %d: %d is not in the drawn order %v", id, before.Producer, order)
			checkNext(t, stakes, built, e, order, after)
			replaced++
		}
		if blocks := built.of[id]; len(blocks) > 0 {
			require.Equal(t, []uint64{e.Producer}, built.by[id], "who signed the blocks of epoch %d", id)
			require.GreaterOrEqual(t, blocks[0], e.First, "epoch %d", id)
			require.LessOrEqual(t, blocks[len(blocks)-1], e.Last, "epoch %d", id)
			if e.Attempt == 0 && e.Plan > 2 && e.SeedL1Block != 0 {
				fromL1++
			}
		}
		before = e
	}
	require.GreaterOrEqual(t, fromL1, plannedEpochs, "planned epochs that were drawn from L1 and built")
	t.Logf("%d epochs, %d of them planned, drawn from L1 and built as drawn, %d re-proposals in standby order", before.ID, fromL1, replaced)
}

// checkNext compares the producer of an epoch with the drawn order: it is the first, from a place on and around, who has not
// left the pool meanwhile. Whoever is passed over has left on L1, and never builds again.
func checkNext(t *testing.T, stakes Stakes, built builders, e api.Epoch, order []uint64, from int) {
	t.Helper()
	for _, id := range passedOver(order, from, e.Producer) {
		require.True(t, stakes.HasLeft(id), "%d builds epoch %d, attempt %d, and not %d; drawn order %v", e.Producer, e.ID, e.Attempt, id, order)
		for later, by := range built.by {
			require.False(t, later >= e.ID && slices.Contains(by, id), "%d was passed over for epoch %d, and builds epoch %d", id, e.ID, later)
		}
	}
}

// passedOver are those of the drawn order, from a place on and around, before the producer.
func passedOver(order []uint64, from int, producer uint64) []uint64 {
	around := slices.Concat(order, order)[from%len(order):][:len(order)]
	if i := slices.Index(around, producer); i >= 0 {
		return around[:i]
	}
	return nil
}

// checkSeed recomputes the seed of an epoch: prevRandao of an L1 block that was fixed two plans before, or, if L1 did not
// deliver it in time, the hash of the seed before. fixedAt is the first L2 block of the plan two before: when it was due, the
// L1 block of the seed must not have been there yet.
func (s *suite) checkSeed(t *testing.T, genesis pool.Genesis, before, e api.Epoch, fixedAt uint64) {
	t.Helper()
	switch {
	case e.Attempt > 0:
		require.Equal(t, before.Seed, e.Seed, "a re-proposal keeps the draw: epoch %d", e.ID)
		return
	case e.SeedL1Block == 0:
		raw := append([]byte("rondo/seed/v1"), before.Seed[:]...)
		require.Equal(t, crypto.Keccak256Hash(binary.BigEndian.AppendUint64(raw, e.Plan)), e.Seed, "seed of epoch %d", e.ID)
		return
	case e.Plan <= 2:
		require.Equal(t, genesis.L1Block, e.SeedL1Block, "the first plans are drawn from the genesis block")
	default:
		require.Equal(t, e.CandidatesAt.Block+genesis.Params.SeedLag, e.SeedL1Block, "the seed block of epoch %d was picked", e.ID)
	}
	header, err := s.l1.HeaderByNumber(t.Context(), new(big.Int).SetUint64(e.SeedL1Block))
	require.NoError(t, err)
	require.Equal(t, header.MixDigest, e.Seed, "seed of epoch %d and prevRandao of L1 block %d", e.ID, e.SeedL1Block)
	if e.Plan > 2 {
		due := s.record.L2.GenesisTime + fixedAt*s.record.L2.BlockSeconds
		require.Greater(t, header.Time, due, "the seed of epoch %d was known when its L1 block was fixed", e.ID)
	}
}

// epoch asks all nodes for an epoch; they must agree on every word.
func (s *suite) epoch(ctx context.Context, id uint64) (api.Epoch, error) {
	var first api.Epoch
	for i, q := range s.record.Sequencers {
		e, err := ask[api.Epoch](ctx, q.API, "pool_epoch", id)
		if err != nil {
			return e, err
		}
		if i == 0 {
			first = e
		} else if asJSON(e) != asJSON(first) {
			return e, fmt.Errorf("%s and %s disagree on epoch %d: %s and %s", s.name(0), q.Name, id, asJSON(first), asJSON(e))
		}
	}
	return first, nil
}

// builders says who built the blocks of which epoch, by their signatures.
type builders struct {
	epochs []uint64            // of all blocks
	of     map[uint64][]uint64 // block numbers, rising
	by     map[uint64][]uint64 // ids on L1, each once
}

// built reads the commitments of all blocks. Every block must have one, by somebody who has locked stake on L1.
func (s *suite) built(t *testing.T, stakes Stakes) builders {
	t.Helper()
	b := builders{of: map[uint64][]uint64{}, by: map[uint64][]uint64{}}
	newest, _ := s.watch.Newest()
	for n := uint64(1); n <= newest; n++ {
		seen, ok := s.watch.Block(n)
		require.True(t, ok && seen.Producer != (common.Address{}), "no commitment of L2 block %d has been seen", n)
		id, ok := stakes.BySigner(seen.Producer)
		require.True(t, ok, "L2 block %d is signed by %s, who has no stake", n, seen.Producer)
		b.epochs = append(b.epochs, seen.Epoch)
		b.of[seen.Epoch] = append(b.of[seen.Epoch], n)
		if !slices.Contains(b.by[seen.Epoch], id) {
			b.by[seen.Epoch] = append(b.by[seen.Epoch], id)
		}
	}
	require.True(t, slices.IsSorted(b.epochs), "epochs do not rise with the block numbers")
	return b
}

// genesis reads the pool's genesis from CometBFT of every node, and checks it against L1.
func (s *suite) genesis(t *testing.T) pool.Genesis {
	t.Helper()
	var first pool.Genesis
	for i := range s.record.Sequencers {
		client, err := s.comet(i)
		require.NoError(t, err)
		answer, err := client.Genesis(t.Context())
		require.NoError(t, err)
		var g pool.Genesis
		require.NoError(t, json.Unmarshal(answer.Genesis.AppState, &g))
		if i == 0 {
			first = g
		}
		require.Equal(t, first, g, "genesis of %s", s.name(i))
	}
	header, err := s.l1.HeaderByNumber(t.Context(), new(big.Int).SetUint64(first.L1Block))
	require.NoError(t, err)
	require.Equal(t, header.Hash(), first.L1Hash)
	require.Equal(t, header.MixDigest, first.L1Randao)
	require.Equal(t, common.HexToAddress(s.record.Contracts.LockingPool), first.Params.LockingPool)
	return first
}

// testOneChain compares the blocks of every node once more, from the first to the last.
func (s *suite) testOneChain(t *testing.T) {
	newest, _ := s.watch.Newest()
	s.await(t, waitLimit, fmt.Sprintf("block %d on every node", newest), s.parts(0, 1, 2, 3), func(context.Context) error {
		var errs []error
		for _, q := range s.record.Sequencers {
			for _, source := range []string{q.Name + "/node", q.Name + "/op-geth"} {
				if head := s.watch.Head(source); head < newest {
					errs = append(errs, fmt.Errorf("%s is at %d", source, head))
				}
			}
		}
		return errors.Join(errs...)
	})
	require.Positive(t, s.watch.Head("verifier/op-geth"))
	require.NoError(t, s.watch.Sweep(t.Context()))
	s.noContradiction(t)
}
