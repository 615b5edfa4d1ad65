// Command l2genesis prints the state that every OP Stack chain starts with: the predeploys, their proxies and
// implementations, and the usual preinstalled contracts, as of the Jovian fork. It is given nothing and hands on a
// genesis allocation as JSON on standard output.
//
// It is a module of its own, because the release that holds these allocations cannot be built together with the
// op-node that the devnet runs, and the pool itself needs neither.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/ethereum-optimism/optimism/op-core/forks"
	"github.com/ethereum-optimism/optimism/op-core/nuts/state"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "l2genesis:", err)
		os.Exit(1)
	}
}

// run writes the allocation. The state before a fork is the state that the fork before it left, so the one before
// Karst is Jovian's.
func run() error {
	alloc, err := state.PreForkState(forks.Karst)
	if err != nil {
		return fmt.Errorf("reading the embedded Jovian state: %w", err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(alloc); err != nil {
		return fmt.Errorf("writing the allocation: %w", err)
	}
	return nil
}
