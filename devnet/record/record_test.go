package record_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/record"
)

func sample() record.Record {
	users := []record.Account{{Address: "0xa0", Key: "0xk0"}, {Address: "0xa1", Key: "0xk1"}}
	return record.Record{
		Schema: record.Schema, ReadySeconds: 18.25, LogDir: "/data/logs", DataDir: "/data",
		L1: record.Chain{ChainID: 900, RPC: "http://l1", BlockSeconds: 2}, L2: record.Chain{ChainID: 901, RPC: "http://l2", BlockSeconds: 1},
		Contracts: record.Contracts{LockingPool: "0xpool"}, Users: users,
		Sequencers: []record.Sequencer{{Name: "seq1", RPC: "http://seq1", API: "http://api1"}},
	}
}

func TestRecordIsReadBackAsWritten(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "devnet.json")
	require.NoError(t, sample().Write(path, filepath.Join(dir, "env.sh")))
	got, err := record.Read(path)
	require.NoError(t, err)
	require.Equal(t, sample(), got)
}

func TestAnotherSchemaIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "devnet.json")
	require.NoError(t, os.WriteFile(path, []byte(`{"schema":99}`), 0o600))
	_, err := record.Read(path)
	require.ErrorContains(t, err, "schema 99")
}

func TestEnvIsForShells(t *testing.T) {
	env := sample().Env()
	require.Contains(t, env, "export L2_RPC='http://l2'\n")
	require.Contains(t, env, "export USER_KEY='0xk1'\n")
	require.Contains(t, env, "export SEQ1_API='http://api1'\n")
	require.Contains(t, env, "export LOCKING_POOL='0xpool'\n")
}

func TestBannerHasWhatANewcomerNeeds(t *testing.T) {
	banner := sample().Banner("rondo")
	for _, want := range []string{"18.2 s", "http://l1", "http://l2", "http://seq1", "0xa1", "0xk1", "0xpool", "/data/logs", "rondo devnet status", "threshold key"} {
		require.Contains(t, banner, want)
	}
}
