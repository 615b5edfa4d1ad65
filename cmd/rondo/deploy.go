package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/rondoseq/rondo/node/deploy"
)

// deployFlags are the flags of `rondo deploy`.
type deployFlags struct {
	config, rpc, out, keystore, bin string
	dryRun, verify, handedOver      bool
}

// newDeploy returns the command that puts the contracts on an L1.
func newDeploy() *cobra.Command {
	var f deployFlags
	c := &cobra.Command{
		Use: "deploy", Short: "Deploy and configure the contracts on an L1", Args: cobra.NoArgs,
		Long: "Deploy and configure the contracts on an L1, as one TOML file says (`deploy.example.toml` explains it). It shows what it will\n" +
			"send, sends it, writes the addresses to a file, and compares what is on chain with the configuration. After an\n" +
			"interruption, run it again: it goes on where it was.\n\n" +
			"The administrator's private key comes from " + deploy.EnvKey + ", or from a keystore file whose passphrase is in\n" +
			deploy.EnvPassphrase + ". Published test keys are refused but on chains 900, 1337 and 31337, which count as devnets.\n" +
			"It needs the sources of the contracts beside the folder of --bin, compiled (`make build`).",
	}
	flags := c.Flags()
	flags.StringVar(&f.config, "config", "deploy.toml", "TOML file that says what to deploy")
	flags.StringVar(&f.rpc, "rpc", "", "URL of L1; ETH_RPC_URL of the environment by default")
	flags.StringVar(&f.out, "out", "", "file for the addresses; deployments/<chain id>.json by default")
	flags.StringVar(&f.keystore, "keystore", "", "keystore file with the administrator's key")
	flags.StringVar(&f.bin, "bin", "bin", "folder with the programs that `make build` makes")
	flags.BoolVar(&f.dryRun, "dry-run", false, "show what would be sent, and send nothing; needs no key")
	flags.BoolVar(&f.verify, "verify", false, "compare what is on chain with the file of addresses and the configuration, and send nothing")
	flags.BoolVar(&f.handedOver, "handed-over", false, "with --verify: also prove that only timelock and council can do anything")
	c.MarkFlagsMutuallyExclusive("dry-run", "verify")
	c.RunE = func(c *cobra.Command, _ []string) error {
		ctx, stop := signal.NotifyContext(c.Context(), os.Interrupt, syscall.SIGTERM)
		defer stop()
		return f.run(ctx, c.OutOrStdout())
	}
	return c
}

func (f *deployFlags) run(ctx context.Context, out io.Writer) error {
	d, err := f.deployer()
	if err != nil {
		return err
	}
	if f.verify {
		if err := d.Verify(ctx, f.handedOver); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: everything on chain %d is as configured\n", d.File, d.Config.L1ChainID)
		return nil
	}
	plan, err := d.Plan(ctx)
	if err != nil {
		return err
	}
	showPlan(out, &plan)
	if f.dryRun {
		fmt.Fprintln(out, "\nThis was a dry run: nothing was sent.")
		return nil
	}
	key, err := deploy.LoadKey(f.keystore)
	if err != nil {
		return err
	}
	if _, err := d.Deploy(ctx, key); err != nil {
		return err
	}
	fmt.Fprintf(out, "\nDeployed, and compared with the configuration. The addresses are in %s\n", d.File)
	return nil
}

func (f *deployFlags) deployer() (*deploy.Deployer, error) {
	config, err := deploy.Load(f.config)
	if err != nil {
		return nil, err
	}
	bin, err := filepath.Abs(f.bin)
	if err != nil {
		return nil, fmt.Errorf("finding programs: %w", err)
	}
	d := &deploy.Deployer{
		Config: config, File: f.out,
		Forge: deploy.Forge{Path: filepath.Join(bin, "forge"), Root: filepath.Dir(bin), RPC: f.rpc},
	}
	if d.Forge.RPC == "" {
		d.Forge.RPC = os.Getenv("ETH_RPC_URL")
	}
	if d.Forge.RPC == "" {
		return nil, errors.New("no L1 to deploy on: name its URL with --rpc or ETH_RPC_URL")
	}
	if d.File == "" {
		d.File = deploy.DefaultFile(config.L1ChainID)
	}
	if _, err := os.Stat(d.Forge.Path); err != nil {
		return nil, fmt.Errorf("there is no forge; `make build` puts it into bin/: %w", err)
	}
	return d, nil
}

func showPlan(out io.Writer, p *deploy.Plan) {
	fmt.Fprintln(out, "Addresses")
	for _, c := range p.Addresses.Contracts() {
		fmt.Fprintf(out, "  %-20s %s\n", c.Name, c.Address)
	}
	if len(p.Steps) == 0 {
		fmt.Fprintln(out, "\nEverything is there and configured: nothing is to be sent.")
		return
	}
	fmt.Fprintf(out, "\n%d transactions, %d gas at most\n", len(p.Steps), p.Gas())
	for i, s := range p.Steps {
		fmt.Fprintf(out, "  %2d  %s\n", i+1, s)
	}
}
