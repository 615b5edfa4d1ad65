package keystore

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/syndtr/goleveldb/leveldb"
	"github.com/syndtr/goleveldb/leveldb/util"
)

// sessionRecord remembers that a session was begun, and what came of it. It holds no secret: of a session's own
// secrets nothing is ever written.
type sessionRecord struct {
	deadline time.Time
	share    *ShareID
}

type sessionJSON struct {
	Deadline int64    `json:"deadline,omitempty"` // seconds since 1970; 0 keeps the record
	Share    *ShareID `json:"share,omitempty"`
}

func (r sessionRecord) encode() []byte {
	j := sessionJSON{Share: r.share}
	if !r.deadline.IsZero() {
		j.Deadline = r.deadline.Unix() + 1
	}
	b, err := json.Marshal(j)
	if err != nil {
		panic(err) // plain data always encodes
	}
	return b
}

// keepSession is how long after its deadline a session is remembered: longer than a pool may stand still with the session
// in its state. Who ran it a second time would contradict itself, which is evidence against it. sweepPause is how often
// older ones are looked for.
const (
	keepSession = 30 * 24 * time.Hour
	sweepPause  = time.Hour
)

func sessionKey(session [32]byte) []byte { return fmt.Appendf(nil, "session/%x", session) }

// BeginSession records, before its first message is sent, that a session runs. It returns ErrStarted when it ran
// before: then it must not run again. Records of sessions whose deadline is a month past are removed on the way.
func (s *Store) BeginSession(session [32]byte, deadline, now time.Time) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := sessionKey(session)
	switch ok, err := s.db.Has(key, nil); {
	case err != nil:
		return fmt.Errorf("keystore: look for session %x: %w", session[:8], err)
	case ok:
		return fmt.Errorf("%w: %x", ErrStarted, session[:8])
	}
	batch := new(leveldb.Batch)
	if err := s.dropExpired(batch, now); err != nil {
		return err
	}
	batch.Put(key, sessionRecord{deadline: deadline}.encode())
	if err := s.db.Write(batch, synced); err != nil {
		return fmt.Errorf("keystore: write session %x: %w", session[:8], err)
	}
	return nil
}

// ShareOf returns the share that a keygen session made, or ErrNotFound.
func (s *Store) ShareOf(session [32]byte) (*Share, error) {
	raw, err := s.db.Get(sessionKey(session), nil)
	if errors.Is(err, leveldb.ErrNotFound) {
		return nil, fmt.Errorf("%w: session %x", ErrNotFound, session[:8])
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: read session %x: %w", session[:8], err)
	}
	var j sessionJSON
	if err := json.Unmarshal(raw, &j); err != nil {
		return nil, fmt.Errorf("%w: session %x: %w", ErrTampered, session[:8], err)
	}
	if j.Share == nil {
		return nil, fmt.Errorf("%w: session %x made no share", ErrNotFound, session[:8])
	}
	share, err := s.Share(*j.Share)
	if err != nil {
		return nil, err
	}
	if share.Session != session {
		return nil, fmt.Errorf("%w: session %x points to a share of session %x", ErrSwapped, session[:8], share.Session[:8])
	}
	return share, nil
}

func (s *Store) dropExpired(batch *leveldb.Batch, now time.Time) error {
	if now.Sub(s.swept) < sweepPause {
		return nil
	}
	s.swept = now
	it := s.db.NewIterator(util.BytesPrefix([]byte("session/")), nil)
	defer it.Release()
	for it.Next() {
		var j sessionJSON
		if json.Unmarshal(it.Value(), &j) == nil && j.Deadline != 0 && j.Deadline < now.Add(-keepSession).Unix() {
			batch.Delete(it.Key())
		}
	}
	if err := it.Error(); err != nil {
		return fmt.Errorf("keystore: list sessions: %w", err)
	}
	return nil
}
