package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/rondoseq/rondo/devnet/config"
	"github.com/rondoseq/rondo/devnet/layout"
	"github.com/rondoseq/rondo/devnet/record"
	"github.com/rondoseq/rondo/devnet/supervisor"
)

// exitNotRunning is the exit code of commands that need a running devnet and find none.
const exitNotRunning = 3

// downLimit bounds the orderly end of a network; what is left then is killed.
const downLimit = 70 * time.Second

func newDevnet() *cobra.Command {
	c := &cobra.Command{Use: "devnet", Short: "Run a local network of real programs"}
	c.AddCommand(newDevnetUp(), newDevnetDown(), newDevnetStatus(), newDevnetLogs(), newDevnetAccounts(), newDevnetDoctor(),
		newDevnetAdd(), newDevnetRemove())
	for name, short := range map[string]string{
		"kill":    "End a service with SIGKILL; it stays down",
		"pause":   "Stop a service with SIGSTOP",
		"resume":  "Let a paused service go on",
		"restart": "Start a service again with the same command line, killing it first if it is alive",
	} {
		c.AddCommand(newDevnetCommand(name, short))
	}
	return c
}

// withData adds the flag that names the network.
func withData(c *cobra.Command) *string {
	return c.Flags().String("data", config.Default().DataDir, "folder of the network")
}

func newDevnetCommand(name, short string) *cobra.Command {
	c := &cobra.Command{
		Use: name + " NAME[/PART]", Short: short, Args: cobra.ExactArgs(1),
		Long: short + ".\n\nNAME is seq1, seq2, ..., verifier or l1. PART is node, op-geth, op-node or op-batcher; without it, all parts of NAME.",
	}
	data := withData(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		client, err := connect(*data)
		if err != nil {
			return err
		}
		services, err := client.Command(c.Context(), name, args[0])
		if err != nil {
			return fmt.Errorf("%s %s: %w", name, args[0], err)
		}
		fmt.Fprintf(c.OutOrStdout(), "%s: %s\n", name, strings.Join(services, " "))
		return nil
	}
	return c
}

func newDevnetStatus() *cobra.Command {
	c := &cobra.Command{
		Use: "status", Short: "Show how the network is doing", Args: cobra.NoArgs,
		Long: "Show how the network is doing. It answers within two seconds, whatever is down. The exit code is 3 when no devnet runs.",
	}
	data := withData(c)
	asJSON := c.Flags().Bool("json", false, "print JSON")
	c.RunE = func(c *cobra.Command, _ []string) error {
		client, err := connect(*data)
		if err != nil {
			return err
		}
		report, err := client.Status(c.Context())
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(c.OutOrStdout(), report)
		}
		fmt.Fprintln(c.OutOrStdout(), report.Text())
		return nil
	}
	return c
}

func newDevnetDown() *cobra.Command {
	c := &cobra.Command{Use: "down", Short: "Stop the network and everything it started", Args: cobra.NoArgs}
	data := withData(c)
	c.RunE = func(c *cobra.Command, _ []string) error {
		dir, err := layout.Open(*data)
		if err != nil {
			return err
		}
		ctx, cancel := context.WithTimeout(c.Context(), downLimit)
		defer cancel()
		err = supervisor.Down(ctx, dir)
		if errors.Is(err, supervisor.ErrNotRunning) {
			fmt.Fprintln(c.OutOrStdout(), err)
			return nil
		}
		if err == nil {
			fmt.Fprintf(c.OutOrStdout(), "the devnet is down; its logs stay in %s\n", dir.Logs())
		}
		return err
	}
	return c
}

func newDevnetAccounts() *cobra.Command {
	c := &cobra.Command{Use: "accounts", Short: "List the funded accounts with their keys", Args: cobra.NoArgs}
	data := withData(c)
	asJSON := c.Flags().Bool("json", false, "print JSON")
	c.RunE = func(c *cobra.Command, _ []string) error {
		dir, err := layout.Open(*data)
		if err != nil {
			return err
		}
		r, err := record.Read(dir.Record())
		if err != nil {
			return err
		}
		if *asJSON {
			return printJSON(c.OutOrStdout(), r.Users)
		}
		fmt.Fprint(c.OutOrStdout(), r.AccountsText(len(r.Users)))
		return nil
	}
	return c
}

// connect finds the supervisor. Its error carries the exit code for a network that does not run.
func connect(data string) (*supervisor.Client, error) {
	dir, err := layout.Open(data)
	if err != nil {
		return nil, err
	}
	client, err := supervisor.Connect(dir)
	if errors.Is(err, supervisor.ErrNotRunning) {
		return nil, exitCode{err, exitNotRunning}
	}
	return client, err
}

func printJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return fmt.Errorf("printing JSON: %w", err)
	}
	return nil
}
