package main

import (
	"math/big"
	"math/rand"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/holiman/uint256"

	"github.com/ethereum-optimism/optimism/op-node/rollup"
	"github.com/ethereum-optimism/optimism/op-node/rollup/derive"
	"github.com/ethereum-optimism/optimism/op-service/eth"
	"github.com/ethereum-optimism/optimism/op-service/testutils"
)

// The chain of the tests: genesis at l2Genesis, a block every other second, all forks up to Isthmus from the first block.
const (
	l2Genesis  = 1_700_000_000
	blockTime  = 2
	blocksMade = 9
	perOrigin  = 4 // L2 blocks for each L1 block
)

var (
	zero        = uint64(0)
	chainID     = big.NewInt(901)
	chainConfig = &params.ChainConfig{
		ChainID: chainID, BedrockBlock: new(big.Int), RegolithTime: &zero, CanyonTime: &zero, ShanghaiTime: &zero, EcotoneTime: &zero,
		CancunTime: &zero, FjordTime: &zero, GraniteTime: &zero, HoloceneTime: &zero, IsthmusTime: &zero, PragueTime: &zero,
	}
	rollupConfig = &rollup.Config{
		Genesis: rollup.Genesis{L2Time: l2Genesis}, BlockTime: blockTime, L1ChainID: big.NewInt(900), L2ChainID: chainID,
		RegolithTime: &zero, CanyonTime: &zero, DeltaTime: &zero, EcotoneTime: &zero, FjordTime: &zero, GraniteTime: &zero,
		HoloceneTime: &zero, IsthmusTime: &zero,
	}
)

// makeBlocks makes blocks that nobody has executed: of what batches hold, all is real.
func makeBlocks() ([]*types.Block, error) {
	random := rand.New(rand.NewSource(1))
	var chain []*types.Block
	parent := common.Hash{0xaa}
	for n := uint64(1); n <= blocksMade; n++ {
		info, err := attributes(n)
		if err != nil {
			return nil, err
		}
		txs := []*types.Transaction{info}
		if n%perOrigin == 0 {
			txs = append(txs, types.NewTx(&types.DepositTx{From: common.Address{1}, To: &common.Address{2}, Gas: 21_000, Value: big.NewInt(1)}))
		}
		user, err := transactions(random, n)
		if err != nil {
			return nil, err
		}
		b := types.NewBlock(&types.Header{
			ParentHash: parent, Number: new(big.Int).SetUint64(n), Time: l2Genesis + n*blockTime, GasLimit: 30_000_000,
			BaseFee: big.NewInt(7), Difficulty: new(big.Int), ParentBeaconRoot: &common.Hash{4}, BlobGasUsed: &zero, ExcessBlobGas: &zero,
			WithdrawalsHash: &common.Hash{5}, RequestsHash: &types.EmptyRequestsHash, Extra: make([]byte, 9),
		}, &types.Body{Transactions: append(txs, user...), Withdrawals: types.Withdrawals{}}, nil, trie.NewStackTrie(nil), chainConfig)
		chain, parent = append(chain, b), b.Hash()
	}
	return chain, nil
}

// attributes is the deposit that starts a block. The first block is in the middle of its origin's.
func attributes(n uint64) (*types.Transaction, error) {
	origin := 100 + n/perOrigin
	deposit, err := derive.L1InfoDeposit(rollupConfig, params.MainnetChainConfig, eth.SystemConfig{GasLimit: 30_000_000}, n%perOrigin,
		&testutils.MockBlockInfo{
			InfoHash: crypto.Keccak256Hash([]byte{byte(origin)}), InfoNum: origin, InfoTime: l2Genesis + origin, InfoBaseFee: big.NewInt(9),
			InfoBlobBaseFee: big.NewInt(1), InfoExcessBlobGas: &zero, InfoBlobGasUsed: &zero,
		}, l2Genesis+n*blockTime)
	if err != nil {
		return nil, err
	}
	return types.NewTx(deposit), nil
}

// transactions are of every type that L2 takes, none in the third block and after.
func transactions(random *rand.Rand, n uint64) ([]*types.Transaction, error) {
	if n%3 == 0 {
		return nil, nil
	}
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("channels")))
	if err != nil {
		return nil, err
	}
	to := common.Address{byte(n), 0xff}
	noise := make([]byte, 150)
	random.Read(noise)
	list := types.AccessList{{Address: to, StorageKeys: []common.Hash{{1}, {2}}}}
	authorization, err := types.SignSetCode(key, types.SetCodeAuthorization{ChainID: *uint256.MustFromBig(chainID), Address: to, Nonce: n})
	if err != nil {
		return nil, err
	}
	var signed []*types.Transaction
	for i, tx := range []struct {
		data   types.TxData
		signer types.Signer
	}{
		{&types.LegacyTx{Nonce: n, Gas: 21_000, GasPrice: big.NewInt(10), To: &to, Value: big.NewInt(5)}, types.HomesteadSigner{}},
		{&types.LegacyTx{Nonce: n << 20, Gas: 90_000, GasPrice: big.NewInt(10), Data: noise[:70]}, types.NewEIP155Signer(chainID)},
		{&types.AccessListTx{ChainID: chainID, Nonce: n, Gas: 50_000, GasPrice: big.NewInt(1e10), To: &to, AccessList: list}, nil},
		{&types.DynamicFeeTx{
			ChainID: chainID, Nonce: n, Gas: 60_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1e12), To: &to,
			Value: new(big.Int).Lsh(big.NewInt(1), 80), Data: noise,
		}, nil},
		{&types.DynamicFeeTx{ChainID: chainID, Nonce: n, Gas: 60_000, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(2), AccessList: list}, nil},
		{&types.SetCodeTx{
			ChainID: uint256.MustFromBig(chainID), Nonce: n, Gas: 70_000, GasTipCap: uint256.NewInt(1), GasFeeCap: uint256.NewInt(9), To: to,
			Value: uint256.NewInt(1), AuthList: []types.SetCodeAuthorization{authorization},
		}, nil},
	} {
		if (n+uint64(i))%2 == 0 {
			continue // a choice for each block
		}
		if tx.signer == nil {
			tx.signer = types.NewPragueSigner(chainID)
		}
		s, err := types.SignNewTx(key, tx.signer, tx.data)
		if err != nil {
			return nil, err
		}
		signed = append(signed, s)
	}
	return signed, nil
}
