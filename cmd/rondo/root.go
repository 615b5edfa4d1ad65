package main

import "github.com/spf13/cobra"

// newRoot returns the command line. Every subcommand lives in a file of its name.
func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "rondo",
		Short:         "A stake-backed pool in place of a rollup's single sequencer",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.AddCommand(newDeploy(), newDevnet(), newMPC(), newNode(), newWorker())
	return root
}
