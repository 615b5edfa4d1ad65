package e2e

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/process"
	"github.com/rondoseq/rondo/node/api"
)

// logLines is how much of a log a failed wait prints.
const logLines = 40

// explain logs what a reader of a failed run needs: the status of the network, the contradictions found so far, the sign
// requests, and the end of the logs of the named services (a sequencer's name stands for all its parts).
func (s *suite) explain(t *testing.T, services []string) {
	t.Helper()
	ctx := context.WithoutCancel(t.Context())
	if report, err := s.program.Status(ctx); err != nil {
		t.Logf("status: %v", err)
	} else {
		t.Logf("status: %s", asJSON(report))
	}
	if s.watch != nil {
		t.Logf("contradictions: %q", s.watch.Problems())
	}
	for _, q := range s.record.Sequencers {
		if list, err := ask[[]api.SignRequest](ctx, q.API, "pool_signRequests"); err == nil {
			t.Logf("newest sign requests, of %s: %s", q.Name, asJSON(list[max(0, len(list)-5):]))
			break
		}
	}
	for _, service := range services {
		for _, path := range s.logs(service) {
			t.Logf("end of %s:\n  | %s", path, strings.Join(process.Tail(path, logLines), "\n  | "))
		}
	}
}

// logs are the log files of a service, or of all parts of a sequencer.
func (s *suite) logs(service string) []string {
	dir := layout.Dir(s.program.Data)
	if path := dir.Log(service); exists(path) {
		return []string{path}
	}
	found, _ := filepath.Glob(filepath.Join(dir.Logs(), service+"-*.log")) // the pattern is a constant but for the name
	slices.Sort(found)
	return found
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func asJSON(v any) string {
	text, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return err.Error()
	}
	return string(text)
}

// crash matches what Go's and Rust's runtimes, and CometBFT, print when they give up. CometBFT stops working then, but
// its process lives on.
var crash = regexp.MustCompile(`(?m)^.*(panic: |panicked at|fatal error: |CONSENSUS FAILURE|runtime error: ).*$`)

// testNoCrash reads every log of the run.
func (s *suite) testNoCrash(t *testing.T) {
	logs, err := filepath.Glob(filepath.Join(layout.Dir(s.program.Data).Logs(), "*.log"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(logs), 4*sequencers+2, "logs are missing")
	for _, path := range logs {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		if at := crash.FindIndex(text); at != nil {
			tail := text[at[0]:min(len(text), at[1]+4000)]
			t.Errorf("%s:\n%s", path, bytes.TrimSpace(tail))
		}
	}
}
