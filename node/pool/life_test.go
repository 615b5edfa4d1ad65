package pool_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/node/pool"
)

// conduct is what a node does with its part in the threshold keys.
type conduct int

const (
	honest    conduct = iota
	dead              // does nothing at all
	mute              // says that it is there, and nothing after that
	faker             // reports a share that it does not have
	liar              // reports another hash
	framer            // does its part, says that it failed, and blames the first of the others
	stopper           // reports its share, and signs no test
	forgetful         // does its part, reports its share, and loses it
	keeper            // never confirms that it destroyed a share, and keeps it
	conducts
)

// life is a pool with nodes that follow its state, more or less. Threshold cryptography is replaced by its rules: a session
// succeeds when all take part, and a signature needs a share of every signer.
type life struct {
	*world
	conduct map[uint64]conduct
	shares  map[uint64]map[uint64]common.Hash // by node and generation: the session that made it
	ran     map[common.Hash]bool              // sessions, and whether they succeeded
	group   signer                            // the key; another one when the pool replaces it
	before  pool.Key
	proof   common.Hash // the session that made the active generation

	generations map[uint64]bool // that were run
	nextID      uint64
}

func newLife(t testing.TB, refresh uint64) *life {
	g := genesis()
	g.Params.MPC.RefreshMillis = refresh
	l := &life{
		world: worldOf(t, g), conduct: map[uint64]conduct{}, shares: map[uint64]map[uint64]common.Hash{}, ran: map[common.Hash]bool{}, nextID: 5,
		generations: map[uint64]bool{},
	}
	l.produce(3)
	return l
}

func (l *life) active() []pool.Sequencer { return l.state.ActiveSequencers() }

// works tells whether a node does its part in a running protocol.
func (l *life) works(id uint64) bool {
	return !slices.Contains([]conduct{dead, mute, faker}, l.conduct[id])
}

// block lets every node act on the state and makes a block of what they say.
func (l *life) block(millis uint64) {
	l.before = pool.Key{}
	if len(l.state.Keys) > 0 {
		l.before = l.state.Keys[0]
	}
	var txs [][]byte
	for _, q := range l.state.Sequencers {
		if l.conduct[q.ID] != dead && len(l.state.Keys) > 0 {
			txs = append(txs, l.act(q.ID)...)
		}
	}
	l.pass(millis, txs...)
	l.check()
}

// act is what package ceremony does on a node.
func (l *life) act(id uint64) (txs [][]byte) {
	k := l.state.Keys[0]
	for i := range k.Retiring {
		if r := &k.Retiring[i]; slices.Contains(r.Outstanding(), id) && l.conduct[id] != keeper && l.state.Retirable(k.Name, r.Generation) {
			delete(l.shares[id], r.Generation)
			txs = append(txs, l.retired(id, r.Generation))
		}
	}
	c := k.Pending
	if c == nil || !slices.Contains(c.Everyone(), id) {
		return txs
	}
	switch c.Phase {
	case pool.PhaseGathering:
		return append(txs, l.ready(id))
	case pool.PhaseRunning:
		return append(txs, l.runs(k, c, id)...)
	}
	for i, test := range c.Tests {
		if l.signs(test, c) && test.Signers[0] == id {
			txs = append(txs, l.test(uint64(i), id, l.keyOf(c)))
		} else if l.conduct[id] == honest && slices.Contains(test.Signers, id) {
			txs = append(txs, l.trouble(id))
		}
	}
	return txs
}

// keyOf is the key of a ceremony: the one there is, or a new one.
func (l *life) keyOf(c *pool.Ceremony) signer {
	if c.Op == pool.Keygen {
		return keyOf(c.Session.Hex())
	}
	return l.group
}

