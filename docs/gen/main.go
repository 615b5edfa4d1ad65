// Command gen writes the pages of docs/ that are made from the sources: rpc.md and config.md. It is run by `make docs`
// from the root of the repository; a test of it fails when a page is stale. (cli.md is made by cmd/rondo's tests, which
// see its commands.)
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// page is a generated file, by its name below docs/.
type page struct {
	name string
	make func(sources) (string, error)
}

var pages = []page{{"rpc.md", rpcPage}, {"config.md", configPage}}

func main() {
	for _, p := range pages {
		if err := p.write("."); err != nil {
			fmt.Fprintln(os.Stderr, "docs/gen:", err)
			os.Exit(1)
		}
	}
}

func (p page) write(root string) error {
	text, err := p.make(sources{root: root, known: map[string]*source{}})
	if err != nil {
		return fmt.Errorf("make %s: %w", p.name, err)
	}
	return os.WriteFile(filepath.Join(root, "docs", p.name), []byte(text), 0o644)
}
