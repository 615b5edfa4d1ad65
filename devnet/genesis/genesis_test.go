package genesis_test

import (
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/genesis"
)

var update = flag.Bool("update", false, "write the golden files anew")

var user = common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")

func TestL2Golden(t *testing.T) {
	alloc, err := genesis.ParseAlloc([]byte(`{"4200000000000000000000000000000000000015":{"balance":"0x0","code":"0x6001"}}`))
	require.NoError(t, err)
	got, err := genesis.L2{
		ChainID: 901, Timestamp: 1795353223, Alloc: alloc,
		Funded: map[common.Address]*big.Int{user: big.NewInt(1_000_000)},
	}.JSON()
	require.NoError(t, err)
	golden(t, "l2.json", got)
}

func TestRollupGolden(t *testing.T) {
	got, err := genesis.Rollup{
		L1ChainID: 900, L2ChainID: 901,
		L1:     genesis.BlockID{Hash: common.HexToHash("0x11"), Number: 7},
		L2:     genesis.BlockID{Hash: common.HexToHash("0x22")},
		L2Time: 1795353223, BlockTime: 1,
		Inbox:         genesis.Inbox(901),
		DepositPortal: common.HexToAddress("0x6900000000000000000000000000000000000001"),
		SystemConfig:  common.HexToAddress("0x6900000000000000000000000000000000000009"),
	}.JSON()
	require.NoError(t, err)
	golden(t, "rollup.json", got)
}

func TestL1Golden(t *testing.T) {
	got, err := genesis.L1JSON(900)
	require.NoError(t, err)
	golden(t, "l1.json", got)
}

func TestInboxSpellsTheChainID(t *testing.T) {
	require.Equal(t, common.HexToAddress("0xff00000000000000000000000000000000000901"), genesis.Inbox(901))
	require.Equal(t, common.HexToAddress("0xff00000000000000000000000000000000012345"), genesis.Inbox(12345))
}

func TestFundingAPredeployKeepsItsCode(t *testing.T) {
	alloc := types.GenesisAlloc{user: {Code: []byte{1, 2}}}
	got, err := genesis.L2{ChainID: 901, Alloc: alloc, Funded: map[common.Address]*big.Int{user: big.NewInt(5)}}.JSON()
	require.NoError(t, err)
	require.Contains(t, string(got), `"code": "0x0102"`)
	require.Contains(t, string(got), `"balance": "0x5"`)
}

func TestPredeployRefusesATakenAddress(t *testing.T) {
	alloc := types.GenesisAlloc{}
	require.NoError(t, genesis.Predeploy(alloc, user, types.Account{Code: []byte{1}}))
	require.ErrorContains(t, genesis.Predeploy(alloc, user, types.Account{}), "taken")
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}
