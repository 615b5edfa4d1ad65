package process_test

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/devnet/process"
)

func TestANameMeansAllItsParts(t *testing.T) {
	table, exits := newTable(t, "seq1/op-geth", "seq1/op-node", "seq10/op-geth", "l1")

	names, err := table.Kill(t.Context(), "seq1")
	require.NoError(t, err)
	require.Equal(t, []string{"seq1/op-geth", "seq1/op-node"}, names)
	require.Equal(t, []bool{false, false, true, true}, alive(table))
	require.ElementsMatch(t, names, exits.wanted())

	names, err = table.Kill(t.Context(), "seq10/op-geth")
	require.NoError(t, err)
	require.Equal(t, []string{"seq10/op-geth"}, names)
	require.Equal(t, []bool{false, false, false, true}, alive(table))
}

func TestAnUnknownNameIsAnsweredWithTheKnownOnes(t *testing.T) {
	table, _ := newTable(t, "seq1/op-geth", "l1")
	_, err := table.Kill(t.Context(), "seq2")
	require.ErrorContains(t, err, `"seq2"; there are seq1/op-geth, l1`)
	_, err = table.Kill(t.Context(), "seq")
	require.Error(t, err)
}

func TestRestartStartsTheSameCommandAgain(t *testing.T) {
	table, _ := newTable(t, "seq1/op-geth", "seq1/op-node")
	before := table.Infos()
	_, err := table.Kill(t.Context(), "seq1/op-node")
	require.NoError(t, err)

	names, err := table.Restart(t.Context(), "seq1") // one is alive, one is not
	require.NoError(t, err)
	require.Len(t, names, 2)
	require.Equal(t, []bool{true, true}, alive(table))
	for i, after := range table.Infos() {
		require.NotEqual(t, before[i].PID, after.PID)
		require.Equal(t, before[i].Log, after.Log)
	}
}

func TestPauseAndResumeShowInTheTable(t *testing.T) {
	table, _ := newTable(t, "l1")
	_, err := table.Pause("l1")
	require.NoError(t, err)
	require.True(t, table.Infos()[0].Paused)
	_, err = table.Resume("l1")
	require.NoError(t, err)
	require.False(t, table.Infos()[0].Paused)

	_, err = table.Kill(t.Context(), "l1")
	require.NoError(t, err)
	_, err = table.Pause("l1")
	require.ErrorContains(t, err, "l1 is not running")
}

func TestAServiceThatDiesBeforeItIsUpSaysWhy(t *testing.T) {
	table, exits := newTable(t)
	spec := shell(t, "echo no such chain; exit 3")
	spec.Name = "seq1/op-node"
	err := table.Start(t.Context(), process.Service{Spec: spec, Up: func(ctx context.Context) error {
		<-ctx.Done()
		return ctx.Err()
	}})
	require.ErrorContains(t, err, "seq1/op-node exited with code 3")
	require.ErrorContains(t, err, "no such chain")
	require.Empty(t, exits.wanted())
}

func TestHooksSurroundARestart(t *testing.T) {
	table, _ := newTable(t)
	var calls []string
	note := func(name string) func(context.Context) error {
		return func(context.Context) error {
			calls = append(calls, name)
			return nil
		}
	}
	spec := shell(t, "sleep 600")
	service := process.Service{Spec: spec, Up: note("up"), BeforeKill: note("save"), AfterStart: note("restore")}
	require.NoError(t, table.Start(t.Context(), service))
	_, err := table.Restart(t.Context(), spec.Name)
	require.NoError(t, err)
	require.Equal(t, []string{"up", "save", "up", "restore"}, calls)
}

func TestNothingStartsAfterStopAll(t *testing.T) {
	table, _ := newTable(t, "seq1/op-geth", "l1")
	require.NoError(t, table.StopAll(t.Context()))
	require.Equal(t, []bool{false, false}, alive(table))
	_, err := table.Restart(t.Context(), "l1")
	require.ErrorContains(t, err, "being stopped")
}

func TestAFailedHookKeepsTheService(t *testing.T) {
	table, _ := newTable(t)
	spec := shell(t, "sleep 600")
	broken := errors.New("disk full")
	require.NoError(t, table.Start(t.Context(), process.Service{Spec: spec, BeforeKill: func(context.Context) error { return broken }}))
	_, err := table.Kill(t.Context(), spec.Name)
	require.ErrorIs(t, err, broken)
	require.Equal(t, []bool{true}, alive(table))
}

// exitLog collects the ends of services.
type exitLog struct {
	mu    sync.Mutex
	exits []process.Exit
}

func (l *exitLog) add(e process.Exit) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.exits = append(l.exits, e)
}

func (l *exitLog) wanted() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	var names []string
	for _, e := range l.exits {
		if e.Wanted {
			names = append(names, e.Name)
		}
	}
	return names
}

// newTable returns a table with sleeping services of the given names.
func newTable(t *testing.T, names ...string) (*process.Table, *exitLog) {
	t.Helper()
	exits := &exitLog{}
	table := process.NewTable(exits.add, func() {})
	t.Cleanup(func() { require.NoError(t, table.StopAll(context.Background())) })
	for _, name := range names {
		spec := shell(t, "sleep 600")
		spec.Name = name
		spec.Log = filepath.Join(spec.Dir, "log")
		require.NoError(t, table.Start(t.Context(), process.Service{Spec: spec}))
	}
	return table, exits
}

func alive(table *process.Table) []bool {
	var out []bool
	for _, i := range table.Infos() {
		out = append(out, i.PID != 0)
	}
	return out
}
