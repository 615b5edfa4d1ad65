package pool_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// Votes of long ago do not add up, whoever sends them again.
func TestVotesEndAndCannotBeSentAgain(t *testing.T) {
	w := keyed(t)
	var sent [][]byte
	for id := uint64(1); id <= 3; id++ {
		raw := w.sign(&pool.KeyDelete{Key: pool.KeyBatch, Generation: 1, Until: w.voteEnd()}, id)
		sent = append(sent, raw)
		w.must(10, raw)
		w.pass(pool.VoteMillis)
	}
	for _, res := range w.pass(10, sent...) {
		require.Equal(t, pool.CodeStale, res.Code)
	}
	require.Equal(t, pool.KeyActive, w.key().State)
	require.Equal(t, pool.CodeStale, w.do(w.sign(&pool.KeyDelete{Key: pool.KeyBatch, Generation: 1, Until: w.voteEnd() + 1000}, 1)),
		"no vote counts for longer than a day")
}

// What cannot be of a session of the pool costs nobody any time.
func TestEvidenceOfHugeSessionsIsRefusedAtOnce(t *testing.T) {
	w := keyed(t)
	list := make([]uint64, 100_000)
	for i := range list {
		list[i] = uint64(i + 1)
	}
	for _, grow := range []func(*pool.KeyEvidence){
		func(e *pool.KeyEvidence) { e.Session.Participants = list },
		func(e *pool.KeyEvidence) { e.Session.KeyParticipants = list },
		func(e *pool.KeyEvidence) { e.Session.OldParticipants = list },
		func(e *pool.KeyEvidence) { e.Session.OldKeyParticipants = list },
		func(e *pool.KeyEvidence) { e.Session.Threshold = 1 << 40 },
		func(e *pool.KeyEvidence) { e.Messages = make([]pool.EvidenceMessage, 3) },
	} {
		e := pool.NewKeyEvidence(w.lie(2))
		grow(e)
		res := w.pass(10, w.sign(e, 3))[0]
		require.Equal(t, pool.CodeMalformed, res.Code)
		require.Contains(t, res.Log, "evidence of more than")
	}
}

// A producer cannot take all places for channels, and leave none to those who come after.
func TestChannelsOfOneTurnAreBounded(t *testing.T) {
	w := keyed(t)
	epoch := w.state.Epoch().ID
	for id := range byte(64) {
		w.state.UsedChannels = append(w.state.UsedChannels, pool.UsedChannel{ID: pool.ChannelID{id}, Born: w.key().Born, Epoch: epoch})
	}
	k := w.key()
	first := &pool.Frame{Channel: pool.ChannelID{0xff}}
	require.EqualError(t, w.state.CheckFrame(&k, first, []byte("data")), "too many channels were opened in this epoch")
	for i := range w.state.UsedChannels {
		w.state.UsedChannels[i].Epoch--
	}
	require.NoError(t, w.state.CheckFrame(&k, first, []byte("data")))
}

// A request counts for a while after the L2 block that it names. For as long, it is known, also when the pool has forgotten
// what became of it.
func TestRequestsCannotBeAskedAgainByOthers(t *testing.T) {
	w := keyed(t)
	ask := func(head, salt uint64) []byte {
		return w.sign(&pool.SignAsk{Key: pool.KeyBatch, Kind: pool.KindL1Batch, Content: content(t, salt), Head: head, Salt: salt}, 2)
	}
	w.state.Head.Number = 1000
	require.Equal(t, pool.CodeUnknown, w.do(ask(1001, 0)), "this node may be behind")
	require.Equal(t, pool.CodeStale, w.do(ask(1000-pool.FreshBlocks-1, 0)))
	first := ask(1000, 0)
	w.must(10, first)
	w.state.Requests = nil
	require.Equal(t, pool.CodeStale, w.do(first))
	w.state.Head.Number += pool.FreshBlocks
	require.Equal(t, pool.CodeStale, w.do(first))
	w.state.Head.Number++
	require.Equal(t, pool.CodeStale, w.do(first))
	w.must(10, ask(w.state.Head.Number, 1))
	require.Len(t, w.state.Asked, 1, "what cannot be sent again is forgotten")
	raw, err := w.state.Encode()
	require.NoError(t, err)
	read, err := pool.DecodeState(raw)
	require.NoError(t, err)
	require.Equal(t, w.state.Asked, read.Asked)
}

// One sequencer cannot fill the list of what was asked, and takes nothing from others.
func TestFreshRequestsOfOneSequencerAreBounded(t *testing.T) {
	w := keyed(t)
	for i := range uint64(64) {
		w.must(10, w.askFor(2, i, i))
		w.state.Requests = nil
	}
	require.Equal(t, pool.CodeQuota, w.do(w.askFor(2, 64, 64)))
	w.must(10, w.askFor(3, 65, 65))
	w.state.Head.Number += pool.FreshBlocks + 1
	require.Equal(t, pool.CodeOK, w.do(w.sign(&pool.SignAsk{
		Key: pool.KeyBatch, Kind: pool.KindL1Batch, Content: content(t, 66), Head: w.state.Head.Number,
	}, 2)))
}

// Whoever has seen an announcement cannot bring an older key of a sequencer back.
func TestTransportKeysDoNotComeBack(t *testing.T) {
	w := newWorld(t)
	w.state.Head.Number = 100
	announce := func(key byte, head uint64) []byte {
		return w.sign(&pool.TransportKey{Key: [32]byte{key}, Head: head}, 2)
	}
	old := announce(9, 90)
	w.must(10, old, announce(10, 91))
	require.Equal(t, pool.CodeStale, w.do(old))
	w.state.Head.Number += pool.FreshBlocks
	require.Equal(t, pool.CodeStale, w.do(announce(11, 92)), "an announcement is good for a while")
	require.Equal(t, pool.CodeUnknown, w.do(announce(11, w.state.Head.Number+1)))
	require.Equal(t, pool.CodeOK, w.do(announce(11, w.state.Head.Number)))
}
