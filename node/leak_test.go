package node

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/metrics"
	"github.com/rondoseq/rondo/node/pool"
)

// shown keeps everything that nodes show of themselves.
type shown struct {
	mu  sync.Mutex
	all bytes.Buffer
}

// Write implements io.Writer.
func (s *shown) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.all.Write(b)
}

// holder is a node's part in the threshold keys, with a share of the fixture's key.
type holder struct {
	*mpc.Manager
	store *keystore.Store
}

// Shares implements metrics.MPC.
func (h *holder) Shares() ([]keystore.ShareInfo, error) { return h.store.List() }

func newHolder(t *testing.T, net *mpctest.Network, share *keystore.Share, out *shown) *holder {
	t.Helper()
	h := new(holder)
	log := slog.New(slog.NewTextHandler(out, &slog.HandlerOptions{Level: slog.LevelDebug}))
	var err error
	h.store, err = keystore.Open(t.TempDir()+"/mpc", keystore.Options{
		Passphrase: []byte("x"), ChainID: mpctest.ChainID, Node: share.Self, Argon2: keystore.CheapArgon2,
	})
	require.NoError(t, err)
	require.NoError(t, h.store.PutShare(share))
	require.NoError(t, h.store.Activate(share.ShareID))
	set, err := preparams.Devnet(int(share.Self) - 1)
	require.NoError(t, err)
	security, err := mpctest.Identities{}.Security(share.Self, func(e mpc.Evidence) { fmt.Fprintf(out, "%+v\n", e) })
	require.NoError(t, err)
	engine, endpoint := tsslib.New(), net.Join(share.Self)
	h.Manager, err = mpc.NewManager(mpc.Config{
		Self: share.Self, ChainID: mpctest.ChainID, Devnet: true, Transport: endpoint, Store: h.store, Engine: engine,
		PreParams: preparams.Fixed{Set: set}, Logger: log.With("node", share.Self), Security: security,
		Limits: mpc.Limits{Linger: time.Second},
	})
	require.NoError(t, err)
	t.Cleanup(func() {
		h.Manager.Close()
		endpoint.Close()
		require.NoError(t, engine.Close())
		require.NoError(t, h.store.Close())
	})
	return h
}

// Real sessions, one that succeeds and one that a liar ends, show no secret in any log, metric or API answer.
func TestNothingShowsAShare(t *testing.T) {
	shares, err := mpctest.Shares()
	require.NoError(t, err)
	var secrets mpctest.Secrets
	for _, s := range shares {
		require.NoError(t, secrets.Add(s))
	}
	out := new(shown)
	net, holders := mpctest.NewNetwork(), map[uint64]*holder{}
	for _, s := range shares {
		holders[s.Self] = newHolder(t, net, s, out)
	}
	sign := func(n byte) (failed int) {
		session := mpc.Session{
			ID: mpc.SessionID{n}, Op: mpc.Sign, KeyName: shares[0].Key, Generation: shares[0].Generation, Participants: []uint64{1, 2, 3},
			KeyParticipants: []uint64{1, 2, 3, 4}, Threshold: 3, Address: shares[0].Address, Digest: [32]byte{n}, Deadline: time.Now().Add(2 * time.Minute),
		}
		var results []<-chan mpc.SignResult
		for _, id := range session.Participants {
			c, err := holders[id].StartSign(t.Context(), session)
			require.NoError(t, err)
			results = append(results, c)
		}
		for _, c := range results {
			r := <-c
			fmt.Fprintf(out, "%+v\n", r)
			if r.Err != nil {
				failed++
			}
		}
		return failed
	}
	require.Zero(t, sign(1))
	net.SetFault(func(p mpctest.Packet) []mpctest.Packet {
		if p.From == 2 && p.Broadcast && p.Data[33] == 4 { // the third round
			p.Data = bytes.Clone(p.Data)
			p.Data[len(p.Data)-1] ^= 1
		}
		return []mpctest.Packet{p}
	})
	require.NotZero(t, sign(2))
	for _, h := range holders {
		scrape(t, out, h)
	}
	answers(t, out, shares[0])
	out.mu.Lock()
	defer out.mu.Unlock()
	require.Contains(t, out.all.String(), "rondo_mpc_shares")
	require.Contains(t, out.all.String(), "MPC session failed")
	require.Empty(t, secrets.FindIn(out.all.Bytes()))
}

// scrape keeps what Prometheus reads of a node.
func scrape(t *testing.T, out *shown, h *holder) {
	t.Helper()
	m := metrics.New()
	m.FollowMPC(h)
	w := httptest.NewRecorder()
	m.Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/metrics", http.NoBody))
	_, err := out.Write(w.Body.Bytes())
	require.NoError(t, err)
}

// idle is a pool that holds a key.
type idle struct {
	api.Chain
	state *pool.State
}

func (c idle) State() *pool.State { return c.state }
func (idle) Height() int64        { return 1 }
func (idle) CatchingUp() bool     { return false }

// answers keeps what the API says of a key.
func answers(t *testing.T, out *shown, share *keystore.Share) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	s := &pool.State{Epochs: []pool.Epoch{{}}, Keys: []pool.Key{{
		Name: share.Key, State: pool.KeyActive, Generation: share.Generation, Participants: []uint64{1, 2, 3, 4}, Threshold: 3,
		PubKey: share.PublicKey[:], Address: common.Address(share.Address),
	}}}
	p := api.NewPool(idle{state: s}, nil, nil, home.NewSigner(key))
	for _, ask := range []func() (any, error){
		func() (any, error) { return p.MpcKeys() },
		func() (any, error) { return p.MpcEvidence() },
		func() (any, error) { return p.Status() },
	} {
		answer, err := ask()
		require.NoError(t, err)
		require.NoError(t, json.NewEncoder(out).Encode(answer))
	}
}
