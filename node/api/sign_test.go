package api_test

import (
	"context"
	"crypto/ecdsa"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/node/api"
	"github.com/rondoseq/rondo/node/pool"
)

type signer struct{ key *ecdsa.PrivateKey }

func newSigner(t *testing.T, name string) signer {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte(name)))
	require.NoError(t, err)
	return signer{key}
}

func (s signer) Address() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

func (s signer) SignHash(hash common.Hash) ([]byte, error) { return crypto.Sign(hash[:], s.key) }

// chain is a pool with three epochs behind it and one L2 transaction to make.
type chain struct {
	state     *pool.State
	submitted [][]byte
	nothing   bool
}

func (c *chain) State() *pool.State { return c.state }
func (c *chain) Height() int64      { return 100 }
func (c *chain) CatchingUp() bool   { return false }

func (c *chain) Submit(_ context.Context, tx []byte) error {
	c.submitted = append(c.submitted, tx)
	return nil
}

var call = pool.EpochCall{ID: 4, First: 16, Last: 20, Signer: common.Address{0x51}}

func (c *chain) Next(context.Context, *pool.State) (pool.EpochCall, uint64, error) {
	if c.nothing {
		return pool.EpochCall{}, 0, pool.ErrNothingToRecord
	}
	return call, 3, nil
}

func newChain(t *testing.T) (*chain, *api.Pool, map[string]signer) {
	keys := map[string]signer{}
	s := &pool.State{ChainID: "test", Params: pool.DefaultParams(), Epochs: []pool.Epoch{
		{ID: 1, First: 1, Producer: 2}, {ID: 2, First: 6, Producer: 1}, {ID: 3, First: 11, Producer: 2}, {ID: 4, First: 16, Producer: 1},
	}}
	s.Params.L1ChainID, s.Params.L2ChainID = 900, 901
	for _, name := range []string{pool.KeyReward, pool.KeyEpoch} {
		keys[name] = newSigner(t, name)
		s.Keys = append(s.Keys, pool.Key{Name: name, State: pool.KeyActive, Address: keys[name].Address()})
	}
	c := &chain{state: s}
	return c, api.NewPool(c, nil, c, newSigner(t, "sequencer")), keys
}

// asked is what a node has submitted, signed by the pool as it would be.
func (c *chain) asked(t *testing.T, id common.Hash, key signer) pool.SignRequest {
	tx, err := pool.DecodeTx(c.submitted[len(c.submitted)-1])
	require.NoError(t, err)
	ask, ok := tx.(*pool.SignAsk)
	require.True(t, ok)
	want, err := ask.RequestID("test")
	require.NoError(t, err)
	require.Equal(t, want, id)
	digest, err := pool.DigestOf(&c.state.Params, ask.Kind, ask.Content)
	require.NoError(t, err)
	sig, err := key.SignHash(digest)
	require.NoError(t, err)
	return pool.SignRequest{ID: id, Key: ask.Key, Kind: ask.Kind, Content: ask.Content, Digest: digest, State: pool.RequestSigned, Signature: sig}
}

// requireSigned checks the pool's signature of something that is listed with its request.
func requireSigned(t *testing.T, p *api.Pool, digest common.Hash, signature []byte, by signer) api.SignRequest {
	t.Helper()
	from, err := pool.Recover(digest, signature)
	require.NoError(t, err)
	require.Equal(t, by.Address(), from)
	listed, err := p.SignRequests()
	require.NoError(t, err)
	return listed[0]
}

