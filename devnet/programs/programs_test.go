package programs_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/programs"
)

func TestEverythingMissingIsNamedAtOnce(t *testing.T) {
	bin := filepath.Join(t.TempDir(), "bin")
	write(t, filepath.Join(bin, "anvil"), 0o755)
	write(t, filepath.Join(bin, "op-geth"), 0o644)

	_, err := programs.Find(bin, "rondo")
	require.ErrorContains(t, err, "op-geth is not executable; `make bin/op-geth` makes it")
	require.ErrorContains(t, err, "op-node is missing; `make bin/op-node` makes it")
	require.ErrorContains(t, err, "`make contracts-build` makes it")
	require.NotContains(t, err.Error(), "bin/anvil")
}

func TestACompleteSetIsFound(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"anvil", "forge", "op-geth", "op-node", "op-batcher", "l2-alloc.json", "l2-contracts.json"} {
		write(t, filepath.Join(root, "bin", name), 0o755)
	}
	write(t, filepath.Join(root, "contracts", "cache", "built"), 0o644)

	set, err := programs.Find(filepath.Join(root, "bin"), "/somewhere/rondo")
	require.NoError(t, err)
	require.Equal(t, root, set.Root)
	require.Equal(t, "/somewhere/rondo", set.Rondo)
}

func write(t *testing.T, path string, mode os.FileMode) {
	t.Helper()
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte("x"), mode))
}
