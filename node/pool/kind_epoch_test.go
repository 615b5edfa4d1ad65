package pool_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
)

func TestEpochCallIsWhatTheContractTakes(t *testing.T) {
	abi, err := bindings.SequencerSetMetaData.GetAbi()
	require.NoError(t, err)
	signer := common.Address{0x51}
	call := pool.EpochCall{ID: 6, First: 17, Last: 30, Signer: signer}
	want, err := abi.Pack("commitEpoch", number(6), number(17), number(30), signer)
	require.NoError(t, err)
	require.Equal(t, want, call.Data())
	call.Old = 4
	want, err = abi.Pack("recommitEpoch", number(4), number(6), number(17), number(30), signer)
	require.NoError(t, err)
	require.Equal(t, want, call.Data())
}

func number(v int64) *bigInt { return new(bigInt).SetInt64(v) }

func TestEpochTransactionIsSigned(t *testing.T) {
	g := genesis()
	g.Params.MPC.Keys = []string{pool.KeyEpoch}
	w := worldOf(t, g)
	w.produce(3)
	w.finishKey(pool.KeyEpoch)
	call, err := w.state.NextEpochCall(pool.EpochRecord{MaxLength: 1000})
	require.NoError(t, err)
	content, err := pool.EncodeUnsignedTx(call.Tx(&w.state.Params, 7))
	require.NoError(t, err)
	ask := func(by uint64) []byte {
		return w.sign(&pool.SignAsk{Key: pool.KeyEpoch, Kind: pool.KindL2CommitEpoch, Content: content, Salt: by}, by)
	}
	w.must(10, ask(bystander(w)))
	require.Equal(t, pool.CodeStale, w.do(ask(w.state.Epoch().Producer)), "whoever asks, it is the same transaction")
	req := w.state.Requests[0]
	require.Equal(t, crypto.Keccak256Hash(content), req.Digest)
	require.Equal(t, uint64(7), req.Nonce)
	w.must(10, w.result(req.ID, 2, keyOf(pool.KeyEpoch)))
	signed := w.request(req.ID)
	tx, err := signed.SignedTx()
	require.NoError(t, err)
	from, err := types.Sender(types.LatestSignerForChainID(number(901)), tx)
	require.NoError(t, err)
	require.Equal(t, keyOf(pool.KeyEpoch).Address(), from)
}

// sequencerSet is contracts/src/l2/SequencerSet.sol, as far as its rules concern the pool.
type sequencerSet struct {
	entries []setEntry
	last    uint64
	window  uint64
	longest uint64
}

type setEntry struct {
	id, first uint64
	signer    common.Address
}

func (c *sequencerSet) record(head uint64) pool.EpochRecord {
	r := pool.EpochRecord{Last: c.last, MaxLength: c.longest}
	if n := len(c.entries); n > 0 {
		e := c.entries[n-1]
		r.Latest, r.First, r.Signer = e.id, e.first, e.signer
		if n > 1 && c.entries[n-2].signer != (common.Address{}) {
			r.Prev, r.PrevFirst = c.entries[n-2].id, c.entries[n-2].first
		}
	}
	if head > c.window {
		r.Final = min(head-c.window-1, c.last)
	}
	return r
}

func (c *sequencerSet) find(block uint64) int {
	if len(c.entries) == 0 || block > c.last {
		return -1
	}
	at := -1
	for i, e := range c.entries {
		if e.first <= block {
			at = i
		}
	}
	return at
}

// take runs a call in block number block.
func (c *sequencerSet) take(call pool.EpochCall, block uint64) error {
	if call.Old == 0 {
		if n := len(c.entries); n > 0 && call.First != c.last+1 {
			if call.First <= c.last || call.First > block {
				return errors.New("NotContiguous")
			}
			c.entries = append(c.entries, setEntry{id: c.entries[n-1].id, first: c.last + 1})
		}
		return c.append(call, block)
	}
	at := c.find(call.First)
	switch {
	case at < 0:
		return errors.New("NothingToCut")
	case c.entries[at].id != call.Old:
		return errors.New("WrongEpoch")
	case call.First <= c.record(block).Final:
		return errors.New("AlreadyFinalized")
	}
	if c.entries[at].first < call.First {
		at++
	}
	c.entries, c.last = c.entries[:at], call.First-1
	return c.append(call, block)
}

func (c *sequencerSet) append(call pool.EpochCall, block uint64) error {
	highest := uint64(1<<48 - 1)
	if n := len(c.entries); n > 0 {
		if call.ID <= c.entries[n-1].id {
			return errors.New("InvalidEpochNumber")
		}
		highest = min(highest, c.entries[n-1].id+1<<16)
	}
	switch {
	case call.Signer == (common.Address{}):
		return errors.New("NullAddress")
	case call.ID > highest:
		return errors.New("InvalidEpochNumber")
	case call.First > block+2*c.longest:
		return errors.New("TooFarAhead")
	case call.First == 0 || call.Last < call.First || call.Last-call.First >= c.longest:
		return errors.New("InvalidEpochLength")
	}
	c.entries = append(c.entries, setEntry{id: call.ID, first: call.First, signer: call.Signer})
	c.last = call.Last
	return nil
}

