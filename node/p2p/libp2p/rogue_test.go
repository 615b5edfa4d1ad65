package libp2p_test

import (
	"encoding/binary"
	"io"
	"net"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/multiformats/go-multiaddr"
	"github.com/multiformats/go-multistream"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/p2p/libp2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
	"github.com/rondoseq/rondo/node/pool"
)

// rogue is a libp2p node that does by hand what the test wants.
func rogue(t *testing.T, id byte, to *libp2p.Transport) *swarm.Swarm {
	t.Helper()
	r, stop, err := libp2p.OpenSwarm(config(p2ptest.NewRegistry(), id))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, stop()) })
	info := infoOf(t, to)
	r.Peerstore().AddAddrs(info.ID, info.Addrs, time.Hour)
	return r
}

// open opens a stream, of any protocol yet.
func open(t *testing.T, r *swarm.Swarm, to *libp2p.Transport) network.Stream {
	t.Helper()
	s, err := r.NewStream(t.Context(), infoOf(t, to).ID)
	require.NoError(t, err)
	require.NoError(t, s.SetDeadline(time.Now().Add(patience)))
	return s
}

const protocolID = "/rondo/mpc/1.0.0"

func infoOf(t *testing.T, to *libp2p.Transport) peer.AddrInfo {
	t.Helper()
	addr, err := to.Addr()
	require.NoError(t, err)
	ip, port, err := net.SplitHostPort(addr)
	require.NoError(t, err)
	id, err := peer.Decode(to.ID())
	require.NoError(t, err)
	return peer.AddrInfo{ID: id, Addrs: []multiaddr.Multiaddr{multiaddr.StringCast("/ip4/" + ip + "/tcp/" + port)}}
}

// What a hello signs, written down once more: a change to it splits the network.
func signHello(t *testing.T, chain string, challenge []byte, prover, verifier string, key pool.Signer) []byte {
	t.Helper()
	hash := crypto.Keccak256Hash([]byte("rondo/libp2p/v1"), crypto.Keccak256([]byte(chain)), challenge,
		crypto.Keccak256([]byte(prover)), crypto.Keccak256([]byte(verifier)))
	sig, err := key.SignHash(hash)
	require.NoError(t, err)
	return sig
}

// shake goes through a handshake by hand, up to the accepter's verdict.
func shake(t *testing.T, s network.Stream, answer func(challenge []byte) []byte) error {
	t.Helper()
	require.NoError(t, multistream.SelectProtoOrFail(protocolID, s))
	_, err := s.Write(make([]byte, 32))
	require.NoError(t, err)
	theirs := make([]byte, 20+65+32) // hello and challenge
	_, err = io.ReadFull(s, theirs)
	require.NoError(t, err)
	_, err = s.Write(answer(theirs[85:]))
	require.NoError(t, err)
	verdict := make([]byte, 1)
	_, err = io.ReadFull(s, verdict)
	return err
}

func TestHello(t *testing.T) {
	mine, other := p2ptest.SignerOf(1), p2ptest.SignerOf(2)
	join := func(a common.Address, sig []byte) []byte { return append(a.Bytes(), sig...) }
	for name, hello := range map[string]func(challenge []byte, me, you string) []byte{
		"of another key than it names": func(challenge []byte, me, you string) []byte {
			return join(other.Address(), signHello(t, p2ptest.ChainID, challenge, me, you, mine))
		},
		"of a key that is no sequencer's": func(challenge []byte, me, you string) []byte {
			return join(p2ptest.SignerOf(9).Address(), signHello(t, p2ptest.ChainID, challenge, me, you, p2ptest.SignerOf(9)))
		},
		"for another challenge": func(_ []byte, me, you string) []byte {
			return join(mine.Address(), signHello(t, p2ptest.ChainID, make([]byte, 32), me, you, mine))
		},
		"for another chain": func(challenge []byte, me, you string) []byte {
			return join(mine.Address(), signHello(t, "other", challenge, me, you, mine))
		},
		"of another node": func(challenge []byte, _, you string) []byte {
			return join(mine.Address(), signHello(t, p2ptest.ChainID, challenge, "somebody", you, mine))
		},
		"for another node": func(challenge []byte, me, _ string) []byte {
			return join(mine.Address(), signHello(t, p2ptest.ChainID, challenge, me, "somebody", mine))
		},
		"with a signature of zeroes": func([]byte, string, string) []byte { return join(mine.Address(), make([]byte, 65)) },
	} {
		t.Run(name, func(t *testing.T) {
			to := start(t, config(p2ptest.NewRegistry(1, 2, 3), 3))
			r := rogue(t, 1, to)
			require.Error(t, shake(t, open(t, r, to), func(c []byte) []byte { return hello(c, r.LocalPeer().String(), to.ID()) }))
			require.EqualValues(t, 1, to.Stats().ProofsRefused)
			require.Zero(t, to.Stats().Proofs)
			require.Eventually(t, func() bool { return len(r.Conns()) == 0 }, patience, often, "it is disconnected")
		})
	}
}

