package pool

import (
	"cmp"
	"crypto/ecdh"
	"slices"
)

// Transport is the X25519 key to which peers encrypt what is for one sequencer alone.
type Transport struct {
	Sequencer uint64
	Key       [32]byte
	Head      uint64 // that its announcement names; the next one names a later block
}

// Transport returns the key that a sequencer has published.
func (s *State) Transport(id uint64) (Transport, bool) {
	i, ok := s.findTransport(id)
	if !ok {
		return Transport{}, false
	}
	return s.Transports[i], true
}

func (s *State) findTransport(id uint64) (int, bool) {
	return slices.BinarySearchFunc(s.Transports, id, func(x Transport, id uint64) int { return cmp.Compare(x.Sequencer, id) })
}

// applyTransportKey takes a sequencer's key in the place of an earlier one.
func (s *State) applyTransportKey(t *TransportKey) Result {
	q, err := s.sender(t)
	if err != nil {
		return refuse(CodeBadSender, "%v", err)
	}
	if !usable(t.Key) {
		return refuse(CodeMalformed, "no secret can be agreed on with this key")
	}
	if res := s.fresh(t.Head); res.Code != CodeOK {
		return res
	}
	next := Transport{Sequencer: q.ID, Key: t.Key, Head: t.Head}
	i, known := s.findTransport(q.ID)
	switch {
	case !known:
		s.Transports = slices.Insert(s.Transports, i, next)
	case s.Transports[i].Key == t.Key:
		return refuse(CodeStale, "sequencer %d has published this key before", q.ID)
	case t.Head <= s.Transports[i].Head:
		return refuse(CodeStale, "sequencer %d has published a key at L2 block %d, this one is of block %d", q.ID, s.Transports[i].Head, t.Head)
	default:
		s.Transports[i] = next
	}
	return Result{}
}

// usable tells whether a key is not one of the few of low order, with which every agreement fails (RFC 7748, section 6.1):
// whoever published one would make its peers fail. Any private key shows it.
func usable(key [32]byte) bool {
	public, err := ecdh.X25519().NewPublicKey(key[:])
	if err != nil {
		return false
	}
	probe, err := ecdh.X25519().NewPrivateKey(append(make([]byte, 31), 1))
	if err != nil {
		return false
	}
	_, err = probe.ECDH(public)
	return err == nil
}
