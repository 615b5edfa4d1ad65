package pool_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/pool"
)

func boundary(block uint64, digest byte) pool.Boundary {
	return pool.Boundary{Position: pool.Position{Block: block}, Digest: common.Hash{digest}}
}

func TestExtensionRoundTrip(t *testing.T) {
	list := []pool.Boundary{boundary(11, 1), boundary(12, 2)}
	raw, err := pool.EncodeExtension(list)
	require.NoError(t, err)
	got, err := pool.DecodeExtension(raw)
	require.NoError(t, err)
	require.Equal(t, list, got)

	raw, err = pool.EncodeExtension(nil)
	require.NoError(t, err)
	require.Empty(t, raw)
	got, err = pool.DecodeExtension(nil)
	require.NoError(t, err)
	require.Empty(t, got)
}

func TestMalformedExtensionsAreRefused(t *testing.T) {
	var nine []pool.Boundary
	for i := range uint64(9) {
		nine = append(nine, boundary(10+i, 1))
	}
	for name, list := range map[string][]pool.Boundary{
		"too many":     nine,
		"falling":      {boundary(12, 1), boundary(11, 1)},
		"one position": {boundary(12, 1), boundary(12, 2)},
	} {
		t.Run(name, func(t *testing.T) {
			raw, err := pool.EncodeExtension(list)
			require.NoError(t, err)
			_, err = pool.DecodeExtension(raw)
			require.Error(t, err)
		})
	}
	_, err := pool.DecodeExtension([]byte{0xc0})
	require.Error(t, err, "an empty list has a shorter form")
	_, err = pool.DecodeExtension([]byte("junk"))
	require.Error(t, err)
}

// Statements of different blocks add up, and more than two thirds of the power are needed.
func TestStatementsAddUp(t *testing.T) {
	w := newWorld(t)
	members := w.state.ValidatorsAt(5)
	b := boundary(11, 1)
	s := w.state.Clone()
	for i, v := range members[:3] {
		_, ok := s.Agreed(members)
		require.False(t, ok, "%d of four", i)
		s.ApplyStatement(v.Address, []pool.Boundary{b})
	}
	got, ok := s.Agreed(members)
	require.True(t, ok)
	require.Equal(t, b, got)
}

func TestTwoThirdsAreNotEnough(t *testing.T) {
	w := newWorld(t)
	members := []pool.Validator{{Address: common.Address{1}, Power: 1}, {Address: common.Address{2}, Power: 1}, {Address: common.Address{3}, Power: 1}}
	s := w.state.Clone()
	s.ApplyStatement(members[0].Address, []pool.Boundary{boundary(11, 1)})
	s.ApplyStatement(members[1].Address, []pool.Boundary{boundary(11, 1)})
	s.ApplyStatement(common.Address{4}, []pool.Boundary{boundary(11, 1)}) // no member
	s.ApplyStatement(members[2].Address, []pool.Boundary{boundary(11, 2)})
	_, ok := s.Agreed(members)
	require.False(t, ok)
	s.ApplyStatement(members[2].Address, []pool.Boundary{boundary(11, 1)}) // the newer statement replaces the older
	_, ok = s.Agreed(members)
	require.True(t, ok)
}

func TestHighestCommonBoundaryIsAgreed(t *testing.T) {
	w := newWorld(t)
	members := w.state.ValidatorsAt(5)
	s := w.state.Clone()
	s.ApplyStatement(members[0].Address, []pool.Boundary{boundary(11, 1), boundary(12, 1), boundary(13, 1)})
	s.ApplyStatement(members[1].Address, []pool.Boundary{boundary(11, 1), boundary(12, 1), boundary(13, 9)})
	s.ApplyStatement(members[2].Address, []pool.Boundary{boundary(11, 1), boundary(12, 1)})
	s.ApplyStatement(members[3].Address, []pool.Boundary{boundary(13, 1)})
	got, ok := s.Agreed(members)
	require.True(t, ok)
	require.Equal(t, boundary(12, 1), got)
}

// Whatever is stated, at most one boundary is agreed, and a third that lies cannot bring one about.
func TestALyingThirdDecidesNothing(t *testing.T) {
	w := newWorld(t)
	rapid.Check(t, func(r *rapid.T) {
		powers := rapid.SliceOfN(rapid.Uint64Range(1, 1<<50), 2, 10).Draw(r, "powers")
		var members []pool.Validator
		var total, lying uint64
		for i, p := range powers {
			members = append(members, pool.Validator{Address: common.Address{byte(i + 1)}, Power: p})
			total += p
		}
		s := w.state.Clone()
		for _, v := range members {
			honest := rapid.Bool().Draw(r, "honest")
			if !honest && 3*(lying+v.Power) < total {
				lying += v.Power
				s.ApplyStatement(v.Address, []pool.Boundary{boundary(rapid.Uint64Range(11, 14).Draw(r, "lie"), 0xbd)})
				continue
			}
			if rapid.Bool().Draw(r, "speaks") {
				s.ApplyStatement(v.Address, []pool.Boundary{boundary(11, 1), boundary(12, 1)})
			}
		}
		if got, ok := s.Agreed(members); ok {
			require.Equal(t, byte(1), got.Digest[0])
		}
	})
}

