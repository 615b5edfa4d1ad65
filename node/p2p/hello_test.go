package p2p_test

import (
	"testing"

	cmtp2p "github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/p2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
)

// What a hello signs, written down once more: a change to it splits the network.
func helloSignature(t *testing.T, chain string, challenge []byte, prover, verifier cmtp2p.ID, key p2ptest.Signer) []byte {
	t.Helper()
	hash := crypto.Keccak256Hash([]byte("rondo/hello/v1"), crypto.Keccak256([]byte(chain)), challenge,
		crypto.Keccak256([]byte(prover)), crypto.Keccak256([]byte(verifier)))
	sig, err := key.SignHash(hash)
	require.NoError(t, err)
	return sig
}

func frame(kind byte, parts ...[]byte) []byte {
	f := []byte{kind}
	for _, p := range parts {
		f = append(f, p...)
	}
	return f
}

// dialRogue connects a rogue to a node and returns the node as the rogue sees it, and the node's challenge.
func dialRogue(t *testing.T, to *node) (*p2ptest.Host, *rogue, cmtp2p.Peer, []byte) {
	t.Helper()
	r := newRogue()
	h := p2ptest.StartHost(t, func(cmtp2p.ID) cmtp2p.Reactor { return r })
	connect(t, h, to.Host)
	peer := take(t, r.peer)
	challenge := take(t, r.inbox)
	require.Len(t, challenge, 33)
	require.EqualValues(t, 1, challenge[0])
	return h, r, peer, challenge[1:]
}

func TestHello(t *testing.T) {
	const challengeKind, helloKind, directKind = 1, 2, 3
	mine, other := p2ptest.SignerOf(1), p2ptest.SignerOf(2)
	address := func(s p2ptest.Signer) []byte { return s.Address().Bytes() }

	for name, hello := range map[string]func(t *testing.T, challenge []byte, me, you cmtp2p.ID) []byte{
		"of another key than it names": func(t *testing.T, challenge []byte, me, you cmtp2p.ID) []byte {
			return frame(helloKind, address(other), helloSignature(t, chainID, challenge, me, you, mine))
		},
		"for another challenge": func(t *testing.T, _ []byte, me, you cmtp2p.ID) []byte {
			return frame(helloKind, address(mine), helloSignature(t, chainID, make([]byte, 32), me, you, mine))
		},
		"for another chain": func(t *testing.T, challenge []byte, me, you cmtp2p.ID) []byte {
			return frame(helloKind, address(mine), helloSignature(t, "other", challenge, me, you, mine))
		},
		"of another node": func(t *testing.T, challenge []byte, _, you cmtp2p.ID) []byte {
			return frame(helloKind, address(mine), helloSignature(t, chainID, challenge, "somebody", you, mine))
		},
		"for another node": func(t *testing.T, challenge []byte, me, _ cmtp2p.ID) []byte {
			return frame(helloKind, address(mine), helloSignature(t, chainID, challenge, me, "somebody", mine))
		},
		"sent back to where it came from": func(t *testing.T, challenge []byte, me, you cmtp2p.ID) []byte {
			return frame(helloKind, address(mine), helloSignature(t, chainID, challenge, you, me, mine))
		},
		"that is too short": func(*testing.T, []byte, cmtp2p.ID, cmtp2p.ID) []byte { return frame(helloKind, address(mine)) },
		"with a signature of zeroes": func(*testing.T, []byte, cmtp2p.ID, cmtp2p.ID) []byte {
			return frame(helloKind, address(mine), make([]byte, 65))
		},
	} {
		t.Run(name, func(t *testing.T) {
			to := startNode(t, p2ptest.NewRegistry(1, 2, 3), p2ptest.SignerOf(3))
			h, _, peer, challenge := dialRogue(t, to)
			say(t, peer, p2p.ChannelMPC, hello(t, challenge, h.ID, to.ID))
			say(t, peer, p2p.ChannelMPC, frame(directKind, []byte("sign this")))
			require.Eventually(t, func() bool { return to.Stats().DroppedOutsider == 1 }, patience, often)
			require.EqualValues(t, 1, to.Stats().ProofsRefused)
			require.True(t, to.Host.Peers().Has(h.ID), "consensus needs the connection")
			require.Equal(t, common.Address{}, to.Reactor.Peers()[0].Signer)
		})
	}

	t.Run("that is right, once", func(t *testing.T) {
		to := startNode(t, p2ptest.NewRegistry(1, 2, 3), p2ptest.SignerOf(3))
		inbox := listen(to)
		h, _, peer, challenge := dialRogue(t, to)
		say(t, peer, p2p.ChannelMPC, frame(helloKind, address(mine), helloSignature(t, chainID, challenge, h.ID, to.ID, mine)))
		say(t, peer, p2p.ChannelMPC, frame(directKind, []byte("sign this")))
		require.Equal(t, heard{1, false, []byte("sign this")}, take(t, inbox))
		// The proof of a connection does not change any more.
		say(t, peer, p2p.ChannelMPC, frame(helloKind, address(other), helloSignature(t, chainID, challenge, h.ID, to.ID, other)))
		say(t, peer, p2p.ChannelMPC, frame(directKind, []byte("again")))
		require.Equal(t, heard{1, false, []byte("again")}, take(t, inbox))
		require.EqualValues(t, 1, to.Stats().ProofsRefused)
	})

	t.Run("is signed once per connection", func(t *testing.T) {
		to := startNode(t, p2ptest.NewRegistry(3), p2ptest.SignerOf(3))
		_, r, peer, _ := dialRogue(t, to)
		say(t, peer, p2p.ChannelMPC, frame(challengeKind, make([]byte, 32)))
		require.EqualValues(t, helloKind, take(t, r.inbox)[0])
		say(t, peer, p2p.ChannelMPC, frame(challengeKind, make([]byte, 32)))
		require.Eventually(t, func() bool { return to.Stats().DroppedNoise == 1 }, patience, often)
		require.Empty(t, r.inbox)
	})
}