func TestRewardBatchFromStateToSignature(t *testing.T) {
	c, p, keys := newChain(t)
	batch, err := p.RewardBatch(nil)
	require.NoError(t, err)
	require.Equal(t, [3]uint64{1, 1, 3}, [3]uint64{batch.BatchID, batch.StartEpoch, batch.EndEpoch})
	require.Equal(t, []uint64{1, 2}, batch.SeqIDs)
	require.Equal(t, []uint64{5, 10}, batch.Blocks)
	require.Empty(t, batch.Signature)

	id, err := p.RequestRewardBatch(t.Context(), nil)
	require.NoError(t, err)
	c.state.Requests = append(c.state.Requests, c.asked(t, id, keys[pool.KeyReward]))
	signed, err := p.RewardBatch(nil)
	require.NoError(t, err)
	listed := requireSigned(t, p, signed.Digest, signed.Signature, keys[pool.KeyReward])
	require.Equal(t, signed, listed.RewardBatch)
	require.Empty(t, listed.RawTx)

	end := uint64(2)
	shorter, err := p.RewardBatch(&end)
	require.NoError(t, err)
	require.Equal(t, []uint64{5, 5}, shorter.Blocks)
	require.Empty(t, shorter.Signature, "that of another batch is not its own")
	end = 4
	_, err = p.RewardBatch(&end)
	require.ErrorIs(t, err, pool.ErrNotEnded)
}

func TestEpochCommitFromStateToTransaction(t *testing.T) {
	c, p, keys := newChain(t)
	next, err := p.EpochCommit(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, call.Data(), []byte(next.Data))
	require.Equal(t, keys[pool.KeyEpoch].Address(), next.From)
	other := uint64(5)
	_, err = p.EpochCommit(t.Context(), &other)
	require.ErrorContains(t, err, "4 is")

	id, err := p.RequestEpochCommit(t.Context())
	require.NoError(t, err)
	c.state.Requests = append(c.state.Requests, c.asked(t, id, keys[pool.KeyEpoch]))
	listed, err := p.SignRequests()
	require.NoError(t, err)
	tx := new(types.Transaction)
	require.NoError(t, tx.UnmarshalBinary(listed[0].RawTx))
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	require.NoError(t, err)
	require.Equal(t, next.From, from)
	require.Equal(t, next.To, *tx.To())
	require.Equal(t, next.Nonce, tx.Nonce())
	require.Nil(t, listed[0].RewardBatch)
	signed, err := p.EpochCommit(t.Context(), nil)
	require.NoError(t, err)
	require.NotEmpty(t, signed.Signature)

	c.nothing = true
	_, err = p.RequestEpochCommit(t.Context())
	require.ErrorIs(t, err, pool.ErrNothingToRecord)
	require.Len(t, c.submitted, 1)
}

func TestPenaltyOrderFromConvictionToSignature(t *testing.T) {
	c, p, keys := newChain(t)
	evidence := common.Hash{7}
	_, err := p.PenaltyOrder(evidence)
	require.ErrorIs(t, err, pool.ErrNotConvicted)
	_, err = p.RequestPenaltyOrder(t.Context(), evidence)
	require.ErrorIs(t, err, pool.ErrNotConvicted)
	require.Empty(t, c.submitted)

	c.state.Convicts = []pool.Conviction{{Sequencer: 2, Class: pool.FaultConflict, Evidence: evidence, Lie: common.Hash{8}, Millis: 1_700_000_000_500}}
	order, err := p.PenaltyOrder(evidence)
	require.NoError(t, err)
	require.Equal(t, pool.PenaltyExpel, order.Penalty)
	require.Equal(t, uint64(2), order.Sequencer)
	require.Equal(t, uint64(1_700_000_000+30*86_400), order.Deadline)
	require.Equal(t, evidence, order.Reason)
	require.Equal(t, common.Hash{8}, order.PenaltyID)
	require.Empty(t, order.Signature)

	id, err := p.RequestPenaltyOrder(t.Context(), evidence)
	require.NoError(t, err)
	c.state.Requests = append(c.state.Requests, c.asked(t, id, keys[pool.KeyReward]))
	signed, err := p.PenaltyOrder(evidence)
	require.NoError(t, err)
	listed := requireSigned(t, p, signed.Digest, signed.Signature, keys[pool.KeyReward])
	require.Equal(t, signed, listed.PenaltyOrder)
	require.Nil(t, listed.RewardBatch)
	require.Nil(t, listed.TxHash)
}
