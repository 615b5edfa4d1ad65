package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/status"
)

func TestAProducerIsKilledOnlyInTheMiddleOfItsEpochWhenAllAreWell(t *testing.T) {
	signer := common.HexToAddress("0xaa")
	report := func(change func(*status.Report)) status.Report {
		r := status.Report{Epoch: status.Epoch{ID: 4, First: 31, Last: 60}, L2: status.L2{Committed: &status.Block{Number: 40}}}
		for _, name := range []string{"seq1", "seq2"} {
			r.Sequencers = append(r.Sequencers, status.Sequencer{Name: name, Healthy: true, Head: &status.Block{Number: 38}})
		}
		r.Sequencers[1].Producing, r.Sequencers[1].Signer = true, signer.Hex()
		change(&r)
		return r
	}
	for _, head := range []uint64{32, 40, 54} {
		got, err := choose(report(func(r *status.Report) {
			r.L2.Committed.Number = head
			r.Sequencers[0].Head.Number, r.Sequencers[1].Head.Number = head, head
		}))
		require.NoError(t, err, "head %d", head)
		require.Equal(t, target{name: "seq2", signer: signer, committed: head}, got)
	}
	for want, change := range map[string]func(*status.Report){
		"no node tells the committed head":                          func(r *status.Report) { r.L2.Committed = nil },
		"seq1 is not healthy":                                       func(r *status.Report) { r.Sequencers[0].Healthy = false },
		"seq1 is at block 37 of 40":                                 func(r *status.Report) { r.Sequencers[0].Head.Number = 37 },
		"nobody produces":                                           func(r *status.Report) { r.Sequencers[1].Producing = false },
		"block 40 is not in the middle of epoch 4, blocks 40 to 60": func(r *status.Report) { r.Epoch.First = 40 },
		"block 40 is not in the middle of epoch 4, blocks 31 to 45": func(r *status.Report) { r.Epoch.Last = 45 },
	} {
		_, err := choose(report(change))
		require.EqualError(t, err, want)
	}
}

func TestTheFirstBlockOfAnotherProducerEndsAFailover(t *testing.T) {
	dead, heir := common.HexToAddress("0xdead"), common.HexToAddress("0xbeef")
	victim := target{name: "seq1", signer: dead, committed: 10}
	for _, c := range []struct {
		number  uint64
		signer  common.Address
		problem string
	}{
		{10, heir, "the committed head is 10"},
		{11, dead, "block 11 is the last of seq1"},
		{12, heir, ""},
	} {
		got, err := glance(t.Context(), node(t, c.number, c.signer), victim)
		if c.problem != "" {
			require.EqualError(t, err, c.problem)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, uint64(12), got.number)
		require.Equal(t, uint64(3), got.attempt)
	}

	clients := []*rpc.Client{node(t, 11, dead), node(t, 12, heir), node(t, 10, heir)}
	got, err := watchAll(t.Context(), clients, victim)
	require.NoError(t, err)
	require.Equal(t, uint64(12), got.number)
}

func TestMedian(t *testing.T) {
	require.Equal(t, 3*time.Second, median([]time.Duration{5 * time.Second, time.Second, 3 * time.Second}))
	require.Equal(t, 2*time.Second, median([]time.Duration{9 * time.Second, time.Second, 3 * time.Second, time.Second}))
}

// node answers as a PoS node with this committed head, whose epoch is its producer's by the third re-proposal.
func node(t *testing.T, number uint64, signer common.Address) *rpc.Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var ask struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		if err := json.NewDecoder(r.Body).Decode(&ask); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		answers := map[string]any{
			"pool_status": map[string]any{"committed": map[string]any{"number": number}, "epoch": map[string]any{"attempt": 3}},
			"pool_block":  map[string]any{"number": number, "signer": signer},
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(map[string]any{"jsonrpc": "2.0", "id": ask.ID, "result": answers[ask.Method]})
	}))
	t.Cleanup(server.Close)
	c, err := rpc.DialContext(t.Context(), server.URL)
	require.NoError(t, err)
	t.Cleanup(c.Close)
	return c
}
