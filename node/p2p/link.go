package p2p

import (
	"sync"

	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/node/p2p/hello"
)

// linkKey is where a peer carries its link.
const linkKey = "rondo.link"

// link is one connection to a peer. It lives as long as the connection: a peer that reconnects proves itself again.
type link struct {
	peer      p2p.Peer
	challenge hello.Challenge // ours, which the peer's hello must answer
	mpc       *inbox
	userTx    *inbox
	askOnce   sync.Once

	mu       sync.Mutex
	answered bool           // the peer's challenge
	signer   common.Address // proven by the peer; zero until then
	order    uint64         // of the proof, among all links
}

func newLink(peer p2p.Peer) *link {
	return &link{peer: peer, challenge: hello.NewChallenge(), mpc: newInbox(), userTx: newInbox()}
}

func linkOf(peer p2p.Peer) (*link, bool) {
	l, ok := peer.Get(linkKey).(*link)
	return l, ok
}

// ask sends our challenge, once.
func (l *link) ask() {
	l.askOnce.Do(func() { l.peer.TrySend(envelope(ChannelMPC, newFrame(frameChallenge, l.challenge[:]))) })
}

// mayAnswer is true once: a signature costs time, and one connection needs one.
func (l *link) mayAnswer() bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	first := !l.answered
	l.answered = true
	return first
}

// prove remembers the peer's signer. The first proof of a connection stays.
func (l *link) prove(signer common.Address, order uint64) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.order != 0 {
		return false
	}
	l.signer, l.order = signer, order
	return true
}

// proof returns the proven signer and the order of its proof, which is 0 before there is one.
func (l *link) proof() (signer common.Address, order uint64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.signer, l.order
}
