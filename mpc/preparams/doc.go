// Package preparams makes what a party needs before it can take part in keygen: a Paillier key and a ring-Pedersen
// modulus with two generators, each from two safe primes of 1024 bits. Making one set takes seconds of CPU time,
// so a [Pool] keeps some ready, made in the background.
//
// A set is used for one keygen and goes into the share that it makes. Eight sets are published in this package so
// that devnets start at once; [Published] recognises them, and the session manager refuses them on any other chain.
//
// Nothing here depends on the threshold library: its adapter translates a [Set].
package preparams
