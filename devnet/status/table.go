package status

import (
	"fmt"
	"strings"

	"charm.land/lipgloss/v2"
	"charm.land/lipgloss/v2/table"
)

// Text is the report for people.
func (r Report) Text() string {
	var out strings.Builder
	state := "starting"
	if r.Ready {
		state = "ready"
	}
	fmt.Fprintf(&out, "devnet  %s\n", state)
	fmt.Fprintf(&out, "L1      %s  block %d%s\n", r.L1.RPC, r.L1.Block, note(!r.L1.Healthy, "does not answer"))
	fmt.Fprintf(&out, "L2      %s  committed %s  safe %s  finalized %s\n", r.L2.RPC, r.L2.Committed, r.L2.Safe, r.L2.Finalized)
	fmt.Fprintf(&out, "epoch   %d  blocks %d to %d  producer %d  attempt %d\n", r.Epoch.ID, r.Epoch.First, r.Epoch.Last, r.Epoch.Producer, r.Epoch.Attempt)
	for _, k := range r.MPC {
		fmt.Fprintf(&out, "key     %s  %s  %s  %d of %d\n", k.Name, k.State, k.Address, k.Threshold, len(k.Participants))
	}
	fmt.Fprintf(&out, "verify  %s  safe %s%s\n\n", r.Verifier.RPC, r.Verifier.Safe, note(!r.Verifier.Healthy, "does not answer"))
	out.WriteString(r.sequencerTable())
	for _, c := range r.Crashed {
		fmt.Fprintf(&out, "\n%s died by itself (code %d%s); its log: %s", c.Name, c.Code, note(c.Signal != "", c.Signal), c.Log)
	}
	return out.String()
}

func (r Report) sequencerTable() string {
	cell := lipgloss.NewStyle().Padding(0, 1)
	t := table.New().Border(lipgloss.NormalBorder()).
		StyleFunc(func(int, int) lipgloss.Style { return cell }).
		Headers("sequencer", "id", "power", "state", "head", "RPC", "not running")
	for _, q := range r.Sequencers {
		t.Row(q.Name, fmt.Sprint(q.ID), fmt.Sprint(q.Power), q.state(), q.Head.String(), q.RPC, strings.Join(q.down(), " "))
	}
	return t.String()
}

func (q Sequencer) state() string {
	switch {
	case len(q.Paused) > 0:
		return "paused"
	case !q.Healthy:
		return "unhealthy"
	case q.Producing:
		return "producing"
	}
	return "following"
}

// down lists the parts that do not run.
func (q Sequencer) down() []string {
	var names []string
	for _, part := range []string{"node", "op-geth", "op-node", "op-batcher"} {
		if q.PIDs[part] == 0 {
			names = append(names, part)
		}
	}
	return names
}

// String is the number with the start of the hash, or a dash for an unknown block.
func (b *Block) String() string {
	if b == nil {
		return "-"
	}
	return fmt.Sprintf("%d (%.10s)", b.Number, b.Hash)
}

func note(when bool, text string) string {
	if when {
		return "  " + text
	}
	return ""
}
