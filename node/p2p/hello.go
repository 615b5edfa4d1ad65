package p2p

import (
	"fmt"

	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/node/pool"
)

const challengeLength = 32

// helloLength is a signer address and its signature.
const helloLength = common.AddressLength + crypto.SignatureLength

// helloHash is what a prover signs: this chain, the verifier's challenge, and the node IDs of both ends, so that
// the answer is of no use on another connection, nor in the other direction.
func helloHash(chainID string, challenge [challengeLength]byte, prover, verifier p2p.ID) common.Hash {
	return crypto.Keccak256Hash([]byte("rondo/hello/v1"),
		crypto.Keccak256([]byte(chainID)), challenge[:], crypto.Keccak256([]byte(prover)), crypto.Keccak256([]byte(verifier)))
}

// newHello answers a verifier's challenge.
func newHello(chainID string, challenge [challengeLength]byte, prover, verifier p2p.ID, key pool.Signer) ([]byte, error) {
	sig, err := key.SignHash(helloHash(chainID, challenge, prover, verifier))
	if err != nil {
		return nil, fmt.Errorf("sign hello for peer %s: %w", verifier, err)
	}
	return newFrame(frameHello, key.Address().Bytes(), sig), nil
}

// checkHello returns the signer that a peer has proven to hold. body is the frame without its kind.
func checkHello(chainID string, challenge [challengeLength]byte, prover, verifier p2p.ID, body []byte) (common.Address, error) {
	if len(body) != helloLength {
		return common.Address{}, fmt.Errorf("%w: hello has %d bytes, want %d", errFrame, len(body), helloLength)
	}
	claimed := common.BytesToAddress(body[:common.AddressLength])
	signer, err := pool.Recover(helloHash(chainID, challenge, prover, verifier), body[common.AddressLength:])
	if err != nil {
		return common.Address{}, fmt.Errorf("hello of %s: %w", claimed, err)
	}
	if signer != claimed {
		return common.Address{}, fmt.Errorf("hello of %s is not signed by it for this connection", claimed)
	}
	return signer, nil
}
