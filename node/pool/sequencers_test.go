package pool_test

import (
	"bytes"
	"math"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/node/pool"
)

func TestJoiningAndLeaving(t *testing.T) {
	w := newWorld(t)
	w.l1(locked(5, 7))
	key := keyOfSequencer(5)
	require.Equal(t, []pool.Validator{{Address: key.Address(), PubKey: key.compressed(), Power: 7}}, w.last.Updates)
	require.Len(t, w.state.ValidatorsAt(w.block.Height+1), 4, "an update takes two heights")
	require.Len(t, w.state.ValidatorsAt(w.block.Height+2), 5)

	w.l1(pool.Event{Kind: pool.EventLockUpdate, ID: 5, Nonce: 2, Power: 8})
	require.Equal(t, uint64(8), w.last.Updates[0].Power)

	w.l1(exit(5, 3))
	require.Equal(t, []pool.Validator{{Address: key.Address(), PubKey: key.compressed()}}, w.last.Updates, "power 0 removes")
	require.Len(t, w.state.ValidatorsAt(w.block.Height+2), 4)
	q, ok := w.state.Sequencer(5)
	require.True(t, ok)
	require.Equal(t, pool.Inactive, q.Status)
}

func TestSignerChangeMovesTheVote(t *testing.T) {
	w := newWorld(t)
	next := keyOf("next signer")
	w.l1(pool.Event{Kind: pool.EventSignerChange, ID: 2, Nonce: 2, Signer: next.Address(), PubKey: next.xy()})
	require.ElementsMatch(t, []pool.Validator{
		{Address: keyOfSequencer(2).Address(), PubKey: keyOfSequencer(2).compressed()},
		{Address: next.Address(), PubKey: next.compressed(), Power: 10},
	}, w.last.Updates)
	_, ok := w.state.SequencerBySigner(keyOfSequencer(2).Address())
	require.False(t, ok)
	q, ok := w.state.SequencerBySigner(next.Address())
	require.True(t, ok)
	require.Equal(t, uint64(2), q.ID)
}

// A key is replaced in jail too, where a sequencer has no power: it comes back with the new one.
func TestSignerChangeInJailCountsFromTheReturn(t *testing.T) {
	w := newWorld(t)
	old, next := keyOfSequencer(2), keyOf("next signer")
	w.l1(pool.Event{Kind: pool.EventLockUpdate, ID: 2, Nonce: 2})
	require.Equal(t, []pool.Validator{{Address: old.Address(), PubKey: old.compressed()}}, w.last.Updates)

	w.l1(pool.Event{Kind: pool.EventSignerChange, ID: 2, Nonce: 3, Signer: next.Address(), PubKey: next.xy()})
	require.Empty(t, w.last.Updates, "no power, no vote to move")

	w.l1(pool.Event{Kind: pool.EventLockUpdate, ID: 2, Nonce: 4, Power: 9})
	require.Equal(t, []pool.Validator{{Address: next.Address(), PubKey: next.compressed(), Power: 9}}, w.last.Updates)
	_, ok := w.state.SequencerBySigner(old.Address())
	require.False(t, ok)
}

func TestOldEventsAreIgnored(t *testing.T) {
	w := newWorld(t)
	w.l1(pool.Event{Kind: pool.EventLockUpdate, ID: 1, Nonce: 5, Power: 50})
	w.l1(pool.Event{Kind: pool.EventLockUpdate, ID: 1, Nonce: 4, Power: 40}, exit(1, 5), locked(1, 1))
	q, _ := w.state.Sequencer(1)
	require.Equal(t, uint64(50), q.Power)
	require.Equal(t, pool.Active, q.Status)
}

func TestEventsThatMakeNoSenseChangeNothing(t *testing.T) {
	good := locked(5, 10)
	offCurve := bytes.Repeat([]byte{1}, 64)
	for name, e := range map[string]pool.Event{
		"key off the curve":       {Kind: pool.EventLocked, ID: 5, Nonce: 1, Signer: common.BytesToAddress(crypto.Keccak256(offCurve)[12:]), PubKey: offCurve, Power: 10},
		"key of somebody else":    {Kind: pool.EventLocked, ID: 5, Nonce: 1, Signer: common.Address{5}, PubKey: good.PubKey, Power: 10},
		"short key":               {Kind: pool.EventLocked, ID: 5, Nonce: 1, Signer: good.Signer, PubKey: good.PubKey[:63], Power: 10},
		"coordinates above field": {Kind: pool.EventLocked, ID: 5, Nonce: 1, Signer: good.Signer, PubKey: bytes.Repeat([]byte{0xff}, 64), Power: 10},
		"no key":                  {Kind: pool.EventLocked, ID: 5, Nonce: 1, Signer: good.Signer, Power: 10},
		"id zero":                 {Kind: pool.EventLocked, Nonce: 1, Signer: good.Signer, PubKey: good.PubKey, Power: 10},
		"unknown kind":            {Kind: 99, ID: 1, Nonce: 9},
		"unknown sequencer":       {Kind: pool.EventUnlockInit, ID: 77, Nonce: 9},
		"bad new signer":          {Kind: pool.EventSignerChange, ID: 1, Nonce: 9, Signer: common.Address{1}, PubKey: offCurve},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			before := w.state.Sequencers
			w.l1(e)
			require.Equal(t, before, w.state.Sequencers)
			require.Empty(t, w.last.Updates)
		})
	}
}