// runs plays the protocol and reports it.
func (l *life) runs(k pool.Key, c *pool.Ceremony, id uint64) [][]byte {
	success, done := l.ran[c.Session]
	if !done {
		require.False(l.t, l.generations[c.Generation], "no generation is made twice: shares of two attempts could be mixed up")
		l.generations[c.Generation] = true
		success = !slices.ContainsFunc(c.Everyone(), func(id uint64) bool { return !l.works(id) })
		for _, old := range c.Old {
			success = success && l.shares[old][k.Generation] == l.proof
		}
		l.ran[c.Session] = success
	}
	member := slices.Contains(c.Participants, id)
	report := &pool.KeyReport{Session: c.Session}
	if member {
		report.PubKey, report.Hash = l.keyOf(c).compressed(), common.Hash{1}
	}
	switch l.conduct[id] {
	case mute:
		return nil
	case faker:
		return [][]byte{l.sign(report, id)}
	case framer:
		return [][]byte{l.trouble(id, c.Everyone()[:1]...)}
	case liar:
		report.Hash = common.Hash{2}
	}
	if !success {
		missing := slices.DeleteFunc(c.Everyone(), l.works)
		return [][]byte{l.trouble(id, missing...)}
	}
	if member && l.conduct[id] != forgetful {
		if l.shares[id] == nil {
			l.shares[id] = map[uint64]common.Hash{}
		}
		l.shares[id][c.Generation] = c.Session
	}
	return [][]byte{l.sign(report, id)}
}

// signs tells whether the signers of a test can and do sign.
func (l *life) signs(test pool.Test, c *pool.Ceremony) bool {
	return !slices.ContainsFunc(test.Signers, func(id uint64) bool {
		return !l.works(id) || l.conduct[id] == stopper || l.shares[id][c.Generation] != c.Session
	})
}

// check is what must hold after every block.
func (l *life) check() {
	if len(l.state.Keys) == 0 {
		return
	}
	k, t := l.state.Keys[0], l.t
	if c := k.Pending; c != nil && c.Phase == pool.PhaseRunning && (l.before.Pending == nil || l.before.Pending.Phase == pool.PhaseGathering) {
		requireStrong(t, l.state, c.Participants)
		require.Equal(t, mpc.Threshold(len(c.Participants)), int(c.Threshold))
		require.Greater(t, c.Generation, k.Generation)
	}
	require.LessOrEqual(t, l.before.Newest, k.Newest)
	if k.State != pool.KeyActive {
		require.NotEqual(t, pool.KeyActive, l.before.State, "a key is never lost")
		return
	}
	if k.Generation != l.before.Generation {
		l.committed(k)
	}
	holders := 0
	for _, id := range k.Participants {
		if l.shares[id][k.Generation] == l.proof {
			holders++
		}
	}
	require.GreaterOrEqual(t, holders, int(k.Threshold), "shares of the active generation %d", k.Generation)
	for _, r := range k.Retiring {
		require.Less(t, r.Generation, k.Generation, "there is one active generation")
	}
}

func (l *life) committed(k pool.Key) {
	t := l.t
	require.Greater(t, k.Generation, l.before.Generation)
	c := l.before.Pending
	require.NotNil(t, c)
	require.Equal(t, c.Generation, k.Generation)
	l.proof = c.Session
	for _, id := range k.Participants {
		require.Equal(t, l.proof, l.shares[id][k.Generation], "every member has proven its share")
	}
	switch c.Op {
	case pool.Keygen:
		require.Equal(t, k.Generation, k.Born)
		l.group = l.keyOf(&pool.Ceremony{Op: pool.Keygen, Session: c.Session})
	default:
		require.Equal(t, l.before.Born, k.Born)
		require.Equal(t, l.before.PubKey, k.PubKey)
	}
	require.Equal(t, l.group.Address(), k.Address)
}

