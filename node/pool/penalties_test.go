package pool_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/pool"
)

// Computed by LockingPool.expelDigest and jailDigest at this address, on a chain with id 31337.
func TestPenaltyDigestsAreThoseOfTheContract(t *testing.T) {
	p := pool.Params{L1ChainID: 31337, LockingPool: common.HexToAddress("0x5991A2dF15A8F6A256D3Ec51E99254Cd3fb576A9")}
	expel := pool.PenaltyOrder{Penalty: pool.PenaltyExpel, Number: common.HexToHash("0x1234"), Sequencer: 7, Reason: common.HexToHash("0x1234"), Deadline: 1_800_000_000}
	require.Equal(t, common.HexToHash("0xd38e40f59dbae33d5b31409c598be2e7af5ab0296d6acd2e8c17b4dcf032ba0c"), expel.Digest(&p))
	jail := pool.PenaltyOrder{
		Penalty: pool.PenaltyJail, Number: common.HexToHash("0x5678"), Sequencer: 1 << 40, Period: 604_800, Reason: common.HexToHash("0x5678"), Deadline: 1_900_000_000,
	}
	require.Equal(t, common.HexToHash("0x27ce42382c6362f5632c036f7dd281bebb05e9320e9e383d6727352f32f062f8"), jail.Digest(&p))
}

func TestPenaltyOrderRoundTrip(t *testing.T) {
	for _, o := range []*pool.PenaltyOrder{
		{Penalty: pool.PenaltyExpel, Sequencer: 3, Reason: common.Hash{9}, Deadline: 1_800_000_000},
		{Penalty: pool.PenaltyJail, Sequencer: 3, Period: 60, Reason: common.Hash{9}, Deadline: 1_800_000_000},
	} {
		raw, err := o.Encode()
		require.NoError(t, err)
		back, err := pool.DecodePenaltyOrder(raw)
		require.NoError(t, err)
		require.Equal(t, o, back)
		_, err = pool.DecodePenaltyOrder(append(raw, 0))
		require.Error(t, err)
	}
	for reason, o := range map[string]*pool.PenaltyOrder{
		`there is no penalty "fine"`: {Penalty: "fine", Sequencer: 3},
		"spends no time in jail":     {Penalty: pool.PenaltyExpel, Sequencer: 3, Period: 60},
	} {
		raw, err := o.Encode()
		require.NoError(t, err)
		_, err = pool.DecodePenaltyOrder(raw)
		require.ErrorContains(t, err, reason)
	}
}

// convicting is a pool that has its key for rewards, and two convicts: sequencer 2 contradicted itself, sequencer 4 sent something
// invalid.
func convicting(t *testing.T) *world {
	w := rewarding(t)
	s := session(1)
	s.KeyName = pool.KeyReward
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, s, 2), 3))
	require.Equal(t, pool.CodeOK, w.accuse(invalid(t, s, 1), 3))
	require.Len(t, w.state.Convicts, 2)
	return w
}

func TestPenaltyFollowsFromTheConviction(t *testing.T) {
	w := convicting(t)
	for i, want := range []pool.PenaltyOrder{{Penalty: pool.PenaltyExpel, Sequencer: 2}, {Penalty: pool.PenaltyJail, Sequencer: 1, Period: 7 * 86_400}} {
		c := w.state.Convicts[i]
		want.Number, want.Reason, want.Deadline = c.Lie, c.Evidence, c.Millis/1000+30*86_400
		got, err := w.state.PenaltyOrder(c.Evidence)
		require.NoError(t, err)
		require.Equal(t, &want, got)
	}
	require.NotEqual(t, w.state.Convicts[0].Evidence, w.state.Convicts[1].Evidence)
	_, err := w.state.PenaltyOrder(common.Hash{1})
	require.ErrorIs(t, err, pool.ErrNotConvicted)
	w.state.Progress.Millis = w.block.Millis + 31*86_400_000
	_, err = w.state.PenaltyOrder(w.state.Convicts[0].Evidence)
	require.ErrorIs(t, err, pool.ErrTooLate)
	w.state.Progress.Millis = w.block.Millis
	w.state.Params.Penalty.JailSeconds = 0
	_, err = w.state.PenaltyOrder(w.state.Convicts[1].Evidence)
	require.ErrorIs(t, err, pool.ErrNoPenalty)
}

func TestPenaltyOrderIsSigned(t *testing.T) {
	w := convicting(t)
	o, err := w.state.PenaltyOrder(w.state.Convicts[0].Evidence)
	require.NoError(t, err)
	content, err := o.Encode()
	require.NoError(t, err)
	ask := func(key string, by uint64) []byte {
		return w.sign(&pool.SignAsk{Key: key, Kind: pool.KindL1PenaltyOrder, Content: content, Head: w.state.Head.Number}, by)
	}
	require.Equal(t, pool.CodeUnknown, w.do(ask(pool.KeyBatch, 3)), "a key that is not there")
	w.must(10, ask(pool.KeyReward, 3))
	req := w.state.Requests[0]
	require.Equal(t, o.Digest(&w.state.Params), req.Digest)
	require.Equal(t, uint64(2), req.Nonce, "the culprit")
	require.Equal(t, pool.CodeStale, w.do(ask(pool.KeyReward, 4)), "whoever asks, it is the same order")
	for _, id := range []uint64{1, 3, 4} {
		w.must(10, w.vote(req.ID, id, 0, ""))
	}
	w.must(10, w.result(req.ID, 3, keyOf(pool.KeyReward)))
	signed := w.request(req.ID)
	require.Equal(t, pool.RequestSigned, signed.State)
	_, err = signed.SignedTx()
	require.ErrorContains(t, err, "no transaction")
}

func TestPenaltyParamsAreChecked(t *testing.T) {
	p := genesis().Params
	require.NoError(t, p.Validate())
	p.Penalty.JailSeconds = 30*86_400 + 1
	require.ErrorContains(t, p.Validate(), "penalty.jailSeconds is 2592001")
	p.Penalty.JailSeconds = 0
	require.NoError(t, p.Validate(), "what is invalid costs nothing")
	for _, seconds := range []uint64{0, 16*86_400 - 1, 366*86_400 + 1, 1<<64 - 1} {
		p.Penalty.OrderSeconds = seconds
		require.ErrorContains(t, p.Validate(), "penalty.orderSeconds")
	}
}

// One lie has one number, whatever else the evidence says: LockingPool takes it once, also from a pool that comes after this one.
func TestNumberOfAnOrderIsThatOfTheLie(t *testing.T) {
	var orders []*pool.PenaltyOrder
	for _, payload := range []string{"no", "nothing of the kind"} {
		w := newWorld(t)
		w.withKey()
		e := conflict(t, session(1), 2)
		e.Messages[1].Payload = []byte(payload) // is not what convicts
		require.Equal(t, pool.CodeOK, w.accuse(e, 3))
		o, err := w.state.PenaltyOrder(w.state.Convicts[0].Evidence)
		require.NoError(t, err)
		orders = append(orders, o)
	}
	require.NotEqual(t, orders[0].Reason, orders[1].Reason)
	require.Equal(t, orders[0].Number, orders[1].Number)
	w := newWorld(t)
	w.withKey()
	other := session(1)
	other.ID[3] = 7
	require.Equal(t, pool.CodeOK, w.accuse(conflict(t, other, 2), 3))
	require.NotEqual(t, orders[0].Number, w.state.Convicts[0].Lie, "another lie")
}
