package e2e

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// testReplaced has the operators of three sequencers vote for another batch key. The pool makes it, L1 learns of its address,
// and batches go on under it. It comes last: until then all batches are by one key.
func (s *suite) testReplaced(t *testing.T) {
	before := s.keys(t)
	old := before[pool.KeyBatch]
	for i := range threshold {
		out, err := s.program.Replace(t.Context(), pool.KeyBatch, s.record.Sequencers[i].Home)
		if err != nil {
			s.explain(t, []string{s.name(i) + "/node"})
		}
		require.NoError(t, err)
		t.Log(out)
	}
	key := s.awaitReplaced(t, old.Address)
	s.awaitBatcher(t, key)
	// What is committed only now can have been batched by nobody else.
	newest, _ := s.watch.Newest()
	s.awaitSafe(t, newest+1)
	batches, err := ScanInbox(t.Context(), s.l1, common.HexToAddress(s.record.Contracts.BatchInbox))
	require.NoError(t, err)
	require.Equal(t, key, batches[len(batches)-1].Sender)
	after := s.keys(t)
	for _, name := range []string{pool.KeyReward, pool.KeyEpoch} {
		require.Equal(t, before[name].Address, after[name].Address, "the other keys stay")
	}
	s.noContradiction(t)
}
