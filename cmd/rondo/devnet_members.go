package main

import (
	"fmt"

	"github.com/spf13/cobra"
)

func newDevnetAdd() *cobra.Command {
	c := &cobra.Command{
		Use: "add", Short: "Let another sequencer join the running network", Args: cobra.NoArgs,
		Long: "Start op-geth, op-node, op-batcher and a PoS node for one of the spare accounts, and let its owner lock stake when it has\n" +
			"caught up. It returns when the pool counts the newcomer, whose shares of the pool's keys follow when an epoch starts.",
	}
	data := withData(c)
	c.RunE = func(c *cobra.Command, _ []string) error {
		client, err := connect(*data)
		if err != nil {
			return err
		}
		name, err := client.Add(c.Context(), func(text string) { fmt.Fprintln(c.OutOrStdout(), text) })
		if err != nil {
			return fmt.Errorf("add: %w", err)
		}
		fmt.Fprintf(c.OutOrStdout(), "add: %s\n", name)
		return nil
	}
	return c
}

func newDevnetRemove() *cobra.Command {
	c := &cobra.Command{
		Use: "remove NAME", Short: "Let a sequencer leave the running network", Args: cobra.ExactArgs(1),
		Long: "Unlock the stake of a sequencer, such as seq1, wait until the pool has given its shares to those who stay, and stop its\n" +
			"programs. Its folder and logs stay. It takes an epoch and a resharing of every key; asked again, it goes on where it was.",
	}
	data := withData(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		client, err := connect(*data)
		if err != nil {
			return err
		}
		if err := client.Remove(c.Context(), args[0], func(text string) { fmt.Fprintln(c.OutOrStdout(), text) }); err != nil {
			return fmt.Errorf("remove %s: %w", args[0], err)
		}
		return nil
	}
	return c
}
