package e2e

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/devnet/status"
)

// BlockID names an L2 block.
type BlockID struct {
	Number uint64
	Hash   common.Hash
}

func (b BlockID) String() string { return fmt.Sprintf("%d (%s)", b.Number, b.Hash.TerminalString()) }

// Receipt is the part of an L2 receipt that is looked at. go-ethereum's own type refuses those of deposits.
type Receipt struct {
	Status      hexutil.Uint64 `json:"status"`
	BlockNumber hexutil.Uint64 `json:"blockNumber"`
	BlockHash   common.Hash    `json:"blockHash"`
}

// ReceiptOf asks an op-geth for the receipt of a transaction; nil while it has none.
func ReceiptOf(ctx context.Context, url string, tx common.Hash) (*Receipt, error) {
	return status.Call[*Receipt](ctx, url, "eth_getTransactionReceipt", tx)
}

// BlockAt asks an op-geth for its canonical block of a number; false while it has none.
func BlockAt(ctx context.Context, url string, number uint64) (BlockID, bool, error) {
	return block(ctx, url, hexutil.EncodeUint64(number))
}

// HeadOf asks an op-geth for its newest block.
func HeadOf(ctx context.Context, url string) (BlockID, error) {
	b, ok, err := block(ctx, url, "latest")
	if err == nil && !ok {
		return b, fmt.Errorf("%s has no newest block", url)
	}
	return b, err
}

func block(ctx context.Context, url, which string) (BlockID, bool, error) {
	type header struct {
		Number hexutil.Uint64 `json:"number"`
		Hash   common.Hash    `json:"hash"`
	}
	h, err := status.Call[*header](ctx, url, "eth_getBlockByNumber", which, false)
	if err != nil || h == nil {
		return BlockID{}, false, err
	}
	return BlockID{Number: uint64(h.Number), Hash: h.Hash}, true, nil
}

// SafeOf asks an op-node for the newest block that it has derived from L1.
func SafeOf(ctx context.Context, url string) (BlockID, error) {
	s, err := status.Call[status.SyncStatus](ctx, url, "optimism_syncStatus")
	return BlockID{Number: s.Safe.Number, Hash: common.HexToHash(s.Safe.Hash)}, err
}

// dial connects to an Ethereum RPC over HTTP.
func dial(url string) (*ethclient.Client, error) {
	client, err := rpc.Dial(url)
	if err != nil {
		return nil, fmt.Errorf("connecting to %s: %w", url, err)
	}
	return ethclient.NewClient(client), nil
}
