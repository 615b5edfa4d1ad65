package mpc_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine/worker"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

func options(t *testing.T, net *mpctest.Network) mpc.Options {
	endpoint := net.Join(1)
	t.Cleanup(endpoint.Close)
	return mpc.Options{
		Self: 1, ChainID: "rondo-1", Transport: endpoint, Logger: testLogger(t), Dir: filepath.Join(t.TempDir(), "mpc"),
		Passphrase: []byte("correct horse"), Argon2: keystore.CheapArgon2,
		Worker: worker.Config{Args: []string{}, Env: []string{workerEnv + "=1"}},
	}
}

// Off devnets, a node makes pre-parameters of its own, in its worker and ahead of need.
func TestOpenedNodeMakesItsOwnPreParameters(t *testing.T) {
	c, err := mpc.Open(options(t, mpctest.NewNetwork()))
	require.NoError(t, err)
	require.Eventually(t, func() bool { n, err := c.Store.CountPreParams(); return err == nil && n > 0 }, 2*time.Minute, 10*time.Millisecond)
	raw, err := c.Store.TakePreParams()
	require.NoError(t, err)
	require.NoError(t, c.Close(), "also while the next set is being made")
	set, err := preparams.Decode(raw)
	require.NoError(t, err)
	published, err := preparams.Published(set)
	require.NoError(t, err)
	require.False(t, published)
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	o := options(t, mpctest.NewNetwork())
	o.Devnet = true
	c, err := mpc.Open(o)
	require.NoError(t, err)
	require.NoError(t, c.Close())

	o.Passphrase = []byte("wrong horse")
	_, err = mpc.Open(o)
	require.ErrorIs(t, err, keystore.ErrPassphrase)
	o.Passphrase, o.DevnetIndex = []byte("correct horse"), 8
	_, err = mpc.Open(o)
	require.ErrorIs(t, err, preparams.ErrNoDevnetSet)
	o.DevnetIndex, o.Transport = 0, nil
	_, err = mpc.Open(o)
	require.ErrorContains(t, err, "transport")
}
