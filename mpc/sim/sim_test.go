package sim

import (
	"flag"
	"fmt"
	"log/slog"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc"
)

var (
	seeds     = flag.Int("sim.seeds", 200, "how many runs")
	realSeeds = flag.Int("sim.real", 4, "how many runs on tss-lib")
	first     = flag.Uint64("sim.first", 1, "the first seed")
	verbose   = flag.Bool("sim.log", false, "print what the nodes log")
)

// Whatever happens to the network and to the nodes, the key is never lost. A seed that fails is run again alone with
// -sim.first=SEED -sim.seeds=1 -sim.log.
func TestKeyIsNeverLost(t *testing.T) { live(t, *seeds, Run) }

// The same holds with the library that does the work outside of simulations.
func TestRealKeyIsNeverLost(t *testing.T) { live(t, *realSeeds, RunReal) }

func live(t *testing.T, seeds int, run func(uint64, *slog.Logger) (Report, error)) {
	total := Report{Failures: map[mpc.Reason]int{}}
	for i := range seeds {
		seed := *first + uint64(i)
		ok := t.Run(fmt.Sprint(seed), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				log := slog.New(slog.DiscardHandler)
				if *verbose {
					log = slog.New(slog.NewTextHandler(t.Output(), nil))
				}
				report, err := run(seed, log)
				time.Sleep(time.Hour) // goroutines end; the clock is simulated
				require.NoError(t, err)
				total.add(report)
			})
		})
		if !ok {
			break
		}
	}
	t.Logf("%+v", total)
}

func (r *Report) add(o Report) {
	r.Signatures += o.Signatures
	r.Reshares += o.Reshares
	r.Keygens += o.Keygens
	r.Aborted += o.Aborted
	r.Crashes += o.Crashes
	for reason, n := range o.Failures {
		r.Failures[reason] += n
	}
}
