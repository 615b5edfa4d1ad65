package record_test

import (
	"context"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
	"github.com/rondoseq/rondo/node/record"
)

var (
	head   = common.Hash{0x4e}
	epoch  = common.HexToAddress("0xe90c000000000000000000000000000000000001")
	errNot = errors.New("header not found")
)

// l2 is an op-geth that has one block, and a SequencerSet in it.
type l2 struct {
	at     common.Hash
	latest bindings.ISequencerSetEpoch
	before bindings.ISequencerSetEpoch // the one that ends where the latest begins
	final  int64
	nonce  uint64
	// refusal is what the contract answers to a call that would change it.
	refusal error
}

func (l *l2) CodeAt(context.Context, common.Address, *big.Int) ([]byte, error) { return nil, errNot }

func (l *l2) CallContract(context.Context, ethereum.CallMsg, *big.Int) ([]byte, error) {
	return nil, errNot
}

func (l *l2) CodeAtHash(context.Context, common.Address, common.Hash) ([]byte, error) {
	return []byte{1}, nil
}

func (l *l2) CallContractAtHash(_ context.Context, call ethereum.CallMsg, block common.Hash) ([]byte, error) {
	if block != l.at || *call.To != pool.DefaultSequencerSet {
		return nil, errNot
	}
	abi, err := bindings.SequencerSetMetaData.GetAbi()
	if err != nil {
		return nil, err
	}
	method, err := abi.MethodById(call.Data)
	switch {
	case err != nil:
		return nil, err
	case method.Name == "latestEpoch":
		return method.Outputs.Pack(l.latest)
	case method.Name == "getEpochByBlock":
		return method.Outputs.Pack(l.before.Number)
	case method.Name == "epochs":
		return method.Outputs.Pack(l.before)
	case method.Name == "maxEpochLength":
		return method.Outputs.Pack(big.NewInt(1000))
	case method.Name == "commitEpoch" || method.Name == "recommitEpoch":
		if call.From != epoch || call.Gas != pool.DefaultParams().EpochTx.Gas {
			return nil, errors.New("not as it will be sent")
		}
		return nil, l.refusal
	case method.Name == "finalizedBlock":
		return method.Outputs.Pack(big.NewInt(l.final))
	}
	return nil, errors.New("no such call")
}

func (l *l2) NonceAtHash(_ context.Context, account common.Address, block common.Hash) (uint64, error) {
	if block != l.at || account != epoch {
		return 0, errNot
	}
	return l.nonce, nil
}

// unrecorded is the answer for blocks without a record.
var unrecorded = bindings.ISequencerSetEpoch{
	Number: new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1)), StartBlock: new(big.Int), EndBlock: new(big.Int),
}

func recorded(id, first, last int64) bindings.ISequencerSetEpoch {
	signer := common.Address{byte(id - 4)} // epoch 5 is of sequencer 1, epoch 6 of sequencer 2
	return bindings.ISequencerSetEpoch{Number: big.NewInt(id), StartBlock: big.NewInt(first), EndBlock: big.NewInt(last), Signer: signer}
}

// newState is a pool in epoch 6, which took over from epoch 5 at block 47.
func newState() *pool.State {
	return &pool.State{
		Params: pool.DefaultParams(), Head: pool.Head{Number: 50, Hash: head},
		Sequencers: []pool.Sequencer{{ID: 1, Signer: common.Address{1}}, {ID: 2, Signer: common.Address{2}}},
		Epochs:     []pool.Epoch{{ID: 5, First: 31, Last: 60, Producer: 1}, {ID: 6, First: 47, Last: 60, Producer: 2}},
		Keys:       []pool.Key{{Name: pool.KeyEpoch, State: pool.KeyActive, Address: epoch}},
	}
}

func TestNext(t *testing.T) {
	tests := []struct {
		name   string
		latest bindings.ISequencerSetEpoch
		final  int64
		want   pool.EpochCall
	}{
		{"nothing is recorded", recorded(0, 0, 0), 0, pool.EpochCall{ID: 6, First: 47, Last: 60, Signer: common.Address{2}}},
		{"the epoch before", recorded(5, 31, 60), 20, pool.EpochCall{Old: 5, ID: 6, First: 47, Last: 60, Signer: common.Address{2}}},
		{"two to go", recorded(4, 1, 30), 30, pool.EpochCall{ID: 5, First: 31, Last: 46, Signer: common.Address{1}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			call, nonce, err := record.New(&l2{at: head, before: unrecorded, latest: tt.latest, final: tt.final, nonce: 9}).Next(t.Context(), newState())
			require.NoError(t, err)
			require.Equal(t, tt.want, call)
			require.Equal(t, uint64(9), nonce)
		})
	}
}

func TestNothingToRecord(t *testing.T) {
	_, _, err := record.New(&l2{at: head, before: unrecorded, latest: recorded(6, 47, 60)}).Next(t.Context(), newState())
	require.ErrorIs(t, err, pool.ErrNothingToRecord)
}

// Epoch 6 was recorded as it was planned, and then began earlier.
func TestPlanThatCameDifferently(t *testing.T) {
	view := &l2{at: head, latest: recorded(6, 61, 90), before: recorded(5, 31, 60)}
	call, _, err := record.New(view).Next(t.Context(), newState())
	require.NoError(t, err)
	require.Equal(t, pool.EpochCall{Old: 5, ID: 6, First: 47, Last: 60, Signer: common.Address{2}}, call)
}

func TestWhatTheContractWouldRefuse(t *testing.T) {
	refusal := errors.New("execution reverted: AlreadyFinalized")
	_, _, err := record.New(&l2{at: head, before: unrecorded, latest: recorded(5, 31, 60), refusal: refusal}).Next(t.Context(), newState())
	require.ErrorIs(t, err, refusal)
	require.ErrorContains(t, err, "refuses epoch 6")
}

func TestRecordOfSomebodyElse(t *testing.T) {
	_, _, err := record.New(&l2{at: head, before: unrecorded, latest: recorded(8, 48, 60)}).Next(t.Context(), newState())
	require.ErrorIs(t, err, pool.ErrForeignRecord)
	require.ErrorContains(t, err, "it has epoch 8, the current one is 6")
}

func TestBlockThatOpGethDoesNotHave(t *testing.T) {
	_, _, err := record.New(&l2{at: common.Hash{1}, before: unrecorded, latest: recorded(5, 31, 60)}).Next(t.Context(), newState())
	require.ErrorIs(t, err, errNot)
	require.NotErrorIs(t, err, pool.ErrNothingToRecord)
}

func TestPoolWithoutTheKey(t *testing.T) {
	s := newState()
	s.Keys = nil
	_, _, err := record.New(&l2{at: head, before: unrecorded, latest: recorded(5, 31, 60)}).Next(t.Context(), s)
	require.ErrorContains(t, err, `no key "epoch" yet`)
}
