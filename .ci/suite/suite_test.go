package main

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const goOutput = `{"Action":"start","Package":"p"}
{"Action":"output","Package":"p","Test":"TestA","Output":"quiet\n"}
{"Action":"pass","Package":"p","Test":"TestA"}
{"Action":"output","Package":"p","Test":"TestB","Output":"why it failed\n"}
{"Action":"fail","Package":"p","Test":"TestB"}
{"Action":"skip","Package":"p","Test":"TestC"}
{"Action":"output","Package":"p","Output":"FAIL\tp\t0.1s\n"}
{"Action":"fail","Package":"p"}
`

const forgeOutput = "Suite result: ok. 3 passed; 0 failed; 0 skipped\n" +
	"\nRan 2 test suites in 1.02s (2.3s CPU time): \x1b[32m7\x1b[0m tests passed, \x1b[31m0\x1b[0m failed, \x1b[33m1\x1b[0m skipped (8 total tests)"

func TestTargetsAreCountedAndSummedUpInTheLastLine(t *testing.T) {
	out, total := runSuite(t, map[string]string{"go": goOutput, "forge": forgeOutput}, nil, "go", "forge")
	require.Equal(t, 8, total.passed)
	require.Equal(t, 1, total.failed)
	require.True(t, strings.HasSuffix(out, "\n8 passed, 1 failed\n"), out)
	require.Contains(t, out, "why it failed")
	require.NotContains(t, out, "quiet")
}

func TestATargetThatFailsWithoutATestCountsOnceAndTheNextStillRuns(t *testing.T) {
	out, total := runSuite(t, map[string]string{"lint": "bad style\n", "go": `{"Action":"pass","Package":"p","Test":"TestA"}`},
		map[string]error{"lint": errors.New("exit status 2")}, "lint", "go")
	require.Equal(t, 1, total.passed)
	require.Equal(t, 1, total.failed)
	require.Contains(t, out, "bad style")
}

func TestAPackageThatDoesNotCompileCounts(t *testing.T) {
	const broken = `{"ImportPath":"p","Action":"build-output","Output":"p/a.go:1:1: no\n"}
{"ImportPath":"p","Action":"build-fail"}
{"Action":"fail","Package":"p","FailedBuild":"p"}
`
	out, total := runSuite(t, map[string]string{"go": broken}, map[string]error{"go": errors.New("exit status 1")}, "go")
	require.Equal(t, 1, total.failed)
	require.Contains(t, out, "p/a.go:1:1: no")
}

func TestNoTargetIsAFailure(t *testing.T) {
	_, total := runSuite(t, nil, nil)
	require.Equal(t, 1, total.failed)
}

func runSuite(t *testing.T, outputs map[string]string, errs map[string]error, targets ...string) (string, result) {
	t.Helper()
	var out strings.Builder
	s := &suite{out: &out, run: func(_ context.Context, target string, w io.Writer) error {
		for _, piece := range strings.SplitAfter(outputs[target], " ") { // lines come in pieces
			if _, err := io.WriteString(w, piece); err != nil {
				return err
			}
		}
		return errs[target]
	}}
	total := s.all(t.Context(), targets)
	return out.String(), total
}
