package deploy

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func TestKeyComesFromTheEnvironment(t *testing.T) {
	t.Setenv(EnvKey, "")
	_, err := LoadKey("")
	require.ErrorIs(t, err, ErrNoKey)

	t.Setenv(EnvKey, "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d")
	key, err := LoadKey("")
	require.NoError(t, err)
	require.Equal(t, "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", crypto.PubkeyToAddress(key.PublicKey).Hex())

	t.Setenv(EnvKey, "secret words")
	_, err = LoadKey("")
	require.ErrorContains(t, err, "no private key")
	require.NotContains(t, err.Error(), "secret words")
}

func TestKeyComesFromAKeystoreFile(t *testing.T) {
	store := keystore.NewKeyStore(t.TempDir(), keystore.LightScryptN, keystore.LightScryptP)
	account, err := store.NewAccount("right")
	require.NoError(t, err)

	_, err = LoadKey(filepath.Join(t.TempDir(), "none"))
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = LoadKey(account.URL.Path)
	require.ErrorContains(t, err, EnvPassphrase)
	t.Setenv(EnvPassphrase, "wrong")
	_, err = LoadKey(account.URL.Path)
	require.ErrorIs(t, err, keystore.ErrDecrypt)
	t.Setenv(EnvPassphrase, "right")
	key, err := LoadKey(account.URL.Path)
	require.NoError(t, err)
	require.Equal(t, account.Address, crypto.PubkeyToAddress(key.PublicKey))
}
