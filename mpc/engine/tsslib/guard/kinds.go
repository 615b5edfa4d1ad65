package guard

import (
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/resharing"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	"google.golang.org/protobuf/proto"

	"github.com/rondoseq/rondo/mpc/engine"
)

// kind describes one message type of one protocol.
type kind struct {
	name      string // of the protobuf message
	broadcast bool
	final     bool // completes the protocol for its receivers
	equations bool // has proofs that everybody can check, see HasEquations
	direct    bool // a broadcast to the library that is sent to each of its few receivers
	// Resharing has two committees: which one sends, and which receive.
	fromNew, toOld, toNew bool
	check                 func(*Guard, uint64, proto.Message) error
}

// table holds the kinds of a protocol; a message's [engine.Kind] is its position, from 1.
type table []kind

var (
	keygenKinds = table{
		{name: name(&keygen.KGRound1Message{}), broadcast: true, equations: true, check: typed((*Guard).keygen1)},
		{name: name(&keygen.KGRound2Message1{}), check: typed((*Guard).keygen2Share)},
		{name: name(&keygen.KGRound2Message2{}), broadcast: true, check: typed((*Guard).keygen2Open)},
		{name: name(&keygen.KGRound3Message{}), broadcast: true, final: true, check: typed((*Guard).keygen3)},
	}
	signKinds = table{
		{name: name(&signing.SignRound1Message1{}), check: typed((*Guard).sign1Cipher)},
		{name: name(&signing.SignRound1Message2{}), broadcast: true, check: typed((*Guard).sign1Commit)},
		{name: name(&signing.SignRound2Message{}), check: typed((*Guard).sign2)},
		{name: name(&signing.SignRound3Message{}), broadcast: true, check: typed((*Guard).sign3)},
		{name: name(&signing.SignRound4Message{}), broadcast: true, check: typed((*Guard).sign4)},
		{name: name(&signing.SignRound5Message{}), broadcast: true, check: typed((*Guard).sign5)},
		{name: name(&signing.SignRound6Message{}), broadcast: true, check: typed((*Guard).sign6)},
		{name: name(&signing.SignRound7Message{}), broadcast: true, check: typed((*Guard).sign7)},
		{name: name(&signing.SignRound8Message{}), broadcast: true, check: typed((*Guard).sign8)},
		{name: name(&signing.SignRound9Message{}), broadcast: true, final: true, check: typed((*Guard).sign9)},
	}
)

// The acknowledgement reshare2Ack concerns the old members alone. It is no part of the broadcasts that the new members
// compare: some have it later than others.
var reshareKinds = table{
	{name: name(&resharing.DGRound1Message{}), broadcast: true, toNew: true, check: typed((*Guard).reshare1)},
	{name: name(&resharing.DGRound2Message1{}), broadcast: true, equations: true, fromNew: true, toNew: true, check: typed((*Guard).reshare2)},
	{name: name(&resharing.DGRound2Message2{}), direct: true, fromNew: true, toOld: true, check: typed((*Guard).reshare2Ack)},
	{name: name(&resharing.DGRound3Message1{}), toNew: true, check: typed((*Guard).reshare3Share)},
	{name: name(&resharing.DGRound3Message2{}), broadcast: true, toNew: true, check: typed((*Guard).reshare3Open)},
	{name: name(&resharing.DGRound4Message1{}), fromNew: true, toNew: true, check: typed((*Guard).reshare4Factors)},
	{name: name(&resharing.DGRound4Message2{}), broadcast: true, final: true, fromNew: true, toOld: true, toNew: true, check: typed((*Guard).reshare4Ack)},
}

func kindsOf(op engine.Op) table {
	switch op {
	case engine.Keygen:
		return keygenKinds
	case engine.Sign:
		return signKinds
	case engine.Reshare:
		return reshareKinds
	default:
		return nil
	}
}

// Kind is what a message of the library is to the engine.
type Kind struct {
	Number engine.Kind
	// Broadcast tells how it travels. The library takes some that travel point to point for broadcasts.
	Broadcast, LibraryBroadcast bool
	// Final tells that it completes the protocol.
	Final bool
	// FromNew tells whether the new committee sends it, ToOld and ToNew who receives it (reshare).
	FromNew, ToOld, ToNew bool
}

// KindOf returns the kind of a message of the library by its protobuf name.
func KindOf(op engine.Op, protoName string) (k Kind, ok bool) {
	for i, e := range kindsOf(op) {
		if e.name == protoName {
			return KindAt(op, engine.Kind(i+1)), true
		}
	}
	return Kind{}, false
}

// KindAt returns a kind that the guard has let pass.
func KindAt(op engine.Op, number engine.Kind) Kind {
	e := kindsOf(op)[number-1]
	return Kind{
		Number: number, Broadcast: e.broadcast, LibraryBroadcast: e.broadcast || e.direct, Final: e.final,
		FromNew: e.fromNew, ToOld: e.toOld, ToNew: e.toNew,
	}
}

// KindCount returns how many kinds a protocol has: the most messages that one party can send to another.
func KindCount(op engine.Op) int { return len(kindsOf(op)) }

func name(m proto.Message) string { return string(proto.MessageName(m)) }

// typed adapts a check of one message type to the table. The type was compared by name before.
func typed[M proto.Message](check func(*Guard, uint64, M) error) func(*Guard, uint64, proto.Message) error {
	return func(g *Guard, from uint64, m proto.Message) error { return check(g, from, m.(M)) }
}