// A peer that sends more than is handled loses the rest, and neither the node nor other peers wait for it.
func TestFlood(t *testing.T) {
	const helloKind, broadcastKind = 2, 4
	set := p2ptest.NewRegistry(1, 2, 3)
	to, honest := startNode(t, set, p2ptest.SignerOf(3)), startNode(t, set, p2ptest.SignerOf(2))
	stuck, others := make(chan struct{}), make(chan heard, 10)
	to.MPC().SetHandler(func(from mpc.PartyID, broadcast bool, msg []byte) {
		if from == 1 {
			<-stuck // a handler worse than any that package mpc allows
			return
		}
		others <- heard{from, broadcast, msg}
	})
	t.Cleanup(func() { close(stuck) })
	connect(t, honest.Host, to.Host)
	awaitProofs(t, honest.Reactor, 1)
	awaitProofs(t, to.Reactor, 1)

	h, _, peer, challenge := dialRogue(t, to)
	say(t, peer, p2p.ChannelMPC, frame(helloKind, p2ptest.SignerOf(1).Address().Bytes(),
		helloSignature(t, chainID, challenge, h.ID, to.ID, p2ptest.SignerOf(1))))
	const flood = 1000
	for range flood {
		say(t, peer, p2p.ChannelMPC, frame(broadcastKind, make([]byte, 100)))
	}
	// 1 in the handler, 256 in the queue.
	require.Eventually(t, func() bool { return to.Stats().DroppedFlood >= flood-257 }, patience, often)
	require.NoError(t, honest.MPC().Send(t.Context(), 3, []byte("still here")))
	require.Equal(t, heard{2, false, []byte("still here")}, take(t, others))
	require.True(t, to.Host.Peers().Has(h.ID))
}

func TestNoise(t *testing.T) {
	to := startNode(t, p2ptest.NewRegistry(3), p2ptest.SignerOf(3))
	_, _, peer, _ := dialRogue(t, to)
	for _, raw := range [][]byte{{}, {0}, {200, 1, 2}, {1}, {1, 2, 3}} {
		say(t, peer, p2p.ChannelMPC, raw)
	}
	require.Eventually(t, func() bool { return to.Stats().DroppedNoise == 5 }, patience, often)
}
