package e2e

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
	"github.com/rondoseq/rondo/mpc/mpctest"
	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// testPenalty lets a fifth sequencer join and sign two different messages for one place of a session. Somebody shows both to the
// pool, which convicts it and signs an order; an outsider hands the order to LockingPool, which takes a part of the stake and the
// place after its appeal time.
func (s *suite) testPenalty(t *testing.T) {
	call := &bind.CallOpts{Context: t.Context()}
	id, amount, before := s.join(t, s.record.Spares[spareLies])

	conviction := s.convict(t, id.Uint64())
	require.Equal(t, pool.PenaltyExpel, conviction.Penalty)
	request, err := ask[common.Hash](t.Context(), s.record.Sequencers[1].API, "pool_requestPenaltyOrder", conviction.Evidence)
	require.NoError(t, err)
	order := s.awaitSigned(t, request).PenaltyOrder
	require.NotNil(t, order)
	require.Equal(t, id.Uint64(), order.Sequencer)
	penaltyID, deadline := new(big.Int).SetBytes(order.PenaltyID[:]), number(order.Deadline)
	digest, err := s.pool.ExpelDigest(call, penaltyID, id, order.Reason, deadline)
	require.NoError(t, err)
	require.EqualValues(t, order.Digest, digest, "contract and pool must mean the same order")

	outsider := s.transactor(t, s.record.Users[userOrders])
	_, err = s.pool.Expel(outsider, penaltyID, number(s.id(t, 0)), order.Reason, deadline, order.Signature)
	require.Error(t, err, "an order is against one sequencer")
	tx, err := s.pool.Expel(outsider, penaltyID, id, order.Reason, deadline, order.Signature)
	require.NoError(t, err)
	s.mined(t, tx)
	_, err = s.pool.Expel(outsider, penaltyID, id, order.Reason, deadline, order.Signature)
	require.Error(t, err, "an order counts once")

	s.await(t, waitLimit, "the end of the appeal time", []string{"l1"}, func(context.Context) error {
		tx, err = s.pool.ExecutePenalty(outsider, id)
		return err
	})
	s.mined(t, tx)
	rules, err := s.pool.Slashing(call)
	require.NoError(t, err)
	q, err := s.pool.Sequencers(call, id)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Sub(amount, part(amount, rules.ExpelBps)), q.Amount, "what is left of the stake")
	require.True(t, q.Expelled)
	require.EqualValues(t, statusInactive, q.Status)
	s.awaitValidators(t, before)
}

// convict has a sequencer say two things in one place of a session, with the published key of the spare that is it, and hands the
// evidence to the pool as another sequencer.
func (s *suite) convict(t *testing.T, culprit uint64) api.Conviction {
	t.Helper()
	const reporter = 2
	client, err := s.comet(reporter)
	require.NoError(t, err)
	genesis, err := client.Genesis(t.Context())
	require.NoError(t, err)
	signerKey := signerKey{t, s, reporter}
	session := mpc.Session{
		ID: mpc.SessionID{9}, Op: mpc.Sign, KeyName: pool.KeyBatch, Generation: 1, Participants: []uint64{1, 2, culprit},
		KeyParticipants: []uint64{1, 2, 3, culprit}, Threshold: 3, Address: mpc.Address{7}, Digest: [32]byte{8},
	}
	evidence := mpc.Evidence{Class: mpc.EvidenceConflict, Offender: culprit, Session: session.ID, Op: session.Op, Subject: session, Kind: 2}
	for _, word := range []string{"yes", "no"} {
		m, err := mpctest.Statement{Session: session, ChainID: genesis.Genesis.ChainID, From: culprit, Kind: evidence.Kind, Payload: []byte(word)}.
			Signed(func(hash [32]byte) ([]byte, error) {
				return crypto.Sign(hash[:], key(t, s.record.Spares[spareLies].Signer))
			})
		require.NoError(t, err)
		evidence.Messages = append(evidence.Messages, m)
	}
	raw, err := pool.SignTx(genesis.Genesis.ChainID, pool.NewKeyEvidence(evidence), signerKey)
	require.NoError(t, err)
	answer, err := client.BroadcastTxSync(t.Context(), raw)
	require.NoError(t, err)
	require.Zero(t, answer.Code, "the pool does not take the evidence: %s", answer.Log)
	var found api.Conviction
	s.await(t, waitLimit, "the conviction on every node", s.parts(0, 1, 2, 3), func(ctx context.Context) error {
		for i, q := range s.record.Sequencers {
			list, err := ask[[]api.Conviction](ctx, q.API, "pool_mpcEvidence")
			switch {
			case err != nil:
				return err
			case len(list) != 1:
				return fmt.Errorf("%s lists %d", s.name(i), len(list))
			}
			found = list[0]
		}
		return nil
	})
	require.Equal(t, culprit, found.Sequencer)
	return found
}
