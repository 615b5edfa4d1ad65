package deploy

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestTheFirstBlockSurvivesAnInterruption(t *testing.T) {
	d := Deployer{File: filepath.Join(t.TempDir(), "deployments", "1.json")}
	planned := Deployment{L1ChainID: 1, StartBlock: 100, LockingPool: common.Address{1}, StakeToken: common.Address{2}}
	got, err := d.begin(planned)
	require.NoError(t, err)
	require.EqualValues(t, 100, got.StartBlock)
	require.NoFileExists(t, d.File, "nothing is deployed yet")

	planned.StartBlock = 130 // the second attempt, after half of it was sent
	got, err = d.begin(planned)
	require.NoError(t, err)
	require.EqualValues(t, 100, got.StartBlock)

	require.NoError(t, got.write(d.File))
	require.NoError(t, os.Remove(d.pending()))
	planned.StartBlock = 200 // again, long after it was complete
	got, err = d.begin(planned)
	require.NoError(t, err)
	require.EqualValues(t, 100, got.StartBlock)
}

func TestAnotherDeploymentsFileIsLeftAlone(t *testing.T) {
	d := Deployer{File: filepath.Join(t.TempDir(), "1.json")}
	first := Deployment{L1ChainID: 1, StartBlock: 100, LockingPool: common.Address{1}, StakeToken: common.Address{2}}
	require.NoError(t, first.write(d.File))
	other := first
	other.LockingPool = common.Address{9}
	_, err := d.begin(other)
	require.ErrorIs(t, err, ErrOther)
	kept, err := ReadFile(d.File)
	require.NoError(t, err)
	require.Equal(t, first, kept)
}

func TestAFileWithoutAPoolIsNoDeployment(t *testing.T) {
	path := filepath.Join(t.TempDir(), "1.json")
	require.NoError(t, os.WriteFile(path, []byte(`{"l1ChainId":1}`), 0o600))
	_, err := ReadFile(path)
	require.ErrorContains(t, err, "lockingPool or stakeToken is missing")
}
