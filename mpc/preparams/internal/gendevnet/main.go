// Command gendevnet makes the published pre-parameters of devnets.
package main

import (
	"context"
	"crypto/rand"
	"flag"
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/rondoseq/rondo/mpc/preparams"
)

func main() {
	out := flag.String("out", "devnet_only.txt", "file to write")
	flag.Parse()
	var b strings.Builder
	b.WriteString("# DEVNET ONLY. These numbers are published: a key made with them is nobody's secret.\n")
	b.WriteString("# One encoded set of pre-parameters per line. Made by internal/gendevnet.\n")
	for range preparams.DevnetSets {
		set, err := preparams.Generate(context.Background(), rand.Reader)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Fprintf(&b, "%x\n", set.Encode())
	}
	if err := os.WriteFile(*out, []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
}
