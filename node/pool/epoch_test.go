package pool_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/pool"
)

// idle lets time pass in small blocks.
func (w *world) idle(millis uint64) {
	for ; millis > 100; millis -= 100 {
		w.pass(100)
	}
	w.pass(millis)
}

func TestEpochsFollowEachOther(t *testing.T) {
	w := newWorld(t)
	w.produce(12)
	require.Len(t, w.state.Epochs, 3)
	for i, e := range w.state.Epochs {
		n := uint64(i)
		require.Equal(t, [4]uint64{n + 1, n + 1, 5*n + 1, 5*n + 5}, [4]uint64{e.ID, e.Plan, e.First, e.Last})
		require.Zero(t, e.Attempt)
		producer, standby := pool.Draw(e.Seed, e.Plan, e.Candidates)
		require.Equal(t, producer, e.Producer)
		require.Equal(t, standby, e.Standby)
	}
}

func TestFirstEpochsAreDrawnByTheGenesisBlock(t *testing.T) {
	w := newWorld(t)
	w.produce(5)
	for _, e := range w.state.Epochs {
		require.Equal(t, common.Hash{0x5e}, e.Seed)
		require.Equal(t, uint64(9), e.SeedL1)
	}
}

// The block that draws plan e+2 is fixed when plan e starts: nobody can know its prevRandao then.
func TestSeedIsFixedBeforeItIsKnown(t *testing.T) {
	w := newWorld(t)
	require.Len(t, w.state.Seeds, 2)
	third := w.state.Seeds[1]
	require.Equal(t, uint64(3), third.Plan)
	require.Equal(t, w.state.L1.Position.Block+w.state.Params.SeedLag, third.L1Block)
	require.False(t, third.Known)
	w.l1(locked(5, 1000)) // came after the candidates were taken
	for w.state.L1.Position.Block <= third.L1Block {
		w.l1()
	}
	w.produce(10)
	e := w.state.Epoch()
	require.Equal(t, uint64(3), e.Plan)
	require.Equal(t, third.L1Block, e.SeedL1)
	require.Equal(t, common.Hash{0x77, byte(third.L1Block)}, e.Seed)
	require.Equal(t, third.Candidates, e.Candidates)
	require.Len(t, e.Candidates, 4)
}

func TestSeedThatL1DoesNotDeliverInTime(t *testing.T) {
	w := newWorld(t)
	w.produce(10)
	e := w.state.Epoch()
	require.Equal(t, uint64(3), e.Plan)
	require.Zero(t, e.SeedL1)
	require.NotEqual(t, w.state.Epochs[1].Seed, e.Seed)
}

func TestSilentProducerIsReplaced(t *testing.T) {
	w := newWorld(t)
	w.produce(2)
	old := w.state.Epoch()
	w.idle(stall - 1)
	require.Equal(t, old, w.state.Epoch())
	w.pass(1)
	e := w.state.Epoch()
	require.Equal(t, old.ID+1, e.ID)
	require.Equal(t, old.Plan, e.Plan)
	require.Equal(t, uint64(3), e.First)
	require.Equal(t, old.Last, e.Last)
	require.Equal(t, old.Standby[0], e.Producer)
	require.Equal(t, append(old.Standby[1:], old.Producer), e.Standby)
	require.Equal(t, uint64(1), e.Attempt)
	require.Equal(t, []pool.Fault{{
		Kind: pool.FaultStall, Sequencer: old.Producer, Epoch: old.ID, Number: 3, Millis: w.block.Millis,
	}}, w.state.Faults)
	require.Equal(t, pool.CodePayload, w.do(w.proposal(w.next(), old.ID, old.Producer)), "the old producer is fenced")
	require.Equal(t, pool.CodeOK, w.do(w.proposal(w.next(), e.ID, e.Producer)))
}

// After a partition heals, block time jumps. Four heights must pass before that counts as silence.
func TestTimeJumpReplacesNobody(t *testing.T) {
	w := newWorld(t)
	w.produce(1)
	old := w.state.Epoch()
	w.pass(60_000)
	w.pass(10)
	w.pass(10)
	require.Equal(t, old.ID, w.state.Epoch().ID)
	w.must(10, w.proposal(w.next(), old.ID, old.Producer))
	w.pass(10)
	require.Equal(t, old.ID, w.state.Epoch().ID)
}

