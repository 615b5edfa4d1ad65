// Package p2ptest helps to test what travels between PoS nodes: signer keys of sequencers, a set of sequencers that changes
// at will, and CometBFT switches on loopback.
package p2ptest
