package ceremony_test

import (
	"context"
	"crypto/ecdh"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/syndtr/goleveldb/leveldb/storage"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
	"github.com/rondoseq/rondo/mpc/sim"
	"github.com/rondoseq/rondo/node/ceremony"
	"github.com/rondoseq/rondo/node/pool"
)

// pools are nodes with everything of package mpc but the expensive arithmetic: the manager of sessions, the encrypted store,
// and real signatures. Their disks outlive them.
type pools struct {
	t     *testing.T
	chain *chain
	net   *mpctest.Network
	disks map[uint64]storage.Storage
	nodes map[uint64]func() // how to stop each
	// stores are those of the nodes that run.
	stores map[uint64]*keystore.Store
	engine func() engine.Engine
	limits mpc.Limits
	limit  time.Duration // of waiting for something
	tick   time.Duration // between two blocks meanwhile
}

func newPools(t *testing.T, ids ...uint64) *pools {
	return newPoolsWith(t, newChain(t), func() engine.Engine { return sim.NewEngine() }, hasty, ids...)
}

// hasty suits the toy engine, which takes no time.
var hasty = mpc.Limits{Resend: 100 * time.Millisecond, Linger: 100 * time.Millisecond}

func newPoolsWith(t *testing.T, c *chain, makeEngine func() engine.Engine, limits mpc.Limits, ids ...uint64) *pools {
	p := &pools{
		t: t, chain: c, net: mpctest.NewNetwork(), disks: map[uint64]storage.Storage{}, nodes: map[uint64]func(){},
		stores: map[uint64]*keystore.Store{}, engine: makeEngine, limits: limits, limit: 5 * time.Minute, tick: 10 * time.Millisecond,
	}
	for _, id := range ids {
		p.start(id)
	}
	p.chain.pass(1)
	return p
}

func (p *pools) openStore(id uint64) *keystore.Store {
	if p.disks[id] == nil {
		p.disks[id] = storage.NewMemStorage()
	}
	s, err := keystore.OpenStorage(p.disks[id], keystore.Options{
		Passphrase: []byte("test"), ChainID: "test", Node: id, Argon2: keystore.CheapArgon2,
	})
	require.NoError(p.t, err)
	return s
}

func (p *pools) start(id uint64) {
	set, err := preparams.Devnet(int(id) - 1)
	require.NoError(p.t, err)
	store, engine, endpoint := p.openStore(id), p.engine(), p.net.Join(id)
	p.stores[id] = store
	evidence := make(chan mpc.Evidence, 16)
	own, err := store.TransportKey()
	require.NoError(p.t, err)
	manager, err := mpc.NewManager(mpc.Config{
		Self: id, ChainID: "test", Devnet: true, Security: p.security(id, own, evidence), Transport: endpoint, Store: store, Engine: engine, PreParams: preparams.Fixed{Set: set},
		Limits: p.limits,
	})
	require.NoError(p.t, err)
	r, err := ceremony.New(ceremony.Config{
		Chain: p.chain, Key: sequencerKey(id), MPC: manager, Policy: verdicts(approve), Retry: 10 * time.Millisecond,
		TransportKey: (*[32]byte)(own.PublicKey().Bytes()), Evidence: evidence,
	})
	require.NoError(p.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- r.Run(ctx) }()
	p.nodes[id] = sync.OnceFunc(func() {
		cancel()
		require.NoError(p.t, <-ended)
		manager.Close()
		endpoint.Close()
		require.NoError(p.t, engine.Close())
		require.NoError(p.t, store.Close())
	})
	p.t.Cleanup(p.nodes[id])
}

// security is what a node of a real pool has: keys that the state knows.
func (p *pools) security(id uint64, own *ecdh.PrivateKey, evidence chan<- mpc.Evidence) *mpc.Security {
	return &mpc.Security{
		Signer: envelopes{p.chain, id}, Verifier: envelopes{p.chain, id}, TransportKey: own,
		PeerKey: func(peer mpc.PartyID) (*ecdh.PublicKey, error) {
			published, ok := p.chain.State().Transport(peer)
			if !ok {
				return nil, fmt.Errorf("sequencer %d has published no key", peer)
			}
			return ecdh.X25519().NewPublicKey(published.Key[:])
		},
		Evidence: func(e mpc.Evidence) { evidence <- e },
	}
}

// envelopes signs for a sequencer, and verifies for all.
type envelopes struct {
	chain *chain
	id    uint64
}

func (e envelopes) SignEnvelope(hash [32]byte) ([]byte, error) {
	return sequencerKey(e.id).SignHash(hash)
}

func (e envelopes) VerifyEnvelope(from mpc.PartyID, hash [32]byte, signature []byte) error {
	return e.chain.State().Envelopes().VerifyEnvelope(from, hash, signature)
}

