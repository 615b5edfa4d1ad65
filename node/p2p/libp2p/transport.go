package libp2p

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/libp2p/go-libp2p/core/peer"
	manet "github.com/multiformats/go-multiaddr/net"

	"github.com/rondoseq/rondo/mpc"
)

// Transport is an [mpc.Transport] over libp2p.
type Transport struct {
	cfg    Config
	net    *stack
	ctx    context.Context // ends with Close
	stop   context.CancelFunc
	count  counters
	proofs atomic.Uint64
	loops  sync.WaitGroup

	mu      sync.RWMutex
	handler mpc.Handler
	out     map[peer.ID]*outgoing
	in      map[peer.ID]*incoming
	closed  bool
}

var _ mpc.Transport = (*Transport)(nil)

// New listens and starts to connect to the configured peers. Close ends all of it.
func New(cfg Config) (*Transport, error) {
	who, err := cfg.read()
	if err != nil {
		return nil, err
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	takeLogs(cfg.Logger)
	t := &Transport{cfg: cfg, out: map[peer.ID]*outgoing{}, in: map[peer.ID]*incoming{}}
	if t.net, err = openStack(who); err != nil {
		return nil, err
	}
	t.ctx, t.stop = context.WithCancel(context.Background())
	t.net.SetStreamHandler(t.accept)
	if err := t.net.Listen(who.listen); err != nil {
		return nil, errors.Join(fmt.Errorf("libp2p: listen on %s: %w", cfg.Listen, err), t.Close())
	}
	t.loops.Go(t.sweep)
	for _, p := range who.peers {
		t.reach(p.ID, true)
	}
	cfg.Logger.Info("threshold keys use libp2p", "peer_id", who.id, "listen", cfg.Listen, "peers", len(who.peers))
	return t, nil
}

// ID is this node's libp2p name.
func (t *Transport) ID() string { return t.net.LocalPeer().String() }

// Addr is where the transport listens, as host:port; the port is the real one when that of the configuration is 0.
func (t *Transport) Addr() (string, error) {
	for _, a := range t.net.ListenAddresses() {
		addr, err := manet.ToNetAddr(a)
		if err == nil {
			return addr.String(), nil
		}
	}
	return "", errors.New("libp2p: not listening")
}

// Close ends all connections and waits for everything that the transport has started.
func (t *Transport) Close() error {
	t.mu.Lock()
	t.closed = true
	t.mu.Unlock()
	t.stop()
	err := t.net.Swarm.Close()
	t.loops.Wait()
	return errors.Join(err, t.net.close())
}

// SetHandler implements [mpc.Transport].
func (t *Transport) SetHandler(h mpc.Handler) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.handler = h
}

// Send implements [mpc.Transport].
func (t *Transport) Send(_ context.Context, to mpc.PartyID, msg []byte) error {
	if len(msg) > mpc.MaxMessage {
		return fmt.Errorf("send %d bytes to sequencer %d: %w", len(msg), to, mpc.ErrTooLarge)
	}
	l := t.links()[to]
	if l == nil {
		return fmt.Errorf("send to sequencer %d: %w", to, mpc.ErrNotConnected)
	}
	if err := t.offer(l, newFrame(frameDirect, msg)); err != nil {
		return fmt.Errorf("send to sequencer %d: %w", to, err)
	}
	return nil
}

// Broadcast implements [mpc.Transport]: a copy for every connected sequencer. Nothing is relayed.
func (t *Transport) Broadcast(_ context.Context, msg []byte) error {
	if len(msg) > mpc.MaxMessage {
		return fmt.Errorf("broadcast %d bytes: %w", len(msg), mpc.ErrTooLarge)
	}
	frame := newFrame(frameBroadcast, msg)
	var errs []error
	for id, l := range t.links() {
		if err := t.offer(l, frame); err != nil && !errors.Is(err, mpc.ErrNotConnected) {
			errs = append(errs, fmt.Errorf("broadcast to sequencer %d: %w", id, err))
		}
	}
	return errors.Join(errs...)
}

func (t *Transport) offer(l *link, frame []byte) error {
	err := l.offer(frame)
	if errors.Is(err, mpc.ErrQueueFull) {
		t.count.sendRefused.Add(1)
	}
	return err
}

// links are the streams to the sequencers of today. Should two peers have proven the same signer (a node that moved, its
// old connection not yet timed out), the newer proof counts.
func (t *Transport) links() map[mpc.PartyID]*link {
	t.mu.RLock()
	defer t.mu.RUnlock()
	best := map[mpc.PartyID]*link{}
	for _, o := range t.out {
		l := o.current()
		if l == nil {
			continue
		}
		id, ok := t.cfg.Lookup(l.signer)
		if ok && (best[id] == nil || l.order > best[id].order) {
			best[id] = l
		}
	}
	return best
}

// begin announces a goroutine that Close waits for, unless Close was called.
func (t *Transport) begin() bool {
	t.mu.RLock()
	defer t.mu.RUnlock()
	if t.closed {
		return false
	}
	t.loops.Add(1)
	return true
}
