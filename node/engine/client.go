// Package engine asks an execution client (op-geth) whether it would accept an L2 block, over the engine API
// (https://github.com/ethereum/execution-apis/tree/main/src/engine). It is given an endpoint and the secret that
// op-node uses too, and hands on a verdict. It imports blocks and never moves a head: op-node alone does that.
package engine

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/rondoseq/rondo/node/payload"
)

// Verdict is what an execution client says of a payload.
type Verdict string

// The verdicts of engine_newPayload. Only Valid is a yes.
const (
	Valid    Verdict = "VALID"
	Invalid  Verdict = "INVALID"
	Syncing  Verdict = "SYNCING"  // the parent is not known, or not executed yet
	Accepted Verdict = "ACCEPTED" // stored, not executed
)

// Status is the answer to a payload.
type Status struct {
	Verdict         Verdict      `json:"status"`
	LatestValidHash *common.Hash `json:"latestValidHash"` // the newest valid ancestor, or the block itself; nil if unknown
	ValidationError string       `json:"validationError"` // why it is invalid, in the client's words
}

// Client speaks to one execution client. It may be used concurrently.
type Client struct{ rpc *rpc.Client }

// Dial makes a client for an HTTP endpoint. It connects when it is used, so the execution client may start later.
func Dial(endpoint string, secret Secret) (*Client, error) {
	c, err := rpc.DialOptions(context.Background(), endpoint, rpc.WithHTTPAuth(Authorization(secret)))
	if err != nil {
		return nil, fmt.Errorf("engine API %s: %w", endpoint, err)
	}
	return &Client{rpc: c}, nil
}

// Close gives up idle connections.
func (c *Client) Close() { c.rpc.Close() }

// NewPayload has the block executed and checked on top of its parent. An error means that there is no answer: the
// client is down, slow (give ctx a deadline) or refuses the call itself.
func (c *Client) NewPayload(ctx context.Context, e *payload.Envelope) (Status, error) {
	method, params := newPayloadCall(e)
	var status Status
	if err := c.rpc.CallContext(ctx, &status, method, params...); err != nil {
		return Status{}, fmt.Errorf("%s of block %d %s: %w", method, e.Number(), e.Hash(), err)
	}
	switch status.Verdict {
	case Valid, Invalid, Syncing, Accepted:
		return status, nil
	default:
		return Status{}, fmt.Errorf("%s of block %d %s: unknown status %q", method, e.Number(), e.Hash(), status.Verdict)
	}
}

// newPayloadCall picks the method by the fields that the block has: version 4 came with Isthmus, whose blocks carry a
// withdrawals root; version 3 with Ecotone (https://specs.optimism.io/protocol/exec-engine.html#engine_newpayloadv4).
func newPayloadCall(e *payload.Envelope) (method string, params []any) {
	noBlobs, noRequests := []common.Hash{}, []string{}
	switch {
	case e.Payload.WithdrawalsRoot != nil:
		return "engine_newPayloadV4", []any{e.Payload, noBlobs, e.ParentBeaconBlockRoot, noRequests}
	case e.ParentBeaconBlockRoot != nil:
		return "engine_newPayloadV3", []any{e.Payload, noBlobs, e.ParentBeaconBlockRoot}
	default:
		return "engine_newPayloadV2", []any{e.Payload}
	}
}
