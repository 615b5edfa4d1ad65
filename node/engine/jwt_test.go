package engine

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestToken(t *testing.T) {
	secret := Secret{}
	for i := range secret {
		secret[i] = byte(i)
	}
	// Made with: printf '%s' "$head.$body" | openssl dgst -sha256 -mac HMAC -macopt hexkey:00..1f -binary | basenc --base64url
	require.Equal(t, "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE3MDAwMDAwMDB9.uAxdaUtr1_HpYPtNDLNlQ_sHMiP5eBV-ra8EjL3ScS8", secret.token(time.Unix(1_700_000_000, 0)))
}

func TestReadSecret(t *testing.T) {
	file := filepath.Join(t.TempDir(), "jwt.hex")
	for text, ok := range map[string]bool{
		"0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20\n": true,
		"0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20":     true,
		"0102": false,
		"":     false,
		"zz02030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20": false,
	} {
		require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
		secret, err := ReadSecret(file)
		if !ok {
			require.ErrorContains(t, err, file)
			continue
		}
		require.NoError(t, err)
		require.Equal(t, byte(0x20), secret[31])
	}
	_, err := ReadSecret(file + ".missing")
	require.ErrorIs(t, err, os.ErrNotExist)
}
