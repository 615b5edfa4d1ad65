package guard

import (
	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/bnb-chain/tss-lib/v2/ecdsa/signing"
	"google.golang.org/protobuf/proto"

	"github.com/rondoseq/rondo/mpc/engine"
)

// kind describes one message type of one protocol.
type kind struct {
	name      string // of the protobuf message
	broadcast bool
	final     bool // completes the protocol for its receivers
	check     func(*Guard, uint64, proto.Message) error
}

// table holds the kinds of a protocol; a message's [engine.Kind] is its position, from 1.
type table []kind

var (
	keygenKinds = table{
		{name: name(&keygen.KGRound1Message{}), broadcast: true, check: typed((*Guard).keygen1)},
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

func kindsOf(op engine.Op) table {
	switch op {
	case engine.Keygen:
		return keygenKinds
	case engine.Sign:
		return signKinds
	default:
		return nil
	}
}

// KindOf numbers a message of the library by its protobuf name. final tells whether it completes the protocol.
func KindOf(op engine.Op, protoName string) (k engine.Kind, final, ok bool) {
	for i, e := range kindsOf(op) {
		if e.name == protoName {
			return engine.Kind(i + 1), e.final, true
		}
	}
	return 0, false, false
}

// KindCount returns how many kinds a protocol has: the most messages that one party can send to another.
func KindCount(op engine.Op) int { return len(kindsOf(op)) }

func name(m proto.Message) string { return string(proto.MessageName(m)) }

// typed adapts a check of one message type to the table. The type was compared by name before.
func typed[M proto.Message](check func(*Guard, uint64, M) error) func(*Guard, uint64, proto.Message) error {
	return func(g *Guard, from uint64, m proto.Message) error { return check(g, from, m.(M)) }
}
