//go:build tools

// Package opstack pins the OP Stack programs that a devnet runs: op-geth, op-node and op-batcher. They live in a
// module of their own because they need op-geth in place of go-ethereum, which the pool itself does not.
package opstack

import (
	_ "github.com/ethereum-optimism/optimism/op-batcher/cmd"
	_ "github.com/ethereum-optimism/optimism/op-node/cmd"
	_ "github.com/ethereum/go-ethereum/cmd/geth"
)
