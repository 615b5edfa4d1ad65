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
