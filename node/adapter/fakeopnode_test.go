package adapter

import (
	"errors"
	"fmt"
	"net/http/httptest"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/adapter/opstack"
	"github.com/rondoseq/rondo/node/payload"
)

// fakeOpNode behaves as op-node v1.19.0 does towards a conductor: posted blocks are queued and inserted when they build on the
// head, a start needs the right head and a leader, and repeated commands are errors.
type fakeOpNode struct {
	mu      sync.Mutex
	server  *httptest.Server
	head    opstack.BlockRef
	active  bool
	slow    bool // posted blocks are queued and not inserted
	queue   map[uint64]*payload.Envelope
	posts   []uint64 // numbers, in order
	starts  int
	stops   int
	resets  int
	leading func() bool // what conductor_leader says
}

func newFakeOpNode(t *testing.T, chain *fakeChain) (*fakeOpNode, *opstack.OpNode) {
	t.Helper()
	f := &fakeOpNode{
		head:    opstack.BlockRef{Hash: chain.State().Head.Hash, Number: chain.State().Head.Number},
		queue:   make(map[uint64]*payload.Envelope),
		leading: func() bool { return true },
	}
	f.server = serveAPIs(t, map[string]any{"admin": &fakeOpNodeAdmin{f}, "optimism": &fakeOpNodeStatus{f}})
	client, err := opstack.DialOpNode(f.server.URL)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return f, client
}

func serveAPIs(t *testing.T, apis map[string]any) *httptest.Server {
	t.Helper()
	server := rpc.NewServer()
	for name, api := range apis {
		require.NoError(t, server.RegisterName(name, api))
	}
	web := httptest.NewServer(server)
	t.Cleanup(func() {
		web.Close()
		server.Stop()
	})
	return web
}

// set changes the fake under its lock.
func (f *fakeOpNode) set(edit func(*fakeOpNode)) {
	f.mu.Lock()
	defer f.mu.Unlock()
	edit(f)
}

// stands is op-node's head.
func (f *fakeOpNode) stands() uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.head.Number
}

// takePosts gives the numbers posted since the last call.
func (f *fakeOpNode) takePosts() []uint64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	posts := f.posts
	f.posts = nil
	return posts
}

// insert moves the head over queued blocks that build on it.
func (f *fakeOpNode) insert() {
	for next := f.queue[f.head.Number+1]; next != nil && next.ParentHash() == f.head.Hash; next = f.queue[f.head.Number+1] {
		delete(f.queue, f.head.Number+1)
		f.head = opstack.BlockRef{Hash: next.Hash(), Number: next.Number(), Timestamp: next.Timestamp()}
	}
}

type fakeOpNodeStatus struct{ f *fakeOpNode }

func (s *fakeOpNodeStatus) SyncStatus() opstack.SyncStatus {
	s.f.mu.Lock()
	defer s.f.mu.Unlock()
	return opstack.SyncStatus{UnsafeL2: s.f.head}
}

type fakeOpNodeAdmin struct{ f *fakeOpNode }

func (a *fakeOpNodeAdmin) PostUnsafePayload(e *payload.Envelope) error {
	a.f.mu.Lock()
	defer a.f.mu.Unlock()
	a.f.posts = append(a.f.posts, e.Number())
	a.f.queue[e.Number()] = e
	if !a.f.slow {
		a.f.insert()
	}
	return nil
}

func (a *fakeOpNodeAdmin) SequencerActive() bool {
	a.f.mu.Lock()
	defer a.f.mu.Unlock()
	return a.f.active
}

func (a *fakeOpNodeAdmin) StartSequencer(head common.Hash) error {
	a.f.mu.Lock()
	defer a.f.mu.Unlock()
	a.f.starts++
	switch {
	case !a.f.leading():
		return errors.New("sequencer is not the leader, aborting")
	case a.f.active:
		return errors.New("sequencer already running")
	case head != a.f.head.Hash:
		return fmt.Errorf("block hash does not match: head %s:%d, received %s", a.f.head.Hash, a.f.head.Number, head)
	}
	a.f.active = true
	return nil
}

func (a *fakeOpNodeAdmin) StopSequencer() (common.Hash, error) {
	a.f.mu.Lock()
	defer a.f.mu.Unlock()
	a.f.stops++
	if !a.f.active {
		return common.Hash{}, errors.New("sequencer not running")
	}
	a.f.active = false
	return a.f.head.Hash, nil
}

func (a *fakeOpNodeAdmin) ResetDerivationPipeline() {
	a.f.mu.Lock()
	defer a.f.mu.Unlock()
	a.f.resets++
}
