package home

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

func testGenesis(t *testing.T) *pool.Genesis {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("home test")))
	require.NoError(t, err)
	p := pool.DefaultParams()
	p.L1ChainID, p.L2ChainID, p.LockingPool, p.Batch.Inbox = 900, 901, common.Address{1}, common.Address{0xff}
	return &pool.Genesis{
		ChainID: "rondo-901", Params: p, L1Block: 7, L1Millis: 1_700_000_000_000, L2Hash: common.Hash{2},
		Sequencers: []pool.GenesisSequencer{{
			ID: 1, Owner: common.Address{3}, Signer: crypto.PubkeyToAddress(key.PublicKey), Power: 5, Nonce: 1,
			PubKey: crypto.FromECDSAPub(&key.PublicKey)[1:],
		}},
	}
}

func newHome(t *testing.T) string {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("home test")))
	require.NoError(t, err)
	doc, err := NewGenesisDoc(testGenesis(t))
	require.NoError(t, err)
	dir := filepath.Join(t.TempDir(), "home")
	keys := Keys{Signer: key, Node: &p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}, Passphrase: "secret", JWT: [32]byte{4}}
	require.NoError(t, Create(dir, DefaultConfig(), keys, doc))
	return dir
}

func TestHomeOpensAsItWasCreated(t *testing.T) {
	dir := newHome(t)
	h, err := Open(dir)
	require.NoError(t, err)
	require.Equal(t, DefaultConfig(), h.Config)
	require.Equal(t, testGenesis(t), h.Genesis)
	require.Equal(t, h.Genesis.Sequencers[0].Signer, h.Signer.Address())
	require.Equal(t, h.Signer.Address().Bytes(), h.PV.Key.Address.Bytes(), "the validator's address is the signer's")
	passphrase, err := h.Passphrase()
	require.NoError(t, err)
	require.Equal(t, "secret", string(passphrase))
	for _, name := range []string{SignerFile, NodeKeyFile, "mpc-passphrase", "jwt.hex"} {
		info, err := os.Stat(h.Path(name))
		require.NoError(t, err)
		require.Zero(t, info.Mode().Perm()&0o077, "%s is for its owner alone", name)
	}
}

func TestHomeIsNeverOverwritten(t *testing.T) {
	dir := newHome(t)
	require.ErrorContains(t, Create(dir, DefaultConfig(), Keys{}, nil), "home of a node already")
}

func TestSignaturesOfTheSignerRecoverToIt(t *testing.T) {
	h, err := Open(newHome(t))
	require.NoError(t, err)
	sig, err := h.Signer.SignHash(common.Hash{9})
	require.NoError(t, err)
	addr, err := pool.Recover(common.Hash{9}, sig)
	require.NoError(t, err)
	require.Equal(t, h.Signer.Address(), addr)
}

func TestBadFilesAreNamed(t *testing.T) {
	for name, test := range map[string]struct {
		file, text, want string
	}{
		"unknown key":     {ConfigFile, "monniker = \"x\"\n", "unknown key monniker"},
		"no TOML":         {ConfigFile, "= = =", ConfigFile},
		"bad address":     {ConfigFile, "[rpc]\nlisten = \"nowhere\"\n", "rpc.listen"},
		"bad peer":        {ConfigFile, "[p2p]\npeers = [\"somebody\"]\n", "p2p.peers"},
		"bad transport":   {ConfigFile, "[mpc]\ntransport = \"pigeons\"\n", "mpc.transport"},
		"bad MPC address": {ConfigFile, "[mpc]\nlisten = \"nowhere\"\n", "mpc.listen"},
		"bad MPC peer":    {ConfigFile, "[mpc]\npeers = [\"somebody@here:1\"]\n", "mpc.peers"},
		"bad metrics":     {ConfigFile, "[metrics]\nlisten = \"x\"\n", "metrics.listen"},
		"too slow blocks": {ConfigFile, "[cometbft]\nempty_block_interval = \"1m\"\n", "empty_block_interval"},
		"broken signer":   {SignerFile, "{", "signer key"},
		"empty signer":    {SignerFile, "{}", "holds no key"},
		"broken votes":    {validatorLog, "[]", "signer key"},
		"broken genesis":  {GenesisFile, "{}", "genesis"},
		"broken node key": {NodeKeyFile, "{}", "node key"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := newHome(t)
			require.NoError(t, os.WriteFile(filepath.Join(dir, test.file), []byte(test.text), 0o600))
			_, err := Open(dir)
			require.ErrorContains(t, err, test.want)
		})
	}
}

func TestPassphraseComesFromTheEnvironmentFirstAndIsNeverEmpty(t *testing.T) {
	h, err := Open(newHome(t))
	require.NoError(t, err)
	t.Setenv("RONDO_MPC_PASSPHRASE", "other")
	passphrase, err := h.Passphrase()
	require.NoError(t, err)
	require.Equal(t, "other", string(passphrase))
	t.Setenv("RONDO_MPC_PASSPHRASE", "")
	require.NoError(t, os.WriteFile(h.Path(h.Config.MPC.PassphraseFile), []byte(" \n"), 0o600))
	_, err = h.Passphrase()
	require.ErrorContains(t, err, "empty")
}

func TestGenesisFileIsComparedInEveryField(t *testing.T) {
	g := testGenesis(t)
	doc, err := NewGenesisDoc(g)
	require.NoError(t, err)
	require.NoError(t, CompareGenesis(doc, testGenesis(t)))

	other := testGenesis(t)
	other.Params.EpochLength++
	require.ErrorContains(t, CompareGenesis(doc, other), "app_state differs")
	doc.ConsensusParams.Block.MaxBytes++
	require.ErrorContains(t, CompareGenesis(doc, testGenesis(t)), "consensus part differs")
}

func TestLargestPayloadFitsIntoTransactionBlockAndRPC(t *testing.T) {
	h, err := Open(newHome(t))
	require.NoError(t, err)
	c := h.CometConfig()
	require.NoError(t, c.ValidateBasic())
	largest := int(h.Genesis.Params.MaxPayloadBytes)
	require.Greater(t, c.Mempool.MaxTxBytes, largest+largest/6)
	require.Equal(t, int64(-1), h.Doc.ConsensusParams.Block.MaxBytes)
	require.Greater(t, h.Genesis.Params.MaxBlockBytes(), int64(c.Mempool.MaxTxBytes))
	require.Greater(t, c.RPC.MaxBodyBytes, int64(c.Mempool.MaxTxBytes)*4/3)
	require.False(t, c.Mempool.KeepInvalidTxsInCache)
	require.True(t, strings.HasSuffix(c.GenesisFile(), GenesisFile))
}
