package opstack

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// L1 is a client of an L1 node.
type L1 struct{ *Client }

// DialL1 makes a client of an L1 node.
func DialL1(url string) (*L1, error) {
	c, err := Dial("L1", url)
	if err != nil {
		return nil, err
	}
	return &L1{Client: c}, nil
}

// NonceAt is the nonce that L1 expects next of an address, in its newest block.
func (l *L1) NonceAt(ctx context.Context, a common.Address) (uint64, error) {
	var nonce hexutil.Uint64
	err := l.call(ctx, quickTimeout, &nonce, "eth_getTransactionCount", a, "latest")
	return uint64(nonce), err
}

// Mined tells whether a transaction is in an L1 block.
func (l *L1) Mined(ctx context.Context, hash common.Hash) (bool, error) {
	var receipt *struct {
		BlockHash *common.Hash `json:"blockHash"`
	}
	err := l.call(ctx, quickTimeout, &receipt, "eth_getTransactionReceipt", hash)
	return receipt != nil && receipt.BlockHash != nil, err
}

// SendRawTransaction broadcasts a signed transaction. It is no error when L1 knows it, or has used its nonce, or has a
// better paid transaction with that nonce waiting: then there is nothing left to do.
func (l *L1) SendRawTransaction(ctx context.Context, raw []byte) error {
	err := l.call(ctx, quickTimeout, nil, "eth_sendRawTransaction", hexutil.Bytes(raw))
	for _, fine := range []string{"already known", "already imported", "nonce too low", "replacement transaction underpriced"} {
		if says(err, fine) {
			return nil
		}
	}
	return err
}
