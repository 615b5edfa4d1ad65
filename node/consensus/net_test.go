package consensus_test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/p2p"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/app"
	"github.com/rondoseq/rondo/node/consensus"
	"github.com/rondoseq/rondo/node/engine"
	"github.com/rondoseq/rondo/node/home"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/payload/payloadtest"
	"github.com/rondoseq/rondo/node/pool"
	"github.com/rondoseq/rondo/node/testports"
)

// member is one validator of a network in this process.
type member struct {
	dir    string
	key    *home.Signer
	l1     *fakeL1
	judge  app.Judge
	node   *consensus.Node
	blocks *payload.Store
}

// network is n validators on loopback with equal stake, a scripted L1 and an engine that believes everything.
type network struct {
	t       *testing.T
	genesis *pool.Genesis
	members []*member
}

// fakeL1 has seen what the test lets it see.
type fakeL1 struct{ segments chan []pool.L1Block }

func (f *fakeL1) seen() []pool.L1Block {
	blocks := <-f.segments
	f.segments <- blocks
	return blocks
}

func newFakeL1() *fakeL1 {
	f := &fakeL1{segments: make(chan []pool.L1Block, 1)}
	f.segments <- nil
	return f
}

func (f *fakeL1) show(blocks ...pool.L1Block) { f.segments <- append(<-f.segments, blocks...) }

func (f *fakeL1) Boundaries(from pool.Cursor) []pool.Boundary {
	var list []pool.Boundary
	digest := from.Digest
	for _, b := range f.seen() {
		if b.Number >= from.Position.Block && len(list) < pool.MaxBoundaries {
			digest = pool.NextDigest(digest, &b)
			list = append(list, pool.Boundary{Position: b.End(), Digest: digest})
		}
	}
	return list
}

func (f *fakeL1) Segment(from pool.Cursor, to pool.Boundary) (*pool.Segment, bool) {
	seg := &pool.Segment{To: to}
	for _, b := range f.seen() {
		if b.Number < from.Position.Block {
			continue
		}
		seg.Blocks = append(seg.Blocks, b)
		if b.End() == to.Position {
			return seg, true
		}
	}
	return nil, false
}

// judge is an engine that calls every block valid but one.
type judge struct{ bad common.Hash }

func (j judge) NewPayload(_ context.Context, e *payload.Envelope) (engine.Status, error) {
	if e.Hash() == j.bad {
		return engine.Status{Verdict: engine.Invalid, ValidationError: "the test says so"}, nil
	}
	return engine.Status{Verdict: engine.Valid}, nil
}

func signerKey(t *testing.T, i int) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(fmt.Sprintf("consensus test signer %d", i))))
	require.NoError(t, err)
	return key
}

func newNetwork(t *testing.T, n int, change func(*pool.Params)) *network {
	p := pool.DefaultParams()
	p.L1ChainID, p.L2ChainID, p.Devnet = 900, 901, true
	p.LockingPool, p.Batch.Inbox = common.HexToAddress("0x1001"), common.HexToAddress("0xff01")
	p.L2BlockTime, p.EpochLength, p.StallMillis, p.SeedLag, p.L1Interval = 1, 10, 60_000, 4, 1
	p.MaxPayloadBytes = 1 << 20
	p.MPC.MinParticipants = 32                       // no keygen in these tests
	p.L2GenesisSec = uint64(time.Now().Unix()) - 600 // these tests build faster than once a second
	if change != nil {
		change(&p)
	}
	g := &pool.Genesis{
		ChainID: "rondo-test", Params: p, L1Block: 10, L1Randao: common.HexToHash("0x07"), L1Millis: uint64(time.Now().UnixMilli()),
		L2Hash: common.HexToHash("0xb0"), L2Origin: 9, L2OrigHash: common.HexToHash("0x09"),
	}
	net := &network{t: t, genesis: g}
	var peers []string
	var nodeKeys []*p2p.NodeKey
	var addrs []string
	for i := range n {
		key := signerKey(t, i)
		signer := home.NewSigner(key)
		g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{
			ID: uint64(i + 1), Owner: signer.Address(), Signer: signer.Address(), Power: 100, Nonce: 1,
			PubKey: crypto.FromECDSAPub(&key.PublicKey)[1:],
		})
		nk := &p2p.NodeKey{PrivKey: ed25519.GenPrivKey()}
		addr := freeAddr(t)
		nodeKeys, addrs = append(nodeKeys, nk), append(addrs, addr)
		peers = append(peers, string(nk.ID())+"@"+addr)
	}
	doc, err := home.NewGenesisDoc(g)
	require.NoError(t, err)
	for i := range n {
		c := home.DefaultConfig()
		c.Moniker = fmt.Sprintf("node%d", i+1)
		c.P2P.Listen, c.CometBFT.Listen = addrs[i], freeAddr(t)
		for j, peer := range peers {
			if j != i {
				c.P2P.Peers = append(c.P2P.Peers, peer)
			}
		}
		m := &member{dir: filepath.Join(t.TempDir(), "home"), key: home.NewSigner(signerKey(t, i)), l1: newFakeL1(), judge: judge{}}
		require.NoError(t, home.Create(m.dir, c, home.Keys{Signer: signerKey(t, i), Node: nodeKeys[i], Passphrase: "test"}, doc))
		net.members = append(net.members, m)
	}
	return net
}

