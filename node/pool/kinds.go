package pool

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// requestKind is something that the pool may be asked to sign. Each has a file of its own.
type requestKind struct {
	name     string
	key      string // the one that signs it, and nothing else
	maxBytes int    // of the content
	waiting  int    // requests of one sequencer that may wait for an answer
	repeats  bool   // the same may be asked for again while it is under way, or signed
	tx       bool   // the content is a transaction
	// read gives what all nodes see alike in a content, from untrusted bytes. Whether it may be signed is another matter.
	read func(p *Params, content []byte) (subject, error)
}

// subject is what a request is about.
type subject struct {
	digest common.Hash
	slot   uint64 // contents of one slot exclude each other: a nonce, the number of a batch, or a sequencer
}

var requestKinds = []requestKind{batchKind, rewardKind, penaltyKind, epochKind}

func findKind(name string) (requestKind, bool) {
	i := slices.IndexFunc(requestKinds, func(k requestKind) bool { return k.name == name })
	if i < 0 {
		return requestKind{}, false
	}
	return requestKinds[i], true
}

// Signs tells whether a key is for requests of a kind.
func Signs(key, kind string) bool {
	k, ok := findKind(kind)
	return ok && k.key == key
}

// DigestOf computes what is signed for a content.
func DigestOf(p *Params, kind string, content []byte) (common.Hash, error) {
	asked, err := readContent(p, kind, content)
	return asked.digest, err
}

func readContent(p *Params, kind string, content []byte) (subject, error) {
	k, ok := findKind(kind)
	if !ok {
		return subject{}, fmt.Errorf("there are no requests of kind %q", kind)
	}
	if len(content) > k.maxBytes {
		return subject{}, fmt.Errorf("content of kind %s has %d bytes, at most %d are allowed", kind, len(content), k.maxBytes)
	}
	return k.read(p, content)
}

// readTx reads an EIP-1559 transaction without its signature, whose hash is what is signed:
// 0x02 || rlp([chainId, nonce, maxPriorityFeePerGas, maxFeePerGas, gas, to, value, data, accessList]) (EIP-1559).
func readTx(_ *Params, content []byte) (subject, error) {
	tx, err := DecodeUnsignedTx(content)
	if err != nil {
		return subject{}, err
	}
	return subject{digest: crypto.Keccak256Hash(content), slot: tx.Nonce()}, nil
}
