package usertx_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/node/engine/enginetest"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
	"github.com/rondoseq/rondo/node/usertx"
)

// goleveldb ends one goroutine of its own up to a second after it is closed, and tss-lib's logger has one for ever.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		goleak.IgnoreAnyFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
}

const (
	patience = 30 * time.Second
	often    = 20 * time.Millisecond
)

// chain is a fake of the replicated state and of the payload store.
type chain struct {
	mu     sync.Mutex
	state  *pool.State
	moved  chan struct{}
	blocks map[uint64]*payload.Envelope
}

// newChain has one sequencer for each signer, with ids from 1; the first one produces.
func newChain(signers ...common.Address) *chain {
	st := &pool.State{Epochs: []pool.Epoch{{ID: 1, Producer: 1}}}
	for i, a := range signers {
		st.Sequencers = append(st.Sequencers, pool.Sequencer{ID: uint64(i + 1), Signer: a})
	}
	return &chain{state: st, moved: make(chan struct{}), blocks: map[uint64]*payload.Envelope{}}
}

func (c *chain) State() *pool.State {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.state
}

func (c *chain) Wait(ctx context.Context, ok func(*pool.State) bool) (*pool.State, error) {
	for {
		c.mu.Lock()
		st, moved := c.state, c.moved
		c.mu.Unlock()
		if ok(st) {
			return st, nil
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-moved:
		}
	}
}

func (c *chain) change(do func(st *pool.State)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	next := c.state.Clone()
	do(next)
	c.state = next
	close(c.moved)
	c.moved = make(chan struct{})
}

func (c *chain) commit(e *payload.Envelope) {
	c.mu.Lock()
	c.blocks[e.Number()] = e
	c.mu.Unlock()
	c.change(func(st *pool.State) { st.Head = pool.Head{Number: e.Number(), Hash: e.Hash()} })
}

func (c *chain) Get(number uint64) (*payload.Envelope, bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.blocks[number]
	return e, ok, nil
}

// wire is gossip between services in memory. Frames are delivered in order, one at a time for each receiver.
type wire struct {
	mu    sync.Mutex
	peers map[string]chan delivery
	cut   map[string]bool
	sent  []delivery
}

type delivery struct {
	from, to string
	frame    []byte
}

func newWire() *wire { return &wire{peers: map[string]chan delivery{}, cut: map[string]bool{}} }

// end is a service's side of the wire.
type end struct {
	*wire
	name string
}

func (e end) Send(peer string, frame []byte) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	to := e.peers[peer]
	if to == nil || e.cut[peer] || e.cut[e.name] {
		return errors.New("not connected")
	}
	d := delivery{e.name, peer, frame}
	select {
	case to <- d:
		e.sent = append(e.sent, d)
		return nil
	default:
		return errors.New("full")
	}
}

// transactions counts how often transactions went from one node to another.
func (w *wire) transactions() map[[2]string]int {
	w.mu.Lock()
	defer w.mu.Unlock()
	n := map[[2]string]int{}
	for _, d := range w.sent {
		if d.frame[0] == 1 {
			n[[2]string{d.from, d.to}]++
		}
	}
	return n
}

// posNode is a service with its op-geth and its JSON-RPC server.
type posNode struct {
	t       *testing.T
	name    string
	cfg     usertx.Config
	geth    *enginetest.Geth
	eth     *ethclient.Client
	handler atomic.Pointer[rpc.Server]
	calls   atomic.Int64 // requests from op-geth

	service *usertx.Service
	stop    func()
}

func startPosNode(t *testing.T, w *wire, c *chain, name string, self common.Address) *posNode {
	t.Helper()
	n := &posNode{t: t, name: name}
	web := httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		n.calls.Add(1)
		if h := n.handler.Load(); h != nil {
			h.ServeHTTP(rw, r)
		} else {
			http.Error(rw, "down", http.StatusServiceUnavailable)
		}
	}))
	t.Cleanup(web.Close)
	n.geth = enginetest.Start(t, "--rollup.sequencerhttp", web.URL, "--rollup.enabletxpooladmission",
		"--txpool.nolocals", "--txpool.journalremotes=false")
	eth, err := ethclient.Dial(n.geth.HTTP)
	require.NoError(t, err)
	n.eth = eth
	t.Cleanup(eth.Close)
	n.cfg = usertx.Config{
		Dir: t.TempDir(), L2ChainID: enginetest.ChainID, OpGeth: n.geth.HTTP, Self: self,
		Chain: c, Blocks: c, Gossip: end{w, name},
		Logger: slog.New(slog.NewTextHandler(t.Output(), &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
	w.mu.Lock()
	w.peers[name] = make(chan delivery, 1000)
	w.mu.Unlock()
	n.start(w)
	t.Cleanup(func() { n.crash() })
	return n
}

// start opens the service on its folder and runs it.
func (n *posNode) start(w *wire) {
	n.t.Helper()
	s, err := usertx.New(n.cfg)
	require.NoError(n.t, err)
	server := rpc.NewServer()
	require.NoError(n.t, server.RegisterName("eth", s.API()))
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() {
		if err := s.Run(ctx); err != nil {
			n.t.Errorf("run: %v", err)
		}
	})
	w.mu.Lock()
	inbox := w.peers[n.name]
	w.mu.Unlock()
	running.Go(func() {
		for {
			select {
			case <-ctx.Done():
				return
			case d := <-inbox:
				s.Receive(d.from, d.frame)
			}
		}
	})
	n.service = s
	n.handler.Store(server)
	n.stop = func() {
		n.handler.Store(nil)
		server.Stop()
		cancel()
		running.Wait()
		if err := s.Close(); err != nil {
			n.t.Errorf("close: %v", err)
		}
	}
}

// crash stops the service; what it keeps is on disk.
func (n *posNode) crash() {
	if n.stop != nil {
		n.stop()
		n.stop = nil
	}
}

func link(a, b *posNode) {
	a.service.PeerUp(b.name)
	b.service.PeerUp(a.name)
}

func (n *posNode) pending() int {
	count, _ := n.service.Pending()
	return count
}

// holds says whether the node's op-geth would put a transaction into its next block.
func (n *posNode) holds(tx *types.Transaction) bool {
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	require.NoError(n.t, err)
	var content struct {
		Pending map[string]struct {
			Hash common.Hash `json:"hash"`
		} `json:"pending"`
	}
	err = n.eth.Client().CallContext(context.Background(), &content, "txpool_contentFrom", from)
	return err == nil && content.Pending[strconv.FormatUint(tx.Nonce(), 10)].Hash == tx.Hash()
}

func (n *posNode) awaitHeld(tx *types.Transaction) {
	n.t.Helper()
	require.Eventually(n.t, func() bool { return n.holds(tx) }, patience, often)
}

func key(i byte) common.Address { return common.Address{i} }

func transfer(nonce uint64, wei int64) *types.Transaction {
	return enginetest.Transfer(enginetest.Richest, nonce, common.Address{0xaa}, big.NewInt(wei))
}

var poor = func() *types.Transaction {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("poor")))
	if err != nil {
		panic(err)
	}
	return enginetest.Transfer(k, 0, common.Address{0xaa}, big.NewInt(1))
}()
