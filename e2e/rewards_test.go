package e2e

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// signLimit bounds the time from a request to the signature of the pool, with the time that dead sessions cost.
const signLimit = 5 * time.Minute

// testKeys waits until the pool has made all its keys, and the contracts know those that they listen to.
func (s *suite) testKeys(t *testing.T) {
	reward, epoch := s.awaitKeyNamed(t, pool.KeyReward), s.awaitKeyNamed(t, pool.KeyEpoch)
	require.NotEqual(t, reward, epoch)
	s.await(t, waitLimit, "the keys in devnet.json", []string{"supervisor"}, func(context.Context) error {
		now, err := record.Read(filepath.Join(s.program.Data, "devnet.json"))
		if err == nil && (now.RewardKey != reward.Hex() || now.EpochKey != epoch.Hex()) {
			err = fmt.Errorf("it has %q and %q", now.RewardKey, now.EpochKey)
		}
		return err
	})
	call := &bind.CallOpts{Context: t.Context()}
	onL1, err := s.pool.MpcAddress(call)
	require.NoError(t, err)
	require.Equal(t, reward, onL1)
	onL2, err := s.sequencerSet(t, 0).MpcAddress(call)
	require.NoError(t, err)
	require.Equal(t, epoch, onL2)
}

// testRewards has the pool sign a reward batch, which is compared with the blocks as this test has seen them. Somebody who has
// nothing to do with the pool hands it in, and each sequencer's owner claims.
func (s *suite) testRewards(t *testing.T) {
	call := &bind.CallOpts{Context: t.Context()}
	now := s.awaitTurn(t, 2, anybody)
	end := now.epoch - 1
	want := s.blocksUntil(t, end)
	var id common.Hash
	s.await(t, waitLimit, "a request for rewards", []string{"seq1/node"}, func(ctx context.Context) (err error) {
		id, err = ask[common.Hash](ctx, s.record.Sequencers[0].API, "pool_requestRewardBatch", end) // it may be a block behind
		return err
	})
	batch := s.awaitSigned(t, id).RewardBatch
	require.NotNil(t, batch)
	require.EqualValues(t, 1, batch.BatchID)
	require.EqualValues(t, 1, batch.StartEpoch)
	require.Equal(t, end, batch.EndEpoch)
	got := map[uint64]uint64{}
	for i, seq := range batch.SeqIDs {
		got[seq] = batch.Blocks[i]
	}
	require.Equal(t, want, got, "blocks by sequencer up to epoch %d", end)
	digest, err := s.pool.RewardBatchDigest(call, number(1), number(1), number(end), numbers(batch.SeqIDs), numbers(batch.Blocks))
	require.NoError(t, err)
	require.EqualValues(t, batch.Digest, digest)

	outsider := s.transactor(t, s.record.Users[userRelays])
	tx, err := s.pool.BatchSubmitRewards(outsider, number(1), number(1), number(end), numbers(batch.SeqIDs), numbers(batch.Blocks), batch.Signature)
	require.NoError(t, err)
	s.mined(t, tx)
	last, err := s.pool.LastRewardedEpoch(call)
	require.NoError(t, err)
	require.Equal(t, end, last.Uint64())
	for seq, blocks := range want {
		s.claim(t, seq, blocks)
	}
	s.await(t, waitLimit, "the next batch in the pool", []string{"seq1/node", "l1"}, func(ctx context.Context) error {
		next, err := ask[api.RewardBatch](ctx, s.record.Sequencers[0].API, "pool_rewardBatch")
		if err == nil && (next.BatchID != 2 || next.StartEpoch != end+1) {
			err = fmt.Errorf("it is batch %d from epoch %d on", next.BatchID, next.StartEpoch)
		}
		return err
	})
}

// blocksUntil counts the blocks of each sequencer up to an epoch that has ended, as their producers have signed them.
func (s *suite) blocksUntil(t *testing.T, end uint64) map[uint64]uint64 {
	t.Helper()
	stakes, err := ReadStakes(t.Context(), s.pool)
	require.NoError(t, err)
	count := map[uint64]uint64{}
	newest, _ := s.watch.Newest()
	for n := uint64(1); n <= newest; n++ {
		b, ok := s.watch.Block(n)
		require.True(t, ok && b.Producer != (common.Address{}), "nobody has shown the commitment to L2 block %d", n)
		if b.Epoch > end {
			break
		}
		seq, ok := stakes.BySigner(b.Producer)
		require.True(t, ok)
		count[seq]++
	}
	require.NotEmpty(t, count)
	return count
}

// claim has the owner of a sequencer claim the reward of its blocks, and looks at what it gets.
func (s *suite) claim(t *testing.T, seq, blocks uint64) {
	t.Helper()
	call := &bind.CallOpts{Context: t.Context()}
	q, err := s.pool.Sequencers(call, number(seq))
	require.NoError(t, err)
	rate, err := s.pool.RewardPerBlock(call)
	require.NoError(t, err)
	token := s.token(t)
	before, err := token.BalanceOf(call, q.Owner)
	require.NoError(t, err)
	i := slices.IndexFunc(s.record.Sequencers, func(r record.Sequencer) bool { return common.HexToAddress(r.Owner.Address) == q.Owner })
	require.GreaterOrEqual(t, i, 0)
	tx, err := s.pool.ClaimRewards(s.transactor(t, s.record.Sequencers[i].Owner), number(seq))
	require.NoError(t, err)
	s.mined(t, tx)
	after, err := token.BalanceOf(call, q.Owner)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Mul(rate, number(blocks)), new(big.Int).Sub(after, before), "reward of sequencer %d", seq)
}

