package mpctest

import (
	"bytes"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/rondoseq/rondo/mpc/keystore"
)

// Secrets are numbers that nobody but their owner may ever see, with the forms in which a log could show them.
type Secrets struct {
	forms map[string][][]byte // by name
}

// secretFields are the secret numbers in what the engine stores, by their paths.
var secretFields = []string{"Xi", "PaillierSK.LambdaN", "PaillierSK.PhiN", "PaillierSK.P", "PaillierSK.Q", "Alpha", "Beta", "P", "Q"}

// Add takes the secret numbers of a share.
func (s *Secrets) Add(share *keystore.Share) error {
	var stored struct{ Data map[string]any }
	d := json.NewDecoder(bytes.NewReader(share.Secret))
	d.UseNumber()
	if err := d.Decode(&stored); err != nil {
		return fmt.Errorf("mpctest: decode %s: %w", share.ShareID, err)
	}
	for _, path := range secretFields {
		x, err := numberAt(stored.Data, path)
		if err != nil {
			return fmt.Errorf("mpctest: %s: %w", share.ShareID, err)
		}
		s.AddNumber(fmt.Sprintf("%s of party %d's %s", path, share.Self, share.ShareID), x)
	}
	return nil
}

func numberAt(data map[string]any, path string) (*big.Int, error) {
	var at any = data
	for _, name := range strings.Split(path, ".") {
		m, ok := at.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("no %s", path)
		}
		at = m[name]
	}
	n, ok := at.(json.Number)
	if !ok {
		return nil, fmt.Errorf("%s is no number", path)
	}
	x, ok := new(big.Int).SetString(n.String(), 10)
	if !ok {
		return nil, fmt.Errorf("%s is no integer", path)
	}
	return x, nil
}

// AddNumber takes a number that is known by other means.
func (s *Secrets) AddNumber(name string, x *big.Int) {
	if s.forms == nil {
		s.forms = map[string][][]byte{}
	}
	s.forms[name] = formsOf(x)
}

// Len is how many numbers are looked for.
func (s *Secrets) Len() int { return len(s.forms) }

// FindIn names the secrets that a text shows, in whole or by half.
func (s *Secrets) FindIn(text []byte) []string {
	lower := bytes.ToLower(text) // hexadecimal of either case
	var found []string
	for _, name := range slices.Sorted(maps.Keys(s.forms)) {
		if slices.ContainsFunc(s.forms[name], func(f []byte) bool { return bytes.Contains(text, f) || bytes.Contains(lower, f) }) {
			found = append(found, name)
		}
	}
	return found
}

// formsOf writes a number in the ways in which programs print them.
func formsOf(x *big.Int) [][]byte {
	b := x.Bytes()
	half := len(b) / 2
	forms := [][]byte{b, []byte(x.String()), []byte(strings.Trim(fmt.Sprint(b), "[]"))}
	for _, part := range [][]byte{b[:half], b[half:]} {
		quoted := strconv.Quote(string(part))
		forms = append(forms, part, []byte(hex.EncodeToString(part)), []byte(quoted[1:len(quoted)-1]))
	}
	for shift := range 3 { // it may begin anywhere within a group of three bytes
		group := b[shift:]
		group = group[:len(group)/3*3]
		forms = append(forms, []byte(base64.StdEncoding.EncodeToString(group)), []byte(base64.URLEncoding.EncodeToString(group)))
	}
	return forms
}
