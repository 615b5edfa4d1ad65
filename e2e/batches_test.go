package e2e

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

const (
	// keygenLimit bounds the wait for a threshold key. They are made one after the other, and an attempt that fails costs
	// the ceremony's own deadline of two minutes.
	keygenLimit = 10 * time.Minute
	// batchLimit bounds the time from a fault to the next batch. A signer that dies in the middle of a session costs the
	// session's own deadline of half a minute.
	batchLimit = 6 * time.Minute
	// threshold is floor(2m/3)+1 of the participants.
	threshold = 2*sequencers/3 + 1
)

// testBatches waits for the threshold key and for a batch with blocks that were committed after it was there.
func (s *suite) testBatches(t *testing.T) {
	key := s.awaitKey(t)
	committedBefore, _ := s.watch.Newest()
	s.awaitBatcher(t, key)
	s.awaitSafe(t, committedBefore+1)
	s.checkInbox(t)
}

// awaitBatcher waits until L1 has a key as batcher.
func (s *suite) awaitBatcher(t *testing.T, key common.Address) {
	t.Helper()
	config, err := bindings.NewSystemConfig(common.HexToAddress(s.record.Contracts.SystemConfig), s.l1)
	require.NoError(t, err)
	s.await(t, waitLimit, "the key as batcher on L1", []string{"supervisor"}, func(ctx context.Context) error {
		batcher, err := config.BatcherHash(&bind.CallOpts{Context: ctx})
		if err == nil && common.BytesToAddress(batcher[:]) != key {
			err = fmt.Errorf("the batcher is %x", batcher)
		}
		return err
	})
}

// awaitReplaced waits until every node says the same of an active batch key with another address than the old one.
func (s *suite) awaitReplaced(t *testing.T, old common.Address) common.Address {
	t.Helper()
	return s.awaitKeyThat(t, "a batch key other than "+old.Hex(), func(k api.MPCKey) bool {
		return k.Name == pool.KeyBatch && k.Address != old
	})
}

// awaitKey waits until every node says the same of an active batch key, and returns its address.
func (s *suite) awaitKey(t *testing.T) common.Address {
	t.Helper()
	return s.awaitKeyNamed(t, pool.KeyBatch)
}

// awaitKeyNamed waits until every node says the same of an active key, and returns its address.
func (s *suite) awaitKeyNamed(t *testing.T, name string) common.Address {
	t.Helper()
	return s.awaitKeyThat(t, "the threshold key "+name, func(k api.MPCKey) bool { return k.Name == name })
}

func (s *suite) awaitKeyThat(t *testing.T, what string, is func(api.MPCKey) bool) common.Address {
	t.Helper()
	var address common.Address
	s.await(t, keygenLimit, what, s.everyNode(), func(ctx context.Context) error {
		for i, q := range s.record.Sequencers {
			keys, err := ask[[]api.MPCKey](ctx, q.API, "pool_mpcKeys")
			if err != nil {
				return err
			}
			at := slices.IndexFunc(keys, func(k api.MPCKey) bool { return is(k) && k.State == pool.KeyActive })
			if at < 0 {
				return fmt.Errorf("%s has keys %s", q.Name, asJSON(keys))
			}
			if i > 0 && keys[at].Address != address {
				return fmt.Errorf("%s names %s, others %s", q.Name, keys[at].Address, address)
			}
			address = keys[at].Address
			require.Len(t, keys[at].Participants, sequencers)
			require.EqualValues(t, threshold, keys[at].Threshold)
		}
		return nil
	})
	return address
}

// awaitSafe waits until the verifier, which sees only L1, has derived an L2 block, and compares it with the committed one.
func (s *suite) awaitSafe(t *testing.T, number uint64) {
	t.Helper()
	services := []string{"verifier/op-node", "seq1/op-batcher", "seq2/op-batcher", "seq3/op-batcher", "seq4/op-batcher", "seq1/node", "seq2/node"}
	s.await(t, batchLimit, fmt.Sprintf("L2 block %d derived by the verifier", number), services, func(ctx context.Context) error {
		safe, err := s.safe(ctx)
		if err == nil && safe.Number < number {
			err = fmt.Errorf("its safe head is %d", safe.Number)
		}
		return err
	})
	safe, err := s.safe(t.Context())
	require.NoError(t, err)
	for n := number; n <= safe.Number; n++ {
		ctx, cancel := context.WithTimeout(t.Context(), askLimit)
		derived, ok, err := BlockAt(ctx, s.record.Verifier.RPC, n)
		cancel()
		require.NoError(t, err)
		require.True(t, ok, "the verifier's op-geth has no block %d below its safe head", n)
		committed, ok := s.watch.Block(n)
		require.True(t, ok && committed.Producer != (common.Address{}), "no commitment of L2 block %d has been seen", n)
		require.Equal(t, committed.Hash, derived.Hash, "L2 block %d as committed and as derived from L1", n)
	}
}

func (s *suite) safe(ctx context.Context) (BlockID, error) {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	return SafeOf(ctx, s.record.Verifier.OpNode)
}

// checkInbox reads the whole of L1: every transaction to the inbox is signed by the threshold key and holds committed
// blocks only.
func (s *suite) checkInbox(t *testing.T) {
	t.Helper()
	key := s.awaitKey(t)
	batches, err := ScanInbox(t.Context(), s.l1, common.HexToAddress(s.record.Contracts.BatchInbox))
	require.NoError(t, err)
	require.NotEmpty(t, batches)
	var highest uint64
	var channels Assembler
	longest := 0
	for _, b := range batches {
		require.Equal(t, key, b.Sender, "sender of batch transaction %s", b.Tx.Hash())
		if len(b.Tx.Data()) == 0 {
			continue // op-batcher's way to cancel a transaction
		}
		list, frames, err := channels.Add(b.Tx.Data())
		require.NoError(t, err, "batch transaction %s", b.Tx.Hash())
		longest = max(longest, frames)
		for _, batch := range list {
			highest = max(highest, s.checkBatch(t, batch))
		}
	}
	t.Logf("%d batch transactions, all by the threshold key %s, up to L2 block %d, the longest channel in %d transactions",
		len(batches), key, highest, longest)
}

// checkBatch compares a batch with the committed block it is for, and returns that block's number.
func (s *suite) checkBatch(t *testing.T, b Batch) uint64 {
	t.Helper()
	number := (b.Timestamp - s.record.L2.GenesisTime) / s.record.L2.BlockSeconds
	if number == 1 {
		require.Equal(t, s.record.L2.GenesisBlock.Hash, b.ParentHash.Hex(), "batch of L2 block 1")
		return number
	}
	parent, ok := s.watch.Block(number - 1)
	require.True(t, ok, "a batch builds on L2 block %d, which nobody has shown", number-1)
	require.Equal(t, parent.Hash, b.ParentHash, "batch of L2 block %d", number)
	return number
}

// requests asks a node for the sign requests of the pool.
func (s *suite) requests(ctx context.Context, i int) ([]api.SignRequest, error) {
	return ask[[]api.SignRequest](ctx, s.record.Sequencers[i].API, "pool_signRequests")
}

// request finds a sign request by its id.
func (s *suite) request(ctx context.Context, i int, id common.Hash) (api.SignRequest, error) {
	list, err := s.requests(ctx, i)
	if err != nil {
		return api.SignRequest{}, err
	}
	for _, r := range list {
		if r.ID == id {
			return r, nil
		}
	}
	return api.SignRequest{}, errors.New("the request is not listed")
}
