package sim

import "github.com/rondoseq/rondo/mpc/engine"

// committee is who sends or receives a kind. Keygen and signing have only new members.
type committee uint8

const (
	newMembers committee = 1 << iota
	oldMembers
)

// kind describes one message type, as the guard of the real engine does.
type kind struct {
	round     int
	broadcast bool
	from, to  committee
	final     bool
	size      int // of the payload in bytes; -1 if it depends on the threshold
}

// What the kinds mean that carry something. All others hold random bytes: they stand for the proofs of a real protocol,
// which everybody must have seen the same of.
const (
	keygenCommit, keygenShare, keygenOpen         engine.Kind = 1, 2, 3
	signMask, signShare                           engine.Kind = 1, 10
	reshareCommit, reshareShare, reshareOpen      engine.Kind = 1, 4, 5
	hashSize, scalarSize, pointSize, openedPoints             = 32, 32, 33, -1
)

var protocols = map[engine.Op][]kind{
	engine.Keygen: {
		{round: 1, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 2, from: newMembers, to: newMembers, size: scalarSize},
		{round: 2, broadcast: true, from: newMembers, to: newMembers, size: openedPoints},
		{round: 3, broadcast: true, from: newMembers, to: newMembers, size: hashSize, final: true},
	},
	engine.Sign: {
		{round: 1, from: newMembers, to: newMembers, size: scalarSize},
		{round: 1, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 2, from: newMembers, to: newMembers, size: hashSize},
		{round: 3, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 4, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 5, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 6, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 7, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 8, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 9, broadcast: true, from: newMembers, to: newMembers, size: scalarSize, final: true},
	},
	engine.Reshare: {
		{round: 1, broadcast: true, from: oldMembers, to: newMembers, size: hashSize},
		{round: 2, broadcast: true, from: newMembers, to: newMembers, size: hashSize},
		{round: 2, from: newMembers, to: oldMembers, size: 0},
		{round: 3, from: oldMembers, to: newMembers, size: scalarSize},
		{round: 3, broadcast: true, from: oldMembers, to: newMembers, size: openedPoints},
		{round: 4, from: newMembers, to: newMembers, size: hashSize},
		{round: 4, broadcast: true, from: newMembers, to: newMembers | oldMembers, size: 0, final: true},
	},
}

// aheadRounds are those of a signing that do not need the digest.
const aheadRounds = 3

func rounds(op engine.Op) int {
	kinds := protocols[op]
	return kinds[len(kinds)-1].round
}