func TestReplacementsBackOff(t *testing.T) {
	w := newWorld(t)
	for attempt := range uint64(8) {
		id := w.state.Epoch().ID
		wait := uint64(stall) << min(attempt, 4)
		w.idle(wait - 1)
		require.Equal(t, id, w.state.Epoch().ID, "attempt %d", attempt)
		w.pass(1)
		require.Equal(t, id+1, w.state.Epoch().ID, "attempt %d", attempt)
		require.Equal(t, attempt+1, w.state.Epoch().Attempt)
	}
	w.produce(5)
	require.Zero(t, w.state.Epoch().Attempt, "the next plan starts afresh")
}

func TestEveryoneGetsATurnDuringAnOutage(t *testing.T) {
	w := newWorld(t)
	seen := map[uint64]bool{}
	for range 4 {
		seen[w.state.Epoch().Producer] = true
		for id := w.state.Epoch().ID; w.state.Epoch().ID == id; {
			w.pass(500)
		}
	}
	require.Len(t, seen, 4)
}

func exit(id, nonce uint64) pool.Event {
	return pool.Event{Kind: pool.EventUnlockInit, ID: id, Nonce: nonce}
}

func TestLeavingProducerIsReplacedAtOnce(t *testing.T) {
	w := newWorld(t)
	old := w.state.Epoch()
	w.l1(exit(old.Producer, 2))
	e := w.state.Epoch()
	require.Equal(t, old.Standby[0], e.Producer)
	require.Empty(t, w.state.Faults, "leaving is no fault")
}

func TestThoseWhoLeftAreSkipped(t *testing.T) {
	w := newWorld(t)
	first := w.state.Epoch()
	w.l1(exit(first.Standby[0], 2))
	require.Equal(t, first.ID, w.state.Epoch().ID)
	w.idle(stall)
	require.Equal(t, first.Standby[1], w.state.Epoch().Producer)
	w.produce(10)
	for _, e := range w.state.Epochs[1:] {
		require.NotEqual(t, first.Standby[0], e.Producer)
	}
}

func TestPoolWithoutAnybodyWaits(t *testing.T) {
	w := newWorld(t)
	w.l1(exit(1, 2), exit(2, 2), exit(3, 2), exit(4, 2))
	hash, epoch := w.hash(), w.state.Epoch()
	for range 10 {
		w.pass(1000)
	}
	require.Equal(t, hash, w.hash(), "nothing to do is no reason for blocks")
	require.Equal(t, epoch.ID, w.state.Epoch().ID)
	require.Len(t, w.state.ValidatorsAt(w.block.Height+2), 4, "the last set stays: consensus needs one")
	w.l1(locked(5, 10))
	require.Equal(t, uint64(5), w.state.Epoch().Producer)
	w.produce(6)
}

// Whatever happens, epochs never overlap, ids rise by one, and what is committed lies in its epoch.
func TestEpochsUnderRandomFailures(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		w := newWorld(t)
		nonces := map[uint64]uint64{}
		for range rapid.IntRange(1, 60).Draw(r, "steps") {
			switch rapid.IntRange(0, 5).Draw(r, "step") {
			case 0:
				w.idle(rapid.Uint64Range(1, 9000).Draw(r, "silence"))
			case 1:
				id := rapid.Uint64Range(1, 4).Draw(r, "leaving")
				nonces[id]++
				w.l1(exit(id, nonces[id]+1))
			case 2:
				w.l1(locked(rapid.Uint64Range(5, 9).Draw(r, "joining"), 10))
			default:
				if q, ok := w.state.Sequencer(w.state.Epoch().Producer); ok && q.Status == pool.Active {
					w.produce(1)
				}
			}
		}
		for i, e := range w.state.Epochs {
			require.Equal(t, uint64(i+1), e.ID)
			require.LessOrEqual(t, e.First, e.Last)
			if i == 0 {
				continue
			}
			before := w.state.Epochs[i-1]
			require.LessOrEqual(t, before.First, e.First)
			require.LessOrEqual(t, e.First, before.Last+1, "no number is left out")
			require.Contains(t, []uint64{before.Plan, before.Plan + 1}, e.Plan)
		}
		require.GreaterOrEqual(t, w.state.Epoch().Last, w.state.Head.Number+1)
	})
}
