// Package guard decides whether a message from another party may reach the threshold library. It is given the
// message with its authenticated sender and what this party knows (the committee, moduli, the polynomial's degree),
// and returns nothing, [ErrEarly], [ErrRepeated], or a [Violation] that names what no honest party sends.
//
// The library trusts its peers more than a pool of strangers can: it takes sizes, part counts, points and
// residues mostly as they come, and verifies in goroutines of its own, where a panic ends the process. So every
// field of every message is checked here first: type, count, length, range, curve membership, and that what is
// raised to a negative power has an inverse. The checks cost little beside the proofs that the library verifies.
//
// A guard cannot prove that no input is left which breaks the library; that is why the library runs in a process
// of its own.
package guard
