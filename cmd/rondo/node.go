package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/BurntSushi/toml"
	"github.com/spf13/cobra"

	"github.com/rondoseq/rondo/mpc/engine/worker"
	"github.com/rondoseq/rondo/node"
	"github.com/rondoseq/rondo/node/home"
)

// newNode groups what an operator does with one PoS node.
func newNode() *cobra.Command {
	cmd := &cobra.Command{Use: "node", Short: "Run a PoS node"}
	var dir string
	cmd.PersistentFlags().StringVar(&dir, "home", "", "home folder of the node")
	if err := cmd.MarkPersistentFlagRequired("home"); err != nil {
		panic(err) // the flag is defined above
	}
	cmd.AddCommand(
		&cobra.Command{
			Use: "start", Short: "Run the node until it is interrupted", Args: cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error {
				ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
				defer stop()
				return node.Run(ctx, dir)
			},
		},
		&cobra.Command{
			Use: "id", Short: "Print the node's names towards its peers", Args: cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error {
				h, err := home.Open(dir)
				if err != nil {
					return err
				}
				peerID, err := home.Libp2pID(h.NodeKey)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(cmd.OutOrStdout(), "cometbft %s\nlibp2p   %s\n", h.NodeKey.ID(), peerID)
				return err
			},
		},
		&cobra.Command{
			Use: "config", Short: "Print the configuration in force", Args: cobra.NoArgs,
			RunE: func(cmd *cobra.Command, _ []string) error {
				c, err := home.LoadConfig(dir)
				if err != nil {
					return err
				}
				return toml.NewEncoder(cmd.OutOrStdout()).Encode(c)
			},
		},
	)
	return cmd
}

// newWorker is what a node starts for the arithmetic of threshold keys: not for people.
func newWorker() *cobra.Command {
	return &cobra.Command{
		Use: worker.Command, Hidden: true, Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if err := worker.Main(os.Stdin, os.Stdout); err != nil {
				return fmt.Errorf("threshold engine: %w", err)
			}
			return nil
		},
	}
}
