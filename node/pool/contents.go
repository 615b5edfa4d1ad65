package pool

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Contents are the bytes that the state speaks of by hash and that are kept beside it: contents of sign requests, and frames
// of the channel.
func (s *State) Contents() map[common.Hash][]byte {
	m := map[common.Hash][]byte{}
	for _, r := range s.Requests {
		m[r.ContentHash] = r.Content
	}
	for _, f := range s.Channel.Frames {
		m[f.Hash] = f.Data
	}
	return m
}

// SetContents puts Contents back into a state that was decoded.
func (s *State) SetContents(get func(hash common.Hash) ([]byte, error)) (err error) {
	for i := range s.Requests {
		r := &s.Requests[i]
		if r.Content, err = get(r.ContentHash); err != nil {
			return fmt.Errorf("content of sign request %s: %w", r.ID, err)
		}
	}
	for i := range s.Channel.Frames {
		f := &s.Channel.Frames[i]
		if f.Data, err = get(f.Hash); err != nil {
			return fmt.Errorf("frame %d of channel %x: %w", i, s.Channel.ID, err)
		}
	}
	return nil
}
