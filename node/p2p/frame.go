package p2p

import (
	"github.com/cometbft/cometbft/p2p"
	"github.com/cosmos/gogoproto/types"

	"github.com/rondoseq/rondo/mpc"
)

// The channels of the reactor. CometBFT's own are below 0x70.
const (
	// ChannelMPC carries the proof of who a peer is, then MPC messages. Both share a channel because CometBFT keeps
	// the order within one only: a peer's proof always arrives before its first message.
	ChannelMPC = byte(0x70)
	// ChannelUserTx carries user transactions.
	ChannelUserTx = byte(0x71)
)

// MaxGossip is the largest frame of the user transaction channel, in bytes. op-geth's pool takes transactions of up
// to 128 KiB.
const MaxGossip = 132 << 10

// Kinds of frames on ChannelMPC: the first byte.
const (
	frameChallenge = byte(iota + 1) // 32 random bytes
	frameHello                      // signer address, signature
	frameDirect                     // an MPC message for the receiver alone
	frameBroadcast                  // an MPC message for everybody
)

// frameOverhead is what the kind and the protobuf wrapper add to a message, rounded up.
const frameOverhead = 16

// sendQueue is how many frames wait per peer and channel before sending is refused.
const sendQueue = 64

func channels() []*p2p.ChannelDescriptor {
	return []*p2p.ChannelDescriptor{
		{
			ID: ChannelMPC, Priority: 1, SendQueueCapacity: sendQueue,
			RecvMessageCapacity: mpc.MaxMessage + frameOverhead, MessageType: &types.BytesValue{},
		},
		{
			ID: ChannelUserTx, Priority: 2, SendQueueCapacity: sendQueue,
			RecvMessageCapacity: MaxGossip + frameOverhead, MessageType: &types.BytesValue{},
		},
	}
}

// envelope wraps bytes for CometBFT, which sends protobuf messages only.
func envelope(channel byte, raw []byte) p2p.Envelope {
	return p2p.Envelope{ChannelID: channel, Message: &types.BytesValue{Value: raw}}
}

func newFrame(kind byte, parts ...[]byte) []byte {
	n := 1
	for _, p := range parts {
		n += len(p)
	}
	frame := make([]byte, 0, n)
	frame = append(frame, kind)
	for _, p := range parts {
		frame = append(frame, p...)
	}
	return frame
}
