package bridge

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
)

var poolAddress = common.HexToAddress("0x1001")

// fakeL1 is a chain of headers with logs. Its newest two blocks are not final.
type fakeL1 struct {
	bind.ContractBackend // calls of what the test does not script panic

	mu      sync.Mutex
	headers []*types.Header
	logs    map[uint64][]types.Log
	down    error
	calls   map[string][]byte // method selector -> answer
}

func newFakeL1(blocks int) *fakeL1 {
	f := &fakeL1{logs: map[uint64][]types.Log{}, calls: map[string][]byte{}}
	f.mine(blocks)
	return f
}

func (f *fakeL1) mine(blocks int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for range blocks {
		n := uint64(len(f.headers))
		f.headers = append(f.headers, &types.Header{
			Number: new(big.Int).SetUint64(n), MixDigest: common.BigToHash(new(big.Int).SetUint64(n + 1000)), Time: 100 + 2*n,
			Difficulty: new(big.Int),
		})
	}
}

const notFinal = 2

func (f *fakeL1) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.down != nil {
		return nil, f.down
	}
	n := len(f.headers) - 1
	if number != nil && number.Int64() == int64(rpc.FinalizedBlockNumber) {
		n -= notFinal
	} else if number != nil {
		n = int(number.Int64())
	}
	if n < 0 || n >= len(f.headers) {
		return nil, ethereum.NotFound
	}
	return f.headers[n], nil
}

func (f *fakeL1) FilterLogs(_ context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.down != nil {
		return nil, f.down
	}
	var out []types.Log
	for n := q.FromBlock.Uint64(); n <= q.ToBlock.Uint64(); n++ {
		out = append(out, f.logs[n]...)
	}
	return out, nil
}

func (f *fakeL1) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if out, ok := f.calls[string(call.Data[:4])]; ok {
		return out, nil
	}
	return nil, errors.New("no such call")
}

// emit adds an event of the LockingPool to a block.
func (f *fakeL1) emit(t *testing.T, block uint64, name string, indexed []common.Hash, args ...any) {
	abi, err := bindings.LockingPoolMetaData.GetAbi()
	require.NoError(t, err)
	event := abi.Events[name]
	data, err := event.Inputs.NonIndexed().Pack(args...)
	require.NoError(t, err)
	f.mu.Lock()
	defer f.mu.Unlock()
	f.logs[block] = append(f.logs[block], types.Log{
		Address: poolAddress, Topics: append([]common.Hash{event.ID}, indexed...), Data: data, BlockNumber: block,
		BlockHash: f.headers[block].Hash(), Index: uint(len(f.logs[block])),
	})
}

// update emits a LockUpdate of a sequencer: the shortest event.
func (f *fakeL1) update(t *testing.T, block, id, nonce uint64, stake *big.Int) {
	f.emit(t, block, "LockUpdate", []common.Hash{common.BigToHash(new(big.Int).SetUint64(id))}, new(big.Int).SetUint64(nonce), stake)
}

func testParams() pool.Params {
	p := pool.DefaultParams()
	p.L1ChainID, p.L2ChainID, p.LockingPool, p.L1Interval = 900, 901, poolAddress, 4
	p.Batch.Inbox = common.Address{0xff}
	return p
}
