package transporttest

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
	"github.com/rondoseq/rondo/mpc/sim"
)

// Ceremonies makes a key of four over one network and signs with it over another, without anything being told but the
// transport: keys know nothing of what carries their messages. The sessions, their security and the stores are real; a key
// is made with the toy engine of package sim, and the key of package mpctest then signs with the real one.
func Ceremonies(t *testing.T, makeOver, signOver Network) {
	t.Run("with the toy engine", func(t *testing.T) {
		disks := newDisks()
		p := openPool(t, makeOver, disks, func() engine.Engine { return sim.NewEngine() })
		address := p.keygen(t)
		p.sign(t, address, "first", 1, 2, 3)
		p.close(t)
		p = openPool(t, signOver, disks, func() engine.Engine { return sim.NewEngine() })
		p.sign(t, address, "over the other", 2, 3, 4)
		p.close(t)
	})
	t.Run("with the threshold library", func(t *testing.T) {
		disks := newDisks()
		address := fill(t, disks)
		p := openPool(t, makeOver, disks, func() engine.Engine { return tsslib.New() })
		p.sign(t, address, "first", 1, 2, 3)
		p.close(t)
		if makeOver == signOver {
			return
		}
		p = openPool(t, signOver, disks, func() engine.Engine { return tsslib.New() })
		p.sign(t, address, "over the other", 2, 3, 4)
		p.close(t)
	})
}

// disks outlive the parties' processes.
type disks map[mpc.PartyID]storage.Storage

func newDisks() disks {
	d := disks{}
	for _, id := range Parties {
		d[id] = storage.NewMemStorage()
	}
	return d
}

func (d disks) open(t *testing.T, id mpc.PartyID) *keystore.Store {
	t.Helper()
	s, err := keystore.OpenStorage(d[id], keystore.Options{
		Passphrase: []byte("correct horse"), ChainID: mpctest.ChainID, Node: id, Argon2: keystore.CheapArgon2,
	})
	require.NoError(t, err)
	return s
}

// fill gives every party its share of the key of package mpctest.
func fill(t *testing.T, d disks) mpc.Address {
	t.Helper()
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	for i, id := range Parties {
		s := d.open(t, id)
		require.NoError(t, s.PutShare(shares[i]))
		require.NoError(t, s.Activate(shares[i].ShareID))
		require.NoError(t, s.Close())
	}
	return shares[0].Address
}

// pool is the parties' managers over one network.
type pool struct {
	managers map[mpc.PartyID]*mpc.Manager
	closers  []func() error
}

func openPool(t *testing.T, n Network, d disks, newEngine func() engine.Engine) *pool {
	t.Helper()
	p := &pool{managers: map[mpc.PartyID]*mpc.Manager{}}
	for i, id := range Parties {
		set, err := preparams.Devnet(i)
		require.NoError(t, err)
		security, err := mpctest.Identities{}.Security(id, func(e mpc.Evidence) { t.Errorf("evidence against an honest party: %+v", e) })
		require.NoError(t, err)
		node, store, eng := n.Start(t, id), d.open(t, id), newEngine()
		p.managers[id], err = mpc.NewManager(mpc.Config{
			Self: id, ChainID: mpctest.ChainID, Devnet: true, Transport: node, Store: store, Engine: eng, Security: security,
			PreParams: preparams.Fixed{Set: set}, Limits: mpc.Limits{Linger: 500 * time.Millisecond, Resend: time.Second},
		})
		require.NoError(t, err)
		p.closers = append(p.closers, func() error { p.managers[id].Close(); return nil }, func() error { node.Stop(); return nil },
			eng.Close, store.Close)
	}
	return p
}

func (p *pool) close(t *testing.T) {
	t.Helper()
	for _, f := range p.closers {
		require.NoError(t, f())
	}
}

// session is named after what it is for: no two of a test may be for the same.
func session(t *testing.T, op mpc.Op, what string) mpc.Session {
	return mpc.Session{
		ID: sha256.Sum256(fmt.Appendf(nil, "%s: %s %s", t.Name(), op, what)), Op: op, KeyName: mpctest.KeyName,
		Generation: mpctest.Generation, Participants: Parties, KeyParticipants: Parties, Threshold: mpc.Threshold(len(Parties)),
		Deadline: time.Now().Add(2 * time.Minute),
	}
}

func (p *pool) keygen(t *testing.T) mpc.Address {
	t.Helper()
	s := session(t, mpc.Keygen, "the key")
	results := map[mpc.PartyID]<-chan mpc.KeygenResult{}
	for id, m := range p.managers {
		c, err := m.StartKeygen(context.Background(), s)
		require.NoError(t, err)
		results[id] = c
	}
	var address mpc.Address
	for id, c := range results {
		r := <-c // every session ends by its deadline
		require.NoError(t, r.Err, "party %d", id)
		require.True(t, address == mpc.Address{} || address == r.Address)
		address = r.Address
	}
	for _, m := range p.managers {
		require.NoError(t, m.Settle(s.KeyName, s.Generation, address))
	}
	return address
}

func (p *pool) sign(t *testing.T, address mpc.Address, text string, signers ...mpc.PartyID) {
	t.Helper()
	s := session(t, mpc.Sign, text)
	s.Participants, s.Address, s.Digest = signers, address, sha256.Sum256([]byte(text))
	results := map[mpc.PartyID]<-chan mpc.SignResult{}
	for _, id := range signers {
		c, err := p.managers[id].StartSign(context.Background(), s)
		require.NoError(t, err)
		results[id] = c
	}
	var errs []error // of all: the others often know better than the first
	for id, c := range results {
		r := <-c
		if r.Err != nil {
			errs = append(errs, fmt.Errorf("party %d: %w", id, r.Err))
			continue
		}
		require.NoError(t, r.Signature.Verify(address, s.Digest))
	}
	require.NoError(t, errors.Join(errs...))
}
