package mpctest

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/json"
	"fmt"

	"github.com/rondoseq/rondo/mpc/keystore"
)

// fixture holds the shares of one key, unencrypted: it is nobody's secret. The test TestKeygen of package mpc
// makes it anew when it is run with -update.
//
//go:embed testdata/shares.json.gz
var fixture []byte

// The fixture's committee and its key's name.
const (
	Members    = 4
	KeyName    = "batch"
	Generation = 1
	ChainID    = "rondo-test"
)

// Shares returns the shares of parties 1 to 4 of one key, in order.
func Shares() ([]*keystore.Share, error) {
	zr, err := gzip.NewReader(bytes.NewReader(fixture))
	if err != nil {
		return nil, fmt.Errorf("mpctest: read fixture: %w", err)
	}
	var shares []*keystore.Share
	if err := json.NewDecoder(zr).Decode(&shares); err != nil {
		return nil, fmt.Errorf("mpctest: decode fixture: %w", err)
	}
	return shares, nil
}

// EncodeShares is how the fixture is written.
func EncodeShares(shares []*keystore.Share) ([]byte, error) {
	var b bytes.Buffer
	zw := gzip.NewWriter(&b)
	if err := json.NewEncoder(zw).Encode(shares); err != nil {
		return nil, fmt.Errorf("mpctest: encode fixture: %w", err)
	}
	if err := zw.Close(); err != nil {
		return nil, fmt.Errorf("mpctest: compress fixture: %w", err)
	}
	return b.Bytes(), nil
}