func freeAddr(t *testing.T) string {
	address, err := testports.Address()
	require.NoError(t, err)
	return address
}

// start starts members, and stops them at the end of the test.
func (n *network) start(members ...*member) {
	n.t.Cleanup(func() { n.stop(members...) })
	for _, m := range members {
		h, err := home.Open(m.dir)
		require.NoError(n.t, err)
		m.blocks, err = payload.OpenStore(h.Path("data/payloads"))
		require.NoError(n.t, err)
		log := slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelWarn})).With("node", h.Config.Moniker)
		a, err := app.New(app.Config{Home: h.Path(home.DataDir), L1: m.l1, Judge: m.judge, Payloads: m.blocks, Log: log})
		require.NoError(n.t, err)
		m.node, err = consensus.New(h, a, nil, log)
		require.NoError(n.t, err)
		require.NoError(n.t, m.node.Start())
	}
}

// stop waits until nobody fetches old blocks before it stops anybody: CometBFT v0.40.0 ends the process when the peer of
// a block that it is about to take goes away (blocksync's PopRequest after the requester was reset).
func (n *network) stop(members ...*member) {
	for _, m := range n.members {
		if m.node != nil {
			n.takesPart(m)
		}
	}
	for _, m := range members {
		m.stop(n.t)
	}
}

func (m *member) stop(t *testing.T) {
	if m.node == nil {
		return
	}
	require.NoError(t, m.node.Stop())
	require.NoError(t, m.node.Close())
	require.NoError(t, m.blocks.Close())
	m.node = nil
}

// wait blocks until a member's state satisfies ok.
func (n *network) wait(m *member, ok func(*pool.State) bool) *pool.State {
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	defer cancel()
	s, err := m.node.Wait(ctx, ok)
	require.NoError(n.t, err, "state of %s: head %d, epoch %+v", m.dir, m.node.State().Head.Number, m.node.State().Epoch())
	return s
}

func (n *network) producer(s *pool.State) *member { return n.members[s.Epoch().Producer-1] }

// produce submits the next L2 block as the current producer and waits until it is committed there, or the epoch is over.
func (n *network) produce(s *pool.State) *pool.State {
	m := n.producer(s)
	e := nextBlock(s)
	tx, err := pool.NewPayloadTx(&s.Params, s.Epoch().ID, e, m.key)
	require.NoError(n.t, err)
	raw, err := pool.EncodeTx(tx)
	require.NoError(n.t, err)
	n.submit(m, raw)
	return n.wait(m, func(have *pool.State) bool {
		return have.Head.Number >= e.Number() || have.Epoch().ID != s.Epoch().ID
	})
}

// shortStall makes producers lose their turn soon.
func shortStall(p *pool.Params) { p.StallMillis = 2000 }

// takesPart waits until a member has left block sync.
func (n *network) takesPart(m *member) {
	require.Eventually(n.t, func() bool { return !m.node.CatchingUp() }, 60*time.Second, 20*time.Millisecond)
}

func (n *network) submit(m *member, raw []byte) {
	n.takesPart(m)
	require.NoError(n.t, m.node.Submit(context.Background(), raw))
}

// nextBlock makes a payload on the committed head: one L1 attributes deposit and nothing else.
func nextBlock(s *pool.State) *payload.Envelope {
	n := s.Head.Number + 1
	e := &payload.Envelope{ParentBeaconBlockRoot: &common.Hash{}, Payload: &payload.ExecutionPayload{
		ParentHash: s.Head.Hash, LogsBloom: make([]byte, 256), Number: hexutil.Uint64(n), GasLimit: 30_000_000,
		Timestamp: hexutil.Uint64(s.Head.Timestamp + s.Params.L2BlockTime), BaseFeePerGas: (*hexutil.Big)(big.NewInt(7)),
		Transactions: []hexutil.Bytes{payloadtest.Attributes(s.Head.Origin, 0)},
	}}
	e.Payload.BlockHash = e.ComputeHash()
	return e
}
