package libp2p

import (
	"time"

	"github.com/libp2p/go-libp2p/p2p/net/swarm"
)

// OpenSwarm is what a transport stands on, for a test that misuses it. It does not listen.
func OpenSwarm(c Config) (*swarm.Swarm, func() error, error) {
	who, err := c.read()
	if err != nil {
		return nil, nil, err
	}
	s, err := openStack(who)
	if err != nil {
		return nil, nil, err
	}
	return s.Swarm, s.close, nil
}

// DropStrangers looks at all connections as if all were old.
func DropStrangers(t *Transport) { t.dropStrangers(time.Now().Add(2 * strangerTime)) }
