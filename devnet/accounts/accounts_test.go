package accounts_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/accounts"
)

func TestUsersAreThePublishedTestAccounts(t *testing.T) {
	set, err := accounts.New(4)
	require.NoError(t, err)
	require.Equal(t, "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266", set.Users[0].Address.Hex())
	require.Equal(t, "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80", set.Users[0].KeyHex())
	require.Equal(t, "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", set.Users[1].Address.Hex())
	require.Equal(t, "0xa0Ee7A142d267C1f36714E4a8F75612F20a79720", set.Users[9].Address.Hex())
}

func TestNoTwoRolesShareAnAccount(t *testing.T) {
	set, err := accounts.New(7)
	require.NoError(t, err)
	seen := map[common.Address]bool{}
	add := func(a accounts.Account) {
		require.False(t, seen[a.Address], a.Address)
		seen[a.Address] = true
	}
	for _, u := range set.Users {
		add(u)
	}
	for _, s := range append(set.Sequencers, set.Spares...) {
		add(s.Owner)
		add(s.Signer)
	}
	require.Len(t, seen, accounts.Users+2*(7+accounts.Spares))
}

func TestPublicKeyHashesToAddress(t *testing.T) {
	set, err := accounts.New(1)
	require.NoError(t, err)
	signer := set.Sequencers[0].Signer
	require.Len(t, signer.PublicKey(), 64)
	require.Equal(t, signer.Address, common.BytesToAddress(crypto.Keccak256(signer.PublicKey())))
}

func TestSequencersStayTheSameWhenMoreJoin(t *testing.T) {
	four, err := accounts.New(4)
	require.NoError(t, err)
	five, err := accounts.New(5)
	require.NoError(t, err)
	require.Equal(t, four.Spares[0], five.Sequencers[4])
}
