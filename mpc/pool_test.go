package mpc_test

import (
	"context"
	"crypto/sha256"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/engine/worker"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

var update = flag.Bool("update", false, "write the fixture of package mpctest anew")

// The test program is also the worker's: it starts itself with this variable set.
const workerEnv = "RONDO_TEST_MPC_WORKER"

func TestMain(m *testing.M) {
	if os.Getenv(workerEnv) != "" {
		if err := worker.Main(os.Stdin, os.Stdout); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	goleak.VerifyTestMain(m,
		// LevelDB's buffer pool ends a second after Close.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		// The library's logger starts this when the program starts.
		goleak.IgnoreTopFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"),
	)
}

// pool is a committee of four in one process.
type pool struct {
	t     *testing.T
	net   *mpctest.Network
	dirs  map[mpc.PartyID]string
	nodes map[mpc.PartyID]*node
	// inProcess runs the engine in this process instead of a worker of each node's own.
	inProcess bool
	limits    mpc.Limits
	attempt   int
	evidence  func(mpc.Evidence) // secures the sessions, if set
	logs      *logged            // everything that nodes and workers say, at every level
}

type node struct {
	*mpc.Manager
	store    *keystore.Store
	engine   engine.Engine
	worker   *worker.Client
	endpoint *mpctest.Endpoint
	close    func()
}

var committee = []mpc.PartyID{1, 2, 3, 4}

func newPool(t *testing.T, inProcess bool) *pool {
	p := &pool{t: t, net: mpctest.NewNetwork(), dirs: map[mpc.PartyID]string{}, nodes: map[mpc.PartyID]*node{}, inProcess: inProcess}
	p.logs = &logged{also: t.Output()}
	p.limits = mpc.Limits{Linger: 2 * time.Second, Resend: 2 * time.Second}
	for id := mpc.PartyID(1); id <= 5; id++ { // the fifth joins later
		p.dirs[id] = filepath.Join(t.TempDir(), fmt.Sprint(id))
	}
	t.Cleanup(func() {
		for _, n := range p.nodes {
			n.close()
		}
		p.requireNoLeak()
	})
	return p
}

// withKey gives every node its share of the fixture's key, and starts it.
func (p *pool) withKey() (address mpc.Address) {
	p.t.Helper()
	shares, err := mpctest.Shares()
	require.NoError(p.t, err)
	for i, id := range committee {
		store := p.openStore(id)
		require.NoError(p.t, store.PutShare(shares[i]))
		require.NoError(p.t, store.Activate(shares[i].ShareID))
		require.NoError(p.t, store.Close())
		p.start(id)
	}
	return shares[0].Address
}

func (p *pool) openStore(id mpc.PartyID) *keystore.Store {
	p.t.Helper()
	store, err := keystore.Open(p.dirs[id], keystore.Options{
		Passphrase: []byte("correct horse"), ChainID: mpctest.ChainID, Node: id, Argon2: keystore.CheapArgon2,
	})
	require.NoError(p.t, err)
	return store
}

func (p *pool) start(id mpc.PartyID) *node {
	p.t.Helper()
	n := &node{store: p.openStore(id), endpoint: p.net.Join(id)}
	var eng engine.Engine = tsslib.New()
	if !p.inProcess {
		n.worker = worker.New(worker.Config{Args: []string{}, Env: []string{workerEnv + "=1"}})
		eng = n.worker
	}
	n.engine = eng
	set, err := preparams.Devnet(int(id) - 1)
	require.NoError(p.t, err)
	var security *mpc.Security
	if p.evidence != nil {
		security, err = mpctest.Identities{}.Security(id, p.evidence)
		require.NoError(p.t, err)
	}
	n.Manager, err = mpc.NewManager(mpc.Config{
		Security: security, Self: id, ChainID: mpctest.ChainID, Devnet: true, Transport: n.endpoint, Store: n.store, Engine: eng,
		PreParams: preparams.Fixed{Set: set}, Logger: p.logs.logger().With("node", id), Limits: p.limits,
	})
	require.NoError(p.t, err)
	n.close = func() {
		n.Manager.Close()
		n.endpoint.Close()
		require.NoError(p.t, eng.Close())
		require.NoError(p.t, n.store.Close())
		delete(p.nodes, id)
	}
	p.nodes[id] = n
	return n
}

// patience is how long a session may take that is to succeed: on a busy machine and under the race detector, a
// signature has been seen to take minutes.
const patience = 5 * time.Minute

func (p *pool) keygenSession() mpc.Session {
	p.attempt++
	return mpc.Session{
		ID: sha256.Sum256(fmt.Appendf(nil, "%s keygen %d", p.t.Name(), p.attempt)), Op: mpc.Keygen,
		KeyName: mpctest.KeyName, Generation: mpctest.Generation,
		Participants: committee, KeyParticipants: committee, Threshold: mpc.Threshold(len(committee)),
		Deadline: time.Now().Add(patience),
	}
}

func (p *pool) signSession(address mpc.Address, text string, signers ...mpc.PartyID) mpc.Session {
	p.attempt++
	s := p.keygenSession()
	s.ID = sha256.Sum256(fmt.Appendf(nil, "%s sign %d", p.t.Name(), p.attempt))
	s.Op, s.Participants, s.Address, s.Digest = mpc.Sign, signers, address, sha256.Sum256([]byte(text))
	return s
}

// sign runs a session on all of its participants and returns their results.
func (p *pool) sign(s mpc.Session) map[mpc.PartyID]mpc.SignResult {
	p.t.Helper()
	channels := map[mpc.PartyID]<-chan mpc.SignResult{}
	for _, id := range s.Participants {
		c, err := p.nodes[id].StartSign(context.Background(), s)
		require.NoError(p.t, err)
		channels[id] = c
	}
	return collect(channels)
}

func collect[R any](channels map[mpc.PartyID]<-chan R) map[mpc.PartyID]R {
	out := map[mpc.PartyID]R{}
	for id, c := range channels {
		out[id] = <-c // every session ends by its deadline
	}
	return out
}

func requireSigned(t *testing.T, s mpc.Session, results map[mpc.PartyID]mpc.SignResult) {
	t.Helper()
	for id, r := range results {
		require.NoError(t, r.Err, "party %d", id)
		require.NoError(t, r.Signature.Verify(s.Address, s.Digest), "party %d", id)
		require.Equal(t, results[s.Participants[0]].Signature, r.Signature, "all signers get the same signature")
	}
}

func requireFailed(t *testing.T, err error, want ...mpc.Reason) *mpc.Failure {
	t.Helper()
	var f *mpc.Failure
	require.ErrorAs(t, err, &f)
	require.Contains(t, want, f.Reason, "%v", err)
	return f
}

func testLogger(t *testing.T) *slog.Logger {
	return slog.New(slog.NewTextHandler(t.Output(), nil))
}
