package libp2p_test

import (
	"crypto/ed25519"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/p2p/libp2p"
	"github.com/rondoseq/rondo/node/p2p/p2ptest"
)

// The logger of tss-lib, which package mpc brings along, keeps a goroutine.
func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"))
}

const (
	patience = 20 * time.Second
	often    = 5 * time.Millisecond
)

func nodeKey(id byte) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(crypto.Keccak256([]byte("node key"), []byte{id}))
}

func config(set *p2ptest.Registry, id byte, peers ...string) libp2p.Config {
	return libp2p.Config{
		ChainID: p2ptest.ChainID, NodeKey: nodeKey(id), Listen: "127.0.0.1:0", Peers: peers,
		Signer: p2ptest.SignerOf(uint64(id)), Lookup: set.Lookup,
	}
}

func start(t *testing.T, c libp2p.Config) *libp2p.Transport {
	t.Helper()
	tr, err := libp2p.New(c)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, tr.Close()) })
	return tr
}

// at is how others name a transport in their configuration.
func at(t *testing.T, tr *libp2p.Transport) string {
	t.Helper()
	addr, err := tr.Addr()
	require.NoError(t, err)
	return tr.ID() + "@" + addr
}

type heard struct {
	from      mpc.PartyID
	broadcast bool
	text      string
}

func listen(tr *libp2p.Transport) <-chan heard {
	ch := make(chan heard, 1000)
	tr.SetHandler(func(from mpc.PartyID, broadcast bool, msg []byte) { ch <- heard{from, broadcast, string(msg)} })
	return ch
}

func take(t *testing.T, from <-chan heard) heard {
	t.Helper()
	select {
	case h := <-from:
		return h
	case <-time.After(patience):
		require.Fail(t, "nothing came")
		panic("unreachable")
	}
}

// sent waits until a message can be queued: both ends know each other then.
func sent(t *testing.T, from *libp2p.Transport, to mpc.PartyID, text string) {
	t.Helper()
	require.Eventually(t, func() bool { return from.Send(t.Context(), to, []byte(text)) == nil }, patience, often)
}

// Who joins names the others, who need not name it: they answer over the connection that it keeps.
func TestOneSideDials(t *testing.T) {
	set := p2ptest.NewRegistry(1, 2)
	one := start(t, config(set, 1))
	atOne := listen(one)
	two := start(t, config(set, 2, at(t, one)))
	atTwo := listen(two)
	sent(t, two, 1, "hello")
	require.Equal(t, heard{2, false, "hello"}, take(t, atOne))
	sent(t, one, 2, "welcome")
	require.Equal(t, heard{1, false, "welcome"}, take(t, atTwo))
	require.NoError(t, two.Close())
	require.Eventually(t, func() bool { return one.Send(t.Context(), 2, nil) != nil }, patience, often)

	again := start(t, config(set, 2, at(t, one)))
	atTwo = listen(again)
	sent(t, one, 2, "welcome back")
	require.Equal(t, heard{1, false, "welcome back"}, take(t, atTwo))
}

// Both dial each other, at once.
func TestBothSidesDial(t *testing.T) {
	set := p2ptest.NewRegistry(1, 2)
	free := start(t, config(set, 1)) // finds a port
	address := at(t, free)
	c := config(set, 1)
	var err error
	c.Listen, err = free.Addr()
	require.NoError(t, err)
	require.NoError(t, free.Close())

	two := start(t, config(set, 2, address))
	atTwo := listen(two)
	c.Peers = []string{at(t, two)}
	one := start(t, c)
	atOne := listen(one)
	for range 3 {
		sent(t, one, 2, "a")
		require.Equal(t, heard{1, false, "a"}, take(t, atTwo))
		sent(t, two, 1, "b")
		require.Equal(t, heard{2, false, "b"}, take(t, atOne))
	}
	require.Empty(t, atOne)
	require.Empty(t, atTwo)
}

