package guard

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"

	"github.com/rondoseq/rondo/mpc/engine"
)

// MaxPayload is the largest message, in bytes, that is decoded.
const MaxPayload = 256 << 10

// Verdicts that are no violation.
var (
	// ErrEarly: the message can be judged only after another one of the same sender. Offer it again then.
	ErrEarly = errors.New("guard: an earlier message of this sender is missing")
	// ErrRepeated: a message of this kind was accepted from this sender before; the first counts.
	ErrRepeated = errors.New("guard: repeated message")
)

// Violation says what is wrong with a message that no honest party sends.
type Violation struct {
	From   uint64
	Kind   engine.Kind
	Reason string
}

func (v *Violation) Error() string {
	return fmt.Sprintf("guard: message kind %d of party %d: %s", v.Kind, v.From, v.Reason)
}

// Config is what the guard of one run knows.
type Config struct {
	Op engine.Op
	// Self is this party, and Parties are all that take part.
	Self    uint64
	Parties []uint64
	// Old and New are the committees (reshare); together they are Parties.
	Old, New []uint64
	// Address is the Ethereum address of the key (reshare).
	Address [20]byte
	// Degree is that of the key's polynomial: one less than the parties that sign together (keygen, reshare).
	Degree int
	// PaillierN and NTilde are this party's own moduli; nil in a party that is only of the old committee.
	PaillierN, NTilde *big.Int
	// PeerN are the other parties' Paillier moduli (sign). Else the guard learns them.
	PeerN map[uint64]*big.Int
}

// Guard checks the messages of one run. It is used by one goroutine.
type Guard struct {
	cfg    Config
	peers  map[uint64]bool
	peerN  map[uint64]*big.Int
	seen   map[slot]bool
	bounds bounds
	public bool // see CheckPublic

	old, new map[uint64]bool
}

type slot struct {
	from uint64
	kind engine.Kind
}

// New returns a guard for one run.
func New(cfg Config) *Guard {
	if cfg.Op == engine.Presign { // the same messages
		cfg.Op = engine.Sign
	}
	g := &Guard{cfg: cfg, peers: map[uint64]bool{}, peerN: map[uint64]*big.Int{}, seen: map[slot]bool{}, old: set(cfg.Old), new: set(cfg.New)}
	if cfg.Op == engine.Sign {
		g.bounds = newBounds(cfg)
	}
	for _, p := range cfg.Parties {
		if p != cfg.Self {
			g.peers[p] = true
		}
	}
	for p, n := range cfg.PeerN {
		g.peerN[p] = n
	}
	return g
}

func set(ids []uint64) map[uint64]bool {
	out := map[uint64]bool{}
	for _, id := range ids {
		out[id] = true
	}
	return out
}

// Check judges a message whose sender and channel the transport vouches for. After nil, the message counts as the
// first of its kind from its sender.
func (g *Guard) Check(m engine.Message) error {
	kinds := kindsOf(g.cfg.Op)
	bad := func(format string, args ...any) error {
		return &Violation{From: m.From, Kind: m.Kind, Reason: fmt.Sprintf(format, args...)}
	}
	switch {
	case !g.peers[m.From]:
		return bad("not a participant")
	case m.Kind < 1 || int(m.Kind) > len(kinds):
		return bad("unknown kind")
	case len(m.Payload) > MaxPayload:
		return bad("%d bytes are too many", len(m.Payload))
	case g.seen[slot{m.From, m.Kind}]:
		return ErrRepeated
	}
	k := kinds[m.Kind-1]
	if k.broadcast != m.Broadcast {
		return bad("broadcast is %t, want %t", m.Broadcast, k.broadcast)
	}
	if g.cfg.Op == engine.Reshare {
		if err := g.roles(m.From, k); err != nil {
			return bad("%v", err)
		}
	}
	content, err := decode(m.Payload, k.name)
	if err != nil {
		return bad("%v", err)
	}
	if err := k.check(g, m.From, content); err != nil {
		if errors.Is(err, ErrEarly) {
			return err
		}
		return bad("%v", err)
	}
	g.seen[slot{m.From, m.Kind}] = true
	return nil
}

// decode reads a wrapped message of exactly the wanted type, without unknown fields.
func decode(payload []byte, want string) (proto.Message, error) {
	wrapped := new(anypb.Any)
	if err := proto.Unmarshal(payload, wrapped); err != nil {
		return nil, fmt.Errorf("cannot be decoded: %w", err)
	}
	if got := string(wrapped.MessageName()); got != want || !strings.HasSuffix(wrapped.TypeUrl, "/"+want) {
		return nil, fmt.Errorf("holds a %.80q, want %q", got, want)
	}
	m, err := wrapped.UnmarshalNew()
	if err != nil {
		return nil, fmt.Errorf("content cannot be decoded: %w", err)
	}
	if len(m.ProtoReflect().GetUnknown()) > 0 || len(wrapped.ProtoReflect().GetUnknown()) > 0 {
		return nil, errors.New("has unknown fields")
	}
	return m, nil
}
