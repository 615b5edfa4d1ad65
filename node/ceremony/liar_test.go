package ceremony_test

import (
	"bytes"
	"crypto/sha256"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/pool"
)

// Where things are in an envelope, and in its payload.
const (
	kindOfEnvelope = 33
	headerLength   = 51
	contentOffset  = headerLength + 32 + 65
)

// restated is another broadcast in the place of one, signed by its sender as it should be.
func restated(t *testing.T, pk mpctest.Packet) mpctest.Packet {
	t.Helper()
	header, content := pk.Data[:headerLength], bytes.Clone(pk.Data[contentOffset:])
	content[0] ^= 1
	sum := sha256.Sum256(content)
	hash := sha256.Sum256(slices.Concat([]byte("rondo/mpc/envelope/v2"), header, sum[:]))
	signature, err := sequencerKey(pk.From).SignHash(hash)
	require.NoError(t, err)
	pk.Data = slices.Concat(header, sum[:], signature, content)
	return pk
}

// isFirstBroadcast tells the message with which the liars of these tests begin.
func isFirstBroadcast(pk mpctest.Packet) bool {
	return pk.Broadcast && engine.Kind(pk.Data[kindOfEnvelope]) == 2 && len(pk.Data) > contentOffset
}

func convicted(id uint64) func(*pool.State) bool {
	return func(s *pool.State) bool { return s.Convicted(id, pool.KeyBatch, 1, mpc.EvidenceInvalid) }
}

// A signer that tells one peer something else than the others is found out by what they show each other, loses its place,
// and the key goes on without it, under its address.
func TestLiarIsFoundOutAndReplaced(t *testing.T) {
	p := newPools(t, 1, 2, 3, 4)
	p.until("the key", isActive)
	address := p.key().Address
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From == 2 && pk.To == 3 && isFirstBroadcast(pk) {
			pk = restated(t, pk)
		}
		return []mpctest.Packet{pk}
	})
	for nonce := uint64(0); !convicted(2)(p.chain.State()); nonce++ { // until the liar is drawn together with its victim
		require.Less(t, nonce, uint64(20))
		req := p.chain.ask(t, 1, nonce)
		p.until("an answer", func(s *pool.State) bool {
			return convicted(2)(s) || inState(req.ID, pool.RequestSigned)(s) || inState(req.ID, pool.RequestExpired)(s)
		})
	}
	c := p.chain.State().Convicts
	require.Len(t, c, 1, "nobody else is convicted")
	require.Equal(t, pool.FaultConflict, c[0].Class)
	p.net.SetFault(nil)

	p.chain.edit(func(s *pool.State) { s.Keys[0].Plan = 0 }) // the next plan begins
	p.until("a committee without the liar", hasGeneration(2))
	require.Equal(t, []uint64{1, 3, 4}, p.key().Participants)
	require.Equal(t, address, p.key().Address)
	p.signs(1, 100)
	require.Len(t, p.chain.State().Convicts, 1)
}

// What the network alters was not signed by anybody: it delays, and convicts nobody.
func TestAlteredMessagesConvictNobody(t *testing.T) {
	p := newPools(t, 1, 2, 3, 4)
	p.until("the key", isActive)
	altered := 0
	p.net.SetFault(func(pk mpctest.Packet) []mpctest.Packet {
		if pk.From != 2 || altered >= 3 || !isFirstBroadcast(pk) {
			return []mpctest.Packet{pk}
		}
		altered++
		second := pk
		second.Data = bytes.Clone(pk.Data)
		second.Data[headerLength] ^= 1 // another content, without a signature for it
		return []mpctest.Packet{pk, second}
	})
	for nonce := uint64(0); altered < 3; nonce++ {
		require.Less(t, nonce, uint64(20))
		p.signs(1, nonce)
	}
	p.signs(1, 50)
	require.Empty(t, p.chain.State().Convicts)
	require.Empty(t, p.chain.State().Faults)
}

// A node that has not published its transport key takes part in nothing, and publishes it.
func TestTransportKeyIsPublishedFirst(t *testing.T) {
	p := newPools(t, 1, 2, 3, 4)
	p.until("the key", isActive)
	for id := uint64(1); id <= 4; id++ {
		_, ok := p.chain.State().Transport(id)
		require.True(t, ok, "sequencer %d", id)
	}
	before, _ := p.chain.State().Transport(2)
	p.nodes[2]()
	delete(p.disks, 2) // a node that is restored has another key
	p.start(2)
	p.chain.edit(func(s *pool.State) { s.Head.Number++ }) // an announcement names a later block than the one before
	p.until("the other key", func(s *pool.State) bool {
		now, _ := s.Transport(2)
		return now != before
	})
}
