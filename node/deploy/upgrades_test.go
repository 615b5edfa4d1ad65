package deploy

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
)

// proxies is an L1 with so many upgrades of each proxy.
type proxies map[common.Address]int

func (p proxies) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	if q.FromBlock.Uint64() != 100 || q.Topics[0][0] != upgraded {
		return nil, errors.New("not what was asked for")
	}
	return make([]types.Log, p[q.Addresses[0]]), nil
}

func TestCodeThatWasReplacedForAWhileIsFound(t *testing.T) {
	pool, votes, governor := common.Address{1}, common.Address{2}, common.Address{3}
	d := Deployment{StartBlock: 100, LockingPool: pool, StakeVotes: votes, Governor: governor}
	require.NoError(t, countUpgrades(t.Context(), proxies{pool: 1, votes: 1, governor: 1}, &d))
	err := countUpgrades(t.Context(), proxies{pool: 1, votes: 3, governor: 1}, &d)
	require.ErrorContains(t, err, "StakeVotes 0x0200000000000000000000000000000000000000 has got code 3 times")
	d.StakeVotes = common.Address{}
	require.NoError(t, countUpgrades(t.Context(), proxies{pool: 1, governor: 1}, &d), "votes by another token")
	d.StartBlock = 99
	require.ErrorContains(t, countUpgrades(t.Context(), proxies{}, &d), "not what was asked for")
}
