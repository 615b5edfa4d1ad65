package node

import (
	"crypto/ecdh"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// evidenceQueue is how much evidence waits for the part that hands it in.
const evidenceQueue = 16

// security has the messages of sessions signed with the signer key, and encrypted to the transport keys that the
// sequencers have published. Evidence goes to the channel.
func (n *Node) security(evidence chan<- mpc.Evidence) *mpc.Security {
	return &mpc.Security{
		Signer: envelopeSigner{n.home.Signer}, Verifier: envelopeVerifier{n.chain}, PeerKey: n.transportKey,
		Evidence: func(e mpc.Evidence) {
			select {
			case evidence <- e:
			default:
				n.log.Warn("evidence is dropped: too much at a time", "sequencer", e.Offender, "session", e.Session)
			}
		},
	}
}

// transportKey is what a sequencer has published to encrypt to.
func (n *Node) transportKey(id mpc.PartyID) (*ecdh.PublicKey, error) {
	published, ok := n.chain.State().Transport(id)
	if !ok {
		return nil, fmt.Errorf("sequencer %d has published no transport key", id)
	}
	return ecdh.X25519().NewPublicKey(published.Key[:])
}

// envelopeSigner is the signer key as package mpc uses it.
type envelopeSigner struct{ key pool.Signer }

// SignEnvelope implements mpc.EnvelopeSigner.
func (s envelopeSigner) SignEnvelope(hash [32]byte) ([]byte, error) {
	return s.key.SignHash(common.Hash(hash))
}

// envelopeVerifier knows the signer keys of the newest state.
type envelopeVerifier struct {
	chain interface{ State() *pool.State }
}

// VerifyEnvelope implements mpc.EnvelopeVerifier.
func (v envelopeVerifier) VerifyEnvelope(from mpc.PartyID, hash [32]byte, signature []byte) error {
	return v.chain.State().Envelopes().VerifyEnvelope(from, hash, signature)
}
