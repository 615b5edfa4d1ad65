package e2e

import (
	"os"
	"testing"
)

// TestDevnet proves on one network, step by step, what a pool promises. A step that fails ends the run: what comes after
// would say little.
func TestDevnet(t *testing.T) {
	if os.Getenv("RONDO_E2E") != "1" {
		t.Skip("this test runs a whole devnet for some minutes: `make test` runs it, or RONDO_E2E=1 after `make build`")
	}
	s := start(t)
	for _, step := range []struct {
		name string
		run  func(*testing.T)
	}{
		{"four sequencers with stake on L1 are the validators", s.testStake},
		{"a deposit on L1 arrives on L2", s.testDeposit},
		{"a transfer sent to a follower is included", s.testTransfer},
		{"the threshold key writes batches that the verifier derives", s.testBatches},
		{"an L2 block that is larger than a batch transaction comes to L1", s.testLargeBlock},
		{"the pool makes its other keys, and they are in use", s.testKeys},
		{"rewards that the pool signs are relayed by an outsider and claimed", s.testRewards},
		{"epochs are recorded on L2", s.testEpochs},
		{"who signs two blocks of one number is slashed on L1", s.testEquivocation},
		{"who lies in a session of a threshold key is expelled on L1 by the pool's order", s.testPenalty},
		{"stake without a node is locked and unlocked", s.testJoin},
		{"signers refuse what a lying sequencer asks for", s.testLiar},
		{"the producer is killed", s.testProducerKilled},
		{"the producer is paused", s.testProducerPaused},
		{"the producer dies between signature and broadcast of a batch", s.testSignedNotSent},
		{"a follower is down for a hundred blocks", s.testFollowerDown},
		{"an idle pool rests", s.testIdle},
		{"whoever was down produces again", s.testRecovered},
		{"a fifth sequencer joins and one of the first leaves; the address stays", s.testMembers},
		{"every epoch is built by whom the draw names", s.testDraw},
		{"only the threshold key has batched", s.checkInbox},
		{"there is one chain", s.testOneChain},
		{"sequencers vote another batch key in, with another address", s.testReplaced},
		{"down leaves nothing running", s.testDown},
		{"no program has crashed", s.testNoCrash},
	} {
		if !t.Run(step.name, step.run) {
			return
		}
	}
}