func TestTwoSequencersWithOneKeyAreOneValidator(t *testing.T) {
	w := newWorld(t)
	e := locked(5, 10)
	key := keyOfSequencer(1)
	e.Signer, e.PubKey = key.Address(), key.xy()
	w.l1(e)
	require.Empty(t, w.last.Updates)
	require.Len(t, w.state.ValidatorsAt(w.block.Height+2), 4)
}

func TestPowerStaysWithinConsensusBounds(t *testing.T) {
	w := newWorld(t)
	w.l1(locked(5, math.MaxUint64), locked(6, 1<<60), locked(7, 1<<59))
	var total uint64
	for _, v := range w.state.ValidatorsAt(w.block.Height + 2) {
		total += v.Power
	}
	require.LessOrEqual(t, total, uint64(1)<<60)
	require.Equal(t, uint64(40+1<<59), total, "who does not fit is left out")
}

func TestSequencersOfAnyID(t *testing.T) {
	w := newWorld(t)
	for _, id := range []uint64{math.MaxUint64, 1 << 63, 5} {
		w.l1(locked(id, 10))
	}
	for _, id := range []uint64{1, 4, 5, 1 << 63, math.MaxUint64} {
		q, ok := w.state.Sequencer(id)
		require.True(t, ok, id)
		require.Equal(t, id, q.ID)
	}
}

func TestOldValidatorSetsAreForgotten(t *testing.T) {
	w := newWorld(t)
	for nonce := uint64(2); nonce < 30; nonce++ {
		w.l1(pool.Event{Kind: pool.EventLockUpdate, ID: 1, Nonce: nonce, Power: nonce})
		// Extensions of the height before are verified against the set of that height.
		for back := range uint64(3) {
			require.NotEmpty(t, w.state.ValidatorsAt(w.block.Height-back))
		}
	}
	require.LessOrEqual(t, len(w.state.Validators), 6)
}

func events(r *rapid.T) []pool.Event {
	return rapid.SliceOfN(rapid.Custom(func(r *rapid.T) pool.Event {
		key := keyOfSequencer(rapid.Uint64Range(1, 9).Draw(r, "key"))
		e := pool.Event{
			Kind: pool.EventKind(rapid.Uint64Range(0, 5).Draw(r, "kind")), ID: rapid.Uint64Range(0, 9).Draw(r, "id"),
			Nonce: rapid.Uint64Range(0, 20).Draw(r, "nonce"), Signer: key.Address(), PubKey: key.xy(),
			Power: rapid.OneOf(rapid.Uint64Range(0, 100), rapid.Uint64()).Draw(r, "power"),
		}
		if rapid.IntRange(0, 4).Draw(r, "spoil") == 0 {
			e.PubKey = rapid.SliceOfN(rapid.Byte(), 0, 70).Draw(r, "pubkey")
		}
		return e
	}), 0, 12).Draw(r, "events")
}

// CometBFT panics on updates that are malformed, remove who is not there, or leave nobody. Whatever L1 says, applying the
// updates to the set before gives the set that the state names.
func TestValidatorUpdatesAreAlwaysSound(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		w := newWorld(t)
		set := map[string]uint64{}
		for _, v := range w.state.ValidatorsAt(w.block.Height) {
			set[string(v.PubKey)] = v.Power
		}
		for range rapid.IntRange(1, 8).Draw(r, "blocks") {
			w.l1(events(r)...)
			seen := map[string]bool{}
			for _, u := range w.last.Updates {
				pub, err := crypto.DecompressPubkey(u.PubKey)
				require.NoError(t, err)
				require.Equal(t, u.Address, crypto.PubkeyToAddress(*pub))
				require.False(t, seen[string(u.PubKey)], "named twice")
				seen[string(u.PubKey)] = true
				if u.Power == 0 {
					require.Contains(t, set, string(u.PubKey), "removes who is not there")
					delete(set, string(u.PubKey))
					continue
				}
				set[string(u.PubKey)] = u.Power
			}
			var total uint64
			named := map[string]uint64{}
			for _, v := range w.state.ValidatorsAt(w.block.Height + 2) {
				named[string(v.PubKey)] = v.Power
				total += v.Power
			}
			require.Equal(t, named, set)
			require.NotEmpty(t, set)
			require.LessOrEqual(t, total, uint64(1)<<60)
			require.True(t, slices.IsSortedFunc(w.state.Sequencers, func(a, b pool.Sequencer) int { return int(a.ID) - int(b.ID) }))
		}
	})
}
