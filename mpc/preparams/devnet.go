package preparams

import (
	"bufio"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
)

// devnetOnly holds published sets, one per line in hexadecimal: worthless as secrets.
//
//go:generate go run ./internal/gendevnet -out devnet_only.txt
//go:embed devnet_only.txt
var devnetOnly string

// DevnetSets is how many published sets there are.
const DevnetSets = 8

// ErrNoDevnetSet says that the index is beyond the published sets.
var ErrNoDevnetSet = errors.New("preparams: no such devnet set")

var loadDevnet = sync.OnceValues(func() ([]*Set, error) {
	var sets []*Set
	lines := bufio.NewScanner(strings.NewReader(devnetOnly))
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		raw, err := hex.DecodeString(line)
		if err != nil {
			return nil, fmt.Errorf("preparams: devnet set %d: %w", len(sets), err)
		}
		set, err := Decode(raw)
		if err != nil {
			return nil, fmt.Errorf("preparams: devnet set %d: %w", len(sets), err)
		}
		sets = append(sets, set)
	}
	return sets, nil
})

// Devnet returns the published set of a devnet node, by the node's index from 0. Two members of one committee
// must not use the same.
func Devnet(index int) (*Set, error) {
	sets, err := loadDevnet()
	if err != nil {
		return nil, err
	}
	if index < 0 || index >= len(sets) {
		return nil, fmt.Errorf("%w: %d, there are %d", ErrNoDevnetSet, index, len(sets))
	}
	return sets[index], nil
}

// Published reports whether any prime of the set is one of a published set.
func Published(s *Set) (bool, error) {
	sets, err := loadDevnet()
	if err != nil {
		return false, err
	}
	n, nTilde := s.PaillierN(), s.NTilde()
	for _, d := range sets {
		for _, prime := range []*big.Int{d.PaillierP, d.PaillierQ, safePrime(d.P), safePrime(d.Q)} {
			rem := new(big.Int)
			if rem.Mod(n, prime).Sign() == 0 || rem.Mod(nTilde, prime).Sign() == 0 {
				return true, nil
			}
		}
	}
	return false, nil
}
