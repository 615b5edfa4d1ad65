package operator_test

import (
	"encoding/hex"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/operator"
	"github.com/rondoseq/rondo/node/pool"
)

// testSigner is the signer key of a sequencer.
func testSigner(id byte) *home.Signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{id}))
	if err != nil {
		panic(err)
	}
	return home.NewSigner(key)
}

func testGenesis(chainID string) *pool.Genesis {
	p := pool.DefaultParams()
	p.L1ChainID, p.L2ChainID, p.LockingPool, p.Batch.Inbox, p.Devnet = 900, 901, common.Address{1}, common.Address{0xff}, true
	g := &pool.Genesis{ChainID: chainID, Params: p, L1Block: 7, L1Millis: 1_700_000_000_000, L2Hash: common.Hash{2}}
	for id := byte(1); id <= 4; id++ {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte{id}))
		if err != nil {
			panic(err)
		}
		g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{
			ID: uint64(id), Signer: testSigner(id).Address(), PubKey: crypto.FromECDSAPub(&key.PublicKey)[1:], Power: 10,
		})
	}
	return g
}

// newHome is the home folder of a sequencer, of which the store has no shares.
func newHome(t *testing.T, chainID string, id byte, change ...func(*home.Config)) string {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte{id}))
	require.NoError(t, err)
	doc, err := home.NewGenesisDoc(testGenesis(chainID))
	require.NoError(t, err)
	dir, c := filepath.Join(t.TempDir(), "home"), home.DefaultConfig()
	c.MPC.DevnetPreParams = 1 // cheap encryption
	for _, f := range change {
		f(&c)
	}
	require.NoError(t, home.Create(dir, c, home.Keys{
		Signer: key, Node: &p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}, Passphrase: "first", JWT: [32]byte{4},
	}, doc))
	return dir
}

func openStore(t *testing.T, dir, chainID, passphrase string) (*keystore.Store, error) {
	t.Helper()
	return keystore.Open(filepath.Join(dir, home.MPCDir), keystore.Options{
		Passphrase: []byte(passphrase), ChainID: chainID, Node: 1, Argon2: keystore.CheapArgon2,
	})
}

const chainID = "rondo-901"

// withShare is a home folder of sequencer 1 with a share.
func withShare(t *testing.T, generation uint64) (dir string, share *keystore.Share) {
	t.Helper()
	dir = newHome(t, chainID, 1)
	store, err := openStore(t, dir, chainID, "first")
	require.NoError(t, err)
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	share = shares[0]
	share.Generation = generation
	require.NoError(t, store.PutShare(share))
	require.NoError(t, store.Activate(share.ShareID))
	require.NoError(t, store.Close())
	return dir, share
}

func open(t *testing.T, dir, url string) *operator.Shares {
	t.Helper()
	s, err := operator.Open(t.Context(), dir, url)
	require.NoError(t, err)
	return s
}

// nodeWith is another node of the pool, with a state.
func nodeWith(t *testing.T, s *pool.State) string {
	t.Helper()
	server := rpc.NewServer()
	require.NoError(t, server.RegisterName("pool", api.NewPool(&still{state: s}, nil, nil, testSigner(1))))
	web := httptest.NewServer(server)
	t.Cleanup(func() { web.Close(); server.Stop() })
	return web.URL
}

func stateWith(t *testing.T, chainID string, keys ...pool.Key) *pool.State {
	t.Helper()
	s, err := testGenesis(chainID).NewState()
	require.NoError(t, err)
	s.Keys = keys
	return s
}

func TestBackupRestoresANode(t *testing.T) {
	dir, share := withShare(t, 3)
	file := filepath.Join(t.TempDir(), "backup")
	n, err := open(t, dir, "").Export(file, []byte("backup"))
	require.NoError(t, err)
	require.Equal(t, 1, n)
	raw, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NotContains(t, string(raw), hex.EncodeToString(share.Secret[:16]))
	_, err = open(t, dir, "").Export(file, []byte("backup"))
	require.ErrorIs(t, err, os.ErrExist, "a backup is never overwritten")

	fresh := newHome(t, chainID, 1)
	_, err = open(t, fresh, "").List()
	require.ErrorIs(t, err, operator.ErrNoStore)
	_, err = open(t, fresh, "").Export(filepath.Join(t.TempDir(), "none"), []byte("x"))
	require.ErrorIs(t, err, operator.ErrNoStore)
	_, err = open(t, fresh, "").Import(file, []byte("another"))
	require.ErrorIs(t, err, keystore.ErrPassphrase)
	cut := filepath.Join(t.TempDir(), "cut")
	require.NoError(t, os.WriteFile(cut, raw[:len(raw)-1], 0o600))
	_, err = open(t, fresh, "").Import(cut, []byte("backup"))
	require.ErrorIs(t, err, keystore.ErrBackupTruncated)
	_, err = open(t, newHome(t, "another", 1), "").Import(file, []byte("backup"))
	require.ErrorIs(t, err, keystore.ErrForeign)
	_, err = open(t, newHome(t, chainID, 2), "").Import(file, []byte("backup"))
	require.ErrorIs(t, err, keystore.ErrForeign)

	added, err := open(t, fresh, "").Import(file, []byte("backup"))
	require.NoError(t, err)
	require.Equal(t, 1, added)
	list, err := open(t, fresh, "").List()
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, uint64(3), list[0].Generation)
	store, err := openStore(t, fresh, chainID, "first")
	require.NoError(t, err)
	defer func() { require.NoError(t, store.Close()) }()
	restored, err := store.Share(share.ShareID)
	require.NoError(t, err)
	require.Equal(t, share.Secret, restored.Secret)
}

