package ports_test

import (
	"context"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/ports"
)

func TestTableIsFixed(t *testing.T) {
	table := ports.NewTable(9500, 4)
	require.Equal(t, 9500, table.L1)
	require.Equal(t, ports.L2{GethRPC: 9501, GethEngine: 9502, OpNode: 9503}, table.Verifier)
	require.Equal(t, 9510, table.Sequencers[0].GethRPC)
	require.Equal(t, 9544, table.Sequencers[3].Node)
	require.Equal(t, 9547, table.Sequencers[3].Metrics)
	require.Equal(t, 9548, table.Sequencers[3].MPC)
}

func TestNoPortIsUsedTwice(t *testing.T) {
	seen := map[int]string{}
	for _, u := range ports.NewTable(9500, config.MaxSequencers).Uses() {
		require.Empty(t, seen[u.Port], "port %d of %s", u.Port, u.For)
		seen[u.Port] = u.For
	}
}

func TestTakenPortIsNamedWithItsService(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	uses := []ports.Use{{Port: port, For: "seq2/op-node"}}

	err = ports.CheckFree(t.Context(), uses)
	require.ErrorContains(t, err, "(seq2/op-node)")
	require.ErrorContains(t, err, "--port-base")

	require.NoError(t, l.Close())
	require.NoError(t, ports.CheckFree(t.Context(), uses))
}

func TestWaitListeningEndsWithItsContext(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	port := l.Addr().(*net.TCPAddr).Port
	require.NoError(t, ports.WaitListening(t.Context(), port))
	require.NoError(t, l.Close())

	ctx, cancel := context.WithTimeout(t.Context(), 100*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, ports.WaitListening(ctx, port), context.DeadlineExceeded)
}
