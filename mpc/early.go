package mpc

import (
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
)

// early keeps messages of sessions that have not started here. What one peer can make it keep is bounded in
// number, bytes and time. The manager's lock guards it.
type early struct {
	limits Limits
	peers  map[PartyID]*earlyPeer
}

type earlyPeer struct {
	messages []earlyMessage
	bytes    int
}

type earlyMessage struct {
	envelope *envelope
	expires  time.Time
}

func newEarly(l Limits) *early { return &early{limits: l, peers: map[PartyID]*earlyPeer{}} }

type verdict int

const (
	kept verdict = iota
	repeated
	overQuota
)

// add keeps a message until it expires.
func (e *early) add(env *envelope, now time.Time) verdict {
	p := e.peers[env.msg.From]
	if p == nil {
		p = new(earlyPeer)
		e.peers[env.msg.From] = p
	}
	for _, m := range p.messages {
		if m.envelope.tag == env.tag && m.envelope.msg.Kind == env.msg.Kind {
			return repeated // the first one counts
		}
	}
	if len(p.messages) >= e.limits.EarlyMessages || p.bytes+len(env.msg.Payload) > e.limits.EarlyBytes {
		return overQuota
	}
	p.messages = append(p.messages, earlyMessage{env, now.Add(e.limits.EarlyTTL)})
	p.bytes += len(env.msg.Payload)
	return kept
}

// take removes and returns the messages of one session.
func (e *early) take(tag Tag) []engine.Message {
	var out []engine.Message
	e.filter(func(m earlyMessage) bool {
		if m.envelope.tag != tag {
			return true
		}
		out = append(out, m.envelope.msg)
		return false
	})
	return out
}

// expire drops what was kept for too long and returns how many messages that were.
func (e *early) expire(now time.Time) (dropped int) {
	e.filter(func(m earlyMessage) bool {
		if now.Before(m.expires) {
			return true
		}
		dropped++
		return false
	})
	return dropped
}

func (e *early) filter(keep func(earlyMessage) bool) {
	for id, p := range e.peers {
		left := p.messages[:0]
		bytes := 0
		for _, m := range p.messages {
			if keep(m) {
				left = append(left, m)
				bytes += len(m.envelope.msg.Payload)
			}
		}
		clear(p.messages[len(left):])
		p.messages, p.bytes = left, bytes
		if len(left) == 0 {
			delete(e.peers, id)
		}
	}
}
