package libp2p

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/rondoseq/rondo/mpc"
)

// sendQueue is how many frames wait per peer before sending is refused.
const sendQueue = 64

// The pauses between attempts to open a stream: doubled each time, back to the first when one was opened.
const (
	firstPause = 50 * time.Millisecond
	maxPause   = 3 * time.Second
	// tellAfter is how long a peer is out of reach before the operator is told: others need a moment to start, too.
	tellAfter = 10 * time.Second
)

// outgoing keeps a stream to one peer open.
type outgoing struct {
	peer   peer.ID
	static bool          // its address is configured; otherwise only its own connection leads to it
	wake   chan struct{} // the peer has just shown itself

	mu   sync.Mutex
	link *link
}

// link is one stream to a peer that has proven its signer.
type link struct {
	signer common.Address
	order  uint64 // of the proof, among all
	queue  chan []byte
	over   chan struct{}
}

// offer queues a frame. It never waits.
func (l *link) offer(frame []byte) error {
	select {
	case <-l.over:
		return mpc.ErrNotConnected
	default:
	}
	select {
	case l.queue <- frame:
		return nil
	default:
		return mpc.ErrQueueFull
	}
}

// current is the open stream, or nil.
func (o *outgoing) current() *link {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.link
}

func (o *outgoing) set(l *link) {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.link = l
}

// reach makes sure that a stream to the peer is being kept open.
func (t *Transport) reach(id peer.ID, static bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.closed {
		return
	}
	if o := t.out[id]; o != nil {
		select {
		case o.wake <- struct{}{}:
		default:
		}
		return
	}
	o := &outgoing{peer: id, static: static, wake: make(chan struct{}, 1)}
	t.out[id] = o
	t.loops.Go(func() { t.keep(o) })
}

// keep opens a stream to the peer, again and again. It ends with the transport, or when nothing leads to the peer.
func (t *Transport) keep(o *outgoing) {
	pause, told, since := firstPause, false, time.Now()
	for {
		opened, err := t.carry(o)
		if t.ctx.Err() != nil || t.forget(o) {
			return
		}
		if opened {
			pause, told, since = firstPause, false, time.Now()
		} else if !told && time.Since(since) > tellAfter {
			told = true
			t.cfg.Logger.Warn("cannot reach a peer, will go on trying", "peer_id", o.peer, "err", err)
		}
		wait := time.NewTimer(pause)
		select {
		case <-t.ctx.Done():
		case <-o.wake:
			pause = firstPause
		case <-wait.C:
			pause = min(2*pause, maxPause)
		}
		wait.Stop()
	}
}

// forget gives up a peer that has no configured address and is not connected any more.
func (t *Transport) forget(o *outgoing) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if o.static || t.in[o.peer] != nil {
		return false
	}
	delete(t.out, o.peer)
	return true
}

// carry opens a stream, proves this node's signer, learns the peer's, and sends what is queued until the stream breaks.
func (t *Transport) carry(o *outgoing) (opened bool, err error) {
	s, err := t.open(o)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, s.Reset()) }()
	signer, err := t.introduce(s)
	if errors.Is(err, errOutsider) {
		return false, errors.Join(err, s.Conn().Close())
	}
	if err != nil {
		return false, err
	}
	l := &link{signer: signer, order: t.proofs.Add(1), queue: make(chan []byte, sendQueue), over: make(chan struct{})}
	id, _ := t.cfg.Lookup(signer)
	log := t.cfg.Logger.With("sequencer", id, "signer", signer, "peer_id", o.peer)
	log.Info("connected to a sequencer over libp2p", "address", s.Conn().RemoteMultiaddr())
	o.set(l)
	err = t.write(s, l)
	o.set(nil)
	close(l.over)
	if t.ctx.Err() == nil {
		log.Warn("lost a sequencer over libp2p", "err", err)
	}
	return true, err
}

func (t *Transport) open(o *outgoing) (network.Stream, error) {
	ctx, cancel := context.WithTimeout(t.ctx, dialTimeout)
	defer cancel()
	if !o.static {
		ctx = network.WithNoDial(ctx, "no address is configured")
	}
	t.net.Backoff().Clear(o.peer) // the pauses are ours
	s, err := t.net.NewStream(ctx, o.peer)
	if err != nil {
		return nil, fmt.Errorf("open a stream to %s: %w", o.peer, err)
	}
	return s, nil
}

var errEnded = errors.New("ended by the peer")

// write sends what is queued. The peer says nothing on this stream any more, so reading tells when it has ended.
func (t *Transport) write(s network.Stream, l *link) error {
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		var b [1]byte
		_, _ = s.Read(b[:]) // whatever comes is the end
	}()
	defer func() {
		_ = s.Reset() // fails when it is over already
		<-ended
	}()
	for {
		select {
		case <-t.ctx.Done():
			return t.ctx.Err()
		case <-ended:
			return errEnded
		case frame := <-l.queue:
			if err := s.SetWriteDeadline(time.Now().Add(writeTimeout)); err != nil {
				return fmt.Errorf("write: %w", err)
			}
			if _, err := s.Write(frame); err != nil {
				return fmt.Errorf("write: %w", err)
			}
		}
	}
}
