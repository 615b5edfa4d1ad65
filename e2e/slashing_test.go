package e2e

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/pool"
)

// statusInactive is the state of a sequencer that has left and whose stake waits for the exit delay (IPoolTypes.Status).
const statusInactive = 1

// testEquivocation lets a fifth sequencer join and sign two blocks of one number. Somebody shows both to LockingPool: the
// sequencer loses its part of the stake and its place, and who has shown it is paid.
func (s *suite) testEquivocation(t *testing.T) {
	call := &bind.CallOpts{Context: t.Context()}
	id, amount, before := s.join(t, s.record.Spares[spareEquivocates])

	reporter := s.transactor(t, s.record.Users[userReports])
	a, b := s.signBlock(t, common.Hash{1}), s.signBlock(t, common.Hash{2})
	chain := number(s.record.L2.ChainID)
	_, err := s.pool.SlashEquivocation(reporter, chain, equivocalEpoch, equivocalNumber, a, a)
	require.Error(t, err, "one block signed twice is no fault")
	rules, err := s.pool.Slashing(call)
	require.NoError(t, err)
	tx, err := s.pool.SlashEquivocation(reporter, chain, equivocalEpoch, equivocalNumber, a, b)
	require.NoError(t, err)
	s.mined(t, tx)

	lost := part(amount, rules.EquivocationBps)
	q, err := s.pool.Sequencers(call, id)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Sub(amount, lost), q.Amount, "what is left of the stake")
	require.True(t, q.Tombstoned)
	require.EqualValues(t, statusInactive, q.Status)
	paid, err := s.token(t).BalanceOf(call, reporter.From)
	require.NoError(t, err)
	require.Equal(t, part(lost, rules.ReporterBps), paid, "what the reporter gets")
	_, err = s.pool.SlashEquivocation(reporter, chain, equivocalEpoch, equivocalNumber, a, b)
	require.Error(t, err, "nobody is slashed twice for it")
	s.awaitValidators(t, before)
}

// What the equivocating sequencer signs about. No block has this number.
const (
	equivocalEpoch  = 7
	equivocalNumber = 1 << 40
)

// signBlock signs a block with the key of the equivocating sequencer, just as its node would.
func (s *suite) signBlock(t *testing.T, hash common.Hash) bindings.IPoolSlashingCommitment {
	t.Helper()
	digest, err := s.pool.CommitmentDigest(&bind.CallOpts{Context: t.Context()}, number(s.record.L2.ChainID), equivocalEpoch, equivocalNumber, hash)
	require.NoError(t, err)
	own := pool.Commitment{Epoch: equivocalEpoch, Number: equivocalNumber, BlockHash: hash}.Digest(&pool.Params{
		L1ChainID: s.record.L1.ChainID, L2ChainID: s.record.L2.ChainID, LockingPool: common.HexToAddress(s.record.Contracts.LockingPool),
	})
	require.EqualValues(t, own, digest, "contract and node must mean the same signature")
	signature, err := crypto.Sign(digest[:], key(t, s.record.Spares[spareEquivocates].Signer))
	require.NoError(t, err)
	return bindings.IPoolSlashingCommitment{BlockHash: hash, Signature: signature}
}

// part is a number of hundredths of a percent of an amount, rounded down.
func part(amount *big.Int, bps uint16) *big.Int {
	p := new(big.Int).Mul(amount, big.NewInt(int64(bps)))
	return p.Div(p, big.NewInt(10_000))
}
