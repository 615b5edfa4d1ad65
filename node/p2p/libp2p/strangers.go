package libp2p

import (
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
)

// sweep ends connections on which nobody has proven anything for too long.
func (t *Transport) sweep() {
	tick := time.NewTicker(strangerTime / 3)
	defer tick.Stop()
	for {
		select {
		case <-t.ctx.Done():
			return
		case now := <-tick.C:
			t.dropStrangers(now)
		}
	}
}

func (t *Transport) dropStrangers(now time.Time) {
	for _, c := range t.net.Conns() {
		if now.Sub(c.Stat().Opened) > strangerTime && !t.proven(c.RemotePeer()) {
			t.cfg.Logger.Debug("disconnecting a stranger", "peer_id", c.RemotePeer(), "address", c.RemoteMultiaddr())
			_ = c.Close() // it may be closed already
		}
	}
}

// proven tells whether a stream from or to the peer is open.
func (t *Transport) proven(id peer.ID) bool {
	t.mu.RLock()
	defer t.mu.RUnlock()
	o := t.out[id]
	return t.in[id] != nil || o != nil && o.current() != nil
}