// stir lets something happen.
func (l *life) stir(r *rapid.T) {
	switch rapid.SampledFrom([]string{"blocks", "plan", "plan", "join", "exit", "stake", "conduct", "conduct", "wait", "replace"}).Draw(r, "event") {
	case "plan":
		l.nextPlan()
		l.blocks(8)
	case "join":
		if len(l.active()) < 9 {
			l.l1(locked(l.nextID, rapid.Uint64Range(1, 40).Draw(r, "power")))
			l.nextID++
		}
	case "exit":
		if active := l.active(); len(active) > 3 {
			q := rapid.SampledFrom(active).Draw(r, "leaver")
			l.l1(exit(q.ID, q.Nonce+1))
		}
	case "stake":
		q := rapid.SampledFrom(l.active()).Draw(r, "staker")
		l.l1(pool.Event{Kind: pool.EventLockUpdate, ID: q.ID, Nonce: q.Nonce + 1, Power: rapid.Uint64Range(1, 40).Draw(r, "power")})
	case "conduct":
		id := rapid.SampledFrom(l.state.Sequencers).Draw(r, "node").ID
		l.conduct[id] = conduct(rapid.IntRange(0, int(conducts)-1).Draw(r, "conduct"))
	case "wait":
		l.block(rapid.Uint64Range(1, 100_000).Draw(r, "millis"))
		l.blocks(8)
	case "replace":
		if len(l.state.Keys) > 0 && l.state.Keys[0].State == pool.KeyActive {
			l.pass(10, l.replace(rapid.SampledFrom(l.active()).Draw(r, "voter").ID))
		}
	default:
		l.blocks(8)
	}
}

func (l *life) blocks(n int) {
	for range n {
		l.block(10)
	}
}

// Whatever happens, the key is never lost: at every height, enough nodes hold shares of the one generation that the state
// calls active, no signing quorum holds a third of the power or less, and the address changes only by the will of the power.
// And when all come back to their senses, shares end up with those who should hold them.
func TestKeyIsNeverLost(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		l := newLife(t, rapid.SampledFrom([]uint64{0, 1, 60_000}).Draw(r, "refresh"))
		for range rapid.IntRange(1, 25).Draw(r, "events") {
			l.stir(r)
		}
		raw, err := l.state.Encode()
		require.NoError(t, err)
		l.state, err = pool.DecodeState(raw)
		require.NoError(t, err)

		clear(l.conduct)
		settled := func() bool {
			var stakes []mpc.Stake
			for _, q := range l.active() {
				stakes = append(stakes, mpc.Stake{Party: q.ID, Power: q.Power})
			}
			want := mpc.Committee(stakes)
			if len(want) < 4 && len(l.state.Keys) == 0 || len(want) < 2 {
				return true // nobody may hold a key
			}
			return len(l.state.Keys) > 0 && l.state.Keys[0].State == pool.KeyActive && slices.Equal(want, l.state.Keys[0].Participants)
		}
		for i := 0; i < 12 && !settled(); i++ {
			l.nextPlan()
			l.blocks(8)
			l.block(700_000) // suspicion decays, back-off ends
			l.blocks(8)
		}
		require.True(t, settled(), "%+v", l.state.Keys)
	})
}

// The rule over random stakes and random absence: whoever is left out does not make the others look stronger.
func TestCommitteesAreStrongWhoeverIsAbsent(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		g := genesis()
		for i := range g.Sequencers {
			g.Sequencers[i].Power = rapid.Uint64Range(1, 1000).Draw(r, "power")
		}
		for id := uint64(5); id <= 4+rapid.Uint64Range(0, 8).Draw(r, "more"); id++ {
			key := keyOfSequencer(id)
			g.Sequencers = append(g.Sequencers, pool.GenesisSequencer{
				ID: id, Signer: key.Address(), PubKey: key.xy(), Nonce: 1, Power: rapid.Uint64Range(1, 1000).Draw(r, "power"),
			})
		}
		w := worldOf(t, g)
		w.produce(3)
		if len(w.state.Keys) == 0 {
			return // stake is in too few hands
		}
		absent := rapid.SampledFrom(g.Sequencers).Draw(r, "absent").ID
		for range 3 {
			c := w.pending()
			for _, id := range c.Participants {
				if id != absent {
					w.pass(10, w.ready(id))
				}
				if c := w.key().Pending; c == nil || c.Phase != pool.PhaseGathering {
					break
				}
			}
			if c := w.key().Pending; c != nil && c.Phase == pool.PhaseGathering {
				w.pass(5_000)
			}
			if c := w.key().Pending; c != nil && c.Phase == pool.PhaseRunning {
				requireStrong(t, w.state, c.Participants)
				return
			}
			w.pass(30_000)
		}
	})
}
