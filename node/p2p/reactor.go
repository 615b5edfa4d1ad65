package p2p

import (
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"

	"github.com/cometbft/cometbft/p2p"
	"github.com/cosmos/gogoproto/types"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/p2p/hello"
	"github.com/rondoseq/rondo/node/pool"
)

// ReactorName is the name to register the reactor under (node.CustomReactors).
const ReactorName = "RONDO"

// Errors of sending: those of every transport.
var (
	ErrNotConnected = mpc.ErrNotConnected
	ErrQueueFull    = mpc.ErrQueueFull
	ErrTooLarge     = mpc.ErrTooLarge
)

// Config is what a reactor needs.
type Config struct {
	ChainID string
	NodeID  p2p.ID                              // of this node's key
	Signer  pool.Signer                         // nil: this node is no sequencer and proves nothing
	Lookup  func(common.Address) (uint64, bool) // the sequencer that signs with this key now
	Logger  *slog.Logger
}

// Reactor is a CometBFT reactor for the pool's own channels. Register it before the node starts; it is started and
// stopped by CometBFT's switch.
type Reactor struct {
	p2p.BaseReactor
	cfg    Config
	count  counters
	proofs atomic.Uint64
	pumps  sync.WaitGroup

	mu     sync.RWMutex
	links  map[p2p.ID]*link
	mpc    mpc.Handler
	gossip GossipHandler
	over   bool
}

var _ p2p.Reactor = (*Reactor)(nil)

// New makes a reactor.
func New(cfg Config) (*Reactor, error) {
	if cfg.ChainID == "" || cfg.NodeID == "" || cfg.Lookup == nil {
		return nil, errors.New("p2p: chain ID, node ID and lookup are needed")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	r := &Reactor{cfg: cfg, links: map[p2p.ID]*link{}}
	r.BaseReactor = *p2p.NewBaseReactor("Rondo", r)
	return r, nil
}

// GetChannels implements p2p.Reactor.
func (r *Reactor) GetChannels() []*p2p.ChannelDescriptor { return channels() }

// InitPeer implements p2p.Reactor: messages may arrive before AddPeer.
func (r *Reactor) InitPeer(peer p2p.Peer) p2p.Peer {
	peer.Set(linkKey, newLink(peer))
	return peer
}

// AddPeer implements p2p.Reactor.
func (r *Reactor) AddPeer(peer p2p.Peer) {
	l, ok := linkOf(peer)
	if !ok {
		return
	}
	l.ask()
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.over { // the switch may still add a peer while it stops
		return
	}
	r.links[peer.ID()] = l
	if r.gossip != nil {
		r.gossip.PeerUp(string(peer.ID()))
	}
	r.pumps.Go(func() { l.mpc.drain(peer.Quit(), r.handMPC) })
	r.pumps.Go(func() {
		// The switch may remove a peer before it has added it, so the link is also given up here.
		defer r.RemovePeer(peer, nil)
		l.userTx.drain(peer.Quit(), func(m received) { r.handUserTx(peer, m) })
	})
}

// RemovePeer implements p2p.Reactor. It may be called more than once for a peer.
func (r *Reactor) RemovePeer(peer p2p.Peer, _ any) {
	l, ok := linkOf(peer)
	r.mu.Lock()
	defer r.mu.Unlock()
	if !ok || r.links[peer.ID()] != l {
		return
	}
	delete(r.links, peer.ID())
	if id, ok := r.sequencer(l); ok && !r.over {
		r.cfg.Logger.Warn("lost a sequencer", "sequencer", id, "peer", peer.ID())
	}
	if r.gossip != nil {
		r.gossip.PeerDown(string(peer.ID()))
	}
}

// Leave says that this node is about to stop: that it parts with its peers is no news from now on.
func (r *Reactor) Leave() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.over = true
}

// OnStop implements service.Service. The switch has stopped all peers before.
func (r *Reactor) OnStop() {
	r.Leave()
	r.pumps.Wait()
}

