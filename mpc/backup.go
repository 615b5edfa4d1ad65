package mpc

import (
	"errors"
	"fmt"
	"io"

	"github.com/rondoseq/rondo/mpc/keystore"
)

// BackupOptions name a node's key store for [Export], [Import] and [ChangePassphrase]. The node must not be running:
// its store can be open once.
type BackupOptions struct {
	Self       PartyID
	ChainID    string
	Dir        string
	Passphrase []byte // of the store
	// Argon2 is that of the backup and of a store that is made; keystore.DefaultArgon2 if zero.
	Argon2 keystore.Argon2
}

func (o *BackupOptions) with(do func(*keystore.Store) error) error {
	store, err := keystore.Open(o.Dir, keystore.Options{Passphrase: o.Passphrase, ChainID: o.ChainID, Node: o.Self, Argon2: o.Argon2})
	if err != nil {
		return err
	}
	return errors.Join(do(store), store.Close())
}

// List describes the shares in the node's store.
func List(o BackupOptions) (shares []ShareDescription, err error) {
	err = o.with(func(s *keystore.Store) error {
		infos, err := s.List()
		if err != nil {
			return fmt.Errorf("mpc: list shares: %w", err)
		}
		for _, info := range infos {
			share, err := s.Share(info.ShareID)
			if err != nil {
				return fmt.Errorf("mpc: open %s: %w", info.ShareID, err)
			}
			clear(share.Secret)
			shares = append(shares, ShareDescription{
				Key: info.Key, Generation: info.Generation, Address: info.Address, State: share.State, Threshold: share.Threshold,
				Parties: len(share.Parties), Session: share.Session,
			})
		}
		return nil
	})
	return shares, err
}

// ShareDescription is what may be known of a share outside its store.
type ShareDescription struct {
	Key        string
	Generation uint64
	Address    Address
	State      ShareState
	Threshold  int // of Parties sign together
	Parties    int
	Session    SessionID // that made it
}

// Export writes the node's shares to a backup, encrypted under a passphrase of its own.
func Export(o BackupOptions, w io.Writer, passphrase []byte) error {
	return o.with(func(s *keystore.Store) error {
		if err := s.Export(w, passphrase, o.Argon2); err != nil {
			return fmt.Errorf("mpc: export shares: %w", err)
		}
		return nil
	})
}

// Import adds the shares of a backup to the node's store, which is made if there is none, and returns how many were
// new. active tells, by key, which generation the pool calls active; nil if that is not known, in which case a stale
// share is refused later, with ReasonStale, when it is asked to sign. See [keystore.Store.Import] for the errors.
//
// The backup does not know the sessions that the node has run since it was made. A restored node must not start before
// the deadlines of all of them have passed: it would contradict itself in the eyes of its peers.
func Import(o BackupOptions, r io.Reader, passphrase []byte, active map[string]uint64) (added int, err error) {
	err = o.with(func(s *keystore.Store) error {
		if added, err = s.Import(r, passphrase, active); err != nil {
			return fmt.Errorf("mpc: import shares: %w", err)
		}
		return nil
	})
	return added, err
}

// ChangePassphrase seals the node's store under a new passphrase. Earlier backups keep theirs.
func ChangePassphrase(o BackupOptions, next []byte) error {
	return o.with(func(s *keystore.Store) error { return s.ChangePassphrase(o.Passphrase, next, o.Argon2) })
}