// A node of the pool tells a fresh home folder what is stale.
func TestStaleBackupIsRefused(t *testing.T) {
	dir, share := withShare(t, 3)
	file := filepath.Join(t.TempDir(), "backup")
	_, err := open(t, dir, "").Export(file, []byte("backup"))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		key   pool.Key
		stale bool
	}{
		"the active generation": {pool.Key{Name: share.Key, State: pool.KeyActive, Generation: 3}, false},
		"a later one":           {pool.Key{Name: share.Key, State: pool.KeyActive, Generation: 4}, true},
		"a deleted key":         {pool.Key{Name: share.Key, State: pool.KeyDeleted, Generation: 3}, true},
	} {
		t.Run(name, func(t *testing.T) {
			fresh := open(t, newHome(t, chainID, 1), nodeWith(t, stateWith(t, chainID, c.key)))
			require.True(t, fresh.Known())
			_, err := fresh.Import(file, []byte("backup"))
			if !c.stale {
				require.NoError(t, err)
				return
			}
			require.ErrorIs(t, err, keystore.ErrStale)
			require.ErrorContains(t, err, "next resharing")
		})
	}
	_, err = operator.Open(t.Context(), newHome(t, chainID, 1), nodeWith(t, stateWith(t, "another")))
	require.ErrorContains(t, err, "another")
}

func TestPassphraseChange(t *testing.T) {
	dir, _ := withShare(t, 1)
	require.NoError(t, open(t, dir, "").ChangePassphrase([]byte("second")))
	_, err := openStore(t, dir, chainID, "first")
	require.ErrorIs(t, err, keystore.ErrPassphrase)
	list, err := open(t, dir, "").List()
	require.NoError(t, err, "the file that the configuration names has the new one")
	require.Len(t, list, 1)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.False(t, slices.ContainsFunc(entries, func(e os.DirEntry) bool { return filepath.Ext(e.Name()) == ".new" }))

	t.Setenv(home.PassphraseEnv, "second")
	require.NoError(t, open(t, dir, "").ChangePassphrase([]byte("third")))
	t.Setenv(home.PassphraseEnv, "third")
	_, err = open(t, dir, "").List()
	require.NoError(t, err)
	t.Setenv(home.PassphraseEnv, "wrong")
	_, err = open(t, dir, "").List()
	require.ErrorIs(t, err, keystore.ErrPassphrase)
	require.ErrorIs(t, open(t, dir, "").ChangePassphrase([]byte("fourth")), keystore.ErrPassphrase)
}

// A change that was interrupted is finished by the next one; what may still be needed is kept.
func TestInterruptedPassphraseChangeIsFinished(t *testing.T) {
	dir, _ := withShare(t, 1)
	h, err := home.Open(dir)
	require.NoError(t, err)
	path := h.Path(h.Config.MPC.PassphraseFile)
	file := func(name, passphrase string) { require.NoError(t, os.WriteFile(name, []byte(passphrase+"\n"), 0o600)) }
	change := func(next string) error { return open(t, dir, "").ChangePassphrase([]byte(next)) }

	file(path+".new", "second") // interrupted before the store was sealed
	require.NoError(t, change("third"))
	file(path, "first") // interrupted after it
	file(path+".new", "third")
	require.NoError(t, change("fourth"))
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, "fourth\n", string(got))
	require.NoFileExists(t, path+".new")
	_, err = open(t, dir, "").List()
	require.NoError(t, err)

	file(path, "first")
	file(path+".new", "second")
	require.ErrorIs(t, change("fifth"), keystore.ErrPassphrase)
	require.FileExists(t, path)
	require.FileExists(t, path+".new")
}

func TestRunningNodeIsLeftAlone(t *testing.T) {
	dir, _ := withShare(t, 1)
	store, err := openStore(t, dir, chainID, "first")
	require.NoError(t, err)
	defer func() { require.NoError(t, store.Close()) }()
	s := open(t, dir, "")
	_, err = s.List()
	require.ErrorIs(t, err, operator.ErrRunning)
	_, err = s.Export(filepath.Join(t.TempDir(), "backup"), []byte("x"))
	require.ErrorIs(t, err, operator.ErrRunning)
	require.ErrorIs(t, s.ChangePassphrase([]byte("second")), operator.ErrRunning)
	h, err := home.Open(dir)
	require.NoError(t, err)
	passphrase, err := h.Passphrase()
	require.NoError(t, err)
	require.Equal(t, "first", string(passphrase))
}

func TestStrangerHasNoShares(t *testing.T) {
	_, err := operator.Open(t.Context(), newHome(t, chainID, 9), "")
	require.ErrorIs(t, err, operator.ErrUnknownSequencer)
}