// Receive implements p2p.Reactor. It runs in the peer's receive routine and never waits.
func (r *Reactor) Receive(e p2p.Envelope) {
	l, ok := linkOf(e.Src)
	msg, isBytes := e.Message.(*types.BytesValue)
	if !ok || !isBytes || len(msg.Value) == 0 {
		r.count.noise.Add(1)
		return
	}
	if e.ChannelID == ChannelUserTx {
		if !l.userTx.offer(received{body: msg.Value}) {
			r.count.userTx.Add(1)
		}
		return
	}
	kind, body := msg.Value[0], msg.Value[1:]
	switch kind {
	case frameChallenge:
		r.answer(l, body)
	case frameHello:
		r.learn(l, body)
	case frameDirect, frameBroadcast:
		r.takeMPC(l, kind == frameBroadcast, body)
	default:
		r.count.noise.Add(1)
	}
}

// helloDomain keeps hellos of this kind of connection apart from others.
const helloDomain = "rondo/hello/v1"

func (r *Reactor) statement(c hello.Challenge, prover, verifier p2p.ID) hello.Statement {
	return hello.Statement{Domain: helloDomain, ChainID: r.cfg.ChainID, Challenge: c, Prover: string(prover), Verifier: string(verifier)}
}

// answer proves this node's sequencer to a peer. Our own challenge goes first: when the peer then believes us, it
// has been asked already, so that its proof precedes its messages.
func (r *Reactor) answer(l *link, body []byte) {
	if len(body) != hello.ChallengeLength || !l.mayAnswer() {
		r.count.noise.Add(1)
		return
	}
	l.ask()
	if r.cfg.Signer == nil {
		return
	}
	own, err := r.statement(hello.Challenge(body), r.cfg.NodeID, l.peer.ID()).Sign(r.cfg.Signer)
	if err == nil && !l.peer.TrySend(envelope(ChannelMPC, newFrame(frameHello, own))) {
		err = ErrQueueFull
	}
	if err != nil {
		r.cfg.Logger.Warn("could not prove the signer to a peer", "peer", l.peer.ID(), "err", err)
	}
}

// learn takes a peer's proof.
func (r *Reactor) learn(l *link, body []byte) {
	signer, err := r.statement(l.challenge, l.peer.ID(), r.cfg.NodeID).Check(body)
	if err == nil && !l.prove(signer, r.proofs.Add(1)) {
		err = errors.New("a second hello")
	}
	if err != nil {
		r.count.proofsRefused.Add(1)
		r.cfg.Logger.Warn("refused a peer's hello", "peer", l.peer.ID(), "err", err)
		return
	}
	r.count.proofs.Add(1)
	id, _ := r.cfg.Lookup(signer)
	r.cfg.Logger.Info("connected to a sequencer", "sequencer", id, "signer", signer, "peer", l.peer.ID())
}

// Peer is a connected peer.
type Peer struct {
	ID          p2p.ID
	Signer      common.Address // zero: nothing proven
	Sequencer   uint64         // valid if IsSequencer
	IsSequencer bool
}

// Peers lists the connected peers, in no order.
func (r *Reactor) Peers() []Peer {
	var list []Peer
	for _, l := range r.allLinks() {
		p := Peer{ID: l.peer.ID()}
		p.Sequencer, p.IsSequencer = r.sequencer(l)
		p.Signer, _ = l.proof()
		list = append(list, p)
	}
	return list
}

// sequencer says which sequencer a link leads to, by today's set.
func (r *Reactor) sequencer(l *link) (uint64, bool) {
	signer, order := l.proof()
	if order == 0 {
		return 0, false
	}
	return r.cfg.Lookup(signer)
}

func (r *Reactor) allLinks() []*link {
	r.mu.RLock()
	defer r.mu.RUnlock()
	list := make([]*link, 0, len(r.links))
	for _, l := range r.links {
		list = append(list, l)
	}
	return list
}

func (r *Reactor) send(l *link, channel byte, frame []byte) error {
	if !l.peer.IsRunning() {
		return fmt.Errorf("peer %s: %w", l.peer.ID(), ErrNotConnected)
	}
	if !l.peer.TrySend(envelope(channel, frame)) {
		r.count.sendRefused.Add(1)
		return fmt.Errorf("peer %s: %w", l.peer.ID(), ErrQueueFull)
	}
	return nil
}
