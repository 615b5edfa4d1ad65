package sim

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"sync"

	"github.com/rondoseq/rondo/mpc/engine"
)

// EngineName is that of the toy engine.
const EngineName = "sim/1"

// Engine is the toy engine. It computes in the goroutine of each run.
type Engine struct {
	ctx  context.Context
	stop context.CancelFunc
	done sync.WaitGroup
}

var _ engine.Engine = (*Engine)(nil)

// NewEngine returns a toy engine.
func NewEngine() *Engine {
	ctx, stop := context.WithCancel(context.Background())
	return &Engine{ctx: ctx, stop: stop}
}

// Name implements [engine.Engine].
func (e *Engine) Name() string { return EngineName }

// GeneratePreParams implements [engine.Engine]. The toy needs none.
func (e *Engine) GeneratePreParams(context.Context) ([]byte, error) { return []byte{1}, nil }

// Close implements [engine.Engine].
func (e *Engine) Close() error {
	e.stop()
	e.done.Wait()
	return nil
}

// share is what the toy stores.
type share struct {
	Secret []byte
	Public []byte // points of the key's polynomial; the first is the public key
}

// Start implements [engine.Engine].
func (e *Engine) Start(_ context.Context, task *engine.Task) (engine.Run, error) {
	r, err := newRun(task)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", engine.ErrTask, err)
	}
	ctx, stop := context.WithCancel(e.ctx)
	r.stop = stop
	e.done.Go(func() { r.loop(ctx) })
	return r, nil
}

type slot struct {
	kind engine.Kind
	from uint64
}

// run is one party of one run: an old member, a new one, or both.
type run struct {
	task     *engine.Task
	kinds    []kind
	roles    committee
	members  map[committee][]engine.Party
	share    share // sign and reshare
	secrets  []scalar
	opened   []byte
	masks    scalar // sign: what was added to the share, and is taken off by others
	got      map[slot][]byte
	sent     map[committee]int // the last round of each role
	own      map[engine.Kind][]byte
	events   chan engine.Event
	incoming chan engine.Message
	stop     context.CancelFunc
}

func newRun(task *engine.Task) (*run, error) {
	size := 16 * (len(task.Parties) + len(task.OldParties))
	r := &run{
		task: task, kinds: protocols[task.Op], got: map[slot][]byte{}, sent: map[committee]int{}, own: map[engine.Kind][]byte{},
		members: map[committee][]engine.Party{newMembers: task.Parties, oldMembers: task.OldParties},
		events:  make(chan engine.Event, 2*size), incoming: make(chan engine.Message, size),
	}
	for c, members := range r.members {
		if slices.ContainsFunc(members, func(p engine.Party) bool { return p.ID == task.Self }) {
			r.roles |= c
		}
	}
	if r.kinds == nil || r.roles == 0 {
		return nil, fmt.Errorf("party %d has no part in a %s", task.Self, task.Op)
	}
	if task.Op == engine.Sign || r.roles&oldMembers != 0 {
		if err := json.Unmarshal(task.Share, &r.share); err != nil {
			return nil, fmt.Errorf("decode share: %w", err)
		}
	}
	return r, nil
}

func (r *run) Events() <-chan engine.Event { return r.events }

func (r *run) Stop() { r.stop() }

// Assign implements [engine.Run]. The toy does not sign ahead of time.
func (r *run) Assign([32]byte) error { return engine.ErrAssigned }

func (r *run) Deliver(m engine.Message) error {
	select {
	case r.incoming <- m:
		return nil
	default:
		return engine.ErrQueue
	}
}

func (r *run) loop(ctx context.Context) {
	defer r.stop()
	defer close(r.events)
	for {
		if end := r.advance(); end != nil {
			r.events <- *end
			return
		}
		select {
		case <-ctx.Done():
			return
		case m := <-r.incoming:
			if err := r.check(m); err != nil {
				r.events <- engine.Event{Reject: &engine.Reject{From: m.From, Kind: m.Kind, Reason: err.Error()}}
				continue
			}
			if s := (slot{m.Kind, m.From}); r.got[s] == nil {
				r.got[s] = append([]byte{}, m.Payload...)
			}
		}
	}
}

// check is the toy's guard.
func (r *run) check(m engine.Message) error {
	if m.Kind < 1 || int(m.Kind) > len(r.kinds) {
		return fmt.Errorf("unknown kind %d", m.Kind)
	}
	k := r.kinds[m.Kind-1]
	size := k.size
	if size == openedPoints {
		size = pointSize * r.task.Threshold
	}
	switch {
	case k.broadcast != m.Broadcast:
		return fmt.Errorf("broadcast is %t", m.Broadcast)
	case len(m.Payload) != size:
		return fmt.Errorf("%d bytes, want %d", len(m.Payload), size)
	case !slices.ContainsFunc(r.members[k.from], func(p engine.Party) bool { return p.ID == m.From }):
		return fmt.Errorf("the sender has no such role")
	case !k.broadcast && k.to&r.roles == 0:
		return fmt.Errorf("not for this party")
	}
	if k.size == openedPoints {
		if _, err := decompress(m.Payload); err != nil {
			return err
		}
	}
	return nil
}

// advance sends what can be sent, and returns how the run ended, if it has.
func (r *run) advance() *engine.Event {
	for {
		moved := false
		for _, role := range []committee{oldMembers, newMembers} {
			if r.roles&role == 0 || r.sent[role] == rounds(r.task.Op) || !r.complete(role, r.sent[role]) {
				continue
			}
			if end := r.verify(role, r.sent[role]); end != nil {
				return end
			}
			r.sent[role]++
			r.sendRound(role, r.sent[role])
			moved = true
		}
		if !moved {
			break
		}
	}
	for _, role := range []committee{oldMembers, newMembers} {
		if r.roles&role != 0 && (r.sent[role] < rounds(r.task.Op) || !r.complete(role, rounds(r.task.Op))) {
			return nil
		}
	}
	return r.finish()
}

// complete reports whether a role has heard everything up to a round.
func (r *run) complete(role committee, round int) bool {
	for i, k := range r.kinds {
		if k.round > round || k.to&role == 0 {
			continue
		}
		for _, p := range r.members[k.from] {
			number := engine.Kind(i + 1)
			if p.ID == r.task.Self && k.from != role && r.own[number] == nil {
				return false // from this node's other role
			}
			if p.ID != r.task.Self && r.got[slot{number, p.ID}] == nil {
				return false
			}
		}
	}
	return true
}

func (r *run) sendRound(role committee, round int) {
	for i, k := range r.kinds {
		if k.round != round || k.from != role {
			continue
		}
		number := engine.Kind(i + 1)
		if k.broadcast {
			r.send(k, engine.Message{Broadcast: true, Kind: number, Payload: r.payload(number, engine.Party{})})
			continue
		}
		for _, p := range r.members[k.to] {
			payload := r.payload(number, p)
			if p.ID == r.task.Self {
				r.own[number] = payload
				continue
			}
			r.send(k, engine.Message{To: p.ID, Kind: number, Payload: payload})
		}
	}
}

func (r *run) send(k kind, m engine.Message) {
	m.From = r.task.Self
	if m.Broadcast {
		r.own[m.Kind] = m.Payload
	}
	r.events <- engine.Event{Out: &engine.Outgoing{Message: m, Final: k.final}}
}

func failure(culprits []uint64, format string, args ...any) *engine.Event {
	return &engine.Event{Failure: &engine.Failure{Culprits: culprits, Reason: fmt.Sprintf(format, args...)}}
}
