package mpctest_test

import (
	"encoding/base64"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc/mpctest"
)

// Whatever a careless line would print of a share is found.
func TestSecretsAreFoundInEveryForm(t *testing.T) {
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	var secrets mpctest.Secrets
	for _, s := range shares {
		require.NoError(t, secrets.Add(s))
	}
	require.Equal(t, len(shares)*9, secrets.Len())
	require.Empty(t, secrets.FindIn([]byte("nothing to see")))
	require.NotEmpty(t, secrets.FindIn(shares[0].Secret))

	x, ok := new(big.Int).SetString("00f3a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e", 16)
	require.True(t, ok)
	var one mpctest.Secrets
	one.AddNumber("x", x)
	var text, object strings.Builder
	slog.New(slog.NewTextHandler(&text, nil)).Info("careless", "share", string(x.Bytes()))
	slog.New(slog.NewJSONHandler(&object, nil)).Info("careless", "share", x.Bytes())
	for _, leak := range []string{
		x.String(), fmt.Sprintf("%x", x), fmt.Sprintf("0x%064X", x), fmt.Sprint(x.Bytes()), string(x.Bytes()), fmt.Sprintf("%q", x.Bytes()),
		base64.StdEncoding.EncodeToString(x.Bytes()), base64.RawURLEncoding.EncodeToString(append([]byte("a"), x.Bytes()...)),
		fmt.Sprintf("%x", x.Bytes()[:16]), text.String(), object.String(),
	} {
		require.Equal(t, []string{"x"}, one.FindIn([]byte("before "+leak+" after")), "%q", leak)
	}
}
