package e2e

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
)

// Stakes are the changes of stake in the LockingPool, read from L1's own events, in order.
type Stakes []Change

// Change is one event. Power is the stake in whole tokens afterwards; a sequencer without stake has left.
type Change struct {
	At     pool.Position
	ID     uint64
	Power  uint64
	Signer common.Address // set when the sequencer joins
}

// ReadStakes reads all events up to now.
func ReadStakes(ctx context.Context, contract *bindings.LockingPool) (Stakes, error) {
	opts := &bind.FilterOpts{Context: ctx}
	var logs []types.Log
	var list Stakes
	add := func(log types.Log, c Change) {
		logs = append(logs, log)
		list = append(list, c)
	}
	locked, err := contract.FilterLocked(opts, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("reading Locked events: %w", err)
	}
	defer locked.Close()
	for locked.Next() {
		e := locked.Event
		add(e.Raw, Change{ID: e.SeqId.Uint64(), Power: tokens(e.Amount), Signer: e.Signer})
	}
	updated, err := contract.FilterLockUpdate(opts, nil)
	if err != nil {
		return nil, fmt.Errorf("reading LockUpdate events: %w", err)
	}
	defer updated.Close()
	for updated.Next() {
		add(updated.Event.Raw, Change{ID: updated.Event.SeqId.Uint64(), Power: tokens(updated.Event.NewAmount)})
	}
	left, err := contract.FilterUnlockInit(opts, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("reading UnlockInit events: %w", err)
	}
	defer left.Close()
	for left.Next() {
		add(left.Event.Raw, Change{ID: left.Event.SeqId.Uint64()})
	}
	others, err := rewardLogs(opts, contract)
	if err != nil {
		return nil, err
	}
	place(logs, list, others...)
	return list, nil
}

// rewardLogs are the reward batches, which the pool follows among the changes of stake.
func rewardLogs(opts *bind.FilterOpts, contract *bindings.LockingPool) ([]types.Log, error) {
	rewarded, err := contract.FilterDistributeReward(opts, nil)
	if err != nil {
		return nil, fmt.Errorf("reading DistributeReward events: %w", err)
	}
	defer func() { _ = rewarded.Close() }()
	var logs []types.Log
	for rewarded.Next() {
		logs = append(logs, rewarded.Event.Raw)
	}
	return logs, nil
}

// place gives each change its position in the stream of L1 events and sorts them. Within a block, the pool counts the events
// that it follows: those of the changes, the others, and changes of a signer, which no test makes.
func place(logs []types.Log, list Stakes, others ...types.Log) {
	all := append(slices.Clone(logs), others...)
	for i, log := range logs {
		list[i].At.Block = log.BlockNumber
		for _, other := range all {
			if other.BlockNumber == log.BlockNumber && other.Index < log.Index {
				list[i].At.Skip++
			}
		}
	}
	slices.SortFunc(list, func(a, b Change) int { return a.At.Compare(b.At) })
}

// Candidates are the sequencers with stake before a position, by id.
func (s Stakes) Candidates(at pool.Position) []pool.Candidate {
	var list []pool.Candidate
	for _, c := range s {
		if c.At.Compare(at) >= 0 {
			break
		}
		i := slices.IndexFunc(list, func(o pool.Candidate) bool { return o.ID == c.ID })
		switch {
		case i < 0:
			list = append(list, pool.Candidate{ID: c.ID, Power: c.Power})
		case c.Power == 0:
			list = slices.Delete(list, i, i+1)
		default:
			list[i].Power = c.Power
		}
	}
	slices.SortFunc(list, func(a, b pool.Candidate) int { return int(int64(a.ID) - int64(b.ID)) })
	return list
}

// BySigner finds the sequencer whose signer key has an address.
func (s Stakes) BySigner(signer common.Address) (uint64, bool) {
	for _, c := range s {
		if c.Signer == signer {
			return c.ID, true
		}
	}
	return 0, false
}

// HasLeft tells whether a sequencer has unlocked.
func (s Stakes) HasLeft(id uint64) bool {
	return slices.ContainsFunc(s, func(c Change) bool { return c.ID == id && c.Power == 0 })
}

// tokens rounds wei of stake down to whole tokens, each a unit of power.
func tokens(wei *big.Int) uint64 { return new(big.Int).Div(wei, big.NewInt(1e18)).Uint64() }
