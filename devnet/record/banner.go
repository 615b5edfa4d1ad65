package record

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"charm.land/lipgloss/v2"

	"github.com/rondoseq/rondo/devnet/config"
)

// shownUsers is how many funded accounts the banner lists; `rondo devnet accounts` has all.
const shownUsers = 3

// Banner is what a person sees when the network is ready. program is how rondo was called.
func (r Record) Banner(program string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "Rondo devnet is ready  (%d sequencers, %.1f s)\n\n", len(r.Sequencers), r.ReadySeconds)
	fmt.Fprintf(&out, "L1        chain %-5d %s   a block every %d s\n", r.L1.ChainID, r.L1.RPC, r.L1.BlockSeconds)
	fmt.Fprintf(&out, "L2        chain %-5d %s   a block every %d s\n", r.L2.ChainID, r.L2.RPC, r.L2.BlockSeconds)
	for _, s := range r.Sequencers {
		fmt.Fprintf(&out, "%-10sL2 RPC %s   pool API %s\n", s.Name, s.RPC, s.API)
	}
	fmt.Fprintf(&out, "verifier  L2 RPC %s\n\n", r.Verifier.RPC)
	out.WriteString(r.AccountsText(shownUsers))
	fmt.Fprintf(&out, "\nContracts on L1\n  LockingPool    %s\n  stake token    %s\n  SystemConfig   %s\n  DepositPortal  %s\n  batch inbox    %s\n",
		r.Contracts.LockingPool, r.Contracts.StakeToken, r.Contracts.SystemConfig, r.Contracts.DepositPortal, r.Contracts.BatchInbox)
	fmt.Fprintf(&out, "Contract on L2\n  SequencerSet   %s\n", r.Contracts.SequencerSet)
	data := fromHere(r.DataDir)
	fmt.Fprintf(&out, "\nLogs      %s\nFor other programs: %s/devnet.json, %s/env.sh\n", fromHere(r.LogDir), data, data)
	where := ""
	if data != config.DefaultDataDir {
		where = " --data " + data
	}
	fmt.Fprintf(&out, "\nTry\n  %[1]s devnet status%[2]s\n  %[1]s devnet kill seq1%[2]s      (and watch another sequencer take over)\n  %[1]s devnet logs seq2/node -f%[2]s\n",
		fromHere(program), where)
	fmt.Fprintf(&out, "\n%s\n", r.keyNote())
	return lipgloss.NewStyle().Border(lipgloss.RoundedBorder()).Padding(0, 1).Render(strings.TrimRight(out.String(), "\n"))
}

// fromHere shortens a path below the current folder.
func fromHere(path string) string {
	here, err := os.Getwd()
	if err != nil {
		return path
	}
	short, err := filepath.Rel(here, path)
	if err != nil || !filepath.IsLocal(short) {
		return path
	}
	return short
}

// AccountsText lists the first n funded accounts.
func (r Record) AccountsText(n int) string {
	var out strings.Builder
	out.WriteString("Funded accounts on both chains (published test keys: never send real money there)\n")
	for i, u := range r.Users[:min(n, len(r.Users))] {
		fmt.Fprintf(&out, "  %d  %s  %s%s\n", i, u.Address, u.Key, deployerNote(i))
	}
	return out.String()
}

func deployerNote(i int) string {
	if i == 0 {
		return "  (deployer)"
	}
	return ""
}

func (r Record) keyNote() string {
	if r.BatchKey != "" {
		return "Batches are signed by the pool's threshold key " + r.BatchKey
	}
	return "The sequencers are making their threshold key now; batches start when it is done, in a minute or so."
}
