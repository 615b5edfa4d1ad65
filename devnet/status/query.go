package status

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"
)

// Timeout bounds every question, and so the whole report.
const Timeout = 1200 * time.Millisecond

// SyncStatus is the part of optimism_syncStatus that is used here.
type SyncStatus struct {
	Unsafe    Block `json:"unsafe_l2"`
	Safe      Block `json:"safe_l2"`
	Finalized Block `json:"finalized_l2"`
}

// PoolStatus is the part of pool_status that is used here.
type PoolStatus struct {
	Committed  Block `json:"committed"`
	Epoch      Epoch `json:"epoch"`
	Sequencers []struct {
		ID     uint64 `json:"id"`
		Signer string `json:"signer"`
		Power  uint64 `json:"power"`
	} `json:"sequencers"`
	CatchingUp bool  `json:"catchingUp"`
	MPC        []Key `json:"mpc"`
}

// Call asks one question over HTTP JSON-RPC, and closes the connection.
func Call[T any](ctx context.Context, url, method string, args ...any) (T, error) {
	var answer T
	client, err := rpc.DialContext(ctx, url)
	if err != nil {
		return answer, fmt.Errorf("connecting to %s: %w", url, err)
	}
	defer client.Close()
	if err := client.CallContext(ctx, &answer, method, args...); err != nil {
		return answer, fmt.Errorf("%s at %s: %w", method, url, err)
	}
	return answer, nil
}

// Pool asks a PoS node for the state of the pool.
func Pool(ctx context.Context, url string) (PoolStatus, error) {
	return Call[PoolStatus](ctx, url, "pool_status")
}

// Head asks an op-geth for its newest block.
func Head(ctx context.Context, url string) (*Block, error) {
	type header struct {
		Number hexutil.Uint64 `json:"number"`
		Hash   string         `json:"hash"`
	}
	h, err := Call[*header](ctx, url, "eth_getBlockByNumber", "latest", false)
	if err != nil {
		return nil, err
	}
	if h == nil {
		return nil, fmt.Errorf("%s has no newest block", url)
	}
	return &Block{Number: uint64(h.Number), Hash: h.Hash}, nil
}
