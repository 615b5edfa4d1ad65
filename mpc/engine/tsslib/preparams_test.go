package tsslib_test

import (
	"crypto/rand"
	"syscall"
	"testing"
	"time"

	"github.com/bnb-chain/tss-lib/v2/ecdsa/keygen"
	"github.com/stretchr/testify/require"

	"github.com/rondoseq/rondo/mpc/preparams"
)

// BenchmarkPreParams compares the CPU time of this project's generator with the library's. Both wait for luck, four
// times each: one run says little, and ten or more (-benchtime=10x) take minutes.
func BenchmarkPreParams(b *testing.B) {
	var own, library time.Duration
	for b.Loop() {
		own += cpuTime(b, func() {
			_, err := preparams.Generate(b.Context(), rand.Reader)
			require.NoError(b, err)
		})
		library += cpuTime(b, func() {
			_, err := keygen.GeneratePreParamsWithContext(b.Context())
			require.NoError(b, err)
		})
	}
	b.ReportMetric(own.Seconds()/float64(b.N), "own-cpu-s/op")
	b.ReportMetric(library.Seconds()/float64(b.N), "library-cpu-s/op")
	b.ReportMetric(own.Seconds()/library.Seconds(), "preparams_cpu_ratio")
}

// cpuTime is what all threads of this process spend meanwhile.
func cpuTime(b *testing.B, work func()) time.Duration {
	b.Helper()
	used := func() time.Duration {
		var u syscall.Rusage
		require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
		return time.Duration(u.Utime.Nano() + u.Stime.Nano())
	}
	before := used()
	work()
	return used() - before
}
