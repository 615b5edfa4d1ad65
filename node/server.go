package node

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/node/adapter"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/record"
)

// server is the one JSON-RPC server of a node: conductor_*, opsigner_*, health_*, eth_* and pool_*.
type server struct {
	rpc      *rpc.Server
	http     *http.Server
	listener net.Listener
}

// listen binds the port, so that a taken one is an error before anything starts.
func (n *Node) listen() (*server, error) {
	s := &server{rpc: rpc.NewServer()}
	s.rpc.SetHTTPBodyLimit(int(n.home.Genesis.Params.MaxPayloadBytes)*2 + 1<<20) // hex in JSON
	if err := n.register(s.rpc); err != nil {
		return nil, err
	}
	var err error
	if s.listener, err = net.Listen("tcp", n.home.Config.RPC.Listen); err != nil {
		return nil, fmt.Errorf("listen for RPC: %w", err)
	}
	s.http = &http.Server{Handler: s.rpc, ReadHeaderTimeout: 5 * time.Second}
	return s, nil
}

func (n *Node) register(s *rpc.Server) error {
	signer := adapter.NewSigner(adapter.SignerConfig{Chain: n.chain, Key: n.home.Signer, L1: n.l1Account, Log: n.log})
	return errors.Join(
		n.conductor.Register(s),
		signer.Register(s),
		adapter.NewProxy(n.conductor, n.opNode, n.opGeth).Register(s),
		s.RegisterName("eth", n.userTxs.API()),
		s.RegisterName("pool", api.NewPool(n.chain, n.payloads, record.New(n.l2), n.home.Signer)),
	)
}

// shutdownTimeout is what calls under way get to finish.
const shutdownTimeout = 2 * time.Second

func (s *server) run(ctx context.Context) error {
	stopped := make(chan error, 1)
	go func() { stopped <- s.http.Serve(s.listener) }()
	select {
	case err := <-stopped:
		return fmt.Errorf("serve RPC: %w", err)
	case <-ctx.Done():
	}
	err := s.close()
	<-stopped //nolint:errcheck // it says that the server was closed
	return err
}

func (s *server) close() error {
	ctx, cancel := context.WithTimeout(context.Background(), shutdownTimeout)
	defer cancel()
	err := s.http.Shutdown(ctx)
	if errors.Is(err, context.DeadlineExceeded) {
		err = s.http.Close() // calls that wait for the pool: they fail, as they would with the process gone
	}
	s.rpc.Stop()
	return errors.Join(err, ignoreClosed(s.listener.Close()))
}

func ignoreClosed(err error) error {
	if errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}
