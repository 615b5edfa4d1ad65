package pool

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Channel is the channel of batches that the pool signs now, frame by frame.
//
// What L1 makes of signed frames depends on which of them land there, and a frame's meaning depends on those before it.
// So there is one content per channel and number: a frame is pinned here when its signers are named, and no other content
// for that place is signed afterwards. Whatever then lands in whatever order, derivation sees a beginning of this channel
// and nothing else (https://specs.optimism.io/protocol/holocene/derivation.html#frame-queue), and reads it only once its
// last frame is there, which signers sign when they have checked the whole.
//
// It is part of the state and is not computed from the requests, because the requests that carried its frames may be
// forgotten before it ends.
type Channel struct {
	ID     ChannelID
	Born   uint64 // of the key: the first generation with the address that signs
	Epoch  uint64 // of the request that opened it
	Nonce  uint64 // the highest of a transaction with one of its frames
	Bytes  uint64 // of all frames
	Frames []PinnedFrame
	Closed bool // the last frame is pinned
}

// PinnedFrame is the content of one place in a channel: the data of the transaction that carries it.
type PinnedFrame struct {
	Hash common.Hash // Keccak-256 of Data
	Data []byte      `rlp:"-"` // kept beside the state, by hash
}

// UsedChannel is a channel before the current one. Its id is not used again while transactions with its frames can land.
type UsedChannel struct {
	ID    ChannelID
	Born  uint64
	Nonce uint64
	Epoch uint64 // in which it was opened
}

const (
	// maxChannelFrames bounds what one channel can take of the state.
	maxChannelFrames = 4096
	// usedChannelLead is how far requests must be ahead of a channel before it is forgotten. A threshold of signers has
	// seen L1 expect their nonce less NonceLead, so nothing below that can land. The rest is for L1 reorgs.
	usedChannelLead = 64
	// maxUsedChannels are kept; with so many that can still land, none is opened.
	maxUsedChannels = 2048
	// maxEpochChannels bounds what one producer can take of them in a turn.
	maxEpochChannels = 64
)

// maxChannelBytes is what the frames of a channel may hold together: op-batcher begins another channel rather than let one
// grow, unless a single L2 block needs more.
func (p *Params) maxChannelBytes() uint64 { return 2 * p.MaxPayloadBytes }

// CheckFrame tells why a frame cannot be signed next by a key, if that is so. Data is the data of the transaction; whether
// its content may be signed is another matter. The errors are of stable wording.
func (s *State) CheckFrame(k *Key, f *Frame, data []byte) error {
	c := &s.Channel
	if c.Born != k.Born || c.ID != f.Channel || len(c.Frames) == 0 {
		switch {
		case f.Number > 0:
			return errors.New("frame is of a channel that is not being signed")
		case slices.ContainsFunc(s.UsedChannels, func(u UsedChannel) bool { return u.ID == f.Channel }):
			return errors.New("frame is of a channel that was given up")
		case c.ID == f.Channel && len(c.Frames) > 0:
			return errors.New("frame is of a channel of another key")
		}
		return s.mayOpenChannel(k)
	}
	number := int(f.Number)
	switch {
	case number < len(c.Frames) && c.Frames[number].Hash != crypto.Keccak256Hash(data):
		return fmt.Errorf("frame %d of its channel has another content", number)
	case number < len(c.Frames):
		return nil
	case c.Closed:
		return errors.New("frame is after the last one of its channel")
	case number > len(c.Frames):
		return fmt.Errorf("frame %d of its channel was not signed yet", len(c.Frames))
	case number >= maxChannelFrames || c.Bytes+uint64(len(f.Data)) > s.Params.maxChannelBytes():
		return errors.New("channel is too large")
	}
	return nil
}

// FramesBefore gives what is pinned of a frame's channel before it.
func (s *State) FramesBefore(f *Frame) []PinnedFrame {
	if s.Channel.ID != f.Channel {
		return nil
	}
	return s.Channel.Frames[:min(int(f.Number), len(s.Channel.Frames))]
}

// pinFrame makes a request's frame the only one for its place. A first frame ends the channel before, as in derivation, but
// what a former producer left behind must not end the channel of the one in charge.
func (s *State) pinFrame(r *SignRequest, k *Key) error {
	if r.Kind != KindL1Batch {
		return nil
	}
	data, f, ok := frameOf(r.Content)
	if !ok {
		return nil
	}
	if err := s.CheckFrame(k, &f, data); err != nil {
		return err
	}
	if s.Channel.ID != f.Channel || len(s.Channel.Frames) == 0 {
		if r.Epoch < s.Channel.Epoch {
			return errors.New("a later producer has begun another channel")
		}
		s.openChannel(k, f.Channel, r.Epoch)
	}
	c := &s.Channel
	c.Nonce = max(c.Nonce, r.Nonce)
	if int(f.Number) == len(c.Frames) {
		c.Frames = append(slices.Clone(c.Frames), PinnedFrame{Hash: crypto.Keccak256Hash(data), Data: data})
		c.Bytes += uint64(len(f.Data))
		c.Closed = f.Last
	}
	s.forgetChannels(k, r.Nonce)
	return nil
}

// frameOf gives the frame that a content carries, if any. What carries none has no meaning on L1: op-batcher's cancellations,
// and what no signer signs.
// mayOpenChannel tells why no further channel can be opened for a key, if that is so.
func (s *State) mayOpenChannel(k *Key) error {
	var kept, now int
	for _, u := range s.UsedChannels {
		if u.Born == k.Born {
			kept++
		}
		if u.Epoch == s.Epoch().ID {
			now++
		}
	}
	switch {
	case now >= maxEpochChannels:
		return errors.New("too many channels were opened in this epoch")
	case kept >= maxUsedChannels:
		return errors.New("too many channels were given up whose transactions can still land")
	}
	return nil
}

func frameOf(content []byte) (data []byte, f Frame, ok bool) {
	tx, err := DecodeUnsignedTx(content)
	if err != nil {
		return nil, Frame{}, false
	}
	f, err = DecodeFrame(tx.Data())
	return tx.Data(), f, err == nil
}

func (s *State) openChannel(k *Key, id ChannelID, epoch uint64) {
	if old := &s.Channel; len(old.Frames) > 0 {
		s.UsedChannels = append(slices.Clone(s.UsedChannels), UsedChannel{ID: old.ID, Born: old.Born, Nonce: old.Nonce, Epoch: old.Epoch})
	}
	s.Channel = Channel{ID: id, Born: k.Born, Epoch: epoch}
}

// forgetChannels drops the ids whose transactions cannot land any more, given a nonce that a threshold of signers approved.
// Those of another address are kept until there are too many: nonces say nothing of them.
func (s *State) forgetChannels(k *Key, nonce uint64) {
	lead := s.Params.Batch.NonceLead + usedChannelLead
	s.UsedChannels = slices.DeleteFunc(slices.Clone(s.UsedChannels), func(u UsedChannel) bool {
		return u.Born == k.Born && nonce > lead && u.Nonce < nonce-lead
	})
	// Each address has at most maxUsedChannels. Of those before this one, only the newest are kept.
	s.UsedChannels = keepLast(s.UsedChannels, 2*maxUsedChannels)
}
