package main

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/layout"
)

func TestStatusWithoutANetworkExitsWithThree(t *testing.T) {
	_, err := run(t, "devnet", "status", "--json", "--data", t.TempDir())
	var code exitCode
	require.ErrorAs(t, err, &code)
	require.Equal(t, exitNotRunning, code.code)
	require.ErrorContains(t, err, "no devnet runs in")
}

func TestDownWithoutANetworkIsNoError(t *testing.T) {
	out, err := run(t, "devnet", "down", "--data", t.TempDir())
	require.NoError(t, err)
	require.Contains(t, out, "no devnet runs")
}

func TestUpNamesEverythingMissing(t *testing.T) {
	_, err := run(t, "devnet", "up", "--bin", filepath.Join(t.TempDir(), "bin"), "--data", t.TempDir())
	for _, name := range []string{"anvil", "forge", "op-geth", "op-node", "op-batcher", "l2-alloc.json", "l2-contracts.json", "`make build`"} {
		require.ErrorContains(t, err, name)
	}
}

func TestUpRefusesAWrongTopology(t *testing.T) {
	_, err := run(t, "devnet", "up", "--sequencers", "0", "--l2-block-time", "300ms")
	require.ErrorContains(t, err, "sequencers is 0")
	require.ErrorContains(t, err, "l2-block-time is 300ms")
}

func TestLogsOfANameAreThoseOfItsParts(t *testing.T) {
	dir, err := layout.Open(filepath.Join(t.TempDir(), "net"))
	require.NoError(t, err)
	require.NoError(t, dir.Clear())
	for service, text := range map[string]string{"seq1/op-geth": "geth\n", "seq1/node": "one\ntwo\n", "seq2/node": "other\n"} {
		require.NoError(t, os.WriteFile(dir.Log(service), []byte(text), 0o600))
	}

	out, err := run(t, "devnet", "logs", "seq1", "--data", string(dir))
	require.NoError(t, err)
	require.Equal(t, "seq1-node  one\nseq1-node  two\nseq1-op-geth  geth\n", out)

	out, err = run(t, "devnet", "logs", "seq1/node", "-n", "1", "--data", string(dir))
	require.NoError(t, err)
	require.Equal(t, "two\n", out)

	_, err = run(t, "devnet", "logs", "seq3", "--data", string(dir))
	require.ErrorContains(t, err, `no log of "seq3"`)
}

func TestAFollowedLogIsPrintedInWholeLines(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.log")
	var out bytes.Buffer
	tail := &logTail{path: path, prefix: "x  ", out: &out}
	require.NoError(t, tail.printNew(), "the file need not be there yet")
	for _, text := range []string{"first\nsec", "ond\n"} {
		f, err := os.OpenFile(path, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
		require.NoError(t, err)
		_, err = f.WriteString(text)
		require.NoError(t, errors.Join(err, f.Close()))
		require.NoError(t, tail.printNew())
	}
	require.Equal(t, "x  first\nx  second\n", out.String())
}

func TestTheWaitingSideTellsHowTheStartEnded(t *testing.T) {
	var out bytes.Buffer
	u := &up{out: &out, dir: layout.Dir(t.TempDir())}
	require.NoError(t, u.follow(bytes.NewBufferString(`{"progress":"L1 runs"}`+"\n"+`{"ready":"banner"}`+"\n")))
	require.Equal(t, "L1 runs\nbanner\n", out.String())

	err := u.follow(bytes.NewBufferString(`{"failed":"seq1/op-node exited with code 1"}` + "\n"))
	require.ErrorIs(t, err, errNotReady)
	require.ErrorContains(t, err, "seq1/op-node exited with code 1")
	require.ErrorContains(t, u.follow(bytes.NewBufferString("")), "ended without a word")
}

// run calls the command line as a user would.
func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	root := newRoot()
	root.SetArgs(args)
	root.SetOut(&out)
	root.SetErr(&out)
	err := root.ExecuteContext(t.Context())
	return out.String(), err
}
