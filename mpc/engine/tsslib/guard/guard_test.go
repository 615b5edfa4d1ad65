package guard_test

import (
	"context"
	"maps"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/types/known/anypb"

	"github.com/rondoseq/rondo/mpc/engine"
	"github.com/rondoseq/rondo/mpc/engine/enginetest"
	"github.com/rondoseq/rondo/mpc/engine/tsslib"
	"github.com/rondoseq/rondo/mpc/engine/tsslib/guard"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/mpc/preparams"
)

// Party 1 is honest to party 2 in a real run, whose messages are kept; the tests spoil one and offer it to party
// 2's guard.
const sender, receiver = 1, 2

// run is what a guard is told, and the honest messages that it is to judge, by kind.
type run struct {
	config   guard.Config
	messages map[engine.Kind]engine.Message
}

func (r run) guardWith(before ...engine.Kind) *guard.Guard {
	g := guard.New(r.config)
	for _, k := range before {
		if err := g.Check(r.messages[k]); err != nil {
			panic(err)
		}
	}
	return g
}

func record(op engine.Op, config guard.Config, tasks map[uint64]*engine.Task) (run, error) {
	r := run{config: config, messages: map[engine.Kind]engine.Message{}}
	r.config.Op, r.config.Self, r.config.Parties = op, receiver, slices.Collect(maps.Keys(tasks))
	eng := tsslib.New()
	defer eng.Close()
	_, err := enginetest.Run(context.Background(), eng, tasks, func(to uint64, m engine.Message) []engine.Message {
		if m.From == sender && to == receiver {
			r.messages[m.Kind] = m
		}
		return []engine.Message{m}
	})
	return r, err
}

var signRun = sync.OnceValues(func() (run, error) {
	shares, err := mpctest.Shares()
	if err != nil {
		return run{}, err
	}
	tasks := map[uint64]*engine.Task{}
	for _, s := range shares[:3] {
		tasks[s.Self] = &engine.Task{
			Op: engine.Sign, Self: s.Self, Parties: s.Parties[:3], Threshold: s.Threshold, Share: s.Secret, Digest: [32]byte{5},
		}
	}
	// The fixture was made with the devnet's numbers.
	own, err := preparams.Devnet(receiver - 1)
	if err != nil {
		return run{}, err
	}
	peer, err := preparams.Devnet(sender - 1)
	if err != nil {
		return run{}, err
	}
	return record(engine.Sign, guard.Config{
		PaillierN: own.PaillierN(), NTilde: own.NTilde(), PeerN: map[uint64]*big.Int{sender: peer.PaillierN()},
	}, tasks)
})

var keygenRun = sync.OnceValues(func() (run, error) {
	parties := []engine.Party{{ID: sender, Point: [32]byte{31: 11}}, {ID: receiver, Point: [32]byte{31: 22}}}
	tasks := map[uint64]*engine.Task{}
	var own *preparams.Set
	for i, p := range parties {
		set, err := preparams.Devnet(i)
		if err != nil {
			return run{}, err
		}
		own = set // the last is the receiver's
		tasks[p.ID] = &engine.Task{Op: engine.Keygen, Self: p.ID, Parties: parties, Threshold: 2, PreParams: set.Encode()}
	}
	return record(engine.Keygen, guard.Config{Degree: 1, PaillierN: own.PaillierN(), NTilde: own.NTilde()}, tasks)
})

// Both are in the old and in the new committee, so the sender sends the receiver every kind. The engine gives each
// its two parts.
var reshareRun = sync.OnceValues(func() (run, error) {
	shares, err := mpctest.Shares()
	if err != nil {
		return run{}, err
	}
	parties := []engine.Party{{ID: 1, Point: [32]byte{31: 11}}, {ID: 2, Point: [32]byte{31: 22}}, {ID: 3, Point: [32]byte{31: 33}}}
	tasks := map[uint64]*engine.Task{}
	var own *preparams.Set
	for i, p := range parties {
		set, err := preparams.Devnet(i)
		if err != nil {
			return run{}, err
		}
		if p.ID == receiver {
			own = set
		}
		tasks[p.ID] = &engine.Task{
			Op: engine.Reshare, Self: p.ID, Parties: parties, Threshold: 3, OldParties: shares[0].Parties[:3], OldThreshold: 3,
			Address: shares[0].Address, Share: shares[i].Secret, PreParams: set.Encode(),
		}
	}
	ids := []uint64{1, 2, 3}
	return record(engine.Reshare, guard.Config{
		Degree: 2, PaillierN: own.PaillierN(), NTilde: own.NTilde(), Old: ids, New: ids, Address: shares[0].Address,
	}, tasks)
})

