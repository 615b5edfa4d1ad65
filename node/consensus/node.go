// Package consensus runs CometBFT with the pool's application inside this process. It is given an opened home folder, the
// application and the reactors of our own; it hands on the replicated state as the node's other parts use it: read, wait,
// submit.
package consensus

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	cmtconfig "github.com/cometbft/cometbft/config"
	"github.com/cometbft/cometbft/mempool"
	"github.com/cometbft/cometbft/node"
	"github.com/cometbft/cometbft/p2p"
	"github.com/cometbft/cometbft/proxy"
	"github.com/cometbft/cometbft/types"

	abci "github.com/cometbft/cometbft/abci/types"

	"github.com/rondoseq/rondo/node/app"
	"github.com/rondoseq/rondo/node/home"
)

// Node is a running CometBFT node with its application.
type Node struct {
	*app.App
	comet *node.Node
}

// New builds the node and replays what the application lacks. Reactors are added under their names.
func New(h *home.Home, a *app.App, reactors map[string]p2p.Reactor, log *slog.Logger) (*Node, error) {
	comet, err := node.NewNode(
		h.CometConfig(), h.PV, h.NodeKey,
		// One lock for each ABCI connection: CheckTx must not wait for a proposal.
		proxy.NewConnSyncLocalClientCreator(a),
		func() (*types.GenesisDoc, error) { return h.Doc, nil },
		openDatabase,
		node.DefaultMetricsProvider(&cmtconfig.InstrumentationConfig{}),
		newLogger(log),
		node.CustomReactors(reactors),
	)
	if err != nil {
		return nil, fmt.Errorf("start CometBFT: %w", err)
	}
	return &Node{App: a, comet: comet}, nil
}

// Start connects to the peers and takes part.
func (n *Node) Start() error {
	if err := n.comet.Start(); err != nil {
		return fmt.Errorf("start CometBFT: %w", err)
	}
	return nil
}

// Stop leaves the network and waits until CometBFT has let go of its data.
func (n *Node) Stop() error {
	if !n.comet.IsRunning() {
		return nil
	}
	if err := n.comet.Stop(); err != nil {
		return fmt.Errorf("stop CometBFT: %w", err)
	}
	n.comet.Wait()
	return nil
}

// Done is closed when CometBFT has stopped, also by itself.
func (n *Node) Done() <-chan struct{} { return n.comet.Quit() }

// CatchingUp tells whether the node still fetches old blocks.
func (n *Node) CatchingUp() bool { return n.comet.ConsensusReactor().WaitSync() }

// submitTimeout bounds the wait for the mempool's verdict.
const submitTimeout = 5 * time.Second

// ErrCatchingUp says that this node still fetches old blocks. A transaction that it took now would reach nobody, and be
// dropped before it could.
var ErrCatchingUp = errors.New("this node is catching up with the pool")

// Submit puts a transaction into the mempool, from where it reaches the other nodes. A transaction that the mempool
// knows already is fine. The error says why the application refused it.
func (n *Node) Submit(ctx context.Context, tx []byte) error {
	if n.CatchingUp() {
		return fmt.Errorf("submit pool transaction: %w", ErrCatchingUp)
	}
	ctx, cancel := context.WithTimeout(ctx, submitTimeout)
	defer cancel()
	res := make(chan *abci.ResponseCheckTx, 1)
	err := n.comet.Mempool().CheckTx(tx, func(r *abci.ResponseCheckTx) { res <- r }, mempool.TxInfo{})
	if errors.Is(err, mempool.ErrTxInCache) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("submit pool transaction: %w", err)
	}
	select {
	case r := <-res:
		if r.Code != abci.CodeTypeOK {
			return fmt.Errorf("pool transaction refused (code %d): %s", r.Code, r.Log)
		}
		return nil
	case <-ctx.Done():
		return fmt.Errorf("submit pool transaction: %w", context.Cause(ctx))
	}
}

// Peers is the number of connected peers.
func (n *Node) Peers() int { return n.comet.Switch().Peers().Size() }
