// Package e2e drives a devnet of real programs from outside, as a user would: with the commands of `rondo devnet` and
// over RPC. It is given the programs that `make build` makes and hands on a verdict. It believes no node about itself:
// producers are recovered from signatures, draws and stakes are computed from L1, and what one node calls committed is
// compared with what every other node, and a verifier that sees only L1, says.
//
// `make test` runs it. By hand:
//
//	make build && RONDO_E2E=1 go test ./e2e -v -count=1 -timeout 30m
//
// RONDO_E2E_PORT_BASE moves the ports, RONDO_E2E_DATA names a folder for the network that is kept afterwards, and
// RONDO_E2E_PROGRAM runs another rondo than bin/rondo.
package e2e
