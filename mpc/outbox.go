package mpc

import (
	"context"
	"slices"
)

// outbox keeps everything that a session has sent, in order, so that it can be sent again.
type outbox struct {
	transport Transport
	count     *counters
	everyone  []PartyID // for whom broadcasts are
	messages  []*outgoing
}

type outgoing struct {
	to   *PartyID // nil: to all
	data []byte
	last bool // a peer may need it after this node is done
	sent bool
}

func (o *outbox) add(data []byte, to *PartyID, last bool) {
	o.messages = append(o.messages, &outgoing{to: to, data: data, last: last})
}

// keepLast forgets everything that no peer can need any more.
func (o *outbox) keepLast() {
	o.messages = slices.DeleteFunc(o.messages, func(m *outgoing) bool { return !m.last })
}

// waiting reports whether something has not been sent.
func (o *outbox) waiting() bool {
	return slices.ContainsFunc(o.messages, func(m *outgoing) bool { return !m.sent })
}

// again marks everything for sending.
func (o *outbox) again() {
	for _, m := range o.messages {
		m.sent = false
	}
}

// flush offers to the transport what it has not taken yet. What it refuses stays for the next flush.
func (o *outbox) flush(ctx context.Context) {
	for _, m := range o.messages {
		if m.sent {
			continue
		}
		var err error
		if m.to == nil {
			err = o.broadcast(ctx, m.data)
		} else {
			err = o.transport.Send(ctx, *m.to, m.data)
		}
		if err != nil {
			o.count.sendErrors.Add(1)
			continue
		}
		m.sent = true
		o.count.sent.Add(1)
	}
}

func (o *outbox) broadcast(ctx context.Context, data []byte) error {
	if t, ok := o.transport.(Multicaster); ok {
		return t.Multicast(ctx, o.everyone, data)
	}
	return o.transport.Broadcast(ctx, data)
}