func load(t *testing.T, once func() (run, error)) run {
	t.Helper()
	r, err := once()
	require.NoError(t, err)
	return r
}

func TestHonestMessagesPass(t *testing.T) {
	for name, once := range map[string]func() (run, error){"keygen": keygenRun, "sign": signRun, "reshare": reshareRun} {
		t.Run(name, func(t *testing.T) {
			r := load(t, once)
			require.Len(t, r.messages, guard.KindCount(r.config.Op))
			g := r.guardWith()
			for _, k := range slices.Sorted(maps.Keys(r.messages)) {
				require.NoError(t, g.Check(r.messages[k]), "kind %d", k)
				require.ErrorIs(t, g.Check(r.messages[k]), guard.ErrRepeated)
			}
		})
	}
}

func TestSecondMessageOfAKindIsNotTaken(t *testing.T) {
	r := load(t, signRun)
	g := r.guardWith(4)
	other := r.messages[4]
	other.Payload = r.messages[5].Payload
	require.ErrorIs(t, g.Check(other), guard.ErrRepeated)
}

func TestMessageThatCannotBeJudgedYetIsNotLost(t *testing.T) {
	r := load(t, keygenRun)
	g := r.guardWith()
	require.ErrorIs(t, g.Check(r.messages[3]), guard.ErrEarly)
	require.ErrorIs(t, g.Check(r.messages[4]), guard.ErrEarly)
	for _, k := range []engine.Kind{1, 4, 3} {
		require.NoError(t, g.Check(r.messages[k]))
	}
}

func TestWrongEnvelopesAreRefused(t *testing.T) {
	for name, spoil := range map[string]func(*engine.Message){
		"a stranger":                 func(m *engine.Message) { m.From = 77 },
		"the receiver itself":        func(m *engine.Message) { m.From = receiver },
		"kind zero":                  func(m *engine.Message) { m.Kind = 0 },
		"an unknown kind":            func(m *engine.Message) { m.Kind = 11 },
		"another kind":               func(m *engine.Message) { m.Kind = 5 },
		"the wrong channel":          func(m *engine.Message) { m.Broadcast = false },
		"too many bytes":             func(m *engine.Message) { m.Payload = make([]byte, guard.MaxPayload+1) },
		"no protobuf":                func(m *engine.Message) { m.Payload = []byte{0xff, 0xff} },
		"nothing":                    func(m *engine.Message) { m.Payload = nil },
		"a type of another protocol": func(m *engine.Message) { m.Payload = load(t, keygenRun).messages[1].Payload },
		"a type of another library": func(m *engine.Message) {
			m.Payload = must(proto.Marshal(&anypb.Any{TypeUrl: "type.googleapis.com/google.protobuf.Any"}))
		},
		"an unknown field": func(m *engine.Message) { m.Payload = append(m.Payload[:len(m.Payload):len(m.Payload)], 0xf8, 0x7f, 1) },
	} {
		t.Run(name, func(t *testing.T) {
			r := load(t, signRun)
			m := r.messages[4]
			spoil(&m)
			requireViolation(t, r.guardWith().Check(m), m)
		})
	}
}

func requireViolation(t *testing.T, err error, m engine.Message) {
	t.Helper()
	var v *guard.Violation
	require.ErrorAs(t, err, &v)
	require.Equal(t, m.From, v.From, "it is the sender's fault")
	require.NotEmpty(t, v.Reason)
}

// spoiled returns the message with its content changed.
func spoiled[M proto.Message](t *testing.T, m engine.Message, spoil func(M)) engine.Message {
	t.Helper()
	wrapped := new(anypb.Any)
	require.NoError(t, proto.Unmarshal(m.Payload, wrapped))
	content, err := wrapped.UnmarshalNew()
	require.NoError(t, err)
	spoil(content.(M))
	again, err := anypb.New(content)
	require.NoError(t, err)
	m.Payload, err = proto.Marshal(again)
	require.NoError(t, err)
	return m
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// No input makes the guard panic or accept what it has not fully read.
func FuzzCheck(f *testing.F) {
	sign, err := signRun()
	require.NoError(f, err)
	for k, m := range sign.messages {
		f.Add(byte(k), m.Broadcast, m.Payload)
	}
	f.Fuzz(func(t *testing.T, kind byte, broadcast bool, payload []byte) {
		m := engine.Message{From: sender, To: receiver, Kind: engine.Kind(kind), Broadcast: broadcast, Payload: payload}
		if sign.guardWith().Check(m) == nil {
			require.LessOrEqual(t, len(payload), guard.MaxPayload)
			require.Equal(t, sign.messages[m.Kind].Broadcast, broadcast)
		}
	})
}
