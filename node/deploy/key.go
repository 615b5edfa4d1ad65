package deploy

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
)

// Environment variables that hold secrets. Nothing secret stands in the configuration, or among the arguments of a command, where
// other users of the machine see it.
const (
	EnvKey        = "RONDO_DEPLOYER_KEY"        // private key of the administrator, hex
	EnvPassphrase = "RONDO_KEYSTORE_PASSPHRASE" // of the keystore file
)

// ErrNoKey says that neither a keystore file nor EnvKey is there.
var ErrNoKey = errors.New("no key to deploy with: set " + EnvKey + ", or name a keystore file")

// LoadKey reads the administrator's key from a keystore file (Web3 Secret Storage) with the passphrase in EnvPassphrase, or
// without a file from EnvKey.
func LoadKey(keystoreFile string) (*ecdsa.PrivateKey, error) {
	if keystoreFile != "" {
		return readKeystore(keystoreFile)
	}
	text := os.Getenv(EnvKey)
	if text == "" {
		return nil, ErrNoKey
	}
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(text), "0x"))
	if err != nil {
		return nil, errors.New(EnvKey + " is no private key: 64 hex digits") // what it is must not be shown
	}
	return key, nil
}

func readKeystore(path string) (*ecdsa.PrivateKey, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the keystore file: %w", err)
	}
	passphrase, ok := os.LookupEnv(EnvPassphrase)
	if !ok {
		return nil, fmt.Errorf("the keystore file %s needs its passphrase in %s", path, EnvPassphrase)
	}
	key, err := keystore.DecryptKey(data, passphrase)
	if err != nil {
		return nil, fmt.Errorf("opening the keystore file %s: %w", path, err)
	}
	return key.PrivateKey, nil
}
