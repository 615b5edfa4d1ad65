package tsslib

import (
	"fmt"
	"math/big"

	"github.com/rondoseq/rondo/mpc/engine"
)

// The library signs in nine rounds. It reads the message in rounds 5 and 7 and at the end, never before, from a number
// that its caller owns. Rounds 1 to 3 are nearly all of the arithmetic; round 4 opens the commitments of round 1, from
// which everybody then computes the signature's R.
//
// So a presigning run has the library do rounds 1 to 3 with a placeholder for the message, and keeps what the library
// says in round 4 to itself: the run is ready. No message of round 4 of another party reaches the library before the
// digest does, so it cannot begin round 5. When the digest is assigned it takes the placeholder's place, and round 4 is
// sent. Nobody can know R before every party has its digest, as in an ordinary signing.

// aheadKinds are the message kinds of rounds 1 to 3.
const aheadKinds engine.Kind = 4

// libraryOp is the protocol of the library behind an operation.
func libraryOp(op engine.Op) engine.Op {
	if op == engine.Presign {
		return engine.Sign
	}
	return op
}

// presigning is a signing whose message is given later.
type presigning struct {
	*single
	message *big.Int // what the library reads
	// held is what the library said that needs the digest, or gives R away.
	held     []engine.Outgoing
	assigned bool
}

// outgoing leaves out what has to wait for the digest.
func (p *presigning) outgoing() ([]engine.Outgoing, error) {
	all, err := p.single.outgoing()
	if err != nil {
		return nil, err
	}
	if p.assigned {
		all = append(p.held, all...)
		p.held = nil
		return all, nil
	}
	var now []engine.Outgoing
	for _, out := range all {
		if out.Kind > aheadKinds {
			p.held = append(p.held, out)
		} else {
			now = append(now, out)
		}
	}
	return now, nil
}

// ready tells whether only the digest is missing.
func (p *presigning) ready() bool { return !p.assigned && len(p.held) > 0 }

func (p *presigning) assign(digest [32]byte) error {
	if !p.ready() {
		return fmt.Errorf("%w: session %x", engine.ErrAssigned, p.task.Session[:8])
	}
	setDigest(p.message, digest)
	p.assigned = true
	return nil
}

// Assign implements [engine.Run].
func (r *run) Assign(digest [32]byte) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.ready || r.assigned {
		return fmt.Errorf("%w: session %x", engine.ErrAssigned, r.task.Session[:8])
	}
	r.assigned, r.digest = true, &digest
	r.signal()
	return nil
}

// takeDigest goes on with the digest, if there is a new one. It reports whether the run is over.
func (r *run) takeDigest() (over bool) {
	r.mu.Lock()
	digest := r.digest
	r.digest = nil
	r.mu.Unlock()
	p, ok := r.proto.(*presigning)
	if digest == nil || !ok {
		return false
	}
	return r.compute(func() error { return p.assign(*digest) })
}

// misplaced says why a message does not belong to the part of a presigning run that is under way; nothing if it does.
func (r *run) misplaced(k engine.Kind) string {
	p, ok := r.proto.(*presigning)
	switch {
	case ok && !p.assigned && k > aheadKinds:
		return "comes before the digest is known"
	case ok && p.assigned && k <= aheadKinds:
		return "comes after the digest is known"
	}
	return ""
}

// sayReady reports once that the run waits for its digest.
func (r *run) sayReady() {
	p, ok := r.proto.(*presigning)
	if !ok || !p.ready() {
		return
	}
	r.mu.Lock()
	before := r.ready
	r.ready = true
	r.mu.Unlock()
	if !before {
		r.events <- engine.Event{Ready: true}
	}
}