func (p *pools) restart(id uint64) {
	p.nodes[id]()
	p.start(id)
}

func (p *pools) key() pool.Key { return p.chain.State().Keys[0] }

// signs has the pool sign something, and checks that it can.
func (p *pools) signs(requester, nonce uint64) {
	p.t.Helper()
	req := p.chain.ask(p.t, requester, nonce)
	p.until("a signature", func(s *pool.State) bool { return inState(req.ID, pool.RequestSigned)(s) })
}

// until lets time pass slowly until the state shows something: suspicion of those who were cut off makes requests wait.
func (p *pools) until(what string, ok func(*pool.State) bool) {
	p.t.Helper()
	if !assert.Eventually(p.t, func() bool {
		p.chain.pass(uint64(2 * p.tick.Milliseconds()))
		return ok(p.chain.State())
	}, p.limit, p.tick, what) {
		for _, k := range p.chain.State().Keys {
			p.t.Logf("key %s: %s generation %d, under way: %+v, last failure: %+v, retiring: %+v", k.Name, k.State, k.Generation, k.Pending, k.Last,
				k.Retiring)
		}
		p.t.FailNow()
	}
}

// stateOf reads a share's state from the disk of a node that was stopped.
func (p *pools) stateOf(id, generation uint64) mpc.ShareState {
	s := p.openStore(id)
	defer func() { require.NoError(p.t, s.Close()) }()
	state, err := s.State(keystore.ShareID{Key: pool.KeyBatch, Generation: generation, Address: p.key().Address})
	require.NoError(p.t, err)
	return state
}

// The whole life of a key, but for the arithmetic: it is made, signs, is reshared as members come and go, its old shares
// are destroyed, and another key takes its place.
func TestWholeLife(t *testing.T) {
	p := newPools(t, 1, 2, 3, 4, 5)
	p.until("the key", isActive)
	address := p.key().Address
	p.signs(1, 0)

	p.chain.edit(leave(2))
	p.chain.edit(join)
	p.until("the next generation", hasGeneration(2))
	p.until("retirement by all", retirementDone)
	require.Equal(t, []uint64{1, 3, 4, 5}, p.key().Participants)
	require.Equal(t, address, p.key().Address)
	p.signs(5, 1)

	for _, id := range []uint64{1, 3, 4, 5} {
		raw, err := pool.SignTx("test", &pool.KeyReplace{Key: pool.KeyBatch, Generation: 2, Until: start + pool.VoteMillis}, sequencerKey(id))
		require.NoError(t, err)
		require.NoError(t, p.chain.Submit(t.Context(), raw))
	}
	p.until("another key", hasGeneration(3))
	p.until("retirement by all", retirementDone)
	require.NotEqual(t, address, p.key().Address)
	p.signs(1, 0)

	p.nodes[2]()
	p.nodes[3]()
	require.Equal(t, mpc.ShareRetired, p.stateOf(2, 1), "who left has nothing to sign with")
	require.Equal(t, mpc.ShareRetired, p.stateOf(3, 2))
	require.Equal(t, mpc.ShareActive, p.stateOf(3, 3))
}

// Members come and go many times, nodes die and come back in the middle of it: the address stays, and the key signs
// before, between and after.
func TestManyReshares(t *testing.T) {
	p := newPools(t, 1, 2, 3, 4, 5)
	p.until("the key", isActive)
	address := p.key().Address
	p.chain.edit(join)
	p.until("five members", func(s *pool.State) bool { return len(s.Keys[0].Participants) == 5 })
	for round := range uint64(10) {
		out := 1 + round%5
		p.chain.edit(func(s *pool.State) {
			s.Sequencers = slices.Clone(s.Sequencers)
			for i := range s.Sequencers {
				s.Sequencers[i].Status = pool.Active
			}
			s.Sequencers[out-1].Status = pool.Inactive
			s.Keys[0].Plan = 0
			s.Suspects = nil
		})
		p.until("a ceremony", func(s *pool.State) bool {
			return s.Keys[0].Pending != nil || !slices.Contains(s.Keys[0].Participants, out)
		})
		p.restart(1 + (round+2)%5) // whatever it does just now
		p.signs(1+(round+1)%5, round)
		done := func(s *pool.State) bool {
			return !slices.Contains(s.Keys[0].Participants, out) && s.Keys[0].Pending == nil
		}
		require.Eventually(t, func() bool {
			p.chain.pass(500) // back-off
			return done(p.chain.State())
		}, p.limit, 20*time.Millisecond, "round %d: %+v", round, p.key())
		require.Equal(t, address, p.key().Address)
		require.Equal(t, pool.KeyActive, p.key().State)
	}
	p.signs(1, 100)
	require.NotEqual(t, common.Address{}, address)
}