// admitted is a rogue with the key of sequencer 1.
func admitted(t *testing.T, to *libp2p.Transport) (*swarm.Swarm, network.Stream) {
	t.Helper()
	r := rogue(t, 1, to)
	return r, admit(t, r, to)
}

func admit(t *testing.T, r *swarm.Swarm, to *libp2p.Transport) network.Stream {
	t.Helper()
	s := open(t, r, to)
	key := p2ptest.SignerOf(1)
	require.NoError(t, shake(t, s, func(c []byte) []byte {
		return append(key.Address().Bytes(), signHello(t, p2ptest.ChainID, c, r.LocalPeer().String(), to.ID(), key)...)
	}))
	return s
}

func frame(size uint32, kind byte, body string) []byte {
	return append(binary.BigEndian.AppendUint32(nil, size), append([]byte{kind}, body...)...)
}

func TestMalformedFramesEndTheConnection(t *testing.T) {
	for name, bad := range map[string][]byte{
		"empty":           frame(0, 1, ""),
		"too large":       frame(mpc.MaxMessage+2, 1, ""),
		"of no kind":      frame(2, 0, "x"),
		"of another kind": frame(2, 3, "x"),
	} {
		t.Run(name, func(t *testing.T) {
			to := start(t, config(p2ptest.NewRegistry(1, 3), 3))
			inbox := listen(to)
			r, s := admitted(t, to)
			_, err := s.Write(append(frame(5, 1, "good"), bad...))
			require.NoError(t, err)
			require.Equal(t, heard{1, false, "good"}, take(t, inbox))
			require.Eventually(t, func() bool { return len(r.Conns()) == 0 }, patience, often, "it is disconnected")
			require.EqualValues(t, 1, to.Stats().Malformed)

			_, err = admit(t, r, to).Write(frame(6, 2, "again")) // it may come back, and behave
			require.NoError(t, err)
			require.Equal(t, heard{1, true, "again"}, take(t, inbox))
		})
	}
}

// A peer gets few streams, whatever it tries.
func TestStreamsOfAPeerAreFew(t *testing.T) {
	to := start(t, config(p2ptest.NewRegistry(1, 3), 3))
	own := rogue(t, 1, to) // its own limits bind it, too: on several connections there are more
	var accepted int
	for range 30 {
		s, err := own.NewStream(t.Context(), infoOf(t, to).ID)
		if err != nil {
			continue
		}
		require.NoError(t, s.SetDeadline(time.Now().Add(patience)))
		if multistream.SelectProtoOrFail(protocolID, s) == nil {
			accepted++ // and stays in its handshake
		}
	}
	require.Positive(t, accepted)
	require.LessOrEqual(t, accepted, 4)
}

// Nothing of libp2p is offered but our own protocol.
func TestOtherProtocolsAreRefused(t *testing.T) {
	to := start(t, config(p2ptest.NewRegistry(1, 3), 3))
	r := rogue(t, 1, to)
	for _, protocol := range []string{
		"/ipfs/id/1.0.0", "/ipfs/ping/1.0.0", "/ipfs/kad/1.0.0", "/libp2p/circuit/relay/0.2.0/hop", "/libp2p/dcutr",
		"/libp2p/autonat/1.0.0", "/rondo/mpc/2.0.0",
	} {
		s := open(t, r, to)
		require.Error(t, multistream.SelectProtoOrFail(protocol, s), protocol)
		_ = s.Reset() // fails when it was reset
		require.Eventually(t, func() bool { return len(r.Conns()) == 0 }, patience, often, "it is disconnected")
	}
	require.NoError(t, multistream.SelectProtoOrFail(protocolID, open(t, r, to)))
}

// Whoever connects and says nothing is disconnected; sequencers stay.
func TestStrangersAreDropped(t *testing.T) {
	set := p2ptest.NewRegistry(1, 2, 3)
	to := start(t, config(set, 3))
	sequencer := start(t, config(set, 2, at(t, to)))
	sent(t, sequencer, 3, "here I am")
	sent(t, to, 2, "I see")
	stranger := rogue(t, 1, to)
	_, err := stranger.DialPeer(t.Context(), infoOf(t, to).ID)
	require.NoError(t, err)
	require.Eventually(t, func() bool {
		libp2p.DropStrangers(to) // it may not have seen the stranger yet
		return len(stranger.Conns()) == 0
	}, patience, often)
	require.NoError(t, sequencer.Send(t.Context(), 3, []byte("still here")))
	require.NoError(t, to.Send(t.Context(), 2, []byte("still there")))
}
