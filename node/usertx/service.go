package usertx

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"golang.org/x/sync/errgroup"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// Chain is the replicated state as this node has it.
type Chain interface {
	State() *pool.State                                                       // newest committed state, immutable
	Wait(ctx context.Context, ok func(*pool.State) bool) (*pool.State, error) // until the newest state satisfies ok
}

// Blocks are the committed payloads by number; false when this node does not have one (yet).
type Blocks interface {
	Get(number uint64) (*payload.Envelope, bool, error)
}

// Config is what a service needs.
type Config struct {
	Dir       string         // for pending transactions
	L2ChainID uint64         //
	OpGeth    string         // JSON-RPC endpoint of this node's op-geth, with the namespaces eth and txpool
	Self      common.Address // this node's signer; zero for a node that is no sequencer
	Chain     Chain
	Blocks    Blocks
	Gossip    Gossip
	Logger    *slog.Logger

	MaxCount int // pending transactions to keep; 0: 20000
	MaxBytes int // bytes of them; 0: 64 MiB
}

const (
	defaultCount = 20_000
	defaultBytes = 64 << 20
	// callTimeout bounds one request to op-geth.
	callTimeout = 3 * time.Second
	// ackTimeout bounds how long a user waits for peers to have a transaction on disk.
	ackTimeout = 300 * time.Millisecond
)

// Service keeps and passes on user transactions. Give it to the p2p reactor as its gossip handler, register API with
// the JSON-RPC server, and run it.
type Service struct {
	cfg    Config
	geth   opGeth
	rules  rules
	book   *book
	spread *spreader
	wake   chan struct{} // something is due

	mu       sync.Mutex
	offering map[common.Hash]int // hand-overs to op-geth that run now
}

// New opens the pending transactions of earlier runs.
func New(cfg Config) (*Service, error) {
	if cfg.Chain == nil || cfg.Blocks == nil || cfg.Gossip == nil || cfg.L2ChainID == 0 {
		return nil, errors.New("user transactions: chain, blocks, gossip and L2 chain ID are needed")
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.MaxCount == 0 {
		cfg.MaxCount = defaultCount
	}
	if cfg.MaxBytes == 0 {
		cfg.MaxBytes = defaultBytes
	}
	client, err := rpc.Dial(cfg.OpGeth)
	if err != nil {
		return nil, fmt.Errorf("op-geth %s: %w", cfg.OpGeth, err)
	}
	r := newRules(cfg.L2ChainID)
	b, err := openBook(cfg.Dir, cfg.MaxCount, cfg.MaxBytes, r.signer)
	if err != nil {
		client.Close()
		return nil, err
	}
	return &Service{
		cfg: cfg, geth: opGeth{client}, rules: r, book: b, spread: newSpreader(cfg.Gossip, b),
		wake: make(chan struct{}, 1), offering: map[common.Hash]int{},
	}, nil
}

// Run works until ctx ends. Close the service afterwards.
func (s *Service) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { s.spread.run(ctx); return nil })
	g.Go(func() error { return s.followChain(ctx) })
	g.Go(func() error { s.tend(ctx); return nil })
	if err := g.Wait(); err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}

// Close gives up op-geth and the disk. No frame and no call may come any more.
func (s *Service) Close() error {
	s.geth.rpc.Close()
	return s.book.store.close()
}

// Pending counts the transactions that are neither mined nor void, and their bytes.
func (s *Service) Pending() (count, bytes int) { return s.book.size() }

// PeerUp implements the p2p reactor's gossip handler: the peer is sent everything that is pending.
func (s *Service) PeerUp(peer string) { s.spread.up(peer) }

// PeerDown implements the p2p reactor's gossip handler.
func (s *Service) PeerDown(peer string) { s.spread.down(peer) }

// Receive implements the p2p reactor's gossip handler.
func (s *Service) Receive(peer string, frame []byte) {
	if err := s.receive(peer, frame); err != nil {
		s.cfg.Logger.Debug("dropped a gossiped user transaction", "peer", peer, "err", err)
	}
}

func (s *Service) receive(peer string, frame []byte) error {
	switch {
	case len(frame) == 1+common.HashLength && frame[0] == frameAck:
		s.book.acknowledge(common.BytesToHash(frame[1:]), peer)
		return nil
	case len(frame) > 1 && frame[0] == frameTx:
		return s.receiveTx(peer, frame[1:])
	default:
		return errFrame
	}
}

// receiveTx keeps a transaction that a peer's user sent, and says so to the peer. Whether op-geth takes it now is
// not asked: the peer's op-geth did, and this one may be a block behind.
func (s *Service) receiveTx(peer string, raw []byte) error {
	e, _, err := s.open(raw)
	if err != nil {
		return err
	}
	added, err := s.book.add(e)
	if err != nil {
		return err
	}
	s.book.acknowledge(e.hash, peer)
	if added {
		s.rouse()
	}
	return s.cfg.Gossip.Send(peer, ackFrame(e.hash))
}

// open decodes a transaction and checks what never changes.
func (s *Service) open(raw []byte) (*entry, *types.Transaction, error) {
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, nil, err // in go-ethereum's words: a user reads this
	}
	if err := s.rules.basic(tx, tx.Gas()); err != nil {
		return nil, nil, err
	}
	e, err := newEntry(raw, s.rules.signer)
	if err != nil {
		return nil, nil, err
	}
	e.added = time.Now()
	return e, tx, nil
}

func (s *Service) rouse() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}
