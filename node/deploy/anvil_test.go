package deploy

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/bindings"
	"github.com/rondoseq/rondo/node/testkeys"
	"github.com/rondoseq/rondo/node/testports"
)

const anvilChain = 31337

// anvil is an L1 of its own, with a stake token on it.
type anvil struct {
	client *ethclient.Client
	admin  *ecdsa.PrivateKey
	opts   *bind.TransactOpts
	config Config
	forge  Forge
}

// startAnvil runs an anvil until the test ends.
func startAnvil(t *testing.T) *anvil {
	t.Helper()
	root, err := filepath.Abs("../..")
	require.NoError(t, err)
	program := filepath.Join(root, "bin", "anvil")
	for _, path := range []string{program, filepath.Join(root, "contracts", "cache", "built")} {
		if _, err := os.Stat(path); err != nil {
			t.Skipf("anvil or the contracts are not built, `make build` does it: %v", err)
		}
	}
	address, err := testports.Address()
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	cmd := exec.CommandContext(ctx, program, "--port", port, "--chain-id", fmt.Sprint(anvilChain), "--silent")
	require.NoError(t, cmd.Start())
	t.Cleanup(func() { stop(); _ = cmd.Wait() })

	a := &anvil{forge: Forge{Path: filepath.Join(root, "bin", "forge"), Root: root, RPC: "http://" + address}}
	a.client, err = ethclient.Dial(a.forge.RPC)
	require.NoError(t, err)
	t.Cleanup(a.client.Close)
	require.Eventually(t, func() bool { _, err := a.client.ChainID(t.Context()); return err == nil }, 30*time.Second, 50*time.Millisecond)
	a.admin, err = testkeys.Derive(0, 0)
	require.NoError(t, err)
	a.opts, err = bind.NewKeyedTransactorWithChainID(a.admin, big.NewInt(anvilChain))
	require.NoError(t, err)
	a.config, err = load(t)
	require.NoError(t, err)
	a.config.L1ChainID, a.config.Admin = anvilChain, crypto.PubkeyToAddress(a.admin.PublicKey)
	token, tx, _, err := bindings.DeployDevToken(a.opts, a.client, nil, new(big.Int))
	require.NoError(t, err)
	_, err = bind.WaitMined(t.Context(), a.client, tx)
	require.NoError(t, err)
	a.config.Stake.Token = token
	return a
}

func TestDeployment(t *testing.T) {
	a := startAnvil(t)
	d := Deployer{Config: a.config, Forge: a.forge, File: filepath.Join(t.TempDir(), "deployments", "31337.json")}
	plan, err := d.Plan(t.Context())
	require.NoError(t, err)
	require.NotEmpty(t, plan.Steps)
	code, err := a.client.CodeAt(t.Context(), plan.Addresses.LockingPool, nil)
	require.NoError(t, err)
	require.Empty(t, code, "a plan sends nothing")
	require.Error(t, d.Verify(t.Context(), false), "nothing is there to be compared")

	// A part of it, as an interruption leaves it: LockingPool stands, governance does not.
	part := d
	part.Config.Governance.Enabled, part.File = false, filepath.Join(t.TempDir(), "part.json")
	_, err = part.Deploy(t.Context(), a.admin)
	require.NoError(t, err)
	rest, err := d.Plan(t.Context())
	require.NoError(t, err)
	require.Less(t, len(rest.Steps), len(plan.Steps), "what is there is left alone")

	got, err := d.Deploy(t.Context(), a.admin)
	require.NoError(t, err)
	require.Equal(t, plan.Addresses.Contracts(), got.Contracts(), "everything is where the plan said")
	require.NoFileExists(t, d.pending())
	again, err := d.Plan(t.Context())
	require.NoError(t, err)
	require.Empty(t, again.Steps)
	same, err := d.Deploy(t.Context(), a.admin)
	require.NoError(t, err)
	require.Equal(t, got, same)

	t.Run("a setting that was changed is found, and repaired", func(t *testing.T) {
		pool, err := bindings.NewLockingPool(got.LockingPool, a.client)
		require.NoError(t, err)
		tx, err := pool.UpdateBlockReward(a.opts, big.NewInt(5))
		require.NoError(t, err)
		_, err = bind.WaitMined(t.Context(), a.client, tx)
		require.NoError(t, err)
		require.ErrorContains(t, d.Verify(t.Context(), false), "stake.blockReward")
		repair, err := d.Plan(t.Context())
		require.NoError(t, err)
		require.Len(t, repair.Steps, 1)
		require.Equal(t, "call   LockingPool.updateBlockReward(761000000000000)", repair.Steps[0].String())
		_, err = d.Deploy(t.Context(), a.admin)
		require.NoError(t, err)
		require.NoError(t, d.Verify(t.Context(), false))
	})
	t.Run("every proxy has got code once", func(t *testing.T) {
		first, err := ReadFile(part.File)
		require.NoError(t, err)
		whole := d // as the note of an interrupted deployment gives it: what stood before belongs to it
		whole.File = filepath.Join(t.TempDir(), "whole.json")
		got.StartBlock = first.StartBlock
		require.NoError(t, got.write(whole.File))
		require.NoError(t, whole.checkUpgrades(t.Context()))
	})
	t.Run("a token that anybody can mint is refused where it counts", func(t *testing.T) {
		c := d.Config
		require.NoError(t, c.refuseDevToken(t.Context(), a.client))
		c.L1ChainID = 1
		require.ErrorContains(t, c.refuseDevToken(t.Context(), a.client), "which anybody can mint")
		c.Stake.Token = got.LockingPool
		require.NoError(t, c.refuseDevToken(t.Context(), a.client))
	})
	t.Run("before the handover the administrator can still do everything", func(t *testing.T) {
		require.Error(t, d.Verify(t.Context(), true))
	})
	t.Run("another chain is refused", func(t *testing.T) {
		other := d
		other.Config.L1ChainID = 900
		_, err := other.Plan(t.Context())
		require.ErrorContains(t, err, "L1 has chain id 31337, the configuration is for 900")
	})
	t.Run("another's key is refused", func(t *testing.T) {
		key, err := testkeys.Derive(0, 1)
		require.NoError(t, err)
		_, err = d.Deploy(t.Context(), key)
		require.ErrorContains(t, err, "the configuration's admin is")
	})
}
