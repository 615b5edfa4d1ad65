package layout_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/layout"
)

func TestClearKeepsItsHandsOffOtherFolders(t *testing.T) {
	path := t.TempDir()
	precious := filepath.Join(path, "precious.txt")
	require.NoError(t, os.WriteFile(precious, []byte("x"), 0o600))
	dir, err := layout.Open(path)
	require.NoError(t, err)

	require.ErrorContains(t, dir.Clear(), "holds no devnet")
	require.FileExists(t, precious)
}

func TestClearEmptiesADevnet(t *testing.T) {
	dir, err := layout.Open(filepath.Join(t.TempDir(), "net"))
	require.NoError(t, err)
	require.NoError(t, dir.Clear())
	require.NoError(t, os.WriteFile(dir.Record(), []byte("{}"), 0o600))

	require.NoError(t, dir.Clear())
	require.NoFileExists(t, dir.Record())
	require.DirExists(t, dir.Logs())
}

func TestServicesHaveALogFileEach(t *testing.T) {
	dir := layout.Dir("/data")
	require.Equal(t, "/data/logs/seq1-op-geth.log", dir.Log("seq1/op-geth"))
	require.Equal(t, "/data/logs/l1.log", dir.Log("l1"))
}
