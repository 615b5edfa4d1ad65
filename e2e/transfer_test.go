package e2e

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/devnet/record"
)

// Who of the funded accounts does what. Each sends few transactions, so that no nonce is waited for.
const (
	userDeposits = iota + 1 // the first is the deployer
	userTransfers
	userOfTheKilled
	userOfTheDying
	userRelays
	userReports
	userOfLargeBlocks
	userOrders
)

var ether = big.NewInt(1e18)

// testDeposit sends ether through the portal on L1 and looks for it on every node's L2.
func (s *suite) testDeposit(t *testing.T) {
	portal, err := bindings.NewDepositPortal(common.HexToAddress(s.record.Contracts.DepositPortal), s.l1)
	require.NoError(t, err)
	to := common.HexToAddress("0x00000000000000000000000000000000000d3905")
	opts := s.transactor(t, s.record.Users[userDeposits])
	opts.Value = ether
	tx, err := portal.DepositTransaction(opts, to, ether, 100_000, false, nil)
	require.NoError(t, err)
	s.mined(t, tx)
	for _, q := range s.record.Sequencers {
		s.await(t, waitLimit, "the deposit on "+q.Name, []string{q.Name + "/op-node", q.Name + "/op-geth"}, func(ctx context.Context) error {
			balance, err := ask[hexutil.Big](ctx, q.RPC, "eth_getBalance", to, "latest")
			if err == nil && balance.ToInt().Cmp(ether) != 0 {
				err = fmt.Errorf("the balance is %s wei", balance.ToInt())
			}
			return err
		})
	}
}

// testTransfer sends a transfer to a node that does not produce, and finds it in the chain of every node.
func (s *suite) testTransfer(t *testing.T) {
	now := s.awaitTurn(t, 5, anybody)
	to := bystander(now.producer)
	hash := s.transfer(t, to, userTransfers)
	t.Logf("sent to %s while %s produces", s.name(to), s.name(now.producer))
	s.awaitIncluded(t, hash, 0, 1, 2, 3)
}

// transfer sends a wei through the RPC of a sequencer's op-geth and remembers that it was accepted.
func (s *suite) transfer(t *testing.T, through, user int) common.Hash {
	t.Helper()
	client, err := dial(s.record.Sequencers[through].RPC)
	require.NoError(t, err)
	defer client.Close()
	ctx, cancel := context.WithTimeout(t.Context(), askLimit)
	defer cancel()
	from := key(t, s.record.Users[user])
	nonce, err := client.PendingNonceAt(ctx, crypto.PubkeyToAddress(from.PublicKey))
	require.NoError(t, err)
	chainID := new(big.Int).SetUint64(s.record.L2.ChainID)
	to := common.HexToAddress("0x00000000000000000000000000000000007a45fe")
	tx, err := types.SignNewTx(from, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(20e9), Gas: 21_000, To: &to, Value: big.NewInt(1),
	})
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(ctx, tx), "%s does not accept a transfer", s.name(through))
	s.accepted = append(s.accepted, tx.Hash())
	return tx.Hash()
}

// awaitIncluded waits until the given sequencers have a transaction in one committed block.
func (s *suite) awaitIncluded(t *testing.T, tx common.Hash, list ...int) {
	t.Helper()
	for _, i := range list {
		what := fmt.Sprintf("transfer %s in the chain of %s", tx.TerminalString(), s.name(i))
		s.await(t, waitLimit, what, s.parts(list...), func(ctx context.Context) error {
			return s.included(ctx, tx, i)
		})
	}
}

func (s *suite) included(ctx context.Context, tx common.Hash, i int) error {
	ctx, cancel := context.WithTimeout(ctx, askLimit)
	defer cancel()
	r, err := ReceiptOf(ctx, s.record.Sequencers[i].RPC, tx)
	switch {
	case err != nil:
		return err
	case r == nil:
		return errors.New("there is no receipt")
	case r.Status != 1:
		return fmt.Errorf("its status is %d", r.Status)
	}
	b, ok := s.watch.Block(uint64(r.BlockNumber))
	if !ok || b.Producer == (common.Address{}) || b.Hash != r.BlockHash {
		return fmt.Errorf("it is in block %d (%s), which is not seen as committed yet", r.BlockNumber, r.BlockHash)
	}
	return nil
}

// transactor signs L1 transactions of an account.
func (s *suite) transactor(t *testing.T, a record.Account) *bind.TransactOpts {
	t.Helper()
	opts, err := bind.NewKeyedTransactorWithChainID(key(t, a), new(big.Int).SetUint64(s.record.L1.ChainID))
	require.NoError(t, err)
	opts.Context = t.Context()
	return opts
}

// mined waits until an L1 transaction has succeeded.
func (s *suite) mined(t *testing.T, tx *types.Transaction) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), waitLimit)
	defer cancel()
	receipt, err := bind.WaitMined(ctx, s.l1, tx)
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status, "L1 transaction %s reverted", tx.Hash())
}

func key(t *testing.T, a record.Account) *ecdsa.PrivateKey {
	t.Helper()
	raw, err := hexutil.Decode(a.Key)
	require.NoError(t, err)
	k, err := crypto.ToECDSA(raw)
	require.NoError(t, err)
	return k
}
