package conformance_test

import (
	"testing"

	"go.uber.org/goleak"

	"github.com/rondoseq/rondo/mpc/transporttest"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m,
		// LevelDB's buffer pool ends a second after Close.
		goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		// The logger of the threshold library keeps a goroutine.
		goleak.IgnoreAnyFunction("github.com/ipfs/go-log/writer.(*MirrorWriter).logRoutine"),
	)
}

func TestMemory(t *testing.T)   { transporttest.Run(t, newMemory) }
func TestCometBFT(t *testing.T) { transporttest.Run(t, newComet) }
func TestLibp2p(t *testing.T)   { transporttest.Run(t, newSwarms) }

// A pool changes from one transport to the other, and back, without a new key.
func TestSwitch(t *testing.T) {
	t.Run("from CometBFT to libp2p", func(t *testing.T) { transporttest.Ceremonies(t, newComet(t), newSwarms(t)) })
	t.Run("from libp2p to CometBFT", func(t *testing.T) { transporttest.Ceremonies(t, newSwarms(t), newComet(t)) })
}
