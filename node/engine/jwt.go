package engine

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"
)

// Secret is what both ends of the engine API share: 32 bytes.
type Secret [32]byte

// ReadSecret reads a secret from a file that holds it as 64 hexadecimal digits, with or without 0x.
func ReadSecret(path string) (Secret, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return Secret{}, fmt.Errorf("read engine API secret: %w", err)
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(strings.TrimSpace(string(text)), "0x"))
	if err != nil || len(raw) != len(Secret{}) {
		return Secret{}, fmt.Errorf("engine API secret %s is not 64 hexadecimal digits", path)
	}
	return Secret(raw), nil
}

// Authorization gives every request a fresh token: an option for clients of the engine API (rpc.WithHTTPAuth).
func Authorization(s Secret) func(http.Header) error {
	return func(h http.Header) error {
		h.Set("Authorization", "Bearer "+s.token(time.Now()))
		return nil
	}
}

// token makes a JSON web token that is good for the minute around now
// (https://github.com/ethereum/execution-apis/blob/main/src/engine/authentication.md).
func (s Secret) token(now time.Time) string {
	enc := base64.RawURLEncoding
	text := enc.EncodeToString([]byte(`{"alg":"HS256","typ":"JWT"}`)) + "." +
		enc.EncodeToString(fmt.Appendf(nil, `{"iat":%d}`, now.Unix()))
	mac := hmac.New(sha256.New, s[:])
	mac.Write([]byte(text))
	return text + "." + enc.EncodeToString(mac.Sum(nil))
}
