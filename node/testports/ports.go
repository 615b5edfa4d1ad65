// Package testports finds ports for servers of tests.
package testports

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"sync"
)

// Below the ports that a system gives to connections that go out (32768 and up on Linux), of which any can be taken between
// the moment when a port is found and the moment when a server listens there. Devnets listen elsewhere, too.
const (
	first = 12000
	last  = 22000
)

var (
	mu    sync.Mutex
	given = map[int]bool{}
)

// ErrNone says that no port was found.
var ErrNone = errors.New("testports: no free port")

// Address returns host:port on this machine where nobody listens. No address is given twice in a process.
func Address() (string, error) {
	mu.Lock()
	defer mu.Unlock()
	for range 1000 {
		port := first + rand.IntN(last-first) //nolint:gosec // not a secret
		if given[port] {
			continue
		}
		address := fmt.Sprintf("127.0.0.1:%d", port)
		l, err := net.Listen("tcp", address)
		if err != nil {
			continue // somebody else's
		}
		if err := l.Close(); err != nil {
			return "", fmt.Errorf("testports: %w", err)
		}
		given[port] = true
		return address, nil
	}
	return "", ErrNone
}
