package main

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

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
	require.NoError(t, server.RegisterName("pool", new(api.Pool)))
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

// A page written by hand names files and functions; they must exist.
func TestArchitectureNamesWhatExists(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(root, "docs", "architecture.md"))
	require.NoError(t, err)
	defined := functions(t)
	names := regexp.MustCompile("`([^`\n]+)`").FindAllStringSubmatch(string(text), -1)
	paths, calls := 0, 0
	for _, m := range names {
		name := m[1]
		if regexp.MustCompile(`^(bindings|cmd|contracts|devnet|e2e|mpc|node)(/[\w./-]+)?$`).MatchString(name) {
			paths++
			_, err := os.Stat(filepath.Join(root, name))
			require.NoError(t, err)
		}
		if call, ok := strings.CutSuffix(name, "()"); ok {
			calls++
			require.True(t, defined[call], "there is no %s", name)
		}
	}
	require.Greater(t, paths, 20)
	require.Greater(t, calls, 20)
}

// functions are all functions of package trees that the pages speak of, methods as Type.name.
func functions(t *testing.T) map[string]bool {
	t.Helper()
	defined := map[string]bool{}
	for _, tree := range []string{"node", "mpc", "devnet"} {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, tree), func(path string, _ fs.DirEntry, err error) error {
			if err != nil || filepath.Ext(path) != ".go" {
				return err
			}
			file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
			if err != nil {
				return err
			}
			for _, d := range file.Decls {
				f, ok := d.(*ast.FuncDecl)
				if !ok {
					continue
				}
				defined[f.Name.Name] = true
				if f.Recv != nil {
					defined[typeName(f.Recv.List[0].Type)+"."+f.Name.Name] = true
				}
			}
			return nil
		}))
	}
	return defined
}
