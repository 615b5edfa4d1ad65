package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/rondoseq/rondo/node/pool"
)

// errTooSmall says that a full L2 block would not fit into the pool: one cheap block would stop L2 under every producer.
var errTooSmall = errors.New("the pool cannot carry the largest L2 block")

const (
	// gasPerByte is what a byte of L2 transaction data costs at least (EIP-7623, zero bytes).
	gasPerByte = 10
	// opNodeBody is what op-node's RPC server takes in one request: go-ethereum's default, and no flag raises it. Committed
	// blocks are posted there in hex.
	opNodeBody = 5 << 20
	// blockOverhead is what a payload has besides its transactions, in JSON.
	blockOverhead = 64 << 10
)

// checkLimits waits for op-geth and compares the largest block that its gas limit allows with what has to carry it.
func (n *Node) checkLimits(ctx context.Context) error {
	for {
		if header, err := n.l2.HeaderByNumber(ctx, nil); err == nil {
			return checkGasLimit(header.GasLimit, &n.home.Genesis.Params)
		}
		select {
		case <-time.After(time.Second):
		case <-ctx.Done():
			return nil
		}
	}
}

func checkGasLimit(limit uint64, p *pool.Params) error {
	largest := limit / gasPerByte
	switch {
	case largest > p.MaxPayloadBytes:
		return fmt.Errorf("%w: L2 allows %d gas, which is up to %d bytes; maxPayloadBytes of the genesis is %d",
			errTooSmall, limit, largest, p.MaxPayloadBytes)
	case 2*largest+blockOverhead > opNodeBody:
		return fmt.Errorf("%w: L2 allows %d gas, which is up to %d bytes in hex; op-node's RPC takes %d: lower the gas limit below %d",
			errTooSmall, limit, 2*largest, opNodeBody, (opNodeBody-blockOverhead)/2*gasPerByte)
	}
	return nil
}
