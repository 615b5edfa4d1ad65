package keystore

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/syndtr/goleveldb/leveldb"
)

// Backups are files of: magic (16 bytes) | length of the rest (8) | length of the header (4) | header | sealed
// content. The header is that of a store (chain, node, Argon2, salt, check), so a backup has a passphrase of its own,
// and is of one node of one chain. Its bytes are part of what the content is authenticated with.
const (
	backupMagic   = "rondo-mpc-backup"
	backupHeader  = len(backupMagic) + 8 + 4
	maxBackup     = 64 << 20
	backupVersion = 1
)

// What can be wrong with a backup, beside ErrPassphrase, ErrForeign, ErrTampered and ErrStale.
var (
	// ErrNoBackup: the file is something else.
	ErrNoBackup = errors.New("keystore: not a backup of key shares")
	// ErrBackupTruncated: the file is shorter or longer than when it was written.
	ErrBackupTruncated = errors.New("keystore: backup has the wrong length")
)

type backup struct {
	Version int
	Shares  []backupShare
	Active  map[string]mark
}

type backupShare struct {
	Share
	Pending bool
}

// Export writes all shares, encrypted under a passphrase of the backup's own. Pre-parameters are not part of it: they
// can be made anew. The file is as secret as its passphrase is good.
func (s *Store) Export(w io.Writer, passphrase []byte, a Argon2) error {
	if len(passphrase) == 0 {
		return ErrNoPassphrase
	}
	plain, err := s.contents()
	if err != nil {
		return err
	}
	defer clear(plain)
	m, root, err := newMeta(s.chainID, s.node, passphrase, a, s.id("check"))
	if err != nil {
		return err
	}
	header, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("keystore: encode header: %w", err)
	}
	sealed, err := seal(root.purpose("backup"), s.backupIdentity(header), plain)
	if err != nil {
		return err
	}
	out := []byte(backupMagic)
	out = binary.BigEndian.AppendUint64(out, uint64(4+len(header)+len(sealed)))
	out = binary.BigEndian.AppendUint32(out, uint32(len(header)))
	out = append(append(out, header...), sealed...)
	if _, err := w.Write(out); err != nil {
		return fmt.Errorf("keystore: write backup: %w", err)
	}
	return nil
}

func (s *Store) contents() ([]byte, error) {
	s.mu.RLock()
	defer s.mu.RUnlock()
	b := backup{Version: backupVersion, Active: map[string]mark{}}
	ids, err := s.list()
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		share, err := s.share(id.ShareID)
		if err != nil {
			return nil, err
		}
		defer clear(share.Secret)
		b.Shares = append(b.Shares, backupShare{*share, share.State == StatePending})
		switch m, err := s.mark(activeKey(id.Key)); {
		case err == nil:
			b.Active[id.Key] = m
		case !errors.Is(err, ErrNotFound):
			return nil, err
		}
	}
	plain, err := json.Marshal(b)
	if err != nil {
		return nil, fmt.Errorf("keystore: encode backup: %w", err)
	}
	return plain, nil
}

// Import adds the shares of a backup to the store, in one synchronous write, and returns how many were new. active
// tells, by key, which generation the pool calls active, as far as the caller knows it.
//
// It takes all or nothing. It returns ErrNoBackup, ErrBackupTruncated, ErrForeign for a backup of another node or
// chain, ErrPassphrase, ErrTampered, and ErrStale when the newest share of a key in the backup is older than what
// active says, or than what this store has activated, or of a generation that it has retired: such a share would sign
// nothing, and would bring back what the pool counts as destroyed.
func (s *Store) Import(r io.Reader, passphrase []byte, active map[string]uint64) (added int, err error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxBackup+1))
	if err != nil {
		return 0, fmt.Errorf("keystore: read backup: %w", err)
	}
	plain, err := s.openBackup(raw, passphrase)
	if err != nil {
		return 0, err
	}
	defer clear(plain)
	var b backup
	if err := json.Unmarshal(plain, &b); err != nil {
		return 0, fmt.Errorf("%w: backup: %w", ErrTampered, err)
	}
	if b.Version != backupVersion {
		return 0, fmt.Errorf("keystore: backup version %d is not known to this version", b.Version)
	}
	for i := range b.Shares {
		defer clear(b.Shares[i].Secret)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	batch := new(leveldb.Batch)
	if err := s.checkBackup(&b, active); err != nil {
		return 0, err
	}
	for i := range b.Shares {
		isNew, err := s.importShare(batch, &b.Shares[i])
		if err != nil {
			return 0, err
		}
		if isNew {
			added++
		}
	}
	for key, m := range b.Active {
		if have, err := s.mark(activeKey(key)); err == nil && have.Generation >= m.Generation {
			continue
		} else if err != nil && !errors.Is(err, ErrNotFound) {
			return 0, err
		}
		if err := s.putMark(batch, activeKey(key), m); err != nil {
			return 0, err
		}
	}
	if err := s.db.Write(batch, synced); err != nil {
		return 0, fmt.Errorf("keystore: write imported shares: %w", err)
	}
	return added, nil
}

