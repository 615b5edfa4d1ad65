package bridge

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

func newTestListener(t *testing.T, l1 *fakeL1) *Listener {
	p := testParams()
	l, err := NewListener(l1, &p, time.Second, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	return l
}

func start(block uint64) pool.Cursor {
	return pool.Cursor{Position: pool.Position{Block: block}, Digest: common.Hash{7}}
}

func tokens(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18)) }

func TestBoundariesLieAtFixedDistancesOfFinalBlocksOnly(t *testing.T) {
	l1 := newFakeL1(16) // 0 to 15, final up to 13
	l := newTestListener(t, l1)
	require.NoError(t, l.advance(context.Background(), start(5)))
	var at []pool.Position
	for _, b := range l.Boundaries(start(5)) {
		at = append(at, b.Position)
	}
	require.Equal(t, []pool.Position{{Block: 8}, {Block: 12}}, at, "the ends of blocks 7 and 11")
	l1.mine(4)
	require.NoError(t, l.advance(context.Background(), start(5)))
	require.Len(t, l.Boundaries(start(5)), 3)
}

func TestSegmentCarriesWhatTheBoundarySays(t *testing.T) {
	l1 := newFakeL1(16)
	l1.update(t, 6, 3, 2, tokens(50))
	l := newTestListener(t, l1)
	cursor := start(5)
	require.NoError(t, l.advance(context.Background(), cursor))
	boundary := l.Boundaries(cursor)[0]
	seg, ok := l.Segment(cursor, boundary)
	require.True(t, ok)
	s := &pool.State{L1: cursor}
	require.NoError(t, s.CheckSegment(seg, boundary))
	require.Equal(t, []pool.Event{{Kind: pool.EventLockUpdate, ID: 3, Nonce: 2, Power: 50}}, seg.Blocks[1].Events)
	require.Equal(t, common.BigToHash(big.NewInt(1006)), seg.Blocks[1].PrevRandao)

	_, ok = l.Segment(cursor, pool.Boundary{Position: boundary.Position, Digest: common.Hash{9}})
	require.False(t, ok, "others agree on something that this node has not seen")
}

func TestListenersThatStartAtDifferentTimesAgree(t *testing.T) {
	l1 := newFakeL1(40)
	for i := range uint64(600) { // more than two cuts, over two blocks
		l1.update(t, 10+i/350, 1, i+1, tokens(1))
	}
	early, late := newTestListener(t, l1), newTestListener(t, l1)
	cursor := start(9)
	require.NoError(t, early.advance(context.Background(), cursor))
	boundaries := early.Boundaries(cursor)
	require.Equal(t, pool.Position{Block: 10, Skip: 256}, boundaries[0].Position)
	require.Equal(t, pool.Position{Block: 11, Skip: 162}, boundaries[1].Position)
	require.Equal(t, pool.Position{Block: 12}, boundaries[2].Position)

	middle := pool.Cursor(boundaries[0])
	require.NoError(t, late.advance(context.Background(), middle))
	n := len(boundaries)
	require.Equal(t, boundaries[1:], late.Boundaries(middle)[:n-1])
	s := &pool.State{L1: cursor}
	for _, b := range boundaries {
		seg, ok := early.Segment(s.L1, b)
		require.True(t, ok)
		require.NoError(t, s.CheckSegment(seg, b))
		s.L1 = pool.Cursor(b)
	}
}

func TestListenerForgetsWhatThePoolHasApplied(t *testing.T) {
	l1 := newFakeL1(400)
	l := newTestListener(t, l1)
	cursor := start(5)
	for range 3 {
		require.NoError(t, l.advance(context.Background(), cursor))
		require.LessOrEqual(t, len(l.parts), (pool.MaxBoundaries+1)*4)
		list := l.Boundaries(cursor)
		require.Len(t, list, pool.MaxBoundaries)
		cursor = pool.Cursor(list[len(list)-1])
	}
}

func TestPoolThatIsAheadOfThisNodeMovesItOn(t *testing.T) {
	l1 := newFakeL1(40)
	l := newTestListener(t, l1)
	require.NoError(t, l.advance(context.Background(), start(5)))
	elsewhere := pool.Cursor{Position: pool.Position{Block: 20}, Digest: common.Hash{8}}
	require.Empty(t, l.Boundaries(elsewhere))
	require.NoError(t, l.advance(context.Background(), elsewhere))
	require.Equal(t, pool.Position{Block: 24}, l.Boundaries(elsewhere)[0].Position)
}

func TestEndpointThatFailsOrContradictsItselfStatesNothing(t *testing.T) {
	l1 := newFakeL1(16)
	l := newTestListener(t, l1)
	l1.down = errors.New("down")
	require.ErrorContains(t, l.advance(context.Background(), start(5)), "down")
	require.Empty(t, l.Boundaries(start(5)))

	l1.down = nil
	l1.update(t, 6, 1, 1, tokens(1))
	l1.logs[6][0].BlockHash = common.Hash{1}
	require.ErrorContains(t, l.advance(context.Background(), start(5)), "contradicts itself")
	require.Empty(t, l.Boundaries(start(5)))
}

func TestEventsThatNobodyCanReadAreSkippedByAll(t *testing.T) {
	l1 := newFakeL1(16)
	huge := common.BigToHash(new(big.Int).Lsh(big.NewInt(1), 80))
	l1.emit(t, 6, "LockUpdate", []common.Hash{huge}, big.NewInt(1), tokens(1))
	l1.update(t, 6, 2, 1, tokens(1))
	l1.logs[6][1].Data = l1.logs[6][1].Data[:10]
	l := newTestListener(t, l1)
	require.NoError(t, l.advance(context.Background(), start(5)))
	seg, ok := l.Segment(start(5), l.Boundaries(start(5))[0])
	require.True(t, ok)
	require.Empty(t, seg.Blocks[1].Events)
}

func TestOriginsAreCanonicalByHash(t *testing.T) {
	l1 := newFakeL1(10)
	o := NewOrigins(l1)
	ok, err := o.Canonical(context.Background(), payload.Origin{Number: 4, Hash: l1.headers[4].Hash()})
	require.NoError(t, err)
	require.True(t, ok)
	ok, err = o.Canonical(context.Background(), payload.Origin{Number: 4, Hash: common.Hash{1}})
	require.NoError(t, err)
	require.False(t, ok)
	_, err = o.Canonical(context.Background(), payload.Origin{Number: 99})
	require.Error(t, err)
}
