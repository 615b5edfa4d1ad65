package mpc_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
)

// The whole life of a key, with a worker process per node: four members make it, three of them sign with it, and
// one signs again after a restart from its store.
func TestKeygen(t *testing.T) {
	p := newPool(t, false)
	s := p.keygenSession()
	channels := map[mpc.PartyID]<-chan mpc.KeygenResult{}
	for _, id := range committee {
		c, err := p.start(id).StartKeygen(context.Background(), s)
		require.NoError(t, err)
		channels[id] = c
	}
	results := collect(channels)
	for id, r := range results {
		require.NoError(t, r.Err, "party %d", id)
		require.Equal(t, results[1].PublicKey, r.PublicKey)
		derived, err := r.PublicKey.Address()
		require.NoError(t, err)
		require.Equal(t, derived, r.Address)
		has, err := p.nodes[id].HasShare(s.KeyName, s.Generation, r.Address)
		require.NoError(t, err)
		require.True(t, has)
	}
	address := results[1].Address
	for _, id := range committee {
		require.Equal(t, results[1].PublicHash, results[id].PublicHash)
		require.NoError(t, p.nodes[id].Settle(s.KeyName, s.Generation, address))
	}

	sign := p.signSession(address, "first", 1, 2, 3)
	requireSigned(t, sign, p.sign(sign))

	p.nodes[2].close()
	again, err := p.start(2).StartKeygen(context.Background(), s)
	require.NoError(t, err)
	require.Equal(t, results[2], <-again, "a finished keygen is answered from the store")
	sign = p.signSession(address, "after a restart", 2, 3, 4)
	requireSigned(t, sign, p.sign(sign))

	if *update {
		writeFixture(t, p, s, address)
	}
}

func writeFixture(t *testing.T, p *pool, s mpc.Session, address mpc.Address) {
	t.Helper()
	var shares []*keystore.Share
	for _, id := range committee {
		share, err := p.nodes[id].store.Share(keystore.ShareID{Key: s.KeyName, Generation: s.Generation, Address: address})
		require.NoError(t, err)
		shares = append(shares, share)
	}
	raw, err := mpctest.EncodeShares(shares)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join("mpctest", "testdata", "shares.json.gz"), raw, 0o644))
}