func (s *Store) openBackup(raw, passphrase []byte) ([]byte, error) {
	if len(raw) < len(backupMagic) || !bytes.HasPrefix(raw, []byte(backupMagic)) {
		return nil, ErrNoBackup
	}
	if len(raw) < backupHeader || binary.BigEndian.Uint64(raw[len(backupMagic):]) != uint64(len(raw)-len(backupMagic)-8) {
		return nil, ErrBackupTruncated
	}
	size := uint64(binary.BigEndian.Uint32(raw[backupHeader-4:]))
	body := raw[backupHeader:]
	if size > uint64(len(body)) {
		return nil, fmt.Errorf("%w: backup header", ErrTampered)
	}
	header, sealed := body[:size], body[size:]
	var m meta
	if err := json.Unmarshal(header, &m); err != nil {
		return nil, fmt.Errorf("%w: backup header: %w", ErrTampered, err)
	}
	if err := m.validate(); err != nil {
		return nil, err
	}
	if m.ChainID != s.chainID || m.Node != s.node {
		return nil, fmt.Errorf("%w: the backup is of chain %q, node %d; this is chain %q, node %d", ErrForeign, m.ChainID, m.Node, s.chainID, s.node)
	}
	root, err := m.root(passphrase, s.id("check"))
	if err != nil {
		return nil, err
	}
	return open(root.purpose("backup"), s.backupIdentity(header), sealed)
}

// checkBackup refuses a backup of which some key is stale.
func (s *Store) checkBackup(b *backup, active map[string]uint64) error {
	newest := map[string]uint64{}
	for i := range b.Shares {
		share := &b.Shares[i]
		newest[share.Key] = max(newest[share.Key], share.Generation)
	}
	for key, generation := range newest {
		if want, ok := active[key]; ok && generation < want {
			return fmt.Errorf("%w: the backup has generation %d of key %q, the pool uses %d", ErrStale, generation, key, want)
		}
		if err := s.checkFresh(key, generation); err != nil {
			return err
		}
	}
	return nil
}

// importShare adds a share to the batch, unless it is here already or superseded.
func (s *Store) importShare(batch *leveldb.Batch, b *backupShare) (isNew bool, err error) {
	switch err := s.checkFresh(b.Key, b.Generation); {
	case errors.Is(err, ErrStale):
		return false, nil // a newer one of the same key is in the backup
	case err != nil:
		return false, err
	}
	if b.Self != s.node {
		return false, fmt.Errorf("%w: %s is that of node %d", ErrForeign, b.ShareID, b.Self)
	}
	switch _, err := s.stateOf(b.ShareID); {
	case err == nil:
		return false, nil
	case !errors.Is(err, ErrNotFound):
		return false, err
	}
	state := StateActive
	if b.Pending {
		state = StatePending
	}
	if err := s.sealShare(batch, &b.Share, state); err != nil {
		return false, err
	}
	batch.Put(sessionKey(b.Session), sessionRecord{share: &b.ShareID}.encode())
	return true, nil
}

func (s *Store) backupIdentity(header []byte) identity {
	id := s.id("backup")
	id.key = string(header)
	return id
}
