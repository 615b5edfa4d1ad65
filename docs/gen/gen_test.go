package main

import (
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/adapter"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/usertx"
)

const root = "../.."

func TestPagesAreFresh(t *testing.T) {
	for _, p := range pages {
		want, err := p.make(sources{root: root, known: map[string]*source{}})
		require.NoError(t, err)
		got, err := os.ReadFile(filepath.Join(root, "docs", p.name))
		require.NoError(t, err)
		require.Equal(t, want, string(got), "docs/%s is stale: `make docs` makes it anew", p.name)
	}
}

// Every method on the page exists under its name, and every namespace of the server is on the page.
func TestRPCPageIsWhatAServerAnswers(t *testing.T) {
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	log := slog.New(slog.DiscardHandler)
	require.NoError(t, adapter.NewConductor(adapter.ConductorConfig{Log: log}).Register(server))
	require.NoError(t, adapter.NewSigner(adapter.SignerConfig{Log: log}).Register(server))
	require.NoError(t, server.RegisterName("eth", new(usertx.Service).API()))
	require.NoError(t, server.RegisterName("pool", api.NewPool(nil, nil, common.Address{})))
	client := rpc.DialInProc(server)
	t.Cleanup(client.Close)

	page, err := rpcPage(sources{root: root, known: map[string]*source{}})
	require.NoError(t, err)
	methods := regexp.MustCompile(`(?m)^### ((\w+)_\w+)\(`).FindAllStringSubmatch(page, -1)
	require.Greater(t, len(methods), 15)
	onPage := map[string]bool{}
	for _, m := range methods {
		onPage[m[2]] = true
		var answer any
		err := client.CallContext(t.Context(), &answer, m[1])
		var code rpc.Error
		if errors.As(err, &code) {
			const methodNotFound = -32601
			require.NotEqual(t, methodNotFound, code.ErrorCode(), "%s: %v", m[1], err)
		}
	}
	modules, err := client.SupportedModules()
	require.NoError(t, err)
	delete(modules, "rpc")
	for name := range modules {
		require.True(t, onPage[name], "namespace %s is not on the page", name)
	}
	require.Len(t, onPage, len(modules))
}
