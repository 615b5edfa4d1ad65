// Command rondo is the whole of Rondo in one program: the PoS node, and the devnet that runs it.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
)

func main() {
	err := newRoot().ExecuteContext(context.Background())
	var code exitCode
	switch {
	case err == nil:
	case errors.As(err, &code):
		fmt.Fprintln(os.Stderr, "rondo:", err)
		os.Exit(code.code)
	default:
		fmt.Fprintln(os.Stderr, "rondo:", err)
		os.Exit(1)
	}
}

// exitCode is an error that ends the program with a code of its own.
type exitCode struct {
	error
	code int
}

func (e exitCode) Unwrap() error { return e.error }
