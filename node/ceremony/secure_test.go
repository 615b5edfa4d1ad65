package ceremony

import (
	"crypto/ecdsa"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/pool"
)

// standing is a chain on which nothing happens.
type standing struct {
	Chain
	state *pool.State
}

func (c standing) State() *pool.State { return c.state }

// Some of what a receiver refuses, it alone can judge. That must not take the place of what convinces everybody.
func TestOnlyEvidenceThatConvincesIsHandedIn(t *testing.T) {
	liar, err := crypto.GenerateKey()
	require.NoError(t, err)
	stranger, err := crypto.GenerateKey()
	require.NoError(t, err)
	st := &pool.State{ChainID: "test", Sequencers: []pool.Sequencer{{ID: 2, Signer: crypto.PubkeyToAddress(liar.PublicKey)}}}
	r := &Runner{cfg: Config{Chain: standing{state: st}}, log: slog.New(slog.DiscardHandler), lies: map[taskID]mpc.Evidence{}}
	evidence := func(class mpc.EvidenceClass, key *ecdsa.PrivateKey, words ...string) mpc.Evidence {
		s := mpc.Session{
			ID: mpc.SessionID{9}, Op: mpc.Sign, KeyName: pool.KeyBatch, Generation: 1, Participants: []uint64{1, 2, 3},
			KeyParticipants: []uint64{1, 2, 3, 4}, Threshold: 3, Address: mpc.Address{7}, Digest: [32]byte{8},
		}
		e := mpc.Evidence{Class: class, Offender: 2, Session: s.ID, Op: s.Op, Subject: s, Kind: 2}
		for _, word := range words {
			m, err := mpctest.Statement{Session: s, ChainID: "test", From: 2, Kind: 2, Payload: []byte(word)}.
				Signed(func(hash [32]byte) ([]byte, error) { return crypto.Sign(hash[:], key) })
			require.NoError(t, err)
			e.Messages = append(e.Messages, m)
		}
		return e
	}
	r.file(evidence(mpc.EvidenceInvalid, stranger, "noise"))
	require.Empty(t, r.lies, "it convinces nobody")
	r.file(evidence(mpc.EvidenceInvalid, liar, "noise"))
	conflict := evidence(mpc.EvidenceConflict, liar, "yes", "no")
	r.file(conflict)
	require.Len(t, r.lies, 2, "one of each class")
	r.file(evidence(mpc.EvidenceConflict, liar, "yes", "never"))
	require.Len(t, r.lies, 2)
	require.Equal(t, conflict, r.lies[lieOf(conflict)], "what is being handed in stays what it is")
}
