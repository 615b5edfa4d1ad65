package usertx

import (
	"context"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// retrySend is the pause after a peer's send queue was full.
const retrySend = 10 * time.Millisecond

// spreader sends pending transactions to peers, each peer at its own pace.
type spreader struct {
	gossip Gossip
	book   *book

	mu     sync.Mutex
	queues map[string]*queue // by peer
	wake   chan struct{}
}

// queue is what a peer shall be sent. A peer that connects again gets a new one.
type queue struct{ hashes []common.Hash }

func newSpreader(g Gossip, b *book) *spreader {
	return &spreader{gossip: g, book: b, queues: map[string]*queue{}, wake: make(chan struct{}, 1)}
}

// up starts a peer's queue, with everything that is pending.
func (s *spreader) up(peer string) {
	s.mu.Lock()
	s.queues[peer] = &queue{s.book.hashes()}
	s.mu.Unlock()
	s.rouse()
}

func (s *spreader) down(peer string) {
	s.mu.Lock()
	delete(s.queues, peer)
	s.mu.Unlock()
}

// count is the number of peers.
func (s *spreader) count() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.queues)
}

// push queues a transaction for the peers that are not known to have it.
func (s *spreader) push(e *entry) {
	s.mu.Lock()
	for peer, q := range s.queues {
		if !s.book.has(e, peer) && !slices.Contains(q.hashes, e.hash) {
			q.hashes = append(q.hashes, e.hash)
		}
	}
	s.mu.Unlock()
	s.rouse()
}

func (s *spreader) rouse() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// run sends until ctx ends.
func (s *spreader) run(ctx context.Context) {
	pause := time.NewTimer(0)
	defer pause.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.wake:
		case <-pause.C:
		}
		if s.round() {
			pause.Reset(retrySend)
		}
	}
}

// round sends what can be sent and says whether something is left.
func (s *spreader) round() bool {
	left := false
	for peer, q := range s.all() {
		s.mu.Lock()
		hashes := q.hashes
		s.mu.Unlock()
		sent := s.sendSome(peer, hashes)
		s.mu.Lock()
		q.hashes = q.hashes[sent:]
		left = left || len(q.hashes) > 0
		s.mu.Unlock()
	}
	return left
}

func (s *spreader) all() map[string]*queue {
	s.mu.Lock()
	defer s.mu.Unlock()
	return maps.Clone(s.queues)
}

func (s *spreader) sendSome(peer string, hashes []common.Hash) int {
	for i, h := range hashes {
		raw := s.book.get(h)
		if raw == nil {
			continue // mined meanwhile
		}
		if s.gossip.Send(peer, txFrame(raw)) != nil {
			return i
		}
	}
	return len(hashes)
}
