package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/ports"
	"github.com/rondoseq/rondo/devnet/programs"
)

func newDevnetDoctor() *cobra.Command {
	c := &cobra.Command{Use: "doctor", Short: "Check that a network could start, and name what is in its way", Args: cobra.NoArgs}
	flags := config.Flags(c.Flags())
	c.RunE = func(c *cobra.Command, _ []string) error {
		cfg, err := flags.Resolve()
		if err != nil {
			return err
		}
		_, missing := programs.Find(cfg.BinDir, "")
		taken := ports.CheckFree(c.Context(), ports.NewTable(cfg.PortBase, cfg.Sequencers).Uses())
		if err := errors.Join(missing, taken); err != nil {
			return err
		}
		fmt.Fprintln(c.OutOrStdout(), "all programs are there, all ports are free")
		return nil
	}
	return c
}
