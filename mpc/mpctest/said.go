package mpctest

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/rondoseq/rondo/mpc"
)

// Statement is something that a party says in a session.
type Statement struct {
	Session mpc.Session
	ChainID string
	From    mpc.PartyID
	To      mpc.PartyID // zero in a broadcast
	Kind    uint8
	Payload []byte
}

// Signed makes what the party signs of it, from the description of envelopes alone.
func (s Statement) Signed(sign func(hash [32]byte) ([]byte, error)) (mpc.SignedMessage, error) {
	const securedVersion = 2
	tag := s.Session.Tag(s.ChainID)
	header := append([]byte{securedVersion}, tag[:]...)
	broadcast := byte(0)
	if s.To == 0 {
		broadcast = 1
	}
	header = append(header, s.Kind, broadcast)
	header = binary.BigEndian.AppendUint64(header, s.From)
	header = binary.BigEndian.AppendUint64(header, s.To)
	content := sha256.Sum256(s.Payload)
	hash := sha256.Sum256(append(append([]byte("rondo/mpc/envelope/v2"), header...), content[:]...))
	signature, err := sign(hash)
	return mpc.SignedMessage{Header: header, Content: content, Signature: signature, Payload: s.Payload}, err
}