// The set of sequencers changes while connections last.
func TestSetChangesUnderAConnection(t *testing.T) {
	set := p2ptest.NewRegistry(1, 2)
	one := start(t, config(set, 1))
	atOne := listen(one)
	others := p2ptest.NewRegistry(1, 2) // what node 2 has seen of the set
	c := config(others, 2, at(t, one))
	two := start(t, c)
	sent(t, two, 1, "early")
	require.Equal(t, heard{2, false, "early"}, take(t, atOne))
	sent(t, one, 2, "the stream back is open, too")

	set.Remove(p2ptest.SignerOf(2).Address())
	require.ErrorIs(t, one.Send(t.Context(), 2, []byte("late")), mpc.ErrNotConnected)
	require.NoError(t, two.Send(t.Context(), 1, []byte("late")))
	require.Eventually(t, func() bool { return one.Stats().DroppedOutsider == 1 }, patience, often)

	set.Set(p2ptest.SignerOf(2).Address(), 7) // it locked stake again, under another id
	require.NoError(t, two.Send(t.Context(), 1, []byte("again")))
	require.Equal(t, heard{7, false, "again"}, take(t, atOne))
}

// A sequencer is refused while a node has not heard of it, and let in as soon as it has.
func TestJoinerIsLetInWhenItsStakeCounts(t *testing.T) {
	set := p2ptest.NewRegistry(1)
	one := start(t, config(set, 1))
	atOne := listen(one)
	two := start(t, config(p2ptest.NewRegistry(1, 2), 2, at(t, one)))
	require.Eventually(t, func() bool { return one.Stats().ProofsRefused > 0 }, patience, often)
	require.ErrorIs(t, two.Send(t.Context(), 1, nil), mpc.ErrNotConnected)
	set.Set(p2ptest.SignerOf(2).Address(), 2)
	sent(t, two, 1, "now")
	require.Equal(t, heard{2, false, "now"}, take(t, atOne))
}

// At a configured address there must be the configured node.
func TestAnotherNodeAtTheAddress(t *testing.T) {
	set := p2ptest.NewRegistry(1, 2, 3)
	three := start(t, config(set, 3))
	addr, err := three.Addr()
	require.NoError(t, err)
	name, err := libp2p.PeerID(nodeKey(1).Public().(ed25519.PublicKey))
	require.NoError(t, err)
	two := start(t, config(set, 2, name+"@"+addr))
	require.Never(t, func() bool { return two.Send(t.Context(), 1, nil) == nil || two.Send(t.Context(), 3, nil) == nil },
		500*time.Millisecond, 5*often)
	require.Zero(t, three.Stats().Proofs)
}

func TestBadConfigurationIsNamed(t *testing.T) {
	set := p2ptest.NewRegistry(1)
	running := start(t, config(set, 2))
	taken, err := running.Addr()
	require.NoError(t, err)
	for name, test := range map[string]struct {
		spoil func(*libp2p.Config)
		want  string
	}{
		"no chain":         {func(c *libp2p.Config) { c.ChainID = "" }, "chain ID"},
		"no signer":        {func(c *libp2p.Config) { c.Signer = nil }, "signer"},
		"half a node key":  {func(c *libp2p.Config) { c.NodeKey = c.NodeKey[:32] }, "node key"},
		"no port":          {func(c *libp2p.Config) { c.Listen = "127.0.0.1" }, "listen"},
		"a taken port":     {func(c *libp2p.Config) { c.Listen = taken }, "listen on " + taken},
		"a peer of no id":  {func(c *libp2p.Config) { c.Peers = []string{"127.0.0.1:1"} }, "want id@host:port"},
		"a CometBFT id":    {func(c *libp2p.Config) { c.Peers = []string{"0123456789012345678901234567890123456789@a:1"} }, "peer id"},
		"a peer of no use": {func(c *libp2p.Config) { c.Peers = []string{running.ID() + "@nowhere"} }, "address"},
		"itself":           {func(c *libp2p.Config) { c.NodeKey, c.Peers = nodeKey(2), []string{running.ID() + "@a:1"} }, "itself"},
	} {
		t.Run(name, func(t *testing.T) {
			c := config(set, 1)
			test.spoil(&c)
			_, err := libp2p.New(c)
			require.ErrorContains(t, err, test.want)
		})
	}
	require.NoError(t, libp2p.CheckPeer(running.ID()+"@sequencer-1.example:26661"))
	require.NoError(t, libp2p.CheckPeer(running.ID()+"@[::1]:26661"))
}
