package sim

import (
	"fmt"
	"time"

	"github.com/rondoseq/rondo/mpc"
)

// Offsets in an envelope, for lies.
const (
	kindAt    = 33
	payloadAt = 51
)

// trouble draws the faults of the next operation.
func (w *world) trouble() {
	if w.calm {
		return
	}
	weather := Weather{
		Loss:   []float64{0, 0, 0.02, 0.1, 0.25}[w.rng.IntN(5)],
		Repeat: []float64{0, 0.1, 0.3}[w.rng.IntN(3)],
		Delay:  []time.Duration{time.Millisecond, 50 * time.Millisecond, 500 * time.Millisecond}[w.rng.IntN(3)],
	}
	cut := map[mpc.PartyID]bool{}
	if w.rng.IntN(5) == 0 { // a partition that heals while the session runs, or does not
		for _, id := range w.some(1+w.rng.IntN(len(w.nodes)), w.ids()) {
			cut[id] = true
		}
		heals := time.Duration(w.rng.Int64N(int64(2 * sessionTime)))
		time.AfterFunc(heals, func() { w.net.change(func() { clear(cut) }) })
	}
	w.net.change(func() { w.net.weather, w.net.cut, w.net.lie = weather, cut, w.lies() })
	switch w.rng.IntN(6) {
	case 0, 1: // one crashes, after any of its messages
		w.crashLater(1)
	case 2: // some
		w.crashLater(1 + w.rng.IntN(len(w.nodes)))
	case 3: // all at once
		if w.rng.IntN(4) == 0 {
			w.crashLater(len(w.nodes))
		}
	}
}

func (w *world) crashLater(n int) {
	for _, id := range w.some(n, w.ids()) {
		if n := w.nodes[id]; n.up {
			after := w.rng.IntN(12 * len(w.nodes))
			w.net.change(func() { n.endpoint.crashAfter = after })
			w.watch(n)
		}
	}
}

// watch ends a node when the network has killed it.
func (w *world) watch(n *node) {
	dying, manager := n.dying, n.manager
	go func() {
		timeout := time.NewTimer(10 * sessionTime)
		defer timeout.Stop()
		select {
		case <-dying:
			manager.Close() // its sessions report that they were cancelled
		case <-timeout.C:
		}
	}()
}

// restartSome finishes off the nodes that were killed, and starts again some that are down.
func (w *world) restartSome() error {
	for _, id := range w.ids() {
		n := w.nodes[id]
		if n.up {
			select {
			case <-n.dying:
				w.report.Crashes++
				if err := n.crash(); err != nil {
					return fmt.Errorf("%w: crash of node %d: %w", errInvariant, id, err)
				}
			default:
			}
		}
		if !n.up && (w.calm || w.rng.IntN(3) > 0) {
			if err := n.start(w.log, limits); err != nil {
				return fmt.Errorf("%w: %w", errInvariant, err)
			}
			if w.chain.generation > 0 || w.chain.scheduled > 0 {
				if err := n.follow(&w.chain); err != nil {
					return fmt.Errorf("%w: %w", errInvariant, err)
				}
			}
		}
	}
	return w.check()
}

// lies returns what the liars do in the next operation: each alters its messages of one kind, for everybody or for some.
func (w *world) lies() func(packet) []packet {
	if len(w.liars) == 0 || w.rng.IntN(3) == 0 {
		return nil
	}
	type lie struct {
		kind  byte
		how   int
		whole bool
		flip  int
	}
	plan := map[mpc.PartyID]lie{}
	for _, id := range w.ids() {
		if w.liars[id] {
			plan[id] = lie{byte(1 + w.rng.IntN(10)), w.rng.IntN(4), w.rng.IntN(2) == 0, w.rng.IntN(64)}
		}
	}
	return func(p packet) []packet {
		l, liar := plan[p.from]
		if !liar || len(p.data) <= payloadAt || p.data[kindAt] != l.kind || !l.whole && p.to%2 == 0 {
			return []packet{p}
		}
		altered := p
		altered.data = append([]byte(nil), p.data...)
		switch l.how {
		case 0: // another content
			altered.data[payloadAt+l.flip%(len(p.data)-payloadAt)] ^= 1
			return []packet{altered}
		case 1: // not a message of the protocol
			altered.data = altered.data[:len(altered.data)-1]
			return []packet{altered}
		case 2: // both
			altered.data[payloadAt+l.flip%(len(p.data)-payloadAt)] ^= 1
			return []packet{p, altered}
		default: // nothing
			return nil
		}
	}
}

// heal ends all faults and brings everybody back.
func (w *world) heal() error {
	w.calm = true
	w.net.change(func() {
		w.net.weather, w.net.cut, w.net.lie = Weather{Delay: 5 * time.Millisecond}, map[mpc.PartyID]bool{}, nil
		for _, e := range w.net.endpoints {
			if !e.dead {
				e.crashAfter = -1
			}
		}
	})
	if err := w.restartSome(); err != nil {
		return err
	}
	return w.followAll()
}
