package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/rondoseq/rondo/node/operator"
)

// backupEnv holds the passphrase of a backup, newEnv the one to seal the store under.
const (
	backupEnv = "RONDO_BACKUP_PASSPHRASE"
	newEnv    = "RONDO_NEW_PASSPHRASE"
)

// newMPC groups what an operator does with threshold keys.
func newMPC() *cobra.Command {
	cmd := &cobra.Command{Use: "mpc", Short: "Look after a node's shares of the threshold keys"}
	var dir string
	cmd.PersistentFlags().StringVar(&dir, "home", "", "home folder of the node")
	if err := cmd.MarkPersistentFlagRequired("home"); err != nil {
		panic(err) // the flag is defined above
	}
	cmd.AddCommand(newMPCList(&dir), newMPCExport(&dir), newMPCImport(&dir), newMPCPasswd(&dir),
		newMPCVote(&dir, "replace", "Vote for another key, with another address, in the place of one", operator.Replace,
			"It takes effect when sequencers with more than 2/3 of the power have voted within a day: the pool makes a new key, the old one\n"+
				"signs until that has proven itself, and then its shares are destroyed. What depends on the address must follow on L1."),
		newMPCVote(&dir, "delete", "Vote to do without a key", operator.Delete,
			"It takes effect when sequencers with more than 2/3 of the power have voted within a day: nothing is signed with the key any more,\n"+
				"every node destroys its shares, and pool_mpcKeys shows who has confirmed it. A new key of the name is made when it is voted for."),
	)
	return cmd
}

func newMPCList(dir *string) *cobra.Command {
	c := &cobra.Command{
		Use: "list", Short: "List the shares of a node that does not run", Args: cobra.NoArgs,
		Long: "List the shares of a node that does not run. pool_mpcKeys of a running one tells what the pool knows of the keys.",
	}
	rpc := withRPC(c)
	c.RunE = func(c *cobra.Command, _ []string) error {
		shares, err := openShares(c, *dir, *rpc)
		if err != nil {
			return err
		}
		list, err := shares.List()
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(c.OutOrStdout(), 0, 0, 2, ' ', 0)
		fmt.Fprintln(w, "KEY\tGENERATION\tADDRESS\tSTATE\tSIGN\tSESSION")
		for _, s := range list {
			fmt.Fprintf(w, "%s\t%d\t%s\t%s\t%d of %d\t%s\n", s.Key, s.Generation, s.Address, s.State, s.Threshold, s.Parties, s.Session)
		}
		return w.Flush()
	}
	return c
}

func newMPCExport(dir *string) *cobra.Command {
	c := &cobra.Command{
		Use: "export FILE", Short: "Write an encrypted backup of a node's shares", Args: cobra.ExactArgs(1),
		Long: "Write an encrypted backup of the shares of a node that does not run to a new file, under a passphrase of its own, which comes from\n" +
			backupEnv + " or --passphrase-file. Make one after every resharing: older ones are refused.",
	}
	rpc, file := withRPC(c), withPassphrase(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		passphrase, err := readPassphrase(backupEnv, *file, "passphrase-file")
		if err != nil {
			return err
		}
		shares, err := openShares(c, *dir, *rpc)
		if err != nil {
			return err
		}
		n, err := shares.Export(args[0], passphrase)
		if err == nil {
			fmt.Fprintf(c.OutOrStdout(), "%s holds %d shares of sequencer %d\n", args[0], n, shares.Sequencer())
		}
		return err
	}
	return c
}

