package mpc

import "github.com/rondoseq/rondo/mpc/engine"

// Resign lets a test lie as a party: it puts another content into a broadcast of it, and signs that.
func Resign(s *Security, data, content []byte) ([]byte, error) {
	e := envelope{tag: Tag(data[1:33]), secured: true, msg: engine.Message{
		Kind: engine.Kind(data[33]), Broadcast: true, From: uint64From(data[35:]), Payload: content,
	}}
	var err error
	if e.msg.Payload, err = s.secure(&e); err != nil {
		return nil, err
	}
	return e.encode(), nil
}

func uint64From(b []byte) (v uint64) {
	for _, x := range b[:8] {
		v = v<<8 | uint64(x)
	}
	return v
}
