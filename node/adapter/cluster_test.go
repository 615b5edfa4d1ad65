package adapter

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// TestEveryMethodOfOpConductorAnswers calls each with the parameters that op-conductor's client sends.
func TestEveryMethodOfOpConductorAnswers(t *testing.T) {
	f := newConductorFixture(t, 2)
	for method, want := range map[string]any{
		"conductor_active": true, "conductor_leader": false, "conductor_leaderOverridden": false, "conductor_paused": false,
		"conductor_stopped": false, "conductor_sequencerHealthy": true,
	} {
		var got any
		require.NoError(t, f.client.CallContext(withinSeconds(t, 5), &got, method), method)
		require.Equal(t, want, got, method)
	}
	refused := []struct {
		method string
		args   []any
		reason error
	}{
		{"conductor_overrideLeader", nil, errDrawn},
		{"conductor_overrideLeader", []any{true}, errDrawn},
		{"conductor_transferLeader", nil, errDrawn},
		{"conductor_transferLeaderToServer", []any{"1", "addr"}, errDrawn},
		{"conductor_addServerAsVoter", []any{"1", "addr", 0}, errMembers},
		{"conductor_addServerAsNonvoter", []any{"1", "addr", 0}, errMembers},
		{"conductor_removeServer", []any{"1", 0}, errMembers},
		{"conductor_demoteVoter", []any{"1", 0}, errMembers},
		{"conductor_pause", nil, errPause},
		{"conductor_stop", nil, errPause},
	}
	for _, call := range refused {
		require.EqualError(t, f.client.CallContext(withinSeconds(t, 5), nil, call.method, call.args...), call.reason.Error(), call.method)
	}
	require.NoError(t, f.client.CallContext(withinSeconds(t, 5), nil, "conductor_overrideLeader", false))
	require.NoError(t, f.client.CallContext(withinSeconds(t, 5), nil, "conductor_resume"))
}

func TestClusterIsThePool(t *testing.T) {
	f := newConductorFixture(t, 1)
	f.chain.change(func(s *pool.State) { s.Sequencers[2].Status = pool.Inactive })

	var leader ServerInfo
	require.NoError(t, f.client.CallContext(withinSeconds(t, 5), &leader, "conductor_leaderWithID"))
	require.Equal(t, ServerInfo{ID: "1", Addr: newTestKey(t, 1).Address().Hex()}, leader)

	var cluster ClusterMembership
	require.NoError(t, f.client.CallContext(withinSeconds(t, 5), &cluster, "conductor_clusterMembership"))
	require.Len(t, cluster.Servers, 3)
	require.Equal(t, []int{0, 0, 1}, []int{cluster.Servers[0].Suffrage, cluster.Servers[1].Suffrage, cluster.Servers[2].Suffrage})
	require.Equal(t, f.chain.State().L1.Position.Block, cluster.Version)
}

func TestHealthIsWhetherOpNodeKeepsUp(t *testing.T) {
	f := newConductorFixture(t, 1)
	healthy := func() bool {
		var ok bool
		require.NoError(t, f.client.CallContext(withinSeconds(t, 5), &ok, "conductor_sequencerHealthy"))
		return ok
	}
	f.chain.commitBlocks(healthyLag)
	require.True(t, healthy())
	f.chain.commitBlocks(1)
	require.False(t, healthy(), "too far behind")
	f.node.set(func(n *fakeOpNode) { n.head.Number = 3 })
	require.True(t, healthy())
	f.node.server.Close()
	require.False(t, healthy(), "down")
}
