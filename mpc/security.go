package mpc

import (
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// EnvelopeSigner signs with the key by which the pool knows this node.
type EnvelopeSigner interface {
	// SignEnvelope signs a hash. The signature has EnvelopeSignature bytes.
	SignEnvelope(hash [32]byte) ([]byte, error)
}

// EnvelopeVerifier knows the keys of all parties.
type EnvelopeVerifier interface {
	// VerifyEnvelope reports whether the party signed the hash.
	VerifyEnvelope(from PartyID, hash [32]byte, signature []byte) error
}

// EnvelopeSignature is the size of a signature in bytes: that of an Ethereum signature.
const EnvelopeSignature = 65

// Security makes what parties say to each other evidence, and keeps point-to-point messages secret from everybody but
// their receiver, whatever carries them. All parties of a chain use it, or none does.
type Security struct {
	Signer   EnvelopeSigner
	Verifier EnvelopeVerifier
	// TransportKey is this node's X25519 key; [Open] takes that of the key store if it is nil. PeerKey returns the
	// public key of a party.
	TransportKey *ecdh.PrivateKey
	PeerKey      func(PartyID) (*ecdh.PublicKey, error)
	// Evidence is told of what a party can be held to; nil if nobody wants it. It is called from the session's
	// goroutine and must return soon.
	Evidence func(Evidence)
}

func (s *Security) validate() error {
	if s != nil && (s.Signer == nil || s.Verifier == nil || s.TransportKey == nil || s.PeerKey == nil) {
		return errors.New("mpc: envelope security needs a signer, a verifier, a transport key and the keys of peers")
	}
	return nil
}

// A secured payload is: hash of the content (32 bytes) | signature (65) | content, which is encrypted in a message to
// one party. The signature is over the envelope's header and the hash, so the content can be shown later, or not.
const securedHeader = 32 + EnvelopeSignature

var errSecured = errors.New("mpc: envelope is not secured as it should be")

// signedHash is what a party signs of an envelope.
func signedHash(header []byte, content [32]byte) [32]byte {
	h := sha256.New()
	h.Write([]byte("rondo/mpc/envelope/v2"))
	h.Write(header)
	h.Write(content[:])
	return [32]byte(h.Sum(nil))
}

// secure signs a message of this node and encrypts it to its receiver. It returns the payload to send.
func (s *Security) secure(e *envelope) ([]byte, error) {
	header, content := e.header(), sha256.Sum256(e.msg.Payload)
	signature, err := s.Signer.SignEnvelope(signedHash(header, content))
	if err != nil {
		return nil, fmt.Errorf("mpc: sign envelope: %w", err)
	}
	if len(signature) != EnvelopeSignature {
		return nil, fmt.Errorf("mpc: signature has %d bytes, want %d", len(signature), EnvelopeSignature)
	}
	body := e.msg.Payload
	if !e.msg.Broadcast {
		if body, err = s.encrypt(e.msg.To, header, body); err != nil {
			return nil, err
		}
	}
	out := append(make([]byte, 0, securedHeader+len(body)), content[:]...)
	return append(append(out, signature...), body...), nil
}

// unsecure checks a received payload and returns its content and what its sender signed.
func (s *Security) unsecure(e *envelope) ([]byte, SignedMessage, error) {
	signed, body, err := split(e)
	if err != nil {
		return nil, signed, err
	}
	if err := signed.verify(s.Verifier, e.msg.From); err != nil {
		return nil, signed, err
	}
	if !e.msg.Broadcast {
		if body, err = s.decrypt(signed.Header, body); err != nil {
			return nil, signed, err
		}
	}
	if sha256.Sum256(body) != signed.Content {
		return nil, signed, fmt.Errorf("%w: the content is not the signed one", errSecured)
	}
	return body, signed, nil
}

func split(e *envelope) (SignedMessage, []byte, error) {
	p := e.msg.Payload
	if len(p) < securedHeader {
		return SignedMessage{}, nil, fmt.Errorf("%w: %d bytes", errSecured, len(p))
	}
	return SignedMessage{Header: e.header(), Content: [32]byte(p), Signature: p[32:securedHeader]}, p[securedHeader:], nil
}

// encrypt seals a content to a party: the public half of a key made for this message, then the sealed text. The
// envelope's header is authenticated with it.
func (s *Security) encrypt(to PartyID, header, content []byte) ([]byte, error) {
	peer, err := s.PeerKey(to)
	if err != nil {
		return nil, fmt.Errorf("mpc: transport key of party %d: %w", to, err)
	}
	once, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("mpc: make key: %w", err)
	}
	key, err := sharedKey(once, peer, once.PublicKey().Bytes(), header)
	if err != nil {
		return nil, err
	}
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		return nil, fmt.Errorf("mpc: make cipher: %w", err)
	}
	// The key serves one message, so its nonce may be zero.
	return aead.Seal(once.PublicKey().Bytes(), make([]byte, aead.NonceSize()), content, header), nil
}

func (s *Security) decrypt(header, body []byte) ([]byte, error) {
	const size = 32
	if len(body) < size {
		return nil, fmt.Errorf("%w: no key", errSecured)
	}
	once, err := ecdh.X25519().NewPublicKey(body[:size])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errSecured, err)
	}
	key, err := sharedKey(s.TransportKey, once, body[:size], header)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errSecured, err)
	}
	aead, err := chacha20poly1305.New(key)
	if err != nil {
		return nil, fmt.Errorf("mpc: make cipher: %w", err)
	}
	content, err := aead.Open(nil, make([]byte, aead.NonceSize()), body[size:], header)
	if err != nil {
		return nil, fmt.Errorf("%w: cannot be decrypted", errSecured)
	}
	return content, nil
}

func sharedKey(own *ecdh.PrivateKey, peer *ecdh.PublicKey, once, header []byte) ([]byte, error) {
	secret, err := own.ECDH(peer)
	if err != nil {
		return nil, fmt.Errorf("mpc: agree on a key: %w", err)
	}
	defer clear(secret)
	key, err := hkdf.Key(sha256.New, secret, once, "rondo/mpc/envelope/v2"+string(header), chacha20poly1305.KeySize)
	if err != nil {
		return nil, fmt.Errorf("mpc: derive key: %w", err)
	}
	return key, nil
}

// evidence reports what a party said that it can be held to.
func (r *running) evidence(e Evidence) {
	s := r.m.cfg.Security
	if s == nil || s.Evidence == nil {
		return
	}
	e.Session, e.Op, e.Subject = r.session.ID, r.session.Op, r.session
	var err error
	if e.Offender, err = e.offender(); err == nil {
		err = e.Verify(s.Verifier)
	}
	if err != nil {
		r.log.Debug("no evidence", "class", e.Class, "err", err)
		return
	}
	s.Evidence(e)
}
