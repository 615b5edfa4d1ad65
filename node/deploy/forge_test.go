package deploy

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTransactionsAreSentOneByOne(t *testing.T) {
	f := Forge{Path: "forge", Root: "root"}
	require.Subset(t, f.args(Script{Name: "Deploy", Broadcast: true}), []string{"--broadcast", "--slow"})
	require.NotContains(t, f.args(Script{Name: "Deploy"}), "--broadcast")
}

func TestOfForgesWordsTheErrorsCount(t *testing.T) {
	require.Equal(t, "Error: script failed: boom", complaint("Traces:\n  a long one\nError: script failed: boom\n"))
	lines := strings.Split(complaint(strings.Repeat("line\n", 100)), "\n")
	require.Len(t, lines, shownLines, "without an error, the end is shown")
}
