package keystore

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// identity says which record it is. Its encoding is the associated data of the record's encryption.
type identity struct {
	chainID    string
	node       uint64
	kind       string // "share", "data key", "pre-parameters", "mark", "check"
	key        string
	generation uint64
	address    [20]byte
	state      State // of a share; StateActive in other records
}

func (id identity) encode() []byte {
	var b []byte
	str := func(s string) {
		b = binary.BigEndian.AppendUint32(b, uint32(len(s)))
		b = append(b, s...)
	}
	str("rondo/mpc/keystore/v1")
	str(id.chainID)
	b = binary.BigEndian.AppendUint64(b, id.node)
	str(id.kind)
	str(id.key)
	b = binary.BigEndian.AppendUint64(b, id.generation)
	b = append(b, id.address[:]...)
	return append(b, byte(id.state))
}

// A record is: length of all (4 bytes) | length of identity (2) | identity | nonce (24) | sealed text. The
// identity is written out only to tell a misplaced record from an altered one; what counts is that the
// expected identity is the associated data.
const recordHeader = 6

func seal(key []byte, id identity, plain []byte) ([]byte, error) {
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, fmt.Errorf("keystore: make cipher: %w", err)
	}
	ad := id.encode()
	size := recordHeader + len(ad) + aead.NonceSize() + len(plain) + aead.Overhead()
	rec := make([]byte, 0, size)
	rec = binary.BigEndian.AppendUint32(rec, uint32(size))
	rec = binary.BigEndian.AppendUint16(rec, uint16(len(ad)))
	rec = append(rec, ad...)
	nonce := make([]byte, aead.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return nil, fmt.Errorf("keystore: draw nonce: %w", err)
	}
	rec = append(rec, nonce...)
	return aead.Seal(rec, nonce, plain, ad), nil
}

func open(key []byte, id identity, rec []byte) ([]byte, error) {
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, fmt.Errorf("keystore: make cipher: %w", err)
	}
	if len(rec) < recordHeader || binary.BigEndian.Uint32(rec) != uint32(len(rec)) {
		return nil, fmt.Errorf("%w: %s of key %q generation %d", ErrTruncated, id.kind, id.key, id.generation)
	}
	n := int(binary.BigEndian.Uint16(rec[4:]))
	if len(rec) < recordHeader+n+aead.NonceSize()+aead.Overhead() {
		return nil, fmt.Errorf("%w: %s of key %q generation %d", ErrTruncated, id.kind, id.key, id.generation)
	}
	ad := id.encode()
	if !bytes.Equal(rec[recordHeader:recordHeader+n], ad) {
		return nil, fmt.Errorf("%w: found at %s of key %q generation %d", ErrSwapped, id.kind, id.key, id.generation)
	}
	body := rec[recordHeader+n:]
	plain, err := aead.Open(nil, body[:aead.NonceSize()], body[aead.NonceSize():], ad)
	if err != nil {
		return nil, fmt.Errorf("%w: %s of key %q generation %d", ErrTampered, id.kind, id.key, id.generation)
	}
	return plain, nil
}

// stateIn reads the state that a record was written in, StateNone when it has none. What it says counts only
// together with the record's authentication.
func stateIn(rec []byte) State {
	if len(rec) < recordHeader {
		return StateNone
	}
	if n := int(binary.BigEndian.Uint16(rec[4:])); n > 0 && len(rec) >= recordHeader+n {
		return State(rec[recordHeader+n-1])
	}
	return StateNone
}