// Whenever the pool gets to it, the contract takes the next call, and in the end says for each block since the record began who
// built it, but for what an epoch has beyond the greatest length. It may be wrong only about blocks that were final before the pool
// came to record who took them over.
func TestRecordFollowsThePool(t *testing.T) {
	rapid.Check(t, func(r *rapid.T) {
		w := newWorld(t)
		c := &sequencerSet{window: 600, longest: rapid.SampledFrom([]uint64{1, 3, 5, 1000}).Draw(r, "longest")}
		built := map[uint64]common.Address{}
		var began uint64
		for range rapid.IntRange(1, 60).Draw(r, "steps") {
			switch rapid.IntRange(0, 3).Draw(r, "step") {
			case 0:
				w.idle(rapid.Uint64Range(1, 9000).Draw(r, "silence"))
			case 1:
				call, err := w.state.NextEpochCall(c.record(w.state.Head.Number))
				if errors.Is(err, pool.ErrNothingToRecord) {
					continue
				}
				require.NoError(t, err)
				if began == 0 {
					began = call.First
				}
				require.NoError(t, c.take(call, w.state.Head.Number+1))
			default:
				q, _ := w.state.Sequencer(w.state.Epoch().Producer)
				built[w.state.Head.Number+1] = q.Signer
				w.produce(1)
			}
		}
		for began > 0 {
			call, err := w.state.NextEpochCall(c.record(w.state.Head.Number))
			if errors.Is(err, pool.ErrNothingToRecord) {
				break
			}
			require.NoError(t, err)
			require.NoError(t, c.take(call, w.state.Head.Number+1))
		}
		for n, signer := range built {
			if began == 0 || n < began {
				continue
			}
			at := c.find(n)
			if at < 0 || c.entries[at].signer == (common.Address{}) {
				require.Less(t, c.longest, w.state.Params.EpochLength, "block %d has no record", n)
				continue
			}
			require.Equal(t, signer, c.entries[at].signer, "block %d", n)
		}
	})
}

func TestEpochThatCannotBeCutAnyMoreIsLeftOut(t *testing.T) {
	w := newWorld(t)
	c := &sequencerSet{window: 1, longest: 1000}
	first, err := w.state.NextEpochCall(c.record(0))
	require.NoError(t, err)
	require.NoError(t, c.take(first, 1))
	w.idle(stall) // before its first block
	w.produce(4)
	next, err := w.state.NextEpochCall(c.record(w.state.Head.Number))
	require.NoError(t, err, "blocks 1 and 2 are final; the next epoch is known")
	w.produce(1)
	require.Equal(t, pool.EpochCall{ID: 3, First: 6, Last: 10, Signer: keyOfSequencer(w.state.Epoch().Producer).Address()}, next)
}

func TestRecordThatDoesNotGoWithThePoolIsAnError(t *testing.T) {
	w := newWorld(t)
	w.produce(7)
	current := w.state.Epoch().ID
	r := pool.EpochRecord{Latest: current + 2, First: 8, Last: 9, MaxLength: 1000}
	_, err := w.state.NextEpochCall(r)
	require.ErrorIs(t, err, pool.ErrForeignRecord)
	require.NotErrorIs(t, err, pool.ErrNothingToRecord)

	g := genesis()
	g.Params.FirstEpoch = 1<<16 + 2
	_, err = worldOf(t, g).state.NextEpochCall(pool.EpochRecord{Latest: 1, First: 1, Last: 5, MaxLength: 1000})
	require.ErrorIs(t, err, pool.ErrForeignRecord, "more than a step after an id that the contract has")
}

// Who is next is recorded before it begins, and again if it comes differently.
func TestNextEpochIsRecordedAsPlanned(t *testing.T) {
	w := newWorld(t)
	c := &sequencerSet{window: 600, longest: 1000}
	record := func() pool.EpochCall {
		call, err := w.state.NextEpochCall(c.record(w.state.Head.Number))
		require.NoError(t, err)
		require.NoError(t, c.take(call, w.state.Head.Number+1))
		return call
	}
	w.produce(2)
	require.Equal(t, uint64(1), record().ID)
	planned := record()
	require.Equal(t, [3]uint64{2, 6, 10}, [3]uint64{planned.ID, planned.First, planned.Last})
	_, err := w.state.NextEpochCall(c.record(w.state.Head.Number))
	require.ErrorIs(t, err, pool.ErrNothingToRecord)

	w.idle(stall) // another takes the rest of epoch 1 over, as epoch 2
	call := record()
	require.Equal(t, [4]uint64{1, 2, 3, 5}, [4]uint64{call.Old, call.ID, call.First, call.Last})
	again := record()
	require.Equal(t, [3]uint64{3, 6, 10}, [3]uint64{again.ID, again.First, again.Last})
	require.Equal(t, planned.Signer, again.Signer, "the draw is that of the plan")
	w.produce(3)
	require.Equal(t, again.Signer, keyOfSequencer(w.state.Epoch().Producer).Address())
	_, err = w.state.NextEpochCall(c.record(w.state.Head.Number))
	require.ErrorIs(t, err, pool.ErrNothingToRecord, "it began as planned, and the seed of the one after is not known")
}
