package sim

import (
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
)

// withKey runs a test in a world that has a key and no faults.
func withKey(t *testing.T, test func(t *testing.T, w *world)) {
	synctest.Test(t, func(t *testing.T) {
		w, err := newWorld(1, 0, toy, slog.New(slog.NewTextHandler(t.Output(), nil)))
		require.NoError(t, err)
		defer func() {
			require.NoError(t, w.close())
			time.Sleep(time.Hour) // goroutines end; the clock is simulated
		}()
		require.NoError(t, w.keygen(w.ids()))
		require.Equal(t, 1, w.report.Keygens)
		w.report = Report{Failures: map[mpc.Reason]int{}}
		test(t, w)
	})
}

// cutOff loses one signer's share of the signature on its way to one other, for a while, and counts all packets.
func cutOff(w *world, d time.Duration) (packets *int) {
	var cut *packet
	signers := map[mpc.PartyID]bool{} // those who have sent something
	opens := time.Now().Add(d)
	packets = new(int)
	w.net.change(func() {
		w.net.lie = func(p packet) []packet {
			*packets++
			signers[p.from] = true
			if cut == nil && p.data[kindAt] == byte(signShare) && signers[p.to] {
				cut = &p
			}
			if cut != nil && p.from == cut.from && p.to == cut.to && time.Now().Before(opens) {
				return nil
			}
			return []packet{p}
		}
	})
	return packets
}

// The share that completes the signature does not get from one signer to another until shortly before the deadline.
// The others are done long since, and the one that needs it gets it nevertheless.
func TestLastMessageIsRepeatedForAsLongAsItMayBeMissed(t *testing.T) {
	withKey(t, func(t *testing.T, w *world) {
		began := time.Now()
		cutOff(w, sessionTime*9/10)
		signed, err := w.sign()
		require.NoError(t, err)
		require.True(t, signed)
		require.Empty(t, w.report.Failures)
		require.Equal(t, mpc.Threshold(len(w.nodes)), w.report.Signatures, "every signer has it")
		require.GreaterOrEqual(t, time.Since(began), sessionTime*9/10)
	})
}

// Nodes that are done do not take each other's repetitions for questions.
func TestNodesThatAreDoneFallSilent(t *testing.T) {
	withKey(t, func(t *testing.T, w *world) {
		w.net.change(func() { w.net.weather = Weather{Repeat: 1, Delay: 200 * time.Millisecond} })
		packets := cutOff(w, 2*time.Second)
		signed, err := w.sign()
		require.NoError(t, err)
		require.True(t, signed)
		require.Equal(t, mpc.Threshold(len(w.nodes)), w.report.Signatures)
		time.Sleep(time.Second)
		w.net.change(func() { *packets = 0 })
		time.Sleep(2 * sessionTime)
		w.net.change(func() { require.Zero(t, *packets) })
	})
}
