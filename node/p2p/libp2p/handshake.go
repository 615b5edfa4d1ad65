package libp2p

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/multiformats/go-multistream"

	"github.com/rondoseq/rondo/node/p2p/hello"
)

// protocolID names what is spoken on a stream.
const protocolID = protocol.ID("/rondo/mpc/1.0.0")

// helloDomain keeps hellos of this kind of connection apart from others.
const helloDomain = "rondo/libp2p/v1"

// accepted is the last byte of a handshake.
const accepted = byte(1)

// errOutsider says that the peer is no sequencer now.
var errOutsider = errors.New("no sequencer")

// The handshake of a stream: the opener sends its challenge; the accepter answers with its hello and its own challenge;
// the opener sends its hello, and the accepter one byte. Both go on only with a sequencer.

// introduce is the opener's side. It returns the peer's signer.
func (t *Transport) introduce(s network.Stream) (common.Address, error) {
	if err := s.SetDeadline(time.Now().Add(handshakeTimeout)); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	if err := multistream.SelectProtoOrFail(protocolID, s); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	if err := s.SetProtocol(protocolID); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	mine := hello.NewChallenge()
	if _, err := s.Write(mine[:]); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	signer, err := t.verify(s, mine)
	if err != nil {
		return common.Address{}, err
	}
	if err := t.answer(s); err != nil {
		return common.Address{}, err
	}
	var verdict [1]byte
	if _, err := io.ReadFull(s, verdict[:]); err != nil {
		return common.Address{}, fmt.Errorf("handshake: not accepted by the peer: %w", err)
	}
	if verdict[0] != accepted {
		return common.Address{}, t.refuse(fmt.Errorf("handshake: the peer's verdict is %d", verdict[0]))
	}
	return signer, s.SetDeadline(time.Time{})
}

// welcome is the accepter's side.
func (t *Transport) welcome(s network.Stream) (common.Address, error) {
	if err := s.SetDeadline(time.Now().Add(handshakeTimeout)); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	m := multistream.NewMultistreamMuxer[protocol.ID]()
	m.AddHandler(protocolID, nil)
	if _, _, err := m.Negotiate(s); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	if err := s.SetProtocol(protocolID); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	if err := t.answer(s); err != nil {
		return common.Address{}, err
	}
	mine := hello.NewChallenge()
	if _, err := s.Write(mine[:]); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	signer, err := t.verify(s, mine)
	if err != nil {
		return common.Address{}, err
	}
	if _, err := s.Write([]byte{accepted}); err != nil {
		return common.Address{}, fmt.Errorf("handshake: %w", err)
	}
	return signer, s.SetDeadline(time.Time{})
}

// answer reads the peer's challenge and proves this node's signer.
func (t *Transport) answer(s network.Stream) error {
	var theirs hello.Challenge
	if _, err := io.ReadFull(s, theirs[:]); err != nil {
		return fmt.Errorf("handshake: read challenge: %w", err)
	}
	own, err := t.statement(theirs, t.net.LocalPeer(), s.Conn().RemotePeer()).Sign(t.cfg.Signer)
	if err != nil {
		return fmt.Errorf("handshake: %w", err)
	}
	if _, err := s.Write(own); err != nil {
		return fmt.Errorf("handshake: %w", err)
	}
	return nil
}

// verify reads the peer's hello.
func (t *Transport) verify(s network.Stream, mine hello.Challenge) (common.Address, error) {
	var theirs [hello.Length]byte
	if _, err := io.ReadFull(s, theirs[:]); err != nil {
		return common.Address{}, fmt.Errorf("handshake: read hello: %w", err)
	}
	signer, err := t.statement(mine, s.Conn().RemotePeer(), t.net.LocalPeer()).Check(theirs[:])
	if err != nil {
		return common.Address{}, t.refuse(fmt.Errorf("handshake: %w", err))
	}
	if _, ok := t.cfg.Lookup(signer); !ok {
		return common.Address{}, t.refuse(fmt.Errorf("handshake: signer %s: %w", signer, errOutsider))
	}
	t.count.proofs.Add(1)
	return signer, nil
}

func (t *Transport) refuse(err error) error {
	t.count.proofsRefused.Add(1)
	return err
}

func (t *Transport) statement(c hello.Challenge, prover, verifier peer.ID) hello.Statement {
	return hello.Statement{
		Domain: helloDomain, ChainID: t.cfg.ChainID, Challenge: c, Prover: prover.String(), Verifier: verifier.String(),
	}
}
