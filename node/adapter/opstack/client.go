// Package opstack has thin JSON-RPC clients for the programs beside a PoS node: op-node, op-batcher, and an L1 node. It is
// given their URLs; it hands on typed answers. Each call has a deadline of its own, because any of the programs may hang or
// be down at any time. Payloads pass through as the pool's own type: no Go type of the OP Stack is needed.
package opstack

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
)

// Time-outs of calls. op-node answers most of them in a millisecond; those that wait for its sequencer or its derivation
// loop may take as long as a commit.
const (
	quickTimeout = 2 * time.Second
	slowTimeout  = 6 * time.Second
)

// Client calls JSON-RPC methods over HTTP. A connection is made when it is needed, so that the other side may start later.
type Client struct {
	name string
	rpc  *rpc.Client
}

// Dial makes a client; name is what errors call the other side.
func Dial(name, url string) (*Client, error) {
	c, err := rpc.Dial(url)
	if err != nil {
		return nil, fmt.Errorf("client of %s at %s: %w", name, url, err)
	}
	return &Client{name: name, rpc: c}, nil
}

// Close drops idle connections.
func (c *Client) Close() { c.rpc.Close() }

// Raw calls any method and hands on its answer as it is.
func (c *Client) Raw(ctx context.Context, method string, args ...any) (json.RawMessage, error) {
	var out json.RawMessage
	err := c.call(ctx, quickTimeout, &out, method, args...)
	return out, err
}

func (c *Client) call(ctx context.Context, timeout time.Duration, out any, method string, args ...any) error {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	if err := c.rpc.CallContext(ctx, out, method, args...); err != nil {
		return fmt.Errorf("%s: %s: %w", c.name, method, err)
	}
	return nil
}

// Answered tells whether an error is an answer of the other side. If not, the other side was not reached, or did not
// answer in time.
func Answered(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer)
}

// says tells whether the other side answered with an error that has the text in it. The programs give no error codes.
func says(err error, text string) bool {
	return Answered(err) && strings.Contains(err.Error(), text)
}