// awaitSigned waits until every node knows the signature to a request, and returns the request.
func (s *suite) awaitSigned(t *testing.T, id common.Hash) api.SignRequest {
	t.Helper()
	var signed api.SignRequest
	s.await(t, signLimit, "the pool's signature", []string{"seq1/node", "seq2/node", "seq3/node", "seq4/node"}, func(ctx context.Context) error {
		for i := range s.record.Sequencers {
			r, err := s.request(ctx, i, id)
			if err != nil {
				return err
			}
			if r.State != pool.RequestSigned {
				return fmt.Errorf("%s has the request as %s, with %s", s.name(i), r.State, asJSON(r.Refusals))
			}
			signed = r
		}
		return nil
	})
	return signed
}

// testEpochs has the pool sign the records of two epochs, hands them to L2, and compares them with who has built the blocks.
func (s *suite) testEpochs(t *testing.T) {
	first := s.recordEpoch(t)
	second := s.recordEpoch(t)
	require.Greater(t, second.Number, first.Number)
	s.await(t, waitLimit, "the blocks of a recorded epoch", s.parts(0, 1, 2, 3), func(context.Context) error {
		if n, _ := s.watch.Newest(); n < second.StartBlock+3 {
			return fmt.Errorf("the newest block is %d, the epoch begins with %d", n, second.StartBlock)
		}
		return nil
	})
	set := s.sequencerSet(t, 1)
	call := &bind.CallOpts{Context: t.Context()}
	compared := 0
	for n := first.StartBlock; n < second.StartBlock+3; n++ {
		b, ok := s.watch.Block(n)
		require.True(t, ok)
		epoch, err := set.GetEpochByBlock(call, number(n))
		require.NoError(t, err)
		if b.Epoch != first.Number && b.Epoch != second.Number {
			continue
		}
		require.Equal(t, b.Epoch, epoch.Uint64(), "epoch of L2 block %d", n)
		producer, err := set.GetSequencer(call, number(n))
		require.NoError(t, err)
		require.Equal(t, b.Producer, producer, "producer of L2 block %d", n)
		compared++
	}
	t.Logf("%d blocks of epochs %d and %d are as recorded", compared, first.Number, second.Number)
}

// recorded is an epoch in SequencerSet.
type recorded struct{ Number, StartBlock, EndBlock uint64 }

// recordEpoch asks the pool for its next record until it signs one - it refuses when an epoch has ended meanwhile - and hands it to
// an op-geth.
func (s *suite) recordEpoch(t *testing.T) recorded {
	t.Helper()
	var id common.Hash
	var signed api.SignRequest
	s.await(t, signLimit, "a signed record of an epoch", []string{"seq1/node", "seq2/node"}, func(ctx context.Context) error {
		var err error
		if id == (common.Hash{}) {
			id, err = ask[common.Hash](ctx, s.record.Sequencers[0].API, "pool_requestEpochCommit")
			return errors.Join(errors.New("it is just asked for"), err)
		}
		r, err := s.request(ctx, 1, id)
		switch {
		case err != nil:
			return err
		case r.State == pool.RequestSigned:
			signed = r
			return nil
		case r.State == pool.RequestRefused, r.State == pool.RequestExpired:
			id = common.Hash{}
		}
		return fmt.Errorf("the request is %s, with %s", r.State, asJSON(r.Refusals))
	})
	require.NotEmpty(t, signed.RawTx)
	hash, err := ask[common.Hash](t.Context(), s.record.Sequencers[1].RPC, "eth_sendRawTransaction", signed.RawTx)
	require.NoError(t, err)
	s.awaitIncluded(t, hash, 0, 1, 2, 3)
	latest, err := s.sequencerSet(t, 0).LatestEpoch(&bind.CallOpts{Context: t.Context()})
	require.NoError(t, err)
	r := recorded{latest.Number.Uint64(), latest.StartBlock.Uint64(), latest.EndBlock.Uint64()}
	t.Logf("recorded: epoch %d, L2 blocks %d to %d, by %s", r.Number, r.StartBlock, r.EndBlock, latest.Signer)
	return r
}

// sequencerSet is the contract on L2, through the op-geth of a sequencer.
func (s *suite) sequencerSet(t *testing.T, i int) *bindings.SequencerSet {
	t.Helper()
	client, err := dial(s.record.Sequencers[i].RPC)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	set, err := bindings.NewSequencerSet(common.HexToAddress(s.record.Contracts.SequencerSet), client)
	require.NoError(t, err)
	return set
}

func number(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

func numbers(list []uint64) []*big.Int {
	out := make([]*big.Int, len(list))
	for i, v := range list {
		out[i] = number(v)
	}
	return out
}
