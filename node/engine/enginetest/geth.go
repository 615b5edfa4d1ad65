// Package enginetest runs a real op-geth for tests: it is given a place for its data and hands on a running node on
// an L2 chain of its own, whose blocks the test makes over the engine API, as op-node would.
package enginetest

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/testports"
)

// Geth is an op-geth process. It ends with the test.
type Geth struct {
	HTTP   string // JSON-RPC: eth, net, web3, txpool
	Auth   string // engine API
	Secret engine.Secret

	dir    string
	extra  []string
	cmd    *exec.Cmd
	log    *bytes.Buffer
	auth   *rpc.Client
	builds int64 // makes every request to build another one
}

// Binary is where `make build` puts op-geth. Tests run in the folder of their package.
func Binary() string {
	dir, err := os.Getwd()
	for ; err == nil && dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
	}
	return filepath.Join(dir, "bin", "op-geth")
}

// Start initialises a chain and starts op-geth on it, with further flags if there are any. The test is skipped when
// op-geth has not been built.
func Start(t *testing.T, flags ...string) *Geth {
	t.Helper()
	if _, err := os.Stat(Binary()); err != nil {
		t.Skipf("op-geth is not built, `make build` does it: %v", err)
	}
	dir := t.TempDir()
	g := &Geth{dir: dir, extra: flags, Secret: engine.Secret{1, 2, 3}}
	require.NoError(t, os.WriteFile(g.path("genesis.json"), []byte(genesis()), 0o600))
	require.NoError(t, os.WriteFile(g.path("jwt.hex"), []byte(hex.EncodeToString(g.Secret[:])), 0o600))
	out, err := exec.Command(Binary(), "init", "--state.scheme", "hash", "--datadir", dir, g.path("genesis.json")).CombinedOutput()
	require.NoErrorf(t, err, "geth init: %s", out)
	web, auth := freePort(t), freePort(t)
	g.HTTP, g.Auth = "http://127.0.0.1:"+web, "http://127.0.0.1:"+auth
	g.Restart(t)
	t.Cleanup(func() {
		g.Kill()
		g.auth.Close()
		if t.Failed() {
			t.Logf("op-geth said:\n%s", g.log)
		}
	})
	return g
}

func (g *Geth) path(name string) string { return filepath.Join(g.dir, name) }

// Restart starts the process again, on the same data and ports, and waits until it answers.
func (g *Geth) Restart(t *testing.T) {
	t.Helper()
	g.Kill()
	args := append([]string{
		"--datadir", g.dir, "--networkid", strconv.Itoa(ChainID), "--http", "--http.addr", "127.0.0.1", "--http.port", port(g.HTTP),
		"--http.api", "eth,net,web3,txpool", "--authrpc.addr", "127.0.0.1", "--authrpc.port", port(g.Auth),
		"--authrpc.jwtsecret", g.path("jwt.hex"), "--syncmode", "full", "--gcmode", "archive", "--state.scheme", "hash",
		"--nodiscover", "--maxpeers", "0", "--port", "0", "--nat", "none", "--ipcdisable",
		"--rollup.disabletxpoolgossip", "--cache", "64",
	}, g.extra...)
	g.log = new(bytes.Buffer)
	g.cmd = exec.Command(Binary(), args...)
	g.cmd.Stdout, g.cmd.Stderr = g.log, g.log
	require.NoError(t, g.cmd.Start())
	if g.auth == nil {
		g.auth = dialAuth(t, g.Auth, g.Secret)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	defer cancel()
	for {
		var chain string
		err := g.auth.CallContext(ctx, &chain, "eth_chainId")
		if err == nil {
			return
		}
		require.NoErrorf(t, ctx.Err(), "op-geth does not answer: %v\n%s", err, g.log)
		time.Sleep(50 * time.Millisecond) // between tries
	}
}

// Kill ends the process with SIGKILL, as a crash would. It may be called when nothing runs.
func (g *Geth) Kill() {
	if g.cmd == nil {
		return
	}
	_ = g.cmd.Process.Kill()
	_ = g.cmd.Wait()
	g.cmd = nil
}

// freePort finds a port that nobody listens on.
func freePort(t *testing.T) string {
	t.Helper()
	address, err := testports.Address()
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)
	return port
}

func port(url string) string { return url[len("http://127.0.0.1:"):] }

func dialAuth(t *testing.T, url string, secret engine.Secret) *rpc.Client {
	t.Helper()
	c, err := rpc.DialOptions(t.Context(), url, rpc.WithHTTPAuth(engine.Authorization(secret)))
	require.NoError(t, err)
	return c
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(fmt.Sprintf("enginetest: %v", err))
	}
	return v
}
