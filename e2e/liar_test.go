package e2e

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

// lie is a sign request that no honest signer may follow.
type lie struct {
	name   string
	asks   int    // sequencer whose key signs the request
	reason string // that the others must give
	change func(*types.DynamicFeeTx)
}

// testLiar uses the signer keys of sequencers to ask for signatures that must not be: an honest batch with one thing
// changed. The asker is the producer, so that its turn is no reason to refuse, but for one lie.
func (s *suite) testLiar(t *testing.T) {
	batch := s.batchToAlter(t)
	key := s.awaitKey(t)
	inTime(t, func() bool { return s.tellLies(t, key, batch) })
	s.noContradiction(t)
}

// notItsTurn is the reason to refuse whatever somebody asks for who is not the producer.
const notItsTurn = "requester is not the producer of the epoch"

// errLate is the error when a lie was judged after its asker's turn.
var errLate = errors.New("the turn was over")

// tellLies tells whether all lies were judged in the asker's turn.
func (s *suite) tellLies(t *testing.T, key common.Address, batch alteredBatch) bool {
	t.Helper()
	now := s.awaitTurn(t, 6, anybody)
	nonce, err := s.l1.NonceAt(t.Context(), key, nil)
	require.NoError(t, err)
	lies := []lie{
		{"altered content", now.producer, "batch differs from the committed blocks in its transactions", func(tx *types.DynamicFeeTx) { tx.Data = batch.altered }},
		{"another target", now.producer, "target is not the batch inbox", func(tx *types.DynamicFeeTx) { tx.To = &key }},
		{"a value", now.producer, "value is not zero", func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) }},
		{"a nonce too far ahead", now.producer, "nonce is too far ahead of L1", func(tx *types.DynamicFeeTx) { tx.Nonce += 100 }},
		{"not its turn", bystander(now.producer), notItsTurn, func(*types.DynamicFeeTx) {}},
	}
	ids := make([]common.Hash, len(lies))
	for i, l := range lies {
		tx := &types.DynamicFeeTx{
			ChainID: batch.tx.ChainId(), Nonce: nonce, GasTipCap: batch.tx.GasTipCap(), GasFeeCap: batch.tx.GasFeeCap(), Gas: batch.tx.Gas() * 2,
			To: batch.tx.To(), Value: new(big.Int), Data: batch.honest,
		}
		l.change(tx)
		ids[i] = s.askToSign(t, l.asks, types.NewTx(tx))
	}
	late := false
	for i, l := range lies {
		s.await(t, waitLimit, "refusals of "+l.name, []string{"seq1/node", "seq2/node", "seq3/node", "seq4/node"}, func(ctx context.Context) error {
			err := s.checkRefused(ctx, ids[i], l)
			if errors.Is(err, errLate) {
				late = true
				return nil
			}
			return err
		})
	}
	return !late
}

// checkRefused looks, on every node, for the refusal of each sequencer other than the asker.
func (s *suite) checkRefused(ctx context.Context, id common.Hash, l lie) error {
	for i := range s.record.Sequencers {
		r, err := s.request(ctx, i, id)
		if err != nil {
			return err
		}
		if r.State != "refused" || len(r.Signature) > 0 || r.TxHash != nil {
			return fmt.Errorf("%s has the request as %s", s.name(i), r.State)
		}
		for other := range s.record.Sequencers {
			if other == l.asks {
				continue
			}
			want := s.signer(other)
			gives := func(reason string) bool {
				return slices.ContainsFunc(r.Refusals, func(f api.Refusal) bool { return f.Signer == want && f.Reason == reason })
			}
			if l.reason != notItsTurn && gives(notItsTurn) {
				return fmt.Errorf("%w for %s", errLate, s.name(other))
			}
			if !gives(l.reason) {
				return fmt.Errorf("%s lists no refusal of %s for %q: %s", s.name(i), s.name(other), l.reason, asJSON(r.Refusals))
			}
		}
	}
	return nil
}

// askToSign submits a sign request as a transaction of the pool, signed by a sequencer, to CometBFT of another one.
func (s *suite) askToSign(t *testing.T, asks int, tx *types.Transaction) common.Hash {
	t.Helper()
	content, err := pool.EncodeUnsignedTx(tx)
	require.NoError(t, err)
	client, err := s.comet(bystander(asks))
	require.NoError(t, err)
	genesis, err := client.Genesis(t.Context())
	require.NoError(t, err)
	now, err := s.poolOf(t.Context(), bystander(asks))
	require.NoError(t, err)
	ask := &pool.SignAsk{Key: "batch", Kind: "L1BatchTx", Content: content, Head: now.Committed.Number, Salt: rand.Uint64()}
	raw, err := pool.SignTx(genesis.Genesis.ChainID, ask, signerKey{t, s, asks})
	require.NoError(t, err)
	id, err := ask.RequestID(genesis.Genesis.ChainID)
	require.NoError(t, err)
	answer, err := client.BroadcastTxSync(t.Context(), raw)
	require.NoError(t, err)
	require.Zero(t, answer.Code, "the pool does not take the request: %s", answer.Log)
	return id
}

// signerKey is the published signer key of a sequencer.
type signerKey struct {
	t *testing.T
	s *suite
	i int
}

// Address implements pool.Signer.
func (k signerKey) Address() common.Address { return k.s.signer(k.i) }

// SignHash implements pool.Signer.
func (k signerKey) SignHash(hash common.Hash) ([]byte, error) {
	return crypto.Sign(hash[:], key(k.t, k.s.record.Sequencers[k.i].Signer))
}

// alteredBatch is a batch transaction from L1 with what it may carry in a channel of its own, and with that altered: one bit of a
// user's transaction is another.
type alteredBatch struct {
	tx              *types.Transaction
	honest, altered []byte
}

// batchToAlter finds a batch transaction on L1 that holds a user's transaction.
func (s *suite) batchToAlter(t *testing.T) (found alteredBatch) {
	t.Helper()
	s.await(t, batchLimit, "a batch with a transfer on L1", []string{"seq1/op-batcher", "seq2/op-batcher"}, func(ctx context.Context) error {
		batches, err := ScanInbox(ctx, s.l1, common.HexToAddress(s.record.Contracts.BatchInbox))
		if err != nil {
			return err
		}
		for _, b := range batches {
			found.tx = b.Tx
			if found.honest, found.altered, err = alter(b.Tx.Data()); err == nil && found.altered != nil {
				return nil
			}
		}
		return errors.Join(fmt.Errorf("none of %d batches holds one", len(batches)), err)
	})
	return found
}

// alter flips a bit in the first user transaction of a channel, if there is one. The channel that L1 has is used up, so the honest
// content and the altered one get others.
func alter(data []byte) (honest, altered []byte, err error) {
	if len(data) == 0 {
		return nil, nil, nil
	}
	channel, list, err := DecodeBatches(data)
	if err != nil {
		return nil, nil, err
	}
	for _, b := range list {
		if len(b.Transactions) == 0 {
			continue
		}
		if honest, err = EncodeBatches(another(channel, 1), list); err != nil {
			return nil, nil, err
		}
		tx := b.Transactions[0]
		tx[len(tx)/2] ^= 1
		altered, err = EncodeBatches(another(channel, 2), list)
		return honest, altered, err
	}
	return nil, nil, nil
}

// another is the id of another channel.
func another(channel []byte, mask byte) []byte {
	id := slices.Clone(channel)
	id[0] ^= mask
	return id
}
