package keystore

import "errors"

// What can be wrong with a store. Errors returned by this package wrap one of these.
var (
	// ErrNoPassphrase: there is no plain-text mode.
	ErrNoPassphrase = errors.New("keystore: passphrase is empty")
	// ErrPassphrase: the store was made with another passphrase.
	ErrPassphrase = errors.New("keystore: wrong passphrase")
	// ErrForeign: the store belongs to another chain or node.
	ErrForeign = errors.New("keystore: store of another chain or node")
	// ErrPermissions: others on this machine can read the folder.
	ErrPermissions = errors.New("keystore: folder is open to other users")
	// ErrInUse: another process has the store open.
	ErrInUse = errors.New("keystore: store is in use")
	// ErrNotFound: no such record.
	ErrNotFound = errors.New("keystore: not found")
	// ErrTruncated: the record is shorter or longer than when it was written.
	ErrTruncated = errors.New("keystore: record has the wrong length")
	// ErrSwapped: the record was written for another place.
	ErrSwapped = errors.New("keystore: record belongs elsewhere")
	// ErrTampered: the record's bytes are not those that were written.
	ErrTampered = errors.New("keystore: record was altered")
	// ErrStarted: the session was started before.
	ErrStarted = errors.New("keystore: session was started before")
	// ErrExists: there is a record already, and it is another one.
	ErrExists = errors.New("keystore: record exists")
	// ErrStale: the generation of the key is older than the active one, or retired.
	ErrStale = errors.New("keystore: stale generation")
	// ErrActive: the share is active, and the operation is for pending ones.
	ErrActive = errors.New("keystore: share is active")
)
