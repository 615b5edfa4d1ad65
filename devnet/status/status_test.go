package status_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/devnet/status"
)

// closedPort is a port that nobody listens on.
const closedPort = 1

func TestReportHasTheFieldsOfSchemaOne(t *testing.T) {
	pool := func(number, epoch uint64) string {
		return fmt.Sprintf(`{"committed":{"number":%d,"hash":"0xc%d"},"epoch":{"id":%d,"plan":9,"first":1,"last":30,"producer":2,"attempt":0},
			"sequencers":[{"id":1,"signer":"0xAA","power":20000},{"id":2,"signer":"0xBB","power":20000}],"catchingUp":false,
			"mpc":[{"name":"batch","address":"0xkey","participants":[1,2],"threshold":2,"generation":1,"state":"active"}]}`, number, number, epoch)
	}
	sync := `{"unsafe_l2":{"number":12,"hash":"0xu"},"safe_l2":{"number":7,"hash":"0xs"},"finalized_l2":{"number":5,"hash":"0xf"}}`
	geth := server(t, map[string]string{"eth_getBlockByNumber": `{"number":"0xc","hash":"0xh"}`})
	table := ports.Table{
		L1:       server(t, map[string]string{"eth_blockNumber": `"0x2a"`}),
		Verifier: ports.L2{GethRPC: geth, OpNode: server(t, map[string]string{"optimism_syncStatus": sync})},
		Sequencers: []ports.Sequencer{
			{
				Number: 1, L2: ports.L2{GethRPC: geth, OpNode: server(t, map[string]string{"optimism_syncStatus": sync, "admin_sequencerActive": "false"})},
				Node: server(t, map[string]string{"pool_status": pool(11, 1)}),
			},
			{
				Number: 2, L2: ports.L2{GethRPC: geth, OpNode: server(t, map[string]string{"optimism_syncStatus": sync, "admin_sequencerActive": "true"})},
				Node: server(t, map[string]string{"pool_status": pool(12, 2)}),
			},
		},
	}
	report := status.Collect(t.Context(), status.Source{
		Ready: true, Ports: table, Signers: []string{"0xaa", "0xbb"},
		Processes: []process.Info{{Name: "l1", PID: 5}, {Name: "seq2/node", PID: 77}, {Name: "seq2/op-node", PID: 78, Paused: true}},
	})

	require.Equal(t, status.Block{Number: 12, Hash: "0xc12"}, *report.L2.Committed)
	require.Equal(t, uint64(2), report.Epoch.ID)
	require.False(t, report.Sequencers[0].Producing)
	require.True(t, report.Sequencers[1].Producing)
	require.True(t, report.Sequencers[1].Healthy)
	require.Equal(t, 77, report.Sequencers[1].PID)
	require.Equal(t, 0, report.Sequencers[1].PIDs["op-batcher"])
	require.True(t, report.Sequencers[1].Paused["op-node"])

	text, err := json.Marshal(report)
	require.NoError(t, err)
	requireFields(t, text, map[string][]string{
		"":             {"schema", "ready", "l1", "l2", "epoch", "sequencers", "mpc", "verifier"},
		"l1":           {"rpc", "block"},
		"l2":           {"rpc", "committed", "safe", "finalized"},
		"epoch":        {"id", "first", "last", "producer", "attempt"},
		"sequencers":   {"id", "name", "signer", "power", "rpc", "pid", "pids", "head", "producing", "healthy"},
		"mpc":          {"name", "address", "participants", "threshold", "generation", "state"},
		"verifier":     {"rpc", "safe"},
		"l2.committed": {"number", "hash"},
	})
	require.Contains(t, report.Text(), "producer 2")
}

func TestSilentServicesAreReportedAndDelayNothing(t *testing.T) {
	hanging := hang(t)
	table := ports.Table{
		L1: hanging, Verifier: ports.L2{GethRPC: closedPort, OpNode: hanging},
		Sequencers: []ports.Sequencer{{Number: 1, L2: ports.L2{GethRPC: hanging, OpNode: closedPort}, Node: hanging}},
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*status.Timeout)
	defer cancel()
	report := status.Collect(ctx, status.Source{Ports: table, Signers: []string{"0xaa"}})
	require.NoError(t, ctx.Err())

	require.False(t, report.L1.Healthy)
	require.Nil(t, report.L2.Committed)
	require.Nil(t, report.Verifier.Safe)
	require.False(t, report.Sequencers[0].Healthy)
	require.Nil(t, report.Sequencers[0].Head)
	require.Contains(t, report.Text(), "unhealthy")
}

// server answers JSON-RPC methods with fixed results, and returns its port.
func server(t *testing.T, results map[string]string) int {
	t.Helper()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		if result, ok := results[request.Method]; ok {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":%s}`, request.ID, result)
			return
		}
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32601,"message":"no such method"}}`, request.ID)
	}))
	t.Cleanup(s.Close)
	return portOf(t, s.Listener.Addr())
}

// hang accepts connections and never answers, as a paused process does.
func hang(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l.Close()) })
	return portOf(t, l.Addr())
}

func portOf(t *testing.T, addr net.Addr) int {
	t.Helper()
	_, text, err := net.SplitHostPort(addr.String())
	require.NoError(t, err)
	port, err := strconv.Atoi(text)
	require.NoError(t, err)
	return port
}

func requireFields(t *testing.T, text []byte, want map[string][]string) {
	t.Helper()
	var report map[string]any
	require.NoError(t, json.Unmarshal(text, &report))
	for where, fields := range want {
		node := at(report, where)
		for _, f := range fields {
			require.Contains(t, node, f, "in %q", where)
		}
	}
}

// at returns the object below a path; of a list, its first element.
func at(report map[string]any, where string) map[string]any {
	switch where {
	case "":
		return report
	case "l2.committed":
		return report["l2"].(map[string]any)["committed"].(map[string]any)
	}
	if list, ok := report[where].([]any); ok {
		return list[0].(map[string]any)
	}
	return report[where].(map[string]any)
}
