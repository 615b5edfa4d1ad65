package usertx

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// opGeth is this node's op-geth, over JSON-RPC (namespaces eth and txpool).
type opGeth struct{ rpc *rpc.Client }

// offer hands one transaction over. A refusal (rpc.Error) comes from the checks that precede the forward; the
// pool's own verdict does not show.
func (g opGeth) offer(ctx context.Context, raw []byte) error {
	if err := g.rpc.CallContext(ctx, nil, "eth_sendRawTransaction", hexutil.Bytes(raw)); err != nil {
		if isRefusal(err) {
			return err // as op-geth said it: the user reads this
		}
		return fmt.Errorf("hand transaction to op-geth: %w", err)
	}
	return nil
}

func isRefusal(err error) bool {
	var refusal rpc.Error
	return errors.As(err, &refusal)
}

// offerAll hands several over in one request. Refusals of single ones are not errors here.
func (g opGeth) offerAll(ctx context.Context, list []*entry) error {
	batch := make([]rpc.BatchElem, len(list))
	for i, e := range list {
		batch[i] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{hexutil.Bytes(e.raw)}, Result: new(json.RawMessage)}
	}
	if err := g.rpc.BatchCallContext(ctx, batch); err != nil {
		return fmt.Errorf("hand %d transactions to op-geth: %w", len(list), err)
	}
	return nil
}

// alive asks for something small.
func (g opGeth) alive(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := g.rpc.CallContext(ctx, nil, "eth_chainId"); err != nil {
		return fmt.Errorf("ask op-geth: %w", err)
	}
	return nil
}

// standing is what op-geth knows of a transaction.
type standing int

const (
	unknown standing = iota
	pooled           // pending or queued
	settled          // its nonce is used: it is mined, or another one in its place
)

// content is a sender's part of op-geth's pool, by nonce.
type content struct {
	Pending map[string]*pooledTx `json:"pending"`
	Queued  map[string]*pooledTx `json:"queued"`
}

type pooledTx struct {
	Hash common.Hash `json:"hash"`
}

func (c *content) has(e *entry) bool {
	key := strconv.FormatUint(e.nonce, 10)
	for _, list := range []map[string]*pooledTx{c.Pending, c.Queued} {
		if tx := list[key]; tx != nil && tx.Hash == e.hash {
			return true
		}
	}
	return false
}

// standings looks several transactions up in one request, by their senders. (eth_getTransactionByHash would not do:
// it fails for what is not pooled while the index of mined transactions is being made, as after every start.)
func (g opGeth) standings(ctx context.Context, list []*entry) ([]standing, error) {
	type sender struct {
		next hexutil.Uint64
		pool content
	}
	senders := map[common.Address]*sender{}
	var batch []rpc.BatchElem
	for _, e := range list {
		if senders[e.from] != nil {
			continue
		}
		s := new(sender)
		senders[e.from] = s
		batch = append(batch,
			rpc.BatchElem{Method: "txpool_contentFrom", Args: []any{e.from}, Result: &s.pool},
			rpc.BatchElem{Method: "eth_getTransactionCount", Args: []any{e.from, "latest"}, Result: &s.next})
	}
	if err := g.batch(ctx, batch); err != nil {
		return nil, fmt.Errorf("ask op-geth for %d transactions: %w", len(list), err)
	}
	found := make([]standing, len(list))
	for i, e := range list {
		switch s := senders[e.from]; {
		case e.nonce < uint64(s.next):
			found[i] = settled
		case s.pool.has(e):
			found[i] = pooled
		}
	}
	return found, nil
}

// batch sends calls of which none may fail.
func (g opGeth) batch(ctx context.Context, calls []rpc.BatchElem) error {
	if err := g.rpc.BatchCallContext(ctx, calls); err != nil {
		return err
	}
	for _, c := range calls {
		if c.Error != nil {
			return fmt.Errorf("%s: %w", c.Method, c.Error)
		}
	}
	return nil
}

// account is what the rules of op-geth's pool need to know of a sender.
type account struct {
	head *struct {
		GasLimit hexutil.Uint64 `json:"gasLimit"`
	}
	nonce   uint64
	balance hexutil.Big
	pool    struct {
		Pending map[string]*types.Transaction `json:"pending"`
		Queued  map[string]*types.Transaction `json:"queued"`
	}
}

// account reads a sender at the newest block.
func (g opGeth) account(ctx context.Context, from common.Address) (*account, error) {
	a := &account{}
	nonce := hexutil.Uint64(0)
	batch := []rpc.BatchElem{
		{Method: "eth_getBlockByNumber", Args: []any{"latest", false}, Result: &a.head},
		{Method: "eth_getTransactionCount", Args: []any{from, "latest"}, Result: &nonce},
		{Method: "eth_getBalance", Args: []any{from, "latest"}, Result: &a.balance},
		{Method: "txpool_contentFrom", Args: []any{from}, Result: &a.pool},
	}
	if err := g.batch(ctx, batch); err != nil {
		return nil, fmt.Errorf("ask op-geth about %s: %w", from, err)
	}
	if a.head == nil {
		return nil, errors.New("op-geth has no newest block")
	}
	a.nonce = uint64(nonce)
	return a, nil
}
