package operator

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/node/app"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/pool"
)

// Errors that tell the operator what to do.
var (
	// ErrRunning: shares can be read and written by one process at a time.
	ErrRunning = errors.New("the node is running: stop it first")
	// ErrNoStore: the node has made no shares yet.
	ErrNoStore = errors.New("this node has no store of shares")
	// ErrUnknownSequencer: shares are kept under the sequencer's id, which cannot be told.
	ErrUnknownSequencer = errors.New("cannot tell which sequencer this node is: name the RPC of a node of the pool")
)

// Shares are those of a node that does not run.
type Shares struct {
	home   *home.Home
	self   uint64
	active map[string]uint64 // generation by key, as far as the pool's state is known
	known  bool
}

// Open reads a home folder. Which sequencer the node is, and which generations the pool calls active, it finds in the
// state that the node has left, in that of another node of the pool if rpc is its URL, and in the genesis file.
func Open(ctx context.Context, dir, rpc string) (*Shares, error) {
	h, err := home.Open(dir)
	if err != nil {
		return nil, err
	}
	s := &Shares{home: h, active: map[string]uint64{}}
	state, err := app.ReadState(h.Path(home.DataDir))
	if errors.Is(err, app.ErrRunning) {
		return nil, ErrRunning
	}
	if err != nil {
		return nil, err
	}
	s.learn(state)
	if rpc != "" {
		if err := s.ask(ctx, rpc); err != nil {
			return nil, err
		}
	}
	if s.self == 0 {
		s.self = inGenesis(h)
	}
	if s.self == 0 {
		return nil, ErrUnknownSequencer
	}
	return s, nil
}

// learn takes what a state says of this node and of the keys.
func (s *Shares) learn(state *pool.State) {
	if state == nil {
		return
	}
	s.known = true
	if q, ok := state.SequencerBySigner(s.home.Signer.Address()); ok {
		s.self = q.ID
	}
	for i := range state.Keys {
		s.note(state.Keys[i].Name, state.Keys[i].Generation, state.Keys[i].State)
	}
}

// note remembers which generation is the first that is not stale: of a deleted key, none yet is.
func (s *Shares) note(key string, generation uint64, state pool.KeyState) {
	if state == pool.KeyDeleted {
		generation++
	}
	s.active[key] = max(s.active[key], generation)
}

func inGenesis(h *home.Home) uint64 {
	for _, q := range h.Genesis.Sequencers {
		if q.Signer == h.Signer.Address() {
			return q.ID
		}
	}
	return 0
}

// Sequencer is whose shares they are. Known tells whether anything is known of the pool's active generations.
func (s *Shares) Sequencer() uint64 { return s.self }

// Known tells whether the pool's active generations are known, so that a stale backup is recognised at once.
func (s *Shares) Known() bool { return s.known }

func (s *Shares) options() (mpc.BackupOptions, error) {
	passphrase, err := s.home.Passphrase()
	o := mpc.BackupOptions{Self: s.self, ChainID: s.home.Genesis.ChainID, Dir: s.home.Path(home.MPCDir), Passphrase: passphrase}
	if s.home.Config.MPC.DevnetPreParams > 0 && s.home.Genesis.Params.Devnet {
		o.Argon2 = keystore.CheapArgon2
	}
	return o, err
}

// existing are the options of a store that must be there.
func (s *Shares) existing() (mpc.BackupOptions, error) {
	if _, err := os.Stat(s.home.Path(home.MPCDir)); errors.Is(err, os.ErrNotExist) {
		return mpc.BackupOptions{}, fmt.Errorf("%w in %s", ErrNoStore, s.home.Path(home.MPCDir))
	}
	return s.options()
}

// List describes the shares.
func (s *Shares) List() ([]mpc.ShareDescription, error) {
	o, err := s.existing()
	if err != nil {
		return nil, err
	}
	list, err := mpc.List(o)
	return list, explain(err)
}

// Export writes an encrypted backup to a new file and returns how many shares it holds. An existing file is not touched.
func (s *Shares) Export(path string, passphrase []byte) (n int, err error) {
	o, err := s.existing()
	if err != nil {
		return 0, err
	}
	list, err := mpc.List(o)
	if err != nil {
		return 0, explain(err)
	}
	if len(list) == 0 {
		return 0, fmt.Errorf("%w: there is nothing to back up", ErrNoStore)
	}
	var backup bytes.Buffer
	if err := mpc.Export(o, &backup, passphrase); err != nil {
		return 0, explain(err)
	}
	return len(list), writeNew(path, backup.Bytes())
}

