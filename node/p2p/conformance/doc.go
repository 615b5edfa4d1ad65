// Package conformance runs package transporttest over every way in which MPC messages can travel: CometBFT's connections,
// libp2p, and the memory of a test. It has tests only.
package conformance