func TestSegmentMovesTheCursor(t *testing.T) {
	w := newWorld(t)
	before := w.state.L1
	w.l1(locked(5, 10))
	require.Equal(t, before.Position.Block+1, w.state.L1.Position.Block)
	require.NotEqual(t, before.Digest, w.state.L1.Digest)
	require.Empty(t, w.state.Statements, "statements that say nothing new are forgotten")
	q, ok := w.state.Sequencer(5)
	require.True(t, ok)
	require.Equal(t, pool.Active, q.Status)
}

func TestSegmentMustHashToWhatIsAgreed(t *testing.T) {
	w := newWorld(t)
	number := w.state.L1.Position.Block
	good := pool.L1Block{Number: number, Hash: common.Hash{1}, PrevRandao: common.Hash{2}, Events: []pool.Event{locked(5, 10)}}
	to := pool.Boundary{Position: good.End(), Digest: pool.NextDigest(w.state.L1.Digest, &good)}
	w.must(10, w.statements(to))
	for name, change := range map[string]func(*pool.L1Block){
		"hash":       func(b *pool.L1Block) { b.Hash[0]++ },
		"prevRandao": func(b *pool.L1Block) { b.PrevRandao[0]++ },
		"power":      func(b *pool.L1Block) { b.Events = []pool.Event{locked(5, 11)} },
		"no event":   func(b *pool.L1Block) { b.Events = nil },
		"number":     func(b *pool.L1Block) { b.Number++ },
		"first":      func(b *pool.L1Block) { b.First++ },
		"partial":    func(b *pool.L1Block) { b.Partial = true },
	} {
		t.Run(name, func(t *testing.T) {
			bad := good
			change(&bad)
			seg := pool.Segment{Blocks: []pool.L1Block{bad}, To: to}
			require.ErrorIs(t, w.state.CheckSegment(&seg, to), pool.ErrBadSegment)
			require.Equal(t, pool.CodeMalformed, w.do(w.encode(&seg)))
			require.Equal(t, number, w.state.L1.Position.Block)
		})
	}
	require.ErrorIs(t, w.state.CheckSegment(&pool.Segment{To: to}, to), pool.ErrBadSegment)
	short := pool.Segment{Blocks: []pool.L1Block{good}, To: boundary(number+1, 1)}
	require.ErrorIs(t, w.state.CheckSegment(&short, to), pool.ErrBadSegment)
	require.Equal(t, pool.CodeOK, w.do(w.encode(&pool.Segment{Blocks: []pool.L1Block{good}, To: to})))
	require.Equal(t, pool.CodeStale, w.do(w.encode(&pool.Segment{Blocks: []pool.L1Block{good}, To: to})), "nothing is applied twice")
}

// A block with more events than one boundary may cover is cut inside.
func TestBlockWithManyEventsIsCut(t *testing.T) {
	w := newWorld(t)
	number := w.state.L1.Position.Block
	var events []pool.Event
	for nonce := range uint64(600) {
		events = append(events, pool.Event{Kind: pool.EventLockUpdate, ID: 1, Nonce: nonce + 2, Power: nonce + 1})
	}
	block := pool.L1Block{Number: number, Hash: common.Hash{1}}
	for _, cut := range []struct {
		first, last int
		end         pool.Position
	}{
		{0, 256, pool.Position{Block: number, Skip: 256}},
		{256, 512, pool.Position{Block: number, Skip: 512}},
		{512, 600, pool.Position{Block: number + 1}},
	} {
		part := block
		part.First, part.Events, part.Partial = uint64(cut.first), events[cut.first:cut.last], cut.last < len(events)
		to := pool.Boundary{Position: part.End(), Digest: pool.NextDigest(w.state.L1.Digest, &part)}
		require.Equal(t, cut.end, to.Position)
		w.must(10, w.statements(to), w.encode(&pool.Segment{Blocks: []pool.L1Block{part}, To: to}))
		require.Equal(t, pool.Cursor(to), w.state.L1)
		q, _ := w.state.Sequencer(1)
		require.Equal(t, uint64(cut.last), q.Power)
	}
}

func TestMalformedStatementsHaveNoEffect(t *testing.T) {
	w := newWorld(t)
	good, err := pool.EncodeExtension([]pool.Boundary{boundary(11, 1)})
	require.NoError(t, err)
	members := w.state.ValidatorsAt(w.block.Height)
	tx := &pool.StatementsTx{Extensions: []pool.SignedExtension{
		{Validator: members[0].Address, Extension: good}, {Validator: members[1].Address, Extension: []byte{1}},
	}}
	require.Equal(t, pool.CodeMalformed, w.do(w.encode(tx)))
	require.Empty(t, w.state.Statements)
}

func TestIsNews(t *testing.T) {
	w := newWorld(t)
	v := w.state.ValidatorsAt(5)[0].Address
	past := boundary(w.state.L1.Position.Block, 1)
	next := boundary(w.state.L1.Position.Block+1, 1)
	require.False(t, w.state.IsNews(v, nil))
	require.False(t, w.state.IsNews(v, []pool.Boundary{past}))
	require.True(t, w.state.IsNews(v, []pool.Boundary{past, next}))
	s := w.state.Clone()
	s.ApplyStatement(v, []pool.Boundary{next})
	require.False(t, s.IsNews(v, []pool.Boundary{next}), "what is known is no reason for a block")
}