func newMPCImport(dir *string) *cobra.Command {
	c := &cobra.Command{
		Use: "import FILE", Short: "Restore a node's shares from a backup", Args: cobra.ExactArgs(1),
		Long: "Add the shares of a backup to a node that does not run; its passphrase comes from " + backupEnv + " or --passphrase-file.\n" +
			"All or nothing is taken. A backup of another sequencer or chain is refused, and one that is older than the generation which the\n" +
			"pool calls active: by the state that the node has, or, on a fresh home folder, by that of the node at --rpc.",
	}
	rpc, file := withRPC(c), withPassphrase(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		passphrase, err := readPassphrase(backupEnv, *file, "passphrase-file")
		if err != nil {
			return err
		}
		shares, err := openShares(c, *dir, *rpc)
		if err != nil {
			return err
		}
		n, err := shares.Import(args[0], passphrase)
		if err != nil {
			return err
		}
		fmt.Fprintf(c.OutOrStdout(), "%d shares of sequencer %d are restored\n", n, shares.Sequencer())
		fmt.Fprintf(c.OutOrStdout(), "do not start the node within %s of when it last ran: sessions of then may not have ended\n", shares.Quarantine())
		if !shares.Known() {
			fmt.Fprintln(c.OutOrStdout(), "the pool's state is not known here: should the backup be stale, the node will refuse to sign with it")
		}
		return nil
	}
	return c
}

func newMPCPasswd(dir *string) *cobra.Command {
	c := &cobra.Command{
		Use: "passwd", Short: "Seal a node's shares under another passphrase", Args: cobra.NoArgs,
		Long: "Seal the shares of a node that does not run under the passphrase in " + newEnv + " or --new-passphrase-file. It is put into the file\n" +
			"that the configuration names, if the old one came from there. Backups keep theirs.",
	}
	rpc := withRPC(c)
	file := c.Flags().String("new-passphrase-file", "", "file with the new passphrase")
	c.RunE = func(c *cobra.Command, _ []string) error {
		next, err := readPassphrase(newEnv, *file, "new-passphrase-file")
		if err != nil {
			return err
		}
		shares, err := openShares(c, *dir, *rpc)
		if err != nil {
			return err
		}
		if err := shares.ChangePassphrase(next); err != nil {
			return err
		}
		fmt.Fprintln(c.OutOrStdout(), "the shares are sealed under the new passphrase")
		return nil
	}
	return c
}

func newMPCVote(dir *string, use, short string, vote operator.Vote, effect string) *cobra.Command {
	return &cobra.Command{
		Use: use + " KEY", Short: short, Args: cobra.ExactArgs(1),
		Long: short + ", with the signer key of a node, which must be running.\n" + effect,
		RunE: func(c *cobra.Command, args []string) error {
			ctx, stop := interruptible(c)
			defer stop()
			k, err := operator.Cast(ctx, *dir, args[0], vote)
			if err != nil {
				return err
			}
			fmt.Fprintf(c.OutOrStdout(), "the vote counts. Key %s: %s, generation %d; votes to replace %v, to delete %v; replacing: %t\n",
				k.Name, k.State, k.Generation, k.ReplaceVotes, k.DeleteVotes, k.Replacing)
			return nil
		},
	}
}

func withRPC(c *cobra.Command) *string {
	return c.Flags().String("rpc", "", "RPC of any node of the pool, where this one has no state of its own")
}

func withPassphrase(c *cobra.Command) *string {
	return c.Flags().String("passphrase-file", "", "file with the passphrase of the backup")
}

// readPassphrase takes it from the environment or a file: never from the command line, which others can see.
func readPassphrase(env, file, flag string) ([]byte, error) {
	if text := strings.TrimSpace(os.Getenv(env)); text != "" { // as files are read, and as a node reads its own
		return []byte(text), nil
	}
	if file == "" {
		return nil, fmt.Errorf("no passphrase: set %s or --%s", env, flag)
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("passphrase: %w", err)
	}
	if raw = bytes.TrimSpace(raw); len(raw) == 0 {
		return nil, errors.New("passphrase: " + file + " is empty")
	}
	return raw, nil
}

func openShares(c *cobra.Command, dir, rpc string) (*operator.Shares, error) {
	ctx, stop := interruptible(c)
	defer stop()
	return operator.Open(ctx, dir, rpc)
}

func interruptible(c *cobra.Command) (context.Context, context.CancelFunc) {
	return signal.NotifyContext(c.Context(), os.Interrupt, syscall.SIGTERM)
}
