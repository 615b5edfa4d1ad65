package deploy

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
)

const (
	// script deploys, checkScript compares.
	script      = "Deploy"
	checkScript = "CheckDeployment"
	// configFile and outFile are what the scripts read and write in their working folder.
	configFile = "config.json"
	outFile    = "deployment.json"
)

// Deployer deploys one configuration.
type Deployer struct {
	Config Config
	// Forge runs the scripts. Its Work is not used: every run has a folder of its own, which goes with it.
	Forge Forge
	// File is where the addresses are kept.
	File string
}

// ErrOther says that the file of addresses is of another deployment.
var ErrOther = errors.New("the file is of another deployment")

// Deploy sends what is missing, writes the file of addresses, and compares the result with the configuration. After an
// interruption it is run again: what is there already is left as it is.
func (d *Deployer) Deploy(ctx context.Context, key *ecdsa.PrivateKey) (Deployment, error) {
	if own := crypto.PubkeyToAddress(key.PublicKey); own != d.Config.Admin {
		return Deployment{}, fmt.Errorf("the key is that of %s, but the configuration's admin is %s", own, d.Config.Admin)
	}
	plan, err := d.Plan(ctx)
	if err != nil {
		return Deployment{}, err
	}
	wanted, err := d.begin(plan.Addresses)
	if err != nil {
		return Deployment{}, err
	}
	if len(plan.Steps) > 0 {
		if err := d.send(ctx, key); err != nil {
			return Deployment{}, fmt.Errorf("the deployment is not complete, run it again to go on: %w", err)
		}
	}
	if err := wanted.write(d.File); err != nil {
		return Deployment{}, err
	}
	if err := os.Remove(d.pending()); err != nil && !errors.Is(err, os.ErrNotExist) {
		return Deployment{}, fmt.Errorf("removing the note of an unfinished deployment: %w", err)
	}
	return wanted, d.Verify(ctx, false)
}

// Verify compares the file of addresses and what is on chain with the configuration, and names the first difference. handedOver
// demands also that nobody but timelock and council can do anything, and that no proxy ever had other code.
func (d *Deployer) Verify(ctx context.Context, handedOver bool) error {
	if err := d.check(ctx); err != nil {
		return err
	}
	if _, err := ReadFile(d.File); err != nil {
		return err
	}
	file, err := filepath.Abs(d.File)
	if err != nil {
		return fmt.Errorf("finding the deployment: %w", err)
	}
	work, forge, env, err := d.prepare()
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(work) }() // only copies are in it
	env = append(env, "DEPLOYMENT="+file)
	if handedOver {
		env = append(env, "HANDED_OVER=1")
	}
	if err := forge.Run(ctx, Script{Name: checkScript, Env: env}); err != nil {
		return fmt.Errorf("the deployment is not what the configuration says: %w", err)
	}
	if handedOver {
		return d.checkUpgrades(ctx)
	}
	return nil
}

// check makes sure that the chain is the one that is meant, and that no published key gets power over it.
func (d *Deployer) check(ctx context.Context) error {
	if err := d.Config.refusePublished(); err != nil {
		return err
	}
	client, err := ethclient.DialContext(ctx, d.Forge.RPC)
	if err != nil {
		return fmt.Errorf("connecting to L1: %w", err)
	}
	defer client.Close()
	got, err := client.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("asking L1 for its chain id: %w", err)
	}
	if got.Cmp(new(big.Int).SetUint64(d.Config.L1ChainID)) != 0 {
		return fmt.Errorf("L1 has chain id %s, the configuration is for %d", got, d.Config.L1ChainID)
	}
	return d.Config.refuseDevToken(ctx, client)
}

// begin refuses to write over another deployment, and notes where this one begins before anything is sent: after an
// interruption, the first block counts.
func (d *Deployer) begin(planned Deployment) (Deployment, error) {
	for _, path := range []string{d.File, d.pending()} {
		before, there, err := readIfThere(path)
		if err != nil {
			return Deployment{}, err
		}
		if !there {
			continue
		}
		planned.StartBlock = min(planned.StartBlock, before.StartBlock)
		same := before
		same.StartBlock, same.L2ChainID = planned.StartBlock, planned.L2ChainID
		if same != planned {
			return Deployment{}, fmt.Errorf("%s: %w, with LockingPool %s where the configuration gives %s; move it away, or name another file",
				path, ErrOther, before.LockingPool, planned.LockingPool)
		}
	}
	return planned, planned.write(d.pending())
}

// pending is the note of a deployment that is not complete.
func (d *Deployer) pending() string { return d.File + ".pending" }

func (d *Deployer) send(ctx context.Context, key *ecdsa.PrivateKey) error {
	work, forge, env, err := d.prepare()
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(work) }() // only copies are in it
	env = append(env, "DEPLOYER_KEY=0x"+hex.EncodeToString(crypto.FromECDSA(key)))
	return forge.Run(ctx, Script{Name: script, Env: env, Broadcast: true})
}

// prepare makes a folder for a run of a script, with the configuration in it.
func (d *Deployer) prepare() (work string, forge Forge, env []string, err error) {
	text, err := json.Marshal(d.Config)
	if err != nil {
		return "", Forge{}, nil, fmt.Errorf("encoding the configuration: %w", err)
	}
	if work, err = os.MkdirTemp("", "rondo-deploy-"); err != nil {
		return "", Forge{}, nil, fmt.Errorf("making a working folder: %w", err)
	}
	if err := os.WriteFile(filepath.Join(work, configFile), text, 0o600); err != nil {
		return "", Forge{}, nil, errors.Join(fmt.Errorf("writing the configuration for forge: %w", err), os.RemoveAll(work))
	}
	forge = d.Forge
	forge.Work = work
	return work, forge, []string{
		"DEPLOY_CONFIG=" + filepath.Join(work, configFile), "DEPLOY_OUT=" + filepath.Join(work, outFile),
		fmt.Sprintf("L2_CHAIN_ID=%d", d.Config.L2ChainID),
	}, nil
}

// DefaultFile is where the addresses of a chain are kept, below the working folder.
func DefaultFile(l1ChainID uint64) string {
	return filepath.Join("deployments", fmt.Sprintf("%d.json", l1ChainID))
}
