package mpc

import (
	"errors"
	"log/slog"
	"time"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/keystore"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// Config sets up a [Manager]. The manager closes none of what it is given.
type Config struct {
	Self    PartyID
	ChainID string
	// Devnet permits published pre-parameters. Keys made with them are nobody's secret.
	Devnet bool

	Transport Transport
	Store     *keystore.Store
	Engine    engine.Engine
	PreParams preparams.Source
	Logger    *slog.Logger // silent if nil

	// Security signs and encrypts what travels. Without it the transport alone vouches for it, and there is no
	// evidence.
	Security *Security

	// MaxSessions bounds the sessions that run at a time; 12 if zero.
	MaxSessions int
	// MaxWaiting bounds the presign sessions that wait for a request or are being made; 8 if zero.
	MaxWaiting int
	// Limits are those of DefaultLimits where zero.
	Limits Limits
}

// Limits bound what peers and slow networks can cost.
type Limits struct {
	// EarlyTTL, EarlyMessages and EarlyBytes bound, per peer, what is kept for sessions that have not
	// started here.
	EarlyTTL      time.Duration
	EarlyMessages int
	EarlyBytes    int
	// SessionBytes bounds, per peer, the payloads of one session.
	SessionBytes int
	// RetrySend is the pause before a message is offered again to a transport that refused it, and the first before a session
	// that is over answers peers that are not done.
	RetrySend time.Duration
	// Resend is how long a session waits without hearing anything new before it sends its messages again; the
	// pause grows to four times that.
	Resend time.Duration
	// Linger is how long after its deadline, as clocks differ, a session that ended well goes on answering peers
	// which are not done: they may have missed its last message. After some failures, it is how long peers are heard
	// out about what they were sent.
	Linger time.Duration
}

// DefaultLimits fit committees of up to 32 members.
var DefaultLimits = Limits{
	EarlyTTL:      15 * time.Second,
	EarlyMessages: 64,
	EarlyBytes:    1 << 20,
	SessionBytes:  512 << 10,
	RetrySend:     50 * time.Millisecond,
	Resend:        5 * time.Second,
	Linger:        20 * time.Second,
}

func (l Limits) withDefaults() Limits {
	d := DefaultLimits
	or := func(v *time.Duration, d time.Duration) {
		if *v == 0 {
			*v = d
		}
	}
	orInt := func(v *int, d int) {
		if *v == 0 {
			*v = d
		}
	}
	or(&l.EarlyTTL, d.EarlyTTL)
	orInt(&l.EarlyMessages, d.EarlyMessages)
	orInt(&l.EarlyBytes, d.EarlyBytes)
	orInt(&l.SessionBytes, d.SessionBytes)
	or(&l.RetrySend, d.RetrySend)
	or(&l.Resend, d.Resend)
	or(&l.Linger, d.Linger)
	return l
}

func (c *Config) validate() error {
	switch {
	case c.ChainID == "":
		return errors.New("mpc: configuration has no chain identifier")
	case c.Transport == nil || c.Store == nil || c.Engine == nil || c.PreParams == nil:
		return errors.New("mpc: configuration needs a transport, a store, an engine and pre-parameters")
	case c.MaxSessions < 0 || c.MaxWaiting < 0:
		return errors.New("mpc: MaxSessions or MaxWaiting is negative")
	}
	return c.Security.validate()
}
