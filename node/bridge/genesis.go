package bridge

import (
	"cmp"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/payload"
	"github.com/rondoseq/rondo/node/pool"
)

// L2Genesis is what the pool must know of L2 block 0.
type L2Genesis struct {
	Hash   common.Hash
	Origin payload.Origin
}

// ReadGenesis makes a pool's genesis from L1 at a named block, which must be final. Whoever calls it with the same
// arguments gets the same genesis, from any honest endpoint.
func ReadGenesis(ctx context.Context, client L1Client, chainID string, p pool.Params, l2 L2Genesis, block uint64) (*pool.Genesis, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	r, err := newReader(client, &p)
	if err != nil {
		return nil, err
	}
	final, err := r.finalized(ctx)
	if err != nil {
		return nil, err
	}
	if block > final {
		return nil, fmt.Errorf("L1 block %d cannot be the start of a pool: it is not final, %d is", block, final)
	}
	header, err := client.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return nil, fmt.Errorf("header of L1 block %d: %w", block, err)
	}
	g := &pool.Genesis{
		ChainID: chainID, Params: p, L1Block: block, L1Hash: header.Hash(), L1Randao: header.MixDigest, L1Millis: header.Time * 1000,
		L2Hash: l2.Hash, L2Origin: l2.Origin.Number, L2OrigHash: l2.Origin.Hash,
	}
	contract, err := bindings.NewLockingPoolCaller(r.pool, r.client)
	if err != nil {
		return nil, fmt.Errorf("bind LockingPool: %w", err)
	}
	at := &bind.CallOpts{Context: ctx, BlockNumber: new(big.Int).SetUint64(block)}
	if g.Sequencers, err = r.sequencers(contract, at, block); err != nil {
		return nil, err
	}
	if g.RewardBatch, g.RewardEpoch, err = rewarded(contract, at); err != nil {
		return nil, fmt.Errorf("rewards of LockingPool %s at L1 block %d: %w", r.pool, block, err)
	}
	return g, nil
}

// rewarded is the last reward batch, and the last epoch in it. Both are zero before the first.
func rewarded(contract *bindings.LockingPoolCaller, at *bind.CallOpts) (batch, epoch uint64, err error) {
	number, err := contract.CurrentBatch(at)
	if err != nil {
		return 0, 0, fmt.Errorf("last batch: %w", err)
	}
	last, err := contract.LastRewardedEpoch(at)
	if err != nil {
		return 0, 0, fmt.Errorf("last rewarded epoch: %w", err)
	}
	if !number.IsUint64() || !last.IsUint64() {
		return 0, 0, fmt.Errorf("batch or epoch does not fit 64 bits: %v, %v", number, last)
	}
	return number.Uint64(), last.Uint64(), nil
}

func (r *reader) sequencers(contract *bindings.LockingPoolCaller, at *bind.CallOpts, block uint64) ([]pool.GenesisSequencer, error) {
	active, err := contract.CurrentSequencers(at)
	if err != nil {
		return nil, fmt.Errorf("sequencers of LockingPool %s at L1 block %d: %w", r.pool, block, err)
	}
	var list []pool.GenesisSequencer
	for _, q := range active {
		if !q.SeqId.IsUint64() || !q.Nonce.IsUint64() {
			return nil, fmt.Errorf("sequencer id or nonce does not fit 64 bits: %v, %v", q.SeqId, q.Nonce)
		}
		list = append(list, pool.GenesisSequencer{
			ID: q.SeqId.Uint64(), Owner: q.Owner, Signer: q.Signer, PubKey: q.Pubkey, Power: r.power(q.Amount), Nonce: q.Nonce.Uint64(),
		})
	}
	jailed, err := r.jailed(contract, at, list)
	if err != nil {
		return nil, fmt.Errorf("jailed sequencers of LockingPool %s at L1 block %d: %w", r.pool, block, err)
	}
	list = append(list, jailed...)
	slices.SortFunc(list, func(a, b pool.GenesisSequencer) int { return cmp.Compare(a.ID, b.ID) })
	return list, nil
}

// statusJailed is IPoolTypes.Status.Jailed.
const statusJailed = 4

// jailed are the members that are in jail, with no power. Nothing but a LockUpdate says that one of them comes back, so the pool must
// know them from the start.
func (r *reader) jailed(contract *bindings.LockingPoolCaller, at *bind.CallOpts, active []pool.GenesisSequencer) ([]pool.GenesisSequencer, error) {
	members, err := contract.MemberCount(at)
	if err != nil {
		return nil, fmt.Errorf("number of members: %w", err)
	}
	missing := new(big.Int).Sub(members, big.NewInt(int64(len(active))))
	if missing.Sign() == 0 {
		return nil, nil
	}
	last, err := contract.TotalSequencers(at)
	if err != nil {
		return nil, fmt.Errorf("number of sequencers: %w", err)
	}
	if !last.IsUint64() {
		return nil, fmt.Errorf("number of sequencers does not fit 64 bits: %v", last)
	}
	var list []pool.GenesisSequencer
	for id := uint64(1); id <= last.Uint64(); id++ {
		q, err := contract.Sequencers(at, new(big.Int).SetUint64(id))
		switch {
		case err != nil:
			return nil, fmt.Errorf("sequencer %d: %w", id, err)
		case q.Status != statusJailed:
			continue
		case !q.Nonce.IsUint64():
			return nil, fmt.Errorf("nonce of sequencer %d does not fit 64 bits: %v", id, q.Nonce)
		}
		list = append(list, pool.GenesisSequencer{ID: id, Owner: q.Owner, Signer: q.Signer, PubKey: q.Pubkey, Nonce: q.Nonce.Uint64()})
	}
	if missing.Cmp(big.NewInt(int64(len(list)))) != 0 {
		return nil, fmt.Errorf("%d are active and %d in jail, of %v members", len(active), len(list), members)
	}
	return list, nil
}
