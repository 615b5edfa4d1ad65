package e2e

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// exampleStakes are two sequencers that join in one L1 block, and the first one's change and exit in later ones.
func exampleStakes() Stakes {
	logs := []types.Log{
		{BlockNumber: 5, Index: 8}, {BlockNumber: 5, Index: 3}, {BlockNumber: 9}, {BlockNumber: 7},
	}
	list := Stakes{
		{ID: 2, Power: 10, Signer: common.Address{2}}, {ID: 1, Power: 10, Signer: common.Address{1}}, {ID: 1}, {ID: 1, Power: 30},
	}
	place(logs, list)
	return list
}

func TestStakesAreOfAPosition(t *testing.T) {
	s := exampleStakes()
	for _, c := range []struct {
		name string
		at   pool.Position
		want []pool.Candidate
	}{
		{"before all", pool.Position{Block: 5}, nil},
		{"within a block", pool.Position{Block: 5, Skip: 1}, []pool.Candidate{{ID: 1, Power: 10}}},
		{"after a block", pool.Position{Block: 6}, []pool.Candidate{{ID: 1, Power: 10}, {ID: 2, Power: 10}}},
		{"after a change", pool.Position{Block: 8}, []pool.Candidate{{ID: 1, Power: 30}, {ID: 2, Power: 10}}},
		{"after an exit", pool.Position{Block: 10}, []pool.Candidate{{ID: 2, Power: 10}}},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, s.Candidates(c.at)) })
	}
}

func TestOtherEventsCountInTheirBlock(t *testing.T) {
	list := Stakes{{ID: 1, Power: 10}}
	place([]types.Log{{BlockNumber: 5, Index: 8}}, list, types.Log{BlockNumber: 5, Index: 3}, types.Log{BlockNumber: 5, Index: 9},
		types.Log{BlockNumber: 4, Index: 1})
	require.Equal(t, pool.Position{Block: 5, Skip: 1}, list[0].At)
}

func TestStakesKnowSigners(t *testing.T) {
	s := exampleStakes()
	id, ok := s.BySigner(common.Address{2})
	require.True(t, ok)
	require.Equal(t, uint64(2), id)
	_, ok = s.BySigner(common.Address{3})
	require.False(t, ok)
	require.True(t, s.HasLeft(1))
	require.False(t, s.HasLeft(2))
}

func TestPassedOverGoesAround(t *testing.T) {
	order := []uint64{3, 1, 2}
	require.Empty(t, passedOver(order, 0, 3))
	require.Equal(t, []uint64{1}, passedOver(order, 1, 2))
	require.Equal(t, []uint64{3, 1}, passedOver(order, 3, 2), "after the last comes the first")
	require.Equal(t, []uint64{2, 3}, passedOver(order, 2, 1))
}
