package mpc

import "sync/atomic"

// Stats counts what a manager has seen since its start. Dropped messages are counted by reason.
type Stats struct {
	SessionsStarted   uint64
	SessionsSucceeded uint64
	SessionsFailed    uint64
	Running           int    // sessions under way now
	Waiting           int    // presign sessions that wait for a request now
	WaitingDestroyed  uint64 // presign sessions that waited for nothing

	MessagesSent     uint64
	MessagesAccepted uint64
	SendErrors       uint64 // the transport refused; the message is tried again

	DroppedOversize  uint64 // larger than MaxMessage
	DroppedMalformed uint64 // no envelope, or an envelope that contradicts the transport
	DroppedOutsider  uint64 // the sender is no participant of the session
	DroppedLate      uint64 // the session is over
	DroppedRepeated  uint64 // the same message again
	DroppedConflict  uint64 // another message in the place of an earlier one
	DroppedQuota     uint64 // the sender's share of a queue is full
	ExpiredEarly     uint64 // kept for a session that did not start in time
}

type counters struct {
	started, succeeded, failed          atomic.Uint64
	destroyed                           atomic.Uint64
	sent, accepted, sendErrors          atomic.Uint64
	oversize, malformed, outsider, late atomic.Uint64
	repeated, conflict, quota, expired  atomic.Uint64
}

// Stats returns the counters. It may be called at any time.
func (m *Manager) Stats() Stats {
	c := &m.count
	return Stats{
		SessionsStarted: c.started.Load(), SessionsSucceeded: c.succeeded.Load(), SessionsFailed: c.failed.Load(),
		Running: m.running(), Waiting: m.countWaiting(), WaitingDestroyed: c.destroyed.Load(),
		MessagesSent: c.sent.Load(), MessagesAccepted: c.accepted.Load(), SendErrors: c.sendErrors.Load(),
		DroppedOversize: c.oversize.Load(), DroppedMalformed: c.malformed.Load(), DroppedOutsider: c.outsider.Load(),
		DroppedLate: c.late.Load(), DroppedRepeated: c.repeated.Load(), DroppedConflict: c.conflict.Load(),
		DroppedQuota: c.quota.Load(), ExpiredEarly: c.expired.Load(),
	}
}
