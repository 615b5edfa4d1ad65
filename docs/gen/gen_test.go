package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
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

// The test below registers what a node does, as far as it knows.
func TestNodeRegistersNothingElse(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, "node", "server.go"), nil, 0)
	require.NoError(t, err)
	calls := 0
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok && (s.Sel.Name == "Register" || s.Sel.Name == "RegisterName") {
			calls++
		}
		return true
	})
	require.Equal(t, 5, calls, "node/server.go registers something new: name it in namespaces, and in the test below")
}

// Every method on the page exists under its name, and every namespace of the server is on the page.
func TestRPCPageIsWhatAServerAnswers(t *testing.T) {
	server := rpc.NewServer()
	t.Cleanup(server.Stop)
	log := slog.New(slog.DiscardHandler)
	conductor := adapter.NewConductor(adapter.ConductorConfig{Log: log})
	require.NoError(t, conductor.Register(server))
	require.NoError(t, adapter.NewProxy(conductor, nil, nil).Register(server))
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
