package adapter

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/node/adapter/opstack"
)

// Proxy answers the calls that op-batcher and op-proposer send through op-conductor, so that they read from the producer and
// from nobody else: an error tells them to try the next node of their list.
type Proxy struct {
	conductor *Conductor
	node      *opstack.OpNode
	geth      *opstack.Client
}

// NewProxy makes a Proxy. geth is this sequencer's op-geth.
func NewProxy(c *Conductor, node *opstack.OpNode, geth *opstack.Client) *Proxy {
	return &Proxy{conductor: c, node: node, geth: geth}
}

// Register adds the methods that op-conductor passes on to a server.
func (p *Proxy) Register(server *rpc.Server) error {
	for name, api := range map[string]any{
		"eth": &ethProxy{p}, "miner": &minerProxy{p}, "optimism": &optimismProxy{p}, "admin": &adminProxy{p},
	} {
		if err := server.RegisterName(name, api); err != nil {
			return fmt.Errorf("register %s: %w", name, err)
		}
	}
	return nil
}

var errNotProducer = errors.New("this node does not pass on calls: it is not the producer of the current epoch")

func (p *Proxy) pass(ctx context.Context, to *opstack.Client, method string, args ...any) (json.RawMessage, error) {
	if !p.conductor.leads(p.conductor.chain.State()) {
		return nil, errNotProducer
	}
	answer, err := to.Raw(ctx, method, args...)
	if err != nil {
		return nil, err
	}
	if !p.conductor.leads(p.conductor.chain.State()) {
		return nil, errNotProducer // the answer may be of a node that was replaced meanwhile
	}
	return answer, nil
}

type ethProxy struct{ p *Proxy }

// GetBlockByNumber is eth_getBlockByNumber of op-geth.
func (e *ethProxy) GetBlockByNumber(ctx context.Context, number rpc.BlockNumber, full bool) (json.RawMessage, error) {
	return e.p.pass(ctx, e.p.geth, "eth_getBlockByNumber", number, full)
}

type minerProxy struct{ p *Proxy }

// SetMaxDASize is miner_setMaxDASize of op-geth.
func (m *minerProxy) SetMaxDASize(ctx context.Context, tx, block json.RawMessage) (json.RawMessage, error) {
	return m.p.pass(ctx, m.p.geth, "miner_setMaxDASize", tx, block)
}

type optimismProxy struct{ p *Proxy }

// SyncStatus is optimism_syncStatus of op-node.
func (o *optimismProxy) SyncStatus(ctx context.Context) (json.RawMessage, error) {
	return o.p.pass(ctx, o.p.node.Client, "optimism_syncStatus")
}

// OutputAtBlock is optimism_outputAtBlock of op-node.
func (o *optimismProxy) OutputAtBlock(ctx context.Context, number json.RawMessage) (json.RawMessage, error) {
	return o.p.pass(ctx, o.p.node.Client, "optimism_outputAtBlock", number)
}

// RollupConfig is optimism_rollupConfig of op-node.
func (o *optimismProxy) RollupConfig(ctx context.Context) (json.RawMessage, error) {
	return o.p.pass(ctx, o.p.node.Client, "optimism_rollupConfig")
}

type adminProxy struct{ p *Proxy }

// SequencerActive is admin_sequencerActive of op-node.
func (a *adminProxy) SequencerActive(ctx context.Context) (json.RawMessage, error) {
	return a.p.pass(ctx, a.p.node.Client, "admin_sequencerActive")
}
