// Package libp2p carries MPC messages between PoS nodes over connections of its own, beside those of CometBFT: another
// network path, another congestion window, other code. Which of the two a pool uses is a setting of its nodes.
//
// It is given a chain ID, the node key, this node's signer key, a lookup from signer addresses to sequencers, and the
// addresses of peers. It hands on an [mpc.Transport] whose senders are proven sequencers.
//
// # What of libp2p is used
//
// TCP, Noise, yamux, and nothing else: the swarm is put together here, without libp2p's host. There is no DHT, no relay, no
// mDNS, no hole punching, no identify, no address exchange. Addresses come from the configuration; a peer that is not in it
// and proves to be a sequencer is sent to over the connection that it opened.
//
// # Who is at the other end
//
// Noise proves the peer's node key. Which sequencer runs that node is proven anew on every stream, in both directions, by a
// signature of the signer key over chain, challenge and both peer ids (package hello). The signer key itself is not the
// libp2p identity: it is also the validator key and may be kept elsewhere than the node's other keys, it is replaced on L1
// while the node runs, and no key should have more uses than it must. Unlike on CometBFT's connections, nobody else needs
// this one, so a peer that does not prove to be a sequencer of today is refused and disconnected. For a sequencer that
// leaves later, each message is looked up.
//
// # Streams
//
// A stream carries messages in one direction: each side opens one to the other, and keeps opening it while it lasts. So the
// order of messages is that of a stream, and two nodes that dial each other at the same moment have two connections and
// still one order.
//
// # Load
//
// A peer has few connections and streams (limits.go). A peer's messages are read no faster than they are handed on and than
// its allowance of messages and bytes per second; beyond that its stream stands still, by yamux's flow control, until its
// own send queue is full. A frame that is larger than a message may be, or of no known kind, ends the connection.
package libp2p
