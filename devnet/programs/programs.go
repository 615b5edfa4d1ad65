// Package programs knows the programs and files that a devnet is made of. It is given the folder that `make build`
// fills, and hands on their paths, or one error that names everything missing with the target that makes it.
package programs

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Set is the paths of all programs and files.
type Set struct {
	Rondo, Anvil, Forge, Geth, OpNode, Batcher string
	// L2Alloc is the allocation of the OP Stack's predeploys, as JSON; L2Contracts that of Rondo's own.
	L2Alloc, L2Contracts string
	// Root is the folder of foundry.toml, below which the compiled contracts lie.
	Root string
	// Contracts is a file that exists once the contracts are compiled.
	Contracts string
}

// need is one file and the make target that makes it.
type need struct {
	path, target string
	executable   bool
}

// Find returns the programs in binDir, whose parent is the root of the project. self is the running rondo program.
func Find(binDir, self string) (Set, error) {
	dir, err := filepath.Abs(binDir)
	if err != nil {
		return Set{}, fmt.Errorf("finding programs: %w", err)
	}
	root := filepath.Dir(dir)
	s := Set{
		Rondo: self, Anvil: filepath.Join(dir, "anvil"), Forge: filepath.Join(dir, "forge"), Geth: filepath.Join(dir, "op-geth"),
		OpNode: filepath.Join(dir, "op-node"), Batcher: filepath.Join(dir, "op-batcher"), L2Alloc: filepath.Join(dir, "l2-alloc.json"),
		L2Contracts: filepath.Join(dir, "l2-contracts.json"), Root: root, Contracts: filepath.Join(root, "contracts", "cache", "built"),
	}
	return s, s.check()
}

func (s Set) check() error {
	var missing []string
	for _, n := range []need{
		{s.Anvil, "bin/anvil", true},
		{s.Forge, "bin/forge", true},
		{s.Geth, "bin/op-geth", true},
		{s.OpNode, "bin/op-node", true},
		{s.Batcher, "bin/op-batcher", true},
		{s.L2Alloc, "bin/l2-alloc.json", false},
		{s.L2Contracts, "bin/l2-contracts.json", false},
		{s.Contracts, "contracts-build", false},
	} {
		if problem := n.problem(); problem != "" {
			missing = append(missing, fmt.Sprintf("  %s %s; `make %s` makes it", n.path, problem, n.target))
		}
	}
	if len(missing) == 0 {
		return nil
	}
	return fmt.Errorf("a devnet needs files that are not there (`make build` makes all of them):\n%s", strings.Join(missing, "\n"))
}

func (n need) problem() string {
	info, err := os.Stat(n.path)
	switch {
	case err != nil:
		return "is missing"
	case info.IsDir():
		return "is a folder"
	case n.executable && info.Mode()&0o111 == 0:
		return "is not executable"
	}
	return ""
}
