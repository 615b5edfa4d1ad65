package consensus

import (
	"sync"

	dbm "github.com/cometbft/cometbft-db"
	cmtconfig "github.com/cometbft/cometbft/config"
)

// database closes without harm to readers that come late. CometBFT closes its stores while goroutines of its peers may
// still read from them, and panics when they do: every stop of a node would be a gamble. After Close, there is nothing to
// be found.
type database struct {
	dbm.DB
	mu     sync.RWMutex
	closed bool
}

func openDatabase(ctx *cmtconfig.DBContext) (dbm.DB, error) {
	db, err := cmtconfig.DefaultDBProvider(ctx)
	if err != nil {
		return nil, err
	}
	return &database{DB: db}, nil
}

// Get answers nil for a key that is not there, as cometbft-db's interface has it.
func (d *database) Get(key []byte) ([]byte, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	if d.closed {
		return nil, nil
	}
	return d.DB.Get(key)
}

// Has tells whether a key is there.
func (d *database) Has(key []byte) (bool, error) {
	d.mu.RLock()
	defer d.mu.RUnlock()
	if d.closed {
		return false, nil
	}
	return d.DB.Has(key)
}

// Close waits for reads under way.
func (d *database) Close() error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closed {
		return nil
	}
	d.closed = true
	return d.DB.Close()
}
