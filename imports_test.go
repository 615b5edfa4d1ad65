// Package rondo holds no code: it tests what the whole tree must keep to.
package rondo

import (
	"encoding/json"
	"errors"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/rondoseq/rondo"

// layers are the parts of the tree with the parts that each may import, besides itself: packages depend downwards only.
var layers = map[string][]string{
	"bindings": {},
	"mpc":      {},
	"node":     {"mpc", "bindings"},
	"devnet":   {"node", "mpc", "bindings"},
	"e2e":      {"devnet", "node", "mpc", "bindings"},
	"cmd":      {"devnet", "node", "mpc", "bindings"},
	"docs":     {"node", "devnet"},
}

// bans are imports from outside, or from below, that a package must do without, also indirectly.
var bans = []struct {
	of, ban, why string
}{
	{"mpc", "github.com/cometbft/cometbft", "it is given a transport"},
	{"mpc", "github.com/ethereum/go-ethereum/ethclient", "it knows nothing of Ethereum nodes"},
	{"mpc", "github.com/ethereum/go-ethereum/rpc", "it knows nothing of Ethereum nodes"},
	{"node/pool", "github.com/cometbft/cometbft", "the state machine does not know who runs it"},
	{"", "github.com/ethereum-optimism/optimism", "the OP Stack's types belong to modules of their own"},
	{"", module + "/devnet/opstack", "it is a module of its own, only to pin programs"},
	{"", module + "/devnet/l2genesis", "it is a module of its own, only to generate"},
}

// goPackage is what `go list -json` says of a package.
type goPackage struct {
	ImportPath                         string
	Imports, TestImports, XTestImports []string
	Deps                               []string
}

func (p *goPackage) path() string { return relative(p.ImportPath) }

// direct are all imports, those of tests included.
func (p *goPackage) direct() []string {
	return append(append(append([]string{}, p.Imports...), p.TestImports...), p.XTestImports...)
}

func TestPackagesDependDownwards(t *testing.T) {
	for _, p := range listPackages(t) {
		layer := layerOf(p.path())
		if p.path() == "" {
			continue // this one
		}
		allowed, known := layers[layer]
		require.True(t, known, "%s is in no layer: name it in layers, and in docs/architecture.md", p.path())
		for _, imported := range p.direct() {
			below := layerOf(relative(imported))
			if !inModule(imported) || below == layer {
				continue
			}
			require.Contains(t, allowed, below, "%s imports %s", p.path(), relative(imported))
		}
	}
}

func TestBannedImports(t *testing.T) {
	packages := listPackages(t)
	for _, ban := range bans {
		found := false
		for _, p := range packages {
			if ban.of != "" && !within(p.path(), ban.of) {
				continue
			}
			found = true
			for _, imported := range append(p.direct(), p.Deps...) {
				require.False(t, within(imported, ban.ban), "%s imports %s: %s", p.path(), imported, ban.why)
			}
		}
		require.True(t, found, "no package in %q: the rule about it checks nothing", ban.of)
	}
}

// listPackages asks the go command for every package of this module.
func listPackages(t *testing.T) []goPackage {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports,TestImports,XTestImports,Deps", "./...").Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		t.Fatalf("go list: %s", exit.Stderr)
	}
	require.NoError(t, err)
	var list []goPackage
	for d := json.NewDecoder(strings.NewReader(string(out))); d.More(); {
		var p goPackage
		require.NoError(t, d.Decode(&p))
		list = append(list, p)
	}
	require.Greater(t, len(list), 20, "go list has not found the tree")
	return list
}

func inModule(path string) bool { return within(path, module) }

// within tells whether an import path is a package or lies below it.
func within(path, prefix string) bool { return path == prefix || strings.HasPrefix(path, prefix+"/") }

// relative is an import path as seen from the root of this module.
func relative(path string) string { return strings.TrimPrefix(strings.TrimPrefix(path, module), "/") }

func layerOf(path string) string {
	layer, _, _ := strings.Cut(path, "/")
	return layer
}
