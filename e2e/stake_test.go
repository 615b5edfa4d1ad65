package e2e

import (
	"context"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/cometbft/cometbft/rpc/client/http"
	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/devnet/record"
)

// Who of the spares does what.
const (
	spareJoins = iota
	spareEquivocates
	spareLies
)

// testStake compares the validators of every node with the stake on L1.
func (s *suite) testStake(t *testing.T) {
	list, err := s.pool.CurrentSequencers(&bind.CallOpts{Context: t.Context()})
	require.NoError(t, err)
	require.Len(t, list, sequencers)
	want := map[common.Address]int64{}
	for i, q := range list {
		require.Equal(t, list[0].Amount, q.Amount, "stakes differ")
		_, ok := s.index(q.Signer)
		require.True(t, ok, "sequencer %d on L1 is not in devnet.json", i)
		want[q.Signer] = int64(tokens(q.Amount))
	}
	s.awaitValidators(t, want)
}

// testJoin lets a fifth account lock stake, and unlock it again. Nobody runs a node for it, which a pool of five with equal
// stake bears.
func (s *suite) testJoin(t *testing.T) {
	spare := s.record.Spares[spareJoins]
	id, _, before := s.join(t, spare)
	tx, err := s.pool.Unlock(s.transactor(t, spare.Owner), id)
	require.NoError(t, err)
	s.mined(t, tx)
	s.awaitValidators(t, before)
}

// join makes a spare a sequencer, and waits until it is a validator. It returns its id, its stake, and the validators of before.
func (s *suite) join(t *testing.T, spare record.Staker) (id, amount *big.Int, before map[common.Address]int64) {
	t.Helper()
	before, err := s.validators(t.Context(), 0)
	require.NoError(t, err)
	id, amount = s.lock(t, spare)
	joined := maps.Clone(before)
	joined[common.HexToAddress(spare.Signer.Address)] = int64(tokens(amount))
	s.awaitValidators(t, joined)
	return id, amount, before
}

// lock makes a spare a sequencer with the least stake, and returns its id and stake.
func (s *suite) lock(t *testing.T, spare record.Staker) (id, amount *big.Int) {
	t.Helper()
	owner := s.transactor(t, spare.Owner)
	signer := common.HexToAddress(spare.Signer.Address)
	call := &bind.CallOpts{Context: t.Context()}
	amount, err := s.pool.MinLock(call)
	require.NoError(t, err)
	tx, err := s.token(t).Approve(owner, common.HexToAddress(s.record.Contracts.LockingPool), amount)
	require.NoError(t, err)
	s.mined(t, tx)
	signerKey := key(t, spare.Signer)
	digest, err := s.pool.RegisterSignerDigest(call, owner.From, signer)
	require.NoError(t, err)
	consent, err := crypto.Sign(digest[:], signerKey)
	require.NoError(t, err)
	tx, err = s.pool.LockFor(owner, signer, amount, crypto.FromECDSAPub(&signerKey.PublicKey)[1:], consent)
	require.NoError(t, err)
	s.mined(t, tx)
	id, err = s.pool.SeqSigners(call, signer)
	require.NoError(t, err)
	return id, amount
}

// token is the stake token.
func (s *suite) token(t *testing.T) *bindings.DevToken {
	t.Helper()
	token, err := bindings.NewDevToken(common.HexToAddress(s.record.Contracts.StakeToken), s.l1)
	require.NoError(t, err)
	return token
}

// awaitValidators waits until CometBFT of every node has exactly these validators.
func (s *suite) awaitValidators(t *testing.T, want map[common.Address]int64) {
	t.Helper()
	for i, q := range s.record.Sequencers {
		what := fmt.Sprintf("%d validators on %s", len(want), q.Name)
		s.await(t, waitLimit, what, []string{q.Name + "/node", "l1"}, func(ctx context.Context) error {
			got, err := s.validators(ctx, i)
			if err != nil {
				return err
			}
			if fmt.Sprint(got) != fmt.Sprint(want) { // fmt sorts the keys of maps
				return fmt.Errorf("validators are %s, want %s", describe(got), describe(want))
			}
			return nil
		})
	}
}

// validators asks CometBFT of a node for its validators: power by address.
func (s *suite) validators(ctx context.Context, i int) (map[common.Address]int64, error) {
	client, err := s.comet(i)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	answer, err := client.Validators(ctx, nil, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("validators of %s: %w", s.name(i), err)
	}
	set := map[common.Address]int64{}
	for _, v := range answer.Validators {
		set[common.BytesToAddress(v.Address)] = v.VotingPower
	}
	return set, nil
}

func (s *suite) comet(i int) (*http.HTTP, error) {
	client, err := http.New(s.record.Sequencers[i].CometRPC, "/websocket")
	if err != nil {
		return nil, fmt.Errorf("CometBFT of %s: %w", s.name(i), err)
	}
	return client, nil
}

func describe(set map[common.Address]int64) string {
	var list []string
	for address, power := range set {
		list = append(list, fmt.Sprintf("%s:%d", address, power))
	}
	slices.Sort(list)
	return strings.Join(list, " ")
}
