package app

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"syscall"

	"github.com/rondoseq/rondo/node/pool"
)

// ErrRunning is returned by ReadState while a node has the state open.
var ErrRunning = errors.New("a node is running with this data")

// ReadState returns the newest state that a node which does not run has left in its data folder; nil if it has none yet.
func ReadState(home string) (*pool.State, error) {
	if _, err := os.Stat(filepath.Join(home, "state")); errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	d, err := openDisk(home)
	if errors.Is(err, syscall.EWOULDBLOCK) {
		return nil, fmt.Errorf("%w: %s", ErrRunning, home)
	}
	if err != nil {
		return nil, err
	}
	s, err := d.load()
	return s.state, errors.Join(err, d.close())
}
