package libp2p

import (
	"bufio"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/time/rate"

	"github.com/rondoseq/rondo/mpc"
)

// inboxMessages is how many messages of one peer wait here to be handed on.
const inboxMessages = 64

// incoming is a stream from a peer that has proven its signer.
type incoming struct {
	stream network.Stream
	signer common.Address
	queue  chan message
}

type message struct {
	from      mpc.PartyID
	broadcast bool
	body      []byte
}

func (i *incoming) peer() peer.ID { return i.stream.Conn().RemotePeer() }

// accept is the swarm's handler of streams that peers open. It runs in a goroutine of the stream's own.
func (t *Transport) accept(s network.Stream) {
	defer func() { _ = s.Reset() }() // fails when it is over already
	if !t.begin() {
		return
	}
	defer t.loops.Done()
	log := t.cfg.Logger.With("peer_id", s.Conn().RemotePeer(), "address", s.Conn().RemoteMultiaddr())
	signer, err := t.welcome(s)
	if err != nil {
		if t.ctx.Err() == nil {
			log.Warn("refused a peer", "err", err)
		}
		_ = s.Conn().Close() // it may be closed already
		return
	}
	i := &incoming{stream: s, signer: signer, queue: make(chan message, inboxMessages)}
	t.admit(i)
	defer t.dismiss(i)
	if err := t.receive(i); errors.Is(err, errFrame) {
		t.count.malformed.Add(1)
		log.Warn("disconnected a peer", "signer", signer, "err", err)
		_ = s.Conn().Close()
	}
}

// admit notes a stream and sees to it that there is one in the other direction. A peer has one stream to us at a time: if
// it opens another, on a new connection, the old connection is dead, whatever it looks like from here.
func (t *Transport) admit(i *incoming) {
	t.mu.Lock()
	old := t.in[i.peer()]
	t.in[i.peer()] = i
	t.mu.Unlock()
	if old != nil {
		_ = old.stream.Reset() // fails when it is over already
		if old.stream.Conn() != i.stream.Conn() {
			_ = old.stream.Conn().Close()
		}
	}
	t.reach(i.peer(), false)
}

func (t *Transport) dismiss(i *incoming) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.in[i.peer()] == i {
		delete(t.in, i.peer())
	}
}

// receive reads messages until the stream ends. They are handed on by another goroutine, in order: what a handler does is
// never done here. When that one is behind, or the peer's allowance is used up, reading waits.
func (t *Transport) receive(i *incoming) error {
	handed := make(chan struct{})
	go func() {
		defer close(handed)
		for m := range i.queue {
			t.hand(m)
		}
	}()
	defer func() {
		close(i.queue)
		<-handed
	}()
	r := bufio.NewReader(i.stream)
	messages := rate.NewLimiter(messagesPerSecond, messagesBurst)
	bytes := rate.NewLimiter(bytesPerSecond, bytesBurst)
	for {
		broadcast, body, err := readFrame(r)
		if err != nil {
			return err
		}
		if err := errors.Join(messages.Wait(t.ctx), bytes.WaitN(t.ctx, len(body))); err != nil {
			return fmt.Errorf("wait for the peer's allowance: %w", err)
		}
		id, ok := t.cfg.Lookup(i.signer)
		if !ok {
			t.count.outsider.Add(1)
			continue
		}
		select {
		case i.queue <- message{from: id, broadcast: broadcast, body: body}:
		case <-t.ctx.Done():
			return t.ctx.Err()
		}
	}
}

func (t *Transport) hand(m message) {
	t.mu.RLock()
	handler := t.handler
	t.mu.RUnlock()
	if handler == nil {
		t.count.noise.Add(1)
		return
	}
	t.count.received.Add(1)
	handler(m.from, m.broadcast, m.body)
}
