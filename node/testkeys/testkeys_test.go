package testkeys

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

func TestFirstKeyIsTheOneThatToolsPrint(t *testing.T) {
	key, err := Derive(0, 0)
	require.NoError(t, err)
	require.Equal(t, "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", crypto.PubkeyToAddress(key.PublicKey).Hex())
}

func TestSignersOfDevnetsArePublishedAndOthersAreNot(t *testing.T) {
	key, err := Derive(2, 3)
	require.NoError(t, err)
	known, err := Published(crypto.PubkeyToAddress(key.PublicKey))
	require.NoError(t, err)
	require.True(t, known)
	known, err = Published(common.HexToAddress("0x1234"))
	require.NoError(t, err)
	require.False(t, known)
}
