package sim

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/rondoseq/rondo/mpc/engine"
)

// payload makes the content of a message. Keygen and resharing deal shares of a polynomial that they commit to; signing
// adds random masks to the shares, which cancel out, and opens the sum.
func (r *run) payload(number engine.Kind, to engine.Party) []byte {
	switch {
	case r.task.Op == engine.Sign && number == signMask:
		mask := randomScalar()
		if to.ID == r.task.Self {
			return nil
		}
		r.masks.Add(&mask)
		return bytesOf(mask)
	case r.task.Op == engine.Sign && number == signShare:
		return r.signatureShare()
	case r.deals() && number == 1: // keygenCommit, reshareCommit
		r.deal()
		return hash(r.opened)
	case r.task.Op == engine.Keygen && number == keygenShare, r.task.Op == engine.Reshare && number == reshareShare:
		return bytesOf(evaluate(r.secrets, scalarOf(to.Point[:])))
	case r.task.Op == engine.Keygen && number == keygenOpen, r.task.Op == engine.Reshare && number == reshareOpen:
		return r.opened
	}
	return randomBytes(r.kinds[number-1].size)
}

func (r *run) deals() bool { return r.task.Op != engine.Sign }

// deal draws the polynomial: over a random secret, or over this member's part of the key.
func (r *run) deal() {
	secret := randomScalar()
	if r.task.Op == engine.Reshare {
		secret = r.weighted(r.task.OldParties)
	}
	r.secrets = polynomial(secret, r.task.Threshold)
	r.opened = inExponent(r.secrets)
}

// weighted is this party's share times its weight among those who take part.
func (r *run) weighted(parties []engine.Party) scalar {
	xs := make([]scalar, len(parties))
	self := 0
	for i, p := range parties {
		xs[i] = scalarOf(p.Point[:])
		if p.ID == r.task.Self {
			self = i
		}
	}
	w := lagrange(xs, self)
	s := scalarOf(r.share.Secret)
	w.Mul(&s)
	return w
}

func (r *run) signatureShare() []byte {
	sum := r.weighted(r.task.Parties)
	sum.Add(&r.masks)
	for _, p := range r.task.Parties {
		if p.ID != r.task.Self {
			mask := scalarOf(r.got[slot{signMask, p.ID}])
			sum.Add(mask.Negate())
		}
	}
	return bytesOf(sum)
}

// verify checks what a role has heard when a round is complete.
func (r *run) verify(role committee, round int) *engine.Event {
	commit, dealt, open, at := keygenCommit, keygenShare, keygenOpen, 2
	if r.task.Op == engine.Reshare {
		commit, dealt, open, at = reshareCommit, reshareShare, reshareOpen, 3
	}
	if !r.deals() || role != newMembers || round != at {
		return nil
	}
	x := r.point()
	var sum []point
	var secret scalar
	for _, p := range r.members[r.kinds[commit-1].from] {
		opened, part := r.heard(open, p.ID), scalarOf(r.heard(dealt, p.ID))
		if !bytes.Equal(hash(opened), r.heard(commit, p.ID)) {
			return failure([]uint64{p.ID}, "party %d opened another commitment", p.ID)
		}
		points, err := decompress(opened)
		if err != nil {
			return failure([]uint64{p.ID}, "party %d: %v", p.ID, err)
		}
		sum = addPoints(sum, points)
		secret.Add(&part)
	}
	if !fits(sum, x, secret) {
		return failure(r.badDealers(x, dealt, open, commit), "the shares do not fit their commitments")
	}
	r.share.Secret, r.share.Public = bytesOf(secret), nil
	for _, p := range sum {
		r.share.Public = append(r.share.Public, compress(p)...)
	}
	if r.task.Op == engine.Reshare && r.address() != r.task.Address {
		return failure(nil, "the parts do not add up to the key")
	}
	return nil
}

func (r *run) badDealers(x scalar, dealt, open, commit engine.Kind) (bad []uint64) {
	for _, p := range r.members[r.kinds[commit-1].from] {
		if points, err := decompress(r.heard(open, p.ID)); err != nil || !fits(points, x, scalarOf(r.heard(dealt, p.ID))) {
			bad = append(bad, p.ID)
		}
	}
	return bad
}

// heard returns a message, also this party's own to itself.
func (r *run) heard(k engine.Kind, from uint64) []byte {
	if from == r.task.Self {
		return r.own[k]
	}
	return r.got[slot{k, from}]
}

func (r *run) point() scalar {
	i := slices.IndexFunc(r.task.Parties, func(p engine.Party) bool { return p.ID == r.task.Self })
	return scalarOf(r.task.Parties[i].Point[:])
}

func (r *run) address() (a [20]byte) {
	if key, err := crypto.DecompressPubkey(r.share.Public[:pointSize]); err == nil {
		a = crypto.PubkeyToAddress(*key)
	}
	return a
}

func (r *run) finish() *engine.Event {
	if r.task.Op == engine.Sign {
		return r.finishSign()
	}
	result := &engine.Result{PublicKey: [33]byte(r.share.Public)}
	if r.roles&newMembers != 0 {
		raw, err := json.Marshal(r.share)
		if err != nil {
			return failure(nil, "encode share: %v", err)
		}
		result.Share, result.Public = raw, [32]byte(hash(r.share.Public))
	}
	return &engine.Event{Result: result}
}

func (r *run) finishSign() *engine.Event {
	var sum scalar
	for _, p := range r.task.Parties {
		part := scalarOf(r.heard(signShare, p.ID))
		sum.Add(&part)
	}
	key := secp256k1.NewPrivateKey(&sum)
	if !bytes.Equal(key.PubKey().SerializeCompressed(), r.share.Public[:pointSize]) {
		return failure(nil, "the parts do not add up to a signature")
	}
	// Not key.ToECDSA(): without cgo, go-ethereum signs only for its own value of the curve.
	private, err := crypto.ToECDSA(key.Serialize())
	if err != nil {
		return failure(nil, "key: %v", err)
	}
	sig, err := crypto.Sign(r.task.Digest[:], private)
	if err != nil {
		return failure(nil, "sign: %v", err)
	}
	return &engine.Event{Result: &engine.Result{Signature: [65]byte(sig)}}
}
