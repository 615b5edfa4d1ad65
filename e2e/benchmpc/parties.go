package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"time"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/engine/worker"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// patience bounds every session.
const patience = 30 * time.Minute

// parties are all members of a pool with everything that a node has for its threshold keys.
type parties struct {
	dir     string
	mesh    *mesh
	members []mpc.PartyID
	nodes   map[mpc.PartyID]*party
	count   int // sessions
	key     keyed
}

// keyed is the key that they hold.
type keyed struct {
	generation uint64
	address    mpc.Address
}

type party struct {
	*mpc.Manager
	store  *keystore.Store
	worker *worker.Client
}

// openParties starts a party for each set of pre-parameters.
func openParties(m *mesh, sets []*preparams.Set) (*parties, error) {
	dir, err := os.MkdirTemp("", "rondo-benchmpc-")
	if err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	p := &parties{dir: dir, mesh: m, nodes: map[mpc.PartyID]*party{}}
	for i, set := range sets {
		id := mpc.PartyID(i + 1)
		if err := p.open(id, set); err != nil {
			return nil, errors.Join(err, p.close())
		}
		p.members = append(p.members, id)
	}
	return p, nil
}

func (p *parties) open(id mpc.PartyID, set *preparams.Set) error {
	store, err := keystore.Open(filepath.Join(p.dir, fmt.Sprint(id)), keystore.Options{
		Passphrase: []byte("of a benchmark"), ChainID: mpctest.ChainID, Node: id, Argon2: keystore.CheapArgon2,
	})
	if err != nil {
		return err
	}
	n := &party{store: store, worker: worker.New(worker.Config{})}
	p.nodes[id] = n
	security, err := mpctest.Identities{}.Security(id, func(mpc.Evidence) {})
	if err != nil {
		return err
	}
	n.Manager, err = mpc.NewManager(mpc.Config{
		Self: id, ChainID: mpctest.ChainID, Devnet: true, Transport: p.mesh.ends[id], Store: store, Engine: n.worker,
		PreParams: preparams.Fixed{Set: set}, Security: security,
		Logger: slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})),
	})
	return err
}

func (p *parties) close() error {
	var errs []error
	for _, n := range p.nodes {
		if n.Manager != nil {
			n.Manager.Close()
		}
		errs = append(errs, n.worker.Close(), n.store.Close())
	}
	return errors.Join(append(errs, os.RemoveAll(p.dir))...)
}

// workers are the processes that do the arithmetic.
func (p *parties) workers() []int {
	var pids []int
	for _, n := range p.nodes {
		if pid := n.worker.PID(); pid != 0 {
			pids = append(pids, pid)
		}
	}
	return pids
}

func (p *parties) session(op mpc.Op, participants []mpc.PartyID) mpc.Session {
	p.count++
	return mpc.Session{
		ID: sha256.Sum256(fmt.Appendf(nil, "benchmark session %d", p.count)), Op: op, KeyName: mpctest.KeyName, Generation: p.key.generation,
		Participants: participants, KeyParticipants: p.members, Threshold: mpc.Threshold(len(p.members)), Address: p.key.address,
		Deadline: time.Now().Add(patience),
	}
}

// keygen makes the key.
func (p *parties) keygen(ctx context.Context) error {
	p.key = keyed{generation: 1}
	s := p.session(mpc.Keygen, p.members)
	results, err := start(ctx, p, s, p.members, (*mpc.Manager).StartKeygen)
	if err != nil {
		return err
	}
	for _, r := range results {
		result := <-r
		if result.Err != nil {
			return result.Err
		}
		p.key.address = result.Address
	}
	return p.activate()
}

// reshare gives the key to the same members anew.
func (p *parties) reshare(ctx context.Context) error {
	s := p.session(mpc.Reshare, p.members)
	s.OldGeneration, s.Generation = p.key.generation, p.key.generation+1
	s.OldKeyParticipants, s.OldParticipants = p.members, p.members[:s.Threshold]
	results, err := start(ctx, p, s, p.members, (*mpc.Manager).StartReshare)
	if err != nil {
		return err
	}
	for _, r := range results {
		if result := <-r; result.Err != nil {
			return result.Err
		}
	}
	p.key.generation++
	return p.activate()
}

func (p *parties) activate() error {
	for _, n := range p.nodes {
		if err := n.Activate(mpctest.KeyName, p.key.generation, p.key.address); err != nil {
			return err
		}
	}
	return nil
}

// presign makes a session that waits for a digest.
func (p *parties) presign(ctx context.Context) (id mpc.SessionID, err error) {
	s := p.session(mpc.Presign, p.members[:mpc.Threshold(len(p.members))])
	s.Expires = s.Deadline
	results, err := start(ctx, p, s, s.Participants, (*mpc.Manager).StartPresign)
	if err != nil {
		return s.ID, err
	}
	for _, r := range results {
		if result := <-r; result.Err != nil {
			return s.ID, result.Err
		}
	}
	return s.ID, nil
}

// sign makes a signature, of a waiting session if one is named, and returns how long it took until the first signer had
// it.
func (p *parties) sign(ctx context.Context, ahead mpc.SessionID) (first time.Duration, err error) {
	s := p.session(mpc.Sign, p.members[:mpc.Threshold(len(p.members))])
	s.Ahead = ahead
	s.Digest = sha256.Sum256(s.ID[:])
	began := time.Now()
	results, err := start(ctx, p, s, s.Participants, (*mpc.Manager).StartSign)
	if err != nil {
		return 0, err
	}
	first, _, err = firstOf(results, began, func(r mpc.SignResult) error { return r.Err })
	return first, err
}

// start begins a session on its participants.
func start[R any](ctx context.Context, p *parties, s mpc.Session, who []mpc.PartyID,
	begin func(*mpc.Manager, context.Context, mpc.Session) (<-chan R, error),
) (map[mpc.PartyID]<-chan R, error) {
	results := map[mpc.PartyID]<-chan R{}
	for _, id := range who {
		c, err := begin(p.nodes[id].Manager, ctx, s)
		if err != nil {
			return nil, fmt.Errorf("party %d: %w", id, err)
		}
		results[id] = c
	}
	return results, nil
}

// firstOf waits for all results and returns when the first and the last came.
func firstOf[R any](results map[mpc.PartyID]<-chan R, began time.Time, failed func(R) error) (first, last time.Duration, err error) {
	type arrival struct {
		at  time.Duration
		err error
	}
	arrivals := make(chan arrival, len(results))
	for _, c := range results {
		go func() { // ends with the session, which has a deadline
			err := failed(<-c)
			arrivals <- arrival{time.Since(began), err}
		}()
	}
	for range results {
		a := <-arrivals
		if first == 0 {
			first = a.at
		}
		last, err = a.at, errors.Join(err, a.err)
	}
	return first, last, err
}