// Import adds the shares of a backup to the store, which is made if there is none, and returns how many were new.
func (s *Shares) Import(path string, passphrase []byte) (added int, err error) {
	o, err := s.options()
	if err != nil {
		return 0, err
	}
	f, err := os.Open(path)
	if err != nil {
		return 0, fmt.Errorf("open backup: %w", err)
	}
	defer f.Close()
	added, err = mpc.Import(o, f, passphrase, s.active)
	return added, explain(err)
}

// Quarantine is for how long a restored node must not start: sessions that it took part in before may still run, and it
// does not remember them.
func (s *Shares) Quarantine() time.Duration {
	p := &s.home.Genesis.Params.MPC
	return time.Duration(max(p.KeygenMillis, p.RequestMillis)+p.SignMillis) * time.Millisecond
}

// ChangePassphrase seals the store under a new passphrase, and puts that into the file that the configuration names, if it
// was read from there. At every moment, one of this file and its neighbour with the suffix .new opens the store.
func (s *Shares) ChangePassphrase(next []byte) error {
	o, err := s.existing()
	if err != nil {
		return err
	}
	if s.home.PassphraseFromEnvironment() {
		return explain(mpc.ChangePassphrase(o, next))
	}
	path := s.home.Path(s.home.Config.MPC.PassphraseFile)
	fresh := path + ".new"
	if o.Passphrase, err = finishChange(o, path, fresh); err != nil {
		return err
	}
	if err := writeNew(fresh, append(bytes.Clone(next), '\n')); err != nil {
		return fmt.Errorf("write the new passphrase beside the old one: %w", err)
	}
	failure := mpc.ChangePassphrase(o, next)
	switch {
	case failure == nil || opens(o, next): // what failed came after the change
	case errors.Is(failure, keystore.ErrInUse) || opens(o, o.Passphrase):
		return errors.Join(explain(failure), os.Remove(fresh))
	default:
		return fmt.Errorf("%w; which of %s and %s opens the store is not known: keep both", explain(failure), path, fresh)
	}
	return replaceFile(fresh, path)
}

// finishChange ends a change of the passphrase that was interrupted, if there was one, and gives the passphrase that opens the
// store.
func finishChange(o mpc.BackupOptions, path, fresh string) ([]byte, error) {
	left, err := os.ReadFile(fresh)
	if errors.Is(err, os.ErrNotExist) {
		return o.Passphrase, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read what an interrupted change of the passphrase left: %w", err)
	}
	left = bytes.TrimSpace(left)
	switch {
	case opens(o, left):
		return left, replaceFile(fresh, path)
	case opens(o, o.Passphrase):
		return o.Passphrase, os.Remove(fresh)
	}
	if _, err := mpc.List(o); errors.Is(err, keystore.ErrInUse) {
		return nil, explain(err)
	}
	return nil, fmt.Errorf("%w: neither %s nor %s opens the store: keep both", keystore.ErrPassphrase, path, fresh)
}

// replaceFile puts the new passphrase into the place of the old one, durably.
func replaceFile(fresh, path string) error {
	if err := os.Rename(fresh, path); err != nil {
		return fmt.Errorf("the store is sealed under the new passphrase, which is still in %s: %w", fresh, err)
	}
	return syncDir(filepath.Dir(path))
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("sync %s: %w", dir, err)
	}
	return errors.Join(d.Sync(), d.Close())
}

func opens(o mpc.BackupOptions, passphrase []byte) bool {
	o.Passphrase = passphrase
	_, err := mpc.List(o)
	return err == nil
}

// writeNew writes a file for its owner alone, durably, or not at all.
func writeNew(path string, content []byte) error {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return fmt.Errorf("write %s: %w", filepath.Base(path), err)
	}
	_, err = f.Write(content)
	if err = errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("write %s: %w", path, err), os.Remove(path))
	}
	return syncDir(filepath.Dir(path))
}

// explain adds what an operator can do.
func explain(err error) error {
	switch {
	case errors.Is(err, keystore.ErrInUse):
		return fmt.Errorf("%w (%w)", ErrRunning, err)
	case errors.Is(err, keystore.ErrStale):
		return fmt.Errorf("%w: the pool has gone on since this backup, and its shares are to be destroyed, not restored; "+
			"start the node without them, and it gets new ones at the next resharing", err)
	}
	return err
}
