// Package bridge reads the L1 contracts for the pool: the genesis at a named block, and the stream of events of finalized
// blocks from there on. It is given an L1 RPC endpoint; it hands on segments of events with a running digest, which the
// validators state in their votes. What one node's endpoint says decides nothing by itself.
package bridge

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
)

// L1Client is the part of ethclient.Client that the bridge uses.
type L1Client interface {
	bind.ContractBackend
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
}

// reader turns L1 blocks into what the pool understands.
type reader struct {
	client L1Client
	pool   common.Address
	unit   uint64 // wei per unit of power
	parse  *bindings.LockingPoolFilterer
	topics [][]common.Hash
}

func newReader(client L1Client, p *pool.Params) (*reader, error) {
	parse, err := bindings.NewLockingPoolFilterer(p.LockingPool, client)
	if err != nil {
		return nil, fmt.Errorf("bind LockingPool: %w", err)
	}
	abi, err := bindings.LockingPoolMetaData.GetAbi()
	if err != nil {
		return nil, fmt.Errorf("parse the ABI of LockingPool: %w", err)
	}
	var ids []common.Hash
	for _, name := range []string{"Locked", "LockUpdate", "UnlockInit", "SignerChange", "DistributeReward"} {
		ids = append(ids, abi.Events[name].ID)
	}
	return &reader{client: client, pool: p.LockingPool, unit: p.PowerUnit, parse: parse, topics: [][]common.Hash{ids}}, nil
}

// finalized is the number of the newest final L1 block.
func (r *reader) finalized(ctx context.Context) (uint64, error) {
	head, err := r.client.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil {
		return 0, fmt.Errorf("finalized L1 head: %w", err)
	}
	return head.Number.Uint64(), nil
}

// blocks reads the L1 blocks from first to last, with their events in order.
func (r *reader) blocks(ctx context.Context, first, last uint64) ([]pool.L1Block, error) {
	logs, err := r.client.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), ToBlock: new(big.Int).SetUint64(last),
		Addresses: []common.Address{r.pool}, Topics: r.topics,
	})
	if err != nil {
		return nil, fmt.Errorf("events of L1 blocks %d to %d: %w", first, last, err)
	}
	slices.SortStableFunc(logs, func(a, b types.Log) int {
		if a.BlockNumber != b.BlockNumber {
			return int(int64(a.BlockNumber) - int64(b.BlockNumber))
		}
		return int(a.Index) - int(b.Index)
	})
	var list []pool.L1Block
	for n := first; n <= last; n++ {
		header, err := r.client.HeaderByNumber(ctx, new(big.Int).SetUint64(n))
		if err != nil {
			return nil, fmt.Errorf("header of L1 block %d: %w", n, err)
		}
		b := pool.L1Block{Number: n, Hash: header.Hash(), PrevRandao: header.MixDigest}
		for len(logs) > 0 && logs[0].BlockNumber == n {
			if logs[0].BlockHash != b.Hash {
				return nil, fmt.Errorf("L1 endpoint contradicts itself: block %d is %s, its events are of %s", n, b.Hash, logs[0].BlockHash)
			}
			if e, err := r.event(logs[0]); err == nil {
				b.Events = append(b.Events, e)
			}
			logs = logs[1:]
		}
		list = append(list, b)
	}
	if len(logs) > 0 {
		return nil, fmt.Errorf("L1 endpoint gave an event of block %d, asked were %d to %d", logs[0].BlockNumber, first, last)
	}
	return list, nil
}

var errUnknownEvent = errors.New("not an event that the pool follows")

// event reads a log. An error means that no node can make sense of it: the log is skipped by all alike.
func (r *reader) event(l types.Log) (pool.Event, error) {
	if len(l.Topics) == 0 || l.Removed {
		return pool.Event{}, errUnknownEvent
	}
	if e, err := r.parse.ParseLocked(l); err == nil {
		return r.build(pool.EventLocked, e.SeqId, e.Nonce, pool.Event{
			Owner: e.Owner, Signer: e.Signer, PubKey: e.Pubkey, Power: r.power(e.Amount),
		})
	}
	if e, err := r.parse.ParseLockUpdate(l); err == nil {
		return r.build(pool.EventLockUpdate, e.SeqId, e.Nonce, pool.Event{Power: r.power(e.NewAmount)})
	}
	if e, err := r.parse.ParseUnlockInit(l); err == nil {
		return r.build(pool.EventUnlockInit, e.SeqId, e.Nonce, pool.Event{})
	}
	if e, err := r.parse.ParseSignerChange(l); err == nil {
		return r.build(pool.EventSignerChange, e.SeqId, e.Nonce, pool.Event{Signer: e.NewSigner, PubKey: e.Pubkey})
	}
	if e, err := r.parse.ParseDistributeReward(l); err == nil {
		if !e.BatchId.IsUint64() || !e.EndEpoch.IsUint64() {
			return pool.Event{}, fmt.Errorf("number or epoch of a reward batch does not fit 64 bits: %v, %v", e.BatchId, e.EndEpoch)
		}
		return pool.Event{Kind: pool.EventRewarded, Batch: e.BatchId.Uint64(), Epoch: e.EndEpoch.Uint64()}, nil
	}
	return pool.Event{}, errUnknownEvent
}

func (r *reader) build(kind pool.EventKind, id, nonce *big.Int, e pool.Event) (pool.Event, error) {
	if !id.IsUint64() || !nonce.IsUint64() {
		return pool.Event{}, fmt.Errorf("sequencer id or nonce does not fit 64 bits: %v, %v", id, nonce)
	}
	e.Kind, e.ID, e.Nonce = kind, id.Uint64(), nonce.Uint64()
	return e, nil
}

// power is a stake in units of power, rounded down.
func (r *reader) power(stake *big.Int) uint64 {
	units := new(big.Int).Div(stake, new(big.Int).SetUint64(r.unit))
	if !units.IsUint64() {
		return 0
	}
	return units.Uint64()
}
