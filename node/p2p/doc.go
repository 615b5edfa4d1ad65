// Package p2p carries the pool's own messages between PoS nodes over the connections that CometBFT already keeps:
// a reactor with two channels of its own beside those of consensus.
//
// It is given a chain ID, this node's signer key (a node that is no sequencer has none) and a lookup from signer
// addresses to sequencers. It hands on an [mpc.Transport] whose senders are proven sequencers, and a [Gossip] for
// user transactions.
//
// # Who is at the other end
//
// CometBFT authenticates a peer's node key, and the signer key says which sequencer it is. Each side challenges the
// other with 32 random bytes as soon as they are connected; the answer is a signature, by the signer key, over the
// chain, the challenge and both node IDs. A signature made for one connection is therefore worthless on any other.
// Which sequencer a proven signer is, is looked up for each message, because the set changes while connections last.
// A peer that proves nothing stays connected and may pass user transactions; its MPC messages are dropped.
//
// # What broadcast means here
//
// Every copy of a broadcast goes straight to its receiver over an authenticated and encrypted connection, marked as
// a broadcast. So a receiver knows who said it and that it claims to be for everybody, and not that everybody was
// told the same: that is for the MPC protocol to compare (see package mpc). Nothing is relayed. Sequencers need a
// full mesh of persistent peers, and a message for a sequencer that is not connected is an error at once.
//
// # Load
//
// Receiving never waits. Each peer has a bounded queue per channel, in messages and in bytes, and a goroutine that
// empties it; what does not fit is dropped and counted. A peer is never disconnected for what it says on these
// channels, because consensus uses the same connection.
package p2p
